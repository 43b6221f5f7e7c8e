import { enrolledDevice } from '../core/allocated-device.ts';
import { exampleBaseline } from '../core/device-baseline.ts';
import { literal, query, type Reader, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  /** The enrolled machine; null before. */
  readonly device: { readonly name: string; readonly enrolledAt: string } | null;
  /** Ids of the keys escrowed for it since it was enrolled; never a key. */
  readonly keys: readonly string[];
}

const step = 'escrow-recovery-key';
/** Encryption may begin shortly before the enrolment is recorded. */
const enrolHoursMax = 24;
/** A machine escrows its key by itself; only after this long a technician is asked. */
const escrowMinutesMax = 60;

const keyShape = shape.object({
  id: shape.string(),
  createdDateTime: shape.string(),
  deviceId: shape.string().nullish(),
});

/** Metadata only: `$select=key` is never asked for (graph.md 8.6). */
async function readKeys(
  reader: Reader,
  device: { readonly entraId: string; readonly enrolledAt: string },
): Promise<readonly string[]> {
  if (device.entraId === '') return [];
  const path = '/informationProtection/bitlocker/recoveryKeys';
  const $filter = `deviceId eq ${literal(device.entraId)}`;
  const keys = await reader.list({ path, params: {}, query: query({ $filter }) }, keyShape);
  const since = Date.parse(device.enrolledAt) - enrolHoursMax * 3_600_000;
  return (keys ?? [])
    .filter((key) => key.deviceId === device.entraId && !(Date.parse(key.createdDateTime) < since))
    .map((key) => key.id);
}

const mac = { ...exampleBaseline, kind: 'mac' } as const;
const machine = { name: 'LT-PF3AB1', enrolledAt: '2026-12-07T08:00:00Z' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Escrow recovery key', de: 'Wiederherstellungsschlüssel hinterlegen' },
  why: 'When a disk locks itself, the only way back in is the key in the directory. We look that it is there and never at the key.',
  legs: ['joiner', 'mover'],
  after: ['enrol-device'],
  due: { joiner: { at: 'start' }, mover: { at: 'start' } },
  identity: 'reader',
  permissions: ['BitlockerKey.ReadBasic.All'],
  retry: 'repeatable',
  controls: ['NIST CP-9', 'NIST SC-28', 'ISO 27001 A.8.24'],
  settleMinutes: 0,
  proofMinutesMax: 5 * 24 * 60,
  sentences: {
    escrow: {
      en: 'Escrow the recovery key of the machine of {name}, if it does not do so by itself',
      de: 'Wiederherstellungsschlüssel des Geräts von {name} hinterlegen, falls es das nicht selbst tut',
    },
    vouch: {
      en: 'Confirm by its key id that the FileVault key of the machine of {name} is kept; never type the key itself',
      de: 'Mit der Schlüssel-ID bestätigen, dass der FileVault-Schlüssel des Geräts von {name} hinterlegt ist; niemals den Schlüssel selbst eintippen',
    },
    soon: {
      en: 'The machine of {name} has just enrolled; its key follows',
      de: 'Das Gerät von {name} ist eben registriert; der Schlüssel folgt',
    },
  },
  proof: {
    en: 'The directory lists a key made since the enrolment; on a Mac a technician gave the key id',
    de: 'Das Verzeichnis führt einen seit der Registrierung angelegten Schlüssel; beim Mac wurde die Schlüssel-ID angegeben',
  },
  async look({ history, reader }) {
    const device = enrolledDevice(history);
    if (device === undefined) return { device: null, keys: [] };
    const keys = await readKeys(reader, device);
    return { device: { name: device.name, enrolledAt: device.enrolledAt }, keys };
  },
  plan({ subject, wanted, history, now }, { device, keys }) {
    const baseline = wanted.device;
    if (baseline?.encrypted !== true || baseline.kind === 'phone') return [];
    const byHand = baseline.kind === 'mac';
    if (byHand ? history.attested.escrow !== undefined : keys.length > 0) return [];
    const common = {
      step,
      with: { name: subject.name },
      effect: 'task',
      rule: baseline.rule,
      reversible: true,
    } as const;
    const age = device === null ? undefined : Date.parse(now) - Date.parse(device.enrolledAt);
    if (!byHand && age !== undefined && age < escrowMinutesMax * 60_000)
      return [{ ...common, kind: 'wait', says: 'soon' }];
    return [
      {
        ...common,
        kind: 'task',
        says: byHand ? 'vouch' : 'escrow',
        task: {
          audience: 'technician',
          id: 'escrow',
          proof: byHand ? 'key-id' : 'none',
          provenBy: byHand ? 'attestation' : 'reading',
          instructions: byHand
            ? 'Intune admin centre > Devices > the machine > Recovery keys: look that the key is there'
            : "BackupToAAD-BitLockerKeyProtector -MountPoint C: -KeyProtectorId ((Get-BitLockerVolume C:).KeyProtector | Where-Object KeyProtectorType -eq 'RecoveryPassword').KeyProtectorId",
        },
      },
    ];
  },
  undo: () => ({ en: 'Nothing was changed.', de: 'Es wurde nichts geändert.' }),
  keep: ({ keys }) => ({ keys }),
  examples: [
    {
      says: 'planned before there is a machine',
      wanted: { device: exampleBaseline },
      facts: { device: null, keys: [] },
      changes: ['task task escrow'],
    },
    {
      says: 'a Mac is vouched for by its key id',
      wanted: { device: mac },
      facts: { device: machine, keys: [] },
      changes: ['task task vouch'],
    },
    {
      says: 'vouched for',
      wanted: { device: mac },
      facts: { device: machine, keys: [] },
      history: { attested: { escrow: { at: '2026-12-07T10:00:00Z', by: 'Tom Berg', proof: 'FV-1' } } },
      changes: [],
    },
    {
      says: 'a key is listed',
      wanted: { device: exampleBaseline },
      facts: { device: machine, keys: ['k1'] },
      changes: [],
    },
    { says: 'no device is wanted', wanted: {}, facts: { device: null, keys: [] }, changes: [] },
  ],
});
