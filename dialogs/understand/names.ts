import { givenNames } from './lexicon/given-names.ts';
import { looseParticles, nameWords, particles, surnameWords } from './lexicon/names.ts';
import { isLoneNameWord, standsAlone } from './lone-names.ts';
import type { NameContext, NameMark } from './name-context.ts';
import { isAdjacent, startsSentence } from './name-context.ts';
import { surnameFirst } from './surname-first.ts';
import type { Token } from './tokens.ts';

/** Names of more words than this are lists or headings. */
const nameWordsMax = 6;

const germanNoun =
  /(?:ung|ungen|heit|keit|schaft|tion|tat|tag|tages|zeit|konto|gerat|leiter|leiterin|stelle|nummer|daten|vertrag|platz|recht|rechte|postfach|zugang|wechsel|abteilung|arbeit|gesprach|urlaub|dienst|technik|verwaltung|stand|mittel|plan|liste|akte|hardware|software|kollege|kollegin|karte|schlussel|ausweis|ticket|antrag|kunde|kunden|leitung|halle|betrieb|firma|agentur|lieferant|lieferanten|dienstleister|druckerei)$/;
/** Surnames that end like such nouns: "Albrecht", "Lamprecht", "Hartung", "Young"; inheritance law is none. */
const germanSurname =
  /(?<!^er)[bp]recht$|^(?:adelung|breitung|cheung|chung|freytag|hartung|hornung|jung|kaplan|leung|sonntag|trung|yeung|young)$/;
/** Whether a German word ends like a noun that is no name: "Abteilung". */
export const isGermanNoun = (word: string): boolean => germanNoun.test(word) && !germanSurname.test(word);
const openingAdverb = /^[a-z]{3,}ly$/;
const abbreviation = /^\p{Lu}{2,5}$/u;
// "He'll", "don't"; "Est-ce", "Pouvez-vous", "mets-moi".
const contraction =
  /(?:'(?:ll|ve|re|d|m|t)|-(?:ce|tu|vous|ils?|elles?|on|moi|nous|je|toi|me|se|lo|la|te|nos))$/i;

const accented = /[^\p{ASCII}’]/u;

/** A capital word that no list knows as anything else. */
function isUnknown(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !token.capital || context.taken[index]) return false;
  const { norm, raw } = token;
  if (contraction.test(raw) || /'$/.test(norm) || /^\p{L}+\d/u.test(raw)) return false;
  if (context.people.words.has(norm)) return true;
  if (abbreviation.test(raw)) return false;
  // "Thanh Hằng can begin": no English word is written with such letters.
  if (context.language === 'en' && accented.test(raw)) return true;
  if (context.isOrdinary(norm) || context.isCueWord(norm) || context.isCalendarWord(norm)) return false;
  if (openingAdverb.test(norm) && startsSentence(context.tokens, index)) return false;
  return !(context.language === 'de' && isGermanNoun(norm));
}

/** A capital word that can only be a name beside another one: "Will", "May", "Rose", "Montag". */
function isNameWord(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !token.capital || context.taken[index] || contraction.test(token.raw))
    return false;
  // "Der Beamer hat sich verabschiedet"
  if (
    context.language === 'de' &&
    /^(?:der|die|das|ein)$/.test(token.norm) &&
    startsSentence(context.tokens, index)
  )
    return false;
  return givenNames.has(token.norm) || nameWords.has(token.norm) || context.named[index] === true;
}

/** A full stop that touches the word before it. */
function isFullStop({ tokens }: NameContext, index: number): boolean {
  return tokens[index]?.norm === '.' && tokens[index]!.start === tokens[index - 1]!.end;
}

/** "JP Morgan", "TJ Miller": two capitals before a name. */
function isInitials(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !token.capital || context.taken[index]) return false;
  if (!/^\p{Lu}{1,2}$/u.test(token.raw)) return false;
  // "O. Henry": with its full stop even a letter that is a word somewhere.
  const monsieur = token.raw === 'M' && context.language === 'fr';
  if (token.raw.length === 1 && isFullStop(context, index + 1) && isUnknown(context, index + 2))
    return !monsieur;
  return (
    token.raw !== 'I' &&
    !context.isOrdinary(token.norm) &&
    isUnknown(context, index + 1) &&
    isAdjacent(context.tokens, index + 1)
  );
}

