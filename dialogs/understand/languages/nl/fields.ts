import type { FieldPhrases } from '../language.ts';

export const fields: FieldPhrases = {
  starts: `
    (begint|beginnen|start|starten|vanaf|van|per|startdatum|ingangsdatum|eerste werkdag|eerste dag|in dienst|met ingang van|komt|treedt) [op|per|de|is|:|=|vanaf|wordt|van|het|treedt|op de] [de] <d>
  `,
  ends: `
    (tot|tot en met|t / m|einde|einddatum|eindigt|loopt af|loopt tot|afloopt|tm|uiterlijk) [en met|op|de|:|is|per|het einde van|minstens] [de] <d>
    <d> (tot|-|–|—|tot en met|t / m|tm) [en met] [de] <d>
    tussen <d> en <d>
  `,
  goneFrom: `
    (vanaf|sinds|met ingang van) [de] <d>
  `,
  startsOrEnds: `
    (vanaf|per|met ingang van) [de] <d>
  `,
  officialEnd: `
    (officieel|formeel) [pas|nog] (op|per|tot) <d>
    (dienstverband|contract|arbeidsovereenkomst) (eindigt|loopt) [officieel|formeel|pas|nog] (op|per|tot|af op) <d>
  `,
  lastDay: `
    laatste (werkdag|dag|arbeidsdag)
    (uitdienstdatum|vertrekdatum)
  `,
  isLastDay: `
    <d> (is|als|wordt|was) [zijn|haar|de] laatste (werkdag|dag)
  `,
  dismissal: `
    (ontslagen|ontslaan|op staande voet|weggestuurd|laten gaan)
  `,
  postponed: `
    (verzet|verplaatst|verschoven|verschuift|gaat|vervroegd|uitgesteld|wijzigt|gewijzigd) van
  `,
  movedTo: `
    (verzet|verplaatst|verschoven|verschuift|vervroegd|uitgesteld|gewijzigd) (naar|tot) [de] <d>
  `,
  superseded: `
    (oorspronkelijk|eerst|eerder|aanvankelijk) [gepland|gezegd|was|op|voor] [op|voor] [de] <d>
    (was|zou) [oorspronkelijk|eerst|eigenlijk|gepland] [op|voor|per] [de] <d>
    niet meer [op|per] <d>
  `,
  without: `
    (geen|zonder|heeft eigen) [eigen|nieuwe]
  `,
  unrelated: `
    <d> [helaas|plotseling|onverwacht] overleden
    (overleden|overlijden|uitvaart|begrafenis|crematie) [is] [op] <d>
    (ontslag genomen|ontslag ingediend|opgezegd|gezegd|gemeld|getekend|gesprek|overleg|vergadering|verjaardag|verteld|aangekondigd|geboren|brief|vakantie|verlof|gebeld|bevestigd|sollicitatie|gemaild|ingediend) [op|gisteren|sinds|van|,] [de] <d>
    (heeft|had) [ons|mij|me|hij|zij|<p>] <d> (gezegd|opgezegd|gemeld|verteld|ontslag)
    (ontvingen|ontving|kregen|kreeg|ontvangen) .. (ontslag|opzegging|ontslagbrief) van <p> [op] <d>
    (als|wanneer) <d>
    (terug|weer|ziek|vrij) [op|tot|vanaf|sinds] <d>
    <d> is [een] (feestdag|vrije dag|vrij)
  `,
  comesBack: `
    (komt|is|,|en) [weer] terug [bij ons] (op|vanaf|per) <d>
  `,
  agreed: `
    (afgesproken|overeengekomen) [op|dat het] [de] <d>
    <d> afgesproken
  `,
  besideTime: `
    <c> (incident|overleg|gesprek|vergadering|dienst|afspraak)
    (incident|overleg|gesprek|vergadering|afspraak|melding) .. (om|van|rond) <c>
    sinds <c>
  `,
  occasion: `
    (vergadering|overleg|gesprek|afspraak|borrel|afscheidsborrel|feest|afscheidsfeest|lunch|afscheidslunch|diner|etentje|taart|ontbijt|koffie|kaart|audit|auditors|accountant|accountants|inspectie|sollicitatiegesprek|workshop|training|cursus|seminar|conferentie|commissie|verjaardag|bruiloft|overdracht|overdrachtsgesprek|presentatie|levering|examen|toespraak|sessie|vlucht|trein|tandarts|receptie|exitgesprek|barbecue|ronde|telefoontje|call|meeting)
    (contract|aanbod) .. (getekend|ondertekend|verstuurd)
    (eten|lunchen|borrelen|proosten|vieren|spreken|zien) (we|wij|elkaar)
    (we|wij) (eten|lunchen|borrelen|proosten|vieren|spreken|bespraken)
    (levert|brengt) .. (<h>|pas|sleutels|telefoon)
  `,
  past: `
    (stapte over|werd|is overgestapt|is verhuisd|verhuisde|nam over|is geworden|was|waren|verliet|vertrok|ging|heeft ons|begon|startte|is vertrokken|vertrokken|is gestopt|is begonnen|weggegaan|stopte|had)
  `,
  kept: `
    (houdt|behoudt|blijft|blijven) [als] [zijn|haar|de|het] [functie|titel|rol] [van|als] (<t>|<o>)
  `,
  origin: `
    (oude|huidige|vorige) (afdeling|team|kantoor|functie|rol|locatie) [:|is|was] (<o>|<l>|<t>)
    (verlaat|verlaten|ex|nu bij|nu in|momenteel bij|voorheen|komt van|komt uit) [de|het|onze] [afdeling|team|kantoor|functie van] (<o>|<l>|<t>)
    (in plaats van|niet) [bij|in|de|als|het|op|naar] (<o>|<l>|<t>)
    (vraag|informeer|bedankt|hoi|hallo) [de|het] (<o>|<t>)
    (<o>|<t>) (vraagt|wil|zegt|bevestigt)
    (onze|de|huidige) (<t>) .. (wordt|stapt|gaat)
    (afgesproken|besproken|overlegd|afgestemd|akkoord|goedgekeurd|overleg|volgens) [met|door|van] [de|het|onze] <o>
    (met|door|volgens) [de|het|onze] <o> (afgesproken|besproken|overlegd|afgestemd|goedgekeurd)
    <o> (weet het|is op de hoogte|is geinformeerd|heeft goedgekeurd)
  `,
  from: `
    (ruilt|verruilt|wisselt) [de|het] (<o>|<l>|<t>) [in] voor
    (van|vanuit|uit) [de|het|onze|afdeling|team|kantoor|functie van] (<o>|<l>|<t>)
    (<o>|<l>|<t>) (naar|→) [de|het|afdeling] (<o>|<l>|<t>)
  `,
  originLine: `
    ^ (van|oud|oude|huidig|huidige|vorige) [team|afdeling|kantoor|locatie|functie] :
  `,
  noOrigin: `
    (werkt|werken|kantoor|hoofd|locatie|functie|rol|team|afdeling|vestiging|directeur|standplaats) [vanuit|van|uit] [de|het] (<o>|<l>|<t>)
    (hoofd|directeur|manager) van <o>
    (werkt|werken) [straks|voortaan] vanuit <l>
  `,
  now: `
    (asap|right now|per direct|onmiddellijk|direct|meteen|nu meteen|per omgaande|op staande voet|ogenblikkelijk|nu $|zo snel mogelijk|spoed|dringend|met onmiddellijke ingang|terstond|acuut)
    (blokkeer|sluit|deactiveer|verwijder) nu
  `,
  contractor: `
    (contractor|freelancer|zzp*|freelancer|freelance|externe|extern|ingehuurd|inhuur|ingehuurde|detachering|gedetacheerd|uitzendkracht|onderaannemer)
  `,
  intern: `
    (intern|stagiair|stagiaire|stagiairs|stage|werkstudent|werkstudente|afstudeerder|afstudeerstagiair)
  `,
  employee: `
    (permanent|vaste dienst|vast contract|vast|onbepaalde tijd|contract voor onbepaalde tijd)
  `,
  forAll: `
    (beiden|allebei|alle drie|beide)
  `,
  swap: `
    (ruil|ruilen|wisselen|omgekeerd|andersom)
  `,
  departmentSlot: `
    (het team|team|de afdeling|afdeling|ons team)
  `,
};
