import type { Needs } from './held.ts';
import { needsOver } from './held.ts';
import type { Matcher } from './match.ts';
import { matcherOf } from './match.ts';
import type { Openings } from './notation.ts';
import { needsOf, openingsOf, parsePhrase, prefixLetters, prefixOf, wordsOf } from './notation.ts';

/** A phrase with what it means, ready to be looked for. */
export interface Entry<T> {
  readonly value: T;
  readonly matcher: Matcher;
  /** trying a phrase costs more than looking for the words it goes on with, last ones first: most texts hold none of them */
  readonly needs: Needs;
}

/** A phrase that can begin with more than words and beginnings of words. */
interface Loose<T> {
  readonly entry: Entry<T>;
  readonly openings: Openings;
}

/** Phrases of one kind by how they can begin, so that a place is only tried for what may stand there. */
export interface PhraseGroup<T> {
  readonly byWord: Map<string, Entry<T>[]>;
  readonly byPrefix: Map<number, Entry<T>[]>;
  readonly loose: Loose<T>[];
  /** the words that the phrases are made of */
  readonly words: Set<string>;
  /** the words that a phrase needs somewhere in the text */
  readonly needed: Set<string>;
}

function put<K, T>(map: Map<K, Entry<T>[]>, key: K, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function addTo<T>(group: PhraseGroup<T>, entry: Entry<T>, openings: Openings): void {
  const prefixes = new Set([...openings.starts].map((start) => start.slice(0, prefixLetters)));
  if (openings.open || openings.who || [...prefixes].some((prefix) => prefix.length < prefixLetters)) {
    group.loose.push({ entry, openings });
    return;
  }
  for (const word of openings.words)
    if (!prefixes.has(word.slice(0, prefixLetters))) put(group.byWord, word, entry);
  for (const prefix of prefixes) put(group.byPrefix, prefixOf(prefix), entry);
}

/** Makes phrases (see `parsePhrase`) with what they mean into a group. */
export function phraseGroup<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseGroup<T> {
  const group: PhraseGroup<T> = {
    byWord: new Map(),
    byPrefix: new Map(),
    loose: [],
    words: new Set(),
    needed: new Set(),
  };
  for (const [phrase, value] of phrases) {
    const node = parsePhrase(phrase);
    for (const word of wordsOf(node)) group.words.add(word);
    const needs = needsOf(node).toReversed();
    for (const word of needs.flatMap((words) => [...words])) group.needed.add(word);
    addTo(group, { value, matcher: matcherOf(node), needs: needsOver(needs) }, openingsOf(node));
  }
  return group;
}

/** The lines of a block of phrases; blank lines and lines that begin with `#` are for the reader. */
export function phraseLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
