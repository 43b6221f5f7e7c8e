import {
  addBusinessDays,
  businessDayBegin,
  dayBegin,
  lastBusinessHour,
  type OfficeHours,
  shift,
  workingDayFrom,
} from './calendar.ts';
import type { Form } from './form.ts';
import type { Policy } from './policy.ts';
import type { Timeline } from './wanted.ts';

export interface TimelineInput {
  readonly form: Form;
  /** Office whose zone, holidays and hours count: the new one of a joiner or mover, the present one of a leaver. */
  readonly office: OfficeHours;
  /** Business time, ISO UTC. */
  readonly now: string;
}

export interface TimedRequest {
  readonly timeline: Timeline;
  /** The earliest instant has passed: work runs at once and is shown as late, never dropped (design 5.8). */
  readonly late: boolean;
}

/** The instants that due times refer to. Pure; past instants stay as they are, because the flag says the rest. */
export function timelineOf(policy: Policy, { form, office, now }: TimelineInput): TimedRequest {
  switch (form.leg) {
    case 'joiner': {
      const { prepareBusinessDays } = policy.checklists.joiner;
      const start = businessDayBegin(office, form.startDate);
      const prepareDay = addBusinessDays(
        office,
        addBusinessDays(office, form.startDate, 0),
        -prepareBusinessDays,
      );
      const prepare = businessDayBegin(office, prepareDay);
      return { timeline: { prepare, start }, late: isBefore(prepare, now) };
    }
    case 'mover': {
      const start = dayBegin(office.zone, form.effectiveDate);
      const last = shift(form.effectiveDate, policy.checklists.mover.overlapDays);
      return { timeline: { start, overlapEnd: dayBegin(office.zone, last) }, late: isBefore(start, now) };
    }
    case 'leaver': {
      const planned = lastBusinessHour(office, form.lastDay, form.lastTime);
      const end = form.urgency === 'immediate' ? now : planned;
      const lastHandover = workingDayFrom(office, shift(form.lastDay, policy.leaver.handoverDays)).day;
      const handoverEnd = laterOf(lastBusinessHour(office, lastHandover), end);
      return { timeline: { end, handoverEnd }, late: form.urgency === 'scheduled' && isBefore(end, now) };
    }
    default:
      return form satisfies never;
  }
}

function laterOf(a: string, b: string): string {
  return isBefore(a, b) ? b : a;
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}
