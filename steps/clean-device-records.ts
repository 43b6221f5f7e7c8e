import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import {
  allDevices,
  devicesIn,
  exampleDevice,
  type ManagedDevice,
  readDevice,
  readDevices,
} from '../core/devices.ts';
import { type Decoder, literal, query, type Reader, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Entry {
  readonly kind: 'intune' | 'autopilot' | 'entra';
  readonly id: string;
  readonly name: string;
}
interface Facts {
  /** Devices of the person at the survey: they are found again by serial number and id. */
  readonly devices: readonly ManagedDevice[];
  readonly records: readonly Entry[];
}

const step = 'clean-device-records';
const scope = 'device-records';

const autopilotDecoder = shape.object({
  id: shape.string(),
  serialNumber: shape.string(),
  userPrincipalName: shape.string().nullish(),
});
const entraDecoder: Decoder<Entry & { readonly deviceId: string }> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    deviceId: shape.string().nullish(),
  })
  .transform((row) => ({
    kind: 'entra',
    id: row.id,
    name: row.displayName ?? row.id,
    deviceId: row.deviceId ?? '',
  }));

/** Autopilot keeps a machine for the organisation; only its tie to the person goes. */
async function autopilotOf(reader: Reader, device: ManagedDevice): Promise<readonly Entry[]> {
  if (device.serial === '' || device.owner !== 'company') return [];
  const rows = await reader.list(
    {
      path: '/deviceManagement/windowsAutopilotDeviceIdentities',
      params: {},
      query: query({ $filter: `contains(serialNumber,${literal(device.serial)})` }),
    },
    autopilotDecoder,
  );
  return (rows ?? [])
    .filter((row) => row.serialNumber === device.serial && (row.userPrincipalName ?? '') !== '')
    .map((row) => ({ kind: 'autopilot', id: row.id, name: device.name }));
}

function entryOf({ kind, id, name }: Entry): Entry {
  return { kind, id, name };
}

async function recordsOf(reader: Reader, device: ManagedDevice): Promise<readonly Entry[]> {
  const [managed, autopilot, entra] = await Promise.all([
    readDevice(reader, device.id),
    autopilotOf(reader, device),
    device.entraId === ''
      ? []
      : reader.list(
          {
            path: '/devices',
            params: {},
            query: query({
              $filter: `deviceId eq ${literal(device.entraId)}`,
              $select: 'id,displayName,deviceId',
            }),
          },
          entraDecoder,
        ),
  ]);
  const intune: readonly Entry[] =
    managed === undefined ? [] : [{ kind: 'intune', id: device.id, name: device.name }];
  // Compared again here: a filter that was ignored must never widen what is deleted.
  const own = (entra ?? []).filter((row) => row.deviceId === device.entraId);
  return [...intune, ...autopilot, ...own.map(entryOf)];
}

function change(entry: Entry): Change {
  const calls = {
    intune: () =>
      graph('DELETE', '/deviceManagement/managedDevices/{managedDevice-id}', {
        'managedDevice-id': entry.id,
      }),
    autopilot: () =>
      graph(
        'POST',
        '/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/unassignUserFromDevice',
        { 'windowsAutopilotDeviceIdentity-id': entry.id },
      ),
    entra: () => graph('DELETE', '/devices/{device-id}', { 'device-id': entry.id }),
  };
  return {
    kind: 'call',
    step,
    says: entry.kind,
    with: { device: entry.name },
    effect: 'remove',
    reversible: false,
    scope,
    target: entry.id,
    call: calls[entry.kind](),
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Clean device records', de: 'Geräteeinträge bereinigen' },
  why: 'Records of a departed person’s devices count as compliant, keep keys and confuse the next owner. They go after the device reached its end state.',
  legs: ['leaver'],
  after: ['wipe-device'],
  due: { leaver: { at: 'end' } },
  identity: 'wiper',
  permissions: [
    'DeviceManagementManagedDevices.Read.All',
    'DeviceManagementManagedDevices.ReadWrite.All',
    'DeviceManagementServiceConfig.Read.All',
    'DeviceManagementServiceConfig.ReadWrite.All',
    'Device.Read.All',
    'Device.ReadWrite.All',
  ],
  retry: 'repeatable',
  controls: ['NIST CM-8', 'ISO 27001 A.5.9'],
  settleMinutes: 1,
  proofMinutesMax: 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The service refused. Remove the device records of {name} by hand.',
      de: 'Der Dienst hat abgelehnt. Bitte die Geräteeinträge von {name} von Hand entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'Intune, Autopilot and directory records of the devices',
      de: 'Intune-, Autopilot- und Verzeichniseinträge der Geräte',
    },
  },
  sentences: {
    intune: { en: 'Delete the Intune record of {device}', de: 'Intune-Eintrag von {device} löschen' },
    autopilot: {
      en: 'Untie {device} from the person in Autopilot',
      de: '{device} in Autopilot von der Person lösen',
    },
    entra: {
      en: 'Delete the directory record of {device}',
      de: 'Verzeichniseintrag von {device} löschen',
    },
  },
  proof: {
    en: 'Neither Intune nor Autopilot nor the directory ties the devices to the person',
    de: 'Weder Intune noch Autopilot noch Verzeichnis binden die Geräte an die Person',
  },
  async look({ subject, reader, history }) {
    const id = directoryId(subject);
    const [now, registered] = await Promise.all([
      readDevices(reader, id),
      reader.list(
        {
          path: '/users/{user-id}/registeredDevices',
          params: { 'user-id': id },
          query: query({ $select: 'id,displayName' }),
        },
        entraDecoder,
      ),
    ]);
    const devices = allDevices(devicesIn(history.before[step]), now);
    const records = await Promise.all(devices.map((device) => recordsOf(reader, device)));
    const found = new Map(
      [...records.flat(), ...(registered ?? []).map(entryOf)].map((one) => [one.kind + one.id, one]),
    );
    return { devices, records: [...found.values()] };
  },
  plan: (_, { records }) => records.map(change),
  undo: () => ({
    en: 'A device registers again when somebody sets it up.',
    de: 'Ein Gerät registriert sich neu, wenn es jemand einrichtet.',
  }),
  examples: [
    {
      says: 'all three kinds of record',
      wanted: {},
      facts: {
        devices: [exampleDevice()],
        records: [
          { kind: 'intune', id: 'd1', name: 'LT-PF3AB1' },
          { kind: 'autopilot', id: 'a1', name: 'LT-PF3AB1' },
          { kind: 'entra', id: 'e1', name: 'LT-PF3AB1' },
        ],
      },
      changes: ['call remove intune', 'call remove autopilot', 'call remove entra'],
    },
    { says: 'no record left', wanted: {}, facts: { devices: [exampleDevice()], records: [] }, changes: [] },
  ],
});
