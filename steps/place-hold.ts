import { exampleLeaver, exampleMailbox } from '../core/leaver-examples.ts';
import { type MailboxState, readMailbox, setMailbox } from '../core/mailbox.ts';
import { defineStep } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Facts {
  readonly mailbox: MailboxState | null;
}

const step = 'place-hold';

/** An archived mailbox survives its licence only under a hold, so archiving asks for one as well. */
function holdWanted(wanted: Wanted): boolean {
  return wanted.leaver?.hold === true || wanted.leaver?.mailbox === 'archive';
}

const mailbox = exampleMailbox();
const leaver = exampleLeaver({ hold: true });

export default defineStep<Facts>({
  id: step,
  title: { en: 'Place mailbox on hold', de: 'Postfach unter Aufbewahrung stellen' },
  why: 'What the law or policy wants kept must be safe before rules, mails or the mailbox itself are touched.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'approval' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-Mailbox', 'Set-Mailbox'],
  retry: 'repeatable',
  onlyInRequest: true,
  controls: ['NIST AU-11', 'NIST PS-4 e', 'ISO 27001 A.5.33'],
  settleMinutes: 5,
  proofMinutesMax: 120,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused the hold on the mailbox of {name}; it needs Exchange Online Plan 2. Place it by hand.',
      de: 'Exchange hat die Aufbewahrung für das Postfach von {name} abgelehnt; nötig ist Exchange Online Plan 2. Bitte von Hand setzen.',
    },
  },
  sentences: {
    hold: {
      en: 'Place the mailbox of {name} on hold for {days} days',
      de: 'Postfach von {name} für {days} Tage unter Aufbewahrung stellen',
    },
    holdUnlimited: {
      en: 'Place the mailbox of {name} on hold without an end',
      de: 'Postfach von {name} unbefristet unter Aufbewahrung stellen',
    },
  },
  proof: { en: 'Mailbox reads as on hold', de: 'Das Postfach liest sich als aufbewahrt' },
  async look({ subject, reader }) {
    return { mailbox: await readMailbox(reader, subject) };
  },
  plan({ subject, wanted }, facts) {
    if (!holdWanted(wanted) || facts.mailbox === null || facts.mailbox.hold) return [];
    const days = wanted.leaver?.holdDays;
    return [
      {
        kind: 'call',
        step,
        says: days === undefined ? 'holdUnlimited' : 'hold',
        with: { name: subject.name, days: days ?? 0 },
        effect: 'set',
        reversible: true,
        target: facts.mailbox.id,
        call: setMailbox(subject, {
          LitigationHoldEnabled: true,
          LitigationHoldDuration: days ?? 'Unlimited',
        }),
      },
    ];
  },
  undo: () => ({
    en: 'A hold is lifted by whoever is responsible for it, not by this request.',
    de: 'Eine Aufbewahrung hebt auf, wer für sie zuständig ist, nicht dieser Vorgang.',
  }),
  examples: [
    {
      says: 'policy wants a hold',
      wanted: { leaver },
      facts: { mailbox },
      changes: ['call set holdUnlimited'],
    },
    {
      says: 'a hold for a time',
      wanted: { leaver: { ...leaver, holdDays: 365 } },
      facts: { mailbox },
      changes: ['call set hold'],
    },
    {
      says: 'an existing hold is left alone',
      wanted: { leaver },
      facts: { mailbox: { ...mailbox, hold: true } },
      changes: [],
    },
    {
      says: 'no hold wanted',
      wanted: { leaver: { ...leaver, hold: false } },
      facts: { mailbox },
      changes: [],
    },
    { says: 'no mailbox, nothing to hold', wanted: { leaver }, facts: { mailbox: null }, changes: [] },
  ],
});
