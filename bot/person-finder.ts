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

/**
 * Somebody by what a person typed or picked: directory id, sign-in name, full name, or a part of the name. A full name
 * wins over parts; two people of one name are never guessed between.
 */
export function findPeople(facts: Pick<PeopleFacts, 'entries'>, text: string): FoundPeople {
  const wanted = fold(text);
  if (wanted === '') return { none: true };
  const direct = facts.entries.get(text.trim().toLowerCase());
  if (direct !== undefined) return { one: ref(direct) };
  const exact: DirectoryEntry[] = [];
  const partial: DirectoryEntry[] = [];
  const words = wanted.split(' ');
  for (const entry of facts.entries.values()) {
    const name = fold(entry.name);
    if (name === wanted || fold(entry.upn) === wanted) exact.push(entry);
    else if (partial.length <= candidatesMax && hasWords(name, words)) partial.push(entry);
  }
  const found = exact.length > 0 ? exact : partial;
  const [only] = found;
  if (only === undefined) return { none: true };
  return found.length === 1 ? { one: ref(only) } : { several: found.slice(0, candidatesMax) };
}

/** The person when exactly one fits. */
export function findOne(facts: Pick<PeopleFacts, 'entries'>, text: string): PersonRef | undefined {
  const found = findPeople(facts, text);
  return 'one' in found ? found.one : undefined;
}

function hasWords(name: string, words: readonly string[]): boolean {
  const parts = name.split(/[\s-]+/);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
