import { directoryId } from '../core/account.ts';
import { exampleLeaver, exampleMailbox } from '../core/leaver-examples.ts';
import { type MailboxState, mailboxAnchor, readMailbox, setMailbox } from '../core/mailbox.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly mailbox: MailboxState | null;
  /** Gigabytes (2^30 bytes). */
  readonly sizeGb: number;
  /** What Graph, a second service, calls the mailbox: `user`, `shared` …; null without a mailbox. */
  readonly purpose: string | null;
}

const step = 'convert-mailbox';
const gigabyte = 2 ** 30;

const purposeDecoder: Decoder<string | null> = shape
  .object({ userPurpose: shape.string().nullish() })
  .transform((row) => row.userPurpose ?? null);

/** Exchange writes `31 GB (33,285,996,544 bytes)`. */
const sizeDecoder: Decoder<number> = shape.object({ TotalItemSize: shape.string() }).transform((row) => {
  const bytes = /\(([\d.,\s]+) bytes\)/.exec(row.TotalItemSize)?.[1] ?? '0';
  return Number(bytes.replace(/\D/g, '')) / gigabyte;
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Convert or archive mailbox', de: 'Postfach umwandeln oder archivieren' },
  why: 'A user mailbox without a licence is deleted after its grace period. Two services have to agree that it is shared before the licence goes.',
  legs: ['leaver'],
  after: ['place-hold'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp', 'MailboxSettings.Read'],
  cmdlets: ['Get-Mailbox', 'Set-Mailbox', 'Get-MailboxStatistics'],
  retry: 'repeatable',
  controls: ['NIST PS-4 e', 'NIST AU-11', 'ISO 27001 A.5.33'],
  settleMinutes: 1,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Convert the mailbox of {name} to shared while it is licensed: Set-Mailbox -Type Shared.',
      de: 'Exchange hat abgelehnt. Bitte das Postfach von {name} umwandeln, solange es lizenziert ist: Set-Mailbox -Type Shared.',
    },
  },
  sentences: {
    convert: {
      en: 'Convert the mailbox of {name} ({size} GB) to a shared mailbox',
      de: 'Postfach von {name} ({size} GB) in ein gemeinsames Postfach umwandeln',
    },
    oversize: {
      en: 'Mailbox of {name} has {size} GB; above {max} GB a shared mailbox needs Exchange Online Plan 2. Decide: keep that licence or reduce',
      de: 'Das Postfach von {name} hat {size} GB; über {max} GB braucht ein gemeinsames Postfach Exchange Online Plan 2. Bitte entscheiden: Lizenz behalten oder verkleinern',
    },
    settling: {
      en: 'Exchange says shared, Graph does not yet',
      de: 'Exchange sagt gemeinsam, Graph noch nicht',
    },
    unheld: {
      en: 'The mailbox of {name} is archived by its hold, which does not read as on yet',
      de: 'Das Postfach von {name} wird durch die Aufbewahrung archiviert, die noch nicht aktiv ist',
    },
    regular: {
      en: 'Make the mailbox of {name} a user mailbox again',
      de: 'Postfach von {name} wieder zum Benutzerpostfach machen',
    },
  },
  proof: {
    en: 'Exchange and Graph both call the mailbox shared, or it is archived under a hold',
    de: 'Exchange und Graph nennen das Postfach gemeinsam, oder es ist unter Aufbewahrung archiviert',
  },
  async look({ subject, reader }) {
    const id = directoryId(subject);
    const [mailbox, sizes, purpose] = await Promise.all([
      readMailbox(reader, subject),
      reader.exchange(
        {
          cmdlet: 'Get-MailboxStatistics',
          parameters: { Identity: id },
          anchor: mailboxAnchor(subject),
        },
        sizeDecoder,
      ),
      reader.one(
        {
          path: '/users/{user-id}/mailboxSettings',
          params: { 'user-id': id },
          query: query({ $select: 'userPurpose' }),
        },
        purposeDecoder,
      ),
    ]);
    return { mailbox, sizeGb: Math.round((sizes?.[0] ?? 0) * 10) / 10, purpose: purpose ?? null };
  },
  plan({ subject, wanted, history }, { mailbox, sizeGb, purpose }) {
    const leaver = wanted.leaver;
    if (leaver === undefined || mailbox === null) return [];
    const common = { step, reversible: true, target: mailbox.id, effect: 'set' } as const;
    const named = { name: subject.name, size: sizeGb, max: leaver.sharedSizeMaxGb };
    if (leaver.mailbox === 'archive')
      return mailbox.hold ? [] : [{ ...common, kind: 'wait', says: 'unheld', with: named }];
    const task = { audience: 'technician', id: 'oversize', proof: 'text', provenBy: 'attestation' } as const;
    const decide = sizeGb > leaver.sharedSizeMaxGb && history.attested.oversize === undefined;
    const oversize = decide
      ? [{ ...common, kind: 'task', says: 'oversize', with: named, task } as const]
      : [];
    if (mailbox.type !== 'SharedMailbox') {
      const call = setMailbox(subject, { Type: 'Shared' });
      return [...oversize, { ...common, kind: 'call', says: 'convert', with: named, call }];
    }
    return purpose === 'shared'
      ? oversize
      : [...oversize, { ...common, kind: 'wait', says: 'settling', with: named }];
  },
  undo({ subject }, before, now) {
    if (before.mailbox?.type !== 'UserMailbox' || now.mailbox?.type !== 'SharedMailbox') return [];
    return [
      {
        kind: 'call',
        step,
        says: 'regular',
        with: { name: subject.name },
        effect: 'set',
        reversible: true,
        target: now.mailbox.id,
        call: setMailbox(subject, { Type: 'Regular' }),
      },
    ];
  },
  keep: (facts) => ({ sizeGb: facts.sizeGb }),
  examples: [
    {
      says: 'a user mailbox becomes shared',
      wanted: { leaver: exampleLeaver() },
      facts: { mailbox: exampleMailbox(), sizeGb: 12, purpose: 'user' },
      changes: ['call set convert'],
    },
    {
      says: 'a mailbox over the limit needs a decision as well',
      wanted: { leaver: exampleLeaver() },
      facts: { mailbox: exampleMailbox(), sizeGb: 61, purpose: 'user' },
      changes: ['task set oversize', 'call set convert'],
    },
    {
      says: 'one service alone is no proof',
      wanted: { leaver: exampleLeaver() },
      facts: { mailbox: exampleMailbox({ type: 'SharedMailbox' }), sizeGb: 12, purpose: 'user' },
      changes: ['wait set settling'],
    },
    {
      says: 'both agree',
      wanted: { leaver: exampleLeaver() },
      facts: { mailbox: exampleMailbox({ type: 'SharedMailbox' }), sizeGb: 12, purpose: 'shared' },
      changes: [],
    },
    {
      says: 'an archived mailbox waits for its hold',
      wanted: { leaver: exampleLeaver({ mailbox: 'archive' }) },
      facts: { mailbox: exampleMailbox(), sizeGb: 12, purpose: 'user' },
      changes: ['wait set unheld'],
    },
  ],
});
