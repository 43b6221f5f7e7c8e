import type { Line, Range } from './items.ts';
import { endsSentence, sentencesOf } from './items.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';
import type { Intent, Understood } from './types.ts';
import { namesMatch } from './zones.ts';

/** Reads a part of a message as if it were all of it. */
type Read = (line: Line) => Understood[];

/** What waits for somebody else is a detail of the request. */
const ofOthers = /^(?:his|her|their|sein|seine|ihr|ihre|ses|sus|suas|seus|zijn|haar|hans|hendes)$/;

const joining = /^(?:and|und|et|y|e|en|og|also|auch|aussi|tambien|tambem|ook|ogsa|,|-|–|—)$/;

const told: readonly Intent[] = ['joiner', 'mover', 'leaver'];
const asked: readonly Intent[] = ['status', 'evidence', 'audit', 'cancel'];
const own: readonly Intent[] = ['my-approvals', 'my-tasks'];

/** From the start of the clause around a place to the end of its sentence. */
function clauseAt({ codes }: Line, sentence: Range, at: number): Range {
  let from = at;
  while (from > sentence.from && !joining.test(codes[from - 1]!)) from -= 1;
  return { from, to: sentence.to };
}

function without(line: Line, { from, to }: Range): Line {
  const keep = (_: unknown, index: number) => index < from || index >= to;
  return { ...line, items: line.items.filter(keep), codes: line.codes.filter(keep) };
}

function only(line: Line, { from, to }: Range): Line {
  return { ...line, items: line.items.slice(from, to), codes: line.codes.slice(from, to) };
}

/**
 * "Nils joins Sales on 1 March. And what's waiting for my approval?": a clause of its own that asks for what waits for
 * the sender, beside a person with a day or something else that is asked for.
 */
function ownBeside(line: Line, tables: Tables, read: Read): Understood[] | undefined {
  const finds = findsByGroup(tables.asks, line);
  const sentences = sentencesOf(line);
  for (const [group, intent] of [
    ['approvals', 'my-approvals'],
    ['tasks', 'my-tasks'],
  ] as const) {
    for (const { at } of finds(group)) {
      const sentence = sentences.find((one) => at >= one.from && at < one.to);
      if (sentence === undefined) continue;
      const clause = clauseAt(line, sentence, at);
      const rest = without(line, clause);
      const words = line.codes.slice(clause.from, clause.to);
      if (words.some((code) => code.startsWith('<') || ofOthers.test(code))) continue;
      const dated = rest.codes.includes('<p>') && rest.codes.includes('<d>');
      const people = read(rest);
      const beside = dated ? [...told, ...asked, ...own] : [...asked, ...own];
      if (!people.every((one) => beside.includes(one.intent) && one.intent !== intent)) continue;
      const marked = line.codes.findIndex(isNamed);
      const first = marked < 0 ? clause.from === 0 : marked >= clause.from;
      return first ? [{ intent }, ...people] : [...people, { intent }];
    }
  }
  return undefined;
}

/** Opens what has nothing to do with what was said before. */
const opensAnother =
  /^(?:and|also|separately|another|besides|plus|btw|furthermore|additionally|oh|then|instead|new|next|und|ausserdem|zudem|ubrigens|et|aussi|sinon|y|ademas|tambien|e|alem|tambem|en|ook|verder|daarnaast|og|ogsa|desuden)$/;

const isNamed = (code: string): boolean => code === '<p>' || code === '<r>';

function namesSomebody({ personName, requestId }: Understood): boolean {
  return personName !== undefined || requestId !== undefined;
}

/**
 * "Any news on Ana's onboarding? Also, Ben leaves on 4 December": one sentence asks about a person or a request, the
 * others tell what happens to somebody else. Undefined unless both can be read by themselves.
 */