/** Whether a token can stand behind the first word of a name. */
function continues(context: NameContext, from: number, index: number): boolean {
  const { tokens, taken, language } = context;
  const token = tokens[index];
  if (token?.kind !== 'word' || !token.capital || taken[index] || !isAdjacent(tokens, index)) return false;
  if (contraction.test(token.raw)) return false;
  if (isUnknown(context, index)) return true;
  if (token.raw.length > 1 && abbreviation.test(token.raw)) return false;
  if (isNameWord(context, index)) return true;
  if (index - from !== 1 || tokens[from]!.raw.length < 2) return false;
  if (surnameWords.has(token.norm))
    return !(language === 'de' && /^(?:post|start|weg|tag|nacht|board|person)$/.test(token.norm));
  // "Hugo Boss", "Ann Close": in languages that write nouns small, a capital right behind a first name is a surname.
  const first = tokens[from]!;
  const isFirst =
    givenNames.has(first.norm) || nameWords.has(first.norm) || context.people.words.has(first.norm);
  if (!isFirst || context.isCalendarWord(token.norm)) return false;
  if (context.isEventWord(token.norm) && (language === 'de' || !isWordSurname(context, index))) return false;
  if (language === 'de') return !context.isOwnWord(token.norm) && !isGermanNoun(token.norm);
  // A word of another language ("Ingrid Vos") is a surname; one of this language needs lower case around it.
  return !context.isOwnWord(token.norm) || tokens[index + 1]?.capital !== true;
}

/** What is headed or told with a capital: "Helen Leaving", "Helen Left", "Helen Leaver 30/9". */
const toldWithCapital =
  /(?:ing|ed|s)$|^(?:left|gone|out|quit|back|off|leaver|joiner|mover|starter|leave|join|start|move|replacement|successor)$/;

