import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (starter|begynder|fra|pr|start|startdato|tiltraeder|forste arbejdsdag|forste dag|tiltraedelse|ansat|opstart|med start|kommer|med virkning fra) [den|pr|fra|er|:|=|pa|i|.|bliver] [den] <d>
  `,
  ends: `
    (til|til og med|indtil|frem til|slutter|udlober|slutdato|ophorer|slut|tom) [den|med|og med|:|er|udgangen af|slutningen af] [den] <d>
    <d> (til|-|–|—|til og med|indtil) [og med] [den] <d>
    mellem [den] <d> og [den] <d>
  `,
  goneFrom: `
    (fra|siden|fra og med|med virkning fra) [den] <d>
  `,
  startsOrEnds: `
    (fra|pr|med virkning fra|fra og med) [den|.] <d>
  `,
  officialEnd: `
    (officielt|formelt) [forst] (den|til|pr) <d>
    (ansaettelse|ansaettelsen|ansaettelsesforholdet|kontrakten) (slutter|ophorer|udlober) [officielt|formelt|forst] [den|pr] <d>
  `,
  lastDay: `
    sidste (arbejdsdag|dag)
    (fratraedelsesdato|slutdato)
  `,
  isLastDay: `
    <d> (er|bliver|som|var) [hans|hendes|den] sidste (arbejdsdag|dag)
  `,
  dismissal: `
    (fyret|afskediget|bortvist|opsagt)
  `,
  postponed: `
    (flyttet|flyttes|flytter|udskudt|rykket|rykkes|fremskyndet|aendret|aendres) fra [den]
  `,
  movedTo: `
    (flyttet|flyttes|udskudt|rykket|rykkes|fremskyndet|aendret) til [den] <d>
  `,
  superseded: `
    (oprindeligt|tidligere|egentlig) [planlagt|sagt|var|til|den] [til|den] [den] <d>
    forst (planlagt|sagt|var|aftalt|meldt) [til|den] [den] <d>
    (var|skulle vaere) [oprindeligt|forst|egentlig] [den|til] <d>
    ikke laengere [den] <d>
  `,
  without: `
    (ingen|uden|har egen) [ny|nyt|egen]
  `,
  unrelated: `
    (dod|dode|doden|bort|begravelse|bisaettelse) [er] [i|den|pa] <d>
    (sagde op|opsagde|sagt|fortalt|oplyst|skrevet under|samtale|mode|fodselsdag|annonceret|fodt|brev|ferie|orlov|ringede|bekraeftet|ansogning|skrev|indgivet) [den|siden|i|,|op] [den] <d>
    (modtog|fik|modtaget) .. (opsigelse*) (fra|af) <p> [den] <d>
    (nar|hvis) <d>
    (tilbage|syg|fri) [den|til|fra|siden] <d>
    <d> (sagt|opsagt|fortalt)
    <d> er [en] (helligdag|fridag|lukkedag)
  `,
  comesBack: `
    (kommer|vender|er|,|og) tilbage [til os|hos os] (den|fra) [den] <d>
  `,
  agreed: `
    (aftalt|enige om|blevet enige om) [den|om] [den] <d>
  `,
  besideTime: `
    (haendelse|haendelsen|mode|modet|opkald|samtale|samtalen|alarm|alarmen) .. (kl|klokken|fra) [.] <c>
    siden [kl] <c>
  `,
  occasion: `
    (mode|modet|samtale|samtalen|aftale|reception|afskedsreception|fest|afskedsfest|frokost|afskedsfrokost|middag|kage|morgenmad|kaffe|kort|revision|revisor|revisorer|revisorerne|inspektion|interview|jobsamtale|workshop|kursus|seminar|konference|udvalg|fodselsdag|bryllup|overdragelse|overlevering|praesentation|levering|eksamen|tale|session|fly|tog|tandlaege|grillfest|julefrokost|runde|opkald)
    (kontrakt|kontrakten|tilbud) .. (underskrevet|sendt)
    (spiser|fejrer|modes|skaler|taler) vi
    vi (spiser|fejrer|modes|skaler|talte)
    (afleverer) .. (<h>|kort|nogler|telefon)
  `,
  past: `
    (er skiftet|er flyttet|overtog|har skiftet|er blevet|har overtaget|var|forlod|stoppede|gik|fratradte|startede|begyndte|er stoppet|er rejst|har forladt|blev|havde|skiftede|flyttede)
  `,
  kept: `
    (beholder|bevarer|forbliver|fortsat|stadig) [som] [sin|sit|den] [titel|stilling|rolle] [som] (<t>|<o>)
  `,
  origin: `
    (gamle|nuvaerende|tidligere|forrige) (afdeling|team|kontor|titel|rolle|stilling) [:|er|var] (<o>|<l>|<t>)
    (forlader|eks|nuvaerende|i dag i|tidligere|kommer fra) [afdelingen|kontoret|teamet|vores|stillingen som] (<o>|<l>|<t>)
    (i stedet for|ikke|frem for) [i|som|til|pa] (<o>|<l>|<t>)
    (sporg|informer|tak|hej) (<o>|<t>)
    (<o>|<t>) (siger|beder|vil|bekraefter)
    (vores|nuvaerende) (<t>) .. (bliver|skifter|flytter)
    (aftalt|drøftet|droftet|godkendt|koordineret|afstemt|bekraeftet|ifolge) [med|af] [vores] <o>
    <o> (ved det|er informeret|har godkendt|er orienteret)
  `,
  from: `
    (bytter|skifter|udskifter) (<o>|<l>|<t>) [ud] (med|til) (<o>|<l>|<t>)
    fra [afdelingen|kontoret|teamet|vores|stillingen som] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (til|→) [afdelingen] (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (fra|gammel|gamle|nuvaerende|tidligere) [team|afdeling|kontor|titel|stilling] :
  `,
  noOrigin: `
    (arbejder|arbejde|sidder|kontor|kontoret|afdeling|afdelingen|leder|chef|stilling|rolle|team) [fra|i|for|af] (<o>|<l>|<t>)
  `,
  now: `
    (asap|right now|med det samme|omgaende|straks|ojeblikkelig*|nu $|strax|hurtigst muligt|haster|lige nu|akut|her og nu|omgaende virkning)
  `,
  contractor: `
    (contractor|freelancer|ekstern|eksterne|konsulent|konsulenter|freelancer|freelance|leverandorkonsulent|selvstaendig|vikar|underleverandor)
  `,
  intern: `
    (intern|praktikant|praktikanter|praktik|studentermedhjaelper|studentermedarbejder|studiejob)
  `,
  employee: `
    (permanent|fastansat|fastansaettelse|fast stilling|fast)
  `,
  forAll: `
    (begge|alle tre|hver)
  `,
  swap: `
    (bytte|bytter|omvendt)
  `,
  departmentSlot: `
    (teamet|holdet|afdelingen|i team)
  `,
};
