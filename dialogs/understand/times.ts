import type { Token } from './tokens.ts';

/** A time of day over tokens `from`..`to` (exclusive), as HH:MM. */
export interface TimeMark {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

function format(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const afternoon =
  /^(?:in the (?:afternoon|evening)|nachmittags|abends|de la tarde|da tarde|de l' apres-midi|'s middags|om eftermiddagen|du soir)/;

function meridiem(hour: number, rest: string): { hour: number; used: number } | undefined {
  const mark = rest.match(/^(am|pm|a \. m \.|p \. m \.|a \. m|p \. m)(?= |$)/);
  if (mark) {
    const late = mark[0].startsWith('p');
    if (hour < 1 || hour > 12) return undefined;
    return { hour: (hour % 12) + (late ? 12 : 0), used: mark[0].split(' ').length };
  }
  const words = rest.match(afternoon);
  return words && hour < 12 ? { hour: hour + 12, used: words[0].split(' ').length } : undefined;
}

const clockWord = /^(?:uhr|h|hrs|hours|uur|u|heures|horas|hr)$/;
const clockBefore = /^(?:kl|klokken|klok|las)$/;
const noon = /^(?:noon|midday|mittags|midi|mediodia|meio-dia|middag|'s middags)$/;

function restAt(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(index, index + 6)
    .map((token) => token.norm)
    .join(' ');
}

/** Bare "4" is no time; it needs a colon, am/pm, a clock word, or a word that announces a time. */
function readAt(tokens: readonly Token[], index: number): TimeMark | undefined {
  const token = tokens[index]!;
  if (noon.test(token.norm)) return { from: index, to: index + 1, value: '12:00' };
  const written = token.raw.match(/^(\d{1,2})(?:([:.])(\d{2}))?$/);
  if (!written || (token.kind !== 'number' && token.kind !== 'numeric')) return undefined;
  const hour = Number(written[1]);
  const minute = Number(written[3] ?? 0);
  const late = meridiem(hour, restAt(tokens, index + 1));
  if (late) return mark(index, index + 1 + late.used, format(late.hour, minute));
  const next = tokens[index + 1];
  const glued = next?.norm.match(/^h(\d{2})$/);
  if (glued) return mark(index, index + 2, format(hour, Number(glued[1])));
  const before = tokens[index - 1]?.norm === '.' ? tokens[index - 2]?.norm : tokens[index - 1]?.norm;
  if (clockWord.test(next?.norm ?? '')) {
    const more =
      tokens[index + 2]?.kind === 'number' && next!.norm !== 'hours' ? Number(tokens[index + 2]!.raw) : 0;
    const withMinutes = more > 0 && more < 60 && tokens[index + 2]!.raw.length === 2 && minute === 0;
    const value = format(hour, withMinutes ? more : minute);
    return mark(index, index + (withMinutes ? 3 : 2), value);
  }
  if (written[2] === ':') return mark(index, index + 1, format(hour, minute));
  if (clockBefore.test(before ?? '') && (hour > 7 || before !== 'las'))
    return mark(index, index + 1, format(hour, minute));
  return undefined;
}

function mark(from: number, to: number, value: string | undefined): TimeMark | undefined {
  return value === undefined ? undefined : { from, to, value };
}

/** All times of day in a message, left to right. */
export function findTimes(tokens: readonly Token[]): TimeMark[] {
  const marks: TimeMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = tokens[index]!.mention === undefined ? readAt(tokens, index) : undefined;
    if (!found) continue;
    marks.push(found);
    index = found.to - 1;
  }
  return marks;
}