/** "Helen New starts": a word that opens what is told of somebody is a surname where it cannot tell anything. */
function isWordSurname({ tokens }: NameContext, index: number): boolean {
  // "Frank Leaver joins": a word for who leaves is a surname before what somebody does.
  // "Frank Left starts", "Felix Moves is": nobody is told of in two words that both tell.
  const acts = /^(?:joins|starts|leaves|moves|quits|is|has|'s)$/.test(tokens[index + 1]?.norm ?? '');
  if (acts && !/^(?:leaving|joining|starting|moving|new)$/.test(tokens[index]!.norm)) return true;
  return tokens[index + 1]?.norm !== ':' && !toldWithCapital.test(tokens[index]!.norm);
}

/** "van", "de"; "und" between "von" and "zu"; the full stop of "St." */
function isParticle({ tokens, taken }: NameContext, from: number, index: number): boolean {
  const { norm } = tokens[index] ?? {};
  if (norm === undefined || taken[index]) return false;
  if (index > from && norm === 'und')
    return tokens[index - 1]!.norm === 'von' && /^(?:zu|zum)$/.test(tokens[index + 1]?.norm ?? '');
  if (index > from && norm === '.') return tokens[index - 1]!.raw === 'St';
  return particles.has(norm);
}

/** "Oonagh Mac an tSaoir": behind the article the surname may open with a small letter. */
function isIrishArticle(tokens: readonly Token[], index: number): boolean {
  const opens = /^(?:mac|nic)$/.test(tokens[index - 1]?.norm ?? '') && tokens[index]?.norm === 'an';
  return opens && /^t?\p{Lu}/u.test(tokens[index + 1]?.raw ?? '');
}

/** Where a run of particles that a name goes on behind ends: "van der", "de la", "ten". */
function particlesEnd(context: NameContext, index: number): number | undefined {
  const { tokens, taken } = context;
  if (isIrishArticle(tokens, index)) return index + 1;
  let to = index;
  while (to < index + 3 && isParticle(context, index, to)) to += 1;
  const next = tokens[to];
  if (to === index || next?.kind !== 'word' || !next.capital || taken[to]) return undefined;
  // "aan de Brugh", "op den Camp"; without an article it is a preposition: "rapporteert … aan Ruben".
  if (to === index + 1 && /^(?:aan|op|in)$/.test(tokens[index]!.norm)) return undefined;
  if (/^\p{Lu}{2,5}$/u.test(next.raw)) return undefined;
  const known = isUnknown(context, to) || isNameWord(context, to) || surnameWords.has(next.norm);
  // "van der Meer", "ten Have": behind a particle even an ordinary word is a surname, unless the particle is loose.
  const loose = tokens.slice(index, to).every((token) => looseParticles.has(token.norm));
  // "Tess Van den Broeck": behind a particle with a capital the next one is not loose.
  const opened = /^(?:van|von)$/.test(tokens[index - 1]?.norm ?? '');
  // "Annegret zu Löwenstein verlässt uns": before the verb it is no way somebody goes.
  const noble = tokens[index]!.norm === 'zu' && context.isEventWord(tokens[to + 1]?.norm ?? '');
  if (loose && !opened && !noble && /^(?:der|den|die|zu|zum|zur|in)$/.test(tokens[index]!.norm))
    return undefined;
  // "Puig i Ferrer" in Catalan names; elsewhere it is "in" or "and".
  if (tokens[index]!.norm === 'i' && context.language !== 'es') return undefined;
  return known || !(loose || context.isCalendarWord(next.norm)) ? to : undefined;
}

function nameEnd(context: NameContext, from: number): number {
  const { tokens } = context;
  let to = from + 1;
  while (to - from < nameWordsMax) {
    const initial = tokens[to]?.norm === '.' && /^\p{Lu}$/u.test(tokens[to - 1]!.raw);
    if (initial && (isUnknown(context, to + 1) || isNameWord(context, to + 1))) {
      to += 2;
      continue;
    }
    const surname = tokens[to + 1]?.norm === '.' ? to + 2 : to + 1;
    const middle =
      /^\p{Lu}$/u.test(tokens[to]?.raw ?? '') &&
      (isUnknown(context, surname) || (surname > to + 1 && isNameWord(context, surname)));
    if (middle || continues(context, from, to)) {
      to += 1;
      continue;
    }
    const behind =
      nicknameEnd(context, to) ??
      particlesEnd(context, to) ??
      (to - from > 1 ? joinedSurname(context, to) : undefined);
    if (behind === undefined) break;
    to = behind + 1;
  }
  return /^(?:II|III|IV)$/.test(tokens[to]?.raw ?? '') && to - from > 1 ? to + 1 : to;
}

/** Verbs of several people: "Ana Melo e Castro saem". */
const ofSeveral = /^(?:[a-z]+(?:am|em|[aei]n)|vao|sao|estao|son|estan)$/;

/** "Mafalda Brito e Cunha", "José Ortega y Gasset": a surname joined to one, and not somebody else of one word. */
function joinedSurname(context: NameContext, index: number): number | undefined {
  const { tokens } = context;
  const [joint, surname, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (joint?.raw !== 'e' && joint?.raw !== 'y') return undefined;
  if (surname === undefined || givenNames.has(surname.norm) || context.taken[index]) return undefined;
  if (!isUnknown(context, index + 1) && !isNameWord(context, index + 1) && !surnameWords.has(surname.norm))
    return undefined;
  const goesOn = next?.kind === 'word' && next.capital && isAdjacent(tokens, index + 2);
  return surname.capital && !goesOn && !ofSeveral.test(next?.norm ?? '') ? index + 1 : undefined;
}

/** "Theo "Teddy" Marsh", "Theo (Teddy) Marsh": where the surname behind a nickname stands. */
function nicknameEnd(context: NameContext, index: number): number | undefined {
  const { tokens } = context;
  const signs = `${tokens[index]?.norm}${tokens[index + 2]?.norm}`;
  const quoted = signs === '""' || signs === '()' || signs === "''";
  const surname = tokens[index + 3];
  const apart =
    surname !== undefined && tokens[index + 2] !== undefined && surname.start === tokens[index + 2]!.end + 1;
  return quoted &&
    apart &&
    tokens[index + 1]!.capital &&
    isUnknown(context, index + 1) &&
    isUnknown(context, index + 3)
    ? index + 3
    : undefined;
}

const opener = /^(?:si|se|no|on|if|do|so|is|in|an|am|as|at|or|my|we|he|it|to|up)$/;

/** "Ha Nguyen transfers": at the beginning of a sentence, with a verb right behind both. */
function opensWithVerb(context: NameContext, index: number): boolean {
  if (opener.test(context.tokens[index]!.norm)) return false;
  const verb = context.tokens[index + 2];
  return (
    startsSentence(context.tokens, index) &&
    verb?.kind === 'word' &&
    !verb.capital &&
    context.isEventWord(verb.norm)
  );
}

/** "Sem Bakker": a word of another language before a surname. */
function isForeignFirst(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !token.capital || context.taken[index] || contraction.test(token.raw))
    return false;
  if (context.isOwnWord(token.norm) || context.isCueWord(token.norm)) return false;
  // "Zé Costa"; without an accent words of two letters are what they mostly are.
  if (token.raw.length < 3 && /^[ -~]*$/.test(token.raw) && !opensWithVerb(context, index)) return false;
  // "Sem 't Hart"
  const article = context.tokens[index + 1]?.norm === "'t" ? particlesEnd(context, index + 1) : undefined;
  const surname = isAdjacent(context.tokens, index + 1) && isUnknown(context, index + 1);
  return context.isOrdinary(token.norm) && (surname || article !== undefined);
}

/** "has", "will": behind a name and what stands before it, both are whom the sentence is about. */
const finite =
  /^(?:is|has|had|was|will|hat|ist|wird|war|est|a|sera|va|ha|es|vai|foi|tem|heeft|gaat|wordt|har|er|bliver|skal)$/;

/** "de laatste dag van Ab Zwart": two letters with one capital, in the middle of what is written small, before a surname. */
function isShortFirst(context: NameContext, index: number): boolean {
  const { tokens, language } = context;
  const before = tokens[index - 1];
  return (
    language !== 'de' &&
    /^\p{Lu}\p{Ll}$/u.test(tokens[index]!.raw) &&
    before?.kind === 'word' &&
    (!before.capital || (startsSentence(tokens, index - 1) && /^[AO]$/.test(before.raw))) &&
    (accented.test(tokens[index]!.raw) || !opener.test(tokens[index]!.norm)) &&
    isAdjacent(tokens, index + 1) &&
    isUnknown(context, index + 1)
  );
}

/**
 * "Chance Murray has resigned", "terminate Skip Turner": a word that the phrases know, before a surname. Cut off, it
 * would leave another person, so it is part of the name where nothing but a name can stand: in the middle of a
 * sentence, or at its beginning before a surname and its verb.
 */
function isWordFirst(context: NameContext, index: number): boolean {
  const { tokens, taken, language } = context;
  const [token, surname] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || !token.capital || taken[index]) return false;
  if (token.raw.length < 3) return isShortFirst(context, index);
  const { norm } = token;
  const isSaid = context.isOrdinary(norm) || context.isEventPart(norm) || abbreviation.test(token.raw);
  if (isSaid || language === 'de' || context.isCalendarWord(norm) || contraction.test(token.raw))
    return false;
  const alone = isUnknown(context, index + 1) && !continues(context, index + 1, index + 2);
  if (!alone || !isAdjacent(tokens, index + 1) || givenNames.has(surname!.norm)) return false;
  if (!startsSentence(tokens, index)) return true;
  const next = tokens[index + 2];
  return finite.test(next?.norm ?? '') || (context.isEventWord(next?.norm ?? '') && /s$/.test(next!.norm));
}

