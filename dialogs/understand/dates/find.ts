import type { Chrono } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import type { Token } from '../tokens.ts';
import type { LanguageCode } from '../types.ts';
import type { Day } from './calendar.ts';
import { dayFrom, plusMonths } from './calendar.ts';
import { feastDay } from './feasts.ts';
import type { DateContext, DateMark } from './forms.ts';
import { dayAndMonth, dayNumberAt, dayOnly, numericDate, weekdayAndDate } from './forms.ts';
import { monthAlone, partOfMonth, vagueSpan } from './months.ts';
import { mayBeginDate } from './openings.ts';
import { namedDay, relativeWeekday, shiftedDay } from './relative.ts';
import { dateWordsOf } from './words.ts';

type Form = (context: DateContext, index: number) => DateMark | undefined;

// Order matters: a form that reads more words comes before one that reads a part of them.
const forms: readonly Form[] = [
  feastDay,
  sharedMonthRange,
  weekdayAndDate,
  partOfMonth,
  dayAndMonth,
  numericDate,
  relativeWeekday,
  shiftedDay,
  namedDay,
  vagueSpan,
  monthAlone,
  dayOnly,
];

const alternative = /^(?:or|oder|ou|o|of|eller)$/;

/** "1 to 15 December", "1.–15. Dezember", "vom 1. bis 15.12.": the first day borrows the month of the second. */
function sharedMonthRange(context: DateContext, index: number): DateMark | undefined {
  const { tokens, words } = context;
  const first = dayNumberAt(context, index);
  if (!first || tokens[index]?.kind !== 'number') return undefined;
  const between = tokens[first.to]?.norm ?? '';
  // "18 or 19 December" names no day for sure.
  if (alternative.test(between)) {
    const second = dayAndMonth(context, first.to + 1);
    return second && { from: index, to: second.to };
  }
  if (!words.sets.range.has(between)) return undefined;
  const article = words.sets.articles.has(tokens[first.to + 1]?.norm ?? '');
  const start = article ? first.to + 2 : first.to + 1;
  const second = dayAndMonth(context, start) ?? numericDate(context, start);
  if (!second?.value || tokens[start]?.kind === 'word') return undefined;
  const value = dayFrom(Number(second.value.slice(0, 4)), Number(second.value.slice(5, 7)), first.day);
  return value && value < second.value
    ? { from: index, to: second.to, value, rangeEnd: second.value }
    : undefined;
}

export interface DateSetting {
  readonly today: Day;
  readonly order: 'day' | 'month' | undefined;
  readonly language: LanguageCode;
}

/**
 * All date expressions of a message, left to right. `blocked[i]` keeps token i out (a known name, a time).
 * An expression whose day cannot be told for sure has no `value`.
 */
export function findDates(
  tokens: readonly Token[],
  setting: DateSetting,
  blocked: readonly boolean[],
): DateMark[] {
  const shut = tokens.map((token, index) => blocked[index] === true || token.mention !== undefined);
  const context: DateContext = {
    tokens,
    text: { codes: tokens.map((token) => token.norm) },
    words: dateWordsOf(setting.language),
    today: setting.today,
    order: setting.order,
  };
  const marks: DateMark[] = [];
  let here = context;
  for (let index = 0; index < tokens.length; ) {
    if (!mayBeginDate(context.words, tokens[index]!)) {
      index += 1;
      continue;
    }
    const none = context.words.phrases.noDays.longestAt(context.text, index);
    if (none) {
      index = none.to;
      continue;
    }
    const read = shut[index] ? undefined : (endOfDay(here, index, shut) ?? readAt(here, index, shut));
    const mark = read && endOfSpan(here, read, marks.at(-1));
    if (!mark) {
      index += 1;
      continue;
    }
    const floor = marks.at(-1)?.to ?? 0;
    marks.push({ ...mark, from: Math.max(mark.from, floor), to: withoutFullStop(tokens, mark) });
    const previous = mark.rangeEnd ?? mark.value ?? here.previous;
    const month = mark.month ?? here.month;
    here = { ...context, ...(previous ? { previous } : {}), ...(month ? { month } : {}) };
    index = Math.max(mark.to, index + 1);
  }
  return marks.length > 0 ? withSharedMonths(tokens, marks, context) : unusualDates(tokens, setting, shut);
}

const until = /^(?:until|till|til|to|bis|zum|au|al|el|hasta|ate|tot|-|–|—)$/;

