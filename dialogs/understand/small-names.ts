import { givenNames } from './lexicon/given-names.ts';
import { looseParticles, nameWords, particles, surnameWords } from './lexicon/names.ts';
import type { NameContext, NameMark } from './name-context.ts';
import { startsSentence } from './name-context.ts';
import { bareVerb } from './names.ts';

/** Words behind which a person can stand. */
const slotBefore =
  /^(?:for|of|get|have|hire|onboard|offboard|add|remove|from|with|joiner|leaver|mover|starter|contractor|intern|fur|von|pour|de|para|voor|van|til|promote|transfer|move|terminate|cancel|is|and|und|et|y|e|en|og|let|hired|fired|welcome|does|did|has|ist|hat|heeft|to|me|colleague|praktikant|praktikantin|mitarbeiter|mitarbeiterin|kollege|kollegin|employee|freelancer|consultant|trainee|apprentice|temp|stagiaire|stagiair|medewerker|medarbejder|becario|becaria|estagiario|estagiaria|externe|starting|leaving|joining|account|konto|o|a|under|frau|herr|about|af|aan|an|user|hire|named|called|when|will|can|our|hat|hi|hey|hallo|,|with|says|said|that|sack|sacked|dismissed|fire|firing)$/;

/** "se llama iker": behind these even an unknown word is a name. */
const calledSo = /^(?:llama|heisst|appelle|chama|chama-se|heet|hedder|named|called)$/;

/** Before "guy" these say that it is no name. */
const newcomer = /^(?:new|the|this|our|a|it|another)$/;

/** "project olga": what else is given first names. */
const notOfPeople =
  /^(?:project|projekt|projet|proyecto|projeto|storm|hurricane|server|cluster|operation|sprint|campaign|release|room|raum|salle|sala|zaal|ship|model)$/;

const nameWordsMax = 3;

/**
 * Names typed without capitals (or all in capitals): words that no list knows, standing where a person can stand,
 * first names, and words of the directory. Used only when no name was found otherwise.
 */
export function smallNames(context: NameContext): NameMark[] {
  const { tokens, people } = context;
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const surname = tokens[index]!.titled ? skipParticles(context, index) : index;
    if (surname > index && canFollow(context, surname)) {
      marks.push({ from: index, to: surname + 1 });
      index = surname;
      continue;
    }
    if (!canOpen(context, index)) continue;
    const to = endOf(context, index);
    const { norm } = tokens[index]!;
    const known = people.words.has(norm) || givenNames.has(norm);
    const called = calledSo.test(tokens[index - 1]?.norm ?? '') && tokens[index - 2] !== undefined;
    // "who can stil log in": behind a verb that helps others only a first name is one.
    const helped = !known && /^(?:can|does|did)$/.test(tokens[index - 1]?.norm ?? '');
    const setUp = tokens[index - 1]?.norm === 'up' && /^set/.test(tokens[index - 2]?.norm ?? '');
    const placed =
      !helped && (setUp || startsSentence(tokens, index) || slotBefore.test(tokens[index - 1]?.norm ?? ''));
    // "has bartholomew been set up yet"
    const asked =
      /^(?:has|have|hasnt|had)$/.test(tokens[index - 1]?.norm ?? '') &&
      startsSentence(tokens, index - 1) &&
      tokens[to]?.norm === 'been';
    // "fyi tamsin leaves friday": a first name, and what somebody does.
    const thing = notOfPeople.test(tokens[index - 1]?.norm ?? '');
    const acting = known && !thing && !nameWords.has(norm) && actsNext(context, index);
    const titled = tokens[index]!.titled === true;
    if (
      titled ||
      called ||
      asked ||
      (to - index > 1
        ? placed || givenNames.has(norm)
        : known && (placed || acting) && !context.isOrdinary(norm))
    )
      marks.push({ from: index, to });
    index = to - 1;
  }
  return marks;
}

/** "callum reid leaving on Friday, mailbox to Ingrid": a name in full before what happens, though others have capitals. */
export function opensEvent({ tokens, isEventWord }: NameContext, { from, to }: NameMark): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const opens = startsSentence(tokens, from) || /^(?:and|also|und|et|y|e|en|og|,)$/.test(before);
  const next = tokens[to]?.norm ?? '';
  const told =
    isEventWord(next) || (/^(?:is|will|ist|wird)$/.test(next) && isEventWord(tokens[to + 1]?.norm ?? ''));
  return opens && told && to - from > 1 && givenNames.has(tokens[from]!.norm);
}

