import type { Subject } from './person.ts';
import type { Wanted } from './wanted.ts';

function listed(title: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : ['', title, ...names.map((name) => `- ${name}`)];
}

function accessNames(wanted: Pick<Wanted, 'groups' | 'apps' | 'mailboxes' | 'licences'>): readonly string[] {
  const all = [...wanted.groups, ...wanted.apps, ...wanted.mailboxes, ...wanted.licences];
  return [...new Set(all.map((item) => item.name))];
}

function dayOf(instant: string | undefined): string {
  return instant?.slice(0, 10) ?? '';
}

/** The first-day guide as plain text, from what was approved alone, so that the same plan gives the same words. */
export function firstDayGuide(
  subject: Subject,
  wanted: Wanted,
): { readonly title: string; readonly text: string } {
  const day = dayOf(wanted.timeline.start);
  const device = wanted.device === undefined ? [] : [`${wanted.device.model}, allocated by IT`];
  const lines = [
    `First day of ${subject.name}: ${day}`,
    '',
    'Sign-in name: @upn',
    'The account opens at the beginning of the first day. Press "Show pass" in Teams and hand the one-time pass over in person.',
    'With the pass the new colleague signs in, registers a passkey or Microsoft Authenticator at https://aka.ms/mysecurityinfo, and sets up the device.',
    ...listed('Device', device),
    ...listed('Access that waits', accessNames(wanted)),
    ...listed(
      'To be handed over by you or IT',
      wanted.handovers.map((one) => one.name),
    ),
    '',
    'Please press "I have read it" in Teams.',
  ];
  return { title: `First day of ${subject.name} on ${day}`, text: lines.join('\n') };
}

/** The notice of a move: what is new, what stays until when, and what is asked of whom. */
export function moveNotice(
  subject: Subject,
  wanted: Wanted,
): { readonly title: string; readonly text: string } {
  const day = dayOf(wanted.timeline.start);
  const { attributes, before } = wanted;
  const role = [attributes.jobTitle, attributes.department, attributes.officeLocation].filter(
    (part) => part !== undefined,
  );
  const old = before === undefined ? [] : accessNames(before);
  const now = accessNames(wanted);
  const lines = [
    `Move of ${subject.name} on ${day}`,
    ...listed('New role', role),
    ...listed(
      'New access',
      now.filter((name) => !old.includes(name)),
    ),
    ...listed(
      `Access that ends on ${dayOf(wanted.timeline.overlapEnd)}`,
      old.filter((name) => !now.includes(name)),
    ),
    ...listed(
      'Access that no rule explains; the new manager decides',
      (wanted.unexplained ?? []).map((item) => item.name),
    ),
    ...listed(
      'To be handed over',
      wanted.handovers.map((one) => one.name),
    ),
  ];
  return { title: `Move of ${subject.name} on ${day}`, text: lines.join('\n') };
}
