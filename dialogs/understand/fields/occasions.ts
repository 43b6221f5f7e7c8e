import { endsSentence } from '../items.ts';
import type { FieldContext } from './context.ts';

/** What a day can belong to: the event that the message tells, or an occasion beside it. */
interface Anchor {
  readonly at: number;
  readonly to: number;
  readonly occasion: boolean;
}

const clauseBreak =
  /^(?:,|:|\(|\)|-|–|—|"|and|und|et|y|e|og|but|aber|mais|pero|mas|maar|men|while|whereas|then|dann)$/;

const breaksClause = (code: string | undefined): boolean => endsSentence(code) || clauseBreak.test(code!);

/** Longer phrases have gaps in them. */
const tightItems = 5;

const meals =
  /^(?:lunch|lunchtime|mittagessen|mittag|mittagspause|dejeuner|almuerzo|comida|almoco|lunchpauze|frokost)$/;
const besideMeal =
  /^(?:before|after|around|by|until|till|vor|nach|bis|avant|apres|antes|despues|depois|voor|na|for|inden|efter)$/;

/** "before lunch, say 12:30": the meal only says when. */
function isTimeOfDay(codes: readonly string[], at: number): boolean {
  const before = /^(?:the|dem|der|zum|le|la|el|do|o|de|del)$/.test(codes[at - 1] ?? '') ? at - 2 : at - 1;
  return meals.test(codes[at]!) && besideMeal.test(codes[before] ?? '');
}

function anchorsOf({ finds, cues, line }: FieldContext): Anchor[] {
  // "starts his training with us" is the start itself.
  const occasions = finds('occasion')
    .filter(({ at, to }) => !cues.some((cue) => cue.to - cue.at <= tightItems && cue.at < at && to <= cue.to))
    .filter(({ at }) => !isTimeOfDay(line.codes, at))
    .map(({ at, to }) => ({ at, to, occasion: true }));
  if (occasions.length === 0) return [];
  const told = [
    ...cues.filter(({ value }) => value.weight !== 'hint' || value.intent === 'leaver'),
    ...finds('lastDay'),
  ].filter(({ at }) => !occasions.some((one) => one.at <= at && at < one.to));
  // A phrase with a gap may reach over an occasion; it tells nothing of what lies behind that.
  const end = (at: number, to: number) =>
    Math.min(to, ...occasions.map((one) => one.at).filter((one) => one > at));
  return [...occasions, ...told.map(({ at, to }) => ({ at, to: end(at, to), occasion: false }))];
}

/** "access off at 17:30": what ends with the last day. */
const accessWords =
  /^(?:access|accounts?|logins?|zugang|zugange|konto|konten|acces|comptes?|accesos?|cuentas?|acessos?|contas?|toegang|adgange?)$/;

/** The item that opens the bracket around a place, or -1. */
function bracketAround(codes: readonly string[], index: number): number {
  const opened = codes.lastIndexOf('(', index);
  return opened > codes.lastIndexOf(')', index) ? opened : -1;
}

function clauseAround(codes: readonly string[], index: number): { from: number; to: number } {
  let from = index;
  while (from > 0 && !breaksClause(codes[from - 1])) from -= 1;
  let to = index + 1;
  while (to < codes.length && !breaksClause(codes[to])) to += 1;
  return { from, to };
}

function sentenceStart(codes: readonly string[], index: number): number {
  let from = index;
  while (from > 0 && !endsSentence(codes[from - 1])) from -= 1;
  return from;
}

/** The nearest anchor that ends before a place, else the nearest behind it. */
function nearest(anchors: readonly Anchor[], index: number): Anchor | undefined {
  const before = anchors.filter((one) => one.at < index);
  if (before.length > 0) return before.reduce((best, one) => (one.to >= best.to ? one : best));
  return anchors.reduce<Anchor | undefined>(
    (best, one) => (best && best.at <= one.at ? best : one),
    undefined,
  );
}

/**
 * "Farewell drinks on the 15th at 6", "handover meeting 22 Sept at 14:00": a day or a time of something that happens
 * beside the event. It belongs to what stands before it in its clause, else to what follows there, else to what the
 * sentence said last on the same side of a bracket.
 */
export function isOfOccasion(context: FieldContext, index: number): boolean {
  const { codes } = context.line;
  const anchors = anchorsOf(context);
  if (anchors.length === 0) return false;
  const clause = clauseAround(codes, index);
  const own = nearest(
    anchors.filter((one) => one.at >= clause.from && one.at < clause.to),
    index,
  );
  if (own) return own.occasion;
  if (codes.slice(clause.from, clause.to).some((code) => accessWords.test(code))) return false;
  const start = sentenceStart(codes, index);
  const bracket = bracketAround(codes, index);
  const side = anchors.filter(
    (one) => one.at >= start && one.at < index && bracketAround(codes, one.at) === bracket,
  );
  const last = nearest(side, index);
  if (last?.occasion !== true) return false;
  let end = last.to;
  while (end < index && !breaksClause(codes[end])) end += 1;
  // "at our auditors, Birgit, from 28 September": somebody named in between begins another matter.
  return !codes.slice(end, index).includes('<p>');
}

/** "Ben starts on 3 May, Ana goes on 30 April": whether the clause of a day tells the event of the person itself. */
export function isOfEvent({ cues, line, zone }: FieldContext, index: number): boolean {
  const { from, to } = clauseAround(line.codes, index);
  const own = cues.filter((cue) => cue.at >= from && cue.at < to);
  const told = own.reduce<(typeof own)[number] | undefined>(
    (best, cue) => (cue.at < index && (best === undefined || cue.at >= best.at) ? cue : best),
    undefined,
  );
  return told?.value.intent === zone.intent && told.value.weight !== 'hint';
}
