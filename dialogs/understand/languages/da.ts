import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who = '(?:<p>|han|hun)(?: \\( [^()]{1,40} \\))?(?: , (?:<[tol]>|vores|i|fra| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,80}?';

export const danish: Language = {
  joiner: [
    trigger(
      '(?:ny|nye|nyt) (?:<t>|elev|laerling|trainee|vikar|studentermedhjaelper|mand|kvinde|person|medarbejderen|ekstern konsulent|timelonnet|tiltraedelse|medarbejdere?|kollega(?:er)?|kolleger|praktikant(?:er)?|ansat|ansatte|konsulent|medlem|ansaettelse|starter|elev|freelancer|ekstern)',
      'after',
    ),
    trigger(
      '(?:nyansat|nyansatte|elev|trainee|vikar|studentermedhjaelper|nystartet|ny|velkommen til|opstart|ansaettelse|tiltraedelse|onboarding|praktikant|nyansaettelse|freelancer|ekstern)(?: (?:af|for|til|:|i|<o>))* ?<p>',
      'after',
    ),
    trigger(
      `${who}${gap} (?:starter|begynder|tiltraeder|slutter sig til|kommer til os|kommer i gang|kommer om bord|bliver en del af|bliver ansat|tiltraede|opstarter|kommer ombord|starte|begynde|er startet)(?! (?:modet|projektet|til modet|rapporten|med at|pa rapporten|sent|ferien|pa ferie))`,
      'before',
    ),
    trigger('(?:starter|begynder|tiltraeder) (?:ogsa )?<p>', 'after'),
    trigger(
      '(?:konto|konti|adgange|login|brugerkonto|brugerprofil|udstyr|alt|pc|telefon|adgang|baerbar|<h>|bruger|profil|computer|laptop)(?: (?:og|en|et|mailbox|<h>))* (?:til|for)(?: (?:vores|ny|nye|kollega|den|praktikant|<t>|,)){0,4} <p>',
      'after',
    ),
    trigger(
      '(?:opret|oprette|oprettes|tilfoj|tilfoje|klargor|klargore|ansaette|hyre|hyret|onboarde|onboard|ansaet|registrer)(?: (?:venligst|en|bruger|som|konsulent|ny|nye|medarbejder|praktikant|<t>)){0,4} <p>',
      'after',
    ),
    trigger(
      `(?:har|vi) (?:lige |netop |nu )?(?:ansat|hyret|ansaetter|rekrutteret|ansaet) (?:<t> |en |ny |vores |ekstern |konsulent )*<p>`,
      'after',
    ),
    trigger('<p>(?: (?:er|bliver|blev|blevet|lige)){1,3} ansat', 'before'),
    trigger('<p>(?: (?:er|skal vaere|arbejder|hjaelper)) (?:hos )?os (?:fra|i perioden)', 'before'),
    trigger('(?:forste (?:arbejds)?dag|startdato|tiltraedelsesdato|tiltraedelse|opstart)', 'either', 'soft'),
  ],
  mover: [
    trigger(
      `${who}${gap} (?:skifter|flytter|rykker|bliver flyttet|rykkes|rykker op|roterer|overgar|gar|skifte|flytte|overflyttes|forflyttes|flyttes|flyttet|rykke)(?= ${gap}(?:til|fra|over|<[olt]>))`,
      'before',
    ),
    trigger('(?:skifter|flytter|rykker) (?:ogsa )?<p>', 'after'),
    trigger(
      '(?:flyt|overflyt|forfrem|flytte|overflytte|forfremme|afdelingsskift|rolleskift|intern flytning|jobskifte|overflytning|forfremmelse|forflyttelse|flytning|skift)(?: (?:venligst|af|for|:|til)){0,3} <p>',
      'after',
    ),
    trigger(
      `${who}${gap} (?:bliver|er blevet|overtager|overtager rollen som|skal vaere|leder|forfremmes|forfremmet|udnaevnes|udnaevnt)(?: (?:<d>|pr|\\.|fra|vores|ny|den|til|som|stillingen|rollen|jobbet|ansvaret|posten)){0,7} (?:<t>|forfremmet)`,
      'before',
    ),
    trigger(`(?:bliver|er) <p>(?: (?:<d>|pr|\\.|fra|vores|ny)){0,5} <t>`, 'after', 'soft'),
    trigger(
      `${who}${gap} (?:rapporterer|refererer|horer|arbejder|referere|rapportere|skal referere)(?= ${gap}(?:til|under|fra|i|<d>))`,
      'before',
      'soft',
    ),
    trigger('(?:rapporterer|refererer|arbejder) <p>', 'after', 'soft'),
    trigger(
      `<p>${gap} (?:ny|andet|nyt|anden) (?:leder|chef|naermeste leder|afdeling|jobtitel|rolle|titel|stilling|manager)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      `${who}${gap} (?:stopper|stoppe|fratraeder|fratraede|forlader|opsagt|siger op|sagt op|har sagt|sagt sin stilling op|sagt sit job op|opsiger sin stilling|er fratradt|gar af|gar pa efterlon|gar pa pension|slutter hos os|er stoppet|rejser (?=<d>|den)|ophorer|traekker sig|takker af|slutter(?= (?:hos os|her|den|<d>|pr|til))|gar pa pension|opsiger|holder op|rejser fra|forlade|opsagde)(?! (?:modet|kontoret|tidligt|kanalen|med at|tidligere|rummet))`,
      'before',
    ),
    trigger('(?:stopper|fratraeder|forlader) (?:ogsa |os )?<p>', 'after'),
    trigger(
      '(?:fratraedelse|opsigelse|fyring|afskedigelse|bortvisning|pensionering|ophor|leaver|fratraeder|kontraktudlob|offboarding|offboard|afgang|afsked|exit|fratraedelsen|opsigelsen)(?: (?:af|for|fra|:|til|-)){0,3} <p>',
      'after',
    ),
    trigger(
      '(?:fyret|afskediget|sagt farvel til|siger farvel til|mister|mattet opsige|opsige|opsagt|bortvist|afskedige|fyre|bortviser|afskediger)(?: (?:i dag|<d>|netop|lige)){0,2} <p>',
      'after',
    ),
    trigger(
      '<p>(?: (?:er|bliver|blev|blevet|lige|netop)){1,4} (?:fyret|afskediget|bortvist|opsagt)',
      'before',
    ),
    trigger('(?:sidste (?:arbejds)?dag)(?: (?:for|til)) <p>', 'after'),
    trigger('(?:sidste (?:arbejds)?dag)(?! (?:for|til|i|pa) (?!<p>|<d>|arbejde|job))', 'either'),
    trigger(
      '<p>(?: (?:arbejder|er))(?: (?:her|hos os|fra|<d>))* ikke (?:laengere|mere)(?: (?:her|hos os|ansat))*',
      'before',
    ),
    trigger(
      '(?:<p>s? (?:kontrakt|praktik|ansaettelse)|(?:kontrakten|kontrakt|praktikken|ansaettelsen|aftalen) (?:med|for|til) <p>)(?: (?:bliver|ikke)){0,2} (?:udlober|slutter|ophorer|forlaenget)',
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:hej|hello|sporgsmal|og|<p> ,|,|:|-|godmorgen) ){0,4}(?:er|har|skal|kan jeg|kan man|ma|hvornar|hvem|hvad|hvilke|hvilken|hvor|hvordan|hvorfor|ved|stopper|forlader|starter|begynder|fratraeder|bliver|kommer|far|passer det|er der|findes|flytter) /,
  polite: / (?:kan|vil|kunne|ville) (?:du|i|vi|man|nogen|jeg|de) (?!fortaelle|sige|se)/,
};
