import { isoSeconds } from '../clock.ts';
import type { DeviceAction, ManagedDevice } from '../device-entities.ts';
import { onDue, schedule } from '../due.ts';
import type { TenantState } from '../state.ts';
import { get, put, remove } from '../store.ts';

/** Actions after which the record of the device goes away. */
const removing = new Set(['wipe', 'retire']);

function withAction(device: ManagedDevice, action: DeviceAction): ManagedDevice {
  const others = device.deviceActionResults.filter((one) => one.actionName !== action.actionName);
  return { ...device, deviceActionResults: [...others, action] };
}

/** Whether an action of this name still waits or runs. */
export function isPending(device: ManagedDevice, name: string): boolean {
  return device.deviceActionResults.some(
    ({ actionName, actionState }) =>
      actionName === name && (actionState === 'pending' || actionState === 'active'),
  );
}

/** Puts an action into the device's queue; an offline device leaves it there. Times in epoch ms on the tenant's clock. */
export function queueAction(
  state: TenantState,
  device: ManagedDevice,
  more: { name: string; now: number },
): void {
  const at = isoSeconds(more.now);
  const action: DeviceAction = {
    actionName: more.name,
    actionState: 'pending',
    startDateTime: at,
    lastUpdatedDateTime: at,
  };
  const managementState =
    more.name === 'wipe' ? 'wipePending' : more.name === 'retire' ? 'retirePending' : device.managementState;
  put(state, 'managedDevices', { ...withAction(device, action), managementState });
  const start = more.now + state.settings.deviceActionStartSeconds * 1000;
  schedule(state, { at: start, kind: 'device action start', subject: device.id, detail: more.name });
}

function actionOf(
  device: ManagedDevice | undefined,
  name: string,
  expected: string,
): DeviceAction | undefined {
  return device?.deviceActionResults.find((one) => one.actionName === name && one.actionState === expected);
}

onDue('device action start', (state, { subject, detail, at }) => {
  const device = get(state, 'managedDevices', subject);
  const action = actionOf(device, detail, 'pending');
  if (!device || !action || device.offline) return;
  put(
    state,
    'managedDevices',
    withAction(device, { ...action, actionState: 'active', lastUpdatedDateTime: isoSeconds(at) }),
  );
  const done = at + state.settings.deviceActionDoneSeconds * 1000;
  schedule(state, { at: done, kind: 'device action done', subject, detail });
});

onDue('device action done', (state, { subject, detail, at }) => {
  const device = get(state, 'managedDevices', subject);
  const action = actionOf(device, detail, 'active');
  if (!device || !action) return;
  const done = withAction(device, { ...action, actionState: 'done', lastUpdatedDateTime: isoSeconds(at) });
  put(state, 'managedDevices', {
    ...done,
    lastSyncDateTime: isoSeconds(at),
    performed: [...device.performed, detail],
  });
  if (removing.has(detail)) remove(state, 'managedDevices', subject);
});

/** A device comes online or goes offline; what waited for it starts a little later. */
export function setOffline(
  state: TenantState,
  device: ManagedDevice,
  more: { offline: boolean; now: number },
): void {
  put(state, 'managedDevices', { ...device, offline: more.offline });
  if (more.offline) return;
  for (const { actionName, actionState } of device.deviceActionResults) {
    if (actionState !== 'pending') continue;
    const at = more.now + state.settings.deviceActionStartSeconds * 1000;
    schedule(state, { at, kind: 'device action start', subject: device.id, detail: actionName });
  }
}
