import { deepEqual, equal } from 'node:assert/strict';
import type { Approver } from '../../core/entry.ts';
import { handOn } from '../../core/replay-plan.ts';
import { movedForLeaving, reasonSays, type SeatReason, whySays } from '../../core/seat-reason.ts';

const ada = { id: 'ada', name: 'Ada' };
const bo = { id: 'bo', name: 'Bo' };
const seat: Approver = { person: ada, why: 'HR', route: 'hr' };

const handed = (reason: SeatReason): Approver => {
  const line = { kind: 'reassigned', plan: 'p' as never, stage: 0, from: ada, to: bo, reason } as const;
  return handOn([seat], line)[0]!;
};

describe('why a seat went to somebody else', () => {
  it('is told in English in the evidence, what people wrote as they wrote it', () => {
    equal(
      reasonSays({ kind: 'away', person: ada, until: '2026-12-01T08:00:00.000Z' }),
      'Ada is away until 2026-12-01',
    );
    equal(reasonSays({ kind: 'away', person: ada }), 'Ada is away');
    equal(reasonSays({ kind: 'leaving', person: ada }), 'Ada has left or is leaving');
    equal(reasonSays({ kind: 'stays', person: ada }), 'Ada stays');
    equal(reasonSays('on a plane today'), 'on a plane today');
    equal(whySays(handed('on a plane today')), 'HR; on a plane today');
    equal(whySays(handed('')), 'HR');
  });

  it('keeps how policy found the seat for its words, and holds nobody against it', () => {
    const { route, seatRoute, delegateOf } = handed({ kind: 'away', person: ada });
    deepEqual({ route, seatRoute, delegateOf }, { route: undefined, seatRoute: 'hr', delegateOf: ada });
  });

  it('goes back to whoever does not leave after all, in ledgers of earlier versions too', () => {
    equal(movedForLeaving(handed({ kind: 'leaving', person: ada }), ada), true);
    equal(movedForLeaving(handed('Ada has left or is leaving'), ada), true);
    equal(movedForLeaving({ ...seat, why: 'HR; Ada has left or is leaving', delegateOf: ada }, ada), true);
    equal(movedForLeaving(handed({ kind: 'away', person: ada }), ada), false);
    equal(movedForLeaving(handed({ kind: 'leaving', person: bo }), ada), false);
  });
});
