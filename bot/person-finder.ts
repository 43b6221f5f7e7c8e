import type { DirectoryEntry, PeopleFacts } from '../core/people.ts';
import type { PersonRef } from '../core/person.ts';

/** Most people offered when a name fits several. */
export const candidatesMax = 8;

export type FoundPeople =
  | { readonly one: PersonRef }
  | { readonly several: readonly DirectoryEntry[] }
  | { readonly none: true };

const ref = (entry: DirectoryEntry): PersonRef => ({ id: entry.id, name: entry.name, upn: entry.upn });

/** Folds case, accents and white space, so that "Tomas almeida" finds Tomás Almeida. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

interface Named {
  readonly entry: DirectoryEntry;
  readonly parts: readonly string[];
}

/** Everybody's names as they are looked for. Folding them anew for each message would cost more than all the rest of it. */
interface Index {
  /** In the order of the directory, by full name and by sign-in name. */
  readonly whole: ReadonlyMap<string, readonly DirectoryEntry[]>;
  readonly named: readonly Named[];
  /** Each part of a name with the place of its owner in `named`, in alphabetical order. */
  readonly parts: readonly { readonly part: string; readonly at: number }[];
}

const indexes = new WeakMap<PeopleFacts['entries'], Index>();

function indexOf(entries: PeopleFacts['entries']): Index {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const whole = new Map<string, DirectoryEntry[]>();
  const named = [...entries.values()].map((entry) => {
    const name = fold(entry.name);
    for (const key of new Set([name, fold(entry.upn)])) whole.set(key, [...(whole.get(key) ?? []), entry]);
    return { entry, parts: partsOf(name) };
  });
  const parts = named.flatMap((one, at) => one.parts.map((part) => ({ part, at })));
  parts.sort((a, b) => (a.part < b.part ? -1 : Number(a.part > b.part)));
  const index = { whole, named, parts };
  indexes.set(entries, index);
  return index;
}

/**
 * Somebody by what a person typed or picked: directory id, sign-in name, full name, or a part of the name. A full name
 * wins over parts; two people of one name are never guessed between.
 */
export function findPeople(facts: Pick<PeopleFacts, 'entries'>, text: string): FoundPeople {
  const wanted = fold(text);
  if (wanted === '') return { none: true };
  const direct = facts.entries.get(text.trim().toLowerCase());
  if (direct !== undefined) return { one: ref(direct) };
  const index = indexOf(facts.entries);
  const found = index.whole.get(wanted) ?? withWords(index, wanted.split(' '));
  const [only] = found;
  if (only === undefined) return { none: true };
  return found.length === 1 ? { one: ref(only) } : { several: found.slice(0, candidatesMax) };
}

/** The person when exactly one fits. */
export function findOne(facts: Pick<PeopleFacts, 'entries'>, text: string): PersonRef | undefined {
  const found = findPeople(facts, text);
  return 'one' in found ? found.one : undefined;
}

/** People of whose names each word begins a part, in the order of the directory. */
function withWords({ named, parts }: Index, words: readonly string[]): readonly DirectoryEntry[] {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  const owners = new Set<number>();
  for (let at = firstFrom(parts, longest); parts[at]?.part.startsWith(longest); at += 1)
    owners.add(parts[at]?.at ?? 0);
  return [...owners]
    .sort((a, b) => a - b)
    .flatMap((at) => named[at] ?? [])
    .filter((one) => haveWords(one.parts, words))
    .map((one) => one.entry);
}

/** Place of the first part that is not before the word. */
function firstFrom(parts: Index['parts'], word: string): number {
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((parts[middle]?.part ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether each typed word begins a part of the name, whatever case and accents they have. */
export function nameFits(name: string, text: string): boolean {
  return haveWords(partsOf(fold(name)), fold(text).split(' '));
}

function partsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/);
}

function haveWords(parts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
