import type { Day } from './calendar.ts';
import {
  dayFrom,
  monthEnd,
  nthWeekday,
  plusDays,
  plusMonths,
  weekdayAfter,
  weekdayBefore,
  weekdayOfWeek,
} from './calendar.ts';
import type { DateContext, DateMark } from './date-forms.ts';
import { weekdayAt } from './date-forms.ts';
import { countWords, dayOffsetOnlyIn, dayOffsets, months, ordinalWords } from './lexicon/date-words.ts';
import type { Token } from './tokens.ts';

/** Words of at most this many tokens are joined and looked up, so that patterns stay linear. */
const windowTokens = 8;

const windows = new WeakMap<readonly Token[], string[]>();

/** Several forms read the same words, so each window is joined once per message. */
function windowAt(tokens: readonly Token[], index: number): string {
  const known = windows.get(tokens) ?? [];
  if (known.length === 0) windows.set(tokens, known);
  const joined =
    known[index] ??
    tokens
      .slice(index, index + windowTokens)
      .map((token) => token.norm)
      .join(' ');
  known[index] = joined;
  return joined;
}

function lengthInTokens(matched: string): number {
  return matched.trim().split(' ').length;
}

const nextWeek =
  '(?:next week|nae?chster? woche|in der nae?chsten woche|(?:de )?la semaine prochaine|(?:de )?la (?:semana que viene|proxima semana|semana proxima)|(?:da |na )?(?:semana que vem|proxima semana)|volgende week|naeste uge|i naeste uge)';
