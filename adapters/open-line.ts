import type { KeyObject } from 'node:crypto';
import type { Line } from '../core/entry.ts';
import { type PrivatePart, parsePublic } from '../core/ledger.ts';
import type { Actor } from '../core/person.ts';
import type { StoredLine } from '../core/ports.ts';
import { type Box, openPart } from './private-boxes.ts';
import type { Cipher, Vault } from './vault.ts';

/** A private part as evidence needs it: the text and the salt that open the public commitment. */
export type Opening = PrivatePart;

/** The key behind a pseudonym; undefined once it has been destroyed. */
export type KeyOf = (pseudonym: string) => KeyObject | undefined;

/** A line in the clear, with the pseudonym of the person it is about. */
export interface OpenedLine {
  readonly line: Line<unknown>;
  readonly subject: string;
}

/** Opens a stored line; throws when it has been erased or is damaged. */
export type OpenLine = (
  cipher: Pick<Cipher, 'unseal'>,
  place: { readonly request: string; readonly stored: StoredLine; readonly boxes: readonly Box[] },
  keyOf: KeyOf,
) => OpenedLine;

/** The sealed private parts of a line, entry before actor; none once they have been erased. */
export function boxesOf({ sealed }: StoredLine): readonly Box[] {
  return sealed === '' ? [] : (JSON.parse(sealed) as readonly Box[]);
}

/** Fetches the keys of these boxes that are not among the known ones yet, side by side. */
export async function fetchKeys(
  vault: Pick<Vault, 'keyOf'>,
  boxes: readonly Box[],
  known: Map<string, KeyObject | undefined>,
): Promise<void> {
  const missing = new Set(boxes.map((box) => box.of).filter((of) => !known.has(of)));
  if (missing.size === 0) return;
  await Promise.all([...missing].map(async (of) => known.set(of, await vault.keyOf(of))));
}

/** What is inside each box; undefined where its key has been destroyed. Throws where key, box and line do not belong together. */
export const openBoxes = (
  cipher: Pick<Cipher, 'unseal'>,
  { request, stored, boxes }: Parameters<OpenLine>[1],
  keyOf: KeyOf,
): readonly (Opening | undefined)[] =>
  boxes.map((box) => {
    const key = keyOf(box.of);
    return key === undefined ? undefined : openPart(cipher, key, box, `${request}:${stored.seq}`);
  });

/** Opens the boxes with the given keys and joins what they say to the public part; an erased actor is known by pseudonym. */
export const openLine: OpenLine = (cipher, place, keyOf) => {
  const { request, stored } = place;
  const [entry, actor] = openBoxes(cipher, place, keyOf);
  const facts = parsePublic(stored.bytes);
  if (entry === undefined || facts === undefined)
    throw new Error(`${request} line ${stored.seq} has been erased or is damaged`);
  const who: Actor =
    actor === undefined
      ? { kind: 'person', id: facts.actor, name: 'erased person' }
      : (JSON.parse(actor.text) as Actor);
  const { seq, hash } = stored;
  return {
    line: { seq, at: facts.at, actor: who, entry: JSON.parse(entry.text), hash },
    subject: facts.subject,
  };
};
