import { defineStep } from '../core/step.ts';
import type { Handover, Wanted } from '../core/wanted.ts';

/** Nothing can be read: who holds a key is known from whoever handed it over. */
type Facts = Readonly<Record<string, never>>;

const step = 'hand-over-credentials-and-items';

/** What the role brings and the old one did not. */
function due(wanted: Wanted): readonly Handover[] {
  const had = new Set((wanted.before?.handovers ?? []).map((one) => one.id));
  return wanted.handovers.filter((one) => !had.has(one.id));
}

const card: Handover = { id: 'card', name: 'Office key card', kind: 'item', rule: 'roles.yaml: Everybody' };
const login: Handover = { ...card, id: 'bank', name: 'Bank portal login', kind: 'credential' };
const nothing = { groups: [], licences: [], apps: [], mailboxes: [] };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Hand over credentials and items', de: 'Zugangsdaten und Gegenstände übergeben' },
  why: 'What is handed over is recorded, so that a later departure knows what has to come back and which secrets are to be changed.',
  legs: ['joiner', 'mover'],
  after: ['create-account', 'enable-account'],
  due: { joiner: { at: 'start' }, mover: { at: 'start' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  controls: ['NIST PS-6', 'NIST IA-5', 'ISO 27001 A.5.11'],
  settleMinutes: 0,
  proofMinutesMax: 5 * 24 * 60,
  sentences: {
    item: { en: 'Hand {item} over to {name}', de: '{item} an {name} übergeben' },
    credential: {
      en: 'Give {name} access to {item} through the vault; never send the secret',
      de: '{name} über den Tresor Zugang zu {item} geben; das Geheimnis niemals verschicken',
    },
  },
  proof: {
    en: 'For each thing somebody confirmed the handing over',
    de: 'Zu jeder Sache hat jemand die Übergabe bestätigt',
  },
  look: () => Promise.resolve({}),
  plan({ subject, wanted, history }) {
    return due(wanted)
      .filter((one) => history.attested[`give-${one.id}`] === undefined)
      .map((one) => ({
        kind: 'task',
        step,
        says: one.kind,
        with: { name: subject.name, item: one.name },
        effect: 'task',
        rule: one.rule,
        reversible: true,
        task: {
          audience: one.kind === 'item' ? 'manager' : 'technician',
          id: `give-${one.id}`,
          proof: one.kind === 'item' ? 'none' : 'text',
          provenBy: 'attestation',
        },
      }));
  },
  undo: () => ({
    en: 'What was handed over comes back by a leaver request.',
    de: 'Was übergeben wurde, kommt durch einen Austritt zurück.',
  }),
  examples: [
    {
      says: 'one task for each thing of the role',
      wanted: { handovers: [card, login] },
      facts: {},
      changes: ['task task item', 'task task credential'],
    },
    {
      says: 'a mover gets what the old role did not bring',
      wanted: { leg: 'mover', handovers: [card, login], before: { ...nothing, handovers: [card] } },
      facts: {},
      changes: ['task task credential'],
    },
    {
      says: 'handed over',
      wanted: { handovers: [card] },
      facts: {},
      history: { attested: { 'give-card': { at: '2026-12-07T09:00:00Z', by: 'Maya', proof: '' } } },
      changes: [],
    },
  ],
});