const week: Readonly<Record<'this' | 'next' | 'afterNext' | 'last', RegExp>> = {
  afterNext:
    /^(?:ue?bernae?chste[nmrs]?|(?:the )?week after next|overnaeste|(?:in )?de week na volgende|subsiguiente) $/,
  next: /^(?:next|nae?chste[nmrs]?|volgende|prochaine?|proxim[oa]|naeste|na proxima|o proximo|el proximo) $/,
  this: /^(?:this|this coming|coming|upcoming|diese[nmrs]?|kommende[nmr]?|ce|cet|este|esta|neste|nesta|deze|komende|aanstaande|denne|forstkommende|pa) $/,
  last: /^(?:last|letzte[nmr]?|vergangene[nmr]?|vorige[nmr]?|afgelopen|sidste|forrige|el pasado|na ultima|passada) $/,
};
const afterwards =
  /^(?:after(?! next)|after that|thereafter|following|afterwards|danach|darauf|suivante?|d' apres|siguiente|despues|seguinte|a seguir|erna|daarna|daarop|efter|derefter)(?= |$)/;
const followingBefore =
  /^(?:following|darauffolgende[nmr]?|folgende[nmr]?|daaropvolgende|folgende|efterfolgende|siguiente) $/;
const trailing: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^(?:(?:of |in |der |de |da |,)?\\s?${nextWeek})(?= |$)`), 1],
  [/^(?:(?:of |in )?the week after next|uebernachste woche|ubernachste[rn]? woche)(?= |$)/, 2],
  [/^(?:after next)(?= |$)/, 2],
  [/^(?:prochaine?|que viene|que vem|proxim[oa])(?= |$)/, 1],
  [
    /^(?:in zwei wochen|in two weeks|in 2 weeks|in 2 wochen|dans deux semaines|over twee weken|om to uger)(?= |$)/,
    2,
  ],
  [
    /^(?:this week|diese[rn]? woche|cette semaine|esta semana|desta semana|deze week|i denne uge|denne uge)(?= |$)/,
    0,
  ],
];

/** Weekdays with what stands around them: "next Thursday", "lundi prochain", "the Monday after", "Friday next week". */
export function relativeWeekday(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const weekday = weekdayAt(tokens[index], context.language);
  if (weekday === undefined) return undefined;
  const rest = windowAt(tokens, index + 1);
  const before = `${tokens[index - 1]?.norm ?? ''} `;
  const later = rest.match(afterwards);
  if (later || followingBefore.test(before)) {
    const to = index + 1 + (later ? lengthInTokens(later[0]) : 0);
    return {
      from: index - (later ? 0 : 1),
      to,
      value: context.previous && weekdayAfter(context.previous, weekday),
    };
  }
  const lead = leadingWeek(tokens, index);
  if (lead)
    return { from: lead.from, to: index + 1, value: weekdayOfWeek(context.today, weekday, lead.weeks) };
  for (const [pattern, weeks] of trailing) {
    const found = rest.match(pattern);
    if (found) {
      const value = weekdayOfWeek(context.today, weekday, weeks);
      return {
        from: index,
        to: index + 1 + lengthInTokens(found[0]),
        value: value < context.today ? undefined : value,
      };
    }
  }
  const ukWeek = rest.match(/^week(?= [^a-z]|$| [.,]|$)/) && context.language === 'en';
  if (ukWeek) return { from: index, to: index + 2, value: plusDays(weekdayAfter(context.today, weekday), 7) };
  return plainWeekday({ index, weekday, before, context });
}

function leadingWeek(tokens: readonly Token[], index: number): { from: number; weeks: number } | undefined {
  const lead = tokens
    .slice(Math.max(0, index - 4), index)
    .map((token) => token.norm)
    .join(' ');
  const found = lead.match(new RegExp(`${nextWeek}(?: on| am|,| le| el| na| op| pa)?$`));
  if (found) return { from: index - lengthInTokens(found[0]), weeks: 1 };
  const far = lead.match(/(?:the week after next|ue?bernae?chste woche)(?: on| am|,)?$/);
  return far ? { from: index - lengthInTokens(far[0]), weeks: 2 } : undefined;
}

function plainWeekday(at: {
  index: number;
  weekday: number;
  before: string;
  context: DateContext;
}): DateMark {
  const { index, weekday, before, context } = at;
  const upcoming = weekdayAfter(context.today, weekday);
  if (week.afterNext.test(before))
    return { from: index - 1, to: index + 1, value: weekdayOfWeek(context.today, weekday, 2) };
  if (week.next.test(before))
    return { from: index - 1, to: index + 1, value: weekdayOfWeek(context.today, weekday, 1) };
  if (week.last.test(before)) {
    const past = weekdayBefore(context.today, weekday);
    return { from: index - 1, to: index + 1, value: past, past };
  }
  const from = week.this.test(before) ? index - 1 : index;
  return { from, to: index + 1, value: upcoming, past: weekdayBefore(context.today, weekday) };
}

const units: readonly (readonly [RegExp, 'day' | 'week' | 'month'])[] = [
  [/^(?:days?|tage?n?|jours?|dias?|dagen|dage|dag|d)$/, 'day'],
  [/^(?:weeks?|wochen?|semaines?|semanas?|weken|week|uger|uge)$/, 'week'],
  [/^(?:months?|monate?n?|mois|mes|meses|maanden|maand|maneder|maned)$/, 'month'],
];

function unitOf(word: string): 'day' | 'week' | 'month' | undefined {
  return units.find(([pattern]) => pattern.test(word))?.[1];
}

function shifted(base: Day, count: number, unit: 'day' | 'week' | 'month'): Day {
  return unit === 'month' ? plusMonths(base, count) : plusDays(base, unit === 'week' ? 7 * count : count);
}

const inWords = /^(?:in|within|dans|en|dentro|daqui|em|over|om|binnen)$/;
const agoBefore = /^(?:vor|hace|ha|il|for)$/;

/** "in two weeks", "dans 3 jours", "a week later", "two weeks from Monday", "vor drei Tagen". */
export function shiftedDay(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  let at = index;
  const lead = tokens[at]?.norm ?? '';
  const leads = inWords.test(lead) || agoBefore.test(lead);
  if (leads) at += /^(?:dentro|daqui|il)$/.test(lead) ? 2 : 1;
  const fortnight = /^(?:fortnight|quinzaine)$/.test(tokens[at + 1]?.norm ?? '');
  const couple = windowAt(tokens, at).match(/^(?:a )?couple of /);
  const token = tokens[at];
  const count = token?.kind === 'number' ? Number(token.raw) : couple ? 2 : countWords.get(token?.norm ?? '');
  if (count === undefined || count > 120) return undefined;
  const unitAt = couple ? at + lengthInTokens(couple[0]) : at + 1;
  const unit = fortnight ? 'week' : unitOf(tokens[unitAt]?.norm ?? '');
  if (!unit) return undefined;
  const amount = fortnight ? 2 : count;
  const rest = windowAt(tokens, unitAt + 1);
  const later = rest.match(
    /^(?:later|after that|spae?ter|danach|plus tard|apres|despues|mas tarde|depois|later|daarna|senere|derefter|after)(?= |$)/,
  );
  if (later && !leads)
    return {
      from: index,
      to: unitAt + 2,
      value: context.previous && shifted(context.previous, amount, unit),
    };
  const anchor = rest.match(/^(?:from|after) (?:now|today|on) ?|^(?:from now|ab heute)(?= |$)/);
  if (rest.startsWith('from ') || rest.startsWith('after ')) {
    const weekday = weekdayAt(tokens[unitAt + 2], context.language);
    if (weekday !== undefined)
      return {
        from: index,
        to: unitAt + 3,
        value: shifted(weekdayAfter(context.today, weekday), amount, unit),
      };
  }
  const ago =
    rest.match(/^(?:ago|atras)(?= |$)/) ||
    /^(?:vor|hace|ha|il)$/.test(lead) ||
    (lead === 'for' && rest.startsWith('siden'));
  if (ago) {
    const past = shifted(context.today, -amount, unit);
    return { from: index, to: unitAt + (/^(?:ago|atras|siden)/.test(rest) ? 2 : 1), value: past, past };
  }
  if (!leads && !anchor) return undefined;
  if (rest.startsWith('s time')) return undefined;
  return {
    from: index,
    to: unitAt + 1 + (anchor ? lengthInTokens(anchor[0]) : 0),
    value: shifted(context.today, amount, unit),
  };
}

const dayOpeners = new Set([...dayOffsets.keys()].map((words) => words.split(' ')[0]));

/** What happened earlier today: news, never the day that somebody starts or leaves. */
const thisMorning =
  /^(?:this morning|heute (?:morgen|fruh|vormittag)|ce matin|esta manana|esta manha|vanmorgen|vanochtend|i morges)(?= |$)/;

/** "today", "übermorgen", "the day after tomorrow", "the day after". */
export function namedDay(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const past = windowAt(tokens, index).match(thisMorning);
  if (past) return { from: index, to: index + lengthInTokens(past[0]) };
  if (dayOpeners.has(tokens[index]?.norm ?? ''))
    for (let size = Math.min(4, tokens.length - index); size > 0; size -= 1) {
      const words = windowAt(tokens, index).split(' ').slice(0, size).join(' ');
      const offset = dayOffsets.get(words);
      const only = dayOffsetOnlyIn[words];
      if (offset === undefined || (only && !only.includes(context.language))) continue;
      const value = plusDays(context.today, offset);
      return { from: index, to: index + size, value, past: value };
    }
  const next = windowAt(tokens, index).match(
    /^(?:the (?:next day|day after|following day)|(?:am )?(?:na|nae)chsten tag|am tag danach|le lendemain|al dia siguiente|el dia siguiente|no dia seguinte|de dag erna|dagen efter)(?= |$)/,
  );
  if (next)
    return {
      from: index,
      to: index + lengthInTokens(next[0]),
      value: context.previous && plusDays(context.previous, 1),
    };
  return undefined;
}

const monthEndLead =
  /^(?:the )?(?:(?:very )?(?:end|last day) of|month end|ende|monatsende|fin(?: de)?|(?:a )?finales de|final (?:de|do)|fim (?:de|do)|eind(?:e)?(?: van)?|ultimo|udgangen af|slutningen af)(?= |$)/;
const thisMonth =
  /^(?:the |this |de |du |el |del |o |do |of )*(?:month|dieses monats|des monats|mois|ce mois|mes|este mes|deze maand|de maand|maand|maneden|denne maned)(?= |$)/;
const nextMonth =
  /^(?:of )?(?:next month|nae?chsten monats|des nae?chsten monats|(?:du )?mois prochain|(?:del )?(?:proximo mes|mes que viene|mes que vem)|volgende maand|naeste maned)(?= |$)/;
const wholeYear =
  /^(?:the |this |of |du |de |del |do |l' |)*(?:the year|year|jahres|annee|ano|het jaar|jaar|aret)(?= |$)/;

/** "end of the month", "Ende Dezember", "fin mars 2027", "first Monday of January", "EOM". */
export function partOfMonth(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  return endOfMonth(tokens, index, context) ?? nthOfMonth(tokens, index, context);
}

function endOfMonth(tokens: readonly Token[], index: number, context: DateContext): DateMark | undefined {
  const words = windowAt(tokens, index);
  if (/^(?:eom|monatsende|manedens udgang|maneds udgang)(?= |$)/.test(words))
    return { from: index, to: index + (words.startsWith('maned') ? 2 : 1), value: monthEnd(context.today) };
  if (/^jahresende(?= |$)/.test(words))
    return { from: index, to: index + 1, value: `${context.today.slice(0, 4)}-12-31` };
  const lead = words.match(monthEndLead);
  if (!lead) return undefined;
  let at = index + lengthInTokens(lead[0]);
  const rest = windowAt(tokens, at);
  const next = rest.match(nextMonth);
  if (next) return { from: index, to: at + lengthInTokens(next[0]), value: monthEnd(context.today, 1) };
  const same = rest.match(thisMonth);
  if (same) return { from: index, to: at + lengthInTokens(same[0]), value: monthEnd(context.today) };
  const year = rest.match(wholeYear);
  if (year)
    return { from: index, to: at + lengthInTokens(year[0]), value: `${context.today.slice(0, 4)}-12-31` };
  while (['of', 'de', 'van', 'the'].includes(tokens[at]?.norm ?? '')) at += 1;
  const month = months.get(tokens[at]?.norm ?? '');
  if (month === undefined || tokens[at]!.norm.length < 3) return undefined;
  const first = monthStart({ tokens, at, month }, context);
  return { from: index, to: first.to, value: monthEnd(first.day) };
}

function monthStart(
  place: { tokens: readonly Token[]; at: number; month: number },
  context: DateContext,
): { day: Day; to: number } {
  const { tokens, at, month } = place;
  const yearAt = tokens[at + 1]?.norm === 'de' || tokens[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const written = /^20\d\d$/.test(tokens[yearAt]?.raw ?? '');
  const current = Number(context.today.slice(0, 4));
  const year = written
    ? Number(tokens[yearAt]!.raw)
    : month < Number(context.today.slice(5, 7))
      ? current + 1
      : current;
  return { day: dayFrom(year, month, 1) ?? context.today, to: written ? yearAt + 1 : at + 1 };
}

function nthOfMonth(tokens: readonly Token[], index: number, context: DateContext): DateMark | undefined {
  const word = tokens[index]?.norm ?? '';
  const last = /^(?:last|letzter|letzten|dernier|ultimo|ultima|laatste|sidste)$/.test(word);
  const nth = last ? -1 : ordinalWords.get(word);
  const weekday = weekdayAt(tokens[index + 1], context.language);
  const working = /^(?:working|business|week)$/.test(tokens[index + 1]?.norm ?? '');
  if (nth === undefined || nth > 5) return undefined;
  let at = index + (working ? 3 : 2);
  const link = ['of', 'in', 'im', 'en', 'de', 'em', 'van', 'i', 'du', "d'"];
  if (
    !link.includes(tokens[at]?.norm ?? '') &&
    weekday !== undefined &&
    months.get(tokens[at]?.norm ?? '') === undefined
  )
    return undefined;
  while (link.includes(tokens[at]?.norm ?? '')) at += 1;
  if (weekday === undefined && !(working && last && tokens[index + 2]?.norm === 'day')) return undefined;
  const month = months.get(tokens[at]?.norm ?? '');
  if (month === undefined) return undefined;
  const first = monthStart({ tokens, at, month }, context);
  if (weekday !== undefined) return { from: index, to: first.to, value: nthWeekday(first.day, weekday, nth) };
  // "her last working day of November" names the role and the date at once: the words stay, the month is the date.
  const end = monthEnd(first.day);
  const value = [6, 7].includes(new Date(`${end}T00:00:00Z`).getUTCDay() || 7) ? weekdayBefore(end, 5) : end;
  return { from: at, to: first.to, value };
}

const vague =
  /^(?:next (?:week|month|year|quarter)|this (?:week|month|year)|nae?chste[nrs]? (?:woche|monat|jahr)|diese[nrs]? (?:woche|monat)|la semaine prochaine|le mois prochain|la proxima semana|la semana que viene|el (?:proximo mes|mes que viene)|na proxima semana|(?:no )?proximo mes|semana que vem|mes que vem|volgende (?:week|maand)|naeste (?:uge|maned)|(?:the )?end of (?:the |this |next )?week|(?:ende|anfang|mitte) (?:der |nae?chster )?woche|mid[- ](?:[a-z]+)|early [a-z]+|late [a-z]+|(?:anfang|mitte|mi-|debut|mediados de|principios de|inicio de|meados de|begin|half|midden|primo|medio|starten af) ?[a-z]+)(?= |$)/;

/** Time spans that name no day: marked so that nothing else reads them, without a value. */
export function vagueDate(tokens: readonly Token[], index: number): DateMark | undefined {
  const found = windowAt(tokens, index).match(vague);
  if (!found) return undefined;
  const last = found[0].split(' ').at(-1) ?? '';
  const spans =
    /week|month|year|quarter|woche|monat|jahr|semaine|mois|semana|mes|uge|maned|maand|viene|vem/.test(
      found[0],
    );
  const monthName = months.has(last.replace(/^mid-|^mi-/, ''));
  return spans || monthName ? { from: index, to: index + lengthInTokens(found[0]) } : undefined;
}
