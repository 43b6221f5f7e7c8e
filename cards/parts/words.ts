import { fill, type Sentence } from '../../core/step.ts';
import type { Safe } from '../adaptive.ts';
import { plain } from '../safe-text.ts';
import { day, instant } from '../times.ts';
import type { Viewer } from '../viewer.ts';

/** A value of a change may list several fields; who approves reads all of them. */
const stepValueCodePointsMax = 300;

export type Values = Readonly<Record<string, string | number>>;

/** Data from the directory or typed by a person, made safe for a TextBlock. */
export function data(text: string, codePointsMax?: number): Safe {
  return plain(text, codePointsMax) as Safe;
}

/** One of our own sentences with `{name}` filled in: `values` are treated as data, `made` is safe text already. */
export function say(sentence: Safe, values: Values = {}, made: Readonly<Record<string, Safe>> = {}): Safe {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    shown[name] = typeof value === 'number' ? value : plain(value);
  return fill(sentence, Object.assign(shown, made)) as Safe;
}

/**
 * A sentence of a step definition in the viewer's language; its values are data, dates among them are formatted. A value
 * that has words of its own in a language stands beside the other under its name and the language, `fields.de`.
 */
export function sentence(of: Sentence, viewer: Pick<Viewer, 'language' | 'zone'>, values: Values = {}): Safe {
  const own = `.${viewer.language}`;
  const spoken = (value: string | number): string | number =>
    typeof value === 'number' ? value : plain(datedText(value, viewer), stepValueCodePointsMax);
  const shown: Record<string, string | number> = {};
  const entries = Object.entries(values);
  // The name of a blank has no dot: words in other languages are not made ready for nothing.
  for (const [name, value] of entries) if (!name.includes('.')) shown[name] = spoken(value);
  for (const [name, value] of entries)
    if (name.endsWith(own)) shown[name.slice(0, -own.length)] = spoken(value);
  return fill(of[viewer.language], shown) as Safe;
}

/** Calendar days and instants among the values as the viewer reads them. */
export function dated(values: Values, viewer: Pick<Viewer, 'language' | 'zone'>): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : datedText(value, viewer),
    ]),
  );
}

function datedText(value: string, viewer: Pick<Viewer, 'language' | 'zone'>): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, viewer);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? instant(value, viewer) : value;
}

/** Safe texts side by side; empty ones are left out. */
export function join(
  separator: ' ' | ' · ' | ', ' | ': ' | ' – ' | '\n\n',
  ...texts: readonly (Safe | undefined)[]
): Safe {
  return texts.filter((text) => text !== undefined && text !== '').join(separator) as Safe;
}

const numerals = { en: new Intl.NumberFormat('en-GB'), de: new Intl.NumberFormat('de-DE') } as const;

/** A number as people write it in the viewer's language: `48,210` or `48.210`. */
export const numeral = (value: number, { language }: Pick<Viewer, 'language'>): Safe =>
  numerals[language].format(value) as Safe;

/**
 * The same words where escapes would be shown, or where clients disagree whether Markdown is read: titles of choices,
 * alternative and fallback texts. Characters that could format anything are dropped instead. Takes raw or safe text.
 */
export function bare(text: string, codePointsMax?: number): string {
  const unescaped = text.includes('\\') ? text.replace(/\\(?=[\p{P}\p{S}])/gu, '') : text;
  const safe = plain(unescaped, codePointsMax);
  const shown = safe.includes('\\') ? safe.replace(/\\./gu, '') : safe;
  // Dropping a bracket may bring a list mark to the front: again until nothing changes.
  return shown === text ? shown : bare(shown, codePointsMax);
}

/** Instructions and passes as they are, visible characters only, at most `codePointsMax`; for TextRuns. */
export function verbatim(text: string, codePointsMax: number): string {
  const visible = text.replace(/[^\S\n]/gu, ' ').replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
  const points = [...visible];
  return points.length <= codePointsMax ? visible : `${points.slice(0, codePointsMax - 1).join('')}…`;
}
