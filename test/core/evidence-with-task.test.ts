import { equal, ok } from 'node:assert/strict';
import { loadSteps } from '../../adapters/catalogue.ts';
import { mayPress } from '../../core/access.ts';
import type { Change } from '../../core/change.ts';
import type { Request } from '../../core/request.ts';
import { actor, add, asked, people, ref } from './cases.ts';

const closing = (await loadSteps()).get('close-ticket')!;
const history = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };
const input = { subject: { name: 'Ada', zone: 'UTC' }, wanted: {}, history, now: '' } as never;

/** A request in which the closing step asks two people, or another task does. */
function askedToClose(change: Change = closing.plan(input, {})[0]!): Request {
  return add(asked(), [
    {
      ...{ kind: 'assigned', step: 'close-ticket', task: 'close-ticket', item: 'i', change },
      ...{ to: [ref('tech1'), ref('tech2')], dueAt: '2026-12-01T09:00:00Z' },
    },
  ]);
}

const may = (request: Request, id: string): boolean =>
  mayPress(request, 'evidence', { id }, people()) === undefined;

describe('the evidence that a task needs', () => {
  it('may be taken by whoever has to attach it, and by nobody else of their group', () => {
    const request = askedToClose();
    ok(may(request, 'tech1') && may(request, 'tech2'));
    ok(!may(request, 'other'));
    add(request, [{ kind: 'claimed', step: 'close-ticket', task: 'close-ticket' }], actor('tech1'));
    ok(may(request, 'tech1'));
    ok(!may(request, 'tech2'), 'the other one has no task any more');
  });

  it('is out of reach again once the ticket was closed', () => {
    const request = askedToClose();
    const entry = { kind: 'attested', step: 'close-ticket', task: 'close-ticket', proof: 'T-9' } as const;
    add(request, [entry], actor('tech1'));
    ok(!may(request, 'tech1'));
  });

  it('does not come with any other task', () => {
    const [change] = closing.plan(input, {});
    const task = { ...(change as Extract<Change, { kind: 'task' }>).task, needsEvidence: undefined };
    const request = askedToClose({ ...change, task } as Change);
    equal(may(request, 'tech1'), false);
  });
});
