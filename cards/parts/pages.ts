/** Largest card, in characters of JSON: fits the smallest documented message size (28 kB to 100 kB, UTF-16). */
export const cardCharactersMax = 20_000;

/** What the long list of a card may take of it. */
export const listCharactersMax = 11_500;

export interface Page<T> {
  readonly items: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Items before this page, for numbering. */
  readonly before: number;
}

/** Cuts a list into pages by what its items weigh in characters; every page holds at least one. */
export function pageOf<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  wanted = 0,
  charactersMax = listCharactersMax,
): Page<T> {
  const starts: number[] = [0];
  let weight = 0;
  items.forEach((item, index) => {
    const own = weigh(item);
    if (weight > 0 && weight + own > charactersMax) {
      starts.push(index);
      weight = 0;
    }
    weight += own;
  });
  const page = pageIndex(wanted, starts.length);
  const before = starts[page] ?? 0;
  return { items: items.slice(before, starts[page + 1]), page, pages: starts.length, before };
}

/** The page asked for, as one that exists. */
export function pageIndex(wanted: number | undefined, pages: number): number {
  return Math.min(Math.max(0, Math.trunc(wanted ?? 0)), Math.max(0, pages - 1));
}

/** What JSON writes otherwise than it stands, or may. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

/** Weight of something that is drawn as JSON. Most texts are as long there as they are, and need not be written for it. */
export const weight = (drawn: unknown): number =>
  typeof drawn === 'string' && !escaped.test(drawn) ? drawn.length + 2 : JSON.stringify(drawn).length;
