import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (hoi|hallo|hey|hee|beste|dag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|geachte|lieve|hi|morgen|goedendag|he)
  `,
  addressees: `
    allemaal team collegas collega it hr iedereen mensen it-team helpdesk heer mevrouw en daar allen heren dames mannen support
  `,
  lead: `
    (vergeet|negeer) (mijn|het|de) (vorige|eerdere|laatste) (bericht|mail|mailtje|berichtje)
    (ter info|ter informatie|ter kennisgeving|fyi|info|vraag|vraagje|een vraag|korte vraag|even een vraag|kleine vraag|let op|herinnering|update|goed nieuws|slecht nieuws|zoals besproken|zoals afgesproken|vertrouwelijk|trouwens|nieuws|even ter info|zeg|helaas)
    (gelukkig nieuwjaar|prettige feestdagen|fijne feestdagen|gefeliciteerd|beste wensen|vrolijk kerstfeest) [allemaal|iedereen|alvast]
  `,
  closing: `
    (bedankt|dank|dankjewel|dank je|dank je wel|dank u|dank u wel|alvast bedankt|alvast dank|alvast heel erg bedankt|bij voorbaat dank|hartelijk dank|heel erg bedankt|veel dank|thx|dankje|bedankt alvast)
    (groet|groeten|groetjes|gr|mvg|hartelijke (groet|groeten)|vriendelijke (groet|groeten)|met vriendelijke (groet|groeten)|met hartelijke groet|vriendelijke groet|fijne (dag|avond)|fijn weekend|prettige dag|prettig weekend|tot (snel|straks|later))
  `,
  courtesy: `
    (laat|laten) [het|me|mij|ons] [even|maar|me] (weten|horen) (als|of|wanneer|zodra) (je|jullie|er|het|iets)
    (bij|voor|mochten er) vragen [hoor|bel|mail|kun|kunt|zijn]
    (als|mocht) (je|jullie|er) [nog] (vragen|iets)
  `,
};
