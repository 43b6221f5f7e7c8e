import { directoryId } from '../core/account.ts';
import type { Change } from '../core/change.ts';
import { exampleDevice, type ManagedDevice, readDevices } from '../core/devices.ts';
import { literal, query, type Reader, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly devices: readonly (ManagedDevice & {
    /** Escrowed keys of this device made since it was enrolled: ids and dates only, never the key. */
    readonly keys: readonly string[];
    /** A person vouched for the key where the service shows none (FileVault). */
    readonly vouched: boolean;
  })[];
}
type Device = Facts['devices'][number];

const step = 'prove-key-escrow';
/** Encryption may begin shortly before the enrolment is recorded. */
const enrolHoursMax = 24;

const keyDecoder = shape.object({
  id: shape.string(),
  createdDateTime: shape.string(),
  deviceId: shape.string().nullish(),
});

/** The basic permission reads ids and dates; `$select=key` is never asked for (graph.md 8.6). */
async function readKeys(reader: Reader, device: ManagedDevice): Promise<readonly string[]> {
  if (device.entraId === '' || device.system !== 'Windows') return [];
  const keys = await reader.list(
    {
      path: '/informationProtection/bitlocker/recoveryKeys',
      params: {},
      query: query({ $filter: `deviceId eq ${literal(device.entraId)}` }),
    },
    keyDecoder,
  );
  const since = Date.parse(device.enrolledAt) - enrolHoursMax * 3_600_000;
  return (keys ?? [])
    .filter((key) => key.deviceId === device.entraId && !(Date.parse(key.createdDateTime) < since))
    .map((key) => key.id);
}

/** Phones are erased with their key inside; computers need theirs if the disk is to be read later. */
function needsKey(device: Device): boolean {
  return device.owner === 'company' && device.encrypted && /^(windows|macos)/i.test(device.system);
}

function settled(device: Device): boolean {
  return !needsKey(device) || device.keys.length > 0 || device.vouched;
}

const example = (over: Partial<Device> = {}): Device => ({
  ...exampleDevice(),
  keys: [],
  vouched: false,
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Prove recovery keys escrowed', de: 'Hinterlegte Wiederherstellungsschlüssel nachweisen' },
  why: 'A key that exists only on the disk is gone with the wipe, and keys in the directory are gone with the device record. Only the metadata is read, never a key.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'approval' } },
  identity: 'reader',
  permissions: ['DeviceManagementManagedDevices.Read.All', 'BitlockerKey.ReadBasic.All'],
  retry: 'repeatable',
  onlyInRequest: true,
  controls: ['NIST MP-6', 'NIST CP-9', 'ISO 27001 A.8.24'],
  settleMinutes: 0,
  proofMinutesMax: 2 * 24 * 60,
  sentences: {
    escrow: {
      en: 'Escrow the recovery key of {device} ({serial})',
      de: 'Wiederherstellungsschlüssel von {device} ({serial}) hinterlegen',
    },
    vouch: {
      en: 'Confirm by its key id that the key of {device} ({serial}) is kept; never type the key itself',
      de: 'Mit der Schlüssel-ID bestätigen, dass der Schlüssel von {device} ({serial}) hinterlegt ist; niemals den Schlüssel selbst eintippen',
    },
  },
  proof: {
    en: 'Each encrypted company computer has a key listed since its enrolment',
    de: 'Zu jedem verschlüsselten Firmenrechner ist seit der Registrierung ein Schlüssel gelistet',
  },
  async look({ subject, reader, history }) {
    const devices = await readDevices(reader, directoryId(subject));
    return {
      devices: await Promise.all(
        devices.map(async (device) => ({
          ...device,
          keys: await readKeys(reader, device),
          vouched: history.attested[`key-${device.id}`] !== undefined,
        })),
      ),
    };
  },
  plan(_, { devices }) {
    return devices
      .filter((device) => !settled(device))
      .map((device): Change => {
        const windows = device.system === 'Windows';
        return {
          kind: 'task',
          step,
          says: windows ? 'escrow' : 'vouch',
          with: { device: device.name, serial: device.serial },
          effect: 'task',
          reversible: true,
          target: device.id,
          task: {
            audience: 'technician',
            id: `key-${device.id}`,
            proof: windows ? 'none' : 'key-id',
            provenBy: windows ? 'reading' : 'attestation',
            instructions: windows
              ? "BackupToAAD-BitLockerKeyProtector -MountPoint C: -KeyProtectorId ((Get-BitLockerVolume C:).KeyProtector | Where-Object KeyProtectorType -eq 'RecoveryPassword').KeyProtectorId"
              : `Intune admin centre > Devices > ${device.name} > Recovery keys: look that the key is there`,
          },
        };
      });
  },
  keep: (facts) => ({ settled: facts.devices.filter(settled).map((device) => device.id) }),
  undo: () => ({ en: 'Nothing was changed.', de: 'Es wurde nichts geändert.' }),
  examples: [
    {
      says: 'a computer without a key is for a technician, a Mac is vouched for',
      wanted: {},
      facts: { devices: [example(), example({ id: 'd2', system: 'macOS' })] },
      changes: ['task task escrow', 'task task vouch'],
    },
    {
      says: 'a listed key, a phone, an open disk and a private computer need nothing',
      wanted: {},
      facts: {
        devices: [
          example({ keys: ['k1'] }),
          example({ id: 'd2', system: 'iOS' }),
          example({ id: 'd3', encrypted: false }),
          example({ id: 'd4', owner: 'personal' }),
        ],
      },
      changes: [],
    },
    { says: 'no device', wanted: {}, facts: { devices: [] }, changes: [] },
  ],
});
