import type { EmployeeType, Form, JoinerForm, LeaverForm, Leg, MoverForm } from '../core/form.ts';
import { employeeTypes } from '../core/form.ts';
import type { PersonRef } from '../core/person.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import type { ClickData } from './intents.ts';

/** What the inputs of a form come to; intake then holds it against policy. */
export type FormReading =
  | { readonly form: Form; readonly immediate: boolean; readonly reason: string }
  | {
      readonly refusals: readonly Refusal[];
      readonly ask?: { readonly field: string; readonly text: string };
    };

export interface FormParts {
  readonly sender: PersonRef;
  readonly findPerson: (text: string) => PersonRef | undefined;
  /** Business day today in the sender's zone, ISO. */
  readonly today: string;
}

/** Input ids of a form card by leg, for drafts and for keeping what was typed when something is missing. */
export const formInputs: Readonly<Record<Leg, readonly string[]>> = {
  joiner: [
    'givenName',
    'surname',
    'jobTitle',
    'department',
    'office',
    'startDate',
    'manager',
    'managerTyped',
    'employeeType',
    'endDate',
    'sponsor',
    'sponsorTyped',
    'deviceHint',
    'employeeId',
    'delegate',
    'delegateTyped',
  ],
  mover: [
    'person',
    'personTyped',
    'effectiveDate',
    'jobTitle',
    'department',
    'office',
    'costCentre',
    'manager',
    'managerTyped',
  ],
  leaver: ['person', 'personTyped', 'when', 'lastDay', 'lastTime', 'handoverTo', 'handoverToTyped', 'reason'],
};

/** Turns the inputs of a submitted form into a form, or says what cannot be read. */
export function readForm(leg: Leg, data: ClickData, parts: FormParts): FormReading {
  const reader = createFieldReader(data, parts);
  const form = leg === 'joiner' ? joiner(reader) : leg === 'mover' ? mover(reader) : leaver(reader, parts);
  if (form === undefined || reader.refusals.length > 0)
    return { refusals: reader.refusals, ask: reader.unclear };
  return {
    form,
    immediate: form.leg === 'leaver' && form.urgency === 'immediate',
    reason: reader.text('reason'),
  };
}

interface FieldReader {
  readonly refusals: Refusal[];
  unclear: { readonly field: string; readonly text: string } | undefined;
  text(key: string): string;
  optional(key: string): string | undefined;
  required(key: string): string;
  /** A person from the picker or the typed fallback; the typed text wins, because it was written last. */
  person(key: string, required: boolean): PersonRef | undefined;
}

function createFieldReader(data: ClickData, parts: FormParts): FieldReader {
  const text = (key: string): string => String(data[key] ?? '').trim();
  const reader: FieldReader = {
    refusals: [],
    unclear: undefined,
    text,
    optional: (key) => (text(key) === '' ? undefined : text(key)),
    required: (key) => {
      if (text(key) === '') reader.refusals.push(refusal('field-required', { field: key }));
      return text(key);
    },
    person: (key, required) => {
      const given = text(`${key}Typed`) === '' ? text(key) : text(`${key}Typed`);
      if (given === '') {
        if (required) reader.refusals.push(refusal('field-required', { field: key }));
        return undefined;
      }
      const found = /^(me|ich|mir)$/i.test(given) ? parts.sender : parts.findPerson(given);
      if (found !== undefined) return found;
      reader.refusals.push(refusal('person-unclear', { field: key, given }));
      reader.unclear ??= { field: key, text: given };
      return undefined;
    },
  };
  return reader;
}

function joiner(reader: FieldReader): JoinerForm | undefined {
  const manager = reader.person('manager', true);
  const chosen = reader.text('employeeType');
  const employeeType = employeeTypes.find((type) => type === chosen) ?? ('employee' satisfies EmployeeType);
  const names = { givenName: reader.required('givenName'), surname: reader.text('surname') };
  const role = {
    jobTitle: reader.required('jobTitle'),
    department: reader.required('department'),
    office: reader.required('office'),
  };
  const startDate = reader.required('startDate');
  if (manager === undefined) return undefined;
  return {
    leg: 'joiner',
    ...names,
    ...role,
    startDate,
    manager,
    employeeType,
    endDate: reader.optional('endDate'),
    sponsor: reader.person('sponsor', false),
    employeeId: reader.text('employeeId'),
    deviceHint: reader.optional('deviceHint'),
    delegate: reader.person('delegate', false),
  };
}

function mover(reader: FieldReader): MoverForm | undefined {
  const person = reader.person('person', true);
  const effectiveDate = reader.required('effectiveDate');
  if (person === undefined) return undefined;
  return {
    leg: 'mover',
    person,
    effectiveDate,
    jobTitle: reader.optional('jobTitle'),
    department: reader.optional('department'),
    office: reader.optional('office'),
    costCentre: reader.optional('costCentre'),
    manager: reader.person('manager', false),
  };
}

/** "Now or on their last day?" is always asked: without an answer there is no form. */
function leaver(reader: FieldReader, parts: FormParts): LeaverForm | undefined {
  const person = reader.person('person', true);
  const when = reader.required('when');
  const immediate = when === 'now';
  const lastDay = immediate ? parts.today : reader.required('lastDay');
  if (immediate && reader.text('reason') === '') reader.refusals.push(refusal('reason-required'));
  if (person === undefined) return undefined;
  return {
    leg: 'leaver',
    person,
    lastDay,
    lastTime: immediate ? undefined : reader.optional('lastTime'),
    urgency: immediate ? 'immediate' : 'scheduled',
    handoverTo: reader.person('handoverTo', false),
    reason: reader.optional('reason'),
  };
}
