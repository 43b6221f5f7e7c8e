import { directoryId } from '../core/account.ts';
import { exchange } from '../core/calls.ts';
import type { Json } from '../core/canonical.ts';
import type { Change } from '../core/change.ts';
import { mailboxAnchor } from '../core/mailbox.ts';
import { type Decoder, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Phone {
  readonly identity: string;
  readonly model: string;
  readonly status: string;
}
interface Facts {
  readonly phones: readonly Phone[];
}

const step = 'clear-mobile-devices';
const scope = 'mobile-devices';

const decoder: Decoder<Phone> = shape
  .object({
    Identity: shape.string(),
    DeviceModel: shape.string().nullish(),
    Status: shape.string().nullish(),
  })
  .transform((row) => ({
    identity: row.Identity,
    model: row.DeviceModel ?? row.Identity,
    status: row.Status ?? '',
  }));

/** Only the account is wiped: without `AccountOnly` the cmdlet erases a private phone (graph.md 9.3). */
function changeFor(phone: Phone, person: string, anchor: string): Change {
  const common = {
    step,
    with: { phone: phone.model },
    effect: 'remove',
    reversible: false,
    scope,
    target: person,
  } as const;
  if (phone.status.endsWith('WipePending')) return { ...common, kind: 'wait', says: 'pending' };
  const cleared = phone.status.endsWith('WipeSucceeded');
  const parameters: Readonly<Record<string, Json>> = cleared
    ? { Identity: phone.identity, Confirm: false }
    : { Identity: phone.identity, AccountOnly: true, Confirm: false };
  const call = exchange(cleared ? 'Remove-MobileDevice' : 'Clear-MobileDevice', parameters, anchor);
  return { ...common, kind: 'call', says: cleared ? 'forget' : 'clear', call };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Clear phones', de: 'Mobilgeräte bereinigen' },
  why: 'Mail that a phone has already fetched stays on it. Only the organisation’s account is removed, never the private phone.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-MobileDevice', 'Clear-MobileDevice', 'Remove-MobileDevice'],
  retry: 'once',
  optional: true,
  controls: ['NIST PS-4 c', 'NIST MP-6'],
  settleMinutes: 5,
  proofMinutesMax: 7 * 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Clear the account of {name} from the phones: Clear-MobileDevice -AccountOnly.',
      de: 'Exchange hat abgelehnt. Bitte das Konto von {name} von den Geräten entfernen: Clear-MobileDevice -AccountOnly.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'The mail account on all phones',
      de: 'Das Mailkonto auf allen Mobilgeräten',
    },
  },
  sentences: {
    clear: { en: 'Remove the mail account from {phone}', de: 'Mailkonto von {phone} entfernen' },
    pending: { en: '{phone} has not answered yet', de: '{phone} hat noch nicht geantwortet' },
    forget: { en: 'Forget the cleared phone {phone}', de: 'Bereinigtes Gerät {phone} austragen' },
  },
  proof: {
    en: 'Each phone confirmed, and none is partnered any more',
    de: 'Jedes Gerät hat bestätigt, und keines ist mehr verbunden',
  },
  async look({ subject, reader }) {
    const phones = await reader.exchange(
      {
        cmdlet: 'Get-MobileDevice',
        parameters: { Mailbox: directoryId(subject) },
        anchor: mailboxAnchor(subject),
      },
      decoder,
    );
    return { phones: phones ?? [] };
  },
  plan: ({ subject }, { phones }) =>
    phones.map((phone) => changeFor(phone, directoryId(subject), mailboxAnchor(subject))),
  undo: () => ({
    en: 'The person adds the account to the phone again.',
    de: 'Die Person richtet das Konto auf dem Telefon neu ein.',
  }),
  examples: [
    {
      says: 'clear, wait for the phone, then forget it',
      wanted: {},
      facts: {
        phones: [
          { identity: 'p1', model: 'iPhone 17', status: 'DeviceOk' },
          { identity: 'p2', model: 'Pixel 11', status: 'AccountOnlyDeviceWipePending' },
          { identity: 'p3', model: 'Galaxy S27', status: 'AccountOnlyDeviceWipeSucceeded' },
        ],
      },
      changes: ['call remove clear', 'wait remove pending', 'call remove forget'],
    },
    { says: 'no phone', wanted: {}, facts: { phones: [] }, changes: [] },
  ],
});
