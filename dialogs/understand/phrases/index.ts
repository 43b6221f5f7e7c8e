import type { Entry, PhraseGroup } from './group.ts';
import { numberOf } from './held.ts';
import type { Openings } from './notation.ts';
import { prefixOf } from './notation.ts';

/** What may stand where a word stands: the phrases to try for each table, and the number of the word. */
export interface Slot {
  readonly number: number;
  readonly lists: readonly (readonly Entry<unknown>[])[];
}

/** The phrases of one table by the words that they can begin with. */
interface Lookup {
  readonly byWord: ReadonlyMap<string, readonly Entry<unknown>[]>;
  readonly byPrefix: ReadonlyMap<number, readonly Entry<unknown>[]>;
  readonly anywhere: readonly Entry<unknown>[];
}

/** `who` are the codes that `<w>` may stand for. */
function lookupOf(groups: readonly PhraseGroup<unknown>[], who: ReadonlySet<string>): Lookup {
  const mayOpen = (openings: Openings, word: string): boolean =>
    openings.open || openings.starts.size > 0 || openings.words.has(word) || (openings.who && who.has(word));
  const listOf = (word: string, prefix: number) =>
    groups.flatMap(({ byWord, byPrefix, loose }) => [
      ...(byWord.get(word) ?? []),
      ...(byPrefix.get(prefix) ?? []),
      ...loose.filter(({ openings }) => mayOpen(openings, word)).map(({ entry }) => entry),
    ]);
  const loose = groups.flatMap((group) => group.loose);
  const words = new Set([
    ...groups.flatMap(({ byWord }) => [...byWord.keys()]),
    ...loose.flatMap(({ openings }) => [...openings.words]),
    ...(loose.some(({ openings }) => openings.who) ? who : []),
  ]);
  const prefixes = new Set(groups.flatMap(({ byPrefix }) => [...byPrefix.keys()]));
  return {
    byWord: new Map([...words].map((word) => [word, listOf(word, prefixOf(word))])),
    byPrefix: new Map([...prefixes].map((prefix) => [prefix, listOf('', prefix)])),
    anywhere: listOf('', prefixOf('')),
  };
}

/**
 * One index over the phrases of several tables, each of several groups, by words and beginnings of words, so that a
 * place of a text costs one look-up for all of them. `who` are the codes that `<w>` may stand for.
 */
export function indexOver(
  tables: readonly (readonly PhraseGroup<unknown>[])[],
  who: ReadonlySet<string>,
): (code: string) => Slot {
  const lookups = tables.map((groups) => lookupOf(groups, who));
  const keys = new Set([
    ...lookups.flatMap(({ byWord }) => [...byWord.keys()]),
    ...tables.flatMap((groups) => groups.flatMap(({ needed }) => [...needed])),
  ]);
  const prefixes = new Set(lookups.flatMap(({ byPrefix }) => [...byPrefix.keys()]));
  const anywhere = lookups.map((lookup) => lookup.anywhere);
  const slotOf = (number: number, prefix: number, word?: string): Slot => {
    const lists = lookups.map(
      (lookup) => lookup.byWord.get(word ?? '') ?? lookup.byPrefix.get(prefix) ?? lookup.anywhere,
    );
    // Most words only go on with a phrase that others begin.
    return { number, lists: lists.every((list, table) => list === anywhere[table]) ? anywhere : lists };
  };
  const byWord = new Map([...keys].map((word) => [word, slotOf(numberOf(word), prefixOf(word), word)]));
  const byPrefix = new Map([...prefixes].map((prefix) => [prefix, slotOf(0, prefix)]));
  const unknown = slotOf(0, prefixOf(''));
  return (code) => byWord.get(code) ?? byPrefix.get(prefixOf(code)) ?? unknown;
}
