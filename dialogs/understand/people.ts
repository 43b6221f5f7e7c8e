import { commonWords } from './common.ts';
import { fold } from './tokens.ts';
import type { KnownPerson } from './types.ts';

/** Names of the directory, arranged for reading text: full names by their first word, and single words. */
export interface PeopleIndex {
  readonly fullNames: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly words: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly KnownPerson[], PeopleIndex>();

/** The words of a display name without what stands in brackets: "Pia Holm (Fabrikam)". */
function partsOf(displayName: string): string[] {
  return fold(displayName.replace(/\(.*\)/, ''))
    .split(/[\s.]+/)
    .filter(Boolean);
}

// Shared mailboxes and service accounts are in the directory too, under the names of things.
const things =
  /\d|^(?:account|calendar|helpdesk|inbox|info|mailbox|papers|requests|room|service|support|team|group)$/;

function namesOf(people: readonly KnownPerson[]): PeopleIndex {
  const fullNames = new Map<string, string[][]>();
  const words = new Set<string>();
  for (const person of people) {
    const parts = partsOf(person.displayName);
    if (parts.length < 2 || parts.some((part) => things.test(part))) continue;
    for (const part of parts) if (!commonWords.has(part)) words.add(part);
    const first = parts[0]!;
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
