import { directoryId } from '../core/account.ts';
import type { Change } from '../core/change.ts';
import { givenBack, type Report, readReports, reportsTo } from '../core/direct-reports.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Facts {
  readonly reports: readonly Report[];
}

const step = 'reparent-direct-reports';

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
    backByHand: {
      en: 'On-premises team sets {manager} as manager of {report} again',
      de: 'Das lokale Team setzt {manager} wieder als Führungskraft von {report}',
    },
  },
  proof: {
    en: 'Nobody of the old department reports to the person',
    de: 'Niemand aus der alten Abteilung berichtet an die Person',
  },
  async look({ subject, reader }) {
    return { reports: await readReports(reader, directoryId(subject)) };
  },
  plan({ wanted }, facts) {
    const manager = wanted.previousManager;
    return staying(wanted, facts).map((one): Change => {
      if (manager !== undefined && manager.id !== one.id)
        return reportsTo(one, manager, { step, says: { call: 'move', task: 'onPremises' } });
      return {
        kind: 'task',
        step,
        says: 'nobody',
        with: { report: one.name, department: one.department },
        effect: 'set',
        reversible: true,
        target: one.id,
        task: { audience: 'hr', id: `manager-${one.id}`, proof: 'none', provenBy: 'reading' },
      };
    });
  },
  undo({ subject, wanted }, before, now) {
    const person = { id: directoryId(subject), name: subject.name };
    return givenBack(staying(wanted, before), now.reports, { person, step });
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
