import type { Job } from './due.ts';
import type { Millis } from './ports.ts';
import { isOver, type Request } from './request.ts';
import type { Timing } from './timing.ts';

/** Name under which tries to open a departure are noted while somebody else has the person; it is no step. */
export const DEPARTURE = 'departure';

/** Alarm: the stay is over, nobody renewed it, and no departure runs or ran. */
export const STAY_OVER = 'stay-over';

/** The next try while another request has the person. */
const busyPauseMillis = 4 * 3_600_000;

const dayMillis = 86_400_000;

/** What is asked of a sponsor on one date, `renewal:<end of the stay>:<days before it>`. */
export function renewalAbout(endDate: string, leadDays: number): string {
  return `renewal:${endDate}:${leadDays}`;
}

/** The day (ISO) on which a contractor's or intern's stay ends; undefined for everybody else. */
export function stayEnd(request: Request): string | undefined {
  const { form } = request;
  if (form.leg !== 'joiner' || form.employeeType === 'employee') return undefined;
  return request.renewedUntil ?? form.endDate;
}

/** True while somebody is here for a while because of this request, whatever became of the rest of it. */
export function isHere(request: Request): boolean {
  return request.subject.id !== undefined && stayEnd(request) !== undefined;
}

/** True once the sponsor has been asked about the present end of the stay. */
export function renewalAsked(request: Request): boolean {
  const end = stayEnd(request);
  return end !== undefined && request.reminders.some((old) => old.about.startsWith(`renewal:${end}:`));
}

/**
 * Questions to the sponsor before the end, the departure when there is no answer, and the way back from it when the
 * answer comes after all. All in working hours; what is past is done at once.
 */
export function stayJobs(request: Request, timing: Timing): readonly Job[] {
  const { departure } = request;
  if (departure?.takeBack === true) return [{ kind: 'take-departure-back', at: triedAgain(request) }];
  const endDate = stayEnd(request);
  const end = Date.parse(endDate ?? '');
  if (endDate === undefined || Number.isNaN(end) || !isHere(request)) return [];
  const before = (days: number): Millis => morningBefore(end, days, timing);
  const left = leadsLeft(request, endDate, timing);
  const found: Job[] = left.map((leadDays) => ({ kind: 'renewal', at: before(leadDays), leadDays }));
  if (departure?.endDate !== endDate)
    found.push({
      kind: 'plan-departure',
      at: Math.max(departureAt(request, end, timing), triedAgain(request)),
    });
  const ended = departure?.endDate === endDate && departure.ended === true;
  if (!ended && !saidOver(request, endDate))
    found.push({ kind: 'stay-over', at: timing.workingHoursAfter(end + dayMillis, 0) });
  return found;
}

/**
 * When the departure is opened. A hire that is still under way has as many days from the start as a departure is planned
 * ahead, so that a short stay is not over before it has begun; on the last working morning the departure takes its place.
 */
function departureAt(request: Request, end: Millis, timing: Timing): Millis {
  const { departureDays: days } = timing;
  const planned = morningBefore(end, days, timing);
  if (isOver(request) || request.form.leg !== 'joiner') return planned;
  const start = Date.parse(request.form.startDate);
  return Math.max(planned, Math.min(morningBefore(start, -days, timing), lastMorning(end, timing)));
}

function morningBefore(day: Millis, days: number, timing: Timing): Millis {
  return timing.workingHoursAfter(day - days * dayMillis, 0);
}

/** On the last day of the stay, or on the working day before where nobody works on it. */
function lastMorning(end: Millis, timing: Timing): Millis {
  for (let days = 0; days < timing.departureDays; days += 1) {
    const morning = morningBefore(end, days, timing);
    if (morning < end + dayMillis) return morning;
  }
  return morningBefore(end, timing.departureDays, timing);
}

/** Dates on which the sponsor is still to be asked; one that was reached answers for those before it. */
export function leadsLeft(request: Request, endDate: string, timing: Timing): readonly number[] {
  const asked = request.reminders.flatMap(({ about }) =>
    about.startsWith(`renewal:${endDate}:`) ? [Number(about.split(':')[2])] : [],
  );
  return timing.renewalLeadDays.filter((lead) => asked.every((one) => lead < one));
}

function saidOver(request: Request, endDate: string): boolean {
  return request.alarms.some((alarm) => alarm.code === STAY_OVER && alarm.detail === endDate);
}

function triedAgain(request: Request): Millis {
  const tried = request.steps.get(DEPARTURE)?.lastLookAt;
  return tried === undefined ? 0 : Date.parse(tried) + busyPauseMillis;
}