/** "from 11 January until 30 September": what ends a span to come is to come, too. */
function endOfSpan(
  { tokens, today, previous }: DateContext,
  mark: DateMark,
  last: DateMark | undefined,
): DateMark {
  const joint = last === undefined ? [] : tokens.slice(last.to, mark.from);
  const ends = joint.length > 0 && joint.length < 3 && joint.every(({ norm }) => until.test(norm));
  if (!ends || mark.value !== undefined || mark.past === undefined) return mark;
  return previous !== undefined && previous > today ? { ...mark, value: plusMonths(mark.past, 12) } : mark;
}

/** "30 Sept. Mick moves": before a capital the full stop of a short month ends the sentence, too. */
function withoutFullStop(tokens: readonly Token[], { from, to }: DateMark): number {
  const [month, stop, next] = [tokens[to - 2], tokens[to - 1], tokens[to]];
  const opens = next?.kind === 'word' && next.capital;
  return to - from > 1 && stop?.norm === '.' && month?.kind === 'word' && opens ? to - 1 : to;
}

const joinsDays =
  /^(?:not|rather|instead|but|and|or|nicht|statt|sondern|und|pas|mais|et|au|no|sino|y|en|nao|mas|e|niet|maar|ikke|men|og)$/;
const joinedTokensMax = 5;

/** "on the 26th rather than the 12th of April": the day without a month takes that of the one beside it. */
function withSharedMonths(
  tokens: readonly Token[],
  marks: readonly DateMark[],
  context: DateContext,
): DateMark[] {
  const hasMonth = ({ from, to }: DateMark) =>
    tokens.slice(from, to).some((token) => token.kind === 'numeric' || context.words.months.has(token.norm));
  const isBare = ({ from, to }: DateMark) =>
    to - from <= 3 && tokens.slice(from, to).some(({ kind }) => kind === 'number');
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    if (!mark.value || !next?.value || !isBare(mark) || hasMonth(mark) || !hasMonth(next)) return mark;
    const between = tokens.slice(mark.to, next.from);
    if (between.length > joinedTokensMax || !between.some((token) => joinsDays.test(token.norm))) return mark;
    const value = dayFrom(
      Number(next.value.slice(0, 4)),
      Number(next.value.slice(5, 7)),
      Number(mark.value.slice(8)),
    );
    return value ? { ...mark, value } : mark;
  });
}

/** "COB Friday", "by end of business on the 4th" */
function endOfDay(context: DateContext, index: number, shut: readonly boolean[]): DateMark | undefined {
  const lead = context.words.phrases.endOfDay.longestAt(context.text, index);
  const day = lead && readAt(context, lead.to, shut);
  return day && { ...day, from: index };
}

function readAt(context: DateContext, index: number, shut: readonly boolean[]): DateMark | undefined {
  for (const form of forms) {
    const mark = form(context, index);
    if (mark && !shut.slice(mark.from, mark.to).some(Boolean)) return mark;
  }
  return undefined;
}

const parsers: Readonly<Record<LanguageCode, Pick<Chrono, 'parse'>>> = {
  en: en.casual,
  de: de.casual,
  fr: fr.casual,
  es: es.casual,
  pt: pt.casual,
  nl: nl.casual,
  da: en.strict,
};

/** Characters that the second parser sees; requests with a date in an unusual form are short. */
const unusualCharactersMax = 400;

/**
 * Second reader for unusual wordings of an explicit date. Its guesses about weekdays and bare numbers differ from
 * ours, so only results that state day and month, in words, are taken.
 */
function unusualDates(tokens: readonly Token[], setting: DateSetting, shut: readonly boolean[]): DateMark[] {
  if (!tokens.some((token) => token.kind === 'number')) return [];
  const offsets: number[] = [];
  let text = '';
  for (const [index, token] of tokens.entries()) {
    offsets.push(text.length);
    text += `${shut[index] ? '·' : token.raw} `;
    if (text.length > unusualCharactersMax) break;
  }
  const noon = new Date(`${setting.today}T12:00:00Z`);
  const found = parsers[setting.language].parse(text, { instant: noon, timezone: 0 }, { forwardDate: true });
  return found.flatMap(({ start, index, text: words }) => {
    // "10 minutes ago" is a time of today, not a day.
    const timed = start.isCertain('hour');
    if (timed || !start.isCertain('day') || !start.isCertain('month') || !/\p{L}{3}/u.test(words)) return [];
    const value = dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    const from = offsets.findLastIndex((offset) => offset <= index);
    const to = offsets.findLastIndex((offset) => offset < index + words.length) + 1;
    return value && value >= setting.today ? [{ from, to, value }] : [];
  });
}
