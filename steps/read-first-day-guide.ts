import { defineStep } from '../core/step.ts';

/** Nothing can be read: whether somebody has read a text is known from their own word alone. */
type Facts = Readonly<Record<string, never>>;

const step = 'read-first-day-guide';
const mail = { sender: 'hr@contoso.com', document: 'first-day-guide' };
const word = { at: '2026-12-07T09:00:00Z', by: 'Maya Fischer', proof: 'read' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Read first-day guide', de: 'Leitfaden für den ersten Tag lesen' },
  why: 'A guide in a mailbox helps nobody; whoever read it says so with one button.',
  legs: ['joiner'],
  after: ['send-first-day-guide'],
  due: { joiner: { at: 'start' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  optional: true,
  controls: ['NIST AT-2', 'ISO 27001 A.6.3'],
  settleMinutes: 0,
  proofMinutesMax: 5 * 24 * 60,
  sentences: {
    read: {
      en: 'Read the first-day guide of {name} and confirm it',
      de: 'Den Leitfaden für {name} lesen und bestätigen',
    },
  },
  proof: {
    en: 'The manager or the new person pressed “I have read it”',
    de: 'Die Führungskraft oder die neue Person hat „Gelesen“ gedrückt',
  },
  look: () => Promise.resolve({}),
  plan({ subject, wanted, history }) {
    const document = wanted.mail?.document;
    if (document === undefined) return [];
    if (history.attested[`read:${document}`] !== undefined || history.attested.read !== undefined) return [];
    return [
      {
        kind: 'task',
        step,
        says: 'read',
        with: { name: subject.name },
        effect: 'task',
        reversible: true,
        task: { audience: 'manager', id: 'read', proof: 'none', provenBy: 'attestation' },
      },
    ];
  },
  undo: () => ({ en: 'Nothing was changed.', de: 'Es wurde nichts geändert.' }),
  examples: [
    { says: 'nobody has confirmed', wanted: { mail }, facts: {}, changes: ['task task read'] },
    {
      says: 'confirmed by the button',
      wanted: { mail },
      facts: {},
      history: { attested: { 'read:first-day-guide': word } },
      changes: [],
    },
    { says: 'policy sends no guide', wanted: {}, facts: {}, changes: [] },
  ],
});
