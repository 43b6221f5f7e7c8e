import type { Json } from '../../core/canonical.ts';
import type { CallChange } from '../../core/change.ts';
import { createRandom, type Random } from '../front-door/random.ts';

/** A value of the same kind that is not the old one. */
function otherThan(value: Json | undefined, random: Random): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1 + random.int(9);
  if (typeof value === 'string') return mutatedText(value, random);
  return random.guid();
}

function mutatedText(text: string, random: Random): string {
  const at = random.int(text.length + 1);
  const kinds = [
    () => random.guid(),
    () => `${text.slice(0, at)}x${text.slice(at)}`,
    () => `${text} `,
    () => (text.length > 1 ? text.slice(1) : `${text}y`),
    () => `@${text}`,
  ];
  const made = kinds[random.int(kinds.length)]!();
  return made === text ? `${text}z` : made;
}

type Tree = { [key: string]: Json };

/** Every place in a call where a value stands, as a path of keys. */
function leaves(value: Json, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner as Json, [...path, key]));
}

/** The same change with exactly one field of its call different, added or gone; the step stays. */
export function mutatedCall(change: CallChange, random: Random = createRandom(1)): CallChange {
  const call = structuredClone(change.call) as unknown as Tree;
  const places = leaves(call as Json);
  const path = places[random.int(places.length)]!;
  let parent = call;
  for (const key of path.slice(0, -1)) parent = parent[key] as Tree;
  const last = path.at(-1)!;
  const kind = random.int(8);
  if (Array.isArray(parent)) {
    if (kind < 4) parent.push(random.guid());
    else parent[Number(last)] = otherThan(parent[Number(last)], random);
  } else if (kind === 0 && path.length > 1) parent[random.guid()] = random.guid();
  else if (kind === 1 && path.length > 1) delete parent[last];
  else parent[last] = otherThan(parent[last], random);
  return { ...change, call: call as unknown as CallChange['call'] };
}
