import { dayIn, type OfficeHours, workingDay, workingDayFrom, workingDayUntil } from './calendar.ts';
import { employeeTypes, type Form, type JoinerForm, type LeaverForm, type MoverForm } from './form.ts';
import {
  checkDay,
  checkTitle,
  cleanText,
  type Findings,
  isCalendarDay,
  knownDepartment,
  knownOffice,
  lengthMax,
  requiredText,
} from './intake-fields.ts';
import { nameCandidates } from './naming.ts';
import { samePerson } from './person.ts';
import type { Policy } from './policy.ts';
import { type Refusal, refusal } from './refusals.ts';
import { timelineOf } from './timeline.ts';
import type { CurrentPerson } from './wanted-by-policy.ts';

export interface IntakeInput {
  readonly form: Form;
  /** What the directory says about a mover or leaver; without it checks against the present role are left out. */
  readonly current?: CurrentPerson;
  /** Business time, ISO UTC. */
  readonly now: string;
  /** Used when the form brings no employee id; made by the caller, because this is pure: `LK-…`. */
  readonly newEmployeeId: string;
}

export type Intake =
  | { readonly form: Form; readonly warnings: readonly Refusal[]; readonly late: boolean }
  | { readonly refusals: readonly Refusal[] };

/**
 * Holds a submitted form against policy: the form in policy's own spelling with warnings, or everything that stands
 * against it at once. A date in the past is flagged late and runs at once, it is never refused for being past.
 */
export function intake(policy: Policy, input: IntakeInput): Intake {
  const found: Findings = { refusals: [], warnings: [] };
  const form = checkedForm(policy, input, found);
  if (found.refusals.length > 0) return { refusals: found.refusals };
  const { late } = timelineOf(policy, {
    form,
    office: officeOf(policy, form, input.current),
    now: input.now,
  });
  if (late) found.warnings.push(refusal('late', { day: dayOf(form) }));
  return { form, warnings: found.warnings, late };
}

/**
 * The office whose calendar counts: a joiner's; the new or else the present one of a mover; a leaver's. Somebody whose
 * office the policy does not know is treated as in its first office, and intake says so.
 */
export function officeOf(policy: Policy, form: Form, current: CurrentPerson = {}): OfficeHours {
  const named = form.leg === 'leaver' ? current.officeLocation : (form.office ?? current.officeLocation);
  const known = named === undefined ? undefined : policy.offices.offices[named];
  const [first] = Object.values(policy.offices.offices);
  const office = known ?? first;
  if (office === undefined) throw new TypeError('the policy names no office');
  return office;
}

function checkedForm(policy: Policy, input: IntakeInput, found: Findings): Form {
  switch (input.form.leg) {
    case 'joiner':
      return checkedJoiner(policy, { ...input, form: input.form }, found);
    case 'mover':
      return checkedMover(policy, { ...input, form: input.form }, found);
    case 'leaver':
      return checkedLeaver(policy, { ...input, form: input.form }, found);
    default:
      return input.form satisfies never;
  }
}

function checkedJoiner(
  policy: Policy,
  input: IntakeInput & { form: JoinerForm },
  found: Findings,
): JoinerForm {
  const { form } = input;
  const department = knownDepartment(found, policy, form.department);
  const office = knownOffice(found, policy, form.office);
  const checked: JoinerForm = {
    ...form,
    givenName: cleanText(found, 'givenName', form.givenName),
    surname: cleanText(found, 'surname', form.surname),
    jobTitle: requiredText(found, 'jobTitle', form.jobTitle),
    department,
    office,
    employeeId: checkedEmployeeId(found, form.employeeId, input.newEmployeeId),
    ...(form.deviceHint === undefined ? {} : { deviceHint: cleanText(found, 'deviceHint', form.deviceHint) }),
  };
  const names = nameCandidates(policy.naming, checked);
  if ('refusal' in names) found.refusals.push(names.refusal);
  checkTitle(found, policy, checked.jobTitle, department);
  const where = policy.offices.offices[office];
  const today = where === undefined ? input.now.slice(0, 10) : dayIn(where.zone, input.now);
  const isDay = checkDay(found, policy, { field: 'startDate', given: form.startDate, today });
  if (isDay && where !== undefined) warnOfStart(found, where, form.startDate);
  checkStay(found, checked);
  return checked;
}

function checkedEmployeeId(found: Findings, given: string, generated: string): string {
  const id = given.trim();
  if (id === '') return generated;
  const isUsable = id.length <= lengthMax.employeeId && /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id);
  if (!isUsable) found.refusals.push(refusal('employee-id-unusable', { given: id }));
  return id;
}

