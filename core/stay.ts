import type { Job } from './due.ts';
import type { Millis } from './ports.ts';
import type { Request } from './request.ts';
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
  const isHere = request.subject.id !== undefined && ['closed', 'running'].includes(request.phase);
  if (endDate === undefined || Number.isNaN(end) || !isHere) return [];
  const before = (days: number): Millis => timing.workingHoursAfter(end - days * dayMillis, 0);
  const left = leadsLeft(request, endDate, timing);
  const found: Job[] = left.map((leadDays) => ({ kind: 'renewal', at: before(leadDays), leadDays }));
  if (departure?.endDate !== endDate)
    found.push({ kind: 'plan-departure', at: Math.max(before(timing.departureDays), triedAgain(request)) });
  else if (departure.ended !== true && !saidOver(request, endDate))
    found.push({ kind: 'stay-over', at: timing.workingHoursAfter(end + dayMillis, 0) });
  return found;
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
