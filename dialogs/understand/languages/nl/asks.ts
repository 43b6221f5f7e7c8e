import type { AskPhrases } from '../language.ts';

export const asks: AskPhrases = {
  greeting: `
    <p> (,|:|-|–|—)
    (hoi|hallo|hey|vraag|vraagje|en|goedemorgen|goedemiddag|dag|sorry|graag|bedankt|team|allemaal|even een vraag|korte vraag|zeg) [,|:|-|!|–|—|.|¶]
    (hoi|hallo|hey|en|team|zeg|dus|ook|even|nog)
  `,
  question: `
    (is|zijn|heeft|hebben|gaat|gaan|wanneer|wie|wat|welke|waar|hoe|waarom|kan ik|mag|mogen|moet|moeten|weet|weten|klopt|wordt|worden|stopt|vertrekt|verlaat|begint|start|komt|krijgt|krijgen|blijft|hoelang|werkt|kan er|zit|bestaat|loopt|verhuist|neemt|hoeveel|aan wie|voor wie|tot wanneer|sinds wanneer|was|waren|staat|ben|bent|hebt|heb|naar wie|door wie|zal|moest|doet)
  `,
  polite: `
    (kun|kunt|kunnen|kan|zou|zouden|wil|willen|wilt|mag|kunde) (je|jij|u|jullie|we|iemand|wij|ik)
    (is het|zou het) mogelijk
  `,
  wantsToKnow: `
    (ik|we|wij) (zou|zouden|wil|willen) [wel] graag [even] weten
    (kun|kunt|kunnen|kan|zou|zouden|wil|willen) (je|jij|u|jullie|iemand|ik|we) [me|mij|ons|even|misschien] (vertellen|zeggen|bevestigen|checken|controleren of|uitleggen|weten|nagaan|zien|nakijken|laten weten)
    (weet|weten|weet iemand) (je|jij|u|jullie|iemand|we)
    (ik vraag me af|ik wil graag weten|ik wil weten)
  `,
  tag: `
    (ok|oke|okay|graag|alsjeblieft|aub|bedankt|goed|akkoord|mogelijk|kan dat|lukt dat)
  `,
  order: `
    (negeer|vergeet|omzeil|sla .. over|schakel .. uit) .. (instructie*|regel*|prompt*|voorschrift*|beleid|goedkeuring*|beperking*|vorige|eerdere|controle*)
    (je bent|jij bent|u bent) (nu|vanaf nu|voortaan) [in|een|de|mijn] [_] (admin*|modus|beheerder*|goedkeurder|ontwikkelaar|root|assistent|vrij)
    (adminmodus|beheerdersmodus|admin-modus|ontwikkelmodus|debugmodus|systeemprompt|je (instructies|regels|prompt)|nieuwe instructies)
    (doe alsof|gedraag je|antwoord als)
    zonder (goedkeuring|te vragen|bevestiging|controle|vragen|toestemming|check)
    (geef|gun|verleen) (mij|me) .. (toegang|rechten|wachtwoord*|adminrechten|licentie*|beheer*|bevoegdheden)
    (ik ben|dit is|als) [de|het|je|jouw|uw] (ceo|directeur|baas|admin|beheerder|ontwikkelaar|cfo|cto|eigenaar)
    (maak) (mij|me) (admin*|beheerder|goedkeurder|eigenaar)
    (vertaal|vertel een)
  `,
  decision: `
    ^ [graag|aub|en|dan|ok|,|hoi|latchkey|nu] (bevestig|bevestigen) [graag] [de|het|deze|dit|mijn] (alles|alle|<r>|aanvra*|plan|plannen|openstaande)
    ^ [graag|aub|en|dan|ok|,|hoi|latchkey|nu] (keur|goedkeuren|wijs|accordeer|accepteer|autoriseer) [alles|alle|het|de|<r>|deze|dit|mijn|meteen|direct|maar]
    keur .. (goed|af)
    wijs .. (af|alles)
    (goedkeuren|goedgekeurd|afwijzen) .. (alles|alle|<r>)
    (alles|alle|<r>|openstaande) .. (goedkeuren|afwijzen|accorderen|goedgekeurd)
    ik keur .. goed
  `,
  everybody: `
    (verwijder*|wis|blokkeer*|ontsla*|exporteer|stuur|deactiveer*|verwijderen|trek) .. (alle|alles|iedereen|elke|ieder|het hele|de hele) [_] [_] (account*|gebruiker*|medewerker*|toegang|wachtwoord*|mailbox*|afdeling|team|<o>|<l>|mensen|apparaten|van|bij|in|$)
  `,
  social: `
    (afscheidsborrel|afscheidsfeest*|afscheidslunch|afscheidscadeau|afscheidskaart|afscheidsreceptie|afscheidsetentje|borrel|verjaardag*|taart|gefeliciteerd|kerstborrel|welkomstlunch|pensioenfeest)
  `,
  approvals: `
    (wat|welke|mijn|toon|moet|staat|staan|iets|is er|heb|openstaande|laat|zijn er|ligt|liggen|wacht) ... (goedkeuren|goedkeuringen|goedkeuring|goed te keuren|goed keuren|accorderen|akkoord|te accorderen|af te tekenen)
    ^ [mijn] goedkeuringen
    (wacht|wachten|staat|staan|ligt|liggen) .. (op mij|op mijn (goedkeuring|akkoord|besluit|handtekening))
  `,
  tasks: `
    mijn [openstaande|open] (taken|acties|to-dos|takenlijst|todo*)
    (welke|toon|wat|laat|heb|lijst|geef|hoeveel|zijn er) ... (taken|taak|te doen|acties|doen|to-dos|todo*|openstaan voor mij)
    (wat) moet ik .. (doen|nog)
    ^ taken
  `,
  audit: `
    (start|doe|voer|een|graag) .. (audit|toegangscontrole|toegangsreview)
    ^ audit
    (verweesde|oude|vergeten|slapende|ongebruikte|achtergebleven) (account*|toegang|licenties|rechten|gebruikers)
    (welke|wat|waartoe) .. (toegang|rechten|accounts|licenties) .. heeft .. <p>
  `,
  access: `
    (toegang|account|accounts|rechten|licentie|licenties|inloggen|mailbox|mailboxen|actief|actieve|sessies|groepen|bevoegdheden|ergens (bij|in)|binnenkomen|pasje|badge)
  `,
  still: `
    (nog|nog steeds|behoudt|behouden|over)
  `,
  gone: `
    (vertrokken|oud-*|ex-*|voormalige|uit dienst|weg|vertrokkenen|ontslagen|gestopt|niet meer (hier|in dienst|werken|werkt|bij ons)|weggegaan|weg zijn|weg is|gepensioneerde*|ex|vertrokkene)
  `,
  inspect: `
    (controleer*|check*|toon|laat|lijst|geef|zoek|vind|wie|welke|kijk|rapport|overzicht|zeker)
  `,
  receives: `
    (krijgt|nodig|ontvangt|moet|zal)
  `,
  evidence: `
    (bewijs|bewijsstuk*|bewijspakket|bewijsmateriaal|bewijzen|documentatie (van|voor|over)|audittrail|aantonen|verklaring van)
  `,
  cancel: `
    vergeet <p>
    (haal|halen|haalt) ~ (weg|eruit)
    (annuleer|annuleren|annulleer|annulleren|geannuleerd|annulering|stop|stopzetten|intrekken|ingetrokken|afbreken|schrap|schrappen|afblazen|terugdraaien|draai .. terug|niet meer nodig|vervallen|vervalt|laat maar|dubbel|gaat niet door)
    (trek|trekken|trekt) ~ in
    (blaas|zeg) ~ af
    zet ~ stop
  `,
  request: `
    (aanvraag|aanvragen|uitdienstmelding|vertrekmelding|indienstmelding|vertrek|overplaatsing|indiensttreding|uitdiensttreding|offboarding|onboarding|verzoek|proces|ticket|promotie|overstap|verhuizing|aanmelding|ontslag|wijziging|uitstroom|instroom|zaak|opzegging)
  `,
  stays: `
    blijft (toch|uiteindelijk) [toch]
    (toch (niet|maar|wel)|toch gewoon|blijft (toch|bij ons|hier|werken|in|gewoon|zitten)|<p> blijft|(hij|zij|ze) blijft|van gedachten veranderd|heeft zich bedacht|bedacht zich|ziet ervan af|afgezegd|bedankt voor|trekt .. ontslag .. in|komt (toch )?niet (meer|toch)|gaat niet meer|afgehaakt|haakt af)
  `,
  status: `
    (status|stand van zaken|hoe staat|hoe ver|hoe gaat|voortgang|nieuws|stand|update|hoe zit|hoever)
  `,
  help: `
    ^ [ik heb|graag|aub] (help|hulp|hulp nodig|menu|commando's|info) [mij|aub|nodig|alsjeblieft] $
    (wat|waarmee|waar) (kun|kan|kunt) (je|jij|u|deze bot|de bot|ik) [allemaal|mij|me|hier|zoal|mee] [doen|helpen|allemaal|vragen|typen]
    hoe _ (ik|je|we) ... iemand
    hoe (werkt|gebruik|werk) (dit|het|deze|je|ik) [bot|dit|je]
    (wie ben je|wat ben je|kun je (me|mij) helpen|kunt u mij helpen|welke commando*)
  `,
  rule: `
    wat is (de regel|het beleid)
    (hoelang|hoe lang|hoeveel (dagen|tijd|schermen)|hoe ver van tevoren|wat gebeurt|wat (is|zijn) (het|de|onze) (beleid|regel|regels|procedure|proces|opzegtermijn)|wat moet (ik|er)|wat hebben jullie)
    (hoe|waar) (moet|kan|werkt|annuleer|wijzig|stop|vraag|meld|vind|doe|regel) (ik|je|een|het|de|we|men)
    (is er (een|al)|mag een|waarom|wanneer (moet|wordt|krijgt) (een|het|de|ik))
  `,
  whoDecides: `
    (wie|welke) (keurt|moet|beslist|mag|tekent|bepaalt|geldt|gelden|regelt)
  `,
  ofAll: `
    (krijgen|moeten|mogen|hebben|kunnen|krijgt|mag|heeft|moet) .. (stagiair*|externe*|freelancers|medewerkers|collega*|uitzendkrachten|een|iedereen|zzp*|nieuwe)
  `,
  topic: `
    (uitzondering*|bestand*|apparatuur|hardware|medewerker*|beleid|goedkeur*|goedgekeurd|keurt|mailbox*|postvak*|stagiair*|vertrek*|vertrekt|uit dienst|collega*|aanvraag|aanvragen|laptop*|licentie*|account*|toegang|onboarding|offboarding|opzegtermijn|overplaats*|externe*|freelancer*|contract*|ontslag*|weggaat|zzp*|onedrive|bewaard|bewaren|promotie*|indienst*|nieuwe|<h>|<o>|<t>|gegevens|pensioen)
  `,
  whoLeaves: `
    (wie|welke collega's|iemand) [gaan|gaat|er|allemaal|nog] (vertrekt|vertrekken|begint|beginnen|stopt|start|weg|komt|komen|gaat|wisselt)
  `,
  smallTalk: `
    (lunch|lunchen|mee lunchen|koffie|borrel|verjaardag|telefoonnummer|bereikbaar|op kantoor|weekend|getrouwd)
  `,
  ownTrouble: `
    (mijn) (badge|pas|laptop|telefoon|wachtwoord|sleutel|sleutels|kaart|lader|headset|<h>) (kwijt|verloren|vergeten|kapot|is|doet)
  `,
  hypothetical: `
    (wie keurt|wat gebeurt|als <p>|als hij|als zij)
  `,
};
