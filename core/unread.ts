import type { StepId } from './change.ts';
import type { Entry } from './entry.ts';
import { isSettled, type Request, type StepState } from './request.ts';
import type { Step } from './step.ts';
import { accessUnreadMinutes, stepUnreadMinutes, unreadAgainMinutes } from './timing.ts';

/** Alarm: what ends a leaver's access could not be looked at for `accessUnreadMinutes`; `detail` is the step. */
export const ACCESS_UNREAD = 'access-unread';
/** The same for every other step, after `stepUnreadMinutes`. */
export const STEP_UNREAD = 'step-unread';

/** A step whose looks have only failed for so long that people were told. */
export interface Unread {
  readonly step: StepId;
  readonly code: typeof ACCESS_UNREAD | typeof STEP_UNREAD;
  /** The first of the looks that failed, ISO. */
  readonly since: string;
  readonly because: string;
}

type Alarm = Request['alarms'][number];

/** Alarms of the spell that lasts; those of an earlier one are older than its first failed look. */
function alarmsOf(request: Request, { step, unreadSince }: StepState): readonly Alarm[] {
  if (unreadSince === undefined) return [];
  return request.alarms.filter(
    ({ code, detail, at }) =>
      (code === ACCESS_UNREAD || code === STEP_UNREAD) &&
      detail === step &&
      Date.parse(at) > Date.parse(unreadSince),
  );
}

/**
 * What a look that failed at `now` (milliseconds of business time) adds to the record: an alarm where no look has succeeded
 * for the step's time, and again while that lasts; else nothing.
 */
export function unreadAlarm(request: Request, step: Step, now: number): readonly Entry[] {
  const state = request.steps.get(step.id);
  if (state?.unreadSince === undefined) return [];
  const ends = endsAccess(request, step);
  const said = alarmsOf(request, state).at(-1)?.at;
  const first = ends ? accessUnreadMinutes : stepUnreadMinutes;
  const minutes = said === undefined ? first : unreadAgainMinutes;
  if (now - Date.parse(said ?? state.unreadSince) < minutes * 60_000) return [];
  return [{ kind: 'alarm', code: ends ? ACCESS_UNREAD : STEP_UNREAD, detail: step.id }];
}

/** True for a step that takes the access of somebody away who leaves. */
export function endsAccess(request: Request, step: Step): boolean {
  if (request.leg !== 'leaver' || request.rescinded !== undefined) return false;
  return step.containment === true || step.access === true;
}

/** Steps of a running request that people were told cannot be looked at, as long as that lasts. */
export function unreadSteps(request: Request): readonly Unread[] {
  if (request.phase !== 'running') return [];
  return request.checklist.flatMap((id) => unreadOf(request, request.steps.get(id)) ?? []);
}

function unreadOf(request: Request, state: StepState | undefined): Unread | undefined {
  if (state?.unreadSince === undefined || isSettled(state)) return undefined;
  const last = alarmsOf(request, state).at(-1);
  if (last === undefined) return undefined;
  return {
    step: state.step,
    code: last.code as Unread['code'],
    since: state.unreadSince,
    because: state.leftBecause ?? '',
  };
}

/**
 * The alarm of a code that people were last called for, ISO: an outage that many steps meet one after the other calls once,
 * and once again each time that it is told again.
 */
export function calledAt(request: Request, code: Unread['code']): string | undefined {
  let called: string | undefined;
  for (const alarm of request.alarms) {
    if (alarm.code !== code) continue;
    const soon = Date.parse(alarm.at) - Date.parse(called ?? '') < unreadAgainMinutes * 60_000;
    if (!soon) called = alarm.at;
  }
  return called;
}

/** True when this line is the end of a spell that people were told of. */
export function endsUnread(request: Request, entry: Entry): boolean {
  return readBy(entry).some((id) => unreadOf(request, request.steps.get(id)) !== undefined);
}

/** Notes since when the looks at a step only fail, from a line that the state has taken in already. */
export function noteUnread(request: Request, entry: Entry, at: string): void {
  if (entry.kind === 'looked' && entry.left < 0) {
    const state = request.steps.get(entry.step);
    if (state !== undefined) state.unreadSince ??= at;
  }
  for (const id of readBy(entry)) {
    const state = request.steps.get(id);
    if (state !== undefined) state.unreadSince = undefined;
  }
  // What is planned anew is not looked at until it is approved.
  if (entry.kind === 'rescinded' || entry.kind === 'rescheduled')
    for (const state of request.steps.values()) state.unreadSince = undefined;
}

/** Steps that this line shows to have been looked at: only a look that succeeded leads to it. */
function readBy(entry: Entry): readonly StepId[] {
  switch (entry.kind) {
    case 'looked':
      return entry.left < 0 ? [] : [entry.step];
    case 'attempted':
      return entry.steps.map(({ step }) => step);
    case 'verified':
    case 'assigned':
    case 'drifted':
    case 'held':
      return [entry.step];
    default:
      return [];
  }
}
