import assert from 'node:assert/strict';
import type { Store } from '../../core/ports.ts';
import { appendOf, lineOf, linesAfter } from './lines.ts';

const id = 'JML-2026-00042';

/** Appending and reading lines. */
export function ledgerContract(store: () => Store): void {
  it('knows nothing of a request that was never written', async () => {
    assert.equal(await store().load(id), undefined);
  });

  it('gives back exactly the head and the lines that were appended', async () => {
    const lines = linesAfter(0, 3);
    const append = appendOf(id, 0, { lines, nextDueAt: 1_000, urgency: 2, terms: ['t1', 't2'] });
    assert.equal(await store().append(append), 'appended');
    const found = await store().load(id);
    assert.deepEqual(found?.lines, lines);
    const { shard, ...head } = found!.head;
    const hash = lines[2]!.hash;
    const expected = {
      request: id,
      seq: 3,
      hash,
      nextDueAt: 1_000,
      urgency: 2,
      terms: ['t1', 't2'],
      claim: null,
    };
    assert.deepEqual(head, expected);
    assert.ok(Number.isInteger(shard) && shard >= 0 && shard < 64);
  });

  it('refuses an append at a number that is no longer the last', async () => {
    await store().append(appendOf(id, 0, { lines: linesAfter(0, 2) }));
    assert.equal(await store().append(appendOf(id, 1, { lines: linesAfter(1, 1, 'other') })), 'conflict');
    assert.equal(await store().append(appendOf(id, 0, { lines: linesAfter(0, 1, 'other') })), 'conflict');
    assert.equal(await store().append(appendOf(id, 5)), 'conflict');
    assert.equal((await store().load(id))?.lines.length, 2);
  });

  it('does not create a request at another number than 0', async () => {
    assert.equal(await store().append(appendOf(id, 3)), 'conflict');
    assert.equal(await store().load(id), undefined);
  });

  it('lets exactly one of many simultaneous writers win, each time', async () => {
    for (let seq = 0; seq < 5; seq++) {
      const results = await Promise.all(
        Array.from({ length: 6 }, (_, writer) =>
          store().append(appendOf(id, seq, { lines: linesAfter(seq, 1, `writer ${writer}`) })),
        ),
      );
      assert.equal(results.filter((result) => result === 'appended').length, 1);
    }
    assert.deepEqual(
      (await store().load(id))?.lines.map((line) => line.seq),
      [1, 2, 3, 4, 5],
    );
  });

  it('answers "appended" when exactly the same append is repeated after an unclear answer', async () => {
    const first = appendOf(id, 0, { lines: linesAfter(0, 2) });
    await store().append(first);
    const second = appendOf(id, 2, { lines: linesAfter(2, 2) });
    await store().append(second);
    assert.equal(await store().append(second), 'appended');
    assert.equal(await store().append(first), 'appended');
    assert.equal((await store().load(id))?.lines.length, 4);
  });

  it('moves the head without a line when only the next time changes', async () => {
    await store().append(appendOf(id, 0, { nextDueAt: 10 }));
    assert.equal(await store().append(appendOf(id, 1, { lines: [], nextDueAt: 20 })), 'appended');
    const found = await store().load(id);
    assert.equal(found?.head.nextDueAt, 20);
    assert.equal(found?.head.seq, 1);
    assert.equal(found?.head.hash, found?.lines[0]?.hash);
  });

  it('keeps every character of a line, from NUL to emoji, in request after request', async () => {
    const texts = ['Žofie Müller-Ωμέγα 林 🗝️', 'a\u0000b', '\u{10ffff}\ufeff\u2028', '{"a":"\\ud800"}', ''];
    const lines = texts.map((text, index) => lineOf(index + 1, text, text));
    await store().append(appendOf(id, 0, { lines }));
    assert.deepEqual((await store().load(id))?.lines, lines);
  });

  it('refuses text that has no UTF-8 form, lines out of order and ids that are no keys', async () => {
    const bad = [
      appendOf(id, 0, { lines: [lineOf(1, 'lone \ud800 surrogate')] }),
      appendOf(id, 0, { lines: linesAfter(4) }),
      appendOf(id, 0, { lines: [] }),
      appendOf(id, 0, { nextDueAt: Number.NaN }),
      appendOf('a/b', 0),
    ];
    for (const append of bad) await assert.rejects(store().append(append), { code: 'store-refused' });
    assert.equal(await store().load(id), undefined);
  });

  it('takes a line of a megabyte and refuses what one batch cannot hold', async () => {
    const big = lineOf(1, 'ü'.repeat(500_000));
    await store().append(appendOf(id, 0, { lines: [big] }));
    assert.deepEqual((await store().load(id))?.lines, [big]);
    const tooLarge = appendOf(id, 1, { lines: [lineOf(2, 'y'.repeat(1_600_000))] });
    await assert.rejects(store().append(tooLarge), { code: 'store-too-large' });
    await assert.rejects(store().append(appendOf(id, 1, { lines: linesAfter(1, 81) })), {
      code: 'store-too-large',
    });
  });

  it('counts an append as the text that travels, with its terms', async () => {
    const quotes = (count: number) => [lineOf(1, '"'.repeat(count))];
    const tooLarge = [
      appendOf(id, 0, { lines: quotes(1_400_000) }),
      appendOf(id, 0, { lines: [lineOf(1, 'x', '\u0001'.repeat(400_000))] }),
      appendOf(id, 0, { terms: Array.from({ length: 200 }, (_, n) => `${n}`.padEnd(10_000, 'y')) }),
    ];
    for (const append of tooLarge) await assert.rejects(store().append(append), { code: 'store-too-large' });
    assert.equal(await store().append(appendOf(id, 0, { lines: quotes(700_000) })), 'appended');
    assert.deepEqual((await store().load(id))?.lines, quotes(700_000));
  });

  it('erases lines that are many times larger as text that travels', async () => {
    const lines = Array.from({ length: 7 }, (_, n) => lineOf(n + 1, '\u0001'.repeat(140_000)));
    for (const [seq, line] of lines.entries()) await store().append(appendOf(id, seq, { lines: [line] }));
    await store().eraseSealed(id);
    const erased = lines.map((line) => ({ ...line, sealed: '' }));
    assert.deepEqual((await store().load(id))?.lines, erased);
  });

  it('holds a request of 500 lines', async () => {
    for (let seq = 0; seq < 500; seq += 50)
      await store().append(appendOf(id, seq, { lines: linesAfter(seq, 50) }));
    assert.deepEqual((await store().load(id))?.lines, linesAfter(0, 500));
  });

  it('erases the sealed part of all lines and leaves what was hashed', async () => {
    for (const seq of [0, 60]) await store().append(appendOf(id, seq, { lines: linesAfter(seq, 60) }));
    await store().append(appendOf('JML-2', 0));
    await store().eraseSealed(id);
    await store().eraseSealed('JML-nobody');
    const erased = linesAfter(0, 120).map((line) => ({ ...line, sealed: '' }));
    assert.deepEqual((await store().load(id))?.lines, erased);
    assert.notEqual((await store().load('JML-2'))?.lines[0]?.sealed, '');
    assert.equal(await store().append(appendOf(id, 120, { lines: linesAfter(120) })), 'appended');
  });
}
