import { type Decoder, query, type Reader, shape } from './reader.ts';

/** A device as Intune has it. */
export interface ManagedDevice {
  readonly id: string;
  readonly name: string;
  readonly serial: string;
  readonly system: string;
  readonly owner: 'company' | 'personal';
  readonly encrypted: boolean;
  readonly enrolledAt: string;
  /** Id of the same device in Entra, under which keys are escrowed; empty when not joined. */
  readonly entraId: string;
  readonly actions: readonly DeviceAction[];
}

/** An action that somebody sent to the device: `wipe`, `retire` … and how far it is. */
export interface DeviceAction {
  readonly name: string;
  readonly state: string;
  readonly startedAt: string;
}

const deviceFields =
  'id,deviceName,serialNumber,operatingSystem,managedDeviceOwnerType,isEncrypted,enrolledDateTime,azureADDeviceId,deviceActionResults';

/** An owner type that Intune does not know counts as personal: a private phone must never be wiped. */
const deviceDecoder: Decoder<ManagedDevice> = shape
  .object({
    id: shape.string(),
    deviceName: shape.string().nullish(),
    serialNumber: shape.string().nullish(),
    operatingSystem: shape.string().nullish(),
    managedDeviceOwnerType: shape.string().nullish(),
    isEncrypted: shape.boolean().nullish(),
    enrolledDateTime: shape.string().nullish(),
    azureADDeviceId: shape.string().nullish(),
    deviceActionResults: shape
      .array(
        shape.object({
          actionName: shape.string(),
          actionState: shape.string(),
          startDateTime: shape.string().nullish(),
        }),
      )
      .nullish(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.deviceName ?? row.id,
    serial: row.serialNumber ?? '',
    system: row.operatingSystem ?? '',
    owner: row.managedDeviceOwnerType === 'company' ? 'company' : 'personal',
    encrypted: row.isEncrypted === true,
    enrolledAt: row.enrolledDateTime ?? '',
    entraId: row.azureADDeviceId ?? '',
    actions: (row.deviceActionResults ?? []).map((action) => ({
      name: action.actionName,
      state: action.actionState,
      startedAt: action.startDateTime ?? '',
    })),
  }));

/** Devices of the person that Intune manages now. */
export async function readDevices(reader: Reader, person: string): Promise<readonly ManagedDevice[]> {
  const devices = await reader.list(
    {
      path: '/users/{user-id}/managedDevices',
      params: { 'user-id': person },
      query: query({ $select: deviceFields }),
    },
    deviceDecoder,
  );
  return devices ?? [];
}

/** One device by id; undefined once its record is gone. */
export function readDevice(reader: Reader, id: string): Promise<ManagedDevice | undefined> {
  return reader.one(
    {
      path: '/deviceManagement/managedDevices/{managedDevice-id}',
      params: { 'managedDevice-id': id },
      query: query({ $select: deviceFields }),
    },
    deviceDecoder,
  );
}

const recorded = shape.object({
  devices: shape.array(
    shape.object({
      id: shape.string(),
      name: shape.string(),
      serial: shape.string(),
      system: shape.string(),
      owner: shape.enum(['company', 'personal']),
      encrypted: shape.boolean(),
      enrolledAt: shape.string(),
      entraId: shape.string(),
      actions: shape.array(
        shape.object({ name: shape.string(), state: shape.string(), startedAt: shape.string() }),
      ),
    }),
  ),
});

/** Devices in facts that a step recorded at the survey: a wiped device leaves the list, and still has to be followed. */
export function devicesIn(facts: unknown): readonly ManagedDevice[] {
  const parsed = recorded.safeParse(facts);
  return parsed.success ? parsed.data.devices : [];
}

/** Devices known from the survey and those found now, each once, in the newest state. */
export function allDevices(
  before: readonly ManagedDevice[],
  now: readonly ManagedDevice[],
): readonly ManagedDevice[] {
  const seen = new Set(now.map((device) => device.id));
  return [...now, ...before.filter((device) => !seen.has(device.id))];
}

/** A plain company laptop for the examples of steps. */
export function exampleDevice(over: Partial<ManagedDevice> = {}): ManagedDevice {
  return {
    id: 'd1',
    name: 'LT-PF3AB1',
    serial: 'PF3AB1',
    system: 'Windows',
    owner: 'company',
    encrypted: true,
    enrolledAt: '2026-01-05T08:00:00Z',
    entraId: 'e1',
    actions: [],
    ...over,
  };
}
