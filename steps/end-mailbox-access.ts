import { directoryId } from '../core/account.ts';
import { exchange } from '../core/calls.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { type Grant, mailboxAnchor, readFullAccess } from '../core/mailbox.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly grants: readonly Grant[];
}

const step = 'end-mailbox-access';
const scope = 'mailbox-handover';
const wanted = { leaver: exampleLeaver(), timeline: { handoverEnd: '2000-01-17T16:00:00Z' } };
const grants = [{ who: 'max@contoso.com', rights: ['FullAccess'] }];

export default defineStep<Facts>({
  id: step,
  title: { en: 'End mailbox access', de: 'Postfachzugriff beenden' },
  why: 'Hand-over access is for a time, and Exchange ends nothing by itself.',
  legs: ['leaver'],
  after: ['hand-over-mailbox'],
  due: { leaver: { at: 'handoverEnd' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-MailboxPermission', 'Remove-MailboxPermission'],
  retry: 'repeatable',
  optional: true,
  controls: ['NIST PS-4 e', 'NIST AC-2 f'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. End the successor’s access to the mailbox of {name}.',
      de: 'Exchange hat abgelehnt. Bitte den Zugriff der Nachfolge auf das Postfach von {name} beenden.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'The successor’s access to the mailbox, at the end of the hand-over',
      de: 'Der Zugriff der Nachfolge auf das Postfach, am Ende der Übergabe',
    },
  },
  sentences: {
    end: {
      en: 'End {successor}’s access to the mailbox of {name}',
      de: 'Zugriff von {successor} auf das Postfach von {name} beenden',
    },
    running: {
      en: 'The hand-over of the mailbox runs until {until}',
      de: 'Die Übergabe des Postfachs läuft bis {until}',
    },
  },
  proof: {
    en: 'Mailbox lists the successor no more',
    de: 'Das Postfach führt die Nachfolge nicht mehr',
  },
  async look({ subject, reader, wanted: wishes }) {
    const successor = wishes.leaver?.handoverTo.id;
    if (successor === undefined) return { grants: [] };
    return { grants: await readFullAccess(reader, directoryId(subject), successor) };
  },
  plan({ subject, wanted: wishes, now }, facts) {
    const successor = wishes.leaver?.handoverTo;
    const end = wishes.timeline.handoverEnd;
    if (successor === undefined || end === undefined) return [];
    const common = {
      step,
      effect: 'remove',
      reversible: true,
      scope,
      target: directoryId(subject),
    } as const;
    if (now < end)
      return [{ ...common, kind: 'wait', says: 'running', with: { until: end.slice(0, 10) }, until: end }];
    return facts.grants.map((grant) => ({
      ...common,
      kind: 'call',
      says: 'end',
      with: { successor: successor.name, name: subject.name },
      call: exchange(
        'Remove-MailboxPermission',
        {
          Identity: directoryId(subject),
          User: successor.id,
          AccessRights: grant.rights,
          Confirm: false,
        },
        mailboxAnchor(subject),
      ),
    }));
  },
  undo: () => ({
    en: 'Access after the hand-over is given again on request.',
    de: 'Zugriff nach der Übergabe gibt es auf Antrag erneut.',
  }),
  examples: [
    { says: 'after the end the access goes', wanted, facts: { grants }, changes: ['call remove end'] },
    {
      says: 'before the end nothing is done, and nothing is called done',
      wanted: { ...wanted, timeline: { handoverEnd: '2999-01-17T16:00:00Z' } },
      facts: { grants },
      changes: ['wait remove running'],
    },
    { says: 'nobody has access', wanted, facts: { grants: [] }, changes: [] },
  ],
});
