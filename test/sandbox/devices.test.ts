import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { startTenant, type TestTenant } from './tenant.ts';

describe('the sandbox as device management', () => {
  let tenant: TestTenant;
  let device: string;
  beforeEach(async () => {
    tenant = await startTenant();
    const made = tenant.control.happen({
      type: 'enrol device',
      userId: cast.danaCole,
      serialNumber: 'PFDANA1',
      apps: ['Figma'],
    });
    device = (made as { id: string }).id;
  });
  afterEach(() => tenant.stop());

  const path = () => `/deviceManagement/managedDevices/${device}`;
  const actionState = async () =>
    (
      (await tenant.call('GET', path())).body.deviceActionResults as { actionState: string }[] | undefined
    )?.[0]?.actionState;

  it('runs a wipe by the clock: pending, active, and then the record is gone', async () => {
    assert.equal(
      (await tenant.call('POST', `${path()}/wipe`, { body: { keepUserData: false } })).status,
      204,
    );
    assert.equal(await actionState(), 'pending');
    assert.equal((await tenant.call('POST', `${path()}/wipe`, { body: {} })).status, 400);
    tenant.control.moveClock({ advanceSeconds: 61 });
    assert.equal(await actionState(), 'active');
    tenant.control.moveClock({ advanceSeconds: 601 });
    assert.equal((await tenant.call('GET', path())).status, 404);
  });

  it('keeps the actions of an offline device pending until it comes online', async () => {
    tenant.control.happen({ type: 'device offline', deviceId: device });
    await tenant.call('POST', `${path()}/retire`);
    tenant.control.moveClock({ advanceSeconds: 100_000 });
    assert.equal(await actionState(), 'pending');
    tenant.control.happen({ type: 'device online', deviceId: device });
    tenant.control.moveClock({ advanceSeconds: 61 });
    assert.equal(await actionState(), 'active');
  });

  it('refuses wipes while Multi Admin Approval is on, in both forms', async () => {
    for (const form of ['400', '403'] as const) {
      tenant.control.settings({ multiAdminApproval: form });
      assert.equal((await tenant.call('POST', `${path()}/wipe`, { body: {} })).status, Number(form));
    }
  });

  it('lists escrowed keys without the key, and writes an audit row when the key is read', async () => {
    const owned = tenant.control.truth(cast.danaCole)?.devices.at(-1)?.deviceId;
    const keys = '/informationProtection/bitlocker/recoveryKeys';
    const [row] = (await tenant.call('GET', `${keys}?$filter=deviceId eq '${owned}'`)).body.value as {
      id: string;
      key?: string;
    }[];
    assert.ok(row && !('key' in row));
    assert.equal(tenant.control.state.audits.length, 0);
    assert.match(String((await tenant.call('GET', `${keys}/${row.id}?$select=key`)).body.key), /^\d{6}-/);
    assert.equal(tenant.control.state.audits[0]?.category, 'KeyManagement');
  });

  it('takes escrowed keys away with the Entra device', async () => {
    const owned = tenant.control.truth(cast.danaCole)?.devices.at(-1);
    assert.equal((await tenant.call('DELETE', `/devices/${owned?.id}`)).status, 204);
    const left = [...tenant.control.state.tables.recoveryKeys.values()].filter(
      ({ deviceId }) => deviceId === owned?.deviceId,
    );
    assert.deepEqual(left, []);
  });

  it('lets go of an Autopilot identity minutes after the request, and not while enrolled', async () => {
    const [shelf] = [...tenant.control.state.tables.autopilotDevices.values()];
    const one = `/deviceManagement/windowsAutopilotDeviceIdentities/${shelf?.id}`;
    assert.equal((await tenant.call('DELETE', one)).status, 204);
    assert.equal((await tenant.call('GET', one)).status, 200);
    tenant.control.moveClock({ advanceSeconds: 301 });
    assert.equal((await tenant.call('GET', one)).status, 404);
  });
});
