import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { groupId, startTenant, type TestTenant } from './tenant.ts';

describe('the sandbox as Teams', () => {
  let tenant: TestTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.stop());

  const member = (userId: string, roles: string[] = []) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles,
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${userId}')`,
  });

  it('takes members in and lets them go by the id of the membership', async () => {
    const team = groupId(tenant, 'Design Team');
    const joined = await tenant.call('POST', `/teams/${team}/members`, { body: member(cast.danaCole) });
    assert.equal(joined.status, 201);
    assert.ok(tenant.control.truth(cast.danaCole)?.groups.some(({ id }) => id === team));
    const path = `/teams/${team}/members/${encodeURIComponent(String(joined.body.id))}`;
    assert.equal((await tenant.call('DELETE', path)).status, 204);
    assert.equal((await tenant.call('DELETE', path)).status, 404);
  });

  it('does not let the last owner of a team go', async () => {
    const team = groupId(tenant, 'Design Team');
    const { body } = await tenant.call('GET', `/teams/${team}/members`);
    const owner = (body.value as { id: string; roles: string[] }[]).find(({ roles }) =>
      roles.includes('owner'),
    );
    const path = `/teams/${team}/members/${encodeURIComponent(String(owner?.id))}`;
    assert.equal((await tenant.call('DELETE', path)).status, 400);
  });

  it('answers many members at once with one result each', async () => {
    const path = `/teams/${groupId(tenant, 'Design Team')}/members/add`;
    const { status, body } = await tenant.call('POST', path, {
      body: { values: [member(cast.danaCole), member('nobody')] },
    });
    assert.equal(status, 207);
    assert.deepEqual(
      (body.value as { error: unknown }[]).map(({ error }) => error === null),
      [true, false],
    );
  });

  it('refuses a group that is no team with 404', async () => {
    const path = `/teams/${groupId(tenant, 'All Sales')}/members`;
    assert.equal((await tenant.call('POST', path, { body: member(cast.danaCole) })).status, 404);
  });
});
