import type { KeyObject } from 'node:crypto';
import type { PrivatePart } from '../core/ledger.ts';
import type { Cipher } from './vault.ts';

/** A sealed private part as it lies in the store. Without `v` it is of the first form, which is read and no longer written. */
export interface Box {
  readonly v?: typeof BOX_VERSION;
  /** Pseudonym of the person whose key opens it. */
  readonly of: string;
  readonly box: string;
}

/** What is sealed: 1, the JSON of salt and text; 2, the digits of the salt and behind them the text as it is. */
const BOX_VERSION = 2;

/** A salt of 32 bytes in hexadecimal. */
const saltCharacters = 64;

/**
 * Seals a private part of a line; `about` says which line. Most texts are JSON of many kilobytes: as one string of another
 * JSON they would be longer, and read twice. Throws a RangeError for a salt of another length.
 */
export function sealPart(
  cipher: Pick<Cipher, 'seal'>,
  key: KeyObject,
  { of, salt, text }: PrivatePart,
  about: string,
): Box {
  if (salt.length !== saltCharacters) throw new RangeError(`a salt has ${saltCharacters} digits`);
  return { v: BOX_VERSION, of, box: cipher.seal(key, salt + text, placeOf(about, BOX_VERSION)) };
}

/** Opens a box of either form; throws when key, box and line do not belong together, or the form is a later one. */
export function openPart(
  cipher: Pick<Cipher, 'unseal'>,
  key: KeyObject,
  { v, of, box }: Box,
  about: string,
): PrivatePart {
  if (v === undefined) {
    const { salt, text } = JSON.parse(cipher.unseal(key, box, about)) as Omit<PrivatePart, 'of'>;
    return { of, salt, text };
  }
  if (v !== BOX_VERSION) throw new RangeError(`a box of version ${v}, which this program does not know`);
  const opened = cipher.unseal(key, box, placeOf(about, v));
  return { of, salt: opened.slice(0, saltCharacters), text: opened.slice(saltCharacters) };
}

/** Bound into the box, so that one form cannot be passed off as the other. */
function placeOf(about: string, version: number): string {
  return `${about}:${version}`;
}
