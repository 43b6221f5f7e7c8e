/** Greetings, thanks and the like in the languages that messages are read in. Nothing in them could be misunderstood. */
const courtesies = [
  'hi|hello|hey|hiya|morning|good (?:morning|afternoon|evening|day)|(?:many )?thanks|thank you|thx|ty|cheers|great|perfect|okay|ok|cool|nice|bye|goodbye|see you',
  'hallo|moin|servus|guten (?:morgen|tag|abend)|danke(?: schön| dir| ihnen)?|vielen dank|super|prima|tschüss',
  'bonjour|bonsoir|salut|merci|merci beaucoup|au revoir|hola|buenos días|buenas tardes|gracias|muchas gracias|adiós',
  'olá|oi|bom dia|boa tarde|obrigado|obrigada|hoi|goedemorgen|goedendag|dank je|dank u|bedankt|hej|godmorgen|tak|mange tak',
].join('|');
const filler = 'there|all|again|latchkey|bot|very much|so much|a lot';
const smallTalk = new RegExp(`^(?:(?:${courtesies})(?:,? (?:${filler}))*(?:[\\s,.!?:;()-]+|$))+$`, 'iu');

/** Whether a message is nothing but courtesy: "hi", "Thanks a lot!", "guten Morgen". */
export function isSmallTalk(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{N}\s,.!?:;()-]/gu, '').trim();
  return words.length <= smallTalkCharactersMax && smallTalk.test(words);
}

/** A longer message says more than courtesy. */
const smallTalkCharactersMax = 60;
