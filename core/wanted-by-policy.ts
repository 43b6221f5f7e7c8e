import type { EmployeeType, Form, JoinerForm, LeaverForm, MoverForm } from './form.ts';
import { leaverWishes } from './leaver-wishes.ts';
import { displayNameOf } from './naming.ts';
import type { PersonRef } from './person.ts';
import type { PersonFacts } from './policy/matching.ts';
import type { Policy } from './policy.ts';
import { accessOfRole, deviceOfRole } from './role-access.ts';
import type { DeviceBaseline, WantedAttributes } from './wanted.ts';
import type { AccessNames, WantedNames } from './wanted-names.ts';

/** What the directory says about a mover or leaver now. */
export interface CurrentPerson {
  readonly jobTitle?: string;
  readonly department?: string;
  readonly officeLocation?: string;
  readonly employeeType?: EmployeeType;
  readonly manager?: PersonRef;
}

export interface WantedRequest {
  readonly form: Form;
  /** Required for mover and leaver. */
  readonly current?: CurrentPerson;
}

const nothing: AccessNames = { groups: [], licences: [], apps: [], mailboxes: [], handovers: [] };

/**
 * What policy wants for a request, by name. Pure: the same policy, form and current person give the same answer.
 * Throws a TypeError for a leaver without anybody to hand over to: intake asks for one when there is no manager.
 */
export function wantedByPolicy(policy: Policy, { form, current = {} }: WantedRequest): WantedNames {
  switch (form.leg) {
    case 'joiner':
      return wantedForJoiner(policy, form);
    case 'mover':
      return wantedForMover(policy, form, current);
    case 'leaver':
      return wantedForLeaver(policy, form, current);
    default:
      return form satisfies never;
  }
}

/** What rules can ask about a person in this role. The country follows from the office. */
export function personFacts(policy: Policy, role: CurrentPerson): PersonFacts {
  const { jobTitle, department, employeeType, officeLocation: office } = role;
  const country = office === undefined ? undefined : policy.offices.offices[office]?.country;
  return { jobTitle, department, office, country, employeeType: employeeType ?? 'employee' };
}

/** The person's role once the request is done: the form where it says something, else what the directory says. */
export function roleAfter(form: Form, current: CurrentPerson = {}): CurrentPerson {
  if (form.leg === 'leaver') return current;
  const { jobTitle, department, office, manager } = form;
  return {
    jobTitle: jobTitle ?? current.jobTitle,
    department: department ?? current.department,
    officeLocation: office ?? current.officeLocation,
    employeeType: form.leg === 'joiner' ? form.employeeType : current.employeeType,
    manager: manager ?? current.manager,
  };
}

function wantedForJoiner(policy: Policy, form: JoinerForm): WantedNames {
  const facts = personFacts(policy, roleAfter(form));
  return {
    leg: 'joiner',
    ...accessOfRole(policy, facts),
    device: deviceOfRole(policy, facts),
    manager: form.manager,
    attributes: {
      displayName: displayNameOf(policy.naming, form),
      givenName: form.givenName,
      surname: form.surname,
      jobTitle: form.jobTitle,
      department: form.department,
      officeLocation: form.office,
      companyName: policy.offices.company,
      usageLocation: policy.offices.offices[form.office]?.usageLocation,
      employeeId: form.employeeId,
      employeeType: form.employeeType,
      employeeHireDate: form.startDate,
    },
    mail: policy.checklists.joiner.mail,
  };
}

function wantedForMover(policy: Policy, form: MoverForm, current: CurrentPerson): WantedNames {
  const after = personFacts(policy, roleAfter(form, current));
  const before = personFacts(policy, current);
  return {
    leg: 'mover',
    ...accessOfRole(policy, after),
    device: newDevice(deviceOfRole(policy, before), deviceOfRole(policy, after)),
    baseline: deviceOfRole(policy, after),
    manager: form.manager,
    attributes: changedAttributes(policy, form),
    before: accessOfRole(policy, before),
    mail: policy.checklists.mover.mail,
  };
}

/** A move asks for a device only when the new role needs another kind than the old one had. */
function newDevice(
  before: DeviceBaseline | undefined,
  after: DeviceBaseline | undefined,
): DeviceBaseline | undefined {
  return before?.kind === after?.kind && before?.model === after?.model ? undefined : after;
}

/** Only what the form decides; the rest of the person's attributes is nobody's business here. */
function changedAttributes(policy: Policy, form: MoverForm): WantedAttributes {
  const office = form.office === undefined ? undefined : policy.offices.offices[form.office];
  const all: WantedAttributes = {
    jobTitle: form.jobTitle,
    department: form.department,
    officeLocation: form.office,
    usageLocation: office?.usageLocation,
    costCentre: form.costCentre,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function wantedForLeaver(policy: Policy, form: LeaverForm, current: CurrentPerson): WantedNames {
  const handoverTo = form.handoverTo ?? current.manager;
  if (handoverTo === undefined) throw new TypeError(`nobody takes over from ${form.person.name}`);
  const people = { leaver: form.person, handoverTo, reportsTo: current.manager ?? handoverTo };
  return {
    leg: 'leaver',
    ...nothing,
    attributes: {},
    leaver: leaverWishes(policy, personFacts(policy, current), people),
  };
}
