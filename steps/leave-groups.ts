import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Call, Change } from '../core/change.ts';
import { leaveByGraph, leaveByHand, lost, rejoin, rejoinByHand } from '../core/leave-group.ts';
import {
  asGuarded,
  departure,
  graphKinds,
  type HeldGroup,
  handKinds,
  readMemberships,
} from '../core/memberships.ts';
import { type Decoder, type Reader, shape } from '../core/reader.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

interface Held extends HeldGroup {
  /** Teams name a membership by an id of their own; absent for other groups and for owners of the team. */
  readonly teamMembership?: string;
}
interface Facts {
  readonly groups: readonly Held[];
}

const step = 'leave-groups';
const scope = 'groups';

const memberDecoder: Decoder<{ readonly id: string; readonly userId: string; readonly owner: boolean }> =
  shape
    .object({
      id: shape.string(),
      userId: shape.string().nullish(),
      roles: shape.array(shape.string()).nullish(),
    })
    .transform((row) => ({
      id: row.id,
      userId: row.userId ?? '',
      owner: row.roles?.includes('owner') === true,
    }));

async function readTeamMembership(reader: Reader, group: HeldGroup, person: string): Promise<Held> {
  if (group.kind !== 'team') return group;
  const members = await reader.list(
    { path: '/teams/{team-id}/members', params: { 'team-id': group.id } },
    memberDecoder,
  );
  const own = members?.find((member) => member.userId.toLowerCase() === person.toLowerCase());
  // An owner's membership goes through the group: the Teams call would end the ownership too, which hand-over decides.
  return own === undefined || own.owner ? group : { ...group, teamMembership: own.id };
}

/** Teams first: a change through the group can take a day to show there (graph.md 6.2). */
function removal(group: Held, person: string): Call {
  return group.teamMembership === undefined
    ? leaveByGraph(group.id, person)
    : graph('DELETE', '/teams/{team-id}/members/{conversationMember-id}', {
        'team-id': group.id,
        'conversationMember-id': group.teamMembership,
      });
}

const group = (over: Partial<Held> = {}): Held => ({
  id: 'g1',
  name: 'Sales',
  kind: 'security',
  licensed: false,
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Leave groups and Teams', de: 'Gruppen und Teams verlassen' },
  why: 'Groups and Teams carry most access. Groups that hand out licences go last (leave-licence-groups); dynamic ones follow their rule.',
  legs: ['mover', 'leaver'],
  after: [],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: [
    'Directory.Read.All',
    'TeamMember.Read.All',
    'GroupMember.ReadWrite.All',
    'TeamMember.ReadWriteNonOwnerRole.All',
  ],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'NIST AC-2 f', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Remove {name} from the remaining groups by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte {name} von Hand aus den übrigen Gruppen entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: { en: 'All groups and Teams', de: 'Alle Gruppen und Teams' },
  },
  sentences: {
    remove: { en: 'Remove from {group}', de: 'Aus {group} entfernen' },
    byHand: {
      en: 'A person removes the membership in {group} ({kind})',
      de: 'Die Mitgliedschaft in {group} ({kind}) wird von Hand entfernt',
    },
    restore: { en: 'Add to {group} again', de: 'Wieder zu {group} hinzufügen' },
    restoreByHand: {
      en: 'A person adds the membership in {group} ({kind}) again',
      de: 'Die Mitgliedschaft in {group} ({kind}) wird von Hand wiederhergestellt',
    },
  },
  proof: {
    en: 'The person’s memberships no longer list the groups',
    de: 'Die Mitgliedschaften der Person führen die Gruppen nicht mehr',
  },
  async look({ subject, reader }) {
    const person = directoryId(subject);
    const groups = await readMemberships(reader, person);
    return { groups: await Promise.all(groups.map((one) => readTeamMembership(reader, one, person))) };
  },
  plan({ subject, wanted }, facts) {
    const person = { id: directoryId(subject), name: subject.name };
    return facts.groups.flatMap((held): readonly Change[] => {
      const one = asGuarded(wanted, held);
      const going = departure(wanted, 'groups', one.id);
      if (going === undefined || one.licensed) return [];
      // A group that may carry roles comes off with the roles, an hour before the rest.
      if (wanted.leg === 'leaver' && held.kind === 'role-assignable') return [];
      const about = { step, rule: going.rule, ...scopeOf(wanted, scope, going) };
      if (handKinds.includes(one.kind)) return [leaveByHand(one, person, about)];
      if (!graphKinds.includes(one.kind)) return [];
      return [
        {
          ...about,
          kind: 'call',
          says: 'remove',
          with: { group: one.name },
          effect: 'remove',
          reversible: true,
          target: one.id,
          call: removal(one, person.id),
        } as const,
      ];
    });
  },
  undo({ subject, wanted }, before, now) {
    const person = { id: directoryId(subject), name: subject.name };
    return lost(before.groups, now.groups)
      .map((one) => asGuarded(wanted, one))
      .filter((one) => !one.licensed)
      .flatMap((one): readonly Change[] => {
        if (handKinds.includes(one.kind)) return [rejoinByHand(one, person, step)];
        if (!graphKinds.includes(one.kind)) return [];
        return [
          {
            kind: 'call',
            step,
            says: 'restore',
            with: { group: one.name },
            effect: 'add',
            reversible: true,
            target: one.id,
            call: rejoin(one, person.id),
          },
        ];
      });
  },
  examples: [
    {
      says: 'a leaver leaves cloud groups; closed ones are for people; dynamic and licence groups are not ours here',
      wanted: {},
      facts: {
        groups: [
          group(),
          group({ id: 'g2', kind: 'team', teamMembership: 't1' }),
          group({ id: 'g3', kind: 'on-premises' }),
          group({ id: 'g4', kind: 'restricted' }),
          group({ id: 'g5', kind: 'dynamic' }),
          group({ id: 'g6', licensed: true }),
          group({ id: 'g7', kind: 'distribution-list' }),
        ],
      },
      changes: ['call remove remove', 'call remove remove', 'task remove byHand', 'task remove byHand'],
    },
    {
      says: 'a mover loses only what the old role explains',
      wanted: {
        leg: 'mover',
        before: {
          licences: [],
          apps: [],
          mailboxes: [],
          handovers: [],
          groups: [{ ...group(), rule: 'roles.yaml: Sales' }],
        },
      },
      facts: { groups: [group(), group({ id: 'g2', name: 'Chess club' })] },
      changes: ['call remove remove'],
    },
    {
      says: 'a role group is left by hand, whatever its kind',
      wanted: { guardedGroups: ['g1', 'g2'] },
      facts: { groups: [group(), group({ id: 'g2', kind: 'mail-security' })] },
      changes: ['task remove byHand', 'task remove byHand'],
    },
    { says: 'in no group', wanted: {}, facts: { groups: [] }, changes: [] },
  ],
});
