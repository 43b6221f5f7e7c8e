import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { devicesIn, exampleDevice, type ManagedDevice, readDevice, readDevices } from '../core/devices.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { shape } from '../core/reader.ts';
import { defineStep, type History } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Facts {
  /** Devices of the survey and of now. */
  readonly devices: readonly ManagedDevice[];
  /** Those whose record Intune no longer has: a finished wipe or retirement takes it away (graph.md 8.6). */
  readonly gone: readonly string[];
}

const step = 'wipe-device';
type Treatment = 'wipe' | 'retire' | 'reimage';

function treatment(device: ManagedDevice, wanted: Wanted): Treatment {
  return device.owner === 'company' ? (wanted.leaver?.companyDevice ?? 'retire') : 'retire';
}

const keptShape = shape.object({ settled: shape.array(shape.string()) });

/** The survey shows the wipe before anything ran; from then on it is sent only when this request proved the escrow. */
function keyProven(device: ManagedDevice, history: History): boolean {
  if (Object.keys(history.before).length === 0) return true;
  const kept = keptShape.safeParse(history.proven['prove-key-escrow']);
  return kept.success && kept.data.settled.includes(device.id);
}

function send(device: ManagedDevice, how: 'wipe' | 'retire'): Change {
  const params = { 'managedDevice-id': device.id };
  const body = { keepEnrollmentData: false, keepUserData: false };
  return {
    kind: 'call',
    step,
    says: how,
    with: { device: device.name, serial: device.serial },
    effect: 'remove',
    reversible: false,
    twoPerson: how === 'wipe' ? true : undefined,
    target: device.id,
    call:
      how === 'wipe'
        ? graph('POST', '/deviceManagement/managedDevices/{managedDevice-id}/wipe', params, body)
        : graph('POST', '/deviceManagement/managedDevices/{managedDevice-id}/retire', params),
  };
}

function byHand(device: ManagedDevice, says: 'reimage' | 'failed' | 'vanished'): Change {
  return {
    kind: 'task',
    step,
    says,
    with: { device: device.name, serial: device.serial },
    effect: 'remove',
    reversible: false,
    target: device.id,
    task: {
      audience: 'technician',
      id: `${says}-${device.id}`,
      proof: 'serial',
      provenBy: 'attestation',
    },
  };
}

function waiting(device: ManagedDevice, says: 'queued' | 'keyless'): Change {
  return {
    kind: 'wait',
    step,
    says,
    with: { device: device.name, serial: device.serial },
    effect: 'remove',
    reversible: false,
    target: device.id,
  };
}

/** What one device still needs; undefined when it reached its end state. */
function next(device: ManagedDevice, gone: boolean, wanted: Wanted, history: History): Change | undefined {
  const how = treatment(device, wanted);
  if (how === 'reimage') return byHand(device, 'reimage');
  const action = device.actions.findLast((one) => one.name === how);
  if (action?.state === 'done') return undefined;
  if (gone) return history.sent ? undefined : byHand(device, 'vanished');
  if (action?.state === 'pending' || action?.state === 'active') return waiting(device, 'queued');
  if (action !== undefined && action.state !== 'none') return byHand(device, 'failed');
  if (!keyProven(device, history)) return waiting(device, 'keyless');
  // The engine never sends a once-call a second time, so a device that was throttled gets its turn and no other.
  return send(device, how);
}

const example = (over: Partial<Facts> = {}): Facts => ({ devices: [exampleDevice()], gone: [], ...over });
const wanted = { leaver: exampleLeaver() };
const ran = { 'wipe-device': {} };
const queued = [{ name: 'wipe', state: 'pending', startedAt: '2026-12-18T16:00:00Z' }];

