import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';

/** Nothing can be read: other systems answer to people only. */
type Facts = Readonly<Record<string, never>>;

const step = 'reroute-approvals';

export default defineStep<Facts>({
  id: step,
  title: { en: 'Re-route pending approvals', de: 'Offene Genehmigungen umleiten' },
  why: 'Requests wait in purchasing, time and other systems that have no interface here. Approvals inside Latchkey follow by themselves.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'reader',
  permissions: [],
  retry: 'repeatable',
  onlyInRequest: true,
  optional: true,
  controls: ['NIST PS-4 e'],
  settleMinutes: 0,
  proofMinutesMax: 2 * 24 * 60,
  sentences: {
    reroute: {
      en: 'Point approvals that wait for {name} in other systems to {successor}',
      de: 'Genehmigungen, die in anderen Systemen auf {name} warten, auf {successor} umstellen',
    },
  },
  proof: {
    en: 'The successor’s manager said where approvals were re-routed',
    de: 'Die verantwortliche Führungskraft hat bestätigt, wo Genehmigungen umgestellt wurden',
  },
  look: () => Promise.resolve({}),
  plan({ subject, wanted, history }) {
    const successor = wanted.leaver?.reportsTo;
    if (successor === undefined || history.attested.reroute !== undefined) return [];
    return [
      {
        kind: 'task',
        step,
        says: 'reroute',
        with: { name: subject.name, successor: successor.name },
        effect: 'task',
        reversible: true,
        task: { audience: 'manager', id: 'reroute', proof: 'text', provenBy: 'attestation' },
      },
    ];
  },
  undo: () => ({
    en: 'Approvals in other systems are pointed back by hand.',
    de: 'Freigaben in anderen Systemen werden von Hand zurückgestellt.',
  }),
  examples: [
    {
      says: 'somebody vouches that nothing waits for the person',
      wanted: { leaver: exampleLeaver() },
      facts: {},
      changes: ['task task reroute'],
    },
    {
      says: 'vouched for',
      wanted: { leaver: exampleLeaver() },
      facts: {},
      history: { attested: { reroute: { at: '2026-12-18T16:00:00Z', by: 'Max Roth', proof: 'none open' } } },
      changes: [],
    },
  ],
});
