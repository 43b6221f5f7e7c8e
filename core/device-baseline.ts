import { type Decoder, literal, query, type Reader, shape } from './reader.ts';
import type { DeviceBaseline } from './wanted.ts';

/** A managed device with what a baseline asks about it. */
export interface BaselineDevice {
  readonly id: string;
  readonly name: string;
  readonly serial: string;
  readonly system: string;
  readonly owner: string;
  readonly osVersion: string;
  readonly encrypted: boolean;
  readonly compliant: boolean;
  readonly enrolledAt: string;
  /** Id of the same device in Entra, under which keys are escrowed; empty when not joined. */
  readonly entraId: string;
  /** Those of the baseline's agents that the device reports. */
  readonly agents: readonly string[];
}

const deviceFields =
  'id,deviceName,serialNumber,operatingSystem,managedDeviceOwnerType,osVersion,isEncrypted,complianceState,enrolledDateTime,azureADDeviceId';

const deviceDecoder: Decoder<Omit<BaselineDevice, 'agents'>> = shape
  .object({
    id: shape.string(),
    deviceName: shape.string().nullish(),
    serialNumber: shape.string().nullish(),
    operatingSystem: shape.string().nullish(),
    managedDeviceOwnerType: shape.string().nullish(),
    osVersion: shape.string().nullish(),
    isEncrypted: shape.boolean().nullish(),
    complianceState: shape.string().nullish(),
    enrolledDateTime: shape.string().nullish(),
    azureADDeviceId: shape.string().nullish(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.deviceName ?? row.id,
    serial: row.serialNumber ?? '',
    system: row.operatingSystem ?? '',
    owner: row.managedDeviceOwnerType ?? '',
    osVersion: row.osVersion ?? '',
    encrypted: row.isEncrypted === true,
    compliant: row.complianceState === 'compliant',
    enrolledAt: row.enrolledDateTime ?? '',
    entraId: row.azureADDeviceId ?? '',
  }));

const idShape = shape.object({ id: shape.string() });

/** Ids of the devices that report a program of this exact name; every version of it is a record of its own. */
async function devicesWith(reader: Reader, agent: string): Promise<ReadonlySet<string>> {
  const $filter = `displayName eq ${literal(agent)}`;
  const apps = await reader.list(
    {
      path: '/deviceManagement/detectedApps',
      params: {},
      query: query({ $filter, $select: 'id,displayName' }),
    },
    shape.object({ id: shape.string(), displayName: shape.string() }),
  );
  const own = (apps ?? []).filter((app) => app.displayName === agent);
  const path = '/deviceManagement/detectedApps/{detectedApp-id}/managedDevices';
  const lists = await Promise.all(
    own.map((app) =>
      reader.list({ path, params: { 'detectedApp-id': app.id }, query: query({ $select: 'id' }) }, idShape),
    ),
  );
  return new Set(lists.flatMap((list) => (list ?? []).map((device) => device.id)));
}

/** The person's managed devices as the baseline sees them. Throws what the reader throws. */
export async function readBaselineDevices(
  reader: Reader,
  person: string,
  baseline: DeviceBaseline,
): Promise<readonly BaselineDevice[]> {
  const devices = await reader.list(
    {
      path: '/users/{user-id}/managedDevices',
      params: { 'user-id': person },
      query: query({ $select: deviceFields }),
    },
    deviceDecoder,
  );
  if (devices === undefined || devices.length === 0) return [];
  const holders = await Promise.all(baseline.agents.map((agent) => devicesWith(reader, agent)));
  return devices.map((device) => ({
    ...device,
    agents: baseline.agents.filter((_, at) => holders[at]?.has(device.id) === true),
  }));
}

/** What a device lacks of its baseline, in words for people; empty when it meets it. */
export function shortfalls(device: BaselineDevice, baseline: DeviceBaseline): readonly string[] {
  return [
    ...(isOlder(device.osVersion, baseline.osBuildMin)
      ? [`${device.osVersion} < ${baseline.osBuildMin}`]
      : []),
    ...(baseline.encrypted && !device.encrypted ? ['encryption'] : []),
    ...(device.compliant ? [] : ['compliance']),
    ...baseline.agents.filter((agent) => !device.agents.includes(agent)),
  ];
}

/** Compares version numbers part by part; a part that is missing counts as 0. */
function isOlder(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let at = 0; at < Math.max(have?.length ?? 0, need?.length ?? 0); at += 1) {
    const difference = (have?.[at] ?? 0) - (need?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Serial numbers are typed by people: spaces around and letter case do not count. */
export function sameSerial(a: string, b: string): boolean {
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}

/** An ordinary baseline and a device that meets it, for the examples of steps. */
export const exampleBaseline: DeviceBaseline = {
  kind: 'windows-autopilot',
  model: 'ThinkPad T14',
  osBuildMin: '10.0.26100.4349',
  agents: ['Microsoft Teams'],
  encrypted: true,
  rule: 'roles.yaml: Everybody',
};

/** A device record for examples and tests that meets a baseline. */
export function exampleBaselineDevice(over: Partial<BaselineDevice> = {}): BaselineDevice {
  return {
    id: 'd1',
    name: 'LT-PF3AB1',
    serial: 'PF3AB1',
    system: 'Windows',
    owner: 'company',
    osVersion: '10.0.26100.4349',
    encrypted: true,
    compliant: true,
    enrolledAt: '2026-12-07T08:00:00Z',
    entraId: 'e1',
    agents: ['Microsoft Teams'],
    ...over,
  };
}
