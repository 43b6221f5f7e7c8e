import type { EventPhrases } from '../language.ts';

const on = '(am|ab|zum|per|bis|bis zum|ab dem|mit|seit|mit wirkung (zum|vom)|mit ablauf des|nach dem)';
const company =
  '(uns|die firma|das unternehmen|unser unternehmen|unsere firma|den betrieb|die gesellschaft|das haus|den konzern|die kanzlei|contoso)';
const person =
  '(mitarbeiter*|mitarbeitende*|kolleg*|praktikant*|werkstudent*|angestellte*|freelancer*|freiberufler*|externe*|extern*|teammitglied*|leute|einstellung*|azubi*|auszubildende*|joiner*|kraft|krafte|volontar*|trainee*|aushilfe*|zeitarbeiter*|leiharbeiter*|berater*|dienstleister*|student*|mitglied*|verstarkung|person|personen|leute|starter*|gesicht*|zugang*|eintritt*|freie mitarbeiter*|fachkraft*|doktorand*|zugange)';
const account =
  '(konto|konten|account|accounts|zugange|zugang|it-zugang|zugangsdaten|login|logins|benutzer|benutzerkonto|user|arbeitsplatz|postfach|e-mail-adresse|mailadresse)';
const lead = '(unsere*|den|die|der|neue*|kolleg*|praktikant*|mitarbeiter*|werkstudent*|extern*|<t>)';

