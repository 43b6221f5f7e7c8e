import {
  commonWords,
  honorifics,
  nameWords,
  particles,
  surnameWords,
  wordsOf,
} from './lexicon/common-words.ts';
import { months, weekdays } from './lexicon/date-words.ts';
import { patternWordsOf } from './pattern-words.ts';
import type { PeopleIndex } from './people.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** A stretch of tokens that names a person. `sure` for mentions and names of the directory. */
export interface NameMark {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

export interface NameContext {
  readonly tokens: readonly Token[];
  /** taken[i]: token i was recognised as something else */
  readonly taken: readonly boolean[];
  readonly people: PeopleIndex;
  readonly language: LanguageCode;
}

/** Names of more words than this are lists or headings. */
const nameWordsMax = 6;

/** Mentions, and full names of the directory in any spelling of case and accents. */
export function knownNames(context: Pick<NameContext, 'tokens' | 'people'>): NameMark[] {
  const { tokens, people } = context;
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; ) {
    const to = mentionEnd(tokens, index) ?? fullNameEnd(tokens, index, people);
    if (to !== undefined) marks.push({ from: index, to, sure: true });
    index = to ?? index + 1;
  }
  return marks;
}

function mentionEnd(tokens: readonly Token[], index: number): number | undefined {
  const mention = tokens[index]?.mention;
  if (mention === undefined) return undefined;
  let to = index;
  while (tokens[to]?.mention === mention) to += 1;
  return to;
}

function fullNameEnd(tokens: readonly Token[], index: number, people: PeopleIndex): number | undefined {
  for (const parts of people.fullNames.get(tokens[index]?.norm ?? '') ?? []) {
    if (parts.every((part, at) => tokens[index + at]?.norm === part)) return index + parts.length;
  }
  return undefined;
}

const germanNoun =
  /(?:ung|ungen|heit|keit|schaft|tion|tat|tag|tages|zeit|konto|gerat|leiter|leiterin|stelle|nummer|daten|vertrag|platz|recht|rechte|postfach|zugang|wechsel|abteilung|arbeit|gesprach|urlaub|dienst|technik|verwaltung|stand|mittel|plan|liste|akte|hardware|software|kollege|kollegin|karte|schlussel|ausweis|ticket|antrag)$/;
const openingAdverb =
  /^(?!emily|kelly|sally|molly|lily|billy|willy|polly|holly|carly|beverly|kimberly|reilly|connolly|donnelly|orly|elly|nelly)[a-z]{3,}ly$/;
const abbreviation = /^\p{Lu}{2,5}$/u;

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?\n;:•"(¿¡–—-]$/.test(before.norm);
}

// "He'll", "don't"; "Est-ce", "Pouvez-vous", "mets-moi".
const contraction = /(?:'(?:ll|ve|re|d|m|t)|-(?:ce|tu|vous|ils?|elles?|on|moi|nous|je|toi|me|se|lo|la))$/i;

function isNever(token: Token, ordinary: ReadonlySet<string>, language: LanguageCode): boolean {
  const { norm } = token;
  if (contraction.test(token.raw) || /^e-?mails?$|'$/.test(norm)) return true;
  if (nameWords.has(norm)) return false;
  return (
    ordinary.has(norm) ||
    patternWordsOf(language).has(norm) ||
    weekdays.has(norm) ||
    openingAdverb.test(norm) ||
    honorifics.has(norm)
  );
}

/** "Maarten Post", "Lukas Freitag": an ordinary word that ends a name, right behind an unknown first name. */
function isSurname({ tokens, taken, language }: NameContext, index: number): boolean {
  const token = tokens[index]!;
  const first = tokens[index - 1]!;
  if (!surnameWords.has(token.norm) || taken[index - 1] || token.start !== first.end + 1) return false;
  if (language === 'de' && germanNounNames.test(token.norm)) return false;
  return !commonWords.has(first.norm) && !patternWordsOf(language).has(first.norm);
}
const germanNounNames = /^(?:post|start|weg|tag|nacht|board|person)$/;

/** "for January: Ola Berg": a word of another language, with a capital inside a sentence and a name behind it. */
function isForeignName({ tokens, language }: NameContext, index: number): boolean {
  const next = tokens[index + 1];
  if (language === 'de' || index < 3 || /^[.!?\n]$/.test(tokens[index - 1]!.norm)) return false;
  return next?.kind === 'word' && next.capital && !commonWords.has(next.norm);
}

function isNameToken(context: NameContext, index: number, loud: boolean): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !token.capital || context.taken[index]) return false;
  if (token.titled) return true;
  // A word of another language may follow a name ("Ingrid Vos"), but not open one.
  const follows = context.tokens[index - 1]?.capital === true && index > 0;
  if (follows && isSurname(context, index)) return true;
  if (
    isNever(
      token,
      follows || isForeignName(context, index) ? wordsOf(context.language) : commonWords,
      context.language,
    ) ||
    /^\p{L}+\d/u.test(token.raw)
  )
    return false;
  if (months.has(token.norm) && !nameWords.has(token.norm) && token.norm.length > 5 && token.norm !== 'julio')
    return false;
  if (!loud && abbreviation.test(token.raw))
    return token.raw.length === 2 && isNameToken(context, index + 1, loud);
  return !(context.language === 'de' && germanNoun.test(token.norm) && !context.people.words.has(token.norm));
}

