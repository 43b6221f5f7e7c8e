import type { KeptItem } from '../core/entry.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

/** The list was read at the survey and stands in the plan; what is decided stands in the request's own record. */
type Facts = Readonly<Record<string, never>>;

const step = 'review-access';

/** Access that nobody has decided on. A decision of the new manager is final until it expires. */
function undecided(wanted: Wanted): readonly KeptItem[] {
  return (wanted.unexplained ?? []).filter((item) => wanted.reviewed?.[item.id] === undefined);
}

const chess: KeptItem = { id: 'g9', name: 'Chess Club', what: 'group' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Review access', de: 'Zugriffe prüfen' },
  why: 'Access that neither the old nor the new role explains piles up with every move. The new manager signs for each item, or it goes.',
  legs: ['mover'],
  after: [],
  due: { mover: { at: 'start' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  controls: ['NIST PS-5 b', 'NIST AC-2 j', 'NIST AC-6 (7)', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 10 * 24 * 60,
  sentences: {
    review: {
      en: 'Decide for each of {count} items of {name} that no rule explains: keep with a reason, or remove',
      de: 'Für jeden von {count} Zugriffen von {name}, die keine Regel erklärt, entscheiden: begründet behalten oder entziehen',
    },
  },
  proof: {
    en: 'The new manager decided on every item; each decision stands in the record',
    de: 'Die neue Führungskraft hat über jeden Zugriff entschieden; jede Entscheidung steht in der Akte',
  },
  look: () => Promise.resolve({}),
  plan({ subject, wanted }) {
    if (undecided(wanted).length === 0) return [];
    const all = wanted.unexplained ?? [];
    return [
      {
        kind: 'task',
        step,
        says: 'review',
        with: { name: subject.name, count: all.length },
        effect: 'task',
        reversible: true,
        task: {
          audience: 'new-manager',
          id: 'review',
          proof: 'none',
          provenBy: 'attestation',
          instructions: all.map((item) => `${item.what}: ${item.name}`).join('\n'),
        },
      },
    ];
  },
  undo: () => 'A decision can be made again.',
  examples: [
    {
      says: 'one item is undecided, so the manager is asked',
      wanted: {
        leg: 'mover',
        unexplained: [chess, { ...chess, id: 'g8', name: 'Old project' }],
        reviewed: { g8: false },
      },
      facts: {},
      changes: ['task task review'],
    },
    {
      says: 'all decided',
      wanted: { leg: 'mover', unexplained: [chess], reviewed: { g9: true } },
      facts: {},
      changes: [],
    },
    { says: 'everything is explained', wanted: { leg: 'mover', unexplained: [] }, facts: {}, changes: [] },
  ],
});
