import { createHmac, type KeyObject } from 'node:crypto';
import type { Cipher } from '../../adapters/vault.ts';

interface Kept {
  readonly key: KeyObject;
  readonly text: string;
  readonly about: string;
}

/** Every run hashes the same words under the one key of the simulation. */
const macs = new Map<string, string>();
const macsMax = 20_000;

/**
 * Boxes that lie in the memory of a run: they open where AES-GCM would and refuse where it would, in a tenth of the time;
 * the store sees their number only. Keys, pseudonyms and their documents stay real. The cipher has tests of its own.
 */
export function createBoxes(): Cipher {
  const boxes: Kept[] = [];
  return {
    seal: (key, text, about) => `box-${boxes.push({ key, text, about }) - 1}`,
    unseal: (key, box, about) => {
      const kept = boxes[Number(box.slice('box-'.length))];
      if (kept === undefined || kept.about !== about || !isSame(kept.key, key))
        throw new Error('key, text and place do not belong together');
      return kept.text;
    },
    mac: (key, text) => {
      const known = macs.get(text);
      if (known !== undefined) return known;
      const mac = createHmac('sha256', key).update(text).digest('hex');
      if (macs.size < macsMax) macs.set(text, mac);
      return mac;
    },
  };
}

/** Bytes of a key; asking two keys whether they are equal costs more than opening a box. */
const bytes = new WeakMap<KeyObject, string>();

function bytesOf(key: KeyObject): string {
  const found = bytes.get(key) ?? key.export().toString('latin1');
  bytes.set(key, found);
  return found;
}

/** Both are the same key, or both have been destroyed. */
export function isSame(one: KeyObject | undefined, other: KeyObject | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && bytesOf(one) === bytesOf(other);
}
