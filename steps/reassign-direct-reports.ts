import { directoryId } from '../core/account.ts';
import { graph, reference } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import type { PersonRef } from '../core/person.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Report {
  readonly id: string;
  readonly name: string;
  readonly synced: boolean;
}
interface Facts {
  readonly reports: readonly Report[];
}

const step = 'reassign-direct-reports';

const decoder: Decoder<Report> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.displayName ?? row.id,
    synced: row.onPremisesSyncEnabled === true,
  }));

/** Sets a manager: by a call, or on premises where the person is mastered there. */
function reportsTo(
  one: Report,
  manager: PersonRef,
  says: { readonly call: string; readonly task: string },
): Change {
  const common = {
    step,
    with: { report: one.name, manager: manager.name },
    effect: 'set',
    reversible: true,
    target: one.id,
  } as const;
  if (!one.synced) {
    const to = reference('users', manager.id);
    const call = graph('PUT', '/users/{user-id}/manager/$ref', { 'user-id': one.id }, to);
    return { ...common, kind: 'call', says: says.call, call };
  }
  return {
    ...common,
    kind: 'task',
    says: says.task,
    task: {
      audience: 'on-premises',
      id: `manager-${one.id}`,
      proof: 'none',
      provenBy: 'reading',
      instructions: `Set-ADUser (account of ${one.name}) -Manager (account of ${manager.name})`,
    },
  };
}

const report = { id: 'u5', name: 'Eva Lind', synced: false };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Reassign direct reports', de: 'Direkt Unterstellte neu zuordnen' },
  why: 'Approvals, absences and Latchkey’s own questions follow the manager in the directory; a departed one answers nothing.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST PS-4 e'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Set a new manager for the reports of {name}.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte für die Unterstellten von {name} eine neue Führungskraft setzen.',
    },
  },
  sentences: {
    move: { en: '{report} reports to {manager}', de: '{report} berichtet an {manager}' },
    onPremises: {
      en: 'On-premises team sets {manager} as manager of {report}',
      de: 'Das lokale Team setzt {manager} als Führungskraft von {report}',
    },
    back: { en: '{report} reports to {manager} again', de: '{report} berichtet wieder an {manager}' },
    backByHand: {
      en: 'On-premises team sets {manager} as manager of {report} again',
      de: 'Das lokale Team setzt {manager} wieder als Führungskraft von {report}',
    },
  },
  proof: { en: 'Nobody reports to the person', de: 'Niemand berichtet an die Person' },
  async look({ subject, reader }) {
    const reports = await reader.list(
      {
        path: '/users/{user-id}/directReports',
        params: { 'user-id': directoryId(subject) },
        query: query({ $select: 'id,displayName,onPremisesSyncEnabled' }),
      },
      decoder,
    );
    return { reports: reports ?? [] };
  },
  plan({ wanted }, { reports }) {
    const manager = wanted.leaver?.reportsTo;
    if (manager === undefined) return [];
    return reports.map((one) => reportsTo(one, manager, { call: 'move', task: 'onPremises' }));
  },
  undo({ subject }, before, now) {
    const still = new Set(now.reports.map((one) => one.id));
    return before.reports
      .filter((one) => !still.has(one.id))
      .map((one) =>
        reportsTo(
          one,
          { id: directoryId(subject), name: subject.name },
          { call: 'back', task: 'backByHand' },
        ),
      );
  },
  examples: [
    {
      says: 'cloud people move by a call, synced ones by hand',
      wanted: { leaver: exampleLeaver() },
      facts: { reports: [report, { ...report, id: 'u6', synced: true }] },
      changes: ['call set move', 'task set onPremises'],
    },
    { says: 'no reports', wanted: { leaver: exampleLeaver() }, facts: { reports: [] }, changes: [] },
  ],
});
