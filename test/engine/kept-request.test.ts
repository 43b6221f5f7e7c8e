import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { createLedger } from '../../adapters/ledger.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createVault } from '../../adapters/vault.ts';
import { systemRandom } from '../../bot/world.ts';
import { putBy, takeUp } from '../../core/engine/kept-request.ts';
import type { Ledger } from '../../core/engine/world.ts';
import type { Entry, Line } from '../../core/entry.ts';
import { LATCHKEY } from '../../core/person.ts';
import { replay } from '../../core/request.ts';
import { askedEntries, now } from '../core/cases.ts';

const id = 'JML-2026-00001';
const reminded: Entry = { kind: 'reminded', about: 'plan', to: [] };
const lineOf = (entry: Entry, seq: number): Line => ({
  seq,
  at: now,
  actor: LATCHKEY,
  entry,
  hash: `h${seq}`,
});
const begun = askedEntries().map((entry, index) => lineOf(entry, index + 1));

describe('what is kept of a request between two pieces of work', () => {
  let ledger: Ledger;
  beforeEach(() => {
    ledger = { load: async () => undefined, append: async () => 'conflict' };
  });

  it('is gone on with, and comes to what all lines come to, those of others among them', () => {
    const request = takeUp(ledger, id, begun);
    putBy(ledger, request);
    const lines = [...begun, lineOf(reminded, 3), lineOf(reminded, 4)];
    const next = takeUp(ledger, id, lines);
    equal(next, request);
    deepEqual(next, replay(id, lines));
  });

  it('belongs to one worker at a time', () => {
    putBy(ledger, takeUp(ledger, id, begun));
    const one = takeUp(ledger, id, begun);
    const other = takeUp(ledger, id, begun);
    notEqual(one, other);
    deepEqual(one, other);
  });

  it('is no use to whoever has read other lines', () => {
    const request = takeUp(ledger, id, begun);
    putBy(ledger, request);
    const again = begun.map((line) => ({ ...line }));
    notEqual(takeUp(ledger, id, again), request);
  });

  it('is no use to whoever has read fewer lines', () => {
    const request = takeUp(ledger, id, [...begun, lineOf(reminded, 3)]);
    putBy(ledger, request);
    deepEqual(takeUp(ledger, id, begun), replay(id, begun));
  });
});

describe('a ledger whose reader knows from its claim how far the lines go', () => {
  const subject = { id: 'subject', name: 'Name subject', zone: 'Europe/Berlin' };
  const worlds = async () => {
    const store = new MemoryStore();
    let loads = 0;
    const load = (request: string) => {
      loads += 1;
      return MemoryStore.prototype.load.call(store, request);
    };
    const process = (): Ledger => {
      const counted = new Proxy(store, {
        get: (target, name) => (name === 'load' ? load : Reflect.get(target, name).bind(target)),
      });
      return createLedger(counted, createVault(store, Buffer.alloc(32, 7)), systemRandom);
    };
    const write = async (ledger: Ledger, expectedSeq: number, entries: readonly Entry[]) => {
      const lines = entries.map((entry) => ({ at: now, actor: LATCHKEY, entry }));
      await ledger.append({
        ...{ request: id, expectedSeq, subject, lines },
        ...{ nextDueAt: null, urgency: 2, words: [] },
      });
    };
    const head = async () => (await store.load(id))!.head;
    return { process, write, head, loads: () => loads };
  };

  it('is asked nothing while its own lines are all there are', async () => {
    const { process, write, head, loads } = await worlds();
    const ledger = process();
    await write(ledger, 0, askedEntries());
    const known = await ledger.load(id, await head());
    equal(loads(), 0);
    deepEqual(known, await ledger.load(id));
  });

  it('reads what another process has written since', async () => {
    const { process, write, head, loads } = await worlds();
    const [ledger, other] = [process(), process()];
    await write(ledger, 0, askedEntries());
    await write(other, 2, [reminded]);
    const before = loads();
    const lines = await ledger.load(id, await head());
    equal(loads(), before + 1);
    deepEqual(
      lines?.map(({ entry }) => entry.kind),
      ['requested', 'planned', 'reminded'],
    );
  });
});
