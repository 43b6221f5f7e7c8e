import type { WeekWord } from '../languages/language.ts';
import type { Found } from '../phrases/table.ts';
import type { Day } from './calendar.ts';
import { plusDays, plusMonths, weekdayAfter, weekdayBefore, weekdayOfWeek } from './calendar.ts';
import type { DateContext, DateMark } from './forms.ts';
import { weekdayAt } from './forms.ts';
import { phraseBefore } from './words.ts';

const daysPerWeek = 7;

/** Small words that may stand between "next week" and its weekday. */
const betweenWeekAndDay = /^(?:on|am|,|le|el|la|na|op|pa|om|o|a|-)$/;

/** Weekdays with what stands around them: "next Thursday", "lundi prochain", "the Monday after", "Friday next week". */
export function relativeWeekday(context: DateContext, index: number): DateMark | undefined {
  const weekday = weekdayAt(context, index);
  if (weekday === undefined) return undefined;
  return (
    weeksLater(context, index, weekday) ??
    withWeekWord(context, index, weekday) ??
    bareWeekday(context, index, weekday)
  );
}

function bareWeekday({ today }: DateContext, index: number, weekday: number): DateMark {
  return {
    from: index,
    to: index + 1,
    value: weekdayAfter(today, weekday),
    past: weekdayBefore(today, weekday),
  };
}

/** "Friday week", "a week on Friday", "Montag in einer Woche", "Friday fortnight": so many days after the coming one. */
function weeksLater(context: DateContext, index: number, weekday: number): DateMark | undefined {
  const { words, text, today } = context;
  const coming = weekdayAfter(today, weekday);
  for (const [table, days] of [
    [words.phrases.fortnightLater, 2 * daysPerWeek],
    [words.phrases.weekLater, daysPerWeek],
  ] as const) {
    const before = phraseBefore(table, text, index);
    const behind = table.longestAt(text, index + 1);
    const found = before && before.to - before.at > 1 ? before : behind;
    if (found)
      return {
        from: Math.min(index, found.at),
        to: Math.max(index + 1, found.to),
        value: plusDays(coming, days),
      };
  }
  return weekdayIn(context, index, weekday);
}

/** "Monday in two weeks": counted from the coming Monday or from this week, and told only where both are the same. */
function weekdayIn(context: DateContext, index: number, weekday: number): DateMark | undefined {
  const { words, text, today } = context;
  const ahead = words.phrases.ahead.longestAt(text, index + 1);
  const amount = ahead && amountAt(context, ahead.to);
  if (amount?.unit !== 'week') return undefined;
  const value = plusDays(weekdayAfter(today, weekday), amount.count * daysPerWeek);
  const agreed = value === weekdayOfWeek(today, weekday, amount.count);
  return { from: index, to: amount.to, ...(agreed ? { value } : {}) };
}

function weekWordAround(context: DateContext, index: number): Found<WeekWord> | undefined {
  const { words, text, tokens } = context;
  const behind = words.behindWeekday.longestAt(text, index + 1);
  const ahead = phraseBefore(words.beforeWeekday, text, index);
  if (behind && !(ahead && behind.value === 'following' && behind.to === index + 1)) return behind;
  if (ahead) return ahead;
  const gap = betweenWeekAndDay.test(tokens[index - 1]?.norm ?? '') ? index - 1 : index;
  const far = phraseBefore(words.behindWeekday, text, gap);
  return far && far.value !== 'following' && far.to - far.at > 1 ? far : undefined;
}

function withWeekWord(context: DateContext, index: number, weekday: number): DateMark | undefined {
  const found = weekWordAround(context, index);
  if (!found) return undefined;
  const span = { from: Math.min(index, found.at), to: Math.max(index + 1, found.to) };
  const { today, previous, words } = context;
  switch (found.value) {
    case 'this':
      return { ...span, value: weekdayAfter(today, weekday), past: weekdayBefore(today, weekday) };
    case 'next':
      return { ...span, ...nextWeekday(context, weekday, found) };
    case 'afterNext': {
      const value = weekdayOfWeek(today, weekday, 2);
      const agreed = words.code === 'en' || value === plusDays(weekdayAfter(today, weekday), daysPerWeek);
      return { ...span, ...(agreed || namesWeek(context, found) ? { value } : {}) };
    }
    case 'last': {
      const past = weekdayBefore(today, weekday);
      return { ...span, value: past, past };
    }
    case 'following':
      return { ...span, value: previous && weekdayAfter(previous, weekday) };
    default:
      return found.value satisfies never;
  }
}

/**
 * English "next Thursday" is that of next week; in other languages "next" is as often the coming one, so a day is
 * only told where both are the same. With the word for week ("Friday of next week") there is one reading.
 */
