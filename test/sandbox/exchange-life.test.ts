import assert from 'node:assert/strict';
import { storeStates } from '../../sandbox/directory/license-engine.ts';
import type { LicenseAssignmentState } from '../../sandbox/entities.ts';
import { idOf, licences, type MailTenant, mailTenant } from './exchange-fixture.ts';

function assignment(skuId: string): LicenseAssignmentState {
  return {
    skuId,
    assignedByGroup: null,
    disabledPlans: [],
    state: 'Active',
    error: 'None',
    lastUpdatedDateTime: '2026-03-02T09:00:00Z',
  };
}

describe('the life of a mailbox', () => {
  let tenant: MailTenant;
  const settings = (name: string) => tenant.graph('GET', `/users/${idOf(name)}/mailboxSettings`);
  const type = async (name: string) =>
    (await tenant.run('Get-Mailbox', { Identity: idOf(name) })).value[0]?.RecipientTypeDetails;
  const license = (name: string, ...skus: string[]) =>
    storeStates(tenant.sandbox.control.state, idOf(name), skus.map(assignment));
  beforeEach(async () => {
    tenant = await mailTenant({ settings: { mailboxDelaySeconds: 240, mailboxConversionSeconds: 60 } });
  });
  afterEach(() => tenant.sandbox.stop());

  it('begins some minutes after the licence, with 404 before', async () => {
    tenant.person('nils', { licence: null, mailbox: null });
    assert.equal((await settings('nils')).status, 404);
    license('nils', licences.one);
    assert.equal((await settings('nils')).status, 404);
    assert.equal((await tenant.run('Get-Mailbox', { Identity: idOf('nils') })).status, 404);
    tenant.sandbox.control.moveClock({ advanceSeconds: 241 });
    assert.equal((await settings('nils')).status, 200);
    assert.equal(await type('nils'), 'UserMailbox');
  });

  it('ends softly with the licence and comes back with it within 30 days', async () => {
    tenant.person('grace', {
      mailbox: { sizeBytes: 1234 },
      user: { licenseAssignmentStates: [assignment(licences.two)] },
    });
    license('grace');
    assert.equal((await settings('grace')).status, 404);
    assert.equal((await tenant.run('Set-Mailbox', { Identity: idOf('grace'), Type: 'Shared' })).status, 404);
    tenant.sandbox.control.moveClock({ advanceSeconds: 29 * 24 * 3600 });
    license('grace', licences.two);
    assert.equal((await settings('grace')).status, 200);
    assert.equal(tenant.box('grace').sizeBytes, 1234);
  });

  it('is empty again when the licence comes back too late', async () => {
    tenant.person('grace', { mailbox: { sizeBytes: 1234 } });
    license('grace');
    tenant.sandbox.control.moveClock({ advanceSeconds: 31 * 24 * 3600 });
    license('grace', licences.two);
    assert.equal(tenant.box('grace').sizeBytes, 0);
  });

  it('survives the licence as a shared mailbox, but only once the conversion is through', async () => {
    for (const name of ['grace', 'hasty']) {
      tenant.person(name);
      await tenant.run('Set-Mailbox', { Identity: idOf(name), Type: 'Shared' });
    }
    license('hasty');
    tenant.sandbox.control.moveClock({ advanceSeconds: 61 });
    license('grace');
    assert.equal(await type('grace'), 'SharedMailbox');
    assert.equal((await settings('grace')).body.userPurpose, 'shared');
    assert.equal((await settings('hasty')).status, 404);
    assert.equal(tenant.sandbox.control.truth(idOf('hasty'))?.mail.softDeleted, true);
  });

  it('is flagged in the ground truth when it is shared, over 50 GB and without a licence', async () => {
    tenant.person('otto', { mailbox: { recipientTypeDetails: 'SharedMailbox', sizeBytes: 63 * 1024 ** 3 } });
    assert.equal(tenant.sandbox.control.truth(idOf('otto'))?.mail.overSharedLimit, false);
    license('otto');
    assert.equal(tenant.sandbox.control.truth(idOf('otto'))?.mail.overSharedLimit, true);
  });
});

