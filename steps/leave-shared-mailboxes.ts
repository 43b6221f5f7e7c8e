import { directoryId } from '../core/account.ts';
import {
  accessCmdlets,
  type HeldAccess,
  readHeldAccess,
  removeAccess,
  restoreAccess,
} from '../core/mailbox-access.ts';
import { type Departure, departure } from '../core/memberships.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Facts {
  readonly held: readonly HeldAccess[];
}

const step = 'leave-shared-mailboxes';
const scope = 'shared-mailboxes';

const key = (one: HeldAccess): string => `${one.mailbox} ${one.right} ${one.folder ?? ''}`;

/** A mover may keep a mailbox with fewer rights: then only the others go. */
function goes(wanted: Wanted, one: HeldAccess): Departure {
  const kept = wanted.mailboxes.find((mailbox) => mailbox.id === one.mailbox);
  if (wanted.leg === 'leaver' || kept === undefined) return departure(wanted, 'mailboxes', one.mailbox);
  if (one.right === 'folder' || kept.rights.includes(one.right)) return undefined;
  const old = wanted.before?.mailboxes.find((mailbox) => mailbox.id === one.mailbox);
  return old?.rights.includes(one.right) ? { rule: old.rule } : undefined;
}

const held = (over: Partial<HeldAccess> = {}): HeldAccess => ({
  mailbox: 'm1',
  name: 'Sales inbox',
  address: 'sales@contoso.com',
  right: 'full-access',
  rights: ['FullAccess'],
  ...over,
});
const mailbox = {
  id: 'm1',
  name: 'Sales inbox',
  address: 'sales@contoso.com',
  rule: 'roles.yaml: Sales',
  rights: ['full-access', 'send-as'],
} as const;

export default defineStep<Facts>({
  id: step,
  title: { en: 'Leave shared mailboxes', de: 'Gemeinsame Postfächer verlassen' },
  why: 'Full Access, Send As and Send on Behalf of a shared mailbox are three separate rights, and all three have to go.',
  legs: ['mover', 'leaver'],
  after: [],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: accessCmdlets,
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'NIST AC-6', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove the rights of {name} on shared mailboxes.',
      de: 'Exchange hat abgelehnt. Bitte die Rechte von {name} an gemeinsamen Postfächern entfernen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All shared mailboxes', de: 'Alle gemeinsamen Postfächer' } },
  sentences: {
    remove: {
      en: 'Remove {right} on the shared mailbox {mailbox}',
      de: 'Recht {right} am gemeinsamen Postfach {mailbox} entfernen',
    },
    restore: {
      en: 'Give {right} on the shared mailbox {mailbox} back',
      de: 'Recht {right} am gemeinsamen Postfach {mailbox} zurückgeben',
    },
  },
  proof: {
    en: 'The shared mailboxes no longer list the person',
    de: 'Die gemeinsamen Postfächer führen die Person nicht mehr',
  },
  async look({ subject, reader }) {
    return { held: await readHeldAccess(reader, subject, ['SharedMailbox']) };
  },
  plan({ subject, wanted }, facts) {
    return facts.held.flatMap((one) => {
      const leaving = goes(wanted, one);
      if (leaving === undefined) return [];
      return [
        {
          kind: 'call',
          step,
          says: 'remove',
          with: { right: one.right, mailbox: one.name },
          effect: 'remove',
          rule: leaving.rule,
          reversible: true,
          ...scopeOf(wanted, scope, leaving),
          target: one.mailbox,
          call: removeAccess(one, directoryId(subject)),
        } as const,
      ];
    });
  },
  undo({ subject }, before, now) {
    const still = new Set(now.held.map(key));
    return before.held
      .filter((one) => !still.has(key(one)))
      .map((one) => ({
        kind: 'call',
        step,
        says: 'restore',
        with: { right: one.right, mailbox: one.name },
        effect: 'add',
        reversible: true,
        target: one.mailbox,
        call: restoreAccess(one, directoryId(subject)),
      }));
  },
  examples: [
    {
      says: 'a leaver loses every right',
      wanted: {},
      facts: { held: [held(), held({ right: 'send-as', rights: ['SendAs'] })] },
      changes: ['call remove remove', 'call remove remove'],
    },
    {
      says: 'a mover keeps what the new role wants, and what no rule explains',
      wanted: {
        leg: 'mover',
        mailboxes: [{ ...mailbox, rights: ['full-access'] }],
        before: { groups: [], licences: [], apps: [], handovers: [], mailboxes: [mailbox] },
      },
      facts: {
        held: [
          held(),
          held({ right: 'send-as', rights: ['SendAs'] }),
          held({ mailbox: 'm2', name: 'Other' }),
        ],
      },
      changes: ['call remove remove'],
    },
    {
      says: 'what the new manager refused goes',
      wanted: { leg: 'mover', reviewed: { m1: false } },
      facts: { held: [held()] },
      changes: ['call remove remove'],
    },
    { says: 'no right held', wanted: {}, facts: { held: [] }, changes: [] },
  ],
});
