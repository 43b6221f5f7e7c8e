import { randomUUID } from 'node:crypto';
import { type Answer, bodyString, type Call, param, seen, seenAll } from '../call.ts';
import type { AutopilotDevice, AutopilotImport } from '../device-entities.ts';
import { directoryUser } from '../directory/find.ts';
import { onDue, schedule } from '../due.ts';
import { badRequest, missing } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, put, remove } from '../store.ts';

function identityInPath(call: Call): AutopilotDevice {
  const id = param(call, 'windowsAutopilotDeviceIdentity-id');
  const device = seen(call, 'autopilotDevices', id);
  if (!device) throw missing('ResourceNotFound', `The device identity ${id} was not found.`);
  return device;
}

function assign(call: Call): Answer {
  const device = identityInPath(call);
  const userPrincipalName = bodyString(call, 'userPrincipalName');
  const addressableUserName = bodyString(call, 'addressableUserName');
  if (!directoryUser(call.state, userPrincipalName))
    throw badRequest(`The user ${userPrincipalName} was not found.`);
  put(call.state, 'autopilotDevices', { ...device, userPrincipalName, addressableUserName });
  return { status: 204 };
}

function unassign(call: Call): Answer {
  put(call.state, 'autopilotDevices', {
    ...identityInPath(call),
    userPrincipalName: '',
    addressableUserName: '',
  });
  return { status: 204 };
}

const updatable = ['userPrincipalName', 'addressableUserName', 'groupTag', 'displayName'];

function update(call: Call): Answer {
  const strange = Object.keys(call.body).find((name) => !updatable.includes(name));
  if (strange)
    throw badRequest(`The parameter '${strange}' is not known for the action 'updateDeviceProperties'.`);
  put(call.state, 'autopilotDevices', {
    ...identityInPath(call),
    ...(call.body as Partial<AutopilotDevice>),
  });
  return { status: 204 };
}

/** Refused while the machine is enrolled; otherwise accepted, and gone some minutes later. */
function deleteIdentity(call: Call): Answer {
  const device = identityInPath(call);
  const enrolled = seenAll(call, 'managedDevices').some(
    ({ serialNumber }) => serialNumber === device.serialNumber,
  );
  if (enrolled)
    throw badRequest('The device identity cannot be deleted while the device is enrolled in Intune.');
  const at = call.now + call.state.settings.autopilotDeleteSeconds * 1000;
  put(call.state, 'autopilotDevices', { ...device, goneFrom: at });
  schedule(call.state, { at, kind: 'autopilot gone', subject: device.id, detail: '' });
  return { status: 204 };
}

onDue('autopilot gone', (state, { subject }) => void remove(state, 'autopilotDevices', subject));

const noDevice = '00000000-0000-0000-0000-000000000000';

function importDevice(call: Call): Answer {
  const serialNumber = bodyString(call, 'serialNumber');
  bodyString(call, 'hardwareIdentifier');
  const text = (name: string): string =>
    typeof call.body[name] === 'string' ? (call.body[name] as string) : '';
  const row: AutopilotImport = {
    ...{
      id: randomUUID(),
      serialNumber,
      groupTag: text('groupTag'),
      productKey: text('productKey'),
      importId: text('importId'),
    },
    assignedUserPrincipalName: text('assignedUserPrincipalName'),
    state: {
      deviceImportStatus: 'pending',
      deviceRegistrationId: '',
      deviceErrorCode: 0,
      deviceErrorName: '',
    },
    completesAt: call.now + call.state.settings.autopilotImportSeconds * 1000,
  };
  put(call.state, 'autopilotImports', row);
  schedule(call.state, { at: row.completesAt, kind: 'autopilot import', subject: row.id, detail: '' });
  const { completesAt: _hidden, ...body } = row;
  return { status: 201, body };
}

onDue('autopilot import', (state, { subject }) => {
  const row = get(state, 'autopilotImports', subject);
  if (!row) return;
  const known = [...state.tables.autopilotDevices.values()].some(
    ({ serialNumber }) => serialNumber === row.serialNumber,
  );
  const failed = {
    deviceImportStatus: 'error',
    deviceRegistrationId: '',
    deviceErrorCode: 806,
    deviceErrorName: 'ZtdDeviceAlreadyAssigned',
  };
  const id = randomUUID();
  const complete = {
    deviceImportStatus: 'complete',
    deviceRegistrationId: id,
    deviceErrorCode: 0,
    deviceErrorName: '',
  };
  put(state, 'autopilotImports', { ...row, state: known ? failed : complete });
  if (known) return;
  put(state, 'autopilotDevices', {
    ...{
      id,
      serialNumber: row.serialNumber,
      groupTag: row.groupTag,
      manufacturer: '',
      model: '',
      displayName: '',
    },
    ...{
      userPrincipalName: row.assignedUserPrincipalName,
      addressableUserName: '',
      enrollmentState: 'notContacted',
    },
    ...{
      lastContactedDateTime: '0001-01-01T00:00:00Z',
      azureActiveDirectoryDeviceId: randomUUID(),
      managedDeviceId: noDevice,
      goneFrom: null,
    },
  });
});

function importInPath(call: Call): Answer {
  const id = param(call, 'importedWindowsAutopilotDeviceIdentity-id');
  const row = seen(call, 'autopilotImports', id);
  if (!row) throw missing('ResourceNotFound', `The import ${id} was not found.`);
  return single(call, 'autopilotImport', row);
}

const readWrite = 'DeviceManagementServiceConfig.ReadWrite.All';
const read = { permissions: ['DeviceManagementServiceConfig.Read.All', readWrite], area: 'intune' as const };
const write = { permissions: [readWrite], area: 'intune' as const };
const base = '/deviceManagement/windowsAutopilotDeviceIdentities';
const one = `${base}/{windowsAutopilotDeviceIdentity-id}`;
const imports = '/deviceManagement/importedWindowsAutopilotDeviceIdentities';

export const autopilotRoutes: Route[] = [
  graphRoute(`GET ${base}`, read, (call) =>
    collection(call, { type: 'autopilotDevice', items: seenAll(call, 'autopilotDevices') }),
  ),
  graphRoute(`GET ${one}`, read, (call) => single(call, 'autopilotDevice', identityInPath(call))),
  graphRoute(`DELETE ${one}`, write, deleteIdentity),
  graphRoute(`POST ${one}/assignUserToDevice`, write, assign),
  graphRoute(`POST ${one}/unassignUserFromDevice`, write, unassign),
  graphRoute(`POST ${one}/updateDeviceProperties`, write, update),
  graphRoute(`GET ${imports}`, read, (call) =>
    collection(call, { type: 'autopilotImport', items: seenAll(call, 'autopilotImports') }),
  ),
  graphRoute(`POST ${imports}`, write, importDevice),
  graphRoute(`GET ${imports}/{importedWindowsAutopilotDeviceIdentity-id}`, read, importInPath),
];
