import type { LetterPhrases } from '../language.ts';

export const letter: LetterPhrases = {
  salutation: `
    (hi|hello|hey|heya|hiya|dear|howdy|greetings|good (morning|afternoon|evening|day)|morning|afternoon|evening|hi there|hello there|hey there|hi again|hello again|gday)
  `,
  addressees: `
    all team everyone everybody there folks both guys people it hr latchkey bot again colleagues helpdesk support ladies gentlemen ops crew gang friends and & y'all from in the
  `,
  lead: `
    (forget|ignore|scratch|disregard|delete) (my|the) (last|previous|earlier|first|other|old) (message|mail|email|e-mail|note|post|one|msg|request)
    (fyi|heads up|heads-up|quick heads up|quick heads-up|just a heads up|just a heads-up|for info|for your information|just so you know|quick one|quick question|quick note|small question|one question|a question|question|short question|one more thing|another one|next one|note|please note|news|good news|great news|lovely news|exciting news|happy news|sad news|bad news|unfortunate news|update|quick update|reminder|announcement|btw|by the way|as discussed|as agreed|confidential|strictly confidential|hope you are well|i hope you are well|hope youre well|hope all is well|hope you had a (nice|good|great) weekend|out of curiosity|just wondering|sorry to bother you|sorry for the late notice|sorry for the short notice|apologies for the short notice|short notice|ok|okay|so|right|well|ah|oh|hmm|um)
    (happy new year|happy (monday|tuesday|wednesday|thursday|friday|holidays|easter)|merry (christmas|xmas)|congrats|congratulations) [to|in advance] [all|everyone|everybody|you all|team|everyone]
  `,
  closing: `
    (thanks|thank you|many thanks|thx|thks|tnx|ty|cheers|ta|tia|much appreciated|appreciated|thanks a lot|thank you so much|thanks so much|thanks a million|thanks in advance|thank you in advance|many thanks in advance|thanks all|thanks team|thanks again|thank you all|thanks everyone)
    (best|br|regards|rgds|kr|bests|kind regards|best regards|best wishes|warm regards|all the best|with kind regards|with best regards|yours|yours sincerely|yours truly|sincerely|have a (nice|good|great|lovely) (day|weekend|evening|one)|talk soon|speak soon|cheers)
  `,
  courtesy: `
    (please|pls) let (me|us) know (if|in case|should|when|once|whether) (you|there|anything|any|its|it is|this|that|more|further|everything|all|done)
    (let|lmk) [me|us] [know] (if|in case|should|when|once) (you|there|anything|any|its|it is|this|that|more|further|everything|all|done)
    (any|for any|if any|if you have any|should you have any|happy to answer any|feel free to ask|in case of) (questions|question|queries|issues)
    (call|ping|ask|email|contact|message) me (if|with|in case)
    (please|kindly) (confirm|acknowledge) [receipt|once|when|that|this|done]
    (sorry for|apologies for) (the|any|this) (short|late|inconvenience|confusion|trouble|spam)
    (hope|trust) (this|that|it) helps
  `,
};
