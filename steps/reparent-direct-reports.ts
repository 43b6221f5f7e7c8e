import { directoryId } from '../core/account.ts';
import { graph, reference } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Report {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly synced: boolean;
}
interface Facts {
  readonly reports: readonly Report[];
}

const step = 'reparent-direct-reports';

const decoder: Decoder<Report> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    department: shape.string().nullish(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.displayName ?? row.id,
    department: row.department ?? '',
    synced: row.onPremisesSyncEnabled === true,
  }));

/** Whoever is not of the new department stays behind; without a change of department nobody does. */
function staying(wanted: Wanted, facts: Facts): readonly Report[] {
  const { department } = wanted.attributes;
  return department === undefined ? [] : facts.reports.filter((one) => one.department !== department);
}

const former = { id: 'm9', name: 'Jonas Weber' };
const report: Report = { id: 'u5', name: 'Eva Lind', department: 'Design', synced: false };
const move: Partial<Wanted> = {
  leg: 'mover',
  attributes: { department: 'Treasury' },
  previousManager: former,
};

export default defineStep<Facts>({
  id: step,
  title: { en: 'Reparent direct reports', de: 'Zurückbleibende Unterstellte neu zuordnen' },
  why: 'Reports that stay in the old department need a manager there; approvals and reviews follow the directory.',
  legs: ['mover'],
  after: [],
  due: { mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST PS-5'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Set a new manager for the reports that {name} leaves behind.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte für die zurückbleibenden Unterstellten von {name} eine neue Führungskraft setzen.',
    },
  },
  sentences: {
    move: { en: '{report} reports to {manager}', de: '{report} berichtet an {manager}' },
    onPremises: {
      en: 'On-premises team sets {manager} as manager of {report}',
      de: 'Das lokale Team setzt {manager} als Führungskraft von {report}',
    },
    nobody: {
      en: 'HR names a manager for {report}, who stays in {department}',
      de: 'Die Personalabteilung bestimmt eine Führungskraft für {report} in {department}',
    },
    back: { en: '{report} reports to {manager} again', de: '{report} berichtet wieder an {manager}' },
  },
  proof: {
    en: 'Nobody of the old department reports to the person',
    de: 'Niemand aus der alten Abteilung berichtet an die Person',
  },
  async look({ subject, reader }) {
    const reports = await reader.list(
      {
        path: '/users/{user-id}/directReports',
        params: { 'user-id': directoryId(subject) },
        query: query({ $select: 'id,displayName,department,onPremisesSyncEnabled' }),
      },
      decoder,
    );
    return { reports: reports ?? [] };
  },
  plan({ wanted }, facts) {
    const manager = wanted.previousManager;
    return staying(wanted, facts).map((one): Change => {
      const common = { step, effect: 'set', reversible: true, target: one.id } as const;
      const task = { id: `manager-${one.id}`, proof: 'none', provenBy: 'reading' } as const;
      if (manager === undefined || manager.id === one.id) {
        const shown = { report: one.name, department: one.department };
        return { ...common, kind: 'task', says: 'nobody', with: shown, task: { ...task, audience: 'hr' } };
      }
      const shown = { report: one.name, manager: manager.name };
      if (one.synced) {
        const instructions = `Set-ADUser (account of ${one.name}) -Manager (account of ${manager.name})`;
        const byHand = { ...task, audience: 'on-premises', instructions } as const;
        return { ...common, kind: 'task', says: 'onPremises', with: shown, task: byHand };
      }
      const ref = reference('users', manager.id);
      const call = graph('PUT', '/users/{user-id}/manager/$ref', { 'user-id': one.id }, ref);
      return { ...common, kind: 'call', says: 'move', with: shown, call };
    });
  },
  undo({ subject, wanted }, before, now) {
    const still = new Set(now.reports.map((one) => one.id));
    const ref = reference('users', directoryId(subject));
    return staying(wanted, before)
      .filter((one) => !still.has(one.id) && !one.synced)
      .map((one) => ({
        kind: 'call',
        step,
        says: 'back',
        with: { report: one.name, manager: subject.name },
        effect: 'set',
        reversible: true,
        target: one.id,
        call: graph('PUT', '/users/{user-id}/manager/$ref', { 'user-id': one.id }, ref),
      }));
  },
  examples: [
    {
      says: 'who stays behind gets the former manager, who comes along stays',
      wanted: move,
      facts: {
        reports: [
          report,
          { ...report, id: 'u6', synced: true },
          { ...report, id: 'u7', department: 'Treasury' },
        ],
      },
      changes: ['call set move', 'task set onPremises'],
    },
    {
      says: 'nobody stands above: HR decides',
      wanted: { ...move, previousManager: undefined },
      facts: { reports: [report] },
      changes: ['task set nobody'],
    },
    {
      says: 'a move inside the department changes nothing',
      wanted: { ...move, attributes: { jobTitle: 'Head of Design' } },
      facts: { reports: [report] },
      changes: [],
    },
    { says: 'no reports', wanted: move, facts: { reports: [] }, changes: [] },
  ],
});
