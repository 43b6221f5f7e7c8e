import { type DocumentMail, type MailState, mailStep } from '../core/document-mail.ts';
import { moveNotice } from '../core/documents.ts';
import type { Subject } from '../core/person.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

const step = 'send-move-notice';

/** Undefined where policy sends nothing, or nobody can be written to. */
function mailOf(subject: Subject, wanted: Wanted): DocumentMail | undefined {
  const { mail, manager, previousManager, timeline } = wanted;
  const person = { id: subject.id ?? '', name: subject.name, upn: subject.upn };
  const to = [person, manager ?? previousManager].filter((one) => one !== undefined);
  const reachable = to.filter((one) => one.upn !== undefined);
  if (mail === undefined || reachable.length === 0) return undefined;
  const { title, text } = moveNotice(subject, wanted);
  const key = `${step} ${person.id} ${timeline.start ?? ''}`;
  return { step, binds: '@notice', key, sender: mail.sender, to: reachable, subject: title, text };
}

const wanted: Partial<Wanted> = {
  leg: 'mover',
  mail: { sender: 'hr@contoso.com', document: 'move-guide' },
  manager: { id: 'm1', name: 'Maya Fischer', upn: 'maya@contoso.com' },
  timeline: { start: '2026-12-07T00:00:00Z', overlapEnd: '2026-12-21T00:00:00Z' },
};

export default defineStep<MailState>({
  ...mailStep('@notice', mailOf),
  id: step,
  title: { en: 'Send move notice', de: 'Mitteilung über den Wechsel senden' },
  why: 'The person and the new manager have it in writing: what is new, what ends when, what is still to be decided.',
  legs: ['mover'],
  after: ['update-job-details', 'set-manager'],
  due: { mover: { at: 'start' } },
  controls: ['NIST PS-5'],
  byHand: {
    audience: 'hr',
    sentence: {
      en: 'The mail service refused. Tell {name} and the new manager about the move by hand.',
      de: 'Der Maildienst hat abgelehnt. Bitte {name} und der neuen Führungskraft den Wechsel von Hand mitteilen.',
    },
  },
  sentences: {
    write: {
      en: 'Prepare the notice of the move for {to} in the mailbox {sender}',
      de: 'Mitteilung über den Wechsel für {to} im Postfach {sender} vorbereiten',
    },
    send: {
      en: 'Send the notice of the move to {to}',
      de: 'Mitteilung über den Wechsel an {to} senden',
    },
  },
  proof: {
    en: 'The notice lies in the sender’s sent items',
    de: 'Die Mitteilung liegt in den gesendeten Nachrichten des Absenders',
  },
  examples: [
    {
      says: 'nothing written yet',
      wanted,
      facts: { draft: null, sent: false },
      changes: ['call add write', 'call add send'],
    },
    {
      says: 'the draft is there: only sending is left',
      wanted,
      facts: { draft: 'd1', sent: false },
      changes: ['call add send'],
    },
    { says: 'sent', wanted, facts: { draft: null, sent: true }, changes: [] },
    {
      says: 'policy sends nothing',
      wanted: { leg: 'mover' },
      facts: { draft: null, sent: false },
      changes: [],
    },
  ],
});
