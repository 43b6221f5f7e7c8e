import type { CueMeaning } from './cues.ts';
import type { Line, Range } from './items.ts';
import { endsSentence, sentenceAround } from './items.ts';
import type { Found } from './phrases/table.ts';
import { hasGone } from './roles.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';

/** What says that something happens to somebody. */
export type Cue = Found<CueMeaning>;

/** The clause of a cue: up to the nearest sign or joining word on both sides. */
export function clauseAround({ codes }: Line, { at, to }: (Range & { at: number }) | Cue): Range {
  const stops = (code: string | undefined): boolean =>
    endsSentence(code) ||
    /^(?:,|and|und|et|y|e|og|en|but|aber|mais|pero|mas|maar|men|so|donc|dus|daher|deshalb|therefore|portanto|that|dass|que|dat|at|"|\(|\)|:)$/.test(
      code!,
    );
  let from = at;
  while (from > 0 && !stops(codes[from - 1])) from -= 1;
  let end = to;
  while (end < codes.length && !stops(codes[end])) end += 1;
  return { from, to: end };
}

/** Where a line takes back, doubts or conditions what it says; `noDenial`, `noDoubt` and the like are left out already. */
export interface Mood {
  readonly line: Line;
  readonly negations: readonly Found<unknown>[];
  readonly doubts: readonly Found<unknown>[];
  readonly conditions: readonly Found<unknown>[];
  readonly backgrounds: readonly Found<unknown>[];
  readonly jests: readonly Found<unknown>[];
  readonly outsiders: readonly Found<unknown>[];
}

/** The mood of a line; `asked` are the openings of polite requests, whose "could" casts no doubt. */
export function moodOf(line: Line, tables: Tables, asked: readonly Found<unknown>[]): Mood {
  const finds = findsByGroup(tables.mood, line);
  const outside = (found: readonly Found<unknown>[], holes: readonly Found<unknown>[]) =>
    found.filter((one) => !holes.some((hole) => hole.at <= one.at && one.at < hole.to));
  return {
    line,
    negations: outside(finds('negation'), finds('noDenial')),
    // "Could you onboard …" asks; its "could" casts no doubt.
    doubts: outside(finds('doubt'), [...asked, ...finds('noDoubt')]),
    conditions: outside(finds('condition'), finds('noCondition')),
    backgrounds: finds('background'),
    jests: outside(finds('jest'), finds('noDoubt')),
    outsiders: finds('outsider'),
  };
}

/** "Jonas scheidet nicht aus", "geht nicht weg": a verb in two parts, and the negation between them. */
function partsVerb({ codes }: Line, { at, to }: Cue, negation: number): boolean {
  return negation > at && negation < to - 1 && /^(?:aus|auf|ab|weg)$/.test(codes[to - 1]!);
}

const longer =
  /^(?:mehr|langer|longer|more|plus|mas|mais|meer|mere|laengere|any|anymore|again|wieder|back|returning|zuruck)$/;
const goesOn =
  /^(?:verlanger|verlaenger|erneuer|fortgesetz|fortgefuhr|renew|extend|prolong|renouvel|reconduit|renuev|renov|continu|verleng|vernieuw|voortgezet|forlaeng|forny)/;

/** "no longer", "not renewed": a negation that says the departure; "verlässt nicht die Firma" denies it. */
function endsIt({ codes }: Line, cue: Cue, behind: number): boolean {
  if (codes.slice(behind - 1, behind + 4).some((code) => longer.test(code))) return true;
  return codes.slice(cue.at, cue.to).some((code) => goesOn.test(code));
}

/** Whether a negation in the clause of a cue denies what it says; `cues` are all that stand. */
export function isDenied({ negations, line }: Mood, cue: Cue, cues: readonly Cue[]): boolean {
  const clause = clauseAround(line, cue);
  // "no longer works here" says the departure itself; in a cue of coming or moving "not" always denies.
  const saying = cues.filter(({ value }) => value.intent === 'leaver' && value.weight === 'sure');
  const isOwn = ({ at, to }: Found<unknown>) =>
    !partsVerb(line, cue, at) &&
    cue.value.intent === 'leaver' &&
    (at === cue.at || endsIt(line, cue, to)) &&
    (at === cue.at || saying.some((one) => at >= one.at && to <= one.to)) &&
    to <= cue.to;
  return negations.some((found) => found.at >= clause.from && found.at < clause.to && !isOwn(found));
}

