import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Call, Change } from '../core/change.ts';
import { type HeldRole, readRoles } from '../core/held-roles.ts';
import { leaveByGraph } from '../core/leave-group.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly roles: readonly HeldRole[];
}

const step = 'remove-directory-roles';
const scope = 'directory-roles';
const groupGovernance = '/identityGovernance/privilegedAccess/group';
const purpose = 'The person leaves the organisation';

/** Plain assignments are deleted; what Privileged Identity Management made goes by its own request (graph.md 8.2). */
function removal(person: string, role: HeldRole): Call | undefined {
  const common = { action: 'adminRemove', principalId: person, justification: purpose };
  const byRole = { ...common, roleDefinitionId: role.roleId, directoryScopeId: role.scope };
  const byGroup = { ...common, groupId: role.roleId, accessId: role.access ?? 'member' };
  switch (role.how) {
    case 'assigned':
      return graph('DELETE', '/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}', {
        'unifiedRoleAssignment-id': role.id,
      });
    case 'eligible':
      return graph('POST', '/roleManagement/directory/roleEligibilityScheduleRequests', {}, byRole);
    case 'active-by-pim':
      return graph('POST', '/roleManagement/directory/roleAssignmentScheduleRequests', {}, byRole);
    case 'group-member':
      return leaveByGraph(role.roleId, person);
    case 'group-active':
      return graph('POST', `${groupGovernance}/assignmentScheduleRequests`, {}, byGroup);
    case 'group-eligible':
      return graph('POST', `${groupGovernance}/eligibilityScheduleRequests`, {}, byGroup);
    case 'group-owner':
      return undefined;
    default:
      return role.how satisfies never;
  }
}

/** How each kind reads for the person who takes it off. */
const kinds: Readonly<Record<HeldRole['how'], string>> = {
  assigned: 'assigned',
  'active-by-pim': 'active by PIM',
  eligible: 'eligible',
  'group-member': 'member of a group that may carry roles',
  'group-owner': 'owner of a group that may carry roles; add another owner first',
  'group-active': 'active in the group by PIM',
  'group-eligible': 'eligible for the group',
};

function byHand(person: string, name: string, roles: readonly HeldRole[]): Change {
  const lines = roles.map((role) => `${role.name} (${kinds[role.how]}, scope ${role.scope})`);
  return {
    kind: 'task',
    step,
    says: 'byHand',
    with: { name, roles: roles.map((role) => role.name).join(', '), count: roles.length },
    effect: 'remove',
    reversible: true,
    scope,
    target: person,
    task: {
      audience: 'security',
      id: 'remove-roles',
      proof: 'none',
      provenBy: 'reading',
      instructions: `Entra admin centre > Roles and administrators, and Groups: remove ${person}\n${lines.join('\n')}`,
    },
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove directory roles', de: 'Verzeichnisrollen entziehen' },
  why: 'An administrator who left is the worst account to forget, and the directory refuses to disable or reset a role holder through an ordinary app.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end', minutes: -60 } },
  identity: 'writer',
  // Rights to write roles are left out on purpose: the app holds none unless the organisation adds them (design 6.6).
  permissions: [
    'RoleManagement.Read.Directory',
    'RoleEligibilitySchedule.Read.Directory',
    'RoleAssignmentSchedule.Read.Directory',
    'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    'Directory.Read.All',
    'GroupMember.Read.All',
  ],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 (7)', 'NIST PS-4 b', 'ISO 27001 A.8.2'],
  settleMinutes: 0,
  proofMinutesMax: 240,
  byHand: {
    audience: 'security',
    sentence: {
      en: 'The directory refused. Remove the roles of {name} in the Entra admin centre.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Rollen von {name} im Entra Admin Center entfernen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All directory roles', de: 'Alle Verzeichnisrollen' } },
  sentences: {
    remove: { en: 'Remove directory role {role}', de: 'Verzeichnisrolle {role} entziehen' },
    byHand: {
      en: 'Security removes {count} directory roles of {name}: {roles}',
      de: 'Die Sicherheit entzieht {name} {count} Verzeichnisrollen: {roles}',
    },
  },
  proof: {
    en: 'No assigned, active or eligible role, and no group that may carry one, is listed for the person',
    de: 'Für die Person ist keine zugewiesene, aktive oder berechtigte Rolle gelistet, und keine Gruppe, die eine tragen kann',
  },
  async look({ subject, reader }) {
    return { roles: await readRoles(reader, directoryId(subject)) };
  },
  plan({ subject, wanted }, facts) {
    const person = directoryId(subject);
    if (facts.roles.length === 0) return [];
    if (wanted.leaver?.privilegedRemoval !== 'automatic') return [byHand(person, subject.name, facts.roles)];
    const byCall = facts.roles.flatMap((role): readonly Change[] => {
      const call = removal(person, role);
      if (call === undefined) return [];
      const common = { step, with: { role: role.name }, effect: 'remove', reversible: true, scope } as const;
      return [{ ...common, kind: 'call', says: 'remove', twoPerson: true, target: person, call }];
    });
    const left = facts.roles.filter((role) => removal(person, role) === undefined);
    return left.length === 0 ? byCall : [...byCall, byHand(person, subject.name, left)];
  },
  undo: () => ({
    en: 'Directory roles are given back by security only.',
    de: 'Verzeichnisrollen gibt nur die IT-Sicherheit zurück.',
  }),
  examples: [
    {
      says: 'a person without roles needs nothing',
      wanted: {},
      facts: { roles: [] },
      changes: [],
    },
    {
      says: 'roles are taken off by security unless policy allows the app to do it',
      wanted: {},
      facts: {
        roles: [{ id: 'ra1', roleId: 'r1', name: 'User Administrator', scope: '/', how: 'assigned' }],
      },
      changes: ['task remove byHand'],
    },
    {
      says: 'membership in a group that may carry roles is a role, also when it is only eligible',
      wanted: {},
      facts: {
        roles: [
          { id: 'g1', roleId: 'g1', name: 'Tier 0', scope: '/', how: 'group-member' },
          { id: 's1', roleId: 'g2', name: 'Tier 1', scope: '/', how: 'group-eligible', access: 'member' },
        ],
      },
      changes: ['task remove byHand'],
    },
    {
      says: 'where policy allows the app to do it, only an ownership is left to a person',
      wanted: { leaver: exampleLeaver({ privilegedRemoval: 'automatic' }) },
      facts: {
        roles: [
          { id: 'ra1', roleId: 'r1', name: 'User Administrator', scope: '/', how: 'assigned' },
          { id: 's1', roleId: 'g2', name: 'Tier 1', scope: '/', how: 'group-eligible', access: 'member' },
          { id: 'g1', roleId: 'g1', name: 'Tier 0', scope: '/', how: 'group-owner' },
        ],
      },
      changes: ['call remove remove', 'call remove remove', 'task remove byHand'],
    },
  ],
});
