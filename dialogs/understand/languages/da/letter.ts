import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (hej|hejsa|hallo|kaere|godmorgen|goddag|god (morgen|dag|aften)|godaften|hey|dav|davs|halloj|hi)
  `,
  addressees: `
    alle team it hr allesammen kollegaer venner jer igen og folkens it-afdelingen support helpdesk i
  `,
  lead: `
    (glem|ignorer) (min|den) (sidste|forrige|tidligere) (besked|mail)
    (til info|til orientering|til information|fyi|info|sporgsmal|et sporgsmal|kort sporgsmal|hurtigt sporgsmal|lille sporgsmal|obs|husk|pamindelse|opdatering|nyt|gode nyheder|darlige nyheder|som aftalt|fortroligt|i ovrigt|forresten|bare lige|desvaerre|undskyld)
    (godt nytar|glaedelig jul|tillykke|god jul|god paske) [alle|til] [sammen|alle]
  `,
  closing: `
    (tak|mange tak|tusind tak|pa forhand tak|tak pa forhand|tak for hjaelpen|mange tak for hjaelpen|tak skal du have|1000 tak|takker|thx)
    (hilsen|hilsner|mvh|vh|kh|bh|venlig hilsen|venlige hilsner|med venlig hilsen|med venlige hilsner|bedste hilsner|de bedste hilsner|mange hilsner|kaerlig hilsen|god (dag|weekend|aften)|hav en god (dag|weekend)|vi ses)
  `,
  courtesy: `
    (sig|giv) [lige|endelig|gerne] (til|besked|lyd) (hvis|nar|om) (du|i|der|det)
    (hvis|har) (du|i|der) [har|er|skulle] [nogen] (sporgsmal|brug)
    (skriv|ring) [endelig|gerne|bare] (hvis|ved)
  `,
};
