import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who = '(?:<p>|hij|zij|ze)(?: \\( [^()]{1,40} \\))?(?: , (?:<[tol]>|onze|de|in|bij| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,80}?';

export const dutch: Language = {
  joiner: [
    trigger(`(?:komt|gaat) <p>${gap} (?:bij ons|ons team|in dienst|aan de slag|ons versterken)`, 'after'),
    trigger(
      "(?:nieuwe?) (?:<t>|collega(?:'s|s)?|kracht|trainee|externe kracht|consultant|werkstudent|afdelingsgenoot|persoon|hire|joiner|medewerkers?|medewerkster|stagiairs?|stagiaire|aanwinst|werknemers?|zzp'?er|freelancer|kracht|mensen|starter|teamlid|indiensttreding|externe|uitzendkracht)",
      'after',
    ),
    trigger(
      "(?:indiensttreding|instroom|onboarding|nieuw|aanstelling|welkom|trainee|werkstudent|uitzendkracht|stagiaire?|freelancer|zzp'?er|externe|nieuwkomer)(?: (?:van|voor|:|op|bij|<o>))* ?<p>",
      'after',
    ),
    trigger(
      `${who}${gap} (?:begint|beginnen|start|starten|gestart|sluit zich aan|sluit aan|komt bij ons|komt werken|gaat beginnen|gaat starten|gaat aan de slag|aan de slag|komt erbij|komt ons (?:team )?versterken|versterkt|treedt in dienst|in dienst treedt|komt in dienst|in dienst komt|in dienst)(?! (?:de vergadering|het project|met de vergadering|met het rapport|vroeg|laat|de meeting))`,
      'before',
    ),
    trigger(`(?:begint|start|beginnen|starten) (?:ook |dan )?<p>`, 'after'),
    trigger(
      `<p>${gap} (?:komt|komen)(?: ${gap})? (?:ons team|bij ons werken|het team versterken|erbij|werken|ons versterken)`,
      'before',
    ),
    trigger(
      `(?:account|accounts|inlog|inloggegevens|spullen|apparatuur|alles|onboarding|toegang|laptop|<h>|werkplek|gebruiker|profiel)(?: (?:en|een|mailbox|<h>|laptop|aanmaken|aan))* (?:voor|aan)(?: (?:onze|nieuwe|collega|de|stagiaire?|medewerker|<t>|,)){0,4} <p>`,
      'after',
    ),
    trigger(`(?:maak|voeg) ${gap}<p>${gap} (?:aan|toe)`, 'after', 'soft'),
    trigger(
      `<p>${gap} (?:aangenomen|aannemen|onboarden|ingehuurd|inhuren|aanmaken|toevoegen|aangetrokken|inwerken|aangesteld als nieuwe)`,
      'before',
    ),
    trigger(
      `(?:hebben|heb|nemen|neem|huren) ${gap}<p>${gap} (?:aangenomen|aan|ingehuurd|in)(?= )`,
      'after',
      'soft',
    ),
    trigger('(?:eerste (?:werk)?dag|startdatum|ingangsdatum|indiensttreding)', 'either', 'soft'),
  ],
  mover: [
    trigger(
      `${who}${gap} (?:verhuist|verhuizen|verplaatsen|overplaatsen|doorschuift|schuift|promoveert|stapt over|gaat over|wisselt|gaat|stapt|overstappen|schuift door|overgeplaatst|verplaatst|switcht|overgaat|gaan)(?= ${gap}(?:naar|van|over|<[olt]>))`,
      'before',
    ),
    trigger(`(?:verhuist|stapt|gaat|switcht) (?:ook )?<p>(?= ${gap}(?:naar|over))`, 'after'),
    trigger(
      '(?:overplaatsing|promotie|functiewijziging|wissel|interne overstap|verplaatsing|mutatie|transfer|verplaats|bevorder|promoveer|overstap|verhuizing|plaats|zet)(?: (?:van|voor|:|aub|graag)){0,3} <p>',
      'after',
    ),
    trigger(
      `${who}${gap} (?:wordt|worden|gepromoveerd|bevorderd|benoemd|neemt|leidt|gaat leiden)(?: (?:<d>|per|vanaf|op|onze|de|nieuwe|nieuw|tot|ook|dan|functie|rol|van|over|als|het|een)){0,7} (?:<t>|gepromoveerd|bevorderd|overgeplaatst)`,
      'before',
    ),
    trigger(`(?:wordt) <p>(?: (?:<d>|per|vanaf|onze|de|nieuwe|dan)){0,5} <t>`, 'after'),
    trigger(
      `${who}${gap} (?:rapporteert|rapporteren|valt onder|werkt|valt)(?= ${gap}(?:aan|onder|vanuit|in|<d>))`,
      'before',
      'soft',
    ),
    trigger(`(?:rapporteert|werkt|valt) <p>`, 'after', 'soft'),
    trigger(
      `<p>${gap} (?:nieuwe|andere) (?:leidinggevende|manager|functie|rol|baas|titel|functietitel|afdeling|teamleider|chef)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      `${who}${gap} (?:verlaat|verlaten)(?= ${gap}(?:ons|het bedrijf|de organisatie|de onderneming|de zaak|de firma|het team|<d>))(?! (?:de vergadering|het kantoor|de meeting|de chat|het kanaal))`,
      'before',
    ),
    trigger(`(?:verlaat) (?:ook )?<p>`, 'after'),
    trigger(
      `${who} (?:gaat|gaan)(?: (?:<d>|per|op|ons|ook|helaas|eind|vanaf|dan|bij|definitief)){0,5} (?:weg|uit dienst|met (?:vervroegd )?pensioen|ons verlaten|het bedrijf verlaten|vertrekken|stoppen|verlaten)(?! (?:op|met|naar) (?:vakantie|verlof|reis))`,
      'before',
    ),
    trigger(
      `(?:gaat|gaan) <p>(?: (?:<d>|per|op|ons|ook|helaas|definitief)){0,5} (?:weg|uit dienst|met pensioen)`,
      'after',
    ),
    trigger(
      `${who}${gap} (?:vertrekt|vertrekken|stopt|stoppen|uit dienst|ontslagen|ontslag genomen|ontslag ingediend|dient ontslag in|zijn ontslag|haar ontslag|baan opgezegd|contract opgezegd|ontslag nemen|neemt afscheid|neemt ontslag|zegt op|opgezegd|ontslag)(?! (?:naar|met (?:het|de|roken)|op vakantie))`,
      'before',
    ),
    trigger(
      '(?:vertrek|ontslag|einde (?:contract|dienstverband)|afscheid|leaver|pensionering|uitdiensttreding|offboarding|offboard|uitstroom|exit|opzegging|pensioen)(?: (?:van|voor|:|-|graag|aub)){0,3} <p>',
      'after',
    ),
    trigger(
      '(?:hebben|heb|moesten|ontslaan|ontsloegen) (?:<d> |net |vandaag )?<p>(?: (?:<d>|op|staande|voet|per|direct|moeten|net|vandaag)){0,6} ?(?:ontslagen|ontslaan|laten gaan)?(?= (?:ontslagen|ontslaan|laten|[.,!;]))',
      'after',
      'soft',
    ),
    trigger('<p>(?: (?:is|wordt|<d>|op|staande|voet|per|direct|net|vandaag)){1,6} ontslagen', 'before'),
    trigger('laatste (?:werk)?dag(?: (?:van|voor)) <p>', 'after'),
    trigger('laatste (?:werk)?dag(?! (?:van|voor|om) (?!<p>|<d>))', 'either'),
    trigger(
      '<p> (?:werkt|is)(?: (?:hier|bij ons|vanaf|<d>|per|al|sinds))* niet (?:langer|meer)(?: (?:hier|bij ons|in dienst|werkzaam))*',
      'before',
    ),
    trigger(
      '(?:(?:contract|stage|opdracht|dienstverband|detachering|tijdelijk contract) (?:van|met|voor) <p>|<p> (?:zijn|haar|s) (?:contract|stage|opdracht|dienstverband))(?: (?:wordt|niet|<d>|op|per)){0,3} (?:loopt|eindigt|verloopt|stopt|opgezegd|beeindigd|verlengd|stopt|afloopt)',
      'either',
      'soft',
    ),
  ],
  question:
    /^ (?:(?:hoi|hallo|hey|vraag|en|<p> ,|,|:|-|goedemorgen) ){0,4}(?:is|zijn|heeft|hebben|gaat|gaan|wanneer|wie|wat|welke|waar|hoe|waarom|kan ik|mag|moet|moeten|weet|weten|klopt|wordt|stopt|vertrekt|verlaat|begint|start|komt|zijn er|krijgt|blijft|hoelang|werkt) /,
  polite:
    / (?:kun|kunt|kunnen|kan|zou|zouden|wil|willen|wilt) (?:je|jij|u|jullie|we|iemand|wij|ik) (?!me vertellen|mij vertellen|vertellen|zeggen|me zeggen|zien)/,
};
