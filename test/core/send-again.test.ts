import { deepEqual } from 'node:assert/strict';
import type { Entry, HoldReason } from '../../core/entry.ts';
import { actor, add, asked } from './cases.ts';

/** A step of two calls, the first answered and the second not, that a person lets go out again. */
function itemsAfterRelease(because: HoldReason): readonly string[] {
  const attempt = (item: string, id: string): Entry => ({
    kind: 'attempted',
    steps: [{ step: 'send', items: [item], attempt: 1, clientRequestIds: [id] }],
  });
  const done = { item: 'draft', outcome: 'done', status: 201, clientRequestId: 'c1' } as const;
  const request = add(asked(), [
    attempt('draft', 'c1'),
    { kind: 'applied', step: 'send', results: [done] },
    attempt('mail', 'c2'),
    { kind: 'held', step: 'send', because },
  ]);
  add(request, [{ kind: 'released', step: 'send', how: 'send-again' }], actor('sec1'));
  return [...(request.steps.get('send')?.items.keys() ?? [])];
}

describe('sending again', () => {
  it('leaves what was answered done when an answer to something else was lost', () =>
    deepEqual(itemsAfterRelease('unknown-outcome'), ['draft']));

  it('sends everything again when what was answered cannot be seen', () =>
    deepEqual(itemsAfterRelease('not-proven'), []));
});
