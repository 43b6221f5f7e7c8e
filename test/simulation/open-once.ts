import type { KeyObject } from 'node:crypto';
import { type OpenedLine, type OpenLine, openLine } from '../../adapters/open-line.ts';
import type { StoredLine } from '../../core/ports.ts';
import { isSame } from './boxes.ts';

interface Known extends OpenedLine {
  readonly keys: readonly (KeyObject | undefined)[];
}

const known = new WeakMap<StoredLine, Known>();

/**
 * Opens a stored line as the product does, once for all processes of a run: each of them reads every line. Whoever comes
 * with another key is refused as ever. What is shared is frozen throughout, so that nobody can change it for the others.
 */
export const openOnce: OpenLine = (cipher, place, keyOf) => {
  const keys = place.boxes.map((box) => keyOf(box.of));
  const before = known.get(place.stored);
  if (before?.keys.every((key, at) => isSame(key, keys[at])) === true) return before;
  const opened = openLine(cipher, place, keyOf);
  known.set(place.stored, { ...deepFrozen(opened), keys });
  return opened;
};

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) deepFrozen(member);
  return Object.freeze(value);
}
