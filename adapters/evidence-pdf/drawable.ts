import anyAscii from 'any-ascii';

/** Longest text in one place of the document, in code points: keeps a row shorter than a page. */
export const drawnCodePointsMax = 300;

const space = /[\t-\r\u0085\p{Z}]+/gu;
/** Controls, direction marks, zero-width and tag characters, fillers and variation selectors. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** Marks that NFC could not join with their letter: piles of them paint over other lines, and some crash the shaper. */
const looseMark = /\p{Script=Inherited}/gu;

/** Says whether the embedded font can draw a code point. */
export type Covers = (codePoint: number) => boolean;

/** Stands behind a text whose letters the font has not got; the document explains it where it occurs. */
export const transliterated = '†';

/**
 * Makes any text safe to draw: one line, visible characters only, no longer than `codePointsMax`. Scripts that the font
 * does not carry (Chinese, Arabic, emoji) are written in Latin letters and marked; the original stands in the pack.
 */
export function drawable(text: string, covers: Covers, codePointsMax: number = drawnCodePointsMax): string {
  const joined = text.normalize('NFC').replace(space, ' ').replace(invisible, '').trim();
  const clean = joined.replace(looseMark, '');
  const points = [...clean];
  const short = points.length > codePointsMax ? [...points.slice(0, codePointsMax - 1), '…'] : points;
  const known = (point: string): boolean => covers(point.codePointAt(0) ?? 0);
  if (clean === joined && short.every(known)) return short.join('');
  const drawn = short.map((point) => (known(point) ? point : inLatin(point))).join('');
  return `${drawn.trim() === '' ? '?' : drawn} ${transliterated}`;
}

/** Letters and digits only: emoji would become words that nobody wrote. */
function inLatin(point: string): string {
  return /[\p{L}\p{M}\p{N}]/u.test(point) ? anyAscii(point) : '';
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO instant as `27 Nov 2026, 16:30:05`, always UTC. */
export function instantUtc(iso: string | undefined): string {
  if (iso === undefined || Number.isNaN(Date.parse(iso))) return '–';
  const at = new Date(iso);
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}, ${at.toISOString().slice(11, 19)}`;
}
