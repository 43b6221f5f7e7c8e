import type { Item, Line } from './items.ts';
import { endsSentence, lineOf } from './items.ts';
import type { Found } from './phrases/table.ts';
import { phraseTable } from './phrases/table.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';
import { fold } from './tokens.ts';

/** How far before and behind the words of a correction its two values may stand. */
const reachBefore = 12;
const reachBehind = 6;
/** A name is only replaced by a name right beside the correction: "Tom, sorry, Tim". */
const reachName = 3;

function isValue(item: Item | undefined): boolean {
  return item?.mark !== undefined && item.kind !== 'request' && item.kind !== 'device';
}

/** Collects items to leave out. */
type Dropped = Set<number>;

function nextValue(line: Line, from: number, reach: number, kind?: Item['kind']): number | undefined {
  for (let at = from; at < Math.min(line.items.length, from + reach); at += 1) {
    const item = line.items[at]!;
    if (isValue(item) && (kind === undefined || item.kind === kind)) return at;
  }
  return undefined;
}

function previousValue(line: Line, from: number, reach: number, kind: Item['kind']): number | undefined {
  for (let at = from; at >= Math.max(0, from - reach); at -= 1) if (line.items[at]!.kind === kind) return at;
  return undefined;
}

/** The old value goes with everything up to the new one when both are close together, else alone. */
function replace(line: Line, dropped: Dropped, old: number, fresh: number, said?: Found<unknown>): void {
  // "the 31st, no wait, HR says the 30th": what the words of the correction hold is no other value.
  const own = (index: number) => said !== undefined && index >= said.at && index < said.to;
  const between = line.items.filter((_, index) => index > old && index < fresh && !own(index));
  const apart =
    fresh - old > reachBefore ||
    between.some((item) => item.kind === 'person' || item.code === '\n') ||
    between.filter((item) => isValue(item)).length > 0;
  for (let at = old; at < (apart ? old + 1 : fresh); at += 1)
    if (!verbPart.test(line.codes[at]!)) dropped.add(at);
}

/** "hört am 12.3. auf, ach nein, am 19.3.": the second part of a verb is no part of the day before it. */
const verbPart = /^(?:auf|aus|weg)$/;

/** "Óscar Peña, correction, it's Oskar Peña": two spellings of one name. */
function sharesWord(left: Item, right: Item): boolean {
  const words = fold(left.text).split(' ');
  return fold(right.text)
    .split(' ')
    .some((word) => words.includes(word));
}

/** "to Dana, no, to me": the sender is a person, too. */
function isMeAt(line: Line, from: number): number | undefined {
  return [from, from + 1].find((at) => line.isMe?.(line.codes[at] ?? '') === true);
}

/** The value behind a correction that takes the place of one of its kind before it. */
function pairAround(
  line: Line,
  dropped: Dropped,
  { at, to }: Found<unknown>,
): { old: number; fresh: number } | undefined {
  const me = isMeAt(line, to);
  const before = me === undefined ? undefined : previousValue(line, at - 1, reachName, 'person');
  if (me !== undefined && before !== undefined) return { old: before, fresh: me };
  for (let fresh = to; fresh < Math.min(line.items.length, to + reachBehind); fresh += 1) {
    const item = line.items[fresh]!;
    if (!isValue(item)) continue;
    const person = item.kind === 'person';
    const old = previousValue(line, at - 1, person ? reachName : reachBefore, item.kind);
    if (old === undefined || dropped.has(old)) continue;
    if (!person || fresh - to <= 1 || sharesWord(line.items[old]!, item)) return { old, fresh };
  }
  return undefined;
}

/** "sorry, the 14th", "no, Friday": the value before is replaced by the one behind. */
function applyCorrection(line: Line, dropped: Dropped, found: Found<unknown>): void {
  const { at, to } = found;
  const bare = to - at === 1 && line.codes[at]!.length <= 4;
  if (bare && !isValue(line.items[at - 1]) && !isValue(line.items[at - 2])) return;
  // "jeudi et non vendredi": what stands behind "and not" is the one that does not hold.
  if (bare && /^(?:et|y|e|en|og|und|and)$/.test(line.codes[at - 1] ?? '')) return;
  const pair = pairAround(line, dropped, found);
  if (pair === undefined) return;
  // "leaves on 12 May, oh, and drinks are on the 14th": alone, a sigh only puts right what it stands beside.
  const sighs = line.codes.slice(at, to).every((code) => sigh.test(code));
  if (sighs && (pair.fresh - to > 1 || at - pair.old > 1)) return;
  replace(line, dropped, pair.old, pair.fresh, found);
  for (let word = at; word < to; word += 1) dropped.add(word);
  if (line.items[pair.fresh]!.kind === 'person') putDayRight(line, dropped, at, pair.fresh);
}

