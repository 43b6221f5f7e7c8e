import type { Item, Line } from './items.ts';
import { endsSentence, lineOf } from './items.ts';
import type { Found } from './phrases/table.ts';
import { phraseTable } from './phrases/table.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';

/** Words between "not" and the name: "it is not our colleague Ana". */
const beforeNameMax = 4;
/** Items between the one whom it is not about and the one whom it is. */
const apartMax = 14;

const small =
  /^(?:it|is|its|'s|the|our|my|a|o|os|as|el|la|le|l'|der|die|den|das|dem|es|ist|sie|e|c'|ce|est|er|de|het|een|det|dat|til|an|aan|au|aux|al|ao|mehr|plus|meer|mere|colleague|kollege|kollegin|kollegen|collegue|colega|collega|kollega|notre|unser|unsere|unseren|nuestro|nuestra|sim|si|that|for|fur|pour|para|voor|of|von|van|af|from|to|with)$/;
/** "it is", which opens who it really is. */
const isWord = /^(?:its|it|'s|is|c'|est|es|ist|sind|e|er|sim|dat|det|het)$/;
const turns = /^(?:but|rather|sondern|mais|sino|mas|maar|men|bensi)$/;
const parts = /^(?:[,.;:–—-]|\n)$/;
const relative = /^(?:who|die|der|qui|que|som)$/;
const auxiliary = /^(?:is|does|will|has|ist|schon|est|oui|si|sim|wel|er|gor|tut|wird)$/;

/** "It is not Ana who leaves but Ben": the items of both, and where what turns from one to the other begins. */
interface Contrast {
  readonly old: number;
  readonly fresh: number;
  readonly turn: number;
  /** behind the new name, an "is" that only repeats the verb of the old one */
  readonly to: number;
}

/** Where "but it is our colleague" before a name begins; undefined when the two names are not set against each other. */
function turnBefore({ codes }: Line, old: number, fresh: number): number | undefined {
  let at = fresh;
  while (at > old + 1 && small.test(codes[at - 1]!)) at -= 1;
  const before = codes[at - 1] ?? '';
  if (at - 1 > old && turns.test(before)) {
    const sign = parts.test(codes[at - 2] ?? '') && at - 2 > old && codes[at - 2] !== '.';
    return sign ? at - 2 : at - 1;
  }
  const again = codes.slice(at, fresh).some((code) => isWord.test(code));
  return at - 1 >= old + 1 && parts.test(before) && again ? at : undefined;
}

function nextPerson({ codes }: Line, from: number, reach: number): number | undefined {
  const at = codes.indexOf('<p>', from);
  return at >= 0 && at - from <= reach ? at : undefined;
}

/** "not Ana … but Ben", "not reporting to Ana but to Ben" */
function afterNegation(line: Line, { to }: Found<unknown>): Contrast | undefined {
  const { codes } = line;
  let old = to;
  while (old < to + beforeNameMax && small.test(codes[old] ?? '')) old += 1;
  const beside = codes[old] === '<p>';
  if (!beside) old = nextPerson(line, to, apartMax) ?? to;
  if (codes[old] !== '<p>' || codes.slice(to, old).some((code) => endsSentence(code) || code === ','))
    return undefined;
  const fresh = nextPerson(line, old + 1, apartMax);
  const turn = fresh === undefined ? undefined : turnBefore(line, old, fresh);
  if (!beside && turn !== old + 1) return undefined;
  // What Ana has is not what Ben has: "not Ana's last day but Ben's birthday".
  if (fresh === undefined || turn === undefined || codes[old + 1] === "'s" || codes[fresh + 1] === "'s")
    return undefined;
  return { old, fresh, turn, to: fresh + 1 };
}

/** "Ana isn't the one going": behind the negation. */
const theOne = phraseTable(
  [
    'the one [who|that|whos] _',
    '(derjenige|diejenige|die|der) , (der|die) _',
    '(celui|celle) qui _',
    '(quien|el que|la que) _',
    '(quem|o que|a que) _',
    'degene die _',
    'den [,] (der|som) _',
  ].map((phrase) => [phrase, true] as const),
);

/** "Ana is not leaving, Ben is", "Ana isn't the one going. It's Ben: 4 December" */
function aroundNegation(line: Line, { at, to }: Found<unknown>): Contrast | undefined {
  const { codes } = line;
  const old = [at - 1, at - 2].find((index) => codes[index] === '<p>');
  const fresh = old === undefined ? undefined : nextPerson(line, to, apartMax);
  if (old === undefined || fresh === undefined) return undefined;
  // "…, it's Rebecca Storm who is"
  const one = theOne.longestAt(line, to);
  if (one !== undefined) {
    const turn = turnBefore(line, old, fresh);
    return turn === undefined || turn < one.to ? undefined : { old, fresh, turn, to: fresh + 1 };
  }
  const verb = relative.test(codes[fresh + 1] ?? '') ? fresh + 2 : fresh + 1;
  if (!auxiliary.test(codes[verb] ?? '')) return undefined;
  const closed = endsSentence(codes[verb + 1]) || /^[,:]$/.test(codes[verb + 1] ?? '');
  let before = turns.test(codes[fresh - 1] ?? '') ? fresh - 1 : fresh;
  while (before > to && isWord.test(codes[before - 1]!)) before -= 1;
  const turn = parts.test(codes[before - 1] ?? '') ? before - 1 : before;
  return closed && turn < fresh ? { old, fresh, turn, to: verb + 1 } : undefined;
}

/**
 * Puts the one whom a message is about in the place of the one whom it denies: "it is not Ana who leaves but Ben, last
 * day 4 December" becomes "it is Ben who leaves, last day 4 December". "Not Ana, Ben leaves" only loses Ana.
 */
export function withoutDeniedPeople(line: Line, tables: Tables): Line {
  const finds = findsByGroup(tables.mood, line);
  const only = finds('noDenial');
  for (const found of finds('negation')) {
    if (only.some((one) => one.at <= found.at && found.at < one.to)) continue;
    const contrast = afterNegation(line, found) ?? aroundNegation(line, found);
    if (contrast !== undefined) return lineOf(swapped(line, found, contrast), tables.isMe);
    const bare = bareDenial(line, found);
    if (bare !== undefined)
      return lineOf(
        line.items.filter((_, index) => index < found.at || index >= bare),
        tables.isMe,
      );
  }
  return line;
}

function swapped({ items }: Line, found: Found<unknown>, { old, fresh, turn, to }: Contrast): Item[] {
  return items.flatMap((item, index) => {
    if (index === old) return [items[fresh]!];
    const denies = index >= found.at && index < found.to;
    return denies || (index >= turn && index < to) ? [] : [item];
  });
}

/** "Not Ana, Ben leaves": where Ben begins. */
function bareDenial({ codes }: Line, { at, to }: Found<unknown>): number | undefined {
  const opens = endsSentence(codes[at - 1]) || codes[at - 1] === ',';
  return opens && codes[to] === '<p>' && /^[,–—-]$/.test(codes[to + 1] ?? '') && codes[to + 2] === '<p>'
    ? to + 2
    : undefined;
}
