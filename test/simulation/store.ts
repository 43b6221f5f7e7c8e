import { StoreError } from '../../adapters/store-error.ts';
import type { Vault } from '../../adapters/vault.ts';
import type { Ledger } from '../../core/engine/world.ts';
import type { Entry, NewLine } from '../../core/entry.ts';
import { HOUSE, type HouseEntry } from '../../core/house.ts';
import type { Append, Store } from '../../core/ports.ts';
import { isClear, type Request } from '../../core/request.ts';
import type { FaultKind, Gate, Life } from './faults.ts';
import type { Record } from './record.ts';
import type { Company } from './tenant.ts';
import { holds } from './truth.ts';

const broken = (): Error => new StoreError('store-busy');
const lost = (what: FaultKind): (() => never) | undefined =>
  what === 'throttled'
    ? () => {
        throw broken();
      }
    : undefined;

/** Lines on their way into the store: the store sees sealed bytes only, the record wants to know what they say. */
export type Opened<E = Entry> = Map<string, readonly NewLine<E>[]>;

/** Begins a word that travels with an append as its last search term, and names the lines behind the bytes. */
const NOTE = 'note:';

/** A vault that lets such words through as they are. */
export function noteVault(vault: Vault): Vault {
  return { ...vault, term: (word) => (word.startsWith(NOTE) ? word : vault.term(word)) };
}

/** A ledger that leaves word of what it is about to write. */
export function noting<E, T extends Ledger<E>>(ledger: T & Ledger<E>, opened: Opened<E>): T {
  return {
    ...ledger,
    append: (append) => {
      const note = `${NOTE}${opened.size}`;
      opened.set(note, append.lines);
      return ledger.append({ ...append, words: [...append.words, note] });
    },
  };
}

interface Parts {
  readonly store: Store;
  readonly gate: Gate;
  readonly company: Company;
  readonly life: Life;
  readonly record: Record;
  readonly opened: Opened;
  /** The same of the house. */
  readonly openedHouse: Opened<HouseEntry>;
}

/** A worker's connection to the shared store: every call passes the gate; what became durable is recorded. */
export function gatedStore(parts: Parts): Store {
  const { store, gate, life, record } = parts;
  const pass = <T>(op: string, run: () => Promise<T>): Promise<T> =>
    gate.pass(life, { port: 'store', op, run, error: broken, instead: lost });
  return {
    load: (request) =>
      gate.pass(life, {
        port: 'store',
        op: `load ${request}`,
        run: () => store.load(request),
        error: broken,
        // A stop has to be seen at once, so the record of the house is read where it was written.
        instead: (what) =>
          what === 'stale' && request !== HOUSE ? () => shortened(store, request) : lost(what),
      }),
    append: (append) =>
      gate.pass(life, {
        port: 'store',
        op: `append ${append.request} ${append.expectedSeq} ${append.lines.length}`,
        run: () => (append.request === HOUSE ? houseAppended(parts, append) : appended(parts, append)),
        error: broken,
        instead: (what) => (what === 'conflict' ? async () => 'conflict' as const : lost(what)),
      }),
    claimDue: (query) =>
      pass('claim', async () => {
        const heads = await store.claimDue(query);
        const taken = heads.map((head) => ({ head, endsAccess: endsAccess(record.standing(head.request)) }));
        record.claims.push({ call: gate.calls, taken });
        return heads;
      }),
    release: (request, fence) => pass(`release ${request}`, () => store.release(request, fence)),
    nextDue: () => pass('nextDue', () => store.nextDue()),
    search: (terms, options) => pass('search', () => store.search(terms, options)),
    eraseSealed: (request) => pass('erase', () => store.eraseSealed(request)),
    getDocument: (kind, id, realNow) => pass(`get ${kind}`, () => store.getDocument(kind, id, realNow)),
    putDocument: (put, realNow) =>
      gate.pass(life, {
        port: 'store',
        op: `put ${put.kind}`,
        run: () => store.putDocument(put, realNow),
        error: broken,
        instead: (what) =>
          what === 'conflict' && put.ifVersion !== undefined ? async () => 'conflict' as const : lost(what),
      }),
    removeDocument: (kind, id, ifVersion) =>
      pass(`remove ${kind}`, () => store.removeDocument(kind, id, ifVersion)),
    listDocuments: (kind, options) => pass(`list ${kind}`, () => store.listDocuments(kind, options)),
    close: async () => undefined,
  };
}

const closing = ['disable-account', 'revoke-sessions', 'reset-password'];

/** A leaver whose plan is approved and of whom not every way in has been seen closed yet. */
function endsAccess(request: Request | undefined): boolean {
  return (
    request?.leg === 'leaver' &&
    request.phase === 'running' &&
    request.rescinded === undefined &&
    closing.some((step) => request.checklist.includes(step) && !isClear(request.steps.get(step)))
  );
}

async function appended(parts: Parts, noted: Append) {
  const { gate, record, opened, company } = parts;
  const { request, expectedSeq } = noted;
  const { answer, lines } = await append(parts.store, noted, opened);
  const where = { at: gate.clock.now(), call: gate.calls };
  for (const [index, line] of lines.entries())
    record.add(request, expectedSeq + 1 + index, line, {
      ...where,
      ...holds(company, record, request, line.entry),
    });
  return answer;
}

/** A press that wrote its line counts, also where its process died before it could answer. */
async function houseAppended({ store, gate, record, openedHouse }: Parts, noted: Append) {
  const { answer, lines } = await append(store, noted, openedHouse);
  for (const { entry } of lines)
    if (entry.kind === 'stopped' || entry.kind === 'resumed')
      record.stops.push({ on: entry.kind === 'stopped', call: gate.calls });
  return answer;
}

/** Appends without the note, and answers with the lines that have become durable by it. */
async function append<E>(store: Store, { terms, ...noted }: Append, opened: Opened<E>) {
  const before = (await store.load(noted.request))?.head.seq ?? 0;
  const answer = await store.append({ ...noted, terms: terms.slice(0, -1) });
  const isNew = answer === 'appended' && before === noted.expectedSeq;
  return { answer, lines: (isNew ? opened.get(terms.at(-1) ?? '') : undefined) ?? [] };
}

/** A session that has not seen the newest line yet. */
async function shortened(store: Store, request: string) {
  const found = await store.load(request);
  const older = found?.lines.at(-2);
  if (found === undefined || older === undefined) return found;
  return {
    head: { ...found.head, seq: older.seq, hash: older.hash },
    lines: found.lines.slice(0, -1),
  };
}