function askedBeside(line: Line, tables: Tables, read: Read): Understood[] | undefined {
  const sentences = sentencesOf(line);
  if (sentences.length < 2 || line.codes.filter(isNamed).length < 2) return undefined;
  const finds = findsByGroup(tables.asks, line);
  const hints = (['status', 'evidence', 'audit', 'cancel', 'wantsToKnow'] as const).flatMap(finds);
  for (const sentence of sentences) {
    const part = only(line, sentence);
    const asks = part.codes.includes('?') || hints.some(({ at }) => at >= sentence.from && at < sentence.to);
    if (!asks || !part.codes.some(isNamed)) continue;
    const [ask, more] = read(part);
    if (ask === undefined || more !== undefined || !asked.includes(ask.intent) || !namesSomebody(ask))
      continue;
    const rest = without(line, sentence);
    // "Is Tom leaving? Ben told me he is": of whom that is said cannot be told.
    if (tables.roles.findAll(rest).some((one) => one.value === 'subject')) return [ask];
    const others = toldOfOthers(rest, ask, tables, read);
    if (others === undefined) continue;
    const begins = [sentence.from, sentence.from + 1, sentence.to, sentence.to + 1];
    const opener = begins.some((at) => at > 0 && opensAnother.test(line.codes[at] ?? ''));
    // What is told behind a bare number may be about that very request.
    if (ask.personName === undefined && ask.intent !== 'cancel' && !opener) continue;
    const before = rest.codes.indexOf('<p>') < sentence.from;
    return before ? [...others, ask] : [ask, ...others];
  }
  return undefined;
}

function toldOfOthers(rest: Line, ask: Understood, tables: Tables, read: Read): Understood[] | undefined {
  if (!rest.codes.includes('<p>')) return undefined;
  const asks = findsByGroup(tables.asks, rest);
  if (asks('cancel').length > 0 || asks('stays').length > 0) return undefined;
  const people = read(rest);
  const stands = people.every(
    ({ intent, personName }) =>
      told.includes(intent) &&
      personName !== undefined &&
      !(ask.personName !== undefined && namesMatch(personName, ask.personName)),
  );
  return stands ? people : undefined;
}

const andWord = /^(?:and|und|et|y|e|en|og|then)$/;
/** Words such as "please" between "and" and what is asked. */
const politeItemsMax = 1;

function differ(first: Understood, second: Understood): boolean {
  const [left, right] = [first.personName, second.personName];
  return left !== undefined && right !== undefined && !namesMatch(left, right);
}

/** Signs and words such as "also" between the end of a sentence and what the next one asks. */
const openingItemsMax = 3;

/** "Cancel JML-… and tell me where JML-… stands": two things are asked about two that are named, in two parts or sentences. */
function askedTwice(line: Line, tables: Tables, read: Read): Understood[] | undefined {
  if (line.codes.filter(isNamed).length !== 2) return undefined;
  const finds = findsByGroup(tables.asks, line);
  const openings = (['question', 'wantsToKnow', 'cancel', 'status', 'evidence'] as const).flatMap(finds);
  for (const [joint, code] of line.codes.entries()) {
    const named = line.codes.findIndex((each, at) => at > joint && isNamed(each));
    const reach = endsSentence(code) ? openingItemsMax : politeItemsMax;
    const opens = openings.some(({ at }) => at > joint && at <= joint + 1 + reach && at < named);
    if (!(andWord.test(code) || endsSentence(code)) || !opens) continue;
    const parts = [
      { from: 0, to: joint },
      { from: joint + 1, to: line.codes.length },
    ].map((range) => only(line, range));
    if (!parts.every((part) => part.codes.some(isNamed))) continue;
    const [first, second, more] = parts.flatMap(read);
    if (first === undefined || second === undefined || more !== undefined) continue;
    const both = [first, second];
    // "Is Ana leaving, and has Ben started?"
    const apart = first.intent !== second.intent || differ(first, second);
    if (apart && both.every((one) => asked.includes(one.intent) && namesSomebody(one))) return both;
  }
  return undefined;
}

/** What a message asks for that asks for two things, in the order of the text; undefined when it asks for one. */
export function twoAsks(line: Line, tables: Tables, read: Read): Understood[] | undefined {
  return ownBeside(line, tables, read) ?? askedBeside(line, tables, read) ?? askedTwice(line, tables, read);
}