function nextWeekday(context: DateContext, weekday: number, found: Found<WeekWord>): Pick<DateMark, 'value'> {
  const { today, words } = context;
  const value = weekdayOfWeek(today, weekday, 1);
  const certain = words.code === 'en' || namesWeek(context, found);
  return certain || value === weekdayAfter(today, weekday) ? { value } : {};
}

function namesWeek({ text, words }: DateContext, { at, to }: Found<WeekWord>): boolean {
  const phrase = text.codes.slice(at, to);
  return phrase.length > 1 && phrase.some((word) => words.units.get(word) === 'week');
}

type Unit = 'day' | 'week' | 'month';

function shifted(base: Day, count: number, unit: Unit): Day {
  return unit === 'month'
    ? plusMonths(base, count)
    : plusDays(base, unit === 'week' ? daysPerWeek * count : count);
}

interface Amount {
  readonly count: number;
  readonly unit: Unit;
  readonly to: number;
}

const amountMax = 120;

/** "two weeks", "3 Tage", "a couple of days", "a fortnight". */
function amountAt({ tokens, words, text }: DateContext, index: number): Amount | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const couple =
    text.codes[index] === 'a' && text.codes[index + 1] === 'couple' && text.codes[index + 2] === 'of';
  const number = token.kind === 'number' ? Number(token.raw) : words.numbers.get(token.norm);
  const count = couple ? 2 : number;
  const unitIndex = couple ? index + 3 : index + 1;
  const unit = words.units.get(tokens[unitIndex]?.norm ?? '');
  if (count === undefined || count > amountMax || unit === undefined) return undefined;
  const to = unitIndex + 1;
  return unit === 'fortnight' ? { count: 2, unit: 'week', to } : { count, unit, to };
}

/** "in two weeks", "dans 3 jours", "a week later", "two weeks from Monday", "vor drei Tagen". */
export function shiftedDay(context: DateContext, index: number): DateMark | undefined {
  const { words, text, today, previous } = context;
  const ago = words.phrases.agoBefore.longestAt(text, index);
  const ahead = words.phrases.ahead.longestAt(text, index);
  const lead = ago ?? ahead;
  const amount = amountAt(context, lead?.to ?? index);
  if (!amount) return undefined;
  const { count, unit, to } = amount;
  const behind = words.phrases.agoBehind.longestAt(text, to);
  if (behind || (ago && !ahead)) {
    const past = shifted(today, -count, unit);
    return { from: index, to: behind?.to ?? to, value: past, past };
  }
  const weekday = /^(?:from|after)$/.test(text.codes[to] ?? '') ? weekdayAt(context, to + 1) : undefined;
  if (weekday !== undefined)
    return { from: index, to: to + 2, value: shifted(weekdayAfter(today, weekday), count, unit) };
  const from = /^(?:from|after)$/.test(text.codes[to] ?? '') ? to + 1 : to;
  const named = words.days.longestAt(text, from);
  if (named && !lead)
    return { from: index, to: named.to, value: shifted(plusDays(today, named.value), count, unit) };
  const fromNow = words.phrases.fromNow.longestAt(text, to);
  const later = words.phrases.later.longestAt(text, to);
  // "one week later than planned": later than what nobody has said.
  if (later && !lead && !fromNow && previous === undefined) return { from: index, to: later.to, vague: true };
  if (later && !lead && !fromNow)
    return previous
      ? { from: index, to: later.to, value: shifted(previous, count, unit) }
      : { from: index, to: later.to, vague: true };
  if (!lead && !fromNow) return undefined;
  return { from: index, to: fromNow?.to ?? to, value: shifted(today, count, unit) };
}

/** "today", "übermorgen", "the day after tomorrow", "the day after"; "this morning" is news and names no day. */
export function namedDay(context: DateContext, index: number): DateMark | undefined {
  const { words, text, today, previous } = context;
  const news = words.phrases.news.longestAt(text, index);
  const found = words.days.longestAt(text, index);
  if (news && news.to >= (found?.to ?? 0)) return { from: index, to: news.to };
  if (found) {
    const value = plusDays(today, found.value);
    // "heute in zwei Wochen", "tomorrow week".
    const ahead = words.phrases.ahead.longestAt(text, found.to);
    const amount = ahead && amountAt(context, ahead.to);
    if (amount) return { from: index, to: amount.to, value: shifted(value, amount.count, amount.unit) };
    const week = found.value >= 0 ? words.phrases.weekLater.longestAt(text, found.to) : undefined;
    if (week) return { from: index, to: week.to, value: plusDays(value, daysPerWeek) };
    // What is still to come has no reading in the past.
    return { from: index, to: found.to, value, ...(found.value > 0 ? {} : { past: value }) };
  }
  const same = previous && words.phrases.sameDay.longestAt(text, index);
  if (same) return { from: index, to: same.to, value: previous };
  const next = words.phrases.nextDay.longestAt(text, index);
  return next && { from: index, to: next.to, value: previous && plusDays(previous, 1) };
}