/** How far behind a cue "maybe" still belongs to it. */
const doubtBehindItems = 2;

/** Whether what a cue says is only maybe so, only if something else is, or known and past. */
export function isDoubtful({ doubts, conditions, backgrounds, jests, line }: Mood, cue: Cue): boolean {
  if (jests.some((found) => found.at >= cue.to)) return true;
  const sentence = sentenceAround(line, cue.at);
  const near = (found: Found<unknown>) =>
    found.at >= sentence.from && found.at < Math.min(sentence.to, cue.to + doubtBehindItems);
  if (
    doubts.some((found) => near(found) && !(found.at >= cue.at && found.at < cue.to && cue.to - cue.at > 3))
  )
    return true;
  if (
    conditions.some(
      (found) =>
        found.at >= sentence.from &&
        found.at < cue.at &&
        (!parted(line, found.to, cue.at) || isConsequence(line, found, cue)),
    )
  )
    return true;
  if (isRehire(line, cue)) return true;
  // "since Dana left": known already, unless a day is said as well.
  const clause = clauseAround(line, cue);
  const dated = line.codes.slice(clause.from, clause.to + 2).includes('<d>') && !tellsGone(line, cue);
  return (
    !dated &&
    backgrounds.some((found) => found.at >= clause.from - 1 && found.to <= cue.at && cue.at - found.to <= 4)
  );
}

/** "our contact at Nordwind has resigned" leaves somebody else; "our contact at the customer leaves us" does not. */
export function isOutside({ outsiders, line }: Mood, cue: Cue): boolean {
  const sentence = sentenceAround(line, cue.at);
  if (cue.value.intent !== 'leaver') return false;
  if (line.codes.slice(cue.at, cue.to + 1).some((code) => ourselves.test(code))) return false;
  return outsiders.some((found) => found.at >= sentence.from && found.at < cue.to);
}

/** No "company": that may be theirs. */
const ourselves = /^(?:us|uns|nous|ons|nosotros|connosco|conosco|contoso)$/;

/** "since Dana left in April": whoever has gone has gone, whenever it was. */
function tellsGone({ codes }: Line, { at, to }: Cue): boolean {
  return codes.slice(at, to).some((code) => hasGone.test(code));
}

/** "Nia, who left us in 2024, comes back": what was before. */
function isRehire(line: Line, cue: Cue): boolean {
  if (cue.value.intent !== 'leaver' || !tellsGone(line, cue)) return false;
  const { to } = sentenceAround(line, cue.at);
  const relative = line.codes.slice(Math.max(0, cue.at - 3), cue.at + 1).some((code) => who.test(code));
  return relative && line.codes.slice(cue.to, to).some((code) => back.test(code));
}

const who = /^(?:who|der|die|qui|que|quien|som)$/;
const back =
  /^(?:back|returns|returning|rejoins|zuruck|wieder|revient|reviendra|vuelve|volvera|regresa|volta|voltara|regressa|terug|tilbage)$/;

/** "If Kenji resigns, I resign": what hangs on somebody else, with no day of its own. */
function isConsequence(line: Line, condition: Found<unknown>, cue: Cue): boolean {
  const comma = line.codes.indexOf(',', condition.to);
  const clause = clauseAround(line, cue);
  const dated = line.codes.slice(clause.from, clause.to).includes('<d>');
  return !dated && cue.value.intent === 'leaver' && line.codes.slice(condition.at, comma).includes('<p>');
}

/** A comma behind the condition ends it: "if that is ok, please …". */
function parted({ codes }: Line, from: number, to: number): boolean {
  return codes.slice(from, to).includes(',');
}
