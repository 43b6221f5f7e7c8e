import type { Change } from '../core/change.ts';
import { type OwnMailbox, readOwnMailbox } from '../core/joiner-mailbox.ts';
import { readFullAccess, readMailbox, readMailboxes, readSendAs } from '../core/mailbox.ts';
import { type MailboxRight, removeAccess, restoreAccess } from '../core/mailbox-access.ts';
import type { Subject } from '../core/person.ts';
import { opath, type Reader } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';
import type { Wanted, WantedMailbox } from '../core/wanted.ts';

interface Facts {
  readonly mailbox: OwnMailbox;
  /** `mailbox id/right` for each right the person holds on a wanted mailbox. */
  readonly held: readonly string[];
}

const step = 'join-shared-mailboxes';

/** Exchange's own words for the rights (graph.md 9.3). */
const words: Readonly<Record<MailboxRight, readonly string[]>> = {
  'full-access': ['FullAccess'],
  'send-as': ['SendAs'],
  'send-on-behalf': ['SendOnBehalf'],
};

const label: Readonly<Record<MailboxRight, string>> = {
  'full-access': 'Full Access',
  'send-as': 'Send As',
  'send-on-behalf': 'Send on Behalf',
};

function holds(box: WantedMailbox, right: MailboxRight, rights: readonly string[]): readonly string[] {
  const has = rights.some((one) => words[right].includes(one));
  return has ? [`${box.id}/${right}`] : [];
}

async function readHeld(
  reader: Reader,
  subject: Subject & { readonly id: string },
  boxes: readonly WantedMailbox[],
): Promise<readonly string[]> {
  const [full, sendAs, own] = await Promise.all([
    Promise.all(boxes.map((box) => readFullAccess(reader, box.id, subject.id))),
    readSendAs(reader, { Trustee: subject.id }),
    readMailbox(reader, subject),
  ]);
  const onBehalf =
    own === null
      ? []
      : await readMailboxes(reader, { Filter: `GrantSendOnBehalfTo -eq ${opath(own.distinguishedName)}` });
  const named = (box: WantedMailbox, name: string) => name === box.id || name === box.address;
  return boxes.flatMap((box, at) => [
    ...(full[at] ?? []).flatMap((grant) => holds(box, 'full-access', grant.rights)),
    ...sendAs
      .filter((row) => named(box, row.mailbox))
      .flatMap((row) => holds(box, 'send-as', row.grant.rights)),
    ...onBehalf.filter((row) => named(box, row.id)).map(() => `${box.id}/send-on-behalf`),
  ]);
}

/** Every wanted right on every wanted mailbox. */
function rightsOf(wanted: Wanted): readonly { readonly box: WantedMailbox; readonly right: MailboxRight }[] {
  return wanted.mailboxes.flatMap((box) => box.rights.map((right) => ({ box, right })));
}

const inbox: WantedMailbox = {
  id: 'b1',
  name: 'Finance Inbox',
  address: 'finance.inbox@contoso.com',
  rights: ['full-access', 'send-as'],
  rule: 'roles.yaml: Accountants',
};

export default defineStep<Facts>({
  id: step,
  title: { en: 'Join shared mailboxes', de: 'Freigegebene Postfächer öffnen' },
  why: 'A team’s mailbox is worked on by its members; each right is given by name and read back from Exchange.',
  legs: ['joiner', 'mover'],
  after: ['create-account', 'assign-licences'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: [
    'Get-Mailbox',
    'Get-MailboxPermission',
    'Get-RecipientPermission',
    'Add-MailboxPermission',
    'Add-RecipientPermission',
    'Remove-MailboxPermission',
    'Remove-RecipientPermission',
    'Set-Mailbox',
  ],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 i', 'NIST AC-6', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Give {name} the rights on the shared mailboxes by hand.',
      de: 'Exchange hat abgelehnt. Bitte {name} die Rechte an den Postfächern von Hand geben.',
    },
  },
  sentences: {
    give: { en: 'Give {name} {right} on {mailbox}', de: '{name} {right} auf {mailbox} geben' },
    noMailbox: {
      en: 'The mailbox of {name} is being set up; then {mailbox} follows',
      de: 'Das Postfach von {name} wird eingerichtet; danach folgt {mailbox}',
    },
    take: {
      en: 'Take {right} on {mailbox} from {name} again',
      de: '{name} {right} auf {mailbox} wieder nehmen',
    },
  },
  proof: {
    en: 'Exchange lists each planned right of the person',
    de: 'Exchange führt jedes geplante Recht der Person',
  },
  async look({ subject, wanted, reader }) {
    const { id } = subject;
    if (id === undefined || wanted.mailboxes.length === 0) return { mailbox: 'no-account', held: [] };
    const mailbox = await readOwnMailbox(reader, subject);
    if (mailbox !== 'ready') return { mailbox, held: [] };
    return { mailbox, held: await readHeld(reader, { ...subject, id }, wanted.mailboxes) };
  },
  plan({ subject, wanted }, facts) {
    return rightsOf(wanted)
      .filter(({ box, right }) => !facts.held.includes(`${box.id}/${right}`))
      .map(({ box, right }): Change => {
        const common = {
          step,
          with: { name: subject.name, mailbox: box.name, right: label[right] },
          effect: 'add',
          rule: box.rule,
          reversible: true,
          target: box.id,
        } as const;
        if (facts.mailbox === 'missing') return { ...common, kind: 'wait', says: 'noMailbox' };
        const access = { mailbox: box.id, address: box.address, right, rights: words[right] };
        return {
          ...common,
          kind: 'call',
          says: 'give',
          call: restoreAccess(access, nameInCalls(wanted, subject)),
        };
      });
  },
  undo({ subject, wanted }, before, now) {
    return rightsOf(wanted)
      .filter(({ box, right }) => {
        const key = `${box.id}/${right}`;
        return now.held.includes(key) && !before.held.includes(key);
      })
      .map(({ box, right }) => ({
        kind: 'call',
        step,
        says: 'take',
        with: { name: subject.name, mailbox: box.name, right: label[right] },
        effect: 'remove',
        reversible: true,
        target: box.id,
        call: removeAccess(
          { mailbox: box.id, address: box.address, right, rights: words[right] },
          nameInCalls(wanted, subject),
        ),
      }));
  },
  examples: [
    {
      says: 'each right is one change',
      wanted: { mailboxes: [inbox, { ...inbox, id: 'b2', rights: ['send-on-behalf'] }] },
      facts: { mailbox: 'no-account', held: [] },
      changes: ['call add give', 'call add give', 'call add give'],
    },
    {
      says: 'a person without a mailbox waits',
      wanted: { mailboxes: [{ ...inbox, rights: ['full-access'] }] },
      facts: { mailbox: 'missing', held: [] },
      changes: ['wait add noMailbox'],
    },
    {
      says: 'only what is missing is given',
      wanted: { mailboxes: [inbox] },
      facts: { mailbox: 'ready', held: ['b1/full-access'] },
      changes: ['call add give'],
    },
    {
      says: 'no shared mailbox is wanted',
      wanted: {},
      facts: { mailbox: 'no-account', held: [] },
      changes: [],
    },
  ],
});