const bareVerb =
  /^(?:leave|be|start|join|move|get|have|need|still|really|also|stay|become|report|keep|lose|you|we|she|he|they|i|it|the|this|that|there|not|not)$/;

/** "Will Dana leave?" and "May I": an auxiliary, not a first name. */
function isAuxiliary(context: NameContext, index: number, to: number): boolean {
  const { tokens } = context;
  const word = tokens[index]?.norm ?? '';
  if (
    !/^(?:will|may|mark|bill|do|can|so|an|he|she|you|in|go|la|no|first|last|means|still|ben|per|per|or|son|a)$/.test(
      word,
    )
  )
    return false;
  if (!startsSentence(tokens, index) && word !== 'he' && word !== 'she' && word !== 'you') return false;
  if (word === 'will' || word === 'may') return bareVerb.test(tokens[to]?.norm ?? '');
  if (word === 'mark' || word === 'bill') return to - index > 2 && tokens[to]?.norm === 'as';
  return to - index === 1 || !/^(?:ben|per|do|an|bo|son)$/.test(word);
}

function nameEnd(context: NameContext, index: number, loud: boolean): number {
  const { tokens } = context;
  let to = index + 1;
  while (to - index < nameWordsMax) {
    const initial = tokens[to]?.norm === '.' && /^\p{Lu}$/u.test(tokens[to - 1]!.raw);
    if (initial && isNameToken(context, to + 1, loud)) to += 1;
    if (isNameToken(context, to, loud)) {
      to += 1;
      continue;
    }
    let ahead = to;
    while (ahead < to + 3 && particles.has(tokens[ahead]?.norm ?? '') && !context.taken[ahead]) ahead += 1;
    const joins = ahead > to && isNameToken(context, ahead, loud) && particleFits(context, to);
    if (!joins) break;
    to = ahead + 1;
  }
  return to;
}

/** "Ana y Luis", "João e Rui", "Jens og den": particles that are also "and" or articles need care. */
function particleFits(context: NameContext, index: number): boolean {
  const norm = context.tokens[index]?.norm ?? '';
  const { language } = context;
  if (norm === 'y' || norm === 'e' || norm === 'und' || norm === 'a' || norm === 'o') return false;
  if (norm === 'der' || norm === 'den' || norm === 'die') return false;
  if (norm === 'zu' || norm === 'zum' || norm === 'zur') return false;
  if (['el', 'la', 'le', 'les', 'al', 'de', 'du', 'do', 'da', 'del', 'do'].includes(norm)) return true;
  return !(norm === 'af' && language !== 'da') && !(norm === 'san' && language === 'es');
}

/** Names by their capitals. A single word that is also an ordinary word needs a neighbour or a place in mid-sentence. */
export function capitalNames(context: NameContext): NameMark[] {
  const { tokens } = context;
  const loud = isLoud(tokens);
  if (loud) return [];
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; ) {
    if (!isNameToken(context, index, loud)) {
      index += 1;
      continue;
    }
    let from = index;
    const to = nameEnd(context, index, loud);
    if (isAuxiliary(context, from, to) && to - from >= 1) from += 1;
    if (from < to && isPlausible(context, from, to)) marks.push({ from, to, sure: false });
    index = to;
  }
  return surnameFirst(tokens, marks);
}

/** "Nair, Priya starts": surname and given name, not two people. */
function surnameFirst(tokens: readonly Token[], marks: readonly NameMark[]): NameMark[] {
  const joined: NameMark[] = [];
  for (const mark of marks) {
    const left = joined.at(-1);
    const singles = left && left.to - left.from === 1 && mark.to - mark.from === 1;
    const touching = left && mark.from === left.to + 1 && tokens[left.to]?.norm === ',';
    const list = /^(?:,|and|und|et|y|e|en|og|&)$/.test(tokens[mark.to]?.norm ?? '');
    if (left && singles && touching && !list && startsSentence(tokens, left.from)) {
      joined[joined.length - 1] = { from: left.from, to: mark.to, sure: false };
    } else joined.push(mark);
  }
  return joined;
}

