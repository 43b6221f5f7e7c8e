import { type Answer, type Call, param, seen, seenAll } from '../call.ts';
import type { Device } from '../entities.ts';
import { badRequest, notFound } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, put, remove } from '../store.ts';
import { audit } from './audit.ts';

function deviceInPath(call: Call): Device {
  const id = param(call, 'device-id');
  const device = seen(call, 'devices', id);
  if (!device) throw notFound(id);
  return device;
}

const writable = new Set([
  'accountEnabled',
  'displayName',
  'operatingSystem',
  'operatingSystemVersion',
  'isCompliant',
  'isManaged',
]);

function updateDevice(call: Call): Answer {
  const device = get(call.state, 'devices', deviceInPath(call).id);
  const strange = Object.keys(call.body).find((name) => !writable.has(name));
  if (strange) throw badRequest(`Invalid property '${strange}'.`);
  if (!device) throw notFound(param(call, 'device-id'));
  put(call.state, 'devices', { ...device, ...(call.body as Partial<Device>) });
  audit(call, {
    activity: 'Update device',
    category: 'Device',
    operation: 'Update',
    targets: [{ id: device.id, name: device.displayName, type: 'Device' }],
  });
  return { status: 204 };
}

/** Deleting the object takes the escrowed keys with it, the strict reading. */
function deleteDevice(call: Call): Answer {
  const { state } = call;
  const device = deviceInPath(call);
  remove(state, 'devices', device.id);
  for (const key of [...state.tables.recoveryKeys.values()])
    if (key.deviceId === device.deviceId) remove(state, 'recoveryKeys', key.id);
  remove(state, 'localCredentials', device.deviceId);
  audit(call, {
    activity: 'Delete device',
    category: 'Device',
    operation: 'Delete',
    targets: [{ id: device.id, name: device.displayName, type: 'Device' }],
  });
  return { status: 204 };
}

const read = {
  permissions: ['Device.Read.All', 'Device.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
};
const write = { permissions: ['Device.ReadWrite.All'] };

export const deviceRoutes: Route[] = [
  graphRoute('GET /devices', read, (call) =>
    collection(call, { type: 'device', items: seenAll(call, 'devices') }),
  ),
  graphRoute('GET /devices/{device-id}', read, (call) => single(call, 'device', deviceInPath(call))),
  graphRoute('PATCH /devices/{device-id}', write, updateDevice),
  graphRoute('DELETE /devices/{device-id}', write, deleteDevice),
];
