import { graph } from '../core/calls.ts';
import type { Change, TaskChange } from '../core/change.ts';
import { exampleBaseline, sameSerial } from '../core/device-baseline.ts';
import { type Decoder, literal, query, type Reader, shape } from '../core/reader.ts';
import { defineStep, type History, type PlanInput } from '../core/step.ts';
import { upnInCalls } from '../core/subject-name.ts';
import type { DeviceBaseline } from '../core/wanted.ts';

interface Identity {
  readonly id: string;
  readonly serial: string;
  /** Sign-in name the machine is assigned to; empty when to nobody. */
  readonly upn: string;
}
interface Facts {
  /** Serial number that the technician typed last; null before. */
  readonly serial: string | null;
  /** Its Autopilot record; null when there is none, or for a device that is not set up that way. */
  readonly identity: Identity | null;
}

const step = 'allocate-device';

const decoder: Decoder<Identity> = shape
  .object({
    id: shape.string(),
    serialNumber: shape.string().nullish(),
    userPrincipalName: shape.string().nullish(),
  })
  .transform((row) => ({ id: row.id, serial: row.serialNumber ?? '', upn: row.userPrincipalName ?? '' }));

/** The filter finds parts of a serial number too, so the answer is compared whole. */
async function readIdentity(reader: Reader, serial: string): Promise<Identity | null> {
  const $filter = `contains(serialNumber,${literal(serial)})`;
  const path = '/deviceManagement/windowsAutopilotDeviceIdentities';
  const found = await reader.list({ path, params: {}, query: query({ $filter }) }, decoder);
  return found?.find((one) => sameSerial(one.serial, serial)) ?? null;
}

/** The serial number typed last: a wrong one is answered by a further task. */
function typedSerial(history: History): string | null {
  const words = Object.entries(history.attested).filter(([id]) => id.startsWith('allocate'));
  // Tasks stand in the order in which they were given out; two may be done in the same second.
  const sorted = words.toSorted(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at));
  return sorted.at(-1)?.[1].proof.trim() ?? null;
}

function instructions(device: DeviceBaseline): string {
  if (device.kind === 'windows-autopilot')
    return `Take a ${device.model} from the shelf and type its serial number. Latchkey assigns it in Autopilot.`;
  return `Take a ${device.model}, install the image of at least ${device.osBuildMin} with ${device.agents.join(', ')}, and type its serial number.`;
}

/** Usable is a known machine that nobody else has; what belongs to somebody is never taken away. */
function isUsable(facts: Facts, upn: string | undefined): boolean {
  const { identity } = facts;
  return identity !== null && (identity.upn === '' || identity.upn.toLowerCase() === upn?.toLowerCase());
}

function allocation({ subject }: PlanInput, device: DeviceBaseline, wrong: string | null): TaskChange {
  return {
    kind: 'task',
    step,
    says: wrong === null ? 'allocate' : 'another',
    with: { name: subject.name, model: device.model, ...(wrong === null ? {} : { serial: wrong }) },
    effect: 'add',
    rule: device.rule,
    reversible: true,
    task: {
      audience: 'technician',
      id: wrong === null ? 'allocate' : `allocate-instead-of-${wrong}`,
      proof: 'serial',
      provenBy: device.kind === 'windows-autopilot' ? 'reading' : 'attestation',
      instructions: instructions(device),
    },
  };
}

function assignment(input: PlanInput, device: DeviceBaseline): Change {
  const { subject, wanted } = input;
  const body = {
    userPrincipalName: upnInCalls(wanted, subject),
    addressableUserName: wanted.attributes.displayName ?? subject.name,
  };
  const path =
    '/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/assignUserToDevice';
  return {
    kind: 'call',
    step,
    says: 'assign',
    with: { name: subject.name, model: device.model },
    effect: 'add',
    rule: device.rule,
    reversible: true,
    call: graph('POST', path, { 'windowsAutopilotDeviceIdentity-id': '@device' }, body),
  };
}

