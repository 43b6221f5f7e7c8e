import { directoryId } from '../core/account.ts';
import { leaveByExchange, lost, rejoin } from '../core/leave-group.ts';
import { asGuarded, departure, exchangeKinds, type HeldGroup, readMemberships } from '../core/memberships.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly groups: readonly HeldGroup[];
}

const step = 'leave-distribution-lists';
const scope = 'distribution-lists';

const list = (over: Partial<HeldGroup> = {}): HeldGroup => ({
  id: 'g1',
  name: 'All sales',
  kind: 'distribution-list',
  licensed: false,
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Leave distribution lists', de: 'Verteilerlisten verlassen' },
  why: 'Distribution lists and mail-enabled security groups are read-only in Graph, so the removal goes through Exchange and the proof through Graph.',
  legs: ['mover', 'leaver'],
  after: [],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Directory.Read.All', 'Exchange.ManageAsApp'],
  cmdlets: ['Remove-DistributionGroupMember', 'Add-DistributionGroupMember'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'NIST AC-2 f'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove {name} from the remaining lists: Remove-DistributionGroupMember.',
      de: 'Exchange hat abgelehnt. Bitte {name} aus den übrigen Listen entfernen: Remove-DistributionGroupMember.',
    },
  },
  scope: { name: scope, sentence: { en: 'All distribution lists', de: 'Alle Verteilerlisten' } },
  sentences: {
    remove: { en: 'Remove from the list {group}', de: 'Aus der Liste {group} entfernen' },
    restore: { en: 'Add to the list {group} again', de: 'Wieder zur Liste {group} hinzufügen' },
  },
  proof: {
    en: 'The person’s memberships no longer show the lists',
    de: 'Die Mitgliedschaften der Person zeigen die Listen nicht mehr',
  },
  async look({ subject, reader }) {
    const groups = await readMemberships(reader, directoryId(subject));
    return { groups: groups.filter((one) => exchangeKinds.includes(one.kind) && !one.licensed) };
  },
  plan({ subject, wanted }, facts) {
    const person = directoryId(subject);
    return facts.groups.flatMap((one) => {
      const going = departure(wanted, 'groups', one.id);
      // A guarded list is a person's task, which leave-groups asks for.
      if (going === undefined || asGuarded(wanted, one).kind === 'restricted') return [];
      return [
        {
          kind: 'call',
          step,
          says: 'remove',
          with: { group: one.name },
          effect: 'remove',
          rule: going.rule,
          reversible: true,
          ...scopeOf(wanted, scope, going),
          target: one.id,
          call: leaveByExchange(one.id, person),
        } as const,
      ];
    });
  },
  undo({ subject }, before, now) {
    return lost(before.groups, now.groups).map((one) => ({
      kind: 'call',
      step,
      says: 'restore',
      with: { group: one.name },
      effect: 'add',
      reversible: true,
      target: one.id,
      call: rejoin(one, directoryId(subject)),
    }));
  },
  examples: [
    {
      says: 'a leaver leaves lists and mail-enabled security groups',
      wanted: {},
      facts: { groups: [list(), list({ id: 'g2', kind: 'mail-security' })] },
      changes: ['call remove remove', 'call remove remove'],
    },
    {
      says: 'a mover keeps a list that no rule explains',
      wanted: { leg: 'mover' },
      facts: { groups: [list()] },
      changes: [],
    },
    { says: 'on no list', wanted: {}, facts: { groups: [] }, changes: [] },
  ],
});