/** Behind "will" or "may" these make it a verb. */
export const bareVerb =
  /^(?:leave|be|start|join|move|get|have|need|still|really|also|stay|become|report|keep|lose|you|we|she|he|they|i|it|the|this|that|there|not)$/;

/** "Freitag Anna Berg verabschieden": a surname too, but not before a first name. */
const germanDay = /^(?:montag|freitag|samstag|sonntag)$/;

/** "Will Dana leave?", "May I", "Mark Dana as done": a verb, not a first name. */
function isVerbBefore({ tokens, language }: NameContext, from: number, to: number): boolean {
  const word = tokens[from]!.norm;
  if (!startsSentence(tokens, from) || to - from < 2) return false;
  if (word === 'will' || word === 'may') return bareVerb.test(tokens[to]?.norm ?? '');
  // A first name in Danish only.
  if (word === 'ask') return language !== 'da';
  if (word === 'mark' || word === 'bill') return to - from > 2 && tokens[to]?.norm === 'as';
  if (germanDay.test(word)) return givenNames.has(tokens[from + 1]!.norm);
  if (word === 'skip' || word === 'chase') {
    // "Chase Hope from Legal moves": what somebody does stands behind the name and where it comes from.
    const acts = tokens.slice(to, to + 4).some(({ raw, capital }) => !capital && /^[a-z]{4,}s$/.test(raw));
    return givenNames.has(tokens[from + 1]!.norm) && !acts;
  }
  return /^(?:do|can|so|in|go|no|first|last|still|or|a|per|an|else|head|cover|keep|hold)$/.test(word);
}

