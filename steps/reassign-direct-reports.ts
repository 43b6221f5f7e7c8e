import { directoryId } from '../core/account.ts';
import { givenBack, type Report, readReports, reportsTo } from '../core/direct-reports.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly reports: readonly Report[];
}

const step = 'reassign-direct-reports';

const report: Report = { id: 'u5', name: 'Eva Lind', department: 'Sales', synced: false };

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
    return { reports: await readReports(reader, directoryId(subject)) };
  },
  plan({ wanted }, { reports }) {
    const manager = wanted.leaver?.reportsTo;
    if (manager === undefined) return [];
    return reports.map((one) =>
      reportsTo(one, manager, { step, says: { call: 'move', task: 'onPremises' } }),
    );
  },
  undo({ subject }, before, now) {
    const person = { id: directoryId(subject), name: subject.name };
    return givenBack(before.reports, now.reports, { person, step });
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
