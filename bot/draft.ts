import type { Leg } from '../core/form.ts';
import type { PersonRef } from '../core/person.ts';
import type { Understood } from '../dialogs/understand.ts';

/** Values for the inputs of a form card, by input id. */
export type Draft = Readonly<Record<string, string>>;

export interface DraftParts {
  readonly sender: PersonRef;
  readonly findPerson: (text: string) => PersonRef | undefined;
}

/** Prefills a form with what a message stated; nothing that was not said is filled in. */
export function draftOf(understood: Understood, parts: DraftParts): Draft {
  const values = understood as unknown as Readonly<Record<string, string | undefined>>;
  const leg = understood.intent as Leg;
  const draft: Record<string, string> = {};
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') draft[key] = value;
  };
  const putPerson = (key: string, value: string | undefined): void => {
    if (value === undefined) return;
    const found = value === 'me' ? parts.sender : parts.findPerson(value);
    put(key, found?.id);
    // Shown in the typed field as well: a client without a people picker draws nothing for the id.
    put(`${key}Typed`, found === undefined ? value : (found.upn ?? found.name));
  };
  if (leg === 'joiner') {
    const { given, surname } = splitName(values.personName ?? '');
    put('givenName', given);
    put('surname', surname);
    for (const key of ['jobTitle', 'department', 'startDate', 'employeeType', 'endDate', 'deviceHint'])
      put(key, values[key]);
    put('office', values.location);
    putPerson('manager', values.managerName);
  } else {
    putPerson('person', values.personName);
  }
  if (leg === 'mover') {
    put('jobTitle', values.newJobTitle);
    put('department', values.newDepartment);
    put('office', values.newLocation);
    put('effectiveDate', values.effectiveDate);
    putPerson('manager', values.newManagerName);
  }
  if (leg === 'leaver') {
    put('lastDay', values.lastDay);
    put('lastTime', values.lastTime);
    if (values.urgency === 'immediate') put('when', 'now');
    else if (values.lastDay !== undefined) put('when', 'last-day');
    putPerson('handoverTo', values.forwardOrDelegateTo);
  }
  return draft;
}

/** Inputs without which a form cannot be submitted, in the order of the card. A person counts as given in either of two ways. */
const requiredInputs: Readonly<Record<Leg, readonly string[]>> = {
  joiner: ['givenName', 'surname', 'jobTitle', 'department', 'office', 'startDate', 'manager'],
  mover: ['person', 'effectiveDate'],
  leaver: ['person', 'when', 'lastDay'],
};

/** Required inputs that a draft leaves empty. */
export function missingInputs(leg: Leg, draft: Draft): readonly string[] {
  const given = (id: string): boolean => (draft[id] ?? '') !== '' || (draft[`${id}Typed`] ?? '') !== '';
  return requiredInputs[leg].filter((id) => !given(id) && !(id === 'lastDay' && draft.when === 'now'));
}

/** The last word is the surname, with particles that belong to it: "Anna van der Meer" → Anna / van der Meer. */
export function splitName(name: string): { readonly given: string; readonly surname: string } {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length <= 1) return { given: words[0] ?? '', surname: '' };
  let at = words.length - 1;
  while (
    at > 1 &&
    /^(van|von|der|den|de|da|do|dos|das|di|del|della|la|le|bin|bint|al|el|ter|ten|zu|af|av|y)$/i.test(
      words[at - 1] ?? '',
    )
  )
    at -= 1;
  return { given: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') };
}
