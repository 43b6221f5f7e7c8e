import { directoryId } from '../core/account.ts';
import { exchange } from '../core/calls.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { type Grant, mailboxAnchor, readFullAccess, readMailbox } from '../core/mailbox.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly mailbox: string | null;
  readonly grants: readonly Grant[];
}

const step = 'hand-over-mailbox';
const wanted = { leaver: exampleLeaver(), timeline: { handoverEnd: '2999-01-17T16:00:00Z' } };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Hand over mailbox', de: 'Postfach übergeben' },
  why: 'The successor answers what still comes in, for a time that policy sets, instead of knowing a password.',
  legs: ['leaver'],
  after: ['convert-mailbox'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-Mailbox', 'Get-MailboxPermission', 'Add-MailboxPermission', 'Remove-MailboxPermission'],
  retry: 'repeatable',
  onlyInRequest: true,
  optional: true,
  controls: ['NIST PS-4 e'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Give the successor Full Access to the mailbox of {name}.',
      de: 'Exchange hat abgelehnt. Bitte der Nachfolge Vollzugriff auf das Postfach von {name} geben.',
    },
  },
  sentences: {
    give: {
      en: 'Give {successor} access to the mailbox of {name} until {until}',
      de: '{successor} bis {until} Zugriff auf das Postfach von {name} geben',
    },
    end: {
      en: 'End {successor}’s access to the mailbox of {name}',
      de: 'Zugriff von {successor} auf das Postfach von {name} beenden',
    },
  },
  proof: {
    en: 'Mailbox lists the successor with Full Access',
    de: 'Das Postfach führt die Nachfolge mit Vollzugriff',
  },
  async look({ subject, reader, wanted: wishes }) {
    const [mailbox, grants] = await Promise.all([
      readMailbox(reader, subject),
      readFullAccess(reader, directoryId(subject), wishes.leaver?.handoverTo.id),
    ]);
    return { mailbox: mailbox?.id ?? null, grants };
  },
  plan({ subject, wanted: wishes, now }, facts) {
    const { leaver, timeline } = wishes;
    const end = timeline.handoverEnd;
    if (leaver?.mailbox !== 'shared' || facts.mailbox === null || (end !== undefined && end <= now))
      return [];
    if (facts.grants.some((grant) => grant.rights.includes('FullAccess'))) return [];
    return [
      {
        kind: 'call',
        step,
        says: 'give',
        with: { successor: leaver.handoverTo.name, name: subject.name, until: end?.slice(0, 10) ?? '…' },
        effect: 'add',
        reversible: true,
        target: facts.mailbox,
        call: exchange(
          'Add-MailboxPermission',
          {
            Identity: facts.mailbox,
            User: leaver.handoverTo.id,
            AccessRights: ['FullAccess'],
            AutoMapping: true,
          },
          mailboxAnchor(subject),
        ),
      },
    ];
  },
  undo({ subject, wanted: wishes }, before, now) {
    const successor = wishes.leaver?.handoverTo;
    if (successor === undefined || before.grants.length > 0 || now.grants.length === 0) return [];
    return [
      {
        kind: 'call',
        step,
        says: 'end',
        with: { successor: successor.name, name: subject.name },
        effect: 'remove',
        reversible: true,
        target: directoryId(subject),
        call: exchange(
          'Remove-MailboxPermission',
          {
            Identity: directoryId(subject),
            User: successor.id,
            AccessRights: ['FullAccess'],
            Confirm: false,
          },
          mailboxAnchor(subject),
        ),
      },
    ];
  },
  examples: [
    {
      says: 'the successor gets access',
      wanted,
      facts: { mailbox: 'u1', grants: [] },
      changes: ['call add give'],
    },
    {
      says: 'the successor has access',
      wanted,
      facts: { mailbox: 'u1', grants: [{ who: 'max@contoso.com', rights: ['FullAccess'] }] },
      changes: [],
    },
    {
      says: 'an archived mailbox is not handed over',
      wanted: { ...wanted, leaver: exampleLeaver({ mailbox: 'archive' }) },
      facts: { mailbox: 'u1', grants: [] },
      changes: [],
    },
  ],
});
