import { givenNames } from './lexicon/given-names.ts';
import { headsLast } from './lexicon/titles.ts';
import type { NameContext } from './name-context.ts';
import { startsSentence } from './name-context.ts';
import type { Token } from './tokens.ts';

const afterName =
  /^(?:is|'s|s|'|will|has|was|are|and|und|et|y|e|en|og|wird|ist|hat|est|va|a|ha|es|vai|foi|wordt|heeft|gaat|er|har|som|der|who|qui|qui|que|die|no|not|now|to|ne|n'|se|s'|nous|nos|nao|ja|ya|zu|ab|goes|von|van|from|had|won't|wont|isnt|bliver|deixa|deja|sera|kommt|geht|gets|needs|still|just|also|auch|aussi|tambien|tambem|ook|ogsa|doesnt|didnt|can|should|und|or|,|<d>)$/;

/** "von Leuten", "an Kunden": nouns of many, not names. */
const pluralNoun = /(?:en|ern|ung|ungen|heit|keit)$/;

/** German writes every noun with a capital: a lone unknown one is a name only behind these. */
const behindPersonWord = /^(?:fur|von|mit|an|frau|herr|herrn|kollegin|kollege|kollegen|unsere|und|hallo|hi)$/;

/** Lone names are shorter; longer words are compounds: "Vertragsunterschrift war am 1. März". */
const germanNameLettersMax = 13;

/** They open what happens to somebody, but no name acts before them: ", Hebamme in Lüneburg". */
const preposition = /^(?:in|im|an|am|auf|ab|bei|bis|mit|nach|von|vom|zu|zum|zur)$/;

function isGermanName({ tokens, isEventWord }: NameContext, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before !== undefined && behindPersonWord.test(before.norm))
    return (
      !(before.norm === 'unsere' && /e$/.test(tokens[index]!.norm)) &&
      next?.norm !== ':' &&
      !pluralNoun.test(tokens[index]!.norm)
    );
  if (tokens[index]!.raw.length > germanNameLettersMax) return false;
  const verb =
    next?.kind === 'word' &&
    !next.capital &&
    !preposition.test(next.norm) &&
    (/^(?:ist|hat|wird|geht|kommt)$/.test(next.norm) || isEventWord(next.norm));
  // "Teamleiter Meier geht …": behind a title that opens the sentence.
  const titled = headsLast.has(before?.norm ?? '') && startsSentence(tokens, index - 1);
  return verb && (startsSentence(tokens, index) || before?.norm === ',' || titled);
}

/** A lone capital at the beginning of a sentence is a name only when something follows that a name can do. */
export function standsAlone(context: NameContext, index: number): boolean {
  const { tokens, people } = context;
  const token = tokens[index]!;
  if (people.words.has(token.norm) || givenNames.has(token.norm)) return true;
  if (token.raw.length < 2) return false;
  if (context.language === 'de') return isGermanName(context, index);
  if (!startsSentence(tokens, index)) return true;
  const next = tokens[index + 1];
  // "Dept: Sales" is a form; nobody is called so.
  if (next?.norm === ':' || next?.kind === 'id') return false;
  // "Twins 😄 Sam …": what stands for the picture is no comma of a list.
  if (next?.norm === ',' && next.start > token.end) return false;
  if (next?.kind !== 'word') return true;
  // "Storniere bitte …" opens with a verb.
  if (
    /^(?:bitte|please|pls|mal|graag|aub|venligst|por|svp|the|den|die|das|le|la|les|el|los|het|de|mich|mir|me|my|all)$/.test(
      next.norm,
    )
  )
    return false;
  return (
    afterName.test(next.norm) ||
    context.isEventWord(next.norm) ||
    (context.language === 'en' && /^[a-z]{3,}(?:s|ed)$/.test(next.norm))
  );
}

/** What only somebody does, in the third person. */
const personalVerb =
  /^(?:leaves|joins|quits|resigns|resigned|retires|retired|departs|quit|relocates|transfers|reports)$/;

const asksOf = /^(?:is|does|did|has|was)$/;
/** What only somebody does, in a question: "Is May leaving?" */
const askedVerb =
  /^(?:leaving|joining|starting|moving|staying|resigning|retiring|coming|quitting|still|already|really|leave|join|start|move|stay|retire|quit|resign|left|resigned|started|joined|moved|gone)$/;

/** "Mark leaves on Friday", "May's last day", "Is Will leaving?": nothing but a person does or has that. */
export function isPersonal(tokens: readonly Token[], index: number): boolean {
  const [token, next, after] = [tokens[index]!, tokens[index + 1]?.norm ?? '', tokens[index + 2]?.norm ?? ''];
  if (!token.capital || !(givenNames.has(token.norm) || token.norm === 'may' || token.norm === 'will'))
    return false;
  const before = tokens[index - 1]?.norm ?? '';
  if (asksOf.test(before) && startsSentence(tokens, index - 1)) return askedVerb.test(next);
  if (!startsSentence(tokens, index)) return false;
  if (next === "'s")
    return /^(?:last|first|final|leaving|joining|mailbox|laptop|manager|contract)$/.test(after);
  return (
    personalVerb.test(next) ||
    (/^(?:is|was)$/.test(next) && /^(?:leaving|joining|resigning|retiring)$/.test(after))
  );
}

/** Words of a label of a form before its colon. */
const labelWordsMax = 3;

/** "Line manager: …": the beginning of a label. */
function opensLabel({ tokens, isCueWord, isOrdinary }: NameContext, index: number): boolean {
  if (!startsSentence(tokens, index)) return false;
  const to = tokens.slice(index, index + labelWordsMax + 1).findIndex((token) => token.norm === ':');
  const behind = tokens.slice(index + 1, index + Math.max(to, 0));
  return behind.some(({ norm }) => isCueWord(norm) || isOrdinary(norm));
}

/** "Grace leaves": a word that is also a name stands alone only before what people do. */
export function isLoneNameWord(context: NameContext, index: number): boolean {
  const { tokens, language } = context;
  const { norm } = tokens[index]!;
  if (isPersonal(tokens, index)) return true;
  if (opensLabel(context, index)) return false;
  if (
    /^(?:so|do|an|he|she|you|long|last|still|first|go|in|no|means|head|may|will|mark|van|la|el|al|per|a|or|else|ever|cover|keep|hold|short|major|minor|early|fine|english|french|german|dutch|news|sun|art|temp|sales|hand|north|south|east|west|star|pay|back|fall|spring|summer|winter|march|august|mai|mars|juni|juli|start|plan|buddy|chance|favour|gift|happy|journey|merry|skip|story|trip)$/.test(
      norm,
    )
  )
    return false;
  if (!givenNames.has(norm) && context.isOwnWord(norm) && startsSentence(tokens, index)) return false;
  const next = tokens[index + 1]?.norm ?? '';
  const acts =
    context.isEventWord(next) ||
    /^(?:is|'s|s|has|will|wird|hat|ist|est|va|ha|es|vai|foi|wordt|heeft|gaat|er|har|bliver)$/.test(next);
  if (startsSentence(tokens, index)) return acts && !context.isCalendarWord(norm);
  return givenNames.has(norm)
    ? !context.isCalendarWord(norm) || acts
    : language !== 'de' && !context.isOwnWord(norm);
}
