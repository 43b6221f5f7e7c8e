import { type Answer, type Call, param, seen, seenAll, seenSources } from '../call.ts';
import type { ManagedDevice } from '../device-entities.ts';
import { userInPath } from '../directory/find.ts';
import { badRequest, missing, TenantError } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, remove } from '../store.ts';
import { isPending, queueAction } from './actions.ts';

function listDevices(call: Call): Answer {
  return collection(call, { type: 'managedDevice', items: seenAll(call, 'managedDevices') });
}

function devicesOfUser(call: Call): Answer {
  const user = userInPath(call);
  return collection(call, {
    type: 'managedDevice',
    items: seenAll(call, 'managedDevices').filter((device) => device.userId === user.id),
  });
}

function notEnrolled(id: string): TenantError {
  return missing('ResourceNotFound', `The managed device ${id} was not found.`);
}

function getDevice(call: Call): Answer {
  const id = param(call, 'managedDevice-id');
  const device = seen(call, 'managedDevices', id);
  if (!device) throw notEnrolled(id);
  return single(call, 'managedDevice', device);
}

/** With Multi Admin Approval on, an app cannot act: in the two forms that were seen. */
function checkApproval(call: Call): void {
  const form = call.state.settings.multiAdminApproval;
  if (form === 'off') return;
  if (call.headers['x-msft-approval-justification'] === undefined && form === '400') {
    throw badRequest(
      'Multi admin approval is required for this operation: a business justification is missing.',
    );
  }
  throw new TenantError(403, 'Forbidden', 'Multi admin approval is required for this operation.');
}

const bodies: Record<string, string[]> = {
  wipe: ['keepEnrollmentData', 'keepUserData', 'macOsUnlockCode', 'persistEsimDataPlan', 'useProtectedWipe'],
};

function deviceToAct(call: Call, name: string): ManagedDevice {
  const id = param(call, 'managedDevice-id');
  const device = get(call.state, 'managedDevices', id);
  if (!device || !seen(call, 'managedDevices', id)) throw notEnrolled(id);
  const strange = Object.keys(call.body).find((key) => !bodies[name]?.includes(key));
  if (strange) throw badRequest(`The parameter '${strange}' is not known for the action '${name}'.`);
  return device;
}

function act(call: Call, name: 'wipe' | 'retire' | 'remoteLock' | 'syncDevice' | 'locateDevice'): Answer {
  const device = deviceToAct(call, name);
  if (name === 'wipe' || name === 'retire') checkApproval(call);
  for (const pending of ['wipe', 'retire']) {
    if (isPending(device, pending))
      throw badRequest(`The action '${pending}' is already pending on this device.`);
  }
  queueAction(call.state, device, { name, now: call.now });
  return { status: 204 };
}

function deleteDevice(call: Call): Answer {
  const id = param(call, 'managedDevice-id');
  if (!get(call.state, 'managedDevices', id)) throw notEnrolled(id);
  checkApproval(call);
  remove(call.state, 'managedDevices', id);
  return { status: 204 };
}

function listApps(call: Call): Answer {
  const withCount = (item: object): object => ({
    ...item,
    deviceCount: seenSources(call, 'deviceApps', (item as { id: string }).id).length,
  });
  return collection(call, { type: 'detectedApp', items: seenAll(call, 'detectedApps').map(withCount) });
}

function devicesWithApp(call: Call): Answer {
  const id = param(call, 'detectedApp-id');
  if (!seen(call, 'detectedApps', id)) throw missing('ResourceNotFound', `The app ${id} was not found.`);
  const devices = seenSources(call, 'deviceApps', id).flatMap(
    (device) => seen(call, 'managedDevices', device) ?? [],
  );
  return collection(call, { type: 'managedDevice', items: devices });
}

const prefix = 'DeviceManagementManagedDevices';
const read = { permissions: [`${prefix}.Read.All`, `${prefix}.ReadWrite.All`], area: 'intune' as const };
const write = { permissions: [`${prefix}.ReadWrite.All`], area: 'intune' as const };
const power = { permissions: [`${prefix}.PrivilegedOperations.All`], area: 'intune' as const };
const wipe = { permissions: [...power.permissions, ...write.permissions], area: 'intune' as const };
const device = '/deviceManagement/managedDevices/{managedDevice-id}';

export const managedDeviceRoutes: Route[] = [
  graphRoute('GET /deviceManagement/managedDevices', read, listDevices),
  graphRoute('GET /users/{user-id}/managedDevices', read, devicesOfUser),
  graphRoute(`GET ${device}`, read, getDevice),
  graphRoute(`DELETE ${device}`, write, deleteDevice),
  graphRoute(`POST ${device}/wipe`, wipe, (call) => act(call, 'wipe')),
  graphRoute(`POST ${device}/retire`, power, (call) => act(call, 'retire')),
  graphRoute(`POST ${device}/remoteLock`, power, (call) => act(call, 'remoteLock')),
  graphRoute(`POST ${device}/syncDevice`, power, (call) => act(call, 'syncDevice')),
  graphRoute(`POST ${device}/locateDevice`, power, (call) => act(call, 'locateDevice')),
  graphRoute('GET /deviceManagement/detectedApps', read, listApps),
  graphRoute('GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices', read, devicesWithApp),
];
