import type { ManagedDevice } from '../device-entities.ts';
import type { User } from '../entities.ts';
import { seedLink } from '../store.ts';
import { type Builder, daysAgo } from './build.ts';

export interface DevicePlan {
  user: User;
  owner: 'company' | 'personal';
  system: 'Windows' | 'macOS' | 'iOS';
  serial?: string;
}

const models = {
  Windows: { manufacturer: 'LENOVO', model: 'ThinkPad T14', version: '10.0.26100.4349' },
  macOS: { manufacturer: 'Apple', model: 'MacBook Pro', version: '15.5' },
  iOS: { manufacturer: 'Apple', model: 'iPhone 15', version: '18.5' },
};

/** Enrols a device: Entra object, Intune record, and for encrypted Windows the escrowed keys. */
export function addDevice(builder: Builder, plan: DevicePlan): ManagedDevice {
  const { state, random } = builder;
  const { user, owner, system } = plan;
  const model = models[system];
  const [objectId, deviceId, id] = [random.uuid(), random.uuid(), random.uuid()];
  const serialNumber =
    plan.serial ?? `PF${(random.below(36 ** 6) + 36 ** 6).toString(36).toUpperCase().slice(1)}`;
  const enrolled = daysAgo(builder, 40 + random.below(700));
  const lastSync = daysAgo(builder, random.below(4));
  const deviceName = `${system === 'iOS' ? 'PH' : 'LT'}-${serialNumber}`;
  const encrypted = system !== 'iOS' || owner === 'company';
  state.tables.devices.set(objectId, {
    ...{ id: objectId, deletedDateTime: null, deviceId, displayName: deviceName, accountEnabled: true },
    ...{ operatingSystem: system, operatingSystemVersion: model.version, isCompliant: true, isManaged: true },
    ...{
      trustType: owner === 'company' ? 'AzureAd' : 'Workplace',
      manufacturer: model.manufacturer,
      model: model.model,
    },
    ...{ registrationDateTime: enrolled, approximateLastSignInDateTime: lastSync },
  });
  seedLink(state, 'registeredOwners', objectId, user.id);
  const device: ManagedDevice = {
    ...{ id, userId: user.id, userPrincipalName: user.userPrincipalName, userDisplayName: user.displayName },
    ...{
      emailAddress: user.mail ?? '',
      deviceName,
      serialNumber,
      manufacturer: model.manufacturer,
      model: model.model,
    },
    ...{
      operatingSystem: system,
      osVersion: model.version,
      managedDeviceOwnerType: owner,
      managementAgent: 'mdm',
    },
    ...{
      managementState: 'managed',
      enrolledDateTime: enrolled,
      lastSyncDateTime: lastSync,
      complianceState: 'compliant',
    },
    ...{
      isEncrypted: encrypted,
      azureADDeviceId: deviceId,
      azureADRegistered: true,
      deviceActionResults: [],
    },
    ...{
      deviceEnrollmentType: 'windowsAzureADJoin',
      deviceRegistrationState: 'registered',
      offline: false,
      performed: [],
    },
  };
  state.tables.managedDevices.set(id, device);
  if (system === 'Windows' && encrypted) escrow(builder, device);
  for (const app of state.tables.detectedApps.keys())
    if (random.chance(0.3)) seedLink(state, 'deviceApps', id, app);
  return device;
}

function digits(builder: Builder): string {
  return Array.from({ length: 8 }, () => String(builder.random.below(1_000_000)).padStart(6, '0')).join('-');
}

function escrow(builder: Builder, device: ManagedDevice): void {
  const { state, random } = builder;
  const id = random.uuid();
  const createdDateTime = device.enrolledDateTime;
  state.tables.recoveryKeys.set(id, {
    id,
    createdDateTime,
    deviceId: device.azureADDeviceId,
    volumeType: 'operatingSystemVolume',
    key: digits(builder),
  });
  state.tables.localCredentials.set(device.azureADDeviceId, {
    ...{ id: device.azureADDeviceId, deviceName: device.deviceName, lastBackupDateTime: daysAgo(builder, 3) },
    refreshDateTime: daysAgo(builder, -27),
    accountName: 'Administrator',
    accountSid: 'S-1-5-21-1000-500',
    passwordBase64: Buffer.from(digits(builder)).toString('base64'),
  });
}

const software = [
  'Microsoft Teams',
  'Google Chrome',
  'Figma',
  'Slack',
  'Zoom Workplace',
  '7-Zip',
  'Visual Studio Code',
  'SAP GUI',
  'Adobe Acrobat',
  'Microsoft Edge',
  'Notepad++',
  'Salesforce CLI',
];

/** The catalogue of software that devices report. */
export function seedSoftware(builder: Builder): void {
  for (const displayName of software) {
    const id = builder.random.uuid();
    const version = `${1 + builder.random.below(120)}.0.${builder.random.below(999)}`;
    builder.state.tables.detectedApps.set(id, {
      id,
      displayName,
      version,
      publisher: displayName.split(' ')[0] ?? '',
      platform: 'windows',
      sizeInByte: 0,
    });
  }
}

/** Devices for the company: one for most people, of three systems, and a shelf of unassigned Autopilot machines. */
export function seedDevices(builder: Builder, count: number): void {
  const { state, random } = builder;
  const people = [...state.tables.users.values()].filter(
    (user) => user.accountEnabled && user.employeeType === 'Employee',
  );
  for (let number = 0; state.tables.managedDevices.size < count && people.length > 0; number++) {
    const user = people[(number * 7) % people.length];
    if (!user) break;
    const system = number % 10 < 6 ? 'Windows' : number % 10 < 8 ? 'macOS' : 'iOS';
    const device = addDevice(builder, { user, system, owner: number % 10 === 9 ? 'personal' : 'company' });
    if (random.chance(0.05)) state.tables.managedDevices.set(device.id, { ...device, offline: true });
  }
  for (let number = 0; number < 40; number++)
    addAutopilot(builder, `LKSHELF${String(number).padStart(4, '0')}`);
}

function addAutopilot(builder: Builder, serialNumber: string): void {
  const id = builder.random.uuid();
  builder.state.tables.autopilotDevices.set(id, {
    ...{ id, serialNumber, groupTag: '', manufacturer: 'LENOVO', model: 'ThinkPad T14', displayName: '' },
    ...{
      userPrincipalName: '',
      addressableUserName: '',
      enrollmentState: 'notContacted',
      azureActiveDirectoryDeviceId: builder.random.uuid(),
    },
    ...{
      lastContactedDateTime: '0001-01-01T00:00:00Z',
      managedDeviceId: '00000000-0000-0000-0000-000000000000',
      goneFrom: null,
    },
  });
}
