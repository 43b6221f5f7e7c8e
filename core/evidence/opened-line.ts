import type { Hash } from '../canonical.ts';
import type { Entry } from '../entry.ts';
import { type PrivatePart, type PublicLine, parsePublic } from '../ledger.ts';
import type { Actor } from '../person.ts';

/** One ledger line as it leaves the store: exact bytes, their hash, and an opening for each part that is not erased. */
export interface ExportedLine {
  readonly stored: { readonly seq: number; readonly hash: Hash; readonly bytes: string };
  readonly openings: readonly (PrivatePart | undefined)[];
}

/** Whoever acted: always the pseudonym, the name only while it has not been erased. */
export interface Who {
  readonly ref: string;
  readonly name?: string;
}

/** A line as evidence reads it. `entry` is missing after erasure; the public part still says which kind it was. */
export interface OpenedLine<E = Entry> {
  readonly seq: number;
  readonly at: string;
  readonly hash: Hash;
  readonly facts: PublicLine;
  readonly who: Who;
  readonly actor?: Actor;
  readonly entry?: E;
}

/** Opens exported lines for reading. Throws when a line's public part is not one: such a ledger is damaged. */
export function openLines<E = Entry>(exported: readonly ExportedLine[]): readonly OpenedLine<E>[] {
  return exported.map(({ stored, openings }) => {
    const facts = parsePublic(stored.bytes);
    if (facts === undefined) throw new Error(`line ${stored.seq} has no readable public part`);
    const [entry, actor] = openings;
    const person = actor === undefined ? undefined : (JSON.parse(actor.text) as Actor);
    return {
      seq: stored.seq,
      at: facts.at,
      hash: stored.hash,
      facts,
      who: { ref: facts.actor, name: person?.name },
      actor: person,
      entry: entry === undefined ? undefined : (JSON.parse(entry.text) as E),
    };
  });
}

/** The lines of one kind whose private part is still readable, with the entry narrowed. */
export function entriesOf<K extends Entry['kind']>(
  lines: readonly OpenedLine[],
  kind: K,
): readonly { readonly line: OpenedLine; readonly entry: Extract<Entry, { kind: K }> }[] {
  return lines.flatMap((line) =>
    line.entry?.kind === kind ? [{ line, entry: line.entry as Extract<Entry, { kind: K }> }] : [],
  );
}
