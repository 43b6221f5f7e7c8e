import { exampleMailbox } from '../core/leaver-examples.ts';
import { type MailboxState, readMailbox, setMailbox } from '../core/mailbox.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly mailbox: MailboxState | null;
}

const step = 'stop-forwarding';
const scope = 'forwarding';

/** Where mail goes besides the mailbox, both kinds; undefined when nowhere. */
function targetOf(mailbox: MailboxState): string | undefined {
  const targets = [mailbox.forwardingAddress, mailbox.forwardingSmtpAddress].filter(
    (target) => target !== null,
  );
  return targets.length === 0 ? undefined : targets.join(', ');
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Stop mail forwarding', de: 'Mail-Weiterleitung beenden' },
  why: 'Forwarding set on the mailbox goes on after the account is disabled: the classic leak. What was found stays in the evidence.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-Mailbox', 'Set-Mailbox'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 e', 'NIST AC-4', 'ISO 27001 A.8.12'],
  settleMinutes: 0,
  proofMinutesMax: 15,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove both kinds of forwarding from the mailbox of {name}.',
      de: 'Exchange hat abgelehnt. Bitte beide Arten der Weiterleitung am Postfach von {name} entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: { en: 'All forwarding of the mailbox', de: 'Alle Weiterleitungen des Postfachs' },
  },
  sentences: {
    stop: {
      en: 'Stop forwarding mail of {name} to {target}',
      de: 'Weiterleitung der Mail von {name} an {target} beenden',
    },
    restore: {
      en: 'Forward mail of {name} to {target} again',
      de: 'Mail von {name} wieder an {target} weiterleiten',
    },
  },
  proof: {
    en: 'Both forwarding settings of the mailbox read as empty',
    de: 'Beide Weiterleitungen des Postfachs lesen sich als leer',
  },
  async look({ subject, reader }) {
    return { mailbox: await readMailbox(reader, subject) };
  },
  plan({ subject }, { mailbox }) {
    const target = mailbox === null ? undefined : targetOf(mailbox);
    if (mailbox === null || target === undefined) return [];
    return [
      {
        kind: 'call',
        step,
        says: 'stop',
        with: { name: subject.name, target },
        effect: 'remove',
        reversible: true,
        scope,
        target: mailbox.id,
        call: setMailbox(subject, {
          ForwardingAddress: null,
          ForwardingSmtpAddress: null,
          DeliverToMailboxAndForward: false,
        }),
      },
    ];
  },
  undo({ subject }, before, now) {
    const target = before.mailbox === null ? undefined : targetOf(before.mailbox);
    if (before.mailbox === null || target === undefined) return [];
    if (now.mailbox === null || targetOf(now.mailbox) === target) return [];
    return [
      {
        kind: 'call',
        step,
        says: 'restore',
        with: { name: subject.name, target },
        effect: 'add',
        reversible: true,
        target: before.mailbox.id,
        call: setMailbox(subject, {
          ForwardingAddress: before.mailbox.forwardingAddress,
          ForwardingSmtpAddress: before.mailbox.forwardingSmtpAddress,
          DeliverToMailboxAndForward: before.mailbox.deliverToMailboxAndForward,
        }),
      },
    ];
  },
  examples: [
    {
      says: 'forwarding to an outside address ends',
      wanted: {},
      facts: { mailbox: exampleMailbox({ forwardingSmtpAddress: 'smtp:ada@gmail.com' }) },
      changes: ['call remove stop'],
    },
    {
      says: 'forwarding to a colleague ends as well',
      wanted: {},
      facts: { mailbox: exampleMailbox({ forwardingAddress: 'u7' }) },
      changes: ['call remove stop'],
    },
    {
      says: 'no forwarding, nothing to do',
      wanted: {},
      facts: { mailbox: exampleMailbox() },
      changes: [],
    },
  ],
});