export default defineStep<Facts>({
  id: step,
  title: { en: 'Wipe or retire devices', de: 'Geräte löschen oder zurückziehen' },
  why: 'The organisation’s data leaves the device. A company device is treated as policy says, a private one only loses the organisation’s data. Sent once, approved by two people, followed to its end.',
  legs: ['leaver'],
  after: ['prove-key-escrow', 'place-hold'],
  due: { leaver: { at: 'end' } },
  identity: 'wiper',
  permissions: [
    'DeviceManagementManagedDevices.Read.All',
    'DeviceManagementManagedDevices.PrivilegedOperations.All',
  ],
  retry: 'once',
  irreversible: true,
  controls: ['NIST PS-4 c', 'NIST MP-6', 'ISO 27001 A.7.14'],
  settleMinutes: 60,
  proofMinutesMax: 14 * 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Intune refused. Wipe or retire the devices of {name} by hand.',
      de: 'Intune hat abgelehnt. Bitte die Geräte von {name} von Hand löschen oder zurückziehen.',
    },
  },
  sentences: {
    wipe: {
      en: 'Wipe company device {device}, serial {serial}; everything on it is lost',
      de: 'Firmengerät {device}, Seriennummer {serial}, löschen; alles darauf geht verloren',
    },
    retire: {
      en: 'Retire {device}, serial {serial}: remove the organisation’s data only',
      de: '{device}, Seriennummer {serial}, zurückziehen: nur Daten der Organisation entfernen',
    },
    reimage: {
      en: 'Re-image {device}, serial {serial}',
      de: '{device}, Seriennummer {serial}, neu aufsetzen',
    },
    failed: {
      en: 'The device reports a failure. Erase {device}, serial {serial}, by hand',
      de: 'Das Gerät meldet einen Fehler. {device}, Seriennummer {serial}, bitte von Hand löschen',
    },
    vanished: {
      en: 'The record of {device} is gone without our request. Say what happened to serial {serial}',
      de: 'Der Eintrag von {device} ist ohne unsere Anforderung verschwunden. Bitte angeben, was mit Seriennummer {serial} geschah',
    },
    queued: {
      en: '{device} has not carried it out yet',
      de: '{device} hat es noch nicht ausgeführt',
    },
    keyless: {
      en: 'The recovery key of {device} is not proven escrowed yet',
      de: 'Die Hinterlegung des Schlüssels von {device} ist noch nicht nachgewiesen',
    },
  },
  proof: {
    en: 'Each device reports the action as done, or its record is gone after our request',
    de: 'Jedes Gerät meldet die Aktion als erledigt, oder sein Eintrag ist nach unserer Anforderung weg',
  },
  async look({ subject, reader, history }) {
    const now = await readDevices(reader, directoryId(subject));
    const listed = new Set(now.map((device) => device.id));
    const missing = devicesIn(history.before[step]).filter((device) => !listed.has(device.id));
    // By id: a list that came back short must not look like finished wipes.
    const found = await Promise.all(missing.map((device) => readDevice(reader, device.id)));
    return {
      devices: [...now, ...missing.map((device, at) => found[at] ?? device)],
      gone: missing.filter((_, at) => found[at] === undefined).map((device) => device.id),
    };
  },
  plan({ wanted: wishes, history }, { devices, gone }) {
    return devices
      .map((device) => next(device, gone.includes(device.id), wishes, history))
      .filter((change) => change !== undefined)
      .filter((change) => change.kind !== 'task' || history.attested[change.task.id] === undefined);
  },
  undo: () => ({
    en: 'A wiped device cannot be brought back; a retired one is enrolled again.',
    de: 'Ein gelöschtes Gerät kommt nicht zurück; ein abgemeldetes wird neu registriert.',
  }),
  examples: [
    {
      says: 'a company device is wiped, a private one only retired',
      wanted,
      facts: example({ devices: [exampleDevice(), exampleDevice({ id: 'd2', owner: 'personal' })] }),
      changes: ['call remove wipe', 'call remove retire'],
    },
    {
      says: 'a company device that goes back into the pool is re-imaged by a technician, a private one is retired',
      wanted: { leaver: exampleLeaver({ companyDevice: 'reimage' }) },
      facts: example({ devices: [exampleDevice(), exampleDevice({ id: 'd2', owner: 'personal' })] }),
      changes: ['task remove reimage', 'call remove retire'],
    },
    {
      says: 'a re-imaged device is done when the technician gave its serial number',
      wanted: { leaver: exampleLeaver({ companyDevice: 'reimage' }) },
      facts: example(),
      history: {
        attested: { 'reimage-d1': { at: '2026-12-18T16:00:00Z', by: 'Tom Berg', proof: 'PF3AB1' } },
      },
      changes: [],
    },
    {
      says: 'without proven escrow nothing is sent',
      wanted,
      facts: example(),
      history: { before: ran },
      changes: ['wait remove keyless'],
    },
    {
      says: 'with proven escrow it is',
      wanted,
      facts: example(),
      history: { before: ran, proven: { 'prove-key-escrow': { settled: ['d1'] } } },
      changes: ['call remove wipe'],
    },
    {
      says: 'a queued wipe is waited for',
      wanted,
      facts: example({ devices: [exampleDevice({ actions: queued })] }),
      history: { sent: true, before: ran },
      changes: ['wait remove queued'],
    },
    {
      says: 'the record is gone after our request',
      wanted,
      facts: example({ gone: ['d1'] }),
      history: { sent: true, before: ran },
      changes: [],
    },
    {
      says: 'the record is gone, but not by us',
      wanted,
      facts: example({ gone: ['d1'] }),
      history: { before: ran },
      changes: ['task remove vanished'],
    },
  ],
});
