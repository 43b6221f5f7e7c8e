import assert from 'node:assert/strict';
import type { ClaimQuery, Store } from '../../core/ports.ts';
import { appendOf, linesAfter } from './lines.ts';

const query = (more: Partial<ClaimQuery> = {}): ClaimQuery => ({
  owner: 'a',
  businessNow: 1_000,
  realNow: 50_000,
  leaseMillis: 120_000,
  limit: 10,
  ...more,
});

/** Finding due work and holding it. */
export function claimContract(store: () => Store): void {
  const due = (request: string, nextDueAt: number | null, urgency = 1) =>
    store().append(appendOf(request, 0, { nextDueAt, urgency }));
  const claimed = async (more: Partial<ClaimQuery> = {}) =>
    (await store().claimDue(query(more))).map((head) => head.request);

  it('claims what is due, nothing that waits and nothing that is done', async () => {
    await due('due', 1_000);
    await due('later', 1_001);
    await due('done', null);
    const heads = await store().claimDue(query());
    assert.deepEqual(
      heads.map((head) => head.request),
      ['due'],
    );
    assert.deepEqual(heads[0]?.claim, { owner: 'a', until: 170_000, fence: 1 });
    assert.deepEqual((await store().load('due'))?.head, heads[0]);
  });

  it('hands out the most urgent first, however long the others have waited', async () => {
    await due('old', 1, 2);
    await due('removal-2', 900, 0);
    await due('removal-1', 800, 0);
    await due('middle', 5, 1);
    await due('removal-later', 2_000, 0);
    assert.deepEqual(await claimed({ limit: 3 }), ['removal-1', 'removal-2', 'middle']);
    assert.deepEqual(await claimed({ owner: 'b' }), ['old']);
  });

  it('leaves alone what is less urgent than asked for', async () => {
    await due('removal', 900, 0);
    await due('middle', 5, 1);
    await due('old', 1, 2);
    assert.deepEqual(await claimed({ urgencyMax: 0 }), ['removal']);
    assert.deepEqual(await claimed({ urgencyMax: 1 }), ['middle']);
    assert.deepEqual(await claimed({ urgencyMax: 1 }), []);
    assert.deepEqual(await claimed(), ['old']);
  });

  it('gives no request to two owners, nor twice to the same, while the claim lives', async () => {
    for (let n = 0; n < 30; n++) await due(`r${n}`, n);
    const rounds = await Promise.all(['a', 'b', 'c', 'a'].map((owner) => claimed({ owner, limit: 8 })));
    const all = rounds.flat();
    assert.equal(new Set(all).size, all.length);
    for (let more = await claimed(); more.length > 0; more = await claimed()) all.push(...more);
    assert.equal(all.length, 30);
    assert.equal(new Set(all).size, 30);
  });

  it('hands out a claim that ran out, with a higher fence', async () => {
    await due('r', 1);
    await store().claimDue(query());
    assert.deepEqual(await claimed({ owner: 'b', realNow: 169_999 }), []);
    const [head] = await store().claimDue(query({ owner: 'b', realNow: 170_000 }));
    assert.deepEqual(head?.claim, { owner: 'b', until: 290_000, fence: 2 });
  });

  it('refuses the append of a worker whose request was claimed by another since', async () => {
    await due('r', 1);
    await store().claimDue(query());
    const kept = appendOf('r', 1, { lines: linesAfter(1, 1, 'kept'), fence: 1, nextDueAt: 5 });
    assert.equal(await store().append(kept), 'appended');
    await store().claimDue(query({ owner: 'b', realNow: 200_000 }));
    const stale = appendOf('r', 2, { lines: linesAfter(2, 1, 'stale'), fence: 1 });
    assert.equal(await store().append(stale), 'conflict');
    assert.equal(await store().append({ ...stale, fence: 2 }), 'appended');
  });

  it('keeps a claim over appends and takes it back only for the right fence', async () => {
    await due('r', 1);
    await store().claimDue(query());
    await store().append(appendOf('r', 1, { fence: 1, nextDueAt: 1 }));
    await store().release('r', 7);
    await store().release('nobody', 1);
    assert.deepEqual(await claimed({ owner: 'b' }), []);
    await store().release('r', 1);
    assert.equal((await store().load('r'))?.head.claim, null);
    const [head] = await store().claimDue(query({ owner: 'b' }));
    assert.equal(head?.claim?.fence, 2, 'a fence is never given twice');
  });

  it('knows the soonest time at which anything is due', async () => {
    assert.equal(await store().nextDue(), null);
    await due('a', 700, 3);
    await due('b', 500, 7);
    await due('c', 900, 0);
    await due('d', null);
    assert.equal(await store().nextDue(), 500);
    await store().append(appendOf('b', 1, { nextDueAt: null }));
    assert.equal(await store().nextDue(), 700);
  });
}
