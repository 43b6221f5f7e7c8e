import assert from 'node:assert/strict';
import type { Store } from '../../core/ports.ts';
import { appendOf } from './lines.ts';

/** Finding requests by terms, page by page. */
export function searchContract(store: () => Store): void {
  const pages = async (terms: readonly string[], limit: number) => {
    const found: string[][] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await store().search(terms, { limit, cursor });
      found.push(page.items.map((head) => head.request));
      if (page.next === undefined) return found;
      cursor = page.next;
    }
  };

  it('finds the requests that carry all given terms, newest id first', async () => {
    await store().append(appendOf('JML-1', 0, { terms: ['ada', 'leaver'] }));
    await store().append(appendOf('JML-2', 0, { terms: ['ada', 'mover'] }));
    await store().append(appendOf('JML-3', 0, { terms: ['grace', 'leaver', 'ada'] }));
    assert.deepEqual(await pages(['ada'], 10), [['JML-3', 'JML-2', 'JML-1']]);
    assert.deepEqual(await pages(['ada', 'leaver'], 10), [['JML-3', 'JML-1']]);
    assert.deepEqual(await pages(['ada', 'nobody'], 10), [[]]);
    assert.deepEqual(await pages([], 10), [['JML-3', 'JML-2', 'JML-1']]);
  });

  it('pages through more than it gives at once, without gap and without repeating', async () => {
    const ids = Array.from({ length: 7 }, (_, n) => `JML-2026-0000${n}`);
    for (const id of ids) await store().append(appendOf(id, 0, { terms: ['all'] }));
    const newest = ids.toReversed();
    assert.deepEqual(await pages(['all'], 3), [newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)]);
    assert.deepEqual(await pages([], 7), [newest]);
    await assert.rejects(store().search([], { limit: 0 }), { code: 'store-refused' });
    const nine = Array.from({ length: 9 }, (_, n) => `t${n}`);
    await assert.rejects(store().search(nine, { limit: 1 }), { code: 'store-refused' });
  });

  it('forgets a term that a later append no longer carries', async () => {
    await store().append(appendOf('JML-1', 0, { terms: ['old', 'both', "o'neil", 'both'] }));
    await store().append(appendOf('JML-1', 1, { terms: ['new', 'both'] }));
    assert.deepEqual(await pages(['old'], 5), [[]]);
    assert.deepEqual(await pages(["o'neil"], 5), [[]]);
    assert.deepEqual(await pages(['new', 'both'], 5), [['JML-1']]);
  });
}
