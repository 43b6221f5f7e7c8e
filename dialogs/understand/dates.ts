import * as chrono from 'chrono-node';
import type { Day } from './calendar.ts';
import { dayFrom } from './calendar.ts';
import type { DateContext, DateMark } from './date-forms.ts';
import { dayAndMonth, dayNumberAt, dayOnly, numericDate, weekdayAndDate } from './date-forms.ts';
import { namedDay, partOfMonth, relativeWeekday, shiftedDay, vagueDate } from './relative-dates.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

type Form = (tokens: readonly Token[], index: number, context: DateContext) => DateMark | undefined;

// Order matters: a form that reads more words comes before one that reads a part of them.
const forms: readonly Form[] = [
  sharedMonthRange,
  weekdayAndDate,
  partOfMonth,
  dayAndMonth,
  numericDate,
  relativeWeekday,
  shiftedDay,
  namedDay,
  vagueDate,
  dayOnly,
];

const rangeWords = new Set([
  'to',
  '-',
  '–',
  '—',
  'bis',
  'au',
  'al',
  'a',
  'ate',
  'tot',
  'til',
  'until',
  'and',
  'till',
]);

/** "1 to 15 December", "1.–15. Dezember": the first day borrows the month of the second. */
function sharedMonthRange(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const first = dayNumberAt(tokens, index);
  if (!first || tokens[index]?.kind !== 'number' || !rangeWords.has(tokens[first.to]?.norm ?? ''))
    return undefined;
  const start = ['the', 'zum', 'le', 'den'].includes(tokens[first.to + 1]?.norm ?? '')
    ? first.to + 2
    : first.to + 1;
  const second = dayAndMonth(tokens, start, context);
  if (!second?.value || dayNumberAt(tokens, start)?.day === undefined) return undefined;
  const [year, month] = [Number(second.value.slice(0, 4)), Number(second.value.slice(5, 7))];
  const value = dayFrom(year, month, first.day);
  return value && value < second.value
    ? { from: index, to: second.to, value, rangeEnd: second.value }
    : undefined;
}

function isFree(token: Token | undefined, blocked: readonly boolean[], index: number): boolean {
  return token !== undefined && token.mention === undefined && !blocked[index];
}

/**
 * All date expressions of a message, left to right. `blocked[i]` keeps token i out (a known name, a time).
 * An expression whose day cannot be told for sure has no `value`.
 */
export function findDates(
  tokens: readonly Token[],
  context: DateContext,
  blocked: readonly boolean[],
): DateMark[] {
  const marks: DateMark[] = [];
  let previous: Day | undefined;
  for (let index = 0; index < tokens.length; ) {
    const mark = isFree(tokens[index], blocked, index)
      ? readAt(tokens, index, { ...context, previous, blocked })
      : undefined;
    if (!mark) {
      index += 1;
      continue;
    }
    const floor = marks.at(-1)?.to ?? 0;
    marks.push({ ...mark, from: Math.max(mark.from, floor) });
    previous = mark.rangeEnd ?? mark.value ?? previous;
    index = Math.max(mark.to, index + 1);
  }
  return marks.length > 0 ? marks : chronoDates(tokens, context, blocked);
}

function readAt(
  tokens: readonly Token[],
  index: number,
  context: DateContext & { readonly blocked: readonly boolean[] },
): DateMark | undefined {
  for (const form of forms) {
    const mark = form(tokens, index, context);
    if (mark && !context.blocked.slice(mark.from, mark.to).some(Boolean)) return mark;
  }
  return undefined;
}

const parsers: Readonly<Record<LanguageCode, Pick<chrono.Chrono, 'parse'>>> = {
  en: chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  da: chrono.en.strict,
};

/** Characters that the fallback parser sees; requests with a date in an unusual form are short. */
const chronoCharactersMax = 400;

/**
 * Fallback for unusual wordings of an explicit date. Its guesses about weekdays and bare numbers differ from
 * ours, so only results that state day and month, in words, are taken.
 */
function chronoDates(
  tokens: readonly Token[],
  context: DateContext,
  blocked: readonly boolean[],
): DateMark[] {
  if (!tokens.some((token) => token.kind === 'number')) return [];
  const offsets: number[] = [];
  let text = '';
  for (const [index, token] of tokens.entries()) {
    offsets.push(text.length);
    text += `${isFree(token, blocked, index) ? token.raw : '·'} `;
    if (text.length > chronoCharactersMax) break;
  }
  const noon = new Date(`${context.today}T12:00:00Z`);
  const found = parsers[context.language].parse(text, { instant: noon, timezone: 0 }, { forwardDate: true });
  return found.flatMap((result) => {
    if (!result.start.isCertain('day') || !result.start.isCertain('month') || !/\p{L}{3}/u.test(result.text))
      return [];
    const { start } = result;
    const value = dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    const from = offsets.findLastIndex((offset) => offset <= result.index);
    const to = offsets.findLastIndex((offset) => offset < result.index + result.text.length) + 1;
    return value && value >= context.today ? [{ from, to, value }] : [];
  });
}
