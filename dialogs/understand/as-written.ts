import { withoutMarkup } from './clean.ts';
import type { Understood } from './types.ts';

/** The signs that people and their keyboards put for an apostrophe. */
const apostrophe = "['‘’ʼ´`]";

/** Every value of a reading with the apostrophes of the message: "D’Angelo" stays "D’Angelo". */
export function asWritten(people: Understood[], message: string): Understood[] {
  const quoted = people.some((one) => Object.values(one).some((value) => value.includes("'")));
  if (!quoted) return people;
  const plain = withoutMarkup(message);
  return people.map((one) => {
    const entries = Object.entries(one).map(([key, value]) => [key, written(value, plain)]);
    return Object.fromEntries(entries) as Understood;
  });
}

function written(value: string, plain: string): string {
  if (!value.includes("'")) return value;
  const pattern = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, apostrophe);
  return new RegExp(pattern.replace(/ /g, '\\s+')).exec(plain)?.[0].replace(/\s+/g, ' ') ?? value;
}
