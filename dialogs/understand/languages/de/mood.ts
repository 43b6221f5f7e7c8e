import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|weder|noch nicht|keinesfalls|mitnichten)
    (zieht|zog|nimmt|nahm|hat|haben) ... (kundigung) .. (zuruck|zuruckgezogen|zuruckgenommen|widerrufen)
    kundigung .. (zuruckgezogen|zuruckgenommen|zuruck|widerrufen|hinfallig|unwirksam)
    (niemand|keinesfalls)
    (kundigung|ausscheiden|austritt|weggang) .. (missverstandnis|irrtum|falschmeldung|verschoben|gefalscht|vom tisch)
  `,
  noDenial: `
    (letzter tag|datum|letzte tag|termin|austrittsdatum|genauer tag) [steht|ist] [noch] nicht (fest|bekannt|klar|geklart|final|sicher)
    (nicht (nur|vergessen|wahr|schlimm|dringend|eilig|spater|vor|ganz|mehr lange|notig)|noch nicht|kein (problem|stress|thema)|keine (eile|sorge|ahnung|frage|panik|hektik|ruckfragen))
    nicht (mehr|langer) [direkt] an (<p>|mich) [,] sondern
    (warum|wieso) nicht
  `,
  outsider: `
    (ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|gegenpart) (bei|beim|von|vom|dort)
    (beim|bei unserem|bei unserer|unseres|bei einem|eines) (kunden|kunde|lieferanten|vermieters|wettbewerber*|konkurrent*)
  `,
  doubt: `
    , (heisst es|sagt man|angeblich|munkelt man|so heisst es|so sagt man|erzahlt man sich|wie man hort|wie man munkelt|so die geruchte|dem vernehmen nach)
    (will|mochte|wollte) [auch|wohl|bald] (kundigen|gehen|aufhoren|weg) ($|aber|und|oder|wenn|weil)
    (vielleicht|eventuell|evtl|moglicherweise|moeglicherweise|konnte|koennte|konnten|uberlegt|ueberlegt|gerucht|geruchte|angeblich|anscheinend|womoglich|vermutlich|wahrscheinlich|ob|wurde gerne|hypothetisch|unklar|unsicher|spielt mit dem gedanken|denkt .. nach|denkt daran|man munkelt|man sagt|man hort|es heisst|falls|gesetzt den fall|mal angenommen|angenommen|hoffentlich|befurchte|scherz|spass|irgendwann|noch offen|nicht entschieden|nicht sicher|nicht bestatigt|mochte irgendwann|sucht [gerade|wohl] [einen|was] (neue*|andere*))
    (meine|mein) (frau|mann|sohn|tochter|schwester|bruder|mutter|vater|katze|hund|nachbar|nachbarin|freund|freundin|kind|kinder) [<p>] _
    (im|in dem|in einem|in diesem) (film|roman|buch|spiel|traum|beispiel|witz|krimi)
    (droht|drohte|gedroht|drohen|(fast|beinahe) (gekundigt|gekuendigt|gegangen|ausgeschieden)|(<p>|er|sie) (wollte|wollten)|beispiel|testnachricht|entwurf|testfall)
  `,
  noDoubt: `
    (startdatum|starttermin|eintrittsdatum|eintrittstermin|arbeitsbeginn|erster (arbeitstag|tag)|datum) [ist|steht|:] [noch] (offen|unklar|unbekannt|nicht fest|nicht fix)
    (ich|wir) (wurde|wurden|konnte|konnten|wollte|wollten)
    (wurde|wurden) [ich|wir] (gerne|gern)
    wie [ihr|du|sie] [ja] (vielleicht|wahrscheinlich|vermutlich) [schon] (wisst|weisst|wissen|gehort)
    kein (scherz|spass|witz)
  `,
  condition: `
    (falls|wenn|sollte|sofern) [unsere|der|die|das|jemand|ein|eine|er|sie|wir]
    <p> [bitte|noch] (sagen|sagst|ausrichten|mitteilen|erinnern) , dass (sein|ihr|seine|ihre|er|sie)
    (sag|sage|sagt|teile|richte) <p> [bitte] [mit|aus] , dass (sein|ihr|seine|ihre|er|sie)
  `,
  noCondition: `
    (wenn|falls) (moglich|moeglich|geht|es geht|ihr|du|sie konnen|das geht|notig|nicht|noch)
  `,
  background: `
    (seit|seitdem|weil|nachdem|da) <p>
    (nachdem|seit|seitdem|bevor|als|sobald|weil|da|wo|damals als) [unser|unsere|der|die|er|sie|kolleg*]
  `,
  jest: `
    (war|ist|nur) [nur|doch] [ein|als] (scherz|witz|spass|test) [gemeint]
    (april april|aprilscherz|kleiner scherz|nicht ernst gemeint)
  `,
  correction: `
    (,|-|–|—|.) (ah|ahm|eh|hm|aeh|oh) [,|nein|-|–|—|.]
    [nein|ne|ach|oh|,|-|–|.] [,] (korrektur|sorry|nein|moment|halt|update|ups|quatsch|entschuldigung|pardon) [,|-|–|:|.] [die|das] (hr|personal|personalabteilung|<o>|sie|er|<p>) (sagt|meldet|schreibt|bestatigt|meint|sagte|hat|haben) [mir|uns] [gerade|eben|soeben|jetzt|nun] [mir|uns] [gesagt|mitgeteilt|geschrieben|bestatigt|korrigiert|gemeldet] [:|,] [es ist|es sei|dass es] [doch|erst|schon] [der|den|am|zum]
    [nein|ne|ach|oh|,|-|–|.] [,] (korrektur|sorry|nein|moment|halt|update|ups|quatsch|entschuldigung|pardon) [,|-|–|:|.] laut (hr|personalabteilung|<o>|<p>|vertrag|ihr|ihm) [ist es|ist] [doch|erst|schon] [der|den|am|zum]
    [nein|ne|ach|oh|halt|moment|ah|quatsch] [,|-|–|—] (nein|quatsch|ich meine|meine|meinte|korrektur|korrigiere|besser gesagt|genauer gesagt|pardon|sorry|entschuldigung|entschuldige|verzeihung|halt|moment|ups|vertippt|stimmt nicht|vielmehr|beziehungsweise doch|doch eher|richtig ist|sollte heissen)
    (nein|ne|nee|ah|ahm|aeh|ach) [,|-|–]
  `,
  rejection: `
    (nicht|statt|anstatt|anstelle) [schon|erst|mehr] [am|im|in|ab|zum|nach|den|der|die|das|vom|von|dem|wie geplant] [den|die|das|dem]
  `,
  contrast: `
    (sondern|doch|vielmehr|stattdessen|aber|er|sie|es ist)
  `,
  prolonged: `
    (verlangert|verlaengert|verlangern|verlaengern|verlangerten|entfristet|entfristen|weiterbeschaftigt)
    (verlangerung|vertragsverlangerung) (bis|um|unterschrieben|bekommen|erhalten|steht|durch|ist durch|bewilligt|genehmigt)
    (bekommt|bekam|erhalt|erhielt|bekommen|unterschrieben|unterschreibt|hat) [aber|jedoch|jetzt|nun|noch|doch] (einen|eine) (anschlussvertrag|folgevertrag|weiteren vertrag|unbefristeten vertrag|verlangerung|festanstellung)
    (wird|wurde|werden|haben|hat) .. (fest|unbefristet) (angestellt|ubernommen|weiterbeschaftigt)
    (er|sie) (wird|wurde) [aber|jedoch|jetzt|nun|dann|doch|danach] ubernommen
    (lauft|geht) (jetzt|nun|aber|doch|stattdessen) .. (bis|weiter)
    bleibt [aber|jedoch|jetzt|nun|uns|doch] [noch] (langer|ein weiteres|weitere)
  `,
};
