import { phraseGroup } from '../phrases/group.ts';
import { dayFrom } from './calendar.ts';
import type { DateContext, DateMark } from './forms.ts';

/** A month (1–12) and its day. */
export type Feast = readonly [month: number, day: number];

/** Days of the year that are said by name, in all languages; only those that fall on the same date everywhere. */
export const feasts = phraseGroup<Feast>(
  (
    [
      [
        '(christmas eve|xmas eve|heiligabend|heiligabends|nochebuena|veille de noel|vespera de natal|kerstavond|juleaften)',
        [12, 24],
      ],
      [
        "(new years eve|new year 's eve|silvester|saint sylvestre|saint-sylvestre|la saint-sylvestre|nochevieja|oudejaarsdag|oudjaar|nytarsaften|nytarsaftensdag)",
        [12, 31],
      ],
      ["(new years day|new year 's day|neujahr|neujahrstag|jour de l' an|nieuwjaarsdag|nytarsdag)", [1, 1]],
    ] as const
  ).map(([phrase, day]) => [phrase, day] as const),
);

/** "Christmas Eve", "Silvester": the next one. */
export function feastDay(context: DateContext, index: number): DateMark | undefined {
  const found = context.words.feasts.longestAt(context.text, index);
  if (found === undefined) return undefined;
  const [month, day] = found.value;
  const year = Number(context.today.slice(0, 4));
  const thisYear = dayFrom(year, month, day);
  const value =
    thisYear !== undefined && thisYear >= context.today ? thisYear : dayFrom(year + 1, month, day);
  return { from: index, to: found.to, ...(value === undefined ? {} : { value }) };
}
