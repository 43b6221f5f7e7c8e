import { randomUUID } from 'node:crypto';
import { clockNow, isoSeconds } from '../clock.ts';
import { type Happening, onHappening } from '../control/happen.ts';
import type { ManagedDevice } from '../device-entities.ts';
import { directoryUser } from '../directory/find.ts';
import type { TenantState } from '../state.ts';
import { get, link, put } from '../store.ts';
import { setOffline } from './actions.ts';

function text(happening: Happening, name: string, otherwise: string): string {
  const value = happening[name];
  return typeof value === 'string' ? value : otherwise;
}

/** What an enrolment tells about the machine, with the values of a common one for what is left out. */
interface Machine {
  serialNumber: string;
  deviceName: string;
  operatingSystem: string;
  osVersion: string;
  owner: 'company' | 'personal';
}

const maker = { manufacturer: 'LENOVO', model: 'ThinkPad T14' };

function machineOf(happening: Happening): Machine {
  const serialNumber = text(happening, 'serialNumber', randomUUID().slice(0, 8).toUpperCase());
  return {
    serialNumber,
    deviceName: text(happening, 'deviceName', `LT-${serialNumber}`),
    operatingSystem: text(happening, 'operatingSystem', 'Windows'),
    osVersion: text(happening, 'osVersion', '10.0.26100.4349'),
    owner: text(happening, 'ownerType', 'company') === 'personal' ? 'personal' : 'company',
  };
}

/** Registers the Entra object and returns the device id that both sides know. */
function registerDevice(state: TenantState, userId: string, machine: Machine): string {
  const [id, deviceId] = [randomUUID(), randomUUID()];
  const at = isoSeconds(clockNow(state.clock));
  put(state, 'devices', {
    ...{ id, deletedDateTime: null, deviceId, displayName: machine.deviceName, accountEnabled: true },
    ...{ operatingSystem: machine.operatingSystem, operatingSystemVersion: machine.osVersion },
    ...{
      trustType: machine.owner === 'company' ? 'AzureAd' : 'Workplace',
      isCompliant: true,
      isManaged: true,
    },
    ...{ ...maker, registrationDateTime: at, approximateLastSignInDateTime: at },
  });
  link(state, 'registeredOwners', id, userId);
  return deviceId;
}

/** A person enrols a device: Entra object, Intune record, apps it reports, and the key when it is encrypted and escrows. */
function enrol(state: TenantState, happening: Happening): ManagedDevice {
  const user = directoryUser(state, text(happening, 'userId', ''));
  if (!user) throw new RangeError('nobody has this userId');
  const { owner, ...machine } = machineOf(happening);
  const azureADDeviceId = registerDevice(state, user.id, { ...machine, owner });
  const at = isoSeconds(clockNow(state.clock));
  const device: ManagedDevice = {
    ...{ id: randomUUID(), userId: user.id, userPrincipalName: user.userPrincipalName },
    ...{ userDisplayName: user.displayName, emailAddress: user.mail ?? '', ...machine, ...maker },
    ...{ managedDeviceOwnerType: owner, managementAgent: 'mdm', managementState: 'managed' },
    ...{ enrolledDateTime: at, lastSyncDateTime: at, azureADDeviceId, azureADRegistered: true },
    complianceState: happening.compliant === false ? 'noncompliant' : 'compliant',
    isEncrypted: happening.isEncrypted !== false,
    ...{ deviceEnrollmentType: 'windowsAzureADJoin', deviceRegistrationState: 'registered' },
    ...{ deviceActionResults: [], offline: false, performed: [] },
  };
  put(state, 'managedDevices', device);
  const escrows = device.isEncrypted && happening.escrowKey !== false && device.operatingSystem === 'Windows';
  if (escrows) escrowKey(state, device);
  for (const name of Array.isArray(happening.apps) ? happening.apps.map(String) : [])
    reportApp(state, device.id, name);
  for (const identity of state.tables.autopilotDevices.values()) {
    if (identity.serialNumber !== device.serialNumber) continue;
    put(state, 'autopilotDevices', { ...identity, enrollmentState: 'enrolled', managedDeviceId: device.id });
  }
  return device;
}

function escrowKey(state: TenantState, device: ManagedDevice): void {
  const id = randomUUID();
  const createdDateTime = isoSeconds(clockNow(state.clock));
  const key = '111111-222222-333333-444444-555555-666666-777777-888888';
  put(state, 'recoveryKeys', {
    id,
    createdDateTime,
    deviceId: device.azureADDeviceId,
    volumeType: 'operatingSystemVolume',
    key,
  });
}

function reportApp(state: TenantState, deviceId: string, displayName: string): void {
  const known = [...state.tables.detectedApps.values()].find((app) => app.displayName === displayName);
  const app = known ?? {
    id: randomUUID(),
    displayName,
    version: '1.0',
    publisher: '',
    platform: 'windows',
    sizeInByte: 0,
  };
  if (!known) put(state, 'detectedApps', app);
  link(state, 'deviceApps', deviceId, app.id);
}

function deviceNamed(state: TenantState, happening: Happening): ManagedDevice {
  const id = text(happening, 'deviceId', '');
  const bySerial = [...state.tables.managedDevices.values()].find((device) => device.serialNumber === id);
  const device = get(state, 'managedDevices', id) ?? bySerial;
  if (!device) throw new RangeError(`no device has the id or serial number ${id}`);
  return device;
}

onHappening('enrol device', enrol);
onHappening('device online', (state, happening) =>
  setOffline(state, deviceNamed(state, happening), { offline: false, now: clockNow(state.clock) }),
);
onHappening('device offline', (state, happening) =>
  setOffline(state, deviceNamed(state, happening), { offline: true, now: clockNow(state.clock) }),
);
onHappening('escrow key', (state, happening) => escrowKey(state, deviceNamed(state, happening)));
onHappening('change device', (state, happening) =>
  put(state, 'managedDevices', {
    ...deviceNamed(state, happening),
    ...(happening.changes as Partial<ManagedDevice>),
  }),
);
