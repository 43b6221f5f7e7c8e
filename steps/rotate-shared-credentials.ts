import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';
import type { Handover, Wanted } from '../core/wanted.ts';

/** Nothing can be read: whoever reads a secret knows it. A person vouches with a ticket, never with the secret. */
type Facts = Readonly<Record<string, never>>;

const step = 'rotate-shared-credentials';

/** What the person knows and may not know any more. */
function known(wanted: Wanted): readonly Handover[] {
  if (wanted.leg === 'leaver') return wanted.leaver?.credentials ?? [];
  const kept = new Set(wanted.handovers.map((one) => one.id));
  return (wanted.before?.handovers ?? []).filter((one) => one.kind === 'credential' && !kept.has(one.id));
}

const credential = { id: 'wifi', name: 'Guest Wi-Fi', kind: 'credential', rule: 'leaver.yaml: all' } as const;

export default defineStep<Facts>({
  id: step,
  title: { en: 'Rotate shared credentials', de: 'Gemeinsame Zugangsdaten erneuern' },
  why: 'A disabled account still leaves what the person remembers. One task per credential from the inventory, each with its own proof.',
  legs: ['mover', 'leaver'],
  after: [],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  onlyInRequest: true,
  controls: ['NIST PS-4 b', 'NIST IA-5', 'ISO 27001 A.5.17'],
  settleMinutes: 0,
  proofMinutesMax: 3 * 24 * 60,
  sentences: {
    rotate: {
      en: 'Rotate {credential}, which {name} knew; prove it by the ticket, never by the secret',
      de: '{credential} erneuern, das {name} kannte; Nachweis ist das Ticket, niemals das Geheimnis',
    },
  },
  proof: {
    en: 'For each credential a technician gave the ticket of its rotation',
    de: 'Zu jedem Zugang hat jemand das Ticket der Erneuerung angegeben',
  },
  look: () => Promise.resolve({}),
  plan({ subject, wanted, history }) {
    return known(wanted)
      .filter((one) => history.attested[`rotate-${one.id}`] === undefined)
      .map((one) => ({
        kind: 'task',
        step,
        says: 'rotate',
        with: { credential: one.name, name: subject.name },
        effect: 'task',
        rule: one.rule,
        reversible: false,
        task: {
          audience: 'technician',
          id: `rotate-${one.id}`,
          proof: 'ticket',
          provenBy: 'attestation',
        },
      }));
  },
  undo: () => ({
    en: 'A rotated credential stays rotated; the person is told the new one.',
    de: 'Gewechselte Zugangsdaten bleiben gewechselt; die Person erfährt die neuen.',
  }),
  examples: [
    {
      says: 'one task per credential, less those already vouched for',
      wanted: {
        leaver: exampleLeaver({ credentials: [credential, { ...credential, id: 'safe', name: 'Safe' }] }),
      },
      facts: {},
      history: { attested: { 'rotate-safe': { at: '2026-12-18T16:00:00Z', by: 'Tom Berg', proof: 'T-7' } } },
      changes: ['task task rotate'],
    },
    {
      says: 'a mover’s old credentials, but not those of the new role',
      wanted: {
        leg: 'mover',
        handovers: [credential],
        before: {
          groups: [],
          licences: [],
          apps: [],
          mailboxes: [],
          handovers: [credential, { ...credential, id: 'safe', name: 'Safe' }],
        },
      },
      facts: {},
      changes: ['task task rotate'],
    },
    { says: 'nothing known', wanted: { leaver: exampleLeaver() }, facts: {}, changes: [] },
  ],
});
