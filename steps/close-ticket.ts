import { defineStep } from '../core/step.ts';

/**
 * The ticket system is not ours to read: a person vouches with the ticket's number. The evidence comes with the task; it
 * holds everything up to that moment, and the end of the hand-over follows on its own date.
 */
type Facts = Readonly<Record<string, never>>;

const step = 'close-ticket';

export default defineStep<Facts>({
  id: step,
  title: { en: 'Close ticket', de: 'Ticket schließen' },
  why: 'The case ends where it began, with the signed evidence attached, so that an auditor finds one from the other.',
  legs: ['leaver'],
  after: [
    'disable-account',
    'revoke-sessions',
    'reset-password',
    'remove-sign-in-methods',
    'stop-forwarding',
    'remove-inbox-rules',
    'remove-delegations-given',
    'remove-delegations-held',
    'leave-groups',
    'leave-distribution-lists',
    'leave-shared-mailboxes',
    'remove-app-access',
    'remove-consents',
    'hand-over-ownerships',
    'rotate-shared-credentials',
    'return-device',
    'clean-device-records',
    'return-licences',
  ],
  due: { leaver: { at: 'end' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  onlyInRequest: true,
  optional: true,
  controls: ['NIST PS-4', 'NIST AU-10'],
  settleMinutes: 0,
  proofMinutesMax: 7 * 24 * 60,
  sentences: {
    close: {
      en: 'Close the ticket of {name} and attach the evidence pack',
      de: 'Ticket zu {name} schließen und das Nachweispaket anhängen',
    },
  },
  proof: {
    en: 'A person gave the number of the closed ticket',
    de: 'Die Nummer des geschlossenen Tickets wurde angegeben',
  },
  look: () => Promise.resolve({}),
  plan({ subject, history }) {
    if (history.attested['close-ticket'] !== undefined) return [];
    return [
      {
        kind: 'task',
        step,
        says: 'close',
        with: { name: subject.name },
        effect: 'task',
        reversible: true,
        task: {
          audience: 'technician',
          id: 'close-ticket',
          proof: 'ticket',
          provenBy: 'attestation',
          needsEvidence: true,
          instructions:
            'Take the evidence from this card, attach the file to the ticket, close the ticket, report its number.',
        },
      },
    ];
  },
  undo: () => ({
    en: 'The ticket is opened again by hand.',
    de: 'Das Ticket wird von Hand wieder geöffnet.',
  }),
  examples: [
    { says: 'a technician closes it', wanted: {}, facts: {}, changes: ['task task close'] },
    {
      says: 'it is closed',
      wanted: {},
      facts: {},
      history: { attested: { 'close-ticket': { at: '2026-12-18T16:00:00Z', by: 'Tom Berg', proof: 'T-9' } } },
      changes: [],
    },
  ],
});
