import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (ikke|aldrig|ingen|intet|hverken|heller ikke)
    (traekker|trak|trukket) .. (opsigelse*) .. tilbage
    opsigelse* .. (trukket tilbage|annulleret)
    ingen
    (opsigelse*|afgang|fyring*) .. (misforstaelse|fejl|falsk|udskudt|aflyst)
  `,
  noDenial: `
    (dato|dag|datoen|dagen) [er] [endnu] ikke (fastlagt|kendt|bekraeftet|pa plads|besluttet)
    ikke (laengere|mere) til (<p>|mig) [,] men
    (ikke (kun|glemme|glem|noget problem|hast|for|senere|nodvendigt|mindst)|endnu ikke|ingen (problemer|hast|panik)|hvorfor ikke)
  `,
  outsider: `
    (kontaktperson|kontakt) (hos|ved|derovre)
    (hos|i) (vores|en af vores|en) [store|storste|vigtige] (kunde*|leverandor*|konkurrent*|udlejer)
    hos (kunden|leverandoren)
  `,
  doubt: `
    , (siger man|efter sigende|siger de|forlyder det|siges det|gar rygtet)
    (maske|muligvis|kunne|rygte|rygter|rygtet|overvejer|overveje|angiveligt|vist|tilsyneladende|formentlig|sandsynligvis|nok|taenker pa|hypotetisk|forestil|ligesom hvis|usikkert|ikke (sikkert|besluttet|bekraeftet)|det siges|jeg har hort|hort at|haber|sjov|joke|en dag|mon|soger nyt job)
    (min|mit) (kone|mand|son|datter|soster|bror|mor|far|kat|hund|nabo|kaereste|barn) [<p>] _
    i (filmen|romanen|bogen|spillet|drommen|serien|et eksempel)
    (truer|truede|naesten (stoppet|sagt op|rejst|opsagt)|(<p>|han|hun) ville|eksempel|kladde|lige ved)
  `,
  noDoubt: `
    (jeg|vi) (ville|kunne|vil) [gerne|godt|bare|lige]
    som (i|du) (maske|nok|sikkert) [allerede] (ved|har)
    (ikke|ingen) (joke|spog|sjov)
  `,
  condition: `
    (hvis|safremt|ifald) [vores|en|et|han|hun|de|vi|nogen|den]
    (sige|fortaelle|minde) [til] <p> [om] at (hans|hendes|han|hun)
  `,
  noCondition: `
    hvis (muligt|du|i|det er muligt|det kan|de kan|ikke|nodvendigt)
  `,
  background: `
    (siden|fordi|da|efter at|nu hvor) <p>
    (da|siden|efter at|for at|efter|fordi|nar|sa snart|inden) [vores|han|hun|den|kollega*]
  `,
  jest: `
    (det var|bare|var) [bare|kun] (en joke|en spog|for sjov|sjov)
    (aprilsnar|jeg laver sjov|spoger bare)
  `,
  correction: `
    (,|-|–|—|.) (oh|oh|ah|eh|hov|nej) [,|nej|-|–|—|.]
    [nej|ah|oh|,|-|–|.] [,] (rettelse|undskyld|vent|ups|beklager|fejl) [,|-|–|:|.] (hr|<o>|hun|han|<p>) (siger|melder|sagde|har|bekraefter) [lige|nu|netop] [mig|os] [sagt|fortalt|meldt|oplyst|bekraeftet] [mig|os] [at det er|:|at] [den]
    [nej|ah|oh|vent|ups] [,|-|–|—] (undskyld|nej vent|vent|jeg mener|jeg mente|rettelse|eller rettere|rettere sagt|beklager|pardon|sorry|fejl|skulle vaere|snarere)
    nej [,|-|–]
  `,
  rejection: `
    (ikke|i stedet for|frem for) [den|i|til|pa|fra|pr|som|det]
  `,
  contrast: `
    (men|derimod|han|hun|det er|men derimod)
  `,
  prolonged: `
    (forlaenget|forlaenger|forlaenge|forlaenges|forlaengede|fornyet|fornyer|fornyes|forny)
    (bliver|blev|blevet) [nu|sa|dog] fastansat
    (faet|far|fik) [nu|dog|i stedet] en (forlaengelse|fast stilling hos os|fastansaettelse)
    (lober|gaelder) (nu|dog|i stedet) [videre] (til|indtil)
    bliver [nu|alligevel|her] laengere
  `,
};
