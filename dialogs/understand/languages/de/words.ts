import type { Words } from '../language.ts';

/** Words by which German is told from its neighbours. */
export const telling: Words = `
  ab abbrechen alles als am an anlegen arbeitstag auf bei bitte das dem den der des die ein eine einen er
  fangt fur hat heute hilfe ich im ist kannst kein konto kundigt letzter mein meine mich mir mit
  mitarbeiter mitarbeiterin nach neue neuen neuer nicht noch scheidet schon sie sind sofort startet
  geht kommt hort bekommt gekundigt fangt ende
  uber und uns unser unsere verlasst von wann was wechselt welche wer wie wir wird zu zum
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  abgang austritt meldet tragt traegt notiert streicht loscht loescht nehmt setzt macht vergesst bucht erfasst vermerkt schreibt
  systeme systemen
  arbeitsort dienstort einsatzort dienstsitz nachname vorname familienname
  leuten leute kunden kandidaten arbeitgeber vertrieblern
  filiale niederlassung zweigstelle geschaftsstelle
  ab abbrechen abschied abteilung abteilungen account achtung aktualisiere alle allem allen alles als
  also am an andere anfang anfangen anfrage anlage anlegen annulliere antrag arbeit arbeiten arbeitet
  arbeitsplatz arbeitstag arbeitsverhaltnis auch auf aufgabe aufgaben aufheben aufhebungsvertrag
  auflosung auflosungsvertrag aus ausgeschiedene ausgeschiedenen ausscheiden ausscheidet austritt
  austrittsdatum azubi bald befordere befordert beforderung befristet beginn beginnt bei beim bekam
  bekommt benotigt benutzer bereits berichtet bescheid besprechung bestatige bestatigen bis bitte
  bleibt braucht brich buro checke chef chefin da danach danke dann dass datum deaktiviere
  deaktivieren deaktiviert dem den der des deutschland die dienst dienstag dienstende diensthandy dies
  diese dieser doch dokumente donnerstag drei du durch ehemalige ehemaligen eilig eilt ein eine einem
  einen einer eingestellt einrichten einstellung eintritt eintrittsdatum elternzeit email ende endet
  entferne entlassen entlassung er erledigen erste erstelle erster es etwas euch extern externe
  externen externer fangt fehlt feier feierabend fest festanstellung frau freigabe freigaben freigeben
  freitag frist fristlos frueher fuer fuge fuhrt funktion fur ganz geben geburtstag gehalt gehen geht
  gekuendigt gekundigt genehmige genehmigen genehmigung genehmigungen gerat gesperrt gestern gestoppt
  gib gibt gilt ging gruessen grund gruppe gruss grusse grussen guten habe haben hallo handy hat hatte
  herr herrn heute hier hilfe hinweis ich ihm ihn ihr ihre ihrem ihren im immer in info ist ja jahr
  jemand jetzt job kam kann kannst kein keine klappt kollege kollegen kollegin kommende kommt konnen
  konnt konnten kontakt konten konto krank kuendigt kuendigung kundige kundigt kundigung laptop
  laptops lass lasst lauft lege legen legt leider leite leitet leitung letzte letzten letzter leute
  liebe lieber lief liste los losche loschen mail mails mal man mein meine meinem meinen meiner melden
  mich mir missverstandnis mit mitarbeiter mitarbeiterin mitarbeitern mittag mitteilung mittwoch
  mochte mogen moin monat monate montag morgen muss mussen mutterschutz nach nachfolge nachfolger
  nachfolgerin nachste nachsten nachster nachstes naechste naechsten nein nenne neu neue
  neueinstellung neuen neuer neues neuzugang nicht nichts niemand nimm noch nochmal nun nur ob oder
  ohne outlook passiert passwort per person personal position postfach praktikant praktikanten
  praktikantin praktikum probezeit projekt pruefe pruf prufe prufen rechner rente richte richten rolle
  ruckmeldung ruhestand sagt samstag schau schaue schick schicke schluss schon sein seine seinem
  seinen seiner seit selbst sende setze sich sie sind sobald sofort soll sollen sonntag sonst spater
  sperre sperren sperrt stand standort start starte starten startet statt steht stelle stellen stimmt
  stoppe stoppen storniere stornieren storniert student studentin stunden tag tage tagen team termin
  the titel trage trotzdem uber ubergabe ubernimmt ubertrage uhr um umzug und uns unser unsere unserem
  unseren unserer unter unterlagen unternehmen urlaub verlaesst verlangere verlassen verlasst
  verschiebe versetze versetzt versetzung vertrag vertragsende vertretung verwaltung viele vielen vom
  von vor vorgesetzte vorgesetzten vorgesetzter wann war warum was wechsel wechseln wechselt wegen
  weiss weiter weiterleiten weiterleitung welche welcher wenn wer werden werkstudent werkstudentin
  widerrufe wie wieder willkommen windows wir wird wirklich wo woche wochen wochenende wurde wusste
  zeig zeige zeit ziehe ziehen zieht zu zugang zugange zugriff zugriffe zuletzt zum zur zuruck zwei
  soeben ausserdem zudem daruber ubrigens nebenbei ebenfalls zusatzlich ferner weiterhin desweiteren
  separat daneben anschliessend stattdessen deshalb daher endlich plotzlich uberraschend offiziell
  vorher nachher kurzfristig inzwischen mittlerweile demnachst ubermorgen vorgestern gerade vier
  funf sechs sieben acht beide mehrere einige irgendjemand wichtig dringend nachtrag korrektur
  kurze gleichzeitig parallel zeitgleich wahrenddessen dazu hierzu damit somit folglich allerdings
  jedoch dennoch obwohl weil nachdem bevor falls sofern glucklicherweise hoffentlich naturlich
  selbstverstandlich genau richtig falsch laut gemass entsprechend vereinbart besprochen
  angekundigt bezuglich betreffend betrifft aufgrund trotz anstatt wahrend zunachst erstens
  zweitens drittens schliesslich letztlich kunftig zukunftig fortan nochmals erneut weiterer
  weitere zweiter dritter euer
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'mir mich ich';

/** What a person has: behind these a name ends with the s of the owner. */
export const owned: Words =
  'notebook rechner handy pc daten letzter letzte letzten letztem erster erste ersten vertrag arbeitsvertrag offboarding onboarding konto account postfach mails mail kundigung kuendigung austritt eintritt ausscheiden nachfolger nachfolgerin nachfolge chef chefin vorgesetzter vorgesetzte team stelle position abteilung zugang zugange zugriff laptop wechsel mailbox antrag start praktikum befristung befristeter befristetes umzug standort titel neue neuer neuen elternzeit versetzung beforderung onedrive rolle abschied urlaub';

/** Words that announce a job title. */
export const titleSlots: Words = 'als titel jobtitel position rolle stelle funktion';
