import { equal, ok } from 'node:assert/strict';
import type { LeaverForm } from '../../core/form.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { approveAll, at, finish, open, personNamed, stateOf } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

describe('an account that only a person can disable', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  let id: string;

  beforeEach(async () => {
    local = await startLocalWorld();
    const form: LeaverForm = {
      ...{ leg: 'leaver', person: personNamed(local, 'Henrik Maaß'), lastDay: '2026-11-27' },
      ...{ urgency: 'scheduled', handoverTo: personNamed(local, 'Jonas Weber') },
    };
    id = await open(local, form, personNamed(local, 'Hannah Vogel'));
    await approveAll(local, id);
  });
  afterEach(() => local.stop());

  const revokes = (): number =>
    local.sandbox.control.journal().filter((entry) => entry.path.endsWith('/revokeSignInSessions')).length;
  const validFrom = (): string =>
    local.sandbox.control.truth(cast.hybridUser)?.user.signInSessionsValidFromDateTime ?? '';

  it('has its sessions ended at once, without waiting for that person', async () => {
    const request = await at(local, id, '2026-11-27T17:00:30Z');
    equal(revokes(), 1);
    ok(validFrom() >= '2026-11-27T16');
    equal(request.steps.get('disable-account')?.proven, undefined);
    equal(request.steps.get('revoke-sessions')?.proven, undefined, 'whoever can sign in has a new session');
  });

  it('has them ended again after it was disabled, and only then counts them as revoked', async () => {
    await at(local, id, '2026-11-27T17:00:30Z');
    await at(local, id, '2026-11-27T19:00:00Z');
    equal((await stateOf(local, id)).steps.get('revoke-sessions')?.held, undefined, 'it waits for a person');
    local.sandbox.control.happen({
      ...{ type: 'change user', userId: cast.hybridUser, changes: { accountEnabled: false } },
    });
    await finish(local, id, 'disable-account/disable');
    await at(local, id, '2026-11-27T19:10:00Z');
    const request = await at(local, id, '2026-11-27T19:20:00Z');
    equal(request.steps.get('disable-account')?.proven?.how, 'proven');
    equal(revokes(), 2);
    ok(validFrom() >= '2026-11-27T19:00');
    equal(request.steps.get('revoke-sessions')?.proven?.how, 'proven');
  });
});
