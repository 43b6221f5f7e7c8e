import { exampleMailbox } from '../core/leaver-examples.ts';
import { type MailboxState, readMailbox, setMailbox } from '../core/mailbox.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly mailbox: MailboxState | null;
}

const step = 'hide-from-address-lists';
const scope = 'address-lists';

export default defineStep<Facts>({
  id: step,
  title: { en: 'Hide from address lists', de: 'Aus Adresslisten ausblenden' },
  why: 'Nobody should pick a departed colleague from the address book.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-Mailbox', 'Set-Mailbox'],
  retry: 'repeatable',
  optional: true,
  controls: ['NIST PS-4 e'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Hide {name} from the address lists by hand.',
      de: 'Exchange hat abgelehnt. Bitte {name} von Hand aus den Adresslisten ausblenden.',
    },
  },
  scope: { name: scope, sentence: { en: 'The address book entry', de: 'Der Adressbucheintrag' } },
  sentences: {
    hide: { en: 'Hide {name} from all address lists', de: '{name} aus allen Adresslisten ausblenden' },
    show: { en: 'Show {name} in address lists again', de: '{name} wieder in Adresslisten zeigen' },
    onPremises: {
      en: 'On-premises team hides {name} from address lists',
      de: 'Das lokale Team blendet {name} aus den Adresslisten aus',
    },
  },
  proof: {
    en: 'Mailbox reads as hidden from address lists',
    de: 'Das Postfach liest sich als aus Adresslisten ausgeblendet',
  },
  async look({ subject, reader }) {
    return { mailbox: await readMailbox(reader, subject) };
  },
  plan({ subject }, { mailbox }) {
    if (mailbox === null || mailbox.hidden) return [];
    const common = {
      step,
      with: { name: subject.name },
      effect: 'remove',
      reversible: true,
      scope,
      target: mailbox.id,
    } as const;
    if (!mailbox.synced) {
      const call = setMailbox(subject, { HiddenFromAddressListsEnabled: true });
      return [{ ...common, kind: 'call', says: 'hide', call }];
    }
    const task = {
      audience: 'on-premises',
      id: 'hide',
      proof: 'none',
      provenBy: 'reading',
      instructions: `Set-ADUser (account of ${mailbox.address}) -Replace @{msExchHideFromAddressLists=$true}`,
    } as const;
    return [{ ...common, kind: 'task', says: 'onPremises', task }];
  },
  undo({ subject }, before, now) {
    if (before.mailbox?.hidden !== false || now.mailbox?.hidden !== true) return [];
    if (now.mailbox.synced)
      return {
        en: 'The on-premises team shows the person in address lists again.',
        de: 'Das lokale Team zeigt die Person wieder in Adresslisten.',
      };
    return [
      {
        kind: 'call',
        step,
        says: 'show',
        with: { name: subject.name },
        effect: 'add',
        reversible: true,
        target: now.mailbox.id,
        call: setMailbox(subject, { HiddenFromAddressListsEnabled: false }),
      },
    ];
  },
  examples: [
    {
      says: 'a visible entry is hidden',
      wanted: {},
      facts: { mailbox: exampleMailbox() },
      changes: ['call remove hide'],
    },
    {
      says: 'a synced entry is hidden on premises',
      wanted: {},
      facts: { mailbox: exampleMailbox({ synced: true }) },
      changes: ['task remove onPremises'],
    },
    {
      says: 'a hidden entry needs nothing',
      wanted: {},
      facts: { mailbox: exampleMailbox({ hidden: true }) },
      changes: [],
    },
  ],
});