/** A contractor's or intern's stay ends, and somebody answers for it. */
function checkStay(found: Findings, form: JoinerForm): void {
  const { employeeType, endDate, startDate, sponsor } = form;
  if (!employeeTypes.includes(employeeType)) {
    const values = { field: 'employeeType', given: employeeType, choices: employeeTypes.join(', ') };
    found.refusals.push(refusal('choice-unknown', values));
    return;
  }
  const isTemporary = employeeType !== 'employee';
  if (isTemporary && endDate === undefined)
    found.refusals.push(refusal('end-date-required', { employeeType }));
  if (isTemporary && sponsor === undefined)
    found.refusals.push(refusal('sponsor-required', { employeeType }));
  if (endDate === undefined) return;
  if (!isCalendarDay(endDate))
    found.refusals.push(refusal('date-unreadable', { field: 'endDate', given: endDate }));
  else if (isCalendarDay(startDate) && endDate < startDate)
    found.refusals.push(refusal('end-before-start', { end: endDate, start: startDate }));
}

function warnOfStart(found: Findings, office: OfficeHours, given: string): void {
  const { day } = workingDayFrom(office, given);
  if (day !== given) found.warnings.push(refusal('start-moved', { given, day }));
}

function checkedMover(policy: Policy, input: IntakeInput & { form: MoverForm }, found: Findings): MoverForm {
  const { form, current = {} } = input;
  const { jobTitle, department, office, costCentre, manager } = form;
  const checked: MoverForm = {
    ...form,
    ...(jobTitle === undefined ? {} : { jobTitle: requiredText(found, 'jobTitle', jobTitle) }),
    ...(department === undefined ? {} : { department: knownDepartment(found, policy, department) }),
    ...(office === undefined ? {} : { office: knownOffice(found, policy, office) }),
    ...(costCentre === undefined ? {} : { costCentre: cleanText(found, 'costCentre', costCentre) }),
  };
  if (!changesAnything(checked, current))
    found.refusals.push(refusal('nothing-changes', { person: form.person.name }));
  if (samePerson(manager, form.person)) found.refusals.push(refusal('same-person', { field: 'manager' }));
  const where = checked.office ?? current.officeLocation;
  warnOfOffice(found, policy, { form, office: where });
  const newDepartment = checked.department ?? current.department;
  if (checked.jobTitle !== undefined && newDepartment !== undefined)
    checkTitle(found, policy, checked.jobTitle, newDepartment);
  const today = dayIn(officeOf(policy, checked, current).zone, input.now);
  checkDay(found, policy, { field: 'effectiveDate', given: form.effectiveDate, today });
  return checked;
}

function changesAnything(form: MoverForm, current: CurrentPerson): boolean {
  return (
    (form.jobTitle !== undefined && form.jobTitle !== current.jobTitle) ||
    (form.department !== undefined && form.department !== current.department) ||
    (form.office !== undefined && form.office !== current.officeLocation) ||
    form.costCentre !== undefined ||
    (form.manager !== undefined && !samePerson(form.manager, current.manager))
  );
}

function checkedLeaver(
  policy: Policy,
  input: IntakeInput & { form: LeaverForm },
  found: Findings,
): LeaverForm {
  const { form, current = {} } = input;
  const office = officeOf(policy, form, current);
  if (samePerson(form.handoverTo, form.person))
    found.refusals.push(refusal('same-person', { field: 'handoverTo' }));
  if (form.handoverTo === undefined && current.manager === undefined)
    found.refusals.push(refusal('handover-required', { person: form.person.name }));
  if (form.lastTime !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(form.lastTime))
    found.refusals.push(refusal('time-unreadable', { field: 'lastTime', given: form.lastTime }));
  warnOfOffice(found, policy, { form, office: current.officeLocation });
  const today = dayIn(office.zone, input.now);
  const isDay = checkDay(found, policy, { field: 'lastDay', given: form.lastDay, today });
  if (isDay && form.lastTime === undefined && form.urgency === 'scheduled')
    warnOfEnd(found, office, form.lastDay);
  return form.reason === undefined ? form : { ...form, reason: cleanText(found, 'reason', form.reason) };
}

function warnOfEnd(found: Findings, office: OfficeHours, given: string): void {
  if (workingDay(office, given) !== undefined) return;
  found.warnings.push(refusal('end-moved', { given, day: workingDayUntil(office, given).day }));
}

function warnOfOffice(
  found: Findings,
  policy: Policy,
  { form, office }: { readonly form: MoverForm | LeaverForm; readonly office: string | undefined },
): void {
  const known = Object.keys(policy.offices.offices);
  if (office !== undefined && known.includes(office)) return;
  const values = { person: form.person.name, given: office ?? '–', used: known[0] ?? '' };
  found.warnings.push(refusal('office-assumed', values));
}

function dayOf(form: Form): string {
  switch (form.leg) {
    case 'joiner':
      return form.startDate;
    case 'mover':
      return form.effectiveDate;
    case 'leaver':
      return form.lastDay;
    default:
      return form satisfies never;
  }
}
