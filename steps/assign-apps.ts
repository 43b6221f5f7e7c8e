import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';
import type { WantedApp } from '../core/wanted.ts';

interface Assignment {
  readonly id: string;
  /** The service principal's object id. */
  readonly app: string;
  readonly appRoleId: string;
}
interface Facts {
  readonly assignments: readonly Assignment[];
}

const step = 'assign-apps';

const decoder: Decoder<Assignment> = shape
  .object({ id: shape.string(), resourceId: shape.string(), appRoleId: shape.string() })
  .transform((row) => ({ id: row.id, app: row.resourceId, appRoleId: row.appRoleId }));

function find(app: WantedApp, facts: Facts): Assignment | undefined {
  return facts.assignments.find((one) => one.app === app.id && one.appRoleId === app.appRoleId);
}

const figma: WantedApp = { id: 'sp1', name: 'Figma', appRoleId: 'r1', rule: 'roles.yaml: Design' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Assign apps', de: 'Anwendungen zuweisen' },
  why: 'Applications that are not opened by a group are assigned to the person, each with the role that policy names.',
  legs: ['joiner', 'mover'],
  after: ['create-account'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['Directory.Read.All', 'AppRoleAssignment.ReadWrite.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 i', 'NIST AC-6', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Assign the apps of {name} in Enterprise applications.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Anwendungen von {name} unter Unternehmensanwendungen zuweisen.',
    },
  },
  sentences: {
    assign: { en: 'Give {name} access to {app}', de: '{name} Zugriff auf {app} geben' },
    take: { en: 'Take access to {app} from {name} again', de: '{name} den Zugriff auf {app} wieder nehmen' },
  },
  proof: {
    en: 'The person’s app roles list each planned one',
    de: 'Die App-Rollen der Person führen jede geplante',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { assignments: [] };
    const params = { 'user-id': subject.id };
    const path = '/users/{user-id}/appRoleAssignments';
    const rows = await reader.list({ path, params, query: query({ $top: 999 }) }, decoder);
    return { assignments: rows ?? [] };
  },
  plan({ subject, wanted }, facts) {
    const person = nameInCalls(wanted, subject);
    return wanted.apps
      .filter((app) => find(app, facts) === undefined)
      .map((app): Change => {
        const body = { principalId: person, resourceId: app.id, appRoleId: app.appRoleId };
        return {
          kind: 'call',
          step,
          says: 'assign',
          with: { name: subject.name, app: app.name },
          effect: 'add',
          rule: app.rule,
          reversible: true,
          target: app.id,
          call: graph('POST', '/users/{user-id}/appRoleAssignments', { 'user-id': person }, body),
        };
      });
  },
  undo({ subject, wanted }, before, now) {
    return wanted.apps.flatMap((app): readonly Change[] => {
      const added = find(app, before) === undefined ? find(app, now) : undefined;
      if (added === undefined) return [];
      const params = { 'user-id': nameInCalls(wanted, subject), 'appRoleAssignment-id': added.id };
      const path = '/users/{user-id}/appRoleAssignments/{appRoleAssignment-id}';
      return [
        {
          kind: 'call',
          step,
          says: 'take',
          with: { name: subject.name, app: app.name },
          effect: 'remove',
          reversible: true,
          target: app.id,
          call: graph('DELETE', path, params),
        },
      ];
    });
  },
  examples: [
    {
      says: 'a missing app is assigned, one with another role too',
      wanted: { apps: [figma, { ...figma, id: 'sp2', name: 'Travel Booking' }] },
      facts: { assignments: [{ id: 'a1', app: 'sp2', appRoleId: 'reader' }] },
      changes: ['call add assign', 'call add assign'],
    },
    {
      says: 'all assigned',
      wanted: { apps: [figma] },
      facts: { assignments: [{ id: 'a1', app: 'sp1', appRoleId: 'r1' }] },
      changes: [],
    },
  ],
});
