import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { seedCompany } from '../../sandbox/seed/company.ts';
import { createState } from '../../sandbox/state.ts';

function company(seed: number, size = 500) {
  const state = createState('2026-03-02T08:00:00Z');
  seedCompany(state, { seed, size });
  return state;
}

describe('the seeded company', () => {
  it('is the same for the same number and another for another', () => {
    const names = (seed: number) => JSON.stringify([...company(seed, 80).tables.users.values()]);
    assert.equal(names(7), names(7));
    assert.notEqual(names(7), names(8));
  });

  it('has groups, devices and eight licence kinds, and no more seats used than bought', () => {
    const { tables } = company(1);
    assert.ok(tables.groups.size >= 120);
    assert.equal(tables.managedDevices.size, 450);
    assert.equal(tables.skus.size, 8);
    for (const sku of tables.skus.values())
      assert.ok(sku.consumedUnits <= sku.prepaidUnits.enabled, sku.skuPartNumber);
  });

  it('puts every active employee below the head, without circles', () => {
    const { links, tables } = company(1);
    for (const user of tables.users.values()) {
      if (user.employeeType !== 'Employee' || !user.accountEnabled) continue;
      let [at, steps] = [user.id, 0];
      for (let next: string | undefined = at; next !== undefined; steps++) {
        at = next;
        next = [...(links.manager.forward.get(at) ?? [])][0];
        assert.ok(steps < 30, user.displayName);
      }
      assert.equal(at, cast.ceo, user.displayName);
    }
  });

  it('plants people who left and still hold something', () => {
    const { tables, mailboxes } = company(1);
    const left = [...tables.users.values()].filter((user) => user.employeeLeaveDateTime !== null);
    assert.ok(left.some((user) => !user.accountEnabled && user.assignedLicenses.length > 0));
    assert.ok(left.some((user) => mailboxes.get(user.id)?.forwardingSmtpAddress));
    assert.ok(left.some((user) => user.accountEnabled));
  });
});
