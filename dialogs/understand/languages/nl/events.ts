import type { EventPhrases } from '../language.ts';

const on = '(op|per|vanaf|met ingang van|eind|in|deze|tot|tot en met|na|sinds|aan het eind van)';
const when = `[${on}] [de|het] <d>`;
const company =
  '(ons|het (bedrijf|team)|de (organisatie|onderneming|zaak|firma|vennootschap)|onze organisatie|contoso)';
const person =
  '(collega*|medewerker*|medewerkster*|stagiair*|aanwinst*|werknemer*|zzp*|freelancer*|kracht*|mensen|starter*|teamlid|teamleden|indiensttreding*|externe*|uitzendkracht*|trainee*|consultant*|werkstudent*|persoon|personen|hire*|joiner*|gezicht*|instromer*|vakantiekracht*|oproepkracht*)';
const account =
  '(account|accounts|inlog|inloggegevens|toegang|werkplek|gebruiker|profiel|mailbox|gebruikersaccount)';

export const events: EventPhrases = {
  joiner: {
    sure: `
      > [gaat|is] [met] (zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|zwangerschaps- en bevallingsverlof) [vanaf <d>|per <d>] (en|,|;|.|–|-) <p> (vervangt|vervangen|zal) (haar|hem) [vervangen] (vanaf|per|van|tot|op|<d>)
      < wordt [onze|ons|de] [nieuwe] <t> (,|.|;|en) [en] [zij|ze|hij] (begint|start|komt)
      < (wordt|is dan) [onze|ons|de|het|een] [nieuwe] <t> (,|.|;|:|–|-|⟨|en|met) [de|haar|zijn] (startdatum|begindatum|ingangsdatum|eerste werkdag|eerste dag|datum indiensttreding)
      (komt|keert) [bij ons] [op|per] <d> [weer] terug als <t>
      (komt|keert) [weer] terug [op|per] <d> als <t>
      (krijgen|hebben) (twee|drie|vier|2|3|4) nieuwe [collega s|collegas|mensen|medewerkers] [op|per|vanaf] [<d>] :
      ^ in dienst : <p>
      (keert|keren|komt|komen) [<p>] [op|vanaf|per] [<d>] [bij ons|weer] terug [bij ons|in dienst]
      (voegt|voegen) zich .. bij (ons|het) [team]
      (werkt|werken|komt werken) bij ons als
      > (nieuwe|nieuw) [<t>|<o>|externe|tijdelijke] ${person}
      > (indiensttreding|indiensttredingen|instroom|onboarding|aanstelling|nieuwkomer*|instromer*) [van|voor|:|op|bij|<o>]
      (onboard*|onboarden|ingewerkt|inwerken)
      > indiensttreding
      (komt|komen|kom) ... [<p>] ... (bij ons|in dienst|ons team|het team|ons versterken|erbij|aan boord|werken)
      (treedt|treden) ... [<p>] ... (in dienst|toe)
      (in dienst) (treedt|komt|per|op|vanaf|nemen|genomen)
      (gaat|gaan) ... [<p>] ... (bij ons (werken|beginnen|starten|aan de slag)|in dienst)
      (sluit|sluiten) ... [<p>] ... (zich aan|aan)
      (versterkt|versterken) [<p>] [ons|het] [team]
      (aangenomen|aannemen|ingehuurd|inhuren|aangetrokken|aangeworven|geworven)
      (hebben|heb|nemen|neem|huren) ... <p> ... (aangenomen|aan|ingehuurd|in)
      > (maak|regel|aanmaken|maken|graag|vraag|regelen|opzetten|nodig|klaarzetten|zorg|zet|wil|willen) .. ${account} .. voor .. <p>
      > (account|accounts|inlog|inloggegevens|toegang|werkplek|gebruiker|profiel) [en|een|mailbox|<h>|laptop|aanmaken] .. voor [onze|nieuwe|collega|de|stagiair*|medewerker|<t>] .. <p>
      ${account} .. (aanmaken|maken|regelen) .. voor .. <p>
      > (welkom) [aan|bij|aan boord|in het team]
      (contract|aanbod) .. (getekend|ondertekend|geaccepteerd)
      > (twee|drie|vier|vijf|enkele|2|3|4|5) [nieuwe] (stagiair*|medewerkers|collega*|freelancers|mensen|krachten|uitzendkrachten|personen|starters)
      (keert|komt) .. terug (bij ons|naar ons|in dienst)
      (begint|start|komt) [er] [op|per] [<d>] iemand [nieuws|nieuw] [bij|in|op]
      iemand [nieuws|nieuw|anders] [die] [bij|in|op] [<o>] [op|per] [<d>] (begint|start|komt|starten|beginnen)
      > ^ (stagiairs|stagiaires|freelancers|uitzendkrachten|inhuur) [voor de zomer|vanaf <d>|per <d>|<d>] :
    `,
    likely: `
      > (verwelkomen|verwelkom|verwelkomt) [we|wij|ik] [op|per|vanaf] [<d>] [onze|de] [nieuwe] [<t>|collega] <p>
      < vervangt (hem|haar) (vanaf|per|op) <d>
      (komt|komen) [<p>] [op|per|vanaf] <d> [als _] (bij|in) [de|het|ons] (<o>|team)
      (begint|beginnen|start|starten|gestart|begonnen|aan de slag)
      (gaat|gaan) (beginnen|starten)
      eerste (werkdag|dag)
      (startdatum|ingangsdatum)
      > (voeg|maak|meld) ... <p> ... (toe|aan)
      < (toevoegen|aanmaken|aanmelden)
      > (laptop|<h>|spullen|apparatuur|alles|hardware) .. voor [onze|nieuwe|collega|de|stagiair*] .. <p>
      (onze|de|een) nieuwe [<o>|<l>] <t>
      > stage van <p> .. (van|vanaf|per)
      > (stagiair*|trainee|werkstudent|uitzendkracht|freelancer|zzp*|externe) [van|voor|:|bij|,] <p>
      (stagiair*|trainee|werkstudent|uitzendkracht|freelancer|zzp*|externe|consultant) .. (van|vanaf|tot|per) <d>
      (werkt|helpt|is|ondersteunt) .. (bij|voor) ons .. (van|vanaf|tot|per)
      (start|begin) [:|op|per|is|=] <d>
      (vervangt|vervanging) .. zwangerschapsverlof
      < (vervangt|volgt) <p> [op] (vanaf|per|op) <d>
    `,
    hint: `
      (welkom|nieuw|nieuwe|stage|vast)
    `,
  },
  mover: {
    sure: `
      is (vanaf|per|met ingang van|op) <d> de nieuwe [<l>|<o>] <t>
      <d> is <p> de nieuwe [<l>|<o>] <t>
      (ruilt|verruilt|wisselt) [de|het] (<o>|<l>|<t>) [in] voor [de|het] (<o>|<l>|<t>)
      > (verliezen|verliest) <p> [op|per|eind] [<d>] aan [de|het] (<o>|<l>)
      (overzetten|overgezet|overplaatsen|verplaatsen|overgeplaatst|verplaatst) naar [de|het|afdeling|team|ons] (<o>|<l>)
      (zet|plaats|zetten) <p> .. over naar [de|het|afdeling|team] (<o>|<l>)
      (gaat|gaan) [op|per|vanaf] [<d>] naar (de|het|onze) [afdeling|team] <o>
      (verlaat|gaat weg uit) (ons|mijn|het|zijn|haar) (team|groep) (voor|richting|en gaat naar) [de|het] <o>
      nieuwe (rol|functie|positie) [van <p>] als <t>
      (verlaat|verlaten) (<o>|<l>|<t>) (voor|en gaat naar|en komt bij) [de|het] (<o>|<l>|<t>)
      (verhuist|verhuizen|stapt|stappen|gaat|gaan|wisselt|switcht|schuift|promoveert|rouleert|overstapt|verplaatst|maakt de overstap|overgaat) .. (naar|over naar|van|over) [de|het|afdeling|team|kantoor|locatie|onze] (<o>|<l>|<t>)
      (stapt|stappen|gaat|gaan) ... [<p>] ... over .. naar
      (overplaatsing|overplaatsen|overgeplaatst|verplaatsing|verplaatst|verplaatsen|verplaats|overstap|overstappen|transfer|mutatie|doorgeschoven|doorschuift|gedetacheerd)
      (promotie|gepromoveerd|bevorderd|bevorder|bevordering|promoveer|promoveert|promoveren)
      (verandert|veranderen|wisselt|wisselen|wissel|wijzigt) van (afdeling|functie|team|manager|leidinggevende|kantoor|locatie|rol|standplaats)
      > (functiewijziging|afdelingswissel|rolwijziging|teamwissel|interne overstap|verhuizing|standplaatswijziging) [van|voor|:]
      (wordt|worden|benoemd|word) ... [<p>] ... [onze|de|nieuwe|tot|het|als] <t>
      (neemt|nemen) ... [<p>] ... (<t>|<o>) .. over
      (leidt|gaat leiden|gaat de leiding|neemt de leiding|geeft leiding aan) .. (<o>|<t>)
      nieuwe (leidinggevende|manager|functie|rol|baas|titel|functietitel|afdeling|teamleider|chef|standplaats|werkplek) (van|voor|is|wordt|:|per|vanaf)
      (krijgt|heeft) ... (een|als) (nieuwe|andere) (leidinggevende|manager|functie|rol|baas|titel|functietitel|afdeling|teamleider|chef)
      van <o> naar <o>
      van <l> naar <l>
      (zet|plaats|verplaats|haal) ... <p> ... (over|naar) .. (<o>|<l>)
    `,
    likely: `
      < is (nu|voortaan|vanaf nu) [onze|de] [nieuwe] <t>
      (verhuist|wisselt|switcht|overstapt)
      (rapporteert|rapporteren|valt|vallen) .. (voortaan|vanaf|per|nu|dan)
      (werkt|zit|komt te werken) .. (in|vanuit|bij|op) .. (<l>|<o>)
      (vanaf|per) <d> (werkt|is|zit|valt|rapporteert)
      (nieuwe|andere) (leidinggevende|manager|functie|rol|baas|titel|functietitel|afdeling|teamleider|chef)
    `,
    hint: `
      (rapporteert|rapporteren|valt onder|aangestuurd)
      (voortaan)
    `,
  },
  leaver: {
    sure: `
      (gaat|stapt|vertrekt|verkast) [hij|zij|ze|<p>] [<d>] [over] naar een (concurrent|andere (werkgever|baan|firma)|ander bedrijf) $
      als (vertrekker|uitdienst|uit dienst|leaver)
      [het] doek (valt|viel) [<d>|op <d>] voor <p>
      voor <p> valt [<d>|op <d>] het doek
      (<o>|beveiliging|beveiligers|bewaking) (heeft|hebben) <p> .. (het (gebouw|pand|terrein|kantoor) (uit|af)|uit het (gebouw|pand|kantoor)|van het terrein|naar buiten) (begeleid|gezet|geleid|geescorteerd|gebracht)
      <p> is .. (het (gebouw|pand|terrein|kantoor) (uit|af)|uit het (gebouw|pand|kantoor)|van het terrein) (begeleid|gezet|geleid|geescorteerd)
      > (beveiliging|<o>|hr|we|security) ... <p> [net|zojuist|vandaag|zonet] (naar buiten begeleid|het pand uitgezet|uit het pand gezet|de deur gewezen|buitengezet)
      <p> [is|helaas] [<d>|op <d>|afgelopen <d>] [helaas|plotseling|onverwacht] overleden
      (overlijden|dood) van [onze] [dierbare|gewaardeerde] [collega] <p>
      <p> 's laatste (dienst|shift) (is|was|:)
      laatste (dienst|shift) van <p>
      (heeft|werkt|doet) (zijn|haar) laatste (dienst|shift) [op] <d>
      (twee|drie|vier|meerdere|2|3|4) vertrekkers [te melden] :
      is [op] [<d>] voor het laatst
      (is|werkt|heeft) [op] <d> [hier|bij ons] voor het laatst
      (zwaait|zwaaien|zwaaide) ... af
      afzwaaien
      (hangt|hing) ... aan de wilgen
      (pakt|pakken|pakte) ... (zijn|haar|hun|de) (biezen|koffers|boeltje)
      (houdt|houden|hield) het (hier|bij ons) voor gezien
      (verlaat|verlaten|verliet) ~ ${company}
      ${company} .. (verlaat|verlaten|gaat verlaten)
      (gaat|gaan|ging) ... [<p>] ... (uit dienst|met [vervroegd|pre] pensioen|ons verlaten|het bedrijf verlaten|vertrekken|definitief weg)
      (uit dienst|uitdiensttreding*|uitdienst|uitstroom|offboard*|offboarden|outboarden)
      (ontslag*|ontslagen|ontslaan|ontsloegen|ontslagname)
      (op staande voet)
      (opgezegd|opzegging|opzeggen|zegt ... op|zijn baan op|haar baan op)
      laatste (werkdag|dag|arbeidsdag)
      (pensioen|pensionering|gepensioneerd|met de vut)
      (neemt|nam|nemen) ... afscheid [van]
      (nemen|hebben) .. afscheid (van|genomen van)
      > (vertrek|exit) (van|voor|:|-)
      (werkt|is|zal|zit) ... niet (langer|meer) .. (hier|bij ons|in dienst|werkzaam|voor ons)
      niet (langer|meer) (in dienst|werkzaam|bij ons|bij het bedrijf)
      (einde|eind) (contract|dienstverband|arbeidsovereenkomst)
      (contract|stage|opdracht) ~ niet .. (verlengd|voortgezet)
      niet .. (verlengd|verlengen) .. contract
      (dienstverband|arbeidsovereenkomst) .. (eindigt|beeindigd|stopt|loopt af|ontbonden)
      (dienstverband|arbeidsovereenkomst) (van|met|voor) <p> .. (eindigt|beeindigd|stopt|loopt|ontbonden)
      (eruit gegooid|de laan uit|weggestuurd|ontbonden|laten gaan)
    `,
    likely: `
      > (verliezen|verliest) [ook] <p> ($|<d>|op <d>|per <d>|eind _)
      (vertrekt|vertrekken|vertrok) [<p>] [ook|helaas|ons|definitief|per direct] ${when}
      (vertrekt|vertrekken) [ook|helaas|definitief] $
      (vertrekt|vertrekken) per direct
      (stopt|stoppen) [<p>] [ook|helaas|ermee] ${when}
      (stopt|stoppen) [<p>] (bij ons|hier|met werken|ermee)
      (gaat|gaan) [<d>|per|op|ook|helaas|eind|vanaf|dan|definitief] [<d>] weg
      (gaat|gaan) .. weg ${when}
      (verlaat|verlaten) ~ <d>
      (contract|stage|opdracht|detachering|tijdelijk contract|inhuur) ~ (loopt .. af|loopt|afloopt|eindigt|verloopt|stopt|beeindigd|af)
      > vertrek
      vertrek .. <d>
      (is|blijft|werkt) .. (tot en met|tot) <d> (bij ons|in dienst|hier)
    `,
    hint: `
      (weg|vertrek|vertrokken|stopt)
      (blokkeer|blokkeren|afsluiten|sluit|deactiveer|intrekken|verwijder|dichtzetten) .. (account*|toegang|alles)
    `,
  },
  neither: `
    (vader|moeder|vrouw|man|zoon|dochter|broer|zus|hond|kat|oma|opa|partner|vriend|vriendin) van <p> ... overleden
    laatste (werkdag|dag) [werk] (kwijt|verloren|gewist|overschreven)
    (werk|gegevens|bestanden|wijzigingen) van (de|zijn|haar|mijn) laatste (werkdag|dag)
    (de|onze|een) (klant|klanten|leverancier|verhuurder|huurder) .. (op|vertrekt|stopt|weg|opgezegd)
    (kennisoverdracht|dataoverdracht)
    nieuwe <h>
    een nieuwe (nodig|aan|hebben)
    (krijgt|ontvangt|heeft) [<d>] een (nieuwe|andere|tweede) <h>
    laatste dag van (onze|zijn|haar) (reis|beurs|congres|cursus|week)
    (gaat|vertrekt|verlaat ons|is|reist) [<p>] [op] [<d>] [weg] voor (een|twee|drie|vier|een paar|enkele) (week|weken|dag|dagen|maand|weekend|weekje) [naar <l>]
    (is|begon|startte) [<d>] [hier|bij ons] [begonnen|gestart] en (kan|heeft|komt) .. (niet|geen)
    (begint|start|komt) [<d>] (later|pas|te laat)
    (zwangerschapsverlof|ouderschapsverlof|verlof|sabbatical|vakantie) ~ laatste (werkdag|dag)
    laatste (werkdag|dag) ~ voor .. (verlof|zwangerschapsverlof|vakantie|sabbatical)
    (vertrekt|gaat weg|stopt) [om|rond] <c> $
    (vertrekt|gaat weg|stopt) <d> [om|rond] <c> (zum|wegen|pour|para|voor|til|fordi|weil|parce|porque|omdat)
    (begint|start|komt) [om] <c> $
    (vertrekt|vertrekken|gaat|gaan|stopt|weg) .. (op vakantie|met vakantie|met verlof|op reis|naar huis|naar de|eerder|vroeg|eerder weg|naar een|op zakenreis|lunchen|naar de tandarts|met zwangerschapsverlof|met ouderschapsverlof|naar een klant|sporten|met roken|met het|met de vergadering)
    (gaat|gaan) [het|dit|dat|er] om (het|de|een|dat|wie|wat|dit)
    (gaat|gaan) .. (goed|door|niet door|over het|mis|lukken|naar buiten)
    (gaat|gaan|vertrekt) ${when} (eerder|op vakantie|met verlof|naar <l>|vroeg)
    (verlaat|verlaten) .. (de vergadering|het kantoor|de meeting|de chat|het kanaal|de zaal|de groep|de werkgroep|het overleg|de commissie|het pand eerder)
    (begint|start|beginnen|starten) .. (de vergadering|het project|met de vergadering|met het rapport|vroeg|laat|de meeting|met het|met de|de cursus|het overleg|de training|de vakantie|het verlof|de migratie|de campagne|opnieuw)
    (komt|komen) .. (later|te laat|terug|langs|naar kantoor|naar de vergadering|vandaag niet|niet)
    (verplaats|verplaatsen|verplaatst|verzetten|verzet) .. (de vergadering|het overleg|de meeting|de afspraak|bestanden|de datum|het bureau)
    (verhuist|verhuizing|verhuizen) .. (woning|huis|bureau|thuis|prive)
    (wijzig|verander|wisselt|wissel|wijzigen) .. (wachtwoord|telefoon|nummer|scherm|datum|dienst|laptop)
    (afscheidsborrel|afscheidsfeest*|afscheidslunch|afscheidscadeau|afscheidskaart|afscheidsreceptie|borrel)
    laatste (werkdag|dag) (voor|om|van (de|het)) .. (vakantie|verlof|inschrijving|week|aanmelding|actie)
    laatste dag (om|van de|voor de)
    (contract|abonnement|lease) .. (met|van) (de|het|onze|ons) (schoonmaak*|leverancier*|klant*|provider)
    (verleng*|verlengd|verlenging) ~ (contract|stage|account|opdracht)
    (contract|stage|opdracht) .. (wordt|is|werd) verlengd
    (zegt|opgezegd|opzeggen|zeg) .. (abonnement|sportschool|huur|verzekering|lease|contract met)
    (abonnement|huur|sportschool|verzekering) .. (opgezegd|opzeggen|op)
    nieuwe (laptop|telefoon|wachtwoord|nummer|printer|versie|regel|foto|scherm|woning|auto|pas)
    nieuw (wachtwoord|telefoonnummer|nummer|huis|toestel|scherm)
    tijdelijk (blokkeren|geblokkeerd|uitgeschakeld)
    (is|zit) .. (op vakantie|ziek|vrij|met verlof|in vergadering|thuis|weg tot)
    (neemt|nemen) [de|het|een|zijn|haar] [_] op $
    (neemt|nemen) .. (vrij|verlof|contact|pauze|de trein)
    (proeftijd|proefmaand|proefperiode)
    laatste (werkdag|dag|arbeidsdag) .. (van (dit|deze|het) (jaar|week|maand|kwartaal)|dit jaar|deze (week|maand)|proeftijd|voor (de kerst|zijn|haar)|op school|van de (training|cursus|beurs))
    (stopt|stoppen|gestopt) .. met (roken|drinken|_)
    (vertrekt|vertrekken|gaat|gaan|reist) [${when}] naar <l> voor (een|de|het|zijn|haar) _
    (stapt|treedt|trekt) .. (uit|af|terug) .. (ondernemingsraad|or|raad|bestuur|commissie|vereniging|werkgroep|stuurgroep|vakbond|club|jury)
    contract (voor|van) (de|het|zijn|haar) (<h>|telefoon|mobiel|auto|woning|internet)
    (telefooncontract|telefoonabonnement|huurcontract|onderhoudscontract|schoonmaakcontract|leasecontract|servicecontract|energiecontract|verzekering)
    (vertrok|vertrokken|weggegaan|ontslag genomen|opgestapt) .. (jaar|jaren|maanden) geleden
    (jaar|jaren|maanden) geleden .. (vertrok|vertrokken|weggegaan|ontslag|opgestapt)
    opzegtermijn
    (verlaat|verlaten|verliet) [<p>] (het|de) (project|commissie|groep|vergadering|raad|werkgroep|or|stuurgroep|chat|club|pand|workshop)
  `,
  replaced: `
    (in (zijn|haar) plaats|als (opvolg*|vervang*)|vervangt (hem|haar)|(zijn|haar) (opvolg*|vervang*))
  `,
  absence: `
    (vakantie|ziek|ziekgemeld|verlof|vergadering|tandarts|huisarts|trein|vrij|zwangerschapsverlof|ouderschapsverlof|thuiswerken|thuis|lunch|lunchen|cursus|training|zakenreis|ziekenhuis|afspraak|feest|borrel|feestdag|bruiloft|begrafenis|sabbatical|overleg|kinderopvang|school|eerder|reis|verjaardag)
    (terug|weer) (op|vanaf|aanwezig|aan het werk)
  `,
};
