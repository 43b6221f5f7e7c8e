import { deepEqual, equal, ok } from 'node:assert/strict';
import { readNumberHolder } from '../../core/earlier-account.ts';
import { onlyGroup } from '../../core/named-group.ts';
import { appByName, groupByName, mailboxByAddress } from '../../core/tenant-names.ts';
import { put } from '../../sandbox/store.ts';
import { type LocalWorld, startLocalWorld } from '../engine/local-world.ts';
import { createRandom } from '../front-door/random.ts';
import { filterTemplates, tryFilters } from './filters.ts';
import { hostileText } from './hostile-text.ts';

/** `npm run fuzz` tries 5,000. */
const tried = 300;
const searched = 40;

describe('every filter of the product', function () {
  this.timeout(60_000);

  it('is known to this test', () => ok(filterTemplates().length >= 20));

  it(`means the very text, for ${tried} hostile texts each`, () => {
    deepEqual(tryFilters(tried, 3).found, []);
  });
});

describe('a hostile name in the tenant', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  before(async () => {
    local = await startLocalWorld({ size: 20 });
  });
  after(() => local.stop());

  it('is found by exactly that name, and finds nothing else', async () => {
    const random = createRandom(4);
    const { state } = local.sandbox.control;
    const { tables } = state;
    const reader = local.world.tenant.reader();
    const [group] = [...tables.groups.values()];
    const [app] = [...tables.servicePrincipals.values()];
    const [user] = [...tables.users.values()];
    ok(group && app && user);
    for (let round = 0; round < searched; round += 1) {
      const name = `${hostileText(random)}${round}`;
      equal(await onlyGroup(reader, name), undefined, name);
      put(state, 'groups', { ...group, displayName: name });
      put(state, 'servicePrincipals', { ...app, displayName: name });
      put(state, 'users', { ...user, mail: name, employeeId: name });
      equal(await onlyGroup(reader, name), group.id, name);
      const named = await groupByName(reader, { name, rule: 'r' });
      equal('item' in named ? named.item.group.id : named.problem.code, group.id, name);
      const found = await appByName(reader, { app: name, role: 'x', rule: 'r' });
      ok('item' in found || found.problem.code === 'app-role-missing', name);
      const mailbox = await mailboxByAddress(reader, { address: name, rights: [], rule: 'r' });
      equal('item' in mailbox ? mailbox.item.id : mailbox.problem.code, user.id, name);
      equal(await readNumberHolder(reader, name), user.displayName, name);
    }
  });
});