/** Names by their capitals, left to right; in text all in capitals they tell nothing. */
export function capitalNames(context: NameContext): NameMark[] {
  const { tokens } = context;
  if (isLoud(tokens)) return [];
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = nameAt(context, index);
    if (found) marks.push(found);
    index = found ? found.to : index + 1;
  }
  return surnameFirst(tokens, marks).map((name) => withElision(context, name));
}

/** "d'Angelo Whitmore": in languages in which "d'" opens nothing but names. */
function withElision({ tokens, taken, language }: NameContext, name: NameMark): NameMark {
  const before = tokens[name.from - 1];
  const opens = before?.norm === "d'" && before.end === tokens[name.from]!.start && !taken[name.from - 1];
  return opens && /^(?:en|de|nl|da)$/.test(language) ? { ...name, from: name.from - 1 } : name;
}

/** "Christmas Adeyemi" is somebody; "Christmas Eve", "New Year's Eve" and a Christmas party are not. */
function isFeast(context: NameContext, index: number): boolean {
  const { tokens } = context;
  if (tokens[index]!.norm === 'eve') return /^(?:christmas|'s)$/.test(tokens[index - 1]?.norm ?? '');
  return (
    tokens[index]!.norm === 'christmas' &&
    (tokens[index + 1]?.norm === 'eve' || !isUnknown(context, index + 1))
  );
}

function nameAt(context: NameContext, index: number): NameMark | undefined {
  const { tokens } = context;
  const token = tokens[index]!;
  if (isFeast(context, index)) return undefined;
  if (token.titled && token.capital && !context.taken[index])
    return { from: index, to: nameEnd(context, index) };
  const surname = token.titled ? particlesEnd(context, index) : undefined;
  if (surname !== undefined) return { from: index, to: nameEnd(context, surname) };
  if (isInitials(context, index)) return { from: index, to: nameEnd(context, index) };
  const unknown = isUnknown(context, index);
  const known = isNameWord(context, index) || isForeignFirst(context, index) || isWordFirst(context, index);
  if (!unknown && !known) return undefined;
  const to = nameEnd(context, index);
  if (isVerbBefore(context, index, to)) return nameAt(context, index + 1);
  if (to - index > 1) return { from: index, to };
  const alone = unknown
    ? standsAlone(context, index)
    : isNameWord(context, index) && isLoneNameWord(context, index);
  return alone ? { from: index, to } : undefined;
}

const loudShareMin = 0.6;

/** Mostly upper-case text carries no information in its capitals. */
function isLoud(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.raw.length > 1);
  const upper = words.filter((token) => token.raw === token.raw.toUpperCase());
  return words.length > 2 && upper.length > words.length * loudShareMin;
}
