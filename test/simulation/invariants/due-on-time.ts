import type { Form } from '../../../core/form.ts';
import { holidaysOf } from '../../../core/holidays.ts';
import type { Policy } from '../../../core/policy.ts';
import type { Invariant, Ran } from '../run.ts';

const minute = 60_000;
const day = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * Access ends never early and at most a minute late once everything it needs is there (design 5.5). The instant is
 * worked out here from the form with the platform's own calendar, not with the product's.
 */
export const dueOnTime: Invariant = {
  name: 'due-on-time',
  check: (ran) =>
    ran.requests.flatMap((request) => (request.leg === 'leaver' ? checkLeaver(ran, request.id) : [])),
};

function checkLeaver(ran: Ran, request: string): readonly string[] {
  const lines = ran.shared.record.byRequest.get(request) ?? [];
  const odd = lines.some(({ line }) => ['contained', 'rescinded', 'edited'].includes(line.entry.kind));
  if (odd) return [];
  let form: Form | undefined;
  for (const { line } of lines) {
    if (line.entry.kind === 'requested' || line.entry.kind === 'rescheduled') form = line.entry.form;
    const isFirst =
      line.entry.kind === 'attempted' && line.entry.steps.some((step) => step.step === 'disable-account');
    if (!isFirst || form?.leg !== 'leaver') continue;
    return judge(ran, request, form, Date.parse(line.at));
  }
  return [];
}

function judge(
  ran: Ran,
  request: string,
  form: Extract<Form, { leg: 'leaver' }>,
  at: number,
): readonly string[] {
  const end = lastHour(
    ran.shared.policy,
    ran.shared.company.truth('users', form.person.id)?.officeLocation,
    form.lastDay,
  );
  const back = ran.shared.gate.happened.some((fault) => fault.what === 'clock-back');
  if (at < end && !back) return [`${request} ended access ${Math.round((end - at) / minute)} minutes early`];
  const approved = ran.shared.record
    .of('approved')
    .filter((one) => one.request === request)
    .at(-1);
  const ready = Math.max(end, approved?.at ?? 0, ran.shared.gate.lastFaultAt);
  const slept = ran.schedule.faults.length > 0 || ran.schedule.actions.length > 0 || ran.schedule.workers > 1;
  return at > ready + minute && !slept
    ? [`${request} ended access ${Math.round((at - ready) / minute)} minutes late`]
    : [];
}

/** One hour before closing on the day, or on the working day before. */
function lastHour(policy: Policy, name: unknown, lastDay: string): number {
  const office = Object.entries(policy.offices.offices).find(([key]) => key === name)?.[1];
  if (office === undefined) throw new TypeError(`no office ${String(name)}`);
  for (let back = 0; back < 30; back += 1) {
    const date = new Date(Date.parse(lastDay) - back * day);
    const hours = office.workingHours[weekdays[date.getUTCDay()] ?? 'sunday'];
    const text = date.toISOString().slice(0, 10);
    if (hours === undefined || holidaysOf(office, date.getUTCFullYear()).has(text)) continue;
    return instant(office.zone, text, hours.closes) - 60 * minute;
  }
  throw new RangeError(`no working day before ${lastDay}`);
}

const instants = new Map<string, number>();

/** The instant of a wall time, found by asking the platform what the clock shows; the same for every run. */
function instant(zone: string, date: string, time: string): number {
  const key = `${zone} ${date} ${time}`;
  const found = instants.get(key) ?? findInstant(zone, date, time);
  instants.set(key, found);
  return found;
}

function findInstant(zone: string, date: string, time: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shows = (at: number): number =>
    Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const guess = wanted - (shows(wanted) - wanted);
  return guess - (shows(guess) - wanted);
}
