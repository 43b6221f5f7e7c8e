import { directoryId, type HeldRole, readRoles } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Call, Change } from '../core/change.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly roles: readonly HeldRole[];
}

const step = 'remove-directory-roles';
const scope = 'directory-roles';
const purpose = 'The person leaves the organisation';

/** Plain assignments are deleted; what Privileged Identity Management made goes by its own request (graph.md 8.2). */
function removal(person: string, role: HeldRole): Call {
  if (role.how === 'assigned')
    return graph('DELETE', '/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}', {
      'unifiedRoleAssignment-id': role.id,
    });
  const body = {
    action: 'adminRemove',
    principalId: person,
    roleDefinitionId: role.roleId,
    directoryScopeId: role.scope,
    justification: purpose,
  };
  return role.how === 'eligible'
    ? graph('POST', '/roleManagement/directory/roleEligibilityScheduleRequests', {}, body)
    : graph('POST', '/roleManagement/directory/roleAssignmentScheduleRequests', {}, body);
}

function byHand(person: string, name: string, roles: readonly HeldRole[]): Change {
  const lines = roles.map((role) => `${role.name} (${role.how}, scope ${role.scope})`);
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
      instructions: `Entra admin centre > Roles and administrators: remove from ${person}\n${lines.join('\n')}`,
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
    en: 'No assigned, active or eligible role is listed for the person',
    de: 'Für die Person ist keine zugewiesene, aktive oder berechtigte Rolle gelistet',
  },
  async look({ subject, reader }) {
    return { roles: await readRoles(reader, directoryId(subject)) };
  },
  plan({ subject, wanted }, facts) {
    const person = directoryId(subject);
    if (facts.roles.length === 0) return [];
    if (wanted.leaver?.privilegedRemoval !== 'automatic') return [byHand(person, subject.name, facts.roles)];
    return facts.roles.map((role) => ({
      kind: 'call',
      step,
      says: 'remove',
      with: { role: role.name },
      effect: 'remove',
      reversible: true,
      twoPerson: true,
      scope,
      target: person,
      call: removal(person, role),
    }));
  },
  undo: () => 'Directory roles are given back by security only.',
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
  ],
});
