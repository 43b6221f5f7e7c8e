import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (hallo|hi|moin|hey|frage|kurze frage|und|guten morgen|guten tag|guten abend|servus|bitte|also|ach|sag mal|sagt mal|zusammen|team|liebe alle|danke|nur mal so|ubrigens) [,|:|-|!|–|—|.|¶]
    (hallo|hi|moin|hey|und|also|team|zusammen|bitte|mal|eigentlich|denn)
  `,
  question: `
    (ist|sind|hat|haben|wird|werden|kann|konnen|darf|muss|soll|sollen|wann|wer|wem|wen|was|welche*|wo|wie|warum|wieso|weiss|weisst|wissen|verlasst|verlaesst|kommt|geht|gibt|startet|beginnt|fangt|kundigt|kuendigt|scheidet|stimmt|bleibt|bekommt|brauchen|braucht|mussen|wechselt|hort|arbeitet|bist|habt|darfst|durfen|wirklich|gehort|lauft|fehlt|existiert|wieviel|wieviele|woher|wohin|wozu|weshalb|inwieweit|bis wann|ab wann|seit wann|hatte|war|waren|kannst du mir sagen|kann mir jemand sagen|zieht|wurde|wurden)
  `,
  polite: `
    (kannst|konnt|konnen|konnte|konntest|konntet|konnten|koennt|koennten|koennte|koenntest|koenntet|wurdest|wurden|wurdet|kann|magst|wurde|durfte|durften|ware es moglich|ist es moglich|macht|machst|legst|legt|richtet|richtest) (du|ihr|sie|wir|man|jemand|ich|mir|uns|bitte)
    (durfte|darf) ich (um|bitten|euch|dich|sie)
    geht das (bis|klar|zum)
  `,
  wantsToKnow: `
    (ich|wir) (wusste|wussten|wurde|wurden|mochte|mochten) (gern|gerne) [mal|noch] [wissen] , (ob|wann|wie|was|wo)
    (kannst|konnt|konnen|konnte|konntest|konntet|konnten|kann|wurdest) (du|ihr|sie|wir|man|jemand|ich|mir|uns) [mir|uns|bitte|mal|kurz|jemand|schnell|einer] (sagen|erklaren|verraten|bestatigen|prufen|nachsehen|nachschauen|herausfinden|wissen|sehen|schauen)
    (weiss|weisst|wisst|wissen) (jemand|du|ihr|sie|wir|man)
    kann (mir|uns) (jemand|einer) .. (sagen|erklaren|verraten)
  `,
  tag: `
    (ok|okay|bitte|danke|geht das|in ordnung|moglich|ja|einverstanden)
  `,
  order: `
    (vergiss|ignorier*|missachte*|umgeh*|uberspring*|setz* dich hinweg|hebe*) .. (anweisung*|regel*|vorgabe*|prompt*|richtlinie*|genehmigung*|freigabe*|einschrankung*|vorherige*|sicherheit*|instruktion*)
    (du bist|sie sind|ihr seid|bist du|sind sie) (jetzt|nun|ab jetzt|ab sofort|von nun an) [im|ein|eine|der|die|mein|kein] [_] (admin*|modus|adminmodus|administrator*|genehmiger*|entwickler*|root|assistent*|frei|bot|berechtigt)
    (adminmodus|administratormodus|admin-modus|entwicklermodus|wartungsmodus|gottmodus|debugmodus)
    (systemprompt|system-prompt|deine (anweisungen|regeln|vorgaben|instruktionen)|neue (anweisung|anweisungen|regeln)|geheime*)
    (tu so|verhalte dich|antworte|spiel) .. (als|wie)
    ohne (freigabe|genehmigung|ruckfrage|nachfrage|bestatigung|prufung|plan|zu fragen)
    (gib|gebt|erteil*|mach*) mir .. (adminrechte|rechte|zugriff|zugang|passwort|passworter|vollzugriff|berechtigung*|lizenz*|administrator*)
    (mach|mache|macht|ernenne) mich (zum|zur) (admin*|genehmiger*|besitzer*|chef*)
    (ich bin|hier ist|hier spricht|als) [der|die|dein|deine|euer] (geschaftsfuhrer*|ceo|chef|chefin|admin|administrator*|entwickler*|vorstand|it-leiter|cfo|cto|eigentumer)
    (setz*|schalt*|deaktivier*|losch*) .. (mfa|passwort|passworter|protokoll*|audit|richtlinie*|richtlinien)
    (ubersetz*|schreib .. (gedicht|code)|erzahl .. witz)
  `,
  decision: `
    ^ [bitte|jetzt|dann|und|ja|,|latchkey|hallo] (bestatige|bestatigen|bestatigt) [bitte|jetzt] [den|die|das|meine|meinen|diese|diesen] (alle*|alles|<r>|offene*|antrag*|anfrage*|plan|plane|freigabe*)
    ^ [bitte|jetzt|dann|und|ja|,|latchkey|hallo] (gib|gebt) [bitte] .. frei
    ^ [bitte|jetzt|dann|und|ja|,|latchkey|hallo] (genehmige|genehmigt|genehmigen|genehmig|lehne|lehnt|ablehnen|freigeben|bewillige|akzeptiere) [bitte] [alle*|alles|sofort|den|die|das|es|<r>|offene*|meine*|jeden|jede|anfrage*|antrag*|diese*|<p>]
    (genehmige|genehmigen|bestatige|bewillige|ablehnen|freigeben|lehne|genehmigt) .. (alle*|alles|offene*|<r>|antrag*|anfrage*|ab)
    (alle*|alles|<r>|offene*|antrage|anfragen) .. (genehmigen|freigeben|freizugeben|bestatigen|ablehnen|durchwinken|bewilligen|genehmigt)
    ^ [alles|alle|das|<r>|antrag|ja|ist|plan|bitte] (genehmigt|freigegeben) [.|!] $
    (ich genehmige|hiermit genehmige|winke .. durch|wink .. durch)
  `,
  everybody: `
    (losch*|deaktivier*|sperr*|entlass*|entfern*|exportier*|kundig*|offboard*|schick*|setz*|feuer*|blockier*) .. (alle*|alles|samtliche*|jeden|jede|das ganze|die ganze|komplette*|die gesamte) [_] [_] (konten|benutzer|mitarbeiter*|accounts|nutzer|passwort*|postfacher|gerate|im|in|der|aus|von|abteilung|firma|<o>|<l>|$)
  `,
  social: `
    (abschiedsfeier*|abschiedsparty|ausstand|einstand|abschiedsessen|abschiedsgeschenk*|geburtstag*|geburtstagsfeier|verabschiedungsfeier|abschiedsrunde|abschiedskuchen|abschiedskarte|weihnachtsfeier|willkommensfeier|abschiedsumtrunk|umtrunk|einstandsfeier|abschied feiern|feiert ... abschied|sammeln fur|geschenk fur|kuchen|grillfest|gluckwunsch*)
  `,
  approvals: `
    (was|welche*|gibt|habe|hab|etwas|steht|stehen|muss|soll|zeig*|offene*|meine*|liegt|liegen|wartet|warten|ist|worauf|irgendwas|nenne|liste) ... (freigeben|freigabe|freigaben|genehmigen|genehmigung|genehmigungen|absegnen|freizugeben|zu genehmigen|bestatigen|zu bestatigen|entscheidung|unterschreiben|zustimmung|zustimmen|entscheiden)
    ^ [meine|offene] (freigaben|genehmigungen)
    (wartet|warten|liegt|liegen|hangt|hangen) .. (auf mich|auf meine (freigabe|genehmigung|entscheidung|zustimmung|ok))
  `,
  tasks: `
    meine* [offene*|nachste*] (aufgabe*|todo*|to-do*|to-dos|schritte|checkliste|punkte)
    (welche*|offene*|zeig*|was|liste|nenne|gibt es|habe ich|hab ich) ... (aufgabe*|todos|to-dos|zu tun|erledigen|zu erledigen|abarbeiten|offen)
    (was|wieviel) .. (steht|liegt|ist|gibt) .. (an|bei mir|auf meiner liste|fur mich|zu tun)
    (was|wo) muss ich .. (machen|tun|erledigen)
    ^ aufgaben
  `,
  audit: `
    (prufe|prufen|uberprufe|uberprufen|checke|checken|kontrolliere) [bitte] (alle|samtliche) (ausgeschieden*|ehemalig*|leaver*|ausgetreten*)
    (wer|welche*|wem) .. (ausgeschieden*|ehemalige*|gegangen*|weg) .. noch .. (an|auf|in) [die|das|den] .. (ran|heran|rein|drauf|zugreifen|einloggen|zugriff)
    (starte|mach|mache|fuhre|fuhr|bitte|ein|einen|brauche|brauchen) .. (audit|zugriffsprufung|zugriffs-audit|access review|berechtigungsprufung|rezertifizierung)
    ^ audit
    (verwaiste*|herrenlose*|vergessene*|alte*|ungenutzte*|ubrig gebliebene*|leichen) (konten|konto|zugange|accounts|lizenz*|rechte|berechtigung*|benutzer)
    (kontoleichen|karteileichen|altlasten)
    (welche*|was|worauf) .. (zugriff*|zugang*|rechte|lizenz*|konten|berechtigung*) (hat|haben|besitzt) .. <p>
  `,
  access: `
    (zugreifen|reinkommen|einloggen|anmelden|hineinkommen)
    (zugriff|zugriffe|zugang|zugange|konto|konten|account|accounts|rechte|lizenz|lizenzen|einloggen|anmelden|berechtigung|berechtigungen|postfach|postfacher|aktiv|aktive|login|logins|sitzung|sitzungen|mitglied|gruppen|reinkommen|rein|schlussel|zugriffsrechte)
  `,
  still: `
    (noch|immer noch|weiterhin|nach wie vor|ubrig|mehr)
  `,
  gone: `
    (ausgeschieden*|ehemalige*|gegangen*|weg|verlassen|gekundigte*|gekundigt|ex-*|fruhere*|leaver|nicht mehr (hier|da|bei uns|beschaftigt|im unternehmen)|raus|exmitarbeiter|ex-mitarbeiter|ausgetreten*|entlassen*)
  `,
  inspect: `
    (pruf*|prufe|pruefe|pruefen|schau*|check*|zeig*|nenn*|liste*|list|such*|find*|kontrollier*|wer|welche*|gibt es|sicherstellen|ubersicht|bericht|uberblick|sicher)
  `,
  receives: `
    (bekommt|braucht|erhalt|wird|soll|benotigt|kriegt|bekommen)
  `,
  evidence: `
    (nachweis|nachweise|nachweispaket|beweis|beweise|beweispaket|beleg|belege|dokumentation (zu|uber|fur|von|zum|zur)|prufnachweis|evidenz|evidenzpaket|protokoll (zu|von|uber|zum|zur)|bestatigung dass|nachweisen|belegen|prufpfad|audit-trail|prufprotokoll)
  `,
  cancel: `
    (vergesst|vergiss|vergessen sie) [das mit] <p>
    (stornier*|abbrechen|abgebrochen|storno|zuruckziehen|zuruckgezogen|zuruckzuziehen|stopp|stoppe|stoppen|stoppt|annullier*|widerruf*|absagen|abgesagt|abblasen|abgeblasen|hinfallig|ruckgangig|streichen|streiche|verwerfen|verwirf|einstellen bitte|nicht mehr (notig|benotigt|gebraucht|erforderlich)|hat sich erledigt|aufheben|vergiss (<r>|den|die)|doppelt|zuruck nehmen|zurucknehmen|ist vom tisch)
    (brich|brecht|breche|brechen) ~ ab
    (ziehe|zieh|zieht|ziehen) ~ zuruck
    (sag|sage|sagt|sagen|blas|blase) ~ ab
    (nimm|nehmt|nehmen) ~ zuruck
    (braucht|brauchen) .. nicht mehr
  `,
  request: `
    (onboarding|offboarding|antrag|antrags|anfrage|austritt|eintritt|wechsel|einstellung|anlage|kundigung|versetzung|vorgang|umzug|prozess|fall|ticket|transfer|beforderung|neuanlage|abteilungswechsel|ausscheiden|abgang|verfahren|request|leaver|joiner|mover|meldung|vormerkung|neueinstellung|weggang|abmeldung|eintritts|standortwechsel)
  `,
  stays: `
    bleibt (aber|jetzt|nun|dann) [jetzt|nun|dann] (doch|trotzdem|weiterhin)
    bleibt doch
    (doch (nicht|hier|bei uns|noch)|bleibt (doch|uns|bei uns|hier|da|jetzt|nun|also|an bord|im team|wo|<p>)|<p> bleibt|(er|sie) bleibt|anders (uberlegt|entschieden)|hat abgesagt|sagt ab|abgesagt|nicht mehr (kommen|kommt|gehen|wechseln|antreten|zu uns)|kommt nicht|hat es sich .. uberlegt|umentschieden|zieht .. kundigung .. zuruck|kundigung zuruckgezogen|kundigung zuruckgenommen|springt ab|abgesprungen|tritt .. nicht an|bei uns bleibt|bleiben (wird|will|mochte))
  `,
  status: `
    (status|stand|stande|fortschritt|wie weit|neuigkeiten|erledigt|update|sachstand|zwischenstand|gibt es (was|etwas|schon|neues)|was macht|was ist mit|wie lauft|wie steht es|wie gehts mit|wo steht|wo stehen)
  `,
  help: `
    ^ [bitte|ich brauche|brauche|mal] (hilfe|info|menu|befehle|kommandos) [bitte] $
    (was|wobei|womit) (kannst|konnen|kann|machst|konntest) (du|sie|der bot|man|latchkey) [eigentlich|alles|so|denn|mir|hier] [helfen|tun|machen|alles|so]
    wie (funktioniert|geht|bedient|benutze|benutzt|verwende) (das|dies|der|man|ich|du) [hier|bot|dich|latchkey]
    (wer bist du|was bist du|kannst du mir helfen|kannst du helfen|welche befehle|was kann ich (hier|schreiben|fragen|dich|sagen|eingeben)|erste schritte|bedienungsanleitung)
    ich brauche hilfe $
    wie _ (ich|man|wir) ... (jemand|jemanden|jemandem|eine person)
  `,
  rule: `
    was ist die (regel|vorgabe)
    (was|welche angaben) (muss|soll|musste) ich [alles] (angeben|eintragen|mitteilen|ausfullen|schicken)
    (wie lange|wie viele|wieviele|wie oft|wie fruh|wie schnell|wie wird|wie werden|wie lauft|was ist (der|unser) (ablauf|prozess|vorgang)|wie beantrage|wie melde|wie storniere|wie breche|wie andere|wie lege|wie stoppe|wie trage|wie bestelle|wie kann (ich|man)|wie muss (ich|man)|wie funktioniert (das|der|die) _)
    was (passiert|geschieht|muss (man|ich)|gilt|brauche ich|braucht|benotigt (ihr|man))
    (gibt es (eine|einen|ein|fur|bei)|wann (werden|wird|muss|mussen|bekommt|bekommen) [ein|eine|das|die|der|man|ich|neue*])
    (wo finde|wo kann|woher bekomme|warum (muss|mussen|wird|werden|gibt))
  `,
  whoDecides: `
    (wer|wem|welcher|welche) (genehmigt|muss|gibt|darf|entscheidet|ist zustandig|unterschreibt|bekommt|kriegt|kann|sind|gelten|gilt)
  `,
  ofAll: `
    (bekommen|bekommt|mussen|muss|durfen|darf|dauert|gilt|gelten|haben|brauchen|werden|kriegen|kriegt|erhalten|konnen) .. (praktikant*|extern*|mitarbeiter*|kolleg*|ein|eine|jeder|jede|man|wir|werkstudent*|neue*|freelancer*|ich|alle)
  `,
  topic: `
    (ausnahme*|datei*|gerat*|hardware|mitarbeiter*|austritt*|kundigung*|kundigt|kundigen|entlass*|gefeuert|richtlinie*|genehmig*|freigabe*|freigib*|freigeben|postfach*|konto|konten|praktikant*|extern*|zugang*|zugriff*|frist*|verlasst|antrag*|onboarding|offboarding|eintritt*|einstellung*|laptop*|lizenz*|account*|mailbox*|ausscheiden*|geht|weggeht|wechsel*|freelancer*|werkstudent*|beforder*|versetz*|neueinstellung*|probezeit|aufbewahr*|mails|onedrive|neue*|leaver|joiner|mover|checkliste|nachweis*|<h>|<o>|<t>|daten|rente|elternzeit)
  `,
  whoLeaves: `
    (wer|welche (mitarbeiter|kollegen)|wie viele|jemand) [ist|alles|noch|denn] (verlasst|startet|geht|kommt|wechselt|fangt|beginnt|kundigt|scheidet|verlassen|starten|gehen|kommen)
  `,
  smallTalk: `
    (mittagessen|mittag essen|feierabendbier|kantine|kaffee|geburtstag|telefonnummer|handynummer|mailadresse|frei am|im buro|erreichbar|lieblings*|wochenende|verheiratet|wie alt)
  `,
  ownTrouble: `
    (hab|habe|hatte) .. (mein|meinen|meine|meinem) [<h>] (ausweis|badge|laptop|handy|passwort|schlussel|karte|ladegerat|headset|<h>) .. (verloren|vergessen|kaputt|verlegt)
    (mein|meinen|meine) (ausweis|badge|laptop|handy|passwort|schlussel|karte|ladegerat|headset|<h>) (ist|geht|wurde|hat|spinnt|verloren|vergessen)
  `,
  hypothetical: `
    (wer genehmigt|was passiert|wenn <p>|falls <p>|wenn er|wenn sie)
  `,
};