/** "onboarding for chidi anyanwu": a name in full behind what is asked for, though others have capitals. */
export function isAskedFor({ tokens }: NameContext, { from, to }: NameMark): boolean {
  const [far, near] = [tokens[from - 2]?.norm ?? '', tokens[from - 1]?.norm ?? ''];
  const known = givenNames.has(tokens[from]!.norm);
  const asked = ordersFor.test(far) && /^(?:for|of|von|fur|de|pour|para|van|voor|af|til)$/.test(near);
  return to - from > 1 && known && (asked || /^(?:onboard|offboard)$/.test(near));
}

const ordersFor =
  /^(?:onboarding|offboarding|eintritt|austritt|arrivee|depart|alta|baja|indiensttreding|uitdiensttreding)$/;

function endOf(context: NameContext, index: number): number {
  let to = index + 1;
  while (
    to - index < nameWordsMax &&
    !particles.has(context.tokens[to]?.norm ?? '') &&
    canFollow(context, to)
  )
    to += 1;
  const behind = skipParticles(context, to);
  // "jean-luc de la tour is leaving": behind two small words even an ordinary one, before what somebody does.
  const noble = behind > to + 1 && isWord(context, behind) && actsNext(context, behind);
  // "kees van de afdeling gaat": in a language whose own words these are they mean what they say.
  const ends = noble && !context.isOwnWord(context.tokens[to]!.norm);
  return behind > to && (canFollow(context, behind) || ends) ? behind + 1 : to;
}

