import type { RolePhrases } from '../language.ts';

const boss =
  '(vorgesetzte|vorgesetzter|vorgesetzten|chef|chefin|fuhrungskraft|fuehrungskraft|teamleitung|leitung|manager|managerin|leiter|leiterin|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|boss|disziplinarisch|verantwortlich|verantwortlicher|verantwortliche|linienvorgesetzte|linienmanager|ansprechpartner|ansprechpartnerin|teamlead)';
const mail =
  '(postfach|mailpostfach|e-mail-postfach|mailbox|mails|mail|e-mails|emails|e-mail|nachrichten|onedrive|dateien|kalender|weiterleitung|weiterleitungen|mail-weiterleitung|stellvertretung|vertretung|post|posteingang|outlook|daten|korrespondenz|laufwerk|abwesenheitsvertretung|postfachvertretung|mailverkehr|unterlagen|dokumente)';
const be =
  '[ist|wird|:|=|-|–|bleibt|ab|dann|kunftig|neu|neue*|ware|wird dann|ist dann|ist (ab|zum) <d>|wird (ab|zum) <d>|ist kunftig|wird kunftig|ist neu]';

export const roles: RolePhrases = {
  manager: `
    (neue*|andere*|wechselt den|wechselt die) ${boss} [ab|zum|am] [dem] [<d>] (,|-|–|.|;|:) (das (wird|ist)|es (wird|ist)|namlich|und zwar) [dann] [frau|herr] <w>
    (neue*|andere*|wechselt den|wechselt die) ${boss} [ab|zum|am] [dem] [<d>] : <w>
    (berichtet|berichten|reportet|reporten|reportiert|rapportiert) [dann|kunftig|direkt|jetzt|ab|zum|am|neu|,|<d>|fachlich] [<d>] [<p>] an [:] [die|den|unsere|unseren] <w>
    nicht [mehr|langer] [direkt] an (<p>|mich) [,] sondern [direkt|kunftig|jetzt|ab|<d>] an <w>
    an <w> (berichten|berichtet|reporten|berichtend)
    unterstellt [ab|am|<d>] <w>
    <w> (unterstellt|unterstellt ist|zugeordnet)
    (unter|geleitet von|gefuhrt von|unter [der] (leitung|fuhrung|regie) von|im team von|in das team von|ins team von) [frau|herrn] <w>
    im team <w>
    team (von|um) <w>
    ${boss} (von|fur|bei) <p> (auf|zu) <w>
    [neue*|direkte*|die|der|ihr|ihre|sein|seine|als|kunftige*] ${boss} [(von|fur) <p>] [ab|am|zum] [<d>] ${be} [die|der|frau|herr] <w>
    neue* ${boss} (von|fur) <p> [ab|am|zum] [<d>] [:|ist|wird|-] <w>
    neue* ${boss} [(ab|zum) <d>] , [und zwar|namlich] [frau|herrn|herr] <w>
    ${boss} (bin|ist|wird|bleibe|sei) <w>
    <w> (ist|wird|bin|bleibt|werde|als) [dann|kunftig] (ihr|ihre|ihren|ihrer|sein|seine|seinen|seiner|die neue|der neue) [neue*|direkte*] ${boss}
    <w> als [neue*|direkte*] (vorgesetzte*|chef*|fuhrungskraft)
    (chef|chefin|vorgesetzte*|fuhrungskraft|teamleitung) (ist|wird) (dann|kunftig|neu|ab <d>|weiterhin|dort|jetzt) <w>
    <w> (fuhrt|fuehrt|leitet) (ihn|sie|das team)
    (mit|bekommt|erhalt|hat) <w> als [neue*|ihrer|seiner|ihrem|seinem] ${boss}
  `,
  senderManages: `
    (betreuer|betreuerin|mentor|mentorin|ausbilder|ausbilderin) (bin|werde) ich
    (ich bin|ich werde|bin ich|werde ich|bin ich dann) [dann|ab <d>] [ihr|ihre|sein|seine|die|der] [neue*|direkte*|dann] ${boss}
    ${boss} [:|=|-|–] ich
    ${boss} (bin|werde|ware|bleibe) ich
    (in|zu|verstarkt|ins|fur|im|unterstutzt) mein* team
    (an mich (berichten|berichtet)|berichtet an mich|zu mir|bei mir im team|mir unterstellt)
    mein* neue* (mitarbeiter*|kolleg*|praktikant*|werkstudent*)
  `,
  delegate: `
    ${mail} [von <p>] (soll|sollte|darf|kann|muss|mochte|wird) [bitte|kunftig|dann|an] <w> (bekommen|erhalten|haben|ubernehmen|kriegen|gehen|weitergeleitet|betreuen|lesen)
    ${mail} .. (an|auf|zu|fur|geht an|gehen an|an die|an den|:|=|→) [frau|herrn|die|den|unsere|unseren|kollegin|kollegen] [:|-|–] <w>
    ${mail} .. (an|auf|fur) <w> .. (weiterleiten|umleiten|ubergeben|gehen|leiten|weiterleitung|delegieren|ubertragen)
    (leite|leitet|leiten|weiterleiten|weiterleitung|umleiten|weitergeleitet|ubertragen|delegieren|ubergeben|delegation) .. (an|auf|zu) <w>
    ${mail} .. (bekommt|erhalt|ubernimmt|uebernimmt|betreut|kriegt|pflegt|liest) [dann|kunftig|bitte] [:|-|–] <w>
    <w> (bekommt|erhalt|ubernimmt|uebernimmt|soll|kriegt|betreut|braucht|erhaelt) [dann|bitte|zugriff auf|die|das|sein|seine|ihr|ihre|alle|den|seinen|ihren|<p>|deren|dessen|auf] [s|auf] [das|sein|ihr|seine|ihre|die] ${mail}
    (gib|gebt|geben|gebe) <w> [bitte] [zugriff|vollzugriff] [auf] [das|sein|ihr|seine|ihre|die] ${mail}
    (an|auf) <w> [weiterleiten|umleiten] .. ${mail}
    ${mail} [von|des] <p> .. (an|auf) <w>
    vertretung [im postfach|im <h>] [macht|ubernimmt|:|ist|durch|an] <w>
  `,
  senderReceives: `
    ich (ubernehme|uebernehme|bekomme|kriege|betreue|lese|behalte|brauche) [zugriff auf] [das|sein|ihr|die|ihre|seine|den|ihren|seinen] ${mail}
    ${mail} (bekomme|ubernehme|uebernehme|kriege|betreue|brauche) ich
  `,
  subject: `
    (zu|von|in) meiner [letzten|fruheren] (mail|nachricht|anfrage|e-mail) [:|,|–|-] <p>
    ^ [sein|ihr|seine|ihre|die|der|als] (nachfolger|nachfolgerin|nachfolge|ersatz|vertretung) [:|ist|wird] <p>
    <p> (hat|sagt|sagte|teilte|erzahlte|meinte) [mir|uns] [heute|gestern|gerade] [gesagt|mitgeteilt|erzahlt|mit] , [dass] (er|sie)
    (chefwechsel|fuhrungswechsel|vorgesetztenwechsel|wechsel (der|des) (vorgesetzten|chefs|fuhrungskraft)) (fur|:|bei|von) <p>
  `,
  signature: `
    (gruss|grusse|gruesse|lg|vg|mfg|viele grusse|beste grusse|danke|herzliche grusse|schone grusse|gez) [,|-|!|.] [¶] [-|–] <p> $
  `,
  firstPerson: `
    (ich kundige|hiermit kundige ich|ich mochte kundigen|meine kundigung|mein letzter (arbeitstag|tag)|ich verlasse)
  `,
  bystander: `
    ^ von <p> :
    (aufgaben|projekte|kunden|themen|falle|vertretung|arbeit|mandanten|patienten|schichten|tickets|mandate) [bis dahin|vorerst|dann|kommissarisch|erstmal] (ubernimmt|ubernehmen|macht|gehen an|gehen auf|bekommt) [dann|vorerst|kommissarisch|bis dahin|<l>|_] <p>
    ^ [hallo|hi] [,] hier ist <p> (aus|vom|von|im|in)
    ^ [hallo|hi] [,] <p> (aus|vom) [dem|der] <o> hier
    aus (dem|der) (team|abteilung|gruppe) von <p>
    (und|,) nicht <p> ,
    nicht [mehr|langer] [direkt] an <p>
    (nachname|familienname) [ist|:|=] <p>
    (,|-|–|—) (nicht|und nicht) <p> (,|.|-|–|—|$)
    (alte*|bisherige*|vorherige*|fruhere*) ${boss} [:|ist|war|=] <w>
    (ersetzt|nachfolger von|nachfolger fur|nachfolgerin von|nachfolgerin fur|nachfolge von|nachfolge fur|nachfolger|nachfolgerin|anstelle von|anstelle|statt|ersatz fur|vertretung von|vertretung fur|vertritt|folgt auf|danke|laut|im auftrag von|ablose von|ablosung von|ablosen von|wie bei|gleiche rechte wie|rechte wie|elternzeitvertretung fur|elternzeitvertretung von|vertretung der elternzeit von|fur die elternzeit von|zusammen mit|gemeinsam mit|arbeitet mit|stelle von|platz von|posten von|rolle von|aufgaben von|nachfolge|mentor ist|mentorin ist|pate ist|patin ist|buddy ist|ansprechpartner ist|infos von|nachricht von|mail von|info von|frag|fragt|informiert|sagt|sag) [frau|herrn|herr|unsere|unseren|kollegin|kollegen|der|die|den|,] <p>
    (buddy|mentor|mentorin|pate|patin|ansprechpartner|ansprechpartnerin|hr-kontakt|kontakt) [ist|:|=|wird] <p>
    (hi|hallo|hey|moin|liebe|lieber|guten morgen|guten tag|servus|gruezi|sehr geehrte|sehr geehrter) [frau|herr] <p> (,|:|!|-|¶|.)
    <p> (hat [mir|uns] (gesagt|bestatigt|geschrieben|erzahlt|angerufen|gefragt|gemeldet)|sagt|sagte|meint|meinte|schreibt|fragt|bestatigt|mochte|bittet|bat) [mir|uns|hr] (,|:|dass|um|ob)
    wahrend <p> .. (elternzeit|krank|urlaub|mutterschutz)
    (elternzeit|mutterschutz|urlaub|krankheit|abwesenheit) von <p>
    (geb|geborene|geborener|ehemals|vormals) [.] <p>
  `,
};
