import type { Codes } from '../phrases/match.ts';
import type { Token } from '../tokens.ts';
import type { LanguageCode } from '../types.ts';
import { spokenTime, workingTime } from './spoken-times.ts';
import type { DateWords } from './words.ts';
import { dateWordsOf } from './words.ts';

/** A time of day over tokens `from`..`to` (exclusive), as HH:MM. */
export interface TimeMark {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const noonHour = 12;
const minutesOfHour = 60;
const monthsOfYear = 12;

function mark(from: number, to: number, hour: number, minute: number): TimeMark | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { from, to, value };
}

/** The tokens of a message with the words of times. */
interface Clock {
  readonly tokens: readonly Token[];
  readonly text: Codes;
  readonly words: DateWords;
}

/** "am", "pm", "p.m.", "in the afternoon", "nachmittags" behind an hour. */
function halfOfDay({ tokens, text, words }: Clock, index: number): { late: boolean; to: number } | undefined {
  const codes = tokens.slice(index, index + 4).map((token) => token.norm);
  if (codes[0] === 'am' || codes[0] === 'pm') return { late: codes[0] === 'pm', to: index + 1 };
  if ((codes[0] === 'a' || codes[0] === 'p') && codes[1] === '.' && codes[2] === 'm')
    return { late: codes[0] === 'p', to: codes[3] === '.' ? index + 4 : index + 3 };
  const found = words.phrases.afternoon.longestAt(text, index);
  return found && { late: true, to: found.to };
}

function minutesBehind(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && token.raw.length === 2 ? Number(token.raw) : undefined;
}

/** Bare "4" is no time; it needs a colon, am/pm, a clock word, or a word that announces a time. */
function readAt(clock: Clock, index: number): TimeMark | undefined {
  const { tokens, words } = clock;
  const token = tokens[index]!;
  if (words.sets.noon.has(token.norm)) return mark(index, index + 1, noonHour, 0);
  const spoken = readSpoken(clock, index);
  if (spoken !== undefined) return spoken;
  if (token.kind !== 'number' && token.kind !== 'numeric') return undefined;
  const written = token.raw.match(/^(\d{1,2})(?:([:.])(\d{2}))?$/);
  if (!written) return undefined;
  const hour = Number(written[1]);
  const minute = Number(written[3] ?? 0);
  const half = halfOfDay(clock, index + 1);
  if (half && hour >= 1 && hour <= noonHour)
    return mark(index, half.to, (hour % noonHour) + (half.late ? noonHour : 0), minute);
  const next = tokens[index + 1];
  const glued = next?.start === token.end ? next.norm.match(/^[hu](\d{2})$/)?.[1] : undefined;
  if (glued !== undefined) return mark(index, index + 2, hour, Number(glued));
  if (next && words.sets.clockBehind.has(next.norm)) return behindHour(clock, index, { hour, minute });
  if (written[2] === ':') return mark(index, index + 1, hour, minute);
  // "off at 17.30": no month has such a number.
  const said = /^(?:at|um|om|kl|by|until|till|gegen|bis|a|las|,)$/.test(tokens[index - 1]?.norm ?? '');
  const noMonth = minute > monthsOfYear || (written[3] === '00' && written[1]!.length === 2);
  if (written[2] === '.' && said && noMonth) return mark(index, index + 1, hour, minute);
  const before = tokens[index - 1]?.norm === '.' ? tokens[index - 2] : tokens[index - 1];
  return words.sets.clockBefore.has(before?.norm ?? '') ? mark(index, index + 1, hour, minute) : undefined;
}

/** "half past four", "um halb fünf", "a las cinco de la tarde" */
function readSpoken(clock: Clock, index: number): TimeMark | undefined {
  const found = spokenTime(clock.tokens, index, clock.words);
  if (found === undefined) return undefined;
  const half = halfOfDay(clock, found.to);
  const late = half?.late === true && found.minutes < noonHour * minutesOfHour ? noonHour * minutesOfHour : 0;
  const minutes = half === undefined ? workingTime(found.minutes) : found.minutes + late;
  return mark(index, half?.to ?? found.to, Math.floor(minutes / minutesOfHour), minutes % minutesOfHour);
}

/** "15 Uhr", "17 h 30", "8 Uhr abends". */
function behindHour(
  clock: Clock,
  index: number,
  { hour, minute }: { hour: number; minute: number },
): TimeMark | undefined {
  const more = minute === 0 ? minutesBehind(clock.tokens[index + 2]) : undefined;
  const to = more === undefined ? index + 2 : index + 3;
  const half = halfOfDay(clock, to);
  const late = half?.late === true && hour < noonHour ? noonHour : 0;
  return mark(index, half ? half.to : to, hour + late, more ?? minute);
}

/** All times of day in a message, left to right. */
export function findTimes(tokens: readonly Token[], language: LanguageCode): TimeMark[] {
  const text = { codes: tokens.map((token) => token.norm) };
  const clock = { tokens, text, words: dateWordsOf(language) };
  const marks: TimeMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = tokens[index]!.mention === undefined ? readAt(clock, index) : undefined;
    if (!found) continue;
    marks.push(found);
    index = found.to - 1;
  }
  return marks;
}
