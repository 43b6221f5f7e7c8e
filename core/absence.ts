import type { People } from './access.ts';
import type { Approver, Entry, Stage } from './entry.ts';
import { nextInSeat, standIns } from './move-on.ts';
import type { PersonRef } from './person.ts';
import { OPEN_END } from './read-away.ts';
import { currentStage, type PlanState, type Request, waitingApprovers } from './request.ts';
import type { SeatReason } from './seat-reason.ts';

/** Until when people are out of office (ISO UTC), by directory id; whoever is not in it is there. */
export type Absences = ReadonlyMap<string, string>;

/** An absence as the reason why others are asked. */
export function awayReason(person: PersonRef, until: string): SeatReason {
  return until === OPEN_END ? { kind: 'away', person } : { kind: 'away', person, until };
}

/** Everybody whose absence matters for the present stage of a plan: who is asked, and who could be asked instead. */
export function askable(request: Request, plan: PlanState, people: People): readonly string[] {
  const stage = currentStage(plan);
  if (stage === undefined) return [];
  const waiting = waitingApprovers(plan).map((one) => one.person.id);
  const delegates = waiting.flatMap((id) => people.delegatesOf(id, request.leg).map((one) => one.id));
  const others = standIns(request, stage, people).map((one) => one.person.id);
  return [...new Set([...waiting, ...delegates, ...others])];
}

/**
 * Lines that hand the seats of people who have gone out of office since they were asked to their delegate, else to the
 * fallback. None where those who are there are enough to decide; somebody nobody can stand in for stays asked.
 */
export function handSeatsOn(
  request: Request,
  plan: PlanState,
  absences: Absences,
  people: People,
): readonly Entry[] {
  const stage = currentStage(plan);
  if (stage === undefined) return [];
  const waiting = waitingApprovers(plan);
  const absent = waiting.filter((one) => absences.has(one.person.id));
  if (waiting.length - absent.length >= stillNeeded(plan, stage)) return [];
  const taken = new Set<string>();
  return absent.flatMap((seat): readonly Entry[] => {
    const free = (person: PersonRef): boolean => !absences.has(person.id) && !taken.has(person.id);
    const to = nextInSeat(request, stage, seat.person, people, free);
    if (to === undefined) return [];
    taken.add(to.id);
    return [
      {
        kind: 'reassigned',
        plan: plan.plan.id,
        stage: plan.stage,
        from: seat.person,
        to,
        reason: awayReason(seat.person, absences.get(seat.person.id) ?? OPEN_END),
      },
    ];
  });
}

/** Voices that are missing in the present stage. */
function stillNeeded(plan: PlanState, { need, approvers }: Stage): number {
  const yes = plan.decisions.filter((one) => one.stage === plan.stage && one.verdict === 'approved').length;
  const all = need === 'first' ? 1 : need === 'all' ? approvers.length : Math.min(need, approvers.length);
  return Math.max(0, all - yes);
}

/** Of those who take a stage over, the ones who are there; all of them when nobody is. */
export function presentOnes(approvers: readonly Approver[], absences: Absences): readonly Approver[] {
  const here = approvers.filter((one) => !absences.has(one.person.id));
  return here.length > 0 ? here : approvers;
}
