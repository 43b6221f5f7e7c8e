import { type DriveFacts, endShare, readDriveShares } from '../core/file-share.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';

const step = 'end-file-access';
const scope = 'file-handover';

const drive = { id: 'd1', link: 'https://contoso-my.sharepoint.com/personal/ada' };
const shares = [{ id: 'p1', roles: ['write'], expires: '2027-01-17T16:00:00Z' }];
const wanted = { leaver: exampleLeaver(), timeline: { handoverEnd: '2000-01-17T16:00:00Z' } };

export default defineStep<DriveFacts>({
  id: step,
  title: { en: 'End file access', de: 'Dateizugriff beenden' },
  why: 'Hand-over access is for a time. Somebody has to look whether it really ended.',
  legs: ['leaver'],
  after: ['hand-over-files'],
  due: { leaver: { at: 'handoverEnd' } },
  identity: 'writer',
  permissions: ['Files.Read.All', 'Files.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST PS-4 e', 'NIST AC-2 f'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'OneDrive refused. End the successor’s access to the files of {name}.',
      de: 'OneDrive hat abgelehnt. Bitte den Zugriff der Nachfolge auf die Dateien von {name} beenden.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'The successor’s access to the files, at the end of the hand-over',
      de: 'Der Zugriff der Nachfolge auf die Dateien, am Ende der Übergabe',
    },
  },
  sentences: {
    end: {
      en: 'End {successor}’s access to the files of {name}',
      de: 'Zugriff von {successor} auf die Dateien von {name} beenden',
    },
    running: {
      en: 'The hand-over of files runs until {until}',
      de: 'Die Übergabe der Dateien läuft bis {until}',
    },
  },
  proof: {
    en: 'The drive lists the successor no more',
    de: 'Das Laufwerk führt die Nachfolge nicht mehr',
  },
  look: ({ subject, reader, wanted: wishes }) => readDriveShares(reader, subject, wishes.leaver?.handoverTo),
  plan({ subject, wanted: wishes, now }, facts) {
    const end = wishes.timeline.handoverEnd;
    const { drive: files } = facts;
    if (files === null || end === undefined) return [];
    const common = { step, effect: 'remove', reversible: true, scope, target: files.id } as const;
    if (now < end)
      return [{ ...common, kind: 'wait', says: 'running', with: { until: end.slice(0, 10) }, until: end }];
    return facts.shares.map((share) => ({
      ...common,
      kind: 'call',
      says: 'end',
      with: { successor: wishes.leaver?.handoverTo.name ?? '', name: subject.name },
      call: endShare(files.id, share.id),
    }));
  },
  undo: () => ({
    en: 'Access after the hand-over is given again on request.',
    de: 'Zugriff nach der Übergabe gibt es auf Antrag erneut.',
  }),
  examples: [
    { says: 'after the end the share goes', wanted, facts: { drive, shares }, changes: ['call remove end'] },
    {
      says: 'before the end nothing is done, and nothing is called done',
      wanted: { ...wanted, timeline: { handoverEnd: '2999-01-17T16:00:00Z' } },
      facts: { drive, shares },
      changes: ['wait remove running'],
    },
    { says: 'it ended by itself', wanted, facts: { drive, shares: [] }, changes: [] },
  ],
});
