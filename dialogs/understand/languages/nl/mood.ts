import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (niet|geen|nooit|nimmer|noch)
    onzin dat
    (trekt|trok|heeft) ... (ontslag|opzegging) .. (in|ingetrokken|terug|teruggetrokken)
    (ontslag|opzegging) .. (ingetrokken|teruggetrokken)
    niemand
    (ontslag|vertrek|opzegging) .. (misverstand|vergissing|nep|uitgesteld|van de baan)
  `,
  noDenial: `
    (datum|dag) [is|staat] [nog] niet (bekend|vast|bevestigd|duidelijk)
    niet (meer|langer) aan (<p>|mij) [,] maar
    (niet (alleen|vergeten|erg|dringend|later|voor|nodig|eerder)|nog niet|geen (probleem|haast|zorgen|idee|punt)|waarom niet|niets)
  `,
  outsider: `
    (contactpersoon|contact|aanspreekpunt) (bij|daar)
    (bij|van) (onze|een|een van onze) [grote|grootste|belangrijke] (klant*|leverancier*|concurrent*|verhuurder)
  `,
  doubt: `
    , (zegt men|naar verluidt|zeggen ze|naar men zegt|volgens de geruchten|schijnt het|hoor ik)
    (misschien|wellicht|zou|zouden|overweegt|overwegen|gerucht|geruchten|naar verluidt|schijnt|blijkbaar|mogelijk|waarschijnlijk|vermoedelijk|kan zijn dat|denkt erover|denkt na|twijfelt|hypothetisch|stel dat|stel|ooit|hopelijk|ik hoop|bang dat|grapje|nog niet (zeker|besloten|bekend|bevestigd)|niet zeker|onzeker|men zegt|ik hoorde|gehoord dat|of|zoekt .. (andere|nieuwe) baan)
    (mijn) (vrouw|man|zoon|dochter|zus|broer|moeder|vader|kat|hond|buurman|buurvrouw|vriend|vriendin|kind) [<p>] _
    in (de|een|die|het) (film|roman|boek|spel|droom|serie|voorbeeld)
    (dreigt|dreigde|bijna (vertrokken|weg|ontslag|opgezegd|gestopt)|(<p>|hij|zij|ze) wilde|voorbeeld|testbericht|concept)
  `,
  noDoubt: `
    (ik|wij|we) (zou|zouden|wilde|wilden|wou) [graag|even]
    zoals (je|jullie|u) [al] (misschien|wellicht|waarschijnlijk) [al]
    geen grapje
  `,
  condition: `
    (als|indien|mocht|ingeval|wanneer) [onze|de|het|een|iemand|hij|zij|ze|wij|we]
    <p> (zeggen|vertellen|laten weten|melden) dat (zijn|haar|hij|zij|ze)
  `,
  noCondition: `
    (als|indien) (mogelijk|het kan|je|jullie|u|dat kan|dat lukt|nodig|niet|<t>|<o>|stagiair*|externe|freelancer|nieuwe|opvolger|vervanger|trainee|onze <t>)
  `,
  background: `
    (sinds|omdat|nu|aangezien) <p>
    (toen|nadat|sinds|voordat|omdat|zodra|aangezien|nu) [onze|de|hij|zij|ze|collega]
  `,
  jest: `
    (was|is) [maar|een] (een grapje|een grap|grapje)
    (grapje|geintje|1 april grap)
  `,
  correction: `
    (,|-|–|—|.) (eh|uh|euh|oh|of nee) [,|nee|-|–|—|.]
    [nee|oh|ah|,|-|–|.] [,] (correctie|sorry|wacht|oeps|rectificatie|excuus|foutje) [,|-|–|:|.] (hr|<o>|ze|zij|hij|<p>) (zegt|meldt|zei|bevestigt|heeft) [net|nu] [mij|me|ons] [net|nu] [gezegd|gemeld|doorgegeven|verteld|laten weten] [:|dat het|het is] [op]
    [nee|oh|ah|wacht|oeps|eh] [,|-|–|—] (sorry|nee wacht|wacht|ik bedoel|ik bedoelde|bedoel|bedoelde|correctie|of eigenlijk|eigenlijk|pardon|excuus|foutje|rectificatie|vergissing|beter gezegd|moet zijn|oeps|nee sorry)
    nee [,|-|–]
  `,
  rejection: `
    (niet|in plaats van) [op|in|de|het|naar|per|vanaf|om|bij|tot|op de]
  `,
  contrast: `
    (maar|wel|doch|hij|zij|ze|het is)
  `,
  prolonged: `
    (verlengd|verlengen|verlengt|verleng|verlengden|vernieuwd|vernieuwen)
    (krijgt|kreeg|tekent|tekende|heeft|gekregen) [nu|nog|toch|wel|daarna|inmiddels] een (vast contract|vaste aanstelling|nieuw contract bij ons|verlenging|contractverlenging)
    (komt|kwam|neemt|nemen|nam|namen) .. in vaste dienst
    (loopt|duurt) (nu|toch|inmiddels|echter) [door] tot
    blijft [nu|toch|nog] (langer|nog een)
  `,
};