const sigh = /^(?:[,.–—-]|er|uh|um|erm|uhm|hmm?|ah|ahm|eh|aeh|oh|euh|heu|hum|uy|ay|ups|hov)$/;

/** Items between a name that was put right and a day that is, too. */
const reachDay = 12;

/** "11 Dec. I mean Oskar Lundqvist, the other one, and it's the 18th": the day is put right with the name. */
function putDayRight(line: Line, dropped: Dropped, at: number, name: number): void {
  const old = previousValue(line, at - 1, reachBefore, 'date');
  const fresh = nextValue(line, name + 1, reachDay, 'date');
  if (old === undefined || fresh === undefined || dropped.has(old)) return;
  const between = line.codes.slice(name + 1, fresh);
  if (between.includes('<p>') || between.some(endsSentence)) return;
  if (/(?:^| )(?:and|but) (?:it 's|its)(?: on)?$/.test(between.join(' '))) dropped.add(old);
}

/** What a denied value is weighed with. */
interface Denial {
  readonly line: Line;
  readonly dropped: Dropped;
  /** where the phrases of events begin */
  readonly cues: readonly number[];
}

/**
 * "isn't moving to Sales, he's moving to Marketing": the first clause goes. "not leaving on Friday but on Monday":
 * the second clause has no verb of its own, so only the denied value goes, with everything up to the one that holds.
 */
function dropDenied(
  { line, dropped, cues }: Denial,
  denied: Found<unknown>,
  span: { old: number; fresh: number },
): void {
  const { old, fresh } = span;
  const ownVerb = cues.some((at) => at > old && at < fresh);
  if (ownVerb) for (let at = denied.at; at <= old; at += 1) dropped.add(at);
  else {
    replace(line, dropped, old, fresh);
    for (let at = denied.at; at < denied.to; at += 1) dropped.add(at);
  }
}

/** "not the 15th but the 18th", "instead of 1 December": the value behind does not hold when another one does. */
function applyRejection(denial: Denial, found: Found<unknown>): void {
  const { line, dropped } = denial;
  const item = line.items[found.to];
  if (item?.kind === 'person' && isOtherThan(line, found))
    for (let at = found.at; at <= found.to; at += 1) dropped.add(at);
  if (item === undefined || !isValue(item) || item.kind === 'person' || dropped.has(found.to)) return;
  const swap = !denies.test(line.codes[found.at]!);
  if (swap && item.kind !== 'date') return;
  const other = line.items.findIndex(
    (each, index) => index !== found.to && each.kind === item.kind && !dropped.has(index),
  );
  if (other < 0) return;
  // "the notice came on 2 February, the last day is not until 31 March": the later day is the one that holds.
  if (other < found.at && /^(?:until|till|before)$/.test(line.codes[found.to - 1]!)) return;
  if (swap) dropped.add(found.to);
  else if (other > found.to && other - found.to <= reachBefore)
    dropDenied(denial, found, { old: found.to, fresh: other });
  else for (let at = found.at; at <= found.to; at += 1) dropped.add(at);
}

/** "Ben, not Ana, leaves" and "not Ana but Ben": somebody else is named right beside. */
function isOtherThan({ codes }: Line, { at, to }: Found<unknown>): boolean {
  const before = codes[at - 1] === ',' || codes[at - 1] === '(' ? codes[at - 2] : codes[at - 1];
  const turn = codes[to + 1] === ',' ? to + 2 : to + 1;
  const behind =
    /^(?:but|sondern|mais|sino|mas|maar|men|it)$/.test(codes[turn] ?? '') &&
    codes.slice(turn, turn + 4).includes('<p>');
  return denies.test(codes[at]!) && (before === '<p>' || behind);
}

const denies = /^(?:not|isnt|wont|no|nicht|pas|et|non|nao|niet|ikke)$/;

/** Words between "it's" and the value that holds: "to the" */
const articlesMax = 2;

const stays =
  /^(?:stays|staying|stay|remains|remaining|bleibt|bleiben|reste|restera|sigue|queda|fica|mantem-se|continua|blijft|forbliver)$/;

/** "isn't moving to Sales, he's moving to Marketing": the first is denied, the second said. */
function applyContrast(denial: Denial, negation: Found<unknown>, contrasts: readonly Found<unknown>[]): void {
  const { line, dropped } = denial;
  const first = nextValue(line, negation.to, reachBehind + 1);
  const named = first !== undefined && line.items[first]!.kind === 'person';
  // "not moving Ana to Sales. It's Finance": Ana stays, her department is another one.
  const old = named ? nextValue(line, first + 1, reachBehind) : first;
  if (old === undefined || dropped.has(old) || line.items[old]!.kind === 'person') return;
  const fresh = nextValue(line, old + 1, reachBefore, line.items[old]!.kind);
  if (fresh === undefined) return;
  const parted = line.codes.slice(negation.to, old).some((code) => endsSentence(code) || code === ',');
  const turned = contrasts.some(
    (each) => each.at > old && each.to <= fresh && (!named || fresh - each.to <= articlesMax),
  );
  if (named && !turned) return;
  // "isn't moving to Sales, she stays in Finance": nothing changes.
  if (line.codes.slice(old + 1, fresh).some((code) => stays.test(code))) return;
  const between = line.codes.slice(old + 1, fresh);
  const sign = between.some((code) => /^[,.;–—-]$/.test(code)) && !between.includes('<p>');
  if (!parted && (turned || sign)) dropDenied(denial, negation, { old, fresh });
}

/** "as I wrote yesterday": a day on which something was said, which no correction is about. */
const saidThen = phraseTable(
  [
    '^ (per|as per|see|following|further to|according to) my (mail|email|e-mail|message|note|ticket) [of|from|on|dated] [the] <d> [:|,|-|–]',
    '^ (laut|gemass|siehe|entsprechend) (meiner|meine) (mail|e-mail|nachricht|notiz) (vom|von) <d> [:|,|-|–]',
    '^ (suite a|selon|conformement a|cf|voir) mon (mail|message|courriel|e-mail) (du|de) <d> [:|,]',
    '^ (segun|conforme a) mi (correo|mensaje|mail) (del|de) <d> [:|,]',
    '^ (conforme|segundo) (o meu|meu) (email|mail|e-mail) de <d> [:|,]',
    '^ (volgens|zie|conform) mijn (mail|bericht|e-mail) van <d> [:|,]',
    '^ (jf|ifolge|se) min (mail|besked|e-mail) (fra|af) [den] <d> [:|,]',
    '[,] as (i|we) (wrote|said|mentioned|told you|told hr|announced|reported|posted) [you] [on] <d>',
    '[,] wie [ich] [am] <d> (geschrieben|gesagt|gemeldet|mitgeteilt|angekundigt|besprochen) [habe|hatte]',
    "[,] comme (je l'|j') ai (ecrit|dit|annonce|indique) <d>",
    '[,] comme (ecrit|dit|annonce|indique) <d>',
    '[,] como (escribi|dije|puse|comente|avise|te dije) [el] <d>',
    '[,] como (escrevi|disse|avisei|referi) [no|na] <d>',
    '[,] zoals [ik] [op] <d> (schreef|zei|meldde|gezegd|gemeld|geschreven)',
    '[,] som (jeg|vi) (skrev|sagde|naevnte) <d>',
  ].map((phrase) => [phrase, true] as const),
);

function withoutSaidThen(line: Line): Line {
  const found = saidThen.findAll(line);
  if (found.length === 0) return line;
  const kept = line.items.filter((_, index) => !found.some(({ at, to }) => at <= index && index < to));
  return lineOf(kept, line.isMe ?? (() => false));
}

/** Leaves out what the sender took back: what stands before "sorry, …" or behind "not" and is said again. */
export function applyCorrections(message: Line, tables: Tables): Line {
  const line = withoutSaidThen(message);
  const finds = findsByGroup(tables.mood, line);
  const dropped: Dropped = new Set();
  const denial = { line, dropped, cues: tables.events.findAll(line).map((cue) => cue.at) };
  // First, for "not on the 4th, sorry, it's the 11th" denies nothing but the day that is put right.
  for (const found of finds('negation')) applyContrast(denial, found, finds('contrast'));
  for (const found of finds('correction')) applyCorrection(line, dropped, found);
  for (const found of finds('rejection')) applyRejection(denial, found);
  if (dropped.size === 0) return line;
  const kept = line.items.flatMap((item, index) => (dropped.has(index) ? (affirmed(item) ?? []) : [item]));
  return lineOf(kept, tables.isMe);
}

const verbs: ReadonlyMap<string, string> = new Map([
  ['isnt', 'is'],
  ['arent', 'are'],
  ['wont', 'will'],
]);

/** "isn't starting on the 3rd but on the 10th": without its "not" the verb remains. */
function affirmed(item: Item): Item | undefined {
  const code = verbs.get(item.code);
  return code === undefined ? undefined : { ...item, code };
}
