import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

describe('the mail side of the seeded company', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox({ size: 120, now: '2026-03-02T09:00:00Z' });
  });
  after(() => sandbox.stop());
  const truth = (id: string) => {
    const found = sandbox.control.truth(id);
    assert.ok(found);
    return found.mail;
  };

  it('gives everybody with a mail licence a mailbox, in the language of its owner', () => {
    const { state } = sandbox.control;
    const licensed = [...state.tables.users.values()].filter((user) => truth(user.id).licensed);
    assert.ok(licensed.length > 50);
    assert.deepEqual(
      licensed.filter((user) => truth(user.id).mailbox === null),
      [],
    );
    assert.equal(truth(cast.ceo).mailbox?.language, 'de-DE');
  });

  it('has a shared mailbox for every department, named ones among them', () => {
    const { state } = sandbox.control;
    const shared = [...state.tables.users.values()].filter((user) => truth(user.id).type === 'SharedMailbox');
    const departments = new Set(shared.map((user) => user.department));
    assert.ok(departments.size >= 12);
    for (const name of ['Finance Inbox', 'Design Requests', 'Board Papers']) {
      assert.ok(
        shared.some((user) => user.displayName === name),
        name,
      );
    }
  });

  it('entangles the chief financial officer in both directions', () => {
    const mail = truth(cast.graceOkonkwo);
    assert.deepEqual(mail.forwardsTo, {
      address: 'grace.private@mail.example',
      inside: false,
      keepsCopy: true,
    });
    assert.deepEqual(
      mail.forwardingRules.map((rule) => rule.isHidden),
      [false, true],
    );
    assert.deepEqual(mail.given.map((one) => one.right).toSorted(), [
      'Folder',
      'FullAccess',
      'SendAs',
      'SendOnBehalf',
    ]);
    assert.ok(mail.held.some((one) => one.folder === 'Kalender'));
    for (const right of ['Folder', 'FullAccess', 'SendAs', 'SendOnBehalf'])
      assert.ok(
        mail.held.some((one) => one.right === right),
        right,
      );
    assert.equal(mail.mailbox?.mobileDevices.length, 2);
    assert.equal(mail.mailbox?.sizeBytes, 33_285_996_544);
  });

  it('lets the mover into the mailbox of Design', () => {
    assert.deepEqual(
      truth(cast.lukasBrandt).held.map((one) => one.right),
      ['FullAccess', 'SendAs'],
    );
  });

  it('plants what past leavers left behind', () => {
    const users = [...sandbox.control.state.tables.users.values()].filter((user) => !user.accountEnabled);
    assert.ok(users.some((user) => truth(user.id).forwardsTo !== null));
    assert.ok(users.some((user) => truth(user.id).held.length > 0));
    assert.ok(users.some((user) => truth(user.id).overSharedLimit));
  });

  it('lets a rule and a delegation appear by themselves', async () => {
    const post = (body: object) =>
      fetch(`${sandbox.url}/_sandbox/happen`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    assert.equal(
      (await post({ type: 'addForwardingRule', user: cast.lukasBrandt, address: 'l@mail.example' })).status,
      200,
    );
    assert.equal(
      (await post({ type: 'addDelegation', mailbox: cast.ceo, user: cast.lukasBrandt, right: 'FullAccess' }))
        .status,
      200,
    );
    assert.equal(
      (await post({ type: 'addDelegation', mailbox: cast.ceo, user: cast.lukasBrandt, right: 'Everything' }))
        .status,
      400,
    );
    assert.equal(truth(cast.lukasBrandt).forwardingRules.length, 1);
    assert.ok(truth(cast.lukasBrandt).held.some((one) => one.id === cast.ceo));
  });
});
