import { directoryId } from '../core/account.ts';
import {
  accessCmdlets,
  folderName,
  type HeldAccess,
  readHeldAccess,
  removeAccess,
  restoreAccess,
} from '../core/mailbox-access.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly held: readonly HeldAccess[];
}

const step = 'remove-delegations-held';
const scope = 'delegations-held';
/** Shared mailboxes have a step of their own (leave-shared-mailboxes), which movers use too. */
const types = ['UserMailbox', 'RoomMailbox', 'EquipmentMailbox'];

/** What a sentence names of one right. */
const named = (one: HeldAccess): Readonly<Record<string, string>> => ({
  mailbox: one.name,
  ...(one.right === 'folder' ? { folder: folderName(one) } : { right: one.right }),
});

const key = (one: HeldAccess): string => `${one.mailbox} ${one.right} ${one.folder ?? ''}`;

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove delegations held', de: 'Erhaltene Stellvertretungen entfernen' },
  why: 'Rights on colleagues’ mailboxes and calendars are kept with those mailboxes and show up nowhere at the leaver.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: accessCmdlets,
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST AC-2 f', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove the rights of {name} on mailboxes of others.',
      de: 'Exchange hat abgelehnt. Bitte die Rechte von {name} an Postfächern anderer entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'All rights on mailboxes and calendars of others',
      de: 'Alle Rechte an Postfächern und Kalendern anderer',
    },
  },
  sentences: {
    remove: { en: 'Remove {right} on {mailbox}', de: 'Recht {right} an {mailbox} entfernen' },
    removeFolder: {
      en: 'End the rights on the folder {folder} of {mailbox}',
      de: 'Rechte am Ordner {folder} von {mailbox} beenden',
    },
    restore: { en: 'Give {right} on {mailbox} back', de: 'Recht {right} an {mailbox} zurückgeben' },
    restoreFolder: {
      en: 'Give the rights on the folder {folder} of {mailbox} back',
      de: 'Rechte am Ordner {folder} von {mailbox} zurückgeben',
    },
  },
  proof: {
    en: 'No mailbox of another person lists the leaver',
    de: 'Kein Postfach einer anderen Person führt die ausgeschiedene Person',
  },
  async look({ subject, reader }) {
    return { held: await readHeldAccess(reader, subject, types) };
  },
  plan({ subject }, { held }) {
    return held.map((one) => ({
      kind: 'call',
      step,
      says: one.right === 'folder' ? 'removeFolder' : 'remove',
      with: named(one),
      effect: 'remove',
      reversible: true,
      scope,
      target: one.mailbox,
      call: removeAccess(one, directoryId(subject)),
    }));
  },
  undo({ subject }, before, now) {
    const still = new Set(now.held.map(key));
    return before.held
      .filter((one) => !still.has(key(one)))
      .map((one) => ({
        kind: 'call',
        step,
        says: one.right === 'folder' ? 'restoreFolder' : 'restore',
        with: named(one),
        effect: 'add',
        reversible: true,
        target: one.mailbox,
        call: restoreAccess(one, directoryId(subject)),
      }));
  },
  examples: [
    {
      says: 'a calendar and a mailbox of others',
      wanted: {},
      facts: {
        held: [
          {
            mailbox: 'u5',
            name: 'Eva Lind',
            address: 'eva@contoso.com',
            right: 'full-access',
            rights: ['FullAccess'],
          },
          {
            mailbox: 'u6',
            name: 'Jan Ott',
            address: 'jan@contoso.com',
            right: 'folder',
            rights: ['Editor'],
            folder: 'u6:\\Kalender',
          },
        ],
      },
      changes: ['call remove remove', 'call remove removeFolder'],
    },
    { says: 'nothing held, nothing to do', wanted: {}, facts: { held: [] }, changes: [] },
  ],
});