/** "sjoerd in 't veld", "jan op den camp": articles that Dutch has kept in names alone. */
const oldArticle = /^(?:'t|den)$/;

/** "o joão da silva", "maria das neves": surnames that mostly stand behind "da", "do" or "das". */
const portugueseSurname =
  /^(?:silva|costa|cunha|rocha|fonseca|luz|cruz|mota|gama|conceicao|graca|gracas|paz|veiga|camara|trindade|assuncao|nascimento|carmo|rosario|vale|prado|amaral|monte|couto|neves|dores|santos|mata|ponte|serra|maia|silveira|rosa|encarnacao|piedade|ascencao|ressurreicao|fonte|torre|lapa|mina|ceu)$/;

function skipParticles({ tokens }: NameContext, index: number): number {
  let at = index;
  const portuguese =
    /^(?:da|do|das)$/.test(tokens[index]?.norm ?? '') &&
    givenNames.has(tokens[index - 1]?.norm ?? '') &&
    portugueseSurname.test(tokens[index + 1]?.norm ?? '');
  if (portuguese) return index + 1;
  const archaic = oldArticle.test(tokens[index + 1]?.norm ?? '');
  const joins = (word: string) =>
    particles.has(word) && (archaic || !(looseParticles.has(word) && at === index));
  // "log in somewhere": small words of place open no surname without a capital.
  while (at < index + 3 && joins(tokens[at]?.norm ?? '') && (archaic || tokens[at]!.norm !== 'in')) at += 1;
  return at;
}

function isWord({ tokens, taken }: NameContext, index: number): boolean {
  const token = tokens[index];
  return (
    token?.kind === 'word' &&
    !taken[index] &&
    token.raw.length > 1 &&
    /^\p{L}[\p{L}'-]*$/u.test(token.raw) &&
    !/'(?:t|ll|ve|re|d|m)$/.test(token.raw)
  );
}

/** Behind these a month is a month: "im mai". */
const beforeMonth =
  /^(?:im|in|i|en|em|fin|ende|end|by|of|from|until|since|ab|bis|op|on|depuis|desde|de|vanaf|fra)$/;

/** An unknown word, or a first name that another word of a name follows. */
function canOpen(context: NameContext, index: number): boolean {
  if (!isWord(context, index)) return false;
  const { norm } = context.tokens[index]!;
  if (calledSo.test(norm)) return false;
  // "our new guy santiago"
  if (norm === 'guy' && newcomer.test(context.tokens[index - 1]?.norm ?? '')) return false;
  if (context.isCalendarWord(norm) && beforeMonth.test(context.tokens[index - 1]?.norm ?? '')) return false;
  if (context.people.words.has(norm) && !context.isEventWord(norm)) return true;
  if (!isBlocked(context, index) || isForeignFirst(context, index) || opensAsName(context, index))
    return true;
  if (isOrdered(context, index)) return true;
  if (!givenNames.has(norm) || !isWord(context, index + 1)) return false;
  if (!context.isCueWord(norm) && !isBlocked(context, index + 1)) return true;
  return endsLikeVerb.test(context.tokens[index + 1]!.norm) && canFollow(context, index + 1);
}

/** "fielding", "reed": surnames that end like a form of a verb. */
const endsLikeVerb = /(?:ing|ed)$/;

/** "summer jones finishes on friday": a word that is a name, too, before a surname and what happens to her. */
function opensAsName(context: NameContext, index: number): boolean {
  const { tokens, isEventWord } = context;
  const { norm } = tokens[index]!;
  const next = tokens[index + 1]?.norm ?? '';
  return (
    (givenNames.has(norm) || nameWords.has(norm)) &&
    !smallWords.test(norm) &&
    startsSentence(tokens, index) &&
    isWord(context, index + 1) &&
    !isBlocked(context, index + 1) &&
    // "hope anna starts on monday"
    !givenNames.has(next) &&
    isEventWord(tokens[index + 2]?.norm ?? '')
  );
}

/** "offboard will frost.": behind such an order nothing but a name stands, even one that helps verbs elsewhere. */
function isOrdered(context: NameContext, index: number): boolean {
  const [before, first, surname] = [index - 1, index, index + 1].map((at) => context.tokens[at]?.norm ?? '');
  return (
    /^(?:offboard|onboard|deactivate)$/.test(before!) &&
    givenNames.has(first!) &&
    isWord(context, index + 1) &&
    nameWords.has(surname!)
  );
}

/** "o zé luís faria": a word of another language before a first name. */
function isForeignFirst(context: NameContext, index: number): boolean {
  const { norm } = context.tokens[index]!;
  const next = context.tokens[index + 1]?.norm ?? '';
  return (
    context.isOrdinary(norm) &&
    !context.isOwnWord(norm) &&
    !context.isCueWord(norm) &&
    !context.isCalendarWord(norm) &&
    givenNames.has(next) &&
    isWord(context, index + 1) &&
    !isBlocked(context, index + 1)
  );
}

/** Small words that are surnames too; without capitals they are what they mostly are. */
const smallWords = /^(?:schon|no|do|in|go|so|per|ever|else|you|she|he|will)$/;

/** "roger may leave": a verb, not a surname. */
function isModal({ tokens }: NameContext, index: number): boolean {
  return tokens[index]?.norm === 'may' && bareVerb.test(tokens[index + 1]?.norm ?? '');
}

/** "lieke vos leaves", "tobias lang is": what stands between a first name and what somebody does is a surname. */
function actsNext({ tokens, isEventWord }: NameContext, index: number): boolean {
  const { norm } = tokens[index]!;
  const next = tokens[index + 1]?.norm ?? '';
  // "summer intern" opens what is told of somebody; before a verb the season is a surname.
  const season =
    /^(?:winter|summer|sommer|herbst|winters|summers)$/.test(norm) &&
    !/^(?:intern|interns|internship|student)$/.test(next);
  const opens = isEventWord(norm) && !season;
  return (
    !opens &&
    (isEventWord(next) ||
      (next === 'as' && /^(?:of|from)$/.test(tokens[index + 2]?.norm ?? '')) ||
      /^(?:is|'s|has|will|ist|hat|wird|heeft|gaat)$/.test(next))
  );
}

function canFollow(context: NameContext, index: number): boolean {
  if (!isWord(context, index)) return false;
  const { norm } = context.tokens[index]!;
  if (!isBlocked(context, index) || context.people.words.has(norm)) return true;
  // "leaver: penny farthing,": what only ends like a word of a sentence.
  const enclosed =
    context.tokens[index - 2]?.norm === ':' && /^(?:,|)$/.test(context.tokens[index + 1]?.norm ?? '');
  // "hope fielding switches to …"
  const acts = startsSentence(context.tokens, index - 1) && actsNext(context, index);
  if (
    (enclosed || acts) &&
    givenNames.has(context.tokens[index - 1]!.norm) &&
    !context.isOrdinary(norm) &&
    !context.isCueWord(norm)
  )
    return true;
  return (
    (surnameWords.has(norm) || nameWords.has(norm)) &&
    (!context.isCueWord(norm) || actsNext(context, index)) &&
    !smallWords.test(norm) &&
    !isModal(context, index) &&
    givenNames.has(context.tokens[index - 1]!.norm)
  );
}

function isBlocked(context: NameContext, index: number): boolean {
  const { norm } = context.tokens[index]!;
  return (
    context.isOrdinary(norm) ||
    context.isCueWord(norm) ||
    context.isCalendarWord(norm) ||
    (!givenNames.has(norm) && /^[a-z]{3,}(?:ly|ing|ed|tion|ment)$/.test(norm))
  );
}
