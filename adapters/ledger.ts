import type { KeyObject } from 'node:crypto';
import type { Ledger, LedgerAppend } from '../core/engine/world.ts';
import type { Entry, Line } from '../core/entry.ts';
import { type AnyEntry, GENESIS, sealLine } from '../core/ledger.ts';
import type { Subject } from '../core/person.ts';
import type { Head, Random, Store, StoredLine } from '../core/ports.ts';
import { boxesOf, fetchKeys, type Opening, type OpenLine, openBoxes, openLine } from './open-line.ts';
import { createOpenedLedgers, type Opened } from './opened-ledgers.ts';
import { sealPart } from './private-boxes.ts';
import type { Vault } from './vault.ts';

export interface SealedLedger<E = Entry> extends Ledger<E> {
  /** Stored bytes with the openings of every private part that has not been erased. */
  export(
    request: string,
  ): Promise<
    | readonly { readonly stored: StoredLine; readonly openings: readonly (Opening | undefined)[] }[]
    | undefined
  >;
}

/**
 * The ledger over a store: seals on writing, opens on reading, and never keeps anything beside the lines. `open` opens one
 * line; another one may remember what it has opened before.
 */
export function createLedger<E extends AnyEntry = Entry>(
  store: Store,
  vault: Vault,
  random: Pick<Random, 'hex'>,
  open = openLine,
): SealedLedger<E> {
  const opened = createOpenedLedgers<E>();

  const subjectOf = async (request: string, subject: Subject): Promise<string> =>
    opened.subjectOf(request) ?? (await vault.keyFor(subjectName(request, subject))).pseudonym;

  return {
    load: async (request, head) => {
      const known = opened.get(request);
      if (head !== undefined && known !== undefined && endsAt(known, head)) return [...known.lines];
      const found = await store.load(request);
      if (found === undefined) return undefined;
      const { lines, subject } = await openAll({ vault, open }, request, found.lines, known);
      // A worker that has claimed the request comes again at once.
      opened.read(request, { subject, lines, characters: charactersOf(found.lines) }, head !== undefined);
      return [...lines];
    },

    append: async (append) => {
      const subject = await subjectOf(append.request, append.subject);
      const before =
        append.expectedSeq === 0
          ? GENESIS
          : (opened.hashAt(append.request, append.expectedSeq) ?? (await lastHash(store, append)));
      if (before === undefined) return 'conflict';
      const sealed = await sealAll(vault, random, append, { subject, before });
      const answer = await store.append({
        request: append.request,
        expectedSeq: append.expectedSeq,
        lines: sealed.map((one) => one.stored),
        nextDueAt: append.nextDueAt,
        urgency: append.urgency,
        terms: append.words.map((word) => vault.term(word)),
        fence: append.fence,
      });
      if (answer === 'conflict') {
        opened.forget(append.request);
        return 'conflict';
      }
      const lines = sealed.map((one) => one.line);
      const characters = charactersOf(sealed.map((one) => one.stored));
      opened.wrote(append.request, { subject, lines, characters }, append.expectedSeq);
      return lines;
    },

    export: async (request) => {
      const found = await store.load(request);
      if (found === undefined) return undefined;
      const keys = new Map<string, KeyObject | undefined>();
      await fetchKeys(vault, found.lines.flatMap(boxesOf), keys);
      return found.lines.map((stored) => {
        if (stored.sealed === '') return { stored, openings: [undefined, undefined] };
        const place = { request, stored, boxes: boxesOf(stored) };
        return { stored, openings: openBoxes(vault, place, (of) => keys.get(of)) };
      });
    },
  };
}

/** The hash of a line stands for all before it. */
function endsAt({ lines }: Opened<unknown>, head: Pick<Head, 'seq' | 'hash'>): boolean {
  return lines.length === head.seq && lines.at(-1)?.hash === head.hash;
}

/** Before the account exists the employee id names the person; a joiner's pseudonym stays the one it began with. */
function subjectName(request: string, subject: Subject): string {
  if (subject.id !== undefined) return `id:${subject.id}`;
  return subject.employeeId === undefined ? `request:${request}` : `employee:${subject.employeeId}`;
}

function charactersOf(lines: readonly StoredLine[]): number {
  return lines.reduce((sum, { bytes, sealed }) => sum + bytes.length + sealed.length, 0);
}

/** Opens what is not known to be the same already. The keys are fetched first: a ledger has few, and many lines. */
async function openAll<E>(
  { vault, open }: { readonly vault: Vault; readonly open: OpenLine },
  request: string,
  stored: readonly StoredLine[],
  known: Opened<E> | undefined,
): Promise<Pick<Opened<E>, 'lines' | 'subject'>> {
  const lines: Line<E>[] = [];
  const keys = new Map<string, KeyObject | undefined>();
  let subject = '';
  for (const [index, line] of stored.entries()) {
    const seen = known?.lines[index];
    if (known !== undefined && seen?.hash === line.hash) {
      lines.push(seen);
      if (index === 0) subject = known.subject;
      continue;
    }
    const boxes = boxesOf(line);
    await fetchKeys(vault, boxes, keys);
    const opened = open(vault, { request, stored: line, boxes }, (of) => keys.get(of));
    lines.push(opened.line as Line<E>);
    if (index === 0) subject = opened.subject;
  }
  return { lines, subject };
}

async function lastHash<E>(store: Store, append: LedgerAppend<E>): Promise<string | undefined> {
  const found = await store.load(append.request);
  return found?.head.seq === append.expectedSeq ? found.head.hash : undefined;
}

async function sealAll<E extends AnyEntry>(
  vault: Vault,
  random: Pick<Random, 'hex'>,
  append: LedgerAppend<E>,
  chain: { readonly subject: string; readonly before: string },
): Promise<{ readonly stored: StoredLine; readonly line: Line<E> }[]> {
  const sealed: { stored: StoredLine; line: Line<E> }[] = [];
  const subject = await keyToWrite(vault, chain.subject);
  let before = chain.before;
  for (const [index, line] of append.lines.entries()) {
    const actor = await vault.keyFor(line.actor.kind === 'person' ? `id:${line.actor.id}` : 'latchkey');
    const seq = append.expectedSeq + index + 1;
    const one = sealLine({
      request: append.request,
      seq,
      before,
      line,
      subject: chain.subject,
      actor: actor.pseudonym,
      salts: [random.hex(32), random.hex(32)],
    });
    const about = `${append.request}:${seq}`;
    const boxes = [
      sealPart(vault, subject, one.parts[0], about),
      sealPart(vault, actor.key, one.parts[1], about),
    ];
    sealed.push({
      stored: { seq, hash: one.hash, bytes: one.bytes, sealed: JSON.stringify(boxes) },
      line: { ...line, seq, hash: one.hash },
    });
    before = one.hash;
  }
  return sealed;
}

async function keyToWrite(vault: Vault, pseudonym: string): Promise<KeyObject> {
  const key = await vault.keyOf(pseudonym);
  if (key === undefined)
    throw new Error(
      `the key of ${pseudonym} has been destroyed: nothing more can be written about this person`,
    );
  return key;
}
