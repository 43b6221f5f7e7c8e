import type { Change } from '../core/change.ts';
import { exampleGroup, join, joinByHand } from '../core/join-group.ts';
import { leaveByGraph } from '../core/leave-group.ts';
import { exchangeKinds, graphKinds, handKinds, readMemberships } from '../core/memberships.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';
import type { Wanted, WantedGroup } from '../core/wanted.ts';

interface Facts {
  /** Ids of the groups the person is a direct member of. */
  readonly memberOf: readonly string[];
}

const step = 'add-to-groups';

/** Groups that carry a licence come with assign-licences, lists with add-to-distribution-lists. */
function ownGroups(wanted: Wanted): readonly WantedGroup[] {
  const viaLicence = new Set(wanted.licences.map((licence) => licence.viaGroup?.id));
  return wanted.groups.filter((group) => !viaLicence.has(group.id) && !exchangeKinds.includes(group.kind));
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Add to groups and Teams', de: 'In Gruppen und Teams aufnehmen' },
  why: 'Groups and Teams carry most access. Each is named by a policy rule and approved one by one.',
  legs: ['joiner', 'mover'],
  after: ['create-account'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['Directory.Read.All', 'GroupMember.ReadWrite.All', 'TeamMember.ReadWriteNonOwnerRole.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 i', 'NIST AC-6', 'NIST PS-5', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Add {name} to the remaining groups by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte {name} von Hand in die übrigen Gruppen aufnehmen.',
    },
  },
  sentences: {
    add: { en: 'Add {name} to {group}', de: '{name} in {group} aufnehmen' },
    byHand: {
      en: 'A person adds {name} to {group} ({kind})',
      de: '{name} wird von Hand in {group} ({kind}) aufgenommen',
    },
    byRule: {
      en: 'The rule of {group} has not taken {name} in yet',
      de: 'Die Regel von {group} hat {name} noch nicht aufgenommen',
    },
    leave: { en: 'Remove {name} from {group} again', de: '{name} wieder aus {group} entfernen' },
  },
  proof: {
    en: 'The person’s memberships list every planned group',
    de: 'Die Mitgliedschaften der Person führen jede geplante Gruppe',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { memberOf: [] };
    return { memberOf: (await readMemberships(reader, subject.id)).map((group) => group.id) };
  },
  plan({ subject, wanted }, { memberOf }) {
    const missing = ownGroups(wanted).filter((group) => !memberOf.includes(group.id));
    return missing.map((group): Change => {
      if (handKinds.includes(group.kind)) return joinByHand(group, subject, step);
      const common = {
        step,
        with: { name: subject.name, group: group.name },
        effect: 'add',
        rule: group.rule,
        reversible: true,
        target: group.id,
      } as const;
      if (!graphKinds.includes(group.kind)) return { ...common, kind: 'wait', says: 'byRule' };
      return { ...common, kind: 'call', says: 'add', call: join(group, nameInCalls(wanted, subject)) };
    });
  },
  undo({ subject, wanted }, before, now) {
    return ownGroups(wanted)
      .filter((group) => now.memberOf.includes(group.id) && !before.memberOf.includes(group.id))
      .filter((group) => graphKinds.includes(group.kind))
      .map((group) => ({
        kind: 'call',
        step,
        says: 'leave',
        with: { name: subject.name, group: group.name },
        effect: 'remove',
        reversible: true,
        target: group.id,
        call: leaveByGraph(group.id, nameInCalls(wanted, subject)),
      }));
  },
  examples: [
    {
      says: 'each kind by its own way; lists and licence groups have steps of their own',
      wanted: {
        groups: [
          exampleGroup(),
          exampleGroup({ id: 'g2', kind: 'team' }),
          exampleGroup({ id: 'g3', kind: 'on-premises' }),
          exampleGroup({ id: 'g4', kind: 'role-assignable' }),
          exampleGroup({ id: 'g5', kind: 'dynamic' }),
          exampleGroup({ id: 'g6', kind: 'distribution-list' }),
          exampleGroup({ id: 'g7', licensed: true }),
        ],
        licences: [
          {
            id: 's1',
            name: 'SPE_E3',
            partNumber: 'SPE_E3',
            seatsFree: 3,
            rule: 'roles.yaml: Everybody',
            viaGroup: { id: 'g7', name: 'Licence M365 E3', rule: 'roles.yaml: Everybody' },
          },
        ],
      },
      facts: { memberOf: [] },
      changes: ['call add add', 'call add add', 'task add byHand', 'task add byHand', 'wait add byRule'],
    },
    {
      says: 'a mover keeps what is there and gets what is missing',
      wanted: { leg: 'mover', groups: [exampleGroup(), exampleGroup({ id: 'g2' })] },
      facts: { memberOf: ['g1', 'chess'] },
      changes: ['call add add'],
    },
    {
      says: 'a member of everything',
      wanted: { groups: [exampleGroup()] },
      facts: { memberOf: ['g1'] },
      changes: [],
    },
  ],
});
