import assert from 'node:assert/strict';
import type { Store } from '../../core/ports.ts';

const now = 1_000_000;
const key = { kind: 'guard', id: 'person~1' };

/** Small records with compare-and-set. */
export function documentContract(store: () => Store): void {
  const putAt = async (realNow: number, expiresAt: number | null = null): Promise<number> => {
    const version = await store().putDocument({ ...key, value: 'x', expiresAt }, realNow);
    assert.ok(version !== 'conflict');
    return version;
  };

  it('gives back a document as it was put, with a version', async () => {
    const value = { text: 'Ωmega 🗝️', list: [1, null, true], nested: { a: -1.5 } };
    const version = await store().putDocument({ ...key, value, expiresAt: now + 5 }, now);
    assert.deepEqual(await store().getDocument(key.kind, key.id, now), {
      ...key,
      version,
      value,
      expiresAt: now + 5,
    });
    assert.equal(await store().getDocument('other', key.id, now), undefined);
  });

  it('lets exactly one of many create what is absent', async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, n) => store().putDocument({ ...key, value: n, ifVersion: 0 }, now)),
    );
    assert.equal(results.filter((result) => result !== 'conflict').length, 1);
  });

  it('replaces only the version it was told', async () => {
    const first = await store().putDocument({ ...key, value: 1 }, now);
    assert.ok(first !== 'conflict');
    const second = await store().putDocument({ ...key, value: 2, ifVersion: first }, now);
    assert.ok(second !== 'conflict' && second > first);
    assert.equal(await store().putDocument({ ...key, value: 3, ifVersion: first }, now), 'conflict');
    assert.equal(
      await store().putDocument({ ...key, id: 'absent', value: 3, ifVersion: 4 }, now),
      'conflict',
    );
    assert.notEqual(await store().putDocument({ ...key, value: 4 }, now), 'conflict');
    assert.equal((await store().getDocument(key.kind, key.id, now))?.value, 4);
  });

  it('counts an expired document as absent everywhere', async () => {
    const version = await store().putDocument({ ...key, value: 'old', expiresAt: now + 10 }, now);
    assert.ok(version !== 'conflict');
    assert.equal(await store().putDocument({ ...key, value: 'x', ifVersion: 0 }, now + 9), 'conflict');
    assert.equal(await store().getDocument(key.kind, key.id, now + 10), undefined);
    assert.deepEqual((await store().listDocuments(key.kind, { limit: 5, realNow: now + 10 })).items, []);
    assert.equal(await store().putDocument({ ...key, value: 'x', ifVersion: version }, now + 10), 'conflict');
    assert.notEqual(await store().putDocument({ ...key, value: 'new', ifVersion: 0 }, now + 10), 'conflict');
    assert.equal((await store().getDocument(key.kind, key.id, now + 99))?.value, 'new');
  });

  it('keeps a document that expires in a hundred years or in an instant', async () => {
    const far = now + 100 * 365 * 86_400_000;
    for (const expiresAt of [far, now + 1]) {
      await store().putDocument({ ...key, value: expiresAt, expiresAt }, now);
      assert.equal((await store().getDocument(key.kind, key.id, now))?.expiresAt, expiresAt);
    }
  });

  it('removes a document once, and never one that was made anew', async () => {
    const old = await store().putDocument({ ...key, value: 1 }, now);
    assert.ok(old !== 'conflict');
    assert.equal(await store().removeDocument(key.kind, key.id, old), 'removed');
    assert.equal(await store().removeDocument(key.kind, key.id, old), 'conflict');
    assert.equal(await store().removeDocument(key.kind, key.id), 'removed');
    await store().putDocument({ ...key, value: 2, ifVersion: 0 }, now + 1);
    assert.equal(await store().removeDocument(key.kind, key.id, old), 'conflict');
    assert.equal((await store().getDocument(key.kind, key.id, now + 1))?.value, 2);
  });

  it('gives versions that grow while the clock stands still, over removals of both kinds', async () => {
    const versions = [await putAt(now), await putAt(now)];
    await store().removeDocument(key.kind, key.id);
    versions.push(await putAt(now));
    assert.equal(await store().removeDocument(key.kind, key.id, versions.at(-1)), 'removed');
    versions.push(await putAt(now));
    allGrow(versions);
  });

  it('gives versions that grow over a removal for whoever gives no time at all', async () => {
    const first = await putAt(0);
    await store().removeDocument(key.kind, key.id, first);
    await store().removeDocument(key.kind, key.id);
    allGrow([first, await putAt(0), await putAt(0)]);
  });

  it('gives versions that grow over records that have expired, written over or swept away by others', async () => {
    const versions = [await putAt(now, now), await putAt(now, now)];
    await store().putDocument({ ...key, id: 'other', value: 0 }, now);
    versions.push(await putAt(now, now));
    await store().putDocument({ ...key, id: 'other', value: 0 }, now);
    versions.push(await putAt(now));
    allGrow(versions);
  });

  it('gives versions that grow with a clock that was set back', async () => {
    const first = await putAt(now);
    await store().removeDocument(key.kind, key.id);
    allGrow([first, await putAt(now - 500_000)]);
  });

  it('counts a removed document as absent everywhere', async () => {
    const version = await putAt(now);
    await store().removeDocument(key.kind, key.id);
    assert.equal(await store().getDocument(key.kind, key.id, 0), undefined);
    assert.deepEqual((await store().listDocuments(key.kind, { limit: 5, realNow: 0 })).items, []);
    assert.equal(await store().putDocument({ ...key, value: 1, ifVersion: version }, now), 'conflict');
    assert.equal(await store().putDocument({ ...key, value: 1, ifVersion: version + 1 }, now), 'conflict');
    assert.notEqual(await store().putDocument({ ...key, value: 1, ifVersion: 0 }, now), 'conflict');
  });

  it('lists one kind by prefix in order of id, page by page', async () => {
    const ids = ['a/1', 'a/2', 'a/ž', 'a/🗝', 'a/\uffee', 'b?#\\', "b'1"];
    for (const id of ids) await store().putDocument({ kind: 'list', id, value: id }, now);
    await store().putDocument({ kind: 'lis', id: 'a/0', value: 0 }, now);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store().listDocuments('list', { prefix: 'a/', limit: 2, cursor, realNow: now });
      assert.ok(page.items.length <= 2);
      found.push(...page.items.map((document) => document.id));
      cursor = page.next;
    } while (cursor !== undefined);
    assert.deepEqual(found, ['a/1', 'a/2', 'a/ž', 'a/\uffee', 'a/🗝']);
    const all = await store().listDocuments('list', { limit: 50, realNow: now });
    assert.equal(all.items.length, 7);
    for (const id of ids) assert.equal((await store().getDocument('list', id, now))?.value, id);
  });

  it('refuses documents that it could not give back', async () => {
    await assert.rejects(store().putDocument({ kind: 'a/b', id: 'x', value: 1 }, now), {
      code: 'store-refused',
    });
    await assert.rejects(store().putDocument({ kind: 'a', id: '', value: 1 }, now), {
      code: 'store-refused',
    });
    const big = { kind: 'a', id: 'x', value: 'y'.repeat(1_000_001) };
    await assert.rejects(store().putDocument(big, now), { code: 'store-too-large' });
  });

  it('refuses work after it was closed, however often', async () => {
    await store().close();
    await store().close();
    await assert.rejects(store().getDocument('a', 'b', now), { code: 'store-closed' });
    await assert.rejects(store().nextDue(), { code: 'store-closed' });
  });
}

function allGrow(versions: readonly number[]): void {
  assert.deepEqual(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
  );
}
