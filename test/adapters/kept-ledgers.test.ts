import { deepEqual, equal } from 'node:assert/strict';
import { createLedger } from '../../adapters/ledger.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createVault } from '../../adapters/vault.ts';
import { systemRandom } from '../../bot/world.ts';
import type { Entry } from '../../core/entry.ts';
import { LATCHKEY } from '../../core/person.ts';
import { askedEntries, now } from '../core/cases.ts';

const id = 'JML-2026-00001';
const subject = { id: 'subject', name: 'Name subject', zone: 'Europe/Berlin' };
const reminded: Entry = { kind: 'reminded', about: 'plan', to: [] };

/** Two processes on one store, and how many private parts were opened by the reading one. */
async function written() {
  const store = new MemoryStore();
  let opened = 0;
  let loads = 0;
  const process = () => {
    const vault = createVault(store, Buffer.alloc(32, 7));
    const counted: typeof vault = {
      ...vault,
      unseal: (...box) => {
        opened += 1;
        return vault.unseal(...box);
      },
    };
    const reads = new Proxy(store, {
      get: (target, name) => {
        if (name === 'load') loads += 1;
        return Reflect.get(target, name).bind(target);
      },
    });
    return createLedger(reads, counted, systemRandom);
  };
  const append = (ledger: ReturnType<typeof createLedger>, expectedSeq: number, entries: readonly Entry[]) =>
    ledger.append({
      ...{ request: id, expectedSeq, subject, nextDueAt: null, urgency: 2, words: [] },
      lines: entries.map((entry) => ({ at: now, actor: LATCHKEY, entry })),
    });
  await append(process(), 0, askedEntries());
  const since = (): { readonly opened: number; readonly loads: number } => {
    const counts = { opened, loads };
    opened = 0;
    loads = 0;
    return counts;
  };
  since();
  return { store, process, append, since, head: async () => (await store.load(id))!.head };
}

const parts = askedEntries().length * 2;

describe('ledgers kept opened', () => {
  it('are those that somebody comes back to', async () => {
    const { process, since } = await written();
    const ledger = process();
    const first = await ledger.load(id);
    equal(since().opened, parts);
    deepEqual(await ledger.load(id), first);
    equal(since().opened, parts, 'a request that was looked at once is not kept');
    deepEqual(await ledger.load(id), first);
    equal(since().opened, 0);
  });

  it('are those that are worked on, from the first time on', async () => {
    const { process, since, head } = await written();
    const ledger = process();
    await ledger.load(id, await head());
    since();
    await ledger.load(id);
    equal(since().opened, 0);
  });

  it('are not needed to write on: where the lines end is remembered, and forgotten with a lost race', async () => {
    const { process, append, since } = await written();
    const [one, other] = [process(), process()];
    const seq = (await one.load(id))!.length;
    await other.load(id);
    since();
    equal((await append(one, seq, [reminded])).length, 1);
    equal((await append(one, seq + 1, [reminded])).length, 1);
    deepEqual(since(), { opened: 0, loads: 0 });
    equal(await append(other, seq, [reminded]), 'conflict');
    equal((await append(other, seq + 2, [reminded])).length, 1);
    deepEqual(await one.load(id), await other.load(id));
    equal((await one.load(id))?.length, seq + 3);
  });
});
