import type { MoodPhrases } from '../language.ts';

export const mood: MoodPhrases = {
  negation: `
    (ikke|aldrig|ingen|intet|hverken|heller ikke)
  `,
  noDenial: `
    (ikke (kun|glemme|glem|noget problem|hast|for|senere|nodvendigt|mindst)|endnu ikke|ingen (problemer|hast|panik)|hvorfor ikke)
  `,
  doubt: `
    (maske|muligvis|kunne|rygte|rygter|rygtet|overvejer|overveje|angiveligt|vist|tilsyneladende|formentlig|sandsynligvis|nok|taenker pa|hypotetisk|forestil|ligesom hvis|usikkert|ikke (sikkert|besluttet|bekraeftet)|det siges|jeg har hort|hort at|haber|sjov|joke|en dag|mon|soger nyt job)
  `,
  condition: `
    (hvis|safremt|ifald) [vores|en|et|han|hun|de|vi|nogen|den]
  `,
  noCondition: `
    hvis (muligt|du|i|det er muligt|det kan|de kan|ikke|nodvendigt)
  `,
  background: `
    (da|siden|efter at|for at|efter|fordi|nar|sa snart|inden) [vores|han|hun|den|kollega*]
  `,
  correction: `
    [nej|ah|oh|vent|ups] [,|-|–|—] (undskyld|nej vent|vent|jeg mener|jeg mente|rettelse|eller rettere|rettere sagt|beklager|pardon|sorry|fejl|skulle vaere|snarere)
    nej [,|-|–]
  `,
  rejection: `
    (ikke|i stedet for|frem for) [den|i|til|pa|fra|pr|som|det]
  `,
  contrast: `
    (men|derimod|han|hun|det er|men derimod)
  `,
};
