import { exampleLeaver } from '../core/leaver-examples.ts';
import {
  accessCmdlets,
  folderName,
  type GivenAccess,
  readGivenAccess,
  removeAccess,
  restoreAccess,
} from '../core/mailbox-access.ts';
import type { PersonRef } from '../core/person.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly given: readonly GivenAccess[];
}

const step = 'remove-delegations-given';
const scope = 'delegations-given';

/** The successor's Full Access is given by this very request and ends with the hand-over. */
function isHandover(given: GivenAccess, successor: PersonRef | undefined): boolean {
  const names = [successor?.id, successor?.upn].map((name) => name?.toLowerCase());
  return given.right === 'full-access' && names.includes(given.who.toLowerCase());
}

/** What a sentence names of one right. */
const named = (one: GivenAccess, name: string): Readonly<Record<string, string>> => ({
  name,
  who: one.whoName ?? one.who,
  ...(one.right === 'folder' ? { folder: folderName(one) } : { right: one.right }),
});

const given = (over: Partial<GivenAccess>): GivenAccess => ({
  mailbox: 'u1',
  name: 'Ada Park',
  address: 'ada@contoso.com',
  right: 'full-access',
  rights: ['FullAccess'],
  who: 'tom@contoso.com',
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove delegations given', de: 'Erteilte Stellvertretungen entfernen' },
  why: 'People who could open or send from the mailbox of a colleague keep that right over the departure unless somebody ends it.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp', 'User.Read.All'],
  cmdlets: accessCmdlets,
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 e', 'NIST AC-6', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove the rights of others on the mailbox of {name}.',
      de: 'Exchange hat abgelehnt. Bitte die Rechte anderer am Postfach von {name} entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: { en: 'All delegations given', de: 'Alle erteilten Stellvertretungen' },
  },
  sentences: {
    remove: {
      en: 'Take {right} on the mailbox of {name} from {who}',
      de: '{who} das Recht {right} am Postfach von {name} nehmen',
    },
    removeFolder: {
      en: 'End the rights of {who} on the folder {folder} of {name}',
      de: 'Rechte von {who} am Ordner {folder} von {name} beenden',
    },
    restore: {
      en: 'Give {right} on the mailbox of {name} back to {who}',
      de: '{who} das Recht {right} am Postfach von {name} zurückgeben',
    },
    restoreFolder: {
      en: 'Give {who} the rights on the folder {folder} of {name} back',
      de: '{who} die Rechte am Ordner {folder} von {name} zurückgeben',
    },
  },
  proof: {
    en: 'Nobody but the successor has a right on the mailbox',
    de: 'Niemand außer der Nachfolge hat ein Recht am Postfach',
  },
  async look({ subject, reader }) {
    return { given: await readGivenAccess(reader, subject) };
  },
  plan({ subject, wanted }, facts) {
    return facts.given
      .filter((one) => !isHandover(one, wanted.leaver?.handoverTo))
      .map((one) => ({
        kind: 'call',
        step,
        says: one.right === 'folder' ? 'removeFolder' : 'remove',
        with: named(one, subject.name),
        effect: 'remove',
        reversible: true,
        scope,
        target: one.mailbox,
        call: removeAccess(one, one.who),
      }));
  },
  undo({ subject }, before, now) {
    const still = new Set(now.given.map((one) => `${one.right} ${one.folder ?? ''} ${one.who}`));
    return before.given
      .filter((one) => !still.has(`${one.right} ${one.folder ?? ''} ${one.who}`))
      .map((one) => ({
        kind: 'call',
        step,
        says: one.right === 'folder' ? 'restoreFolder' : 'restore',
        with: named(one, subject.name),
        effect: 'add',
        reversible: true,
        target: one.mailbox,
        call: restoreAccess(one, one.who),
      }));
  },
  examples: [
    {
      says: 'every kind goes, but the successor keeps Full Access',
      wanted: { leaver: exampleLeaver() },
      facts: {
        given: [
          given({}),
          given({ who: 'max@contoso.com' }),
          given({ right: 'send-as', rights: ['SendAs'] }),
          given({ right: 'send-on-behalf', who: 'u9' }),
          given({ right: 'folder', folder: 'u1:\\Calendar', who: 'Tom Berg', rights: ['Editor'] }),
        ],
      },
      changes: ['call remove remove', 'call remove remove', 'call remove remove', 'call remove removeFolder'],
    },
    { says: 'nobody has a right', wanted: {}, facts: { given: [] }, changes: [] },
  ],
});