describe('batches, faults and journal of the mail service', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    for (const name of ['grace', 'mara']) tenant.person(name);
  });
  afterEach(() => tenant.sandbox.stop());

  const url = () => `/adminapi/beta/${tenant.sandbox.control.state.tenantId}`;
  const item = (id: string, CmdletName: string, Parameters: Record<string, unknown>) => ({
    id,
    method: 'POST',
    url: `https://outlook.office365.com${url()}/InvokeCommand`,
    headers: { 'Content-Type': 'application/json', 'X-AnchorMailbox': 'anchor' },
    body: { CmdletInput: { CmdletName, Parameters } },
  });
  async function batch(requests: unknown[], prefer = 'odata.continue-on-error') {
    const token = tenant.sandbox.control.token('mail', 'https://outlook.office365.com');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', prefer };
    const response = await fetch(`${tenant.sandbox.url}${url()}/$batch`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ requests }),
    });
    const body = (await response.json()) as {
      responses?: { id: string; status: number; body: { value?: unknown[] } }[];
    };
    return { status: response.status, responses: body.responses ?? [] };
  }

  it('runs ten cmdlets in a batch, each with its own status, and refuses eleven', async () => {
    const mixed = [
      item('a', 'Get-Mailbox', { Identity: 'grace' }),
      item('b', 'Get-Mailbox', { Identity: 'nobody' }),
      item('c', 'Get-Mailbox', {}),
    ];
    const { responses } = await batch(mixed);
    assert.deepEqual(
      responses.map(({ id, status }) => [id, status]),
      [
        ['c', 200],
        ['b', 404],
        ['a', 200],
      ],
    );
    const eleven = Array.from({ length: 11 }, (_, number) => item(String(number), 'Get-Mailbox', {}));
    assert.equal((await batch(eleven)).status, 400);
    assert.equal((await batch(eleven.slice(1))).responses.length, 10);
  });

  it('stops at the first failure without continue-on-error, and refuses relative addresses', async () => {
    const requests = [item('a', 'Get-Mailbox', { Identity: 'nobody' }), item('b', 'Get-Mailbox', {})];
    assert.deepEqual(
      (await batch(requests, 'return=minimal')).responses.map(({ id }) => id),
      ['a'],
    );
    assert.equal((await batch([{ ...item('a', 'Get-Mailbox', {}), url: '/InvokeCommand' }])).status, 400);
  });

  it('keeps cmdlet and parameters in the journal, for each item of a batch too', async () => {
    await tenant.run('Set-Mailbox', { Identity: 'grace', Type: 'Shared' });
    await batch([item('a', 'Get-MailboxStatistics', { Identity: 'mara' })]);
    const journal = tenant.sandbox.control.journal({ path: 'InvokeCommand' });
    assert.deepEqual(
      journal.map((entry) => entry.cmdlet),
      [
        { name: 'Set-Mailbox', parameters: { Identity: 'grace', Type: 'Shared' } },
        { name: 'Get-MailboxStatistics', parameters: { Identity: 'mara' } },
      ],
    );
    assert.notEqual(journal[1]?.batch, null);
  });

  it('writes and then answers 504 when the fault plan says so', async () => {
    const match = { path: 'InvokeCommand', bodyContains: 'Set-Mailbox' };
    tenant.sandbox.control.addFault({ match, effect: { statusAfter: 504 } });
    const answer = await tenant.run('Set-Mailbox', {
      Identity: 'grace',
      HiddenFromAddressListsEnabled: true,
    });
    assert.equal(answer.status, 504);
    assert.equal(tenant.box('grace').hiddenFromAddressListsEnabled, true);
  });

  it('lists its cmdlets for the module that asks for all of them', async () => {
    const token = tenant.sandbox.control.token('mail', 'https://outlook.office365.com');
    const address = `${tenant.sandbox.url}/adminapi/v1.0/${tenant.sandbox.control.state.tenantId}/EXOModuleFile?Version=3.9.2`;
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, CommandName: '*' },
    });
    const body = (await response.json()) as { value: { exportedCmdlets: string[] }[] };
    assert.ok(body.value[0]?.exportedCmdlets.includes('Set-Mailbox'));
  });
});
