import { type DocumentMail, type MailState, mailStep } from '../core/document-mail.ts';
import { firstDayGuide } from '../core/documents.ts';
import type { Subject } from '../core/person.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

const step = 'send-first-day-guide';

/** Undefined where policy sends nothing, or nobody can be written to. */
function mailOf(subject: Subject, wanted: Wanted): DocumentMail | undefined {
  const { mail, manager, timeline } = wanted;
  if (mail === undefined || manager?.upn === undefined) return undefined;
  const { title, text } = firstDayGuide(subject, wanted);
  const key = `${step} ${subject.employeeId ?? subject.name} ${timeline.start ?? ''}`;
  return { step, binds: '@guide', key, sender: mail.sender, to: [manager], subject: title, text };
}

const wanted: Partial<Wanted> = {
  mail: { sender: 'hr@contoso.com', document: 'first-day-guide' },
  manager: { id: 'm1', name: 'Maya Fischer', upn: 'maya@contoso.com' },
  timeline: { start: '2026-12-07T08:00:00Z' },
};

export default defineStep<MailState>({
  ...mailStep('@guide', mailOf),
  id: step,
  title: { en: 'Send first-day guide', de: 'Leitfaden für den ersten Tag senden' },
  why: 'The manager knows before the first morning what waits and what is to be done. Written as a draft first, so that it never goes out twice.',
  legs: ['joiner'],
  after: ['create-account', 'enable-account'],
  due: { joiner: { at: 'start' } },
  controls: ['NIST PS-6', 'NIST AT-2'],
  byHand: {
    audience: 'hr',
    sentence: {
      en: 'The mail service refused. Send the first-day guide of {name} by hand.',
      de: 'Der Maildienst hat abgelehnt. Bitte den Leitfaden für {name} von Hand senden.',
    },
  },
  sentences: {
    write: {
      en: 'Prepare the first-day guide for {to} in the mailbox {sender}',
      de: 'Leitfaden für {to} im Postfach {sender} vorbereiten',
    },
    send: {
      en: 'Send the first-day guide to {to}',
      de: 'Leitfaden für den ersten Tag an {to} senden',
    },
  },
  proof: {
    en: 'The guide lies in the sender’s sent items',
    de: 'Der Leitfaden liegt in den gesendeten Nachrichten des Absenders',
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
    { says: 'policy sends nothing', wanted: {}, facts: { draft: null, sent: false }, changes: [] },
  ],
});
