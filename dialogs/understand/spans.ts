import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';

/** Names of several words by their first one, longest first, so that "Field Service" wins over "Field". */
export type SpanTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Arranges labels for {@link spanEnd}. */
export function spanTable(labels: readonly string[]): SpanTable {
  const byFirst = new Map<string, string[][]>();
  for (const label of labels) {
    const words = fold(label).split(/\s+/).filter(Boolean);
    if (words[0]) byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.length - left.length);
  return byFirst;
}

/** Where the longest label that begins at `index` ends (exclusive). */
export function spanEnd(table: SpanTable, tokens: readonly Token[], index: number): number | undefined {
  for (const words of table.get(tokens[index]?.norm ?? '') ?? []) {
    if (words.every((word, at) => tokens[index + at]?.norm === word)) return index + words.length;
  }
  return undefined;
}
