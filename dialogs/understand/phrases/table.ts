import type { Codes, End, Matcher } from './match.ts';
import { matcherOf } from './match.ts';
import type { Openings } from './notation.ts';
import { needsOf, openingsOf, parsePhrase, prefixLetters, prefixOf, wordsOf } from './notation.ts';

/** A phrase found at `at`, up to `to` (exclusive); `who` is the item that `<w>` stands for. */
export interface Found<T> extends End {
  readonly value: T;
  readonly at: number;
}

/** Phrases of one kind, each with what it means. */
export interface PhraseTable<T> {
  /** all phrases, each at every place where it stands, the longest reading of each; asked again of the same text, it remembers */
  readonly findAll: (text: Codes) => readonly Found<T>[];
  /** all phrases that begin at a place, the longest reading of each */
  readonly findAllAt: (text: Codes, at: number) => readonly Found<T>[];
  /** the longest phrase that begins at a place */
  readonly longestAt: (text: Codes, at: number) => Found<T> | undefined;
  /** whether a phrase can begin with a code */
  readonly mayBegin: (code: string) => boolean;
  /** the words that the phrases are made of */
  readonly words: readonly string[];
  /** the words that a phrase can begin with */
  readonly openings: ReadonlySet<string>;
  /** what the table is searched by */
  readonly indexes: readonly Index<T>[];
}

/** Words of which a text must hold one, with what the search that asked last was told. */
interface Need {
  readonly words: ReadonlySet<string>;
  search: number;
  isMet: boolean;
}

interface Entry<T> {
  readonly matcher: Matcher;
  readonly needs: readonly Need[];
  readonly value: T;
}

/** Phrases by how they can begin, so that a place is only tried for what may stand there. */
interface Index<T> {
  readonly byWord: Map<string, Entry<T>[]>;
  readonly byPrefix: Map<number, Entry<T>[]>;
  readonly anywhere: Entry<T>[];
}

function put<K, T>(map: Map<K, Entry<T>[]>, key: K, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function addTo<T>(index: Index<T>, entry: Entry<T>, openings: Openings): void {
  const prefixes = new Set([...openings.starts].map((start) => start.slice(0, prefixLetters)));
  if (openings.open || [...prefixes].some((prefix) => prefix.length < prefixLetters)) {
    index.anywhere.push(entry);
    return;
  }
  for (const word of openings.words)
    if (!prefixes.has(word.slice(0, prefixLetters))) put(index.byWord, word, entry);
  for (const prefix of prefixes) put(index.byPrefix, prefixOf(prefix), entry);
}

/** Numbers the searches, so that a need is looked for once in each. */
let searches = 0;

function holdsOne(codes: readonly string[], words: ReadonlySet<string>): boolean {
  for (let at = 0; at < codes.length; at += 1) if (words.has(codes[at]!)) return true;
  return false;
}

/** Trying a phrase costs more than looking for the words it goes on with, last ones first: most texts hold none of them. */
function mayHold({ codes }: Codes, needs: readonly Need[]): boolean {
  for (let index = 0; index < needs.length; index += 1) {
    const need = needs[index]!;
    if (need.search !== searches) {
      need.search = searches;
      need.isMet = holdsOne(codes, need.words);
    }
    if (!need.isMet) return false;
  }
  return true;
}

/** What to try at a place, by the word that stands there; most places have nothing. */
type Lookup<T> = (code: string) => readonly Entry<T>[];

/** One list for each word and each beginning of words, so that a place costs one look-up for all indexes. */
function lookupOf<T>(indexes: readonly Index<T>[]): Lookup<T> {
  const listOf = (prefix: number, word?: string): readonly Entry<T>[] =>
    indexes.flatMap(({ byWord, byPrefix, anywhere }) => [
      ...(byWord.get(word ?? '') ?? []),
      ...(byPrefix.get(prefix) ?? []),
      ...anywhere,
    ]);
  const words = new Set(indexes.flatMap(({ byWord }) => [...byWord.keys()]));
  const prefixes = new Set(indexes.flatMap(({ byPrefix }) => [...byPrefix.keys()]));
  const byWord = new Map([...words].map((word) => [word, listOf(prefixOf(word), word)]));
  const byPrefix = new Map([...prefixes].map((prefix) => [prefix, listOf(prefix)]));
  const anywhere = indexes.flatMap((index) => index.anywhere);
  return (code) =>
    byWord.get(code) ?? (byPrefix.size > 0 ? byPrefix.get(prefixOf(code)) : undefined) ?? anywhere;
}

function tryAll<T>(entries: readonly Entry<T>[], text: Codes, at: number, into: Found<T>[]): void {
  for (let index = 0; index < entries.length; index += 1) {
    const { matcher, needs, value } = entries[index]!;
    if (!mayHold(text, needs)) continue;
    const end = matcher(text, at);
    if (end !== undefined) into.push({ value, at, ...end });
  }
}

/** Several rules ask the same line for the same phrases. A line is never changed, and what it held goes when it does. */
function remembered<T>(findAll: PhraseTable<T>['findAll']): PhraseTable<T>['findAll'] {
  const known = new WeakMap<Codes, readonly Found<T>[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = findAll(text);
      known.set(text, found);
    }
    return found;
  };
}

const noneFound: readonly never[] = [];

function tableOver<T>(indexes: readonly Index<T>[], words: readonly string[]): PhraseTable<T> {
  let lookup: Lookup<T> = (code) => {
    lookup = lookupOf(indexes);
    return lookup(code);
  };
  const findAllAt = (text: Codes, at: number): readonly Found<T>[] => {
    const code = text.codes[at];
    const entries = code === undefined ? noneFound : lookup(code);
    if (entries.length === 0) return noneFound;
    searches += 1;
    const found: Found<T>[] = [];
    tryAll(entries, text, at, found);
    return found;
  };
  return {
    findAll: remembered((text) => {
      searches += 1;
      const found: Found<T>[] = [];
      for (let at = 0; at < text.codes.length; at += 1) tryAll(lookup(text.codes[at]!), text, at, found);
      return found;
    }),
    findAllAt,
    longestAt: (text, at) => longest(findAllAt(text, at)),
    mayBegin: (code) => lookup(code).length > 0,
    words,
    openings: new Set(indexes.flatMap((index) => [...index.byWord.keys()])),
    indexes,
  };
}

/** Makes a table of phrases (see `parsePhrase`) that is searched in time linear in the text. */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const index: Index<T> = { byWord: new Map(), byPrefix: new Map(), anywhere: [] };
  const words = new Set<string>();
  const needs = new Map<string, Need>();
  const needOf = (sought: ReadonlySet<string>): Need => {
    const key = [...sought].join(' ');
    const need = needs.get(key) ?? { words: sought, search: 0, isMet: false };
    needs.set(key, need);
    return need;
  };
  for (const [phrase, value] of phrases) {
    const node = parsePhrase(phrase);
    for (const word of wordsOf(node)) words.add(word);
    addTo(
      index,
      { matcher: matcherOf(node), needs: needsOf(node).map(needOf).reverse(), value },
      openingsOf(node),
    );
  }
  return tableOver([index], [...words]);
}

function longest<T>(found: readonly Found<T>[]): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const each of found) if (best === undefined || each.to > best.to) best = each;
  return best;
}

/** Several tables searched as one. */
export function joinTables<T>(tables: readonly PhraseTable<T>[]): PhraseTable<T> {
  return tableOver(
    tables.flatMap((table) => table.indexes),
    tables.flatMap((table) => table.words),
  );
}

/** The lines of a block of phrases; blank lines and lines that begin with `#` are for the reader. */
export function phraseLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
