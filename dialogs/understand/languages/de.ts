import type { Language } from './language.ts';
import { trigger } from './language.ts';

const who =
  '(?:<p>|er|sie)(?: \\( [^()]{1,40} \\))?(?: , (?:unsere?r? |die |der )?(?:<[tol]>|aus|im|in| |,){1,5} ,)?';
const gap = '(?:(?!<p>)[^.!?;\\n]){0,90}?';
const leavesHome =
  '(?! (?:das buro|die besprechung|das meeting|den kanal|den chat|das haus|heute fruher|fruher|den raum|die gruppe))';

/** German: separable verbs ("fängt … an", "scheidet … aus") leave a gap, and the verb may stand before its subject. */
export const german: Language = {
  joiner: [
    trigger(
      '(?:neue[rsnm]?|weitere[rn]?|zusatzliche[rn]?) (?:externe[rn]? )?(?:<t>|<o>|volontar(?:in)?|trainee|aushilfe|zeitarbeiter(?:in)?|leiharbeiter(?:in)?|berater(?:in)?|dienstleister(?:in)?|student(?:in)?|mitglied|verstarkung|person|mitarbeiter(?:in|innen)?|mitarbeitende[rn]?|kolleg(?:e|in|en|innen)|praktikant(?:in|en)?|werkstudent(?:in)?|angestellte[rn]?|freelancer(?:in)?|externe[rn]?|teammitglied(?:er)?|leute|einstellung|azubi|auszubildende[rn]?|joiner|kraft|freie mitarbeiter(?:in)?)',
      'after',
    ),
    trigger(
      '(?:neueinstellung|neuzugang|einstellungen|arbeitsbeginn|dienstantritt|onboarding|volontar(?:in)?|trainee|azubi|auszubildende[rn]?|aushilfe|zugang|neuzugange|eintritt|einstellung|neueintritt|zugang neu|praktikant(?:in)?|werkstudent(?:in)?|externe[rn]?|freelancer(?:in)?|neuanlage)(?: (?:von|fur|im|in|<o>|<l>))* ?:? ?<p>',
      'after',
    ),
    trigger(
      `${who}${gap} (?:startet|starten|beginnt|beginnen|loslegt|antritt|einsteigt|hinzukommt|anfangt|anfangen|anfaengt|eintritt|dazukommt|dazustosst)(?! (?:das|die|den|mit dem|mit der) (?!<o>|<t>|arbeit|team))`,
      'before',
    ),
    trigger(`(?:startet|beginnt|starten|beginnen) (?:auch |ausserdem |dann |bei uns )?<p>`, 'after'),
    trigger(
      `(?:<p>|er|sie|und)(?: (?:<d>|bei uns|auch|dann|am|ab)){0,3} (?:fangt|faengt|fangen)${gap} an`,
      'before',
    ),
    trigger(`(?:fangt|faengt|fangen) (?:auch |dann )?<p>${gap} an`, 'after'),
    trigger(`<p>${gap} (?:kommt|kommen) (?:zu uns|neu|ins team|zum team|dazu|an bord|als)`, 'before'),
    trigger(`(?:kommt|kommen|stosst|stossen) <p>${gap} (?:zu uns|dazu|ins team|an bord)`, 'after'),
    trigger(
      `<p> (?:stosst|tritt|verstarkt|unterstutzt|steigt|legt|bereichert|gehort|erganzt)${gap} (?:zu uns|zum team|ein|dazu|das team|unser team|unsere? <o>|uns|an|los|zu unserem team|zum team|<o>)`,
      'before',
    ),
    trigger(
      `(?:konto|account|accounts|zugange|zugang|it-zugang|zugangsdaten|login|hardware|ausstattung|equipment|alles|benutzer|benutzerkonto|user|arbeitsplatz|laptop|<h>|postfach)(?: (?:und|ein|einen|<h>|postfach|laptop|notige|bereit|handy))* fur (?:unsere[nr]? |den |die |neue[nr]? |neuen |(?:kolleg(?:e|in|en)|praktikant(?:en|in)?|mitarbeiter(?:in)?) |frau |herrn |<t> ){0,5}<p>`,
      'after',
    ),
    trigger(`(?:legt|lege|leg|bitte) ${gap}<p>${gap} an(?:legen)?`, 'after', 'soft'),
    trigger(
      `<p>${gap} (?:anlegen|einstellen|onboarden|eingestellt|angelegt|aufnehmen|angestellt|einrichten|anzulegen)`,
      'before',
    ),
    trigger(
      `(?:ist|arbeitet|unterstutzt|verstarkt|hilft) <p>${gap} (?:bei |fur )?(?:uns|unser team)`,
      'after',
      'soft',
    ),
    trigger('(?:onboarding|onboarde|onboarden)', 'either'),
    trigger(
      `(?:stellen|stelle|haben|habe) ${gap}<p>${gap} (?:ein|eingestellt|verpflichtet|angestellt|engagiert|gewonnen|gewinnen konnen|unter vertrag genommen|begrussen|willkommen)`,
      'after',
    ),
    trigger(
      '<p>(?: (?:ist|arbeitet|unterstutzt|hilft))(?: (?:<d>|ab|vom|als|<t>|im|<o>|extern)){0,6} (?:bei |fur )?uns(?= [^.!?;]{0,30}<d>)',
      'before',
      'soft',
    ),
    trigger(
      '(?:vorbereiten|bereitstellen|einrichten|herrichten|bestellen|freischalten|klarmachen) fur (?:unsere[nr]? |den |die |neue[nr]? |neuen |<t> ){0,4}<p>',
      'after',
    ),
    trigger('(?:start|beginn)(?= (?:(?::|am|ab|zum|ist|=) )?<d>)', 'either', 'soft'),
    trigger(
      '(?:erste[rn]? (?:arbeits)?tag|eintrittsdatum|startdatum|arbeitsbeginn|dienstbeginn|dienstantritt|vertragsbeginn|eintritt)',
      'either',
      'soft',
    ),
  ],
  mover: [
    trigger(
      'neue[rn]? (?:vorgesetzte[rn]?|chef|chefin|fuhrungskraft|abteilung|position|rolle|stelle) (?:von|fur) <p>',
      'after',
      'soft',
    ),
    trigger(
      `${who}(?: (?:wird|soll|mochte|wollte|darf|muss|,))?${gap} (?:wechselt|wechseln|zieht|ziehen|geht|rotiert|versetzt|umzieht|ubergeht|umziehen|wandert|rutscht|steigt|ruckt|zugeordnet|zuordnen)(?= ${gap}(?:zu|zum|zur|in|ins|nach|von|<[olt]>))`,
      'before',
    ),
    trigger(`(?:wechselt|zieht|wechseln|ziehen) (?:auch |ausserdem |dann )?<p>`, 'after'),
    trigger(
      `${who}${gap} (?:wechseln|versetzt|versetzen|befordert|befordern|umgezogen|gewechselt|umgesetzt|umsetzen|verschoben|aufsteigt|aufruckt|umhangen)`,
      'before',
    ),
    trigger(
      `(?:versetz(?:e|t|en|ung)|beforder(?:e|n|t|ung)|wechsel|umzug|transfer|umsetzung|mover)(?: (?:bitte|von|fur|:|wir|die|den))* <p>`,
      'after',
    ),
    trigger(`(?:wir )?(?:beforder(?:n|t)|versetzen) ${gap}<p>`, 'after'),
    trigger(
      `<p>(?: (?:<d>|ab|zum|am|dann|neue|neuer|unsere?|die|der|,|offiziell|kunftig|auch)){0,6} wird(?: (?:<d>|ab|zum|am|dann|neue|neuer|neues|unsere?|die|der|,|kunftig|auch)){0,6} <t>`,
      'before',
    ),
    trigger(`wird <p>(?: (?:<d>|ab|zum|am|dann|neue|neuer|unsere?|die|der|,|kunftig)){0,6} <t>`, 'after'),
    trigger(`<d> (?:ist|ubernimmt|arbeitet|sitzt) <p>`, 'after', 'soft'),
    trigger(
      `<p>${gap} (?:berichtet|berichten|ist|arbeitet|sitzt)(?= ${gap}(?:kunftig|ab|neu|jetzt|dann|<d>))`,
      'before',
      'soft',
    ),
    trigger(`(?:berichtet|arbeitet) <p>`, 'after', 'soft'),
    trigger(
      `<p>${gap} (?:bekommt|erhalt|hat)${gap} (?:(?:eine[nr]? |die |den )?neue[nr]? (?:chef|chefin|vorgesetzte[nr]?|position|rolle|stelle|titel|funktion|aufgabe|abteilung|fuhrungskraft|standort))`,
      'before',
      'soft',
    ),
    trigger(
      `<p> ubernimmt(?: (?:<d>|ab|zum|am|die|den|das|dann|als|leitung|der|von|rolle|position|stelle|funktion|unser|team|<o>)){0,7} (?:<t>|leitung|<o>)`,
      'before',
      'soft',
    ),
  ],
  leaver: [
    trigger(
      `(?:geht|gehen|wird|verabschiedet sich) <p>${gap} (?:in (?:den |die )?(?:wohlverdienten )?(?:ruhestand|rente|pension)|von bord|verlassen|aufhoren|ausscheiden|gehen)`,
      'after',
    ),
    trigger('<p> (?:geht|verabschiedet sich) (?:leider )?zum(?= <d> (?:[.,;!]|und))', 'before'),
    trigger(
      `${who}(?: (?:wird|mochte|will|hat))? ?${gap} (?:verlasst|verlaesst|verlassen)(?: (?:uns|die firma|das unternehmen|das team|die gesellschaft|leider|auch|den betrieb|unser unternehmen|<d>|zum|am|ende))+${leavesHome}`,
      'before',
    ),
    trigger(
      `(?:uns|die firma|das unternehmen|unser unternehmen|den betrieb) (?:${gap} )?(?:verlasst|verlaesst|verlassen)`,
      'before',
    ),
    trigger(
      `(?:verlasst|verlaesst|verlassen) (?:uns |das unternehmen |die firma )?(?:auch |leider |ausserdem )?<p>`,
      'after',
    ),
    trigger(`${who}${gap} (?:scheidet|scheiden|hort|hoert|horen|tritt)${gap} (?:aus|auf|zuruck)`, 'before'),
    trigger(
      `${who}${gap} (?:ausscheidet|ausscheiden|aufhort|aufhoren|weggeht|weggehen|geht weg|geht von bord|verlassen wird|austritt|gekundigt|kundigt|fristlos entlassen|gefeuert|rausgeworfen|freigestellt|pensioniert|verrentet|kuendigt|gekuendigt|entlassen|ausgeschieden)`,
      'before',
    ),
    trigger(`(?:scheidet|hort|hoert) (?:auch |leider )?<p>${gap} (?:aus|auf)`, 'after'),
    trigger(
      `(?:haben|hatten|habe|hat|mussten|wurde|wird) ${gap}<p>${gap} (?:gekundigt|gekuendigt|entlassen|freigestellt|kundigen|gefeuert|rausgeworfen|rausgeschmissen|getrennt|trennen|verabschieden|verabschiedet)`,
      'after',
    ),
    trigger(
      `(?:kundigung|kuendigung|austritt|offboarding|ausscheiden|abgang|weggang|entlassung|aufhebungsvertrag|leaver|austritte)(?: (?:von|fur|der|des|:|-|frau|herr|herrn|kollegin|kollege|mit))* <p>`,
      'after',
    ),
    trigger(
      `(?:kundigt|kuendigt|feuern|feuert|entlassen|entlasst|verlieren|trennen uns von|verabschieden uns von) <p>`,
      'after',
    ),
    trigger(`(?:letzte[rn]?) (?:arbeits)?tag(?: (?:von|fur|der|des|frau|herrn|kollegin)){1,3} <p>`, 'after'),
    trigger(`(?:letzte[rn]?) (?:arbeits|werk)?tag(?! (?:der|des|fur|zum|im) (?!<p>|<d>))`, 'either'),
    trigger(
      '(?:austrittsdatum|austrittstermin|vertragsende|letzter tag|dienstende|beschaftigungsende)',
      'either',
      'soft',
    ),
    trigger(
      `<p>${gap} (?:geht|gehen)(?: (?:<d>|am|zum|ende|leider|dann))* (?:in (?:die )?(?:rente|fruhrente|altersrente)|in (?:den )?(?:wohlverdienten |vor)?ruhestand|von bord|in pension|weg|(?:von|aus) (?:uns|der firma|dem unternehmen))`,
      'before',
    ),
    trigger(
      `<p>(?: (?:arbeitet|ist|wird|,|ab|<d>|seit|nicht)){1,5} nicht mehr (?:bei uns|fur uns|im unternehmen|hier|da|im team)`,
      'before',
    ),
    trigger(`<p>(?: (?:ist|sind)) (?:raus|weg)(?= )`, 'before', 'soft'),
    trigger(`(?:offboarden|offboarde)`, 'either'),
    trigger(
      `(?:vertrag) (?:von|mit) <p>${gap} (?:endet|lauft${gap} aus|auslauft|nicht verlangert|beendet)|<p>s? vertrag (?:endet|lauft)`,
      'either',
      'soft',
    ),
    trigger(`<p>${gap} (?:das arbeitsverhaltnis|vertrag)${gap} (?:endet|beendet|lauft)`, 'before', 'soft'),
    trigger(`arbeitsverhaltnis (?:mit|von) <p>`, 'after'),
  ],
  question:
    /^ (?:(?:hallo|hi|moin|hey|frage|kurze frage|und|<p> ,|,|:|-|guten morgen|guten tag) ){0,4}(?:ist|sind|hat|haben|wird|werden|kann|konnen|darf|muss|soll|sollen|wann|wer|wem|wen|was|welche[rsnm]?|wo|wie|warum|wieso|weiss|weisst|wissen|verlasst|kommt|geht|gibt|startet|beginnt|fangt|kundigt|scheidet|stimmt|bleibt|bekommt|brauchen|braucht|mussen|wechselt|hort|arbeitet) /,
  polite:
    / (?:kannst|konnt|konnen|konnte|konntest|konntet|konnten|wurdest|wurden|wurdet|kann) (?:du|ihr|sie|wir|man|jemand|ich) (?:mir |uns |bitte |mal |noch |kurz |schnell )*(?!sagen|erklaren|mir sagen|verraten)/,
};