const imaged: DeviceBaseline = { ...exampleBaseline, kind: 'windows-imaged' };
const typed = { allocate: { at: '2026-11-30T09:00:00Z', by: 'Tom Berg', proof: 'LKSHELF0001' } };
const shelf: Identity = { id: 'a1', serial: 'LKSHELF0001', upn: '' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Allocate device', de: 'Gerät zuteilen' },
  why: 'The machine is chosen by a technician, who types its serial number; with Autopilot it knows its person before it is switched on.',
  legs: ['joiner', 'mover'],
  after: ['create-account'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['DeviceManagementServiceConfig.Read.All', 'DeviceManagementServiceConfig.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST CM-8', 'ISO 27001 A.5.9'],
  settleMinutes: 0,
  proofMinutesMax: 5 * 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Intune refused. Assign the machine of {name} in Autopilot by hand.',
      de: 'Intune hat abgelehnt. Bitte das Gerät von {name} in Autopilot von Hand zuweisen.',
    },
  },
  sentences: {
    allocate: { en: 'Take a {model} for {name}', de: '{model} für {name} bereitstellen' },
    another: {
      en: 'Take another {model} for {name}: {serial} is unknown or belongs to somebody else',
      de: 'Anderes {model} für {name} nehmen: {serial} ist unbekannt oder gehört schon jemandem',
    },
    assign: {
      en: 'Assign the machine to {name} in Autopilot',
      de: 'Gerät in Autopilot {name} zuweisen',
    },
  },
  proof: {
    en: 'Autopilot shows the machine under the person; for other machines a technician gave the serial number',
    de: 'Autopilot führt das Gerät unter der Person; bei anderen Geräten hat jemand die Seriennummer angegeben',
  },
  async look({ wanted, history, reader }) {
    const serial = typedSerial(history);
    if (serial === null || wanted.device?.kind !== 'windows-autopilot') return { serial, identity: null };
    return { serial, identity: await readIdentity(reader, serial) };
  },
  plan(input, facts) {
    const { device } = input.wanted;
    if (device === undefined) return [];
    if (device.kind !== 'windows-autopilot')
      return facts.serial === null ? [allocation(input, device, null)] : [];
    const { upn } = input.subject;
    if (facts.serial === null) return [allocation(input, device, null), assignment(input, device)];
    if (!isUsable(facts, upn)) return [allocation(input, device, facts.serial)];
    return facts.identity?.upn === '' ? [assignment(input, device)] : [];
  },
  undo: () => ({
    en: 'The machine goes back to the shelf; unassign it in Autopilot.',
    de: 'Das Gerät geht zurück ins Lager; die Zuordnung in Autopilot ist aufzuheben.',
  }),
  bind: ({ identity }) => (identity === null ? [] : [{ name: '@device', value: identity.id }]),
  keep: ({ serial }) => ({ serial }),
  examples: [
    {
      says: 'a technician takes one, and it is assigned',
      wanted: { device: exampleBaseline },
      facts: { serial: null, identity: null },
      changes: ['task add allocate', 'call add assign'],
    },
    {
      says: 'the machine is known and nobody’s',
      wanted: { device: exampleBaseline },
      facts: { serial: 'LKSHELF0001', identity: shelf },
      history: { attested: typed },
      changes: ['call add assign'],
    },
    {
      says: 'the machine belongs to somebody else',
      wanted: { device: exampleBaseline },
      facts: { serial: 'LKSHELF0001', identity: { ...shelf, upn: 'somebody.else@contoso.com' } },
      changes: ['task add another'],
    },
    {
      says: 'a machine with an image needs its serial number only',
      wanted: { device: imaged },
      facts: { serial: null, identity: null },
      changes: ['task add allocate'],
    },
    {
      says: 'the serial number was given',
      wanted: { device: imaged },
      facts: { serial: 'PF3AB1', identity: null },
      changes: [],
    },
    { says: 'no device is wanted', wanted: {}, facts: { serial: null, identity: null }, changes: [] },
  ],
});