const afterName =
  /^(?:is|'s|s|will|has|was|are|and|und|et|y|e|en|og|wird|ist|hat|est|va|a|ha|es|vai|foi|wordt|heeft|gaat|er|har|som|der|who|qui|que|die|no|not|now|to|ne|se|nao|ja|ya|zu|ab|goes|von|van|from|<d>)$/;

/** A lone capital word at the start is a name only when something follows that a name can do. */
function opensSentence({ tokens, language }: NameContext, next: number): boolean {
  const token = tokens[next];
  if (token?.kind !== 'word' || contraction.test(token.raw)) return true;
  // "Storniere bitte …" opens with a verb.
  if (/^(?:bitte|please|pls|mal|graag|aub|venligst|por|svp)$/.test(token.norm)) return false;
  return (
    afterName.test(token.norm) ||
    patternWordsOf(language).has(token.norm) ||
    /^[a-z]{3,}(?:s|ed)$/.test(token.norm)
  );
}

function isPlausible(context: NameContext, from: number, to: number): boolean {
  const { tokens, language, people } = context;
  const token = tokens[from]!;
  if (to - from > 1 || token.titled) return true;
  if (people.words.has(token.norm)) return true;
  if (token.raw.length < 2) return false;
  if (startsSentence(tokens, from) && !opensSentence(context, to)) return false;
  const ordinary = nameWords.has(token.norm) || months.has(token.norm);
  if (ordinary && startsSentence(tokens, from))
    return (
      /^(?:starts|leaves|joins|moves|is|'s|has|will|wird|verlasst|startet|part|quitte|sale|deja|sai|stopper|gaat)$/.test(
        tokens[to]?.norm ?? '',
      ) && !/^(?:so|do|an|he|she|you|long|last|still|first|go|in|no|means|head|may)$/.test(token.norm)
    );
  if (ordinary && language !== 'en') return startsSentence(tokens, from) === false && language !== 'de';
  return true;
}

/** Mostly upper-case text carries no information in its capitals. */
function isLoud(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.raw.length > 1);
  return (
    words.length > 2 &&
    words.filter((token) => token.raw === token.raw.toUpperCase()).length > words.length * 0.6
  );
}

const slotBefore =
  /^(?:for|of|get|have|hire|onboard|offboard|add|remove|from|with|joiner|leaver|mover|starter|contractor|intern|fur|von|pour|de|para|voor|van|til|for|promote|transfer|move|terminate|cancel|is|and|und|et|y|e|en|og|let|hired|fired|welcome|does|did|has|to|me|colleague|praktikant|mitarbeiter|mitarbeiterin|kollege|kollegin|employee|freelancer|consultant|trainee|apprentice|temp|stagiaire|stagiair|medewerker|medarbejder|becario|estagiario|externe|starting|leaving|joining|account|konto|o|a|under)$/;

/**
 * Names typed without capitals (or all in capitals): two or three words that no list knows, standing where a
 * person can stand, or single words that the directory knows. Used only when no name was found otherwise.
 */
export function lowerCaseNames(context: NameContext): NameMark[] {
  const { tokens, people } = context;
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isUnknownWord(context, index)) continue;
    let to = index + 1;
    while (to - index < 3 && isUnknownWord(context, to)) to += 1;
    const withParticle =
      particles.has(tokens[to]?.norm ?? '') && isUnknownWord(context, skipParticles(tokens, to));
    if (withParticle) to = skipParticles(tokens, to) + 1;
    const before = tokens[index - 1]?.norm ?? '';
    const placed =
      startsSentence(tokens, index) || slotBefore.test(before) || before === ',' || before === 'hi';
    const known = people.words.has(tokens[index]!.norm);
    if (placed && (to - index > 1 || known)) marks.push({ from: index, to, sure: false });
    index = to - 1;
  }
  return marks;
}

function skipParticles(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < index + 3 && particles.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

function isUnknownWord(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || context.taken[index] || token.raw.length < 2) return false;
  const blocked =
    commonWords.has(token.norm) ||
    patternWordsOf(context.language).has(token.norm) ||
    months.has(token.norm) ||
    weekdays.has(token.norm);
  const surname = surnameWords.has(token.norm) && context.tokens[index - 1]?.kind === 'word';
  if (blocked && !surname && !context.people.words.has(token.norm)) return false;
  return (
    /^[\p{L}'-]+$/u.test(token.raw) &&
    !openingAdverb.test(token.norm) &&
    !contraction.test(token.raw) &&
    !/(?:ing|ed|tion|ment)$/.test(token.norm)
  );
}
