import { graph } from '../core/calls.ts';
import { type DriveFacts, endShare, type FileShare, readDriveShares, rootItem } from '../core/file-share.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { notBefore } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

const step = 'hand-over-files';

/** Write access that ends when the hand-over ends, not earlier and not later. */
function isHandover(share: FileShare, end: string | undefined): boolean {
  if (!share.roles.includes('write') && !share.roles.includes('owner')) return false;
  if (end === undefined || share.expires === null) return end === undefined && share.expires === null;
  return notBefore(share.expires, end) && notBefore(end, share.expires);
}

const drive = { id: 'd1', link: 'https://contoso-my.sharepoint.com/personal/ada' };
const timeline = { handoverEnd: '2027-01-17T16:00:00Z' };

export default defineStep<DriveFacts>({
  id: step,
  title: { en: 'Hand over files', de: 'Dateien übergeben' },
  why: 'A OneDrive without its person is locked after some weeks and then archived. The successor gets a link with an end, so that access does not stay by accident.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Files.Read.All', 'Files.ReadWrite.All'],
  retry: 'repeatable',
  onlyInRequest: true,
  controls: ['NIST PS-4 e', 'ISO 27001 A.5.11'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'OneDrive refused. Give the successor of {name} access to the files by hand.',
      de: 'OneDrive hat abgelehnt. Bitte der Nachfolge von {name} von Hand Zugriff auf die Dateien geben.',
    },
  },
  sentences: {
    share: {
      en: 'Give {successor} the files of {name} until {until}: {link}',
      de: '{successor} bis {until} Zugriff auf die Dateien von {name} geben: {link}',
    },
    shareOpen: {
      en: 'Give {successor} the files of {name}: {link}',
      de: '{successor} Zugriff auf die Dateien von {name} geben: {link}',
    },
    end: {
      en: 'End {successor}’s access to the files of {name}',
      de: 'Zugriff von {successor} auf die Dateien von {name} beenden',
    },
  },
  proof: {
    en: 'The drive lists the successor with write access and the agreed end',
    de: 'Das Laufwerk führt die Nachfolge mit Schreibrecht und dem vereinbarten Ende',
  },
  look: ({ subject, reader, wanted }) => readDriveShares(reader, subject, wanted.leaver?.handoverTo),
  plan({ subject, wanted, now }, facts) {
    const successor = wanted.leaver?.handoverTo;
    const end = wanted.timeline.handoverEnd;
    if (successor === undefined || facts.drive === null || (end !== undefined && end <= now)) return [];
    if (facts.shares.some((share) => isHandover(share, end))) return [];
    const recipient = successor.upn === undefined ? { objectId: successor.id } : { email: successor.upn };
    return [
      {
        kind: 'call',
        step,
        says: end === undefined ? 'shareOpen' : 'share',
        with: {
          successor: successor.name,
          name: subject.name,
          until: end?.slice(0, 10) ?? '',
          link: facts.drive.link,
        },
        effect: 'add',
        reversible: true,
        target: facts.drive.id,
        call: graph(
          'POST',
          '/drives/{drive-id}/items/{driveItem-id}/invite',
          { 'drive-id': facts.drive.id, 'driveItem-id': rootItem },
          {
            recipients: [recipient],
            roles: ['write'],
            requireSignIn: true,
            sendInvitation: false,
            ...(end === undefined ? {} : { expirationDateTime: end }),
          },
        ),
      },
    ];
  },
  undo({ subject, wanted }, before, now) {
    const { drive: files } = now;
    const successor = wanted.leaver?.handoverTo;
    if (files === null || successor === undefined) return [];
    const had = new Set(before.shares.map((share) => share.id));
    return now.shares
      .filter((share) => !had.has(share.id))
      .map((share) => ({
        kind: 'call',
        step,
        says: 'end',
        with: { successor: successor.name, name: subject.name },
        effect: 'remove',
        reversible: true,
        target: files.id,
        call: endShare(files.id, share.id),
      }));
  },
  keep: (facts) => ({ link: facts.drive?.link ?? null, expires: facts.shares[0]?.expires ?? null }),
  examples: [
    {
      says: 'the successor gets the drive with an end',
      wanted: { leaver: exampleLeaver(), timeline },
      facts: { drive, shares: [] },
      changes: ['call add share'],
    },
    {
      says: 'a share without an end is replaced by one with it',
      wanted: { leaver: exampleLeaver(), timeline },
      facts: { drive, shares: [{ id: 'p1', roles: ['write'], expires: null }] },
      changes: ['call add share'],
    },
    {
      says: 'the agreed share is the proof',
      wanted: { leaver: exampleLeaver(), timeline },
      facts: { drive, shares: [{ id: 'p1', roles: ['write'], expires: '2027-01-17T16:00:00Z' }] },
      changes: [],
    },
    {
      says: 'no drive was ever made',
      wanted: { leaver: exampleLeaver(), timeline },
      facts: { drive: null, shares: [] },
      changes: [],
    },
  ],
});
