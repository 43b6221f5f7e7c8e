import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (start*|beginn*|ab|vom|von|seit|eintritt*|erster [arbeits]tag|erster arbeitstag|erster tag|eintrittsdatum|startdatum|arbeitsbeginn|dienstbeginn|dienstantritt|vertragsbeginn|fangt|kommt|zum|ab dem|mit wirkung vom) [am|dem|den|der|ist|:|=|zum|ab|wird|-|vom] [dem|den|der|:] <d>
  `,
  ends: `
    (bis|bis zum|bis einschliesslich|befristet bis|befristet bis zum|endet|endet am|vertragsende|enddatum|lauft bis|ende|austritt|austrittsdatum|lauft am|auslauft) [einschliesslich|zum|am|den|dem|:|ist|=|ende|mindestens|voraussichtlich] <d>
    <d> (bis|-|–|—|bis zum|bis einschliesslich) [zum|den|ende] <d>
    zwischen [dem] <d> und [dem] <d>
  `,
  goneFrom: `
    (ab|seit|ab dem) [dem] <d>
  `,
  startsOrEnds: `
    (ab|zum|per|mit wirkung vom|ab dem|mit wirkung zum) [dem] <d>
  `,
  officialEnd: `
    (offiziell|formal|formell|vertraglich) [erst|dann|aber] (am|zum|bis|bis zum) <d>
    (arbeitsverhaltnis|anstellung|beschaftigung|vertrag) [offiziell|formal] (endet|lauft) [offiziell|formal|erst|dann|aber|noch] (am|zum|bis|bis zum) <d>
    scheidet [sie|er|<p>] (offiziell|formal) [erst] (am|zum) <d>
  `,
  lastDay: `
    (letzter|letzten|letzte|letztem) (arbeitstag|tag|werktag)
    (austrittsdatum|austrittstermin|austritt)
  `,
  isLastDay: `
    <d> (ist|als|ware|wird|war) [dann] [sein|ihr|seinen|ihren|der|den] (letzter|letzten|letzte) (arbeitstag|tag)
  `,
  dismissal: `
    (entlassen|gefeuert|freigestellt|gekundigt|rausgeworfen|getrennt|trennen|rausgeschmissen|fristlos)
  `,
  postponed: `
    (verschoben|verlegt|verschiebt sich|vorgezogen|geandert|andert sich|verlagert|rutscht|wandert) [sich] (von|vom) [dem]
  `,
  movedTo: `
    (verschoben|verlegt|vorgezogen|geandert|verschiebt sich|rutscht|korrigiert) [sich] (auf|nach) [den] <d>
  `,
  superseded: `
    (ursprunglich|eigentlich|zuerst|bisher|zunachst|vorher) [geplant|gesagt|angekundigt|war|ware] [fur|am|zum|den|der] [den] <d>
    erst (geplant|gesagt|angekundigt|hiess es|war|ware|sollte) [fur|am|zum|den|der] [den] <d>
    (war|ware|sollte|wollte) [eigentlich|ursprunglich|zuerst|erst|zunachst|er|sie|es|<p>] [am|zum|der|den|fur] [den] <d>
    nicht mehr [am|zum|der|den] <d>
  `,
  without: `
    (kein|keinen|keine|ohne|hat eigenen|bringt eigenen) [eigenen|neuen|neues]
  `,
  unrelated: `
    (laptop|gerat|<h>|handy|ausweis|schlussel|rechner|notebook|dienstwagen) [bis|am|wird|kommt|gibt|bringt|geht] [er|sie|dann] [am|bis|zum] [zum] <d> [wieder|dann] (zuruck|abgegeben|zuruckgegeben|zuruckgeschickt|retour)
    <d> [leider|plotzlich|unerwartet|viel zu fruh] (verstorben|gestorben)
    (beerdigung|trauerfeier|beisetzung|tod|verstarb|starb) [ist|findet|wird] [am] <d>
    (gekundigt hat (er|sie|<p>)|kundigung|gekundigt|gekuendigt|kundigte|eingereicht|eingegangen|unterschrieben|unterzeichnet|besprochen|geburtstag|termin|besprechung|urlaub|feier|gesagt|angekundigt|mitgeteilt|informiert|geboren|ruckgabe|gesprach|bewerbung|vorstellungsgesprach|bescheid|geliefert|entlassen worden|schreiben|brief) [am|vom|seit|schon|bereits|,|uns|mir|hat] [dem] <d>
    (kundigung|kundigungsschreiben) [von|des|der] [<p>] (kam|ist|lag|ging|traf|wurde|erreichte|erhielten) [uns|wir|mir|bei uns|hier|schon|bereits] (am|vom) <d>
    (wenn|falls) <d>
    (hat|kundigte|hatte) [mir|uns|er|sie|<p>] <d> [mundlich|schriftlich|seine|ihre] (kundigung|gekundigt|mitgeteilt|gesagt|informiert|angekundigt|eingereicht|unterschrieben)
    (zuruck|wieder da|krank|urlaub|frei) [am|ab|bis|seit] [zum] <d>
    <d> (ist|war) [ein|der|gesetzlicher|betriebsfreier] (feiertag|bruckentag|brueckentag|frei)
  `,
  comesBack: `
    (ist|kommt|kehrt|,|und) [zu uns] (zuruck|wieder da|wieder dabei) (am|ab|zum) [dem] <d>
  `,
  agreed: `
    (geeinigt|verstandigt|einigten|vereinbart) .. (auf|zum) [den] <d>
    auf [den] <d> (geeinigt|verstandigt|einigt)
    (zum|den) <d> vereinbart
  `,
  besideTime: `
    <c> (vorfall|besprechung|termin|gesprach|meeting|anruf|schicht|zwischenfall|alarm)
    (vorfall|zwischenfall|besprechung|termin|gesprach|meeting|anruf|schicht|alarm) .. (um|gegen|von) <c>
    seit <c>
  `,
  occasion: `
    (informier*|benachrichtig*|anrufen|rufe*|sag*|sprech*) (ihn|sie|ihm|ihr|mich|mir|uns|euch|das team)
    (wir|man) (machen|gehen|treffen|bestellen|grillen|feiern|stossen|essen|trinken)
    (meeting|besprechung|termin|gesprach|ubergabe|ubergabetermin|ubergabegesprach|umtrunk|feier|abschiedsfeier|ausstand|abschiedsessen|abschiedsrunde|kuchen|mittagessen|abendessen|fruhstuck|kaffee|karte|prufung|wirtschaftsprufer|prufer|revision|audit|workshop|schulung|sitzung|betriebsversammlung|versammlung|frist|geburtstag|hochzeit|vorstellungsgesprach|interview|prasentation|telefonat|anruf|call|runde|konferenz|messe|sommerfest|grillfest|weihnachtsfeier|verabschiedung|abschied|jour fixe|lieferung|arzttermin|flug|zug|quiz|exitgesprach|austrittsgesprach|personalgesprach)
    (vertrag|angebot|arbeitsvertrag) .. (unterschrieben|unterzeichnet|verschickt)
    (feiern|stossen|treffen|sprechen|besprachen|trafen|essen) (wir|uns|sie)
    (wir|sie) (feiern|stossen|treffen|trafen|essen|sprachen)
    (gibt|gab|bringt|holt) (er|sie|<p>) .. (laptop|<h>|ausweis|schlussel)
    (laptop|<h>|ausweis|schlussel|gerat|gerate|handy) (holt|bringt|gibt|abholen|abgeben|wird)
  `,
  past: `
    (wurde|wurden|hat gewechselt|gewechselt|ist umgezogen|ubernahm|hat ubernommen|war|waren|verliess|ging|ist gegangen|gegangen|ausgeschieden|begann|startete|hat uns (<d> )?verlassen|verlassen hat|hat angefangen|angefangen|wechselte|kam|gekommen|ist weg|war weg|hatte)
  `,
  kept: `
    (bleibt|bleiben|behalt|behalten|weiterhin|nach wie vor|unverandert) [als] [die|der|das|den|dem|ihre|ihren|seine|seinen|ein|eine] [titel|rolle|position|stelle|funktion|aufgabe] [als|im|in|bei] [der|dem] (<t>|<o>)
  `,
  origin: `
    (alte*|bisherige*|vorherige*|fruhere*|aktuelle*|derzeitige*) (abteilung|team|buro|titel|rolle|standort|position|stelle) [:|ist|war|=] (<o>|<l>|<t>)
    (bisher|derzeit|aktuell|bislang|fruher|momentan|ehemals|verlasst|verlassen) [der|dem|den|die|das|im|in|als|abteilung|team|standort|noch|unser*] (<o>|<l>|<t>)
    (statt|anstatt|nicht|anstelle|nicht mehr) [im|in|als|der|des|ins|am] (<o>|<l>|<t>)
    (frag|fragt|informiert|danke|hallo|liebe) [die|der|das|den] (<o>|<t>)
    (<o>|<t>) (braucht|mochte|hat gesagt|sagt|meint|hat bestatigt|fragt)
    (unser|unsere|bisherige*|der|die) (<t>) .. (wird|wechselt|geht|zieht)
    (mit|von|laut|gemass|durch|uber) [dem|der|den|unserer|unserem|team] <o> (besprochen|abgestimmt|vereinbart|abgesprochen|geklart|freigegeben|genehmigt|bestatigt|koordiniert|abgeklart|informiert)
    (abgestimmt|besprochen|vereinbart|abgesprochen|geklart|absprache|rucksprache|abstimmung|laut|gemass) [mit|von] [dem|der|den] <o>
    <o> (weiss|ist informiert|hat zugestimmt|hat genehmigt|hat bestatigt|hat freigegeben)
  `,
  from: `
    (tauscht|tauschen|tauschte) [den|die|das] (<o>|<l>|<t>)
    (von|vom|aus|aus dem|aus der) [der|dem|den|die|das|im|in|als|abteilung|team|standort|noch|unser*] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (nach|zu|zum|zur|in den|in die|ins|→) (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (von|bisher|alt|alte*|bisherige*|aktuelle*|derzeitige*) [team|abteilung|standort|buro|titel|position|rolle|bereich] :
  `,
  noOrigin: `
    (in den|in die|ins|zur|zum) <o> nach <l>
    (arbeitet|sitzt|remote|leitung|leiter|leiterin|head|buro|team|standort|stelle|position|rolle) [kunftig|dann] (von|aus|der|des|vom) [der|dem] (<o>|<l>)
    (leitung) (der|des|von|vom) <o>
  `,
  now: `
    (asap|right now|sofort|sofortige*|fristlos|umgehend|unverzuglich|ab sofort|mit sofortiger wirkung|eilt|jetzt $|auf der stelle|schnellstmoglich|augenblicklich|dringend|jetzt gleich|jetzt sofort|asap)
  `,
  contractor: `
    (contractor|freelancer|extern|externe|externer|externen|externem|freelancer|freelancerin|freiberufler|freiberuflerin|freier mitarbeiter|freie mitarbeiterin|freien mitarbeiter|subunternehmer|dienstleister|selbststandig|freiberuflich|leiharbeiter|zeitarbeiter|werkvertrag)
  `,
  intern: `
    (intern|praktikant|praktikantin|praktikanten|praktikantinnen|praktikum|werkstudent|werkstudentin|werkstudenten|schulerpraktikant|pflichtpraktikum|schulerpraktikum)
  `,
  employee: `
    (permanent|festangestellt|festangestellte|festangestellter|festangestellten|festanstellung|unbefristet|unbefristete|unbefristeter|angestellter|angestellte|fest angestellt|fest)
  `,
  forAll: `
    (beide|alle drei|jeweils|alle)
  `,
  swap: `
    (tausch|tauschen|tauscht|stellentausch|umgekehrt|im gegenzug)
  `,
  departmentSlot: `
    (im|ins|in die|in der|zum|zur|verstarkt das|beim)
  `,
};
