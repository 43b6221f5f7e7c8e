import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (hallo|hi|hey|moin|moinsen|servus|gruezi|gruss gott|liebe|lieber|liebes|guten (morgen|tag|abend|mittag)|sehr (geehrte|geehrter|geehrtes)|mahlzeit|hallochen|huhu|tag|morgen)
  `,
  addressees: `
    zusammen team it it-team hr alle allerseits kollegen kolleginnen und damen herren ihr lieben leute helpdesk support personalabteilung it-support it-kollegen nochmal kollegium
  `,
  lead: `
    (vergiss|vergesst|ignorier|ignoriere|ignoriert) [bitte] (meine|die) (letzte|vorige|vorherige|fruhere) (nachricht|mail|e-mail|anfrage)
    (zur info|zur information|zur kenntnis|info|fyi|kurze info|kurze frage|frage|noch eine frage|eine frage|nur zur info|vorab|kurz vorab|hinweis|achtung|kleines update|update|neuigkeiten|gute nachrichten|gute neuigkeiten|schlechte nachrichten|wie besprochen|wie abgesprochen|wie vereinbart|vertraulich|streng vertraulich|ubrigens|nur mal so|sag mal|sagt mal|also|ok|okay|ich hoffe es geht dir gut|leider)
    (frohes neues [jahr]|gutes neues [jahr]|frohe weihnachten|frohe ostern|frohes fest|gluckwunsch|gluckwunsche|schone feiertage|schones neues jahr) [an|euch|vorab|zusammen] [alle|allen]
  `,
  closing: `
    (danke|vielen dank|besten dank|herzlichen dank|danke schon|dankeschon|danke dir|danke euch|danke im voraus|danke vorab|vielen dank im voraus|vielen dank vorab|besten dank im voraus|merci|thx|danke sehr|danke und gruss|danke und grusse|danke & gruss|danke & lg|tausend dank|dank im voraus)
    (lg|vg|mfg|gruss|grusse|gruesse|gruessle|viele grusse|beste grusse|liebe grusse|schone grusse|herzliche grusse|freundliche grusse|mit freundlichen grussen|mit besten grussen|schonen gruss|freundlichen gruss|beste gruesse|viele gruesse|liebe gruesse|schonen (tag|abend|feierabend)|schones wochenende|bis (bald|dann|spater))
  `,
  courtesy: `
    (bei|fur) (fragen|ruckfragen|weitere fragen) [gerne|einfach|bitte|stehe|meldet|melden|melde]
    (melde|meldet|melden) [dich|euch|sie] [bitte|gerne|einfach] (bei|falls|wenn)
    (sagt|sag|gebt|gib|geben) [mir|uns|sie|bitte] [bitte|kurz] bescheid [wenn|falls|sobald|ob]
    (wenn|falls) (ihr|du|sie|noch|es) [noch] (fragen|etwas|was|irgendwas)
    (um|bitte um) [kurze] bestatigung
  `,
};