/** German: separable verbs ("fängt … an", "scheidet … aus") leave a gap, and the verb may stand before its subject. */
export const events: EventPhrases = {
  joiner: {
    sure: `
      > [geht|ist] [bald] [ab <d>|am <d>] [in] (elternzeit|mutterschutz|babypause) [ab <d>|am <d>|zum <d>] (und|,|;|.|–|-) [dafur] <p> (vertritt|ersetzt|ubernimmt|springt) [fur] [sie|ihn|ein] [dann] (ab|vom|am|bis|zum|von|befristet|<d>)
      > ^ (zwei|drei|vier|funf|mehrere|unsere|2|3|4|5) (zugange|eintritte|neuzugange|onboardings) [zum <d>|im _] :
      (praktikant|praktikantin|werkstudent|werkstudentin|trainee|azubi|freiberufler|freiberuflerin) <p> (kommt|ist|arbeitet|hilft|unterstutzt) (vom|von) <d> bis [zum] <d> (ins|in|im|bei|fur|zu|zum|zur) [den|die|das|der|dem] (<o>|<l>|_)
      (arbeitet|arbeiten) <p> [dann] (bei|fur) uns [in der|im|in] [<o>|<l>] als (praktikant|praktikantin|werkstudent|werkstudentin|trainee|azubi|<t>) [in|im|bei] [der|dem]
      < wird [unser|unsere|der|die] [neuer|neue] <t> (,|.|;|–|-|und) [und] (sie|er) (fangt|beginnt|startet|kommt)
      < (wird|ist dann) [unser|unsere|der|die|ein|eine] [neuer|neue] <t> (,|.|;|:|–|-|⟨|und|mit) [das|der|ihr|sein|genaues] (startdatum|starttermin|eintrittsdatum|eintritt|arbeitsbeginn|erster arbeitstag|erster tag)
      (kommt|kehrt) [wieder] [zu uns] [am|zum|ab] <d> [wieder] als <t> [wieder] (zuruck|wieder)
      (kommt|kehrt) [wieder] [zu uns] [am|zum|ab] <d> [wieder] zuruck als <t>
      (bekommen|kriegen|haben) (zwei|drei|vier|2|3|4) neue [kollegen|mitarbeiter|leute|gesichter] [am|zum|ab] [<d>] :
      (tritt|treten) ... [<p>] ... (dienst|stelle|job|arbeit|position|posten|tatigkeit) [bei uns] an
      (nimmt|nehmen) ... [<p>] ... (tatigkeit|arbeit|dienst|beschaftigung) .. auf
      (bekommen|erhalten|kriegen) wir ... verstarkung
      geht es fur <p> .. los
      > (neue*|weitere*|zusatzliche*|zusaetzliche*) [extern*|<t>|<o>|<l>|freie*|studentische*] ${person}
      > (neueinstellung*|neuzugang*|neuzugange|neueintritt*|neuanlage*|neueinsteiger*|newcomer|neue im team|neu im team|neu bei uns|neu an bord)
      (onboarding*|onboarde*|onboarden|ongeboardet|einarbeitung)
      (einstellen|eingestellt|einstellung|angestellt|anstellen|verpflichtet|engagiert|rekrutiert|angeheuert|unter vertrag genommen)
      stell* [wir] ... [<p>] ... ein
      ${account} [und|ein|einen|<h>|laptop|postfach|notige|zugange] .. fur ${lead}
      > (konto|konten|account|accounts|zugange|zugang|it-zugang|zugangsdaten|login|logins|benutzer|benutzerkonto|user|arbeitsplatz) .. fur .. <p>
      fur <p> ... ${account} .. (einrichten|anlegen|erstellen|beantragen|bereitstellen|vorbereiten|freischalten|anzulegen|einzurichten)
      (durfen|konnen|wollen|mochten|werden) [wir] ~ begrussen
      (arbeitet|arbeiten) (bei|fur) uns als
      fur ~ (brauchen|brauche|benotigen|benotige|bitte|braucht) .. ${account}
      > (leg|lege|legt|legen|richte|richten|erstelle*|erstell|mach|macht|anlegen|beantrage*|beantragen|vorbereiten|bereitstellen|einrichten|brauchen|brauche|benotigen|benotige|bitte) ... ${account} .. fur .. <p>
      (komm|kommt|kommen|stosst|stossen|stoesst) ... [<p>] ... (zu uns|dazu|ins team|zum team|an bord|in unser team|hinzu)
      (verstarkt|verstaerkt|unterstutzt|unterstuetzt|bereichert|erganzt) ... [<p>] ... (uns|unser team|das team|unsere abteilung|unseren bereich|<o>)
      (tritt|treten|trat) ... [<p>] ... (ein|in (die firma|das unternehmen|unser unternehmen)|seine stelle an|ihre stelle an|den dienst an|die stelle an)
      (herzlich willkommen|willkommen an bord|willkommen im team|begrussen [wir] .. <p>|willkommen bei uns)
      (arbeitsvertrag|vertrag|angebot) .. (unterschrieben|unterzeichnet|angenommen)
      (ist|sind|arbeitet|arbeiten) ... (bei uns|fur uns) [als|im|in]
      (kommt|kehrt) .. (zuruck zu uns|zu uns zuruck|wieder zu uns)
      (erster|ersten|erste) (arbeitstag|tag) bei uns
      > (zwei|drei|vier|funf|mehrere|2|3|4|5) [neue*|weitere*] (praktikant*|werkstudent*|externe*|mitarbeiter*|kolleg*|freelancer*|leute|azubis|personen|neuzugange|neueinstellungen)
      (bekommen|bekommt|kriegen|erwarten) ... (jemand|jemanden) [neues|neuen] (im|in|fur|als|mit|zur|ab|am)
      (jemand|jemanden) (neues|neuen|neuer)
      (fangt|faengt|startet|beginnt|kommt) ... jemand ... (an|im|in|bei|fur|als)
      jemand ... (anfangt|anfangen wird|startet|beginnt|anfangt|dazukommt)
      > ^ (praktikanten|werkstudenten|externe|freelancer|azubis|aushilfen|studenten) [fur den _|ab <d>|ab dem <d>|im <o>|<d>] :
    `,
    likely: `
      < (stosst|stoesst|stossen) [am|ab|zum] [<d>] [als <t>] (zum|zur|zu|in|ins) [den|die|das|der|dem] [team] <o>
      > (stosst|stoesst|stossen) <p> [am|ab|zum] [<d>] [als <t>] (zum|zur|zu|in|ins) [den|die|das|der|dem] [team] <o>
      < (tritt|trat) .. nachfolge (von|fur) <p> an
      > (nachfolger|nachfolgerin|nachfolge) (von|fur) <p> (ist|wird|:) <p> [,] (ab|zum|am) [dem] <d>
      > (nachfolger|nachfolgerin|nachfolge|ersatz) (ist|wird|heisst|:) <p> [,] (ab|zum|am|kommt am|startet am) [dem] <d>
      < (ersetzt|folgt) (ihn|sie|ihm|ihr) (ab|am|zum) [dem] <d>
      > (fur|anstelle von) (ihn|sie|ihm|ihr|<p>) (kommt|beginnt|startet|ubernimmt|springt) [ab|am|zum] [dem] [<d>] <p>
      > dafur (kommt|beginnt|startet) [dann|neu] [am|ab|zum] [<d>] [danach|darauf] <p>
      (startet|starten|beginnt|beginnen|gestartet|anfangen|anfangt|anfaengt|loslegt|loslegen|antritt|einsteigt|hinzukommt|dazukommt|dazustosst)
      (fangt|faengt|fangen) ... [<p>] ... an
      (steigt|legt|geht es fur|heuert|fangt) ... [<p>] ... (ein|los|an)
      (erster|ersten|erste) (arbeitstag|tag)
      (eintrittsdatum|startdatum|arbeitsbeginn|dienstbeginn|dienstantritt|vertragsbeginn|eintritt|einstieg|eintrittstermin|starttermin|stellenantritt)
      > (anlegen|anzulegen|aufnehmen|vorbereiten|einrichten|bereitstellen|herrichten|freischalten) fur .. <p>
      < (anlegen|angelegt|anzulegen|aufnehmen|onboarden)
      (leg*|legt) ... <p> ... an
      > (hardware|ausstattung|equipment|alles|laptop|notebook|<h>|geraete|gerate) .. fur ${lead} .. <p>
      (ist|arbeitet|unterstutzt|verstarkt|hilft|kommt) <p> ... (bei uns|fur uns|unser team|zu uns)
      (unser|unsere|unserem|unserer|unseren) (neue*|kommende*|zukunftige*) (<t>|<o>|kolleg*)
      (der|die|das|den|dem|ein|eine) neue* [<o>|<l>] <t>
      > (praktikum|volontariat) (von|fur) <p> .. (ab|vom|von)
      > (praktikant*|werkstudent*|externe*|freelancer*|volontar*|trainee|azubi|auszubildende*|aushilfe|zugang|eintritt|einstellung) [von|fur|im|in|<o>|<l>|:] <p>
      (praktikant*|werkstudent*|externe*|freelancer*|volontar*|trainee|azubi|auszubildende*) .. (ab|vom|bis) <d>
      (elternzeitvertretung|mutterschutzvertretung|schwangerschaftsvertretung|vertretung fur)
      (start|beginn) [:|am|ab|zum|ist|=|der|dem] <d>
      (kommt|kommen) [<p>] [am|ab|zum] <d> [neu] (in|ins|zu|zum|zur) [den|die|das|unser*] (<o>|team)
      < (ersetzt|vertritt) (ab|am|zum) [dem] <d> [unseren|unsere|den|die] <p>
      < (ersetzt|folgt auf|vertritt) [den|die] <p> (ab|am|zum) [dem] <d>
    `,
    hint: `
      (willkommen|neu|praktikum|festanstellung)
      (kommt|kommen) ... als
    `,
  },
  mover: {
    sure: `
      (tauscht|tauschen|tauschte) [den|die|das] (<o>|<l>|<t>) (gegen|mit) [den|die|das|der|dem] (<o>|<l>|<t>)
      > (verlieren|verliert) <p> [zum|ab|am|per] [<d>] an [den|die|das] (<o>|<l>)
      (derzeit|bisher|aktuell|momentan|bislang) [im|in der|in|bei|als|unser|unsere] (<o>|<l>|<t>) , (ersetzt|folgt auf|beerbt)
      (verlasst|verlaesst) (unser|mein|das|sein|ihr) [jetziges] (team|unsere gruppe) (richtung|fur|und geht in|und wechselt in|und wechselt zu) [den|die|das|der] <o>
      ^ [ring|stellen|team|abteilungs] (tausch|wechsel) [zum|ab|per|am] <d> :
      neue* (rolle|position|stelle|funktion|aufgabe) als <t>
      (verlasst|verlaesst|verlassen) [den|die|das] (<o>|<l>|<t>) (fur|richtung|und (geht|wechselt|kommt) (in|ins|zu|zum|zur)) [den|die|das|dem|der] (<o>|<l>|<t>)
      (wechselt|wechseln|gewechselt|wechsle|wechsel) ... [<p>] ... (<o>|<l>|<t>)
      (wechselt|wechseln|gewechselt) [<p>] .. (in|ins|zu|zum|zur|nach|von|vom|die abteilung|den standort|die position|den bereich|das team)
      (versetz*|versetzung*|umsetzung|umgesetzt|umsetzen|transfer|umgehangt|umhangen|zugeordnet|zuordnen)
      (beforder*|befordert|beforderung*|aufgestiegen|aufsteigt|aufruckt)
      (zieht|ziehen|umziehen|umzieht|umgezogen|umzug) ... [<p>] ... (nach|in|ins) .. (<l>|<o>)
      (geht|rotiert|ubergeht|wandert|rutscht|steigt|ruckt|kommt|verlagert|wechselt) ... (von|vom|aus) .. (<o>|<l>|<t>) .. (zu|zum|zur|in|ins|nach) .. (<o>|<l>|<t>)
      (geht|gehen|rotiert|wandert|rutscht|ruckt) ... [<p>] ... (zu|zum|zur|in|ins|nach|zum team|in den|in die) .. (<o>|<l>)
      > (wechsel|umzug|transfer|abteilungswechsel|standortwechsel|positionswechsel|rollenwechsel|stellenwechsel|mover|interner wechsel|anderung|aenderung) [bitte|von|fur|:|bei] <p>
      (abteilungswechsel|standortwechsel|positionswechsel|rollenwechsel|stellenwechsel|chefwechsel|fuhrungswechsel)
      (wird|werden|wurde) ... [<p>] ... [zum|zur|unser*|neue*|die|der] <t> [ernannt|befordert|berufen]
      neue* (vorgesetzte*|chef*|fuhrungskraft|abteilung|position|rolle|stelle|teamleitung|leitung|titel|funktion|aufgabe|standort|jobtitel) [von|fur|ist|wird|:]
      (bekommt|erhalt|hat) ... [eine|einen|die|den] neue* (chef*|vorgesetzte*|position|rolle|stelle|titel|funktion|aufgabe|abteilung|fuhrungskraft|standort|teamleitung)
      (ubernimmt|uebernimmt|ubernehmen) ... (<t>|leitung|rolle|position|funktion|stelle|<o>)
      (steigt|ruckt) ... [<p>] ... (zum|zur) <t> .. auf
    `,
    likely: `
      < ist (jetzt|nun|ab sofort|seit <d>|ab <d>) [unser|unsere|unsere neue|unser neuer|neuer|neue|der neue|die neue] <t>
      (berichtet|berichten|unterstellt|zugeordnet) ... (kunftig|ab sofort|neu|jetzt|dann|statt|<d>)
      (ist|arbeitet|sitzt) .. (kunftig|dann|ab <d>|neu) .. (<t>|<l>|<o>)
      <d> (ist|ubernimmt|arbeitet|sitzt) <p> .. (<t>|<l>|<o>|im|in|als)
      neue* (chef*|vorgesetzte*|fuhrungskraft|abteilung|position|rolle|stelle|titel|funktion|standort)
      (ander*|wechsel*|setz*|trag*|aktualisier*) ~ (vorgesetzte*|chef*|fuhrungskraft|abteilung|titel|jobtitel|standort|position)
      (wechselt|wechseln|wechsle)
      (zieht|ziehen) ... [<p>] ... um
      von <t> (zu|zum|zur) <t>
      vom <o> (ins|in die|in den|zum|zur|zu) <o>
    `,
    hint: `
      (berichtet|berichten) [ab|an|dann|kunftig|<p>]
      (arbeitet|sitzt|ist) .. (in|aus|am|im) <l>
      (kunftig|zukunftig|fortan|ab sofort)
    `,
  },
  leaver: {
    sure: `
      (wechselt|geht|wechseln|gehen) [er|sie|<p>] [am|zum|ab] [<d>] (zum (wettbewerb|mitbewerber|wettbewerber|konkurrenten)|zur konkurrenz|zu einem (wettbewerber|mitbewerber|konkurrenten)|zu einer anderen firma|zu einem anderen (unternehmen|arbeitgeber|betrieb)) [zum|am|ab|per] [<d>]
      > (tragt|trag|tragen|meldet|melde|melden|vermerkt|notiert) [bitte] <p> [zum|per|ab|am] [<d>] (als (abgang|austritt|leaver|ausgeschieden)|ab)
      fur <p> fallt .. [der] [letzte] vorhang
      fallt .. [der] [letzte] vorhang fur <p>
      [der] [letzte] vorhang fallt .. fur <p>
      (<o>|sicherheitsdienst|security|werkschutz|wachdienst|wachschutz|wir) (hat|haben) <p> .. (aus dem (gebaude|haus|buro|werk)|vom (gelande|hof|werksgelande)|hinaus|nach draussen) (begleitet|gefuhrt|gebracht|geleitet|eskortiert)
      <p> wurde .. (aus dem (gebaude|haus|buro|werk)|vom (gelande|hof|werksgelande)) (begleitet|gefuhrt|gebracht|geleitet|eskortiert)
      > fur [unsere|unseren|kollegin|kollegen] <p> ist [am|zum|per|ab] <d> [.] [endgultig] schluss
      > (sicherheitsdienst|security|werkschutz|wachschutz|sicherheit|personalabteilung|wir) ... <p> [gerade|eben|heute|soeben|sofort] [aus dem (gebaude|haus|buro)] (hinausbegleitet|hinausgeleitet|rausbegleitet|rausgeworfen|hinausgeworfen|vor die tur gesetzt|nach draussen begleitet)
      <p> [ist|leider|plotzlich|unerwartet] [<d>|am <d>] [leider|plotzlich|unerwartet|viel zu fruh] (verstorben|gestorben)
      (tod|ableben) [unseres|unserer|von|des|der] [lieben|geschatzten|langjahrigen] [kollegen|kollegin|mitarbeiters|mitarbeiterin] <p>
      <p> 's (letzte schicht|letzter dienst|letzte nachtschicht|letzte fruhschicht|letzte spatschicht) (ist|war|ware|wird|am|:)
      (letzte schicht|letzter dienst) (von|fur) <p>
      (hat|arbeitet|macht|fahrt|leistet|fahrt) [<d>|am <d>] (seine letzte schicht|ihre letzte schicht|seinen letzten dienst|ihren letzten dienst) [am] [<d>] [bei uns|hier]
      (zwei|drei|vier|funf|mehrere|2|3|4) [abgange|austritte] [zum|zu melden|zu notieren] :
      (ist|war) fur <p> [hier|bei uns] schluss
      [<p>] (arbeitet|ist|bleibt|sind|arbeiten) nur noch bis [zum] <d> [bei uns|da|hier|im haus|im unternehmen|fur uns]
      (arbeitsverhaltnis|dienstverhaltnis|beschaftigungsverhaltnis|anstellung) (mit|von) <p> .. (endet|beendet|lauft aus|aufgelost|lauft)
      (wechselt|wechseln|geht|gehen) .. zur konkurrenz
      (tritt|treten) [<p>] (am|zum|per|mit) <d> [bei uns|aus dem unternehmen|aus der firma|aus dem betrieb] aus
      (beendet|beenden|beendete) ... (tatigkeit|anstellung|beschaftigung|mitarbeit|arbeitsverhaltnis) [bei|fur] [uns]
      (macht|machen) ... [<p>] ... (den|einen) abflug
      (packt|packen) ... (die|ihre|seine) (koffer|sachen)
      (dreht|drehen|kehrt|kehren) (uns|der firma|dem unternehmen) ... den rucken
      (nimmt|nahm) ... (seinen|ihren) hut
      (hangt|hing) ... (den job|die schuhe|den hut) ... an den nagel
      (raumt|raumte) ... (seinen|ihren) (schreibtisch|platz)
      (streicht|streichen) ... die segel
      (letzter|letzten|letzte|letztem) (arbeitstag|tag|werktag|at)
      (wechselt|wechseln|geht|gehen) [<p>] [leider] (zur|zu einem|zum|zu einer) (konkurrenz|wettbewerber|mitbewerber|anderen (firma|arbeitgeber|unternehmen)|neuen arbeitgeber)
      (kundigung*|kuendigung*|gekundigt*|gekuendigt*|kundigt|kuendigt|kundigen|kuendigen|eigenkundigung)
      (verlasst|verlaesst|verlassen|verliess) ... ${company}
      ${company} .. (verlasst|verlaesst|verlassen)
      (verlasst|verlaesst|verlassen) ${company}
      (scheidet|scheiden|schied) ... [<p>] ... aus
      (ausscheidet|ausscheiden|ausgeschieden|ausscheidens|ausscheidungsdatum)
      (hort|hoert|horen) ... [<p>] ... auf
      (aufhort|aufhoren|aufhoert|aufgehort|weggeht|weggehen|wegging|austritt|austrittsdatum|austrittstermin)
      (fristlos|freigestellt|freistellung|freistellen|entlassen|entlasst|entlassung|gefeuert|feuern|feuert|rausgeworfen|rausgeschmissen|rauswurf|hinausgeworfen|vor die tur gesetzt)
      (pensioniert|verrentet|pensionierung)
      (geht|gehen|ging|verabschiedet) ... [<p>] ... (in [den|die|ihren|seinen] [wohlverdienten|vorzeitigen] (ruhestand|rente|pension|fruhrente|altersrente|vorruhestand)|von bord|weg|in altersteilzeit)
      (ruhestand|rente|altersrente)
      (trennen|trennt|getrennt|verabschieden|verabschiedet) ... (uns|sich) ... (von|<p>)
      (uns|sich) ~ (trennen|getrennt|verabschieden|verabschiedet)
      von <p> ~ (trennen|getrennt)
      (ist|war) schluss (fur|mit)
      (offboarding*|offboarden|offboarde|off-boarding|ausgeboardet)
      (aufhebungsvertrag|auflosungsvertrag|abgang|weggang|dienstende|beschaftigungsende|arbeitsende)
      > leaver
      (arbeitsverhaltnis|dienstverhaltnis|beschaftigung|beschaftigungsverhaltnis) .. (endet|beendet|lauft|auslauft|aufgelost)
      (ist|arbeitet|wird|sind|gehort) ... nicht (mehr|langer) .. (bei uns|fur uns|im unternehmen|hier|da|im team|beschaftigt|angestellt|tatig|zum unternehmen|zur firma|zu uns)
      (nicht|kein) mehr .. (bei uns|fur uns|im unternehmen|beschaftigt|angestellt|tatig)
      *vertrag ~ nicht .. (verlangert|fortgesetzt|erneuert)
      nicht .. (verlangert|verlaengert|verlangern|verlaengern)
      (wirft|warf) ... hin
      (lasst|liess) ... gehen
      (sagen|sagt) .. (tschuss|auf wiedersehen|lebewohl)
    `,
    likely: `
      (verlasst|verlaesst|verlassen) ... (<d>|$)
      (geht|gehen) [leider|auch|dann|<p>] ${on} [ende] <d> $
      (geht|gehen) [leider|auch|dann|<p>] [${on}] [ende] <d> $
      (geht|gehen) [leider|auch] $
      (*vertrag|praktikum|befristung|einsatz|volontariat) ... [<p>] ... (endet|lauft ... aus|auslauft|ausgelaufen|beendet|enden|lauft ab|ausgeht)
      (*vertrag|praktikum|befristung|einsatz) .. (von|mit) <p> ... (endet|aus|beendet|auslauft)
      <p> 's vertrag (endet|lauft)
      vertragsende
      (verlieren|verliert) <p>
      (ist|sind) .. (raus|weg) [ab|seit|zum|am] <d>
      < (am|ab|zum) <d> raus
      < <d> raus
      (nur noch|noch) bis [zum] <d> (bei uns|da|hier|im unternehmen)
      (bis|bis zum) <d> (bei uns|hier) (beschaftigt|angestellt|tatig)
      (verabschiedet sich|nimmt abschied|zieht weiter|macht schluss)
    `,
    hint: `
      (weg|raus|geht|fort)
      (sperren|gesperrt|sperre|deaktivieren|deaktiviert|loschen|entziehen|abschalten|dichtmachen|zumachen)
    `,
  },
  neither: `
    (vater|mutter|frau|ehefrau|mann|ehemann|sohn|tochter|bruder|schwester|hund|katze|oma|opa|partner|partnerin|freund|nachbar) [von] <p> ... (gestorben|verstorben)
    [seine|ihre|<p> 's] letzte* (schicht|dienst) [ist] (vor|diese|dieser|in dieser|in diesem|des|der woche|im|heute) _
    [seinen|ihren|den|meinen|unseren] letzten (arbeitstag|tag) [arbeit] (verloren|geloscht|eingebusst|uberschrieben)
    (arbeit|daten|anderungen|mails|dateien|arbeitsergebnisse) (vom|des|von seinem|von ihrem|aus dem) letzten (tag|tages|arbeitstag|arbeitstags|arbeitstages)
    (verliert|verlor|verloren) (er|sie|<p>) [seinen|ihren|den] letzten (arbeitstag|tag)
    (der|unser|ein|die|unsere) (kunde|kundin|lieferant|vermieter|mieter|partner|kunden) .. (kundigt|gekundigt|kundigen|verlasst|geht|springt ab)
    (wissenstransfer|datentransfer|datenubernahme)
    (beginnt|startet) (sein|ihr) _ (jahr|monat|semester)
    (unser|unsere|der|die|das|mein) (alter|alte|altes) _ (geht|gehen) [am|im|ab] [<d>] in rente
    (der|die|das|unser|unsere|mein|meine) (beamer|drucker|server|laptop|bildschirm|monitor|rechner|computer|kaffeemaschine|aufzug|router|akku|scanner|kopierer|festplatte|heizung|klimaanlage|beamerlampe|telefon|handy|headset|maus|tastatur|<h>) ~ (verabschiedet|aufgegeben|gekundigt|ausgestiegen|verlassen)
    neue* <h>
    (letzter|letzten|letzte) tag (unserer|der|des|unseres|seiner|ihrer|vom) [<l>] (reise|messe|konferenz|ferien|tagung|schulung|woche|frist|aktion|ausstellung|veranstaltung|urlaub|urlaubs)
    (bekommt|kriegt|braucht|erhalt) [<p>] [am|ab] [<d>] (einen|ein|eine) (neuen|neues|neue|anderen|anderes|zweiten|zweites) <h>
    (legt|legte) ... (amt|mandat|ehrenamt|vorsitz) ... nieder
    (geht|fahrt|fliegt|reist|verlasst|verlasst uns|ist|weg|verreist|geht weg) [<p>] [am|ab|vom] [<d>] fur (eine|ein|zwei|drei|vier|einige|ein paar) (woche|wochen|wochenende|tage|tag|monat|monate)
    (hat|habe) [<p>|er|sie] [am|seit|im] [<d>|letzte woche] [bei uns|hier] (angefangen|gestartet|begonnen) und (kann|kommt|hat|findet) .. (nicht|keinen|kein|nirgends)
    (fangt|beginnt|startet|kommt) [heute|morgen] [<d>] (erst|spater|erst um|spater an)
    (letzter|letzten|letzte) [arbeitstag|tag] von <p> ['s] (schulung|training|urlaub|kurs|messe|probezeit|projekt|sprint|workshop|ferien|weiterbildung|fortbildung)
    (elternzeit|mutterschutz|sabbatical|babypause) ~ (letzter|letzten) (arbeitstag|tag)
    (letzter|letzten) (arbeitstag|tag) ~ vor .. (elternzeit|mutterschutz|sabbatical|babypause|urlaub)
    (verlasst|geht|gehen|hort auf) [um|ab|gegen] <c> $
    (verlasst|geht|gehen|hort auf) <d> [um|ab|gegen] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (startet|beginnt|fangt an) [um] <c> $
    (hort|hoert|aufgehort|aufhoren|aufhort) .. zu _ .. [auf|aufgehort|aufzuhoren]
    (mit dem|mit der|mit den) _ (aufgehort|aufhoren|aufhort)
    (verlasst|verlaesst|verlassen|geht|gehen) .. (das buro|die besprechung|das meeting|den kanal|den chat|das haus heute|heute fruher|fruher|den raum|die gruppe|das projekt|den betriebsrat|den ausschuss|die sitzung|heim|nach hause|zum arzt|zum mittag|in die pause|in den feierabend|in die mittagspause|in urlaub|in den urlaub|in elternzeit|in mutterschutz|auf dienstreise|essen|mittagessen|spazieren|zur post|ans telefon|einkaufen)
    (geht|gehen|ging) .. (um|es um|darum|gut|schief|los|weiter|klar|nicht gut|besser)
    geht (das|dies|so|hier|noch|nicht)
    geht es (um|darum|gut|schlecht|besser|nicht|dir|ihnen|euch|ihm|ihr|mir|uns|hier|auch|so|<p>)
    ${on} <d> .. (in urlaub|in den urlaub|in elternzeit|im urlaub|fruher|auf dienstreise|zum arzt)
    (startet|beginnt|starten|beginnen|fangt|faengt) .. (das projekt|das meeting|die besprechung|den bericht|der urlaub|die elternzeit|das training|die schulung|den kurs|die migration|mit dem|mit der|mit den|das auto|den rechner|den server|die woche|den tag|die kampagne|das jahr)
    (kommt|kommen) .. (spater|spaeter|zu spat|zuruck|wieder am|wieder aus|nicht|zum termin|ins buro|zur besprechung|zur sitzung|vorbei|zum meeting)
    (umzug|umziehen|zieht) .. (wohnung|privat|schreibtisch|zimmer|haus|buro nebenan)
    (kundigt|kuendigt|kundigung|kundigen) .. (abo|abonnement|fitnessstudio|wohnung|mietvertrag|vertrag mit|lizenz|lieferant*|versicherung|handyvertrag|an)
    (fitnessstudio|wohnung|abo|handyvertrag|mietvertrag|lizenz|lieferant*|internetanschluss) .. (gekundigt|gekuendigt|kundigen|kundigung)
    (wechselt|wechsel|wechseln) .. (passwort|das thema|die batterie|den akku|das handy|den laptop|das gerat|die karte|den platz|den anbieter|die schicht)
    letzter tag .. (vor|fur|zur|um (den|die|das|dem|der|alle|alles|sein|ihr|seine|ihre|noch|etwas)|der frist|der anmeldung|im urlaub|des monats)
    letzten tag (vor|im) .. urlaub
    (vertrag|wartungsvertrag|mietvertrag) .. (mit|der|des) .. (reinigungs*|dienstleister|kunden|kunde|lieferant*|anbieter)
    (verlangert|verlangern|verlangerung) ~ (vertrag|konto|zugang|zugange|praktikum)
    (neues|neuer|neue|neuen) (passwort|laptop|handy|gerat|notebook|telefon|nummer|drucker|wohnung|auto|richtlinie|version|monitor|schlussel|ausweis|foto)
    (abschieds*|ausstand*|geburtstags*|willkommens*|einstands*)
    (pensionierung|ruhestand) feier
    (kundigungsfrist) .. (ist|betragt|lang)
    (gesperrt|sperren) .. (vorubergehend|kurz|kurzzeitig|temporar)
    (ausgesperrt|passwort vergessen)
    (sitzt|ist) .. (im urlaub|im meeting|krank|unterwegs|zu tisch|in der mittagspause|im homeoffice)
    (einstellung|einstellungen) (andern|im|in|von outlook|fur den)
    ubernimmt .. (urlaubsvertretung|die schicht|den termin|das postfach|die mails|die vertretung|das meeting)
    (probezeit|probemonat*)
    (letzter|letzten|letzte|letztem) (arbeitstag|tag|werktag) [von <p>|<p>|fur <p>] .. (in diesem (jahr|monat|quartal)|dieses (jahres|monats|quartals)|im (jahr|alten jahr|urlaub)|in dieser woche|dieser woche|vor (weihnachten|den|dem|der|ihrem|seinem|ostern)|der (probezeit|schulung|ferien|messe|konferenz|woche)|des (jahres|monats|trainings|workshops|kurses|praktikumsprojekts)|um (den|die|das|dem|der|alle|alles|noch|etwas|sich)|fur die)
    (scheidet|scheiden|schied|tritt|trat|zieht) ... [<p>] ... (aus|von|aus dem|aus der) .. (betriebsrat|personalrat|ausschuss|vorstand|verein|gremium|beirat|aufsichtsrat|lenkungskreis|projektteam|arbeitsgruppe|partei|vorsitz|amt) [aus|zuruck]
    (aus|von) (dem|der|diesem|dieser|unserem|unserer|seinem|ihrem|einem) [<o>|_] (betriebsrat|personalrat|elternbeirat|ausschuss|lenkungsausschuss|lenkungskreis|steuerungskreis|arbeitskreis|projektteam|projekt|arbeitsgruppe|vorstand|verein|vereins|gremium|beirat|aufsichtsrat|kommission|jury|taskforce|partei|gewerkschaft|verband|chor|verteiler|chat|kanal) .. (ausgeschieden|ausscheidet|ausscheiden|ausgetreten|austritt|zuruckgetreten|zuruckgezogen|ausgestiegen)
    (den|das|die|diesen|dieses|diese|unseren|unser|unsere) [<o>|_] (betriebsrat|personalrat|elternbeirat|ausschuss|lenkungsausschuss|lenkungskreis|steuerungskreis|arbeitskreis|projektteam|projekt|arbeitsgruppe|vorstand|verein|vereins|gremium|beirat|aufsichtsrat|kommission|jury|taskforce|partei|gewerkschaft|verband|chor|verteiler|chat|kanal) [_] verlassen
    (scheidet|schied|tritt|trat|hort) ... als (betriebsrat|betriebsratin|personalrat|personalratin|ersthelfer|ersthelferin|brandschutzhelfer|brandschutzhelferin|sprecher|sprecherin|vorsitzender|vorsitzende|schatzmeister|schatzmeisterin|kassenwart|kassenwartin|vertrauensperson|sicherheitsbeauftragter|sicherheitsbeauftragte|datenschutzbeauftragter|datenschutzbeauftragte|jurymitglied|mitglied|beisitzer|beisitzerin|elternvertreter|elternvertreterin|schriftfuhrer|schriftfuhrerin|aufsichtsrat|aufsichtsratin|trainer|trainerin|kapitan) .. (aus|zuruck|auf)
    (hort|hoert|horen|horte) ... [<p>] ... mit (dem|der|den) (rauchen|trinken|sport|spielen|joggen|training|studium|kaffee|zucker|vortrag|thema|kurs|diat|essen|rauchen|instrument) [auf]
    vertrag (fur|von|uber) [das|dem|sein|ihr|<p> 's|<p>] (<h>|handy|telefon|handys|auto|wohnung|garage|anschluss|internetanschluss|kopierer|drucker)
    (fitnessvertrag|telefonvertrag|internetvertrag|gasvertrag|autovertrag|garagenvertrag|kreditvertrag|bausparvertrag|parkplatzvertrag|stellplatzvertrag|abovertrag|handyvertrag|mobilfunkvertrag|mietvertrag|leasingvertrag|wartungsvertrag|reinigungsvertrag|rahmenvertrag|servicevertrag|dienstleistungsvertrag|lizenzvertrag|stromvertrag|versicherungsvertrag|liefervertrag|pachtvertrag)
    (handyvertrag|wohnung|mietvertrag|versicherung|abo|abonnement|fitnessstudio|vereinsmitgliedschaft|mitgliedschaft|leasingvertrag|stromvertrag|garage|stellplatz) ~ (gekundigt|gekuendigt|kundigen|kundigt|kundigung)
    (kundigungsfrist)
    (verlassen|verliess|gegangen|ging|ausgeschieden|gekundigt) .. vor .. (jahr|jahren|monaten)
    vor .. (jahr|jahren|monaten) .. (verlassen|verliess|gegangen|ausgeschieden|gekundigt)
    gibt .. (teamleitung|leitung|projektleitung|vorsitz|rolle|amt) .. ab
    (verlasst|verlaesst|verlassen) [leider|auch|<p>] (das|den|die|sein|ihr|unser|unsere) (projekt*|lenkungskreis|gremium|betriebsrat|ausschuss|arbeitsgruppe|taskforce|sitzung|raum|gebaude|gruppe|chat*|verein|vorstand|workshop|schulung|stadt|haus|wohnung)
  `,
  replaced: `
    (an (ihre*|seine*) (stelle|statt)|als (nachfolge*|ersatz)|ersetzt (sie|ihn)|(ihre*|seine*) (nachfolge*|ersatz)|fur (sie|ihn) (kommt|startet)|ubernimmt (ihre*|seine*) (stelle|aufgaben|position))
  `,
  absence: `
    (urlaub|krank|krankgeschrieben|krankmeldung|elternzeit|mutterschutz|besprechung|dienstreise|homeoffice|home-office|arzttermin|arzt|zahnarzt|flughafen|kita|schulung|fortbildung|messe|feiertag|brueckentag|bruckentag|sabbatical|reha|kur|mittagessen|mittagspause|feier|workshop|offsite|gleittag|uberstunden|ueberstunden|geschaftsreise|gassi|hochzeit|beerdigung|umzugstag|kind krank|frei)
    (wieder|zuruck) (da|im buro|am|ab) 
  `,
};
