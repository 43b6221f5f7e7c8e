import { fold } from './tokens.ts';
import type { KnownPerson } from './types.ts';

/** Names of the directory, arranged for reading text: full names by their first word, and single words. */
export interface PeopleIndex {
  readonly fullNames: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly words: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly KnownPerson[], PeopleIndex>();

function namesOf(people: readonly KnownPerson[]): PeopleIndex {
  const fullNames = new Map<string, string[][]>();
  const words = new Set<string>();
  for (const person of people) {
    const parts = fold(person.displayName)
      .split(/[\s.]+/)
      .filter(Boolean);
    for (const part of parts) words.add(part);
    const first = parts[0];
    if (first === undefined || parts.length < 2) continue;
    const list = fullNames.get(first);
    if (list) list.push(parts);
    else fullNames.set(first, [parts]);
  }
  for (const list of fullNames.values()) list.sort((left, right) => right.length - left.length);
  return { fullNames, words };
}

/** The index of a list of people; built once per list, so pass the same array again while it has not changed. */
export function peopleIndex(people: readonly KnownPerson[]): PeopleIndex {
  const known = indexes.get(people);
  if (known) return known;
  const made = namesOf(people);
  indexes.set(people, made);
  return made;
}
