import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import { departure } from '../core/memberships.ts';
import { type Decoder, shape } from '../core/reader.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

interface Assignment {
  readonly id: string;
  /** The service principal's object id. */
  readonly app: string;
  readonly name: string;
  readonly appRoleId: string;
}
interface Facts {
  readonly assignments: readonly Assignment[];
}

const step = 'remove-app-access';
const scope = 'app-roles';

/** What comes through a group is the group's, not the person's to lose (graph.md 8.2). */
const decoder: Decoder<Assignment | null> = shape
  .object({
    id: shape.string(),
    resourceId: shape.string(),
    resourceDisplayName: shape.string().nullish(),
    appRoleId: shape.string(),
    principalType: shape.string(),
  })
  .transform((row) =>
    row.principalType === 'User'
      ? {
          id: row.id,
          app: row.resourceId,
          name: row.resourceDisplayName ?? row.resourceId,
          appRoleId: row.appRoleId,
        }
      : null,
  );

const assignment = { id: 'a1', app: 'sp1', name: 'Salesforce', appRoleId: 'r1' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove app access', de: 'Anwendungszugriff entziehen' },
  why: 'App roles assigned to the person directly stay when all groups are gone.',
  legs: ['mover', 'leaver'],
  after: [],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Directory.Read.All', 'AppRoleAssignment.ReadWrite.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'NIST AC-2 f', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Remove the app roles of {name} in Enterprise applications.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die App-Rollen von {name} unter Unternehmensanwendungen entfernen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All app roles', de: 'Alle App-Rollen' } },
  sentences: {
    remove: { en: 'Remove access to {app}', de: 'Zugriff auf {app} entziehen' },
    restore: { en: 'Give access to {app} again', de: 'Zugriff auf {app} wieder geben' },
  },
  proof: {
    en: 'No app role that has to go is assigned to the person',
    de: 'Der Person ist keine App-Rolle mehr zugewiesen, die wegfallen muss',
  },
  async look({ subject, reader }) {
    const rows = await reader.list(
      { path: '/users/{user-id}/appRoleAssignments', params: { 'user-id': directoryId(subject) } },
      decoder,
    );
    return { assignments: (rows ?? []).filter((row) => row !== null) };
  },
  plan({ subject, wanted }, facts) {
    const person = directoryId(subject);
    return facts.assignments.flatMap((one) => {
      const going = departure(wanted, 'apps', one.app);
      if (going === undefined) return [];
      return [
        {
          kind: 'call',
          step,
          says: 'remove',
          with: { app: one.name },
          effect: 'remove',
          rule: going.rule,
          reversible: true,
          ...scopeOf(wanted, scope, going),
          target: one.app,
          call: graph('DELETE', '/users/{user-id}/appRoleAssignments/{appRoleAssignment-id}', {
            'user-id': person,
            'appRoleAssignment-id': one.id,
          }),
        } as const,
      ];
    });
  },
  undo({ subject }, before, now) {
    const person = directoryId(subject);
    const still = new Set(now.assignments.map((one) => `${one.app} ${one.appRoleId}`));
    return before.assignments
      .filter((one) => !still.has(`${one.app} ${one.appRoleId}`))
      .map((one) => ({
        kind: 'call',
        step,
        says: 'restore',
        with: { app: one.name },
        effect: 'add',
        reversible: true,
        target: one.app,
        call: graph(
          'POST',
          '/users/{user-id}/appRoleAssignments',
          { 'user-id': person },
          { principalId: person, resourceId: one.app, appRoleId: one.appRoleId },
        ),
      }));
  },
  examples: [
    {
      says: 'a direct role goes',
      wanted: {},
      facts: { assignments: [assignment] },
      changes: ['call remove remove'],
    },
    {
      says: 'a mover keeps an app that the new role wants',
      wanted: {
        leg: 'mover',
        apps: [{ id: 'sp1', name: 'Salesforce', rule: 'roles.yaml: Sales', appRoleId: 'r1' }],
      },
      facts: { assignments: [assignment] },
      changes: [],
    },
    { says: 'no app role', wanted: {}, facts: { assignments: [] }, changes: [] },
  ],
});
