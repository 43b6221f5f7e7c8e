import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { readAccount } from '../../adapters/account-now.ts';
import { protectionKnownMillis } from '../../adapters/account-reads.ts';
import type { JoinerForm, LeaverForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { link } from '../../sandbox/store.ts';
import { approveAll, at, open, personNamed, showPassTo } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

describe('an account that becomes protected while the directory cannot be read', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  let laterMillis = 0;

  beforeEach(async () => {
    laterMillis = 0;
    local = await startLocalWorld({ real: () => Date.now() + laterMillis });
  });
  afterEach(() => local.stop());

  const group = (name: string) => {
    const found = [...local.sandbox.control.state.tables.groups.values()].find(
      (one) => one.displayName === name,
    );
    if (found === undefined) throw new Error(`the company has no group ${name}`);
    return found;
  };
  const join = (name: string, member: string): void => {
    link(local.sandbox.control.state, 'members', group(name).id, member);
  };
  const protect = (user: string): void => {
    join('Tier 0 Administrators', group('Project Fjord 2').id);
    join('Project Fjord 2', user);
  };
  /** Nobody knows which of two groups of one name decides, so that no read of everybody counts. */
  const breakRefresh = (): void => {
    const copy = { ...group('HR Approvers'), id: '00000000-0000-4000-8000-00000000f00d' };
    local.sandbox.control.state.tables.groups.set(copy.id, copy);
  };
  /** From now on the tenant does not say in which groups the account is. */
  const silence = (user: string, status = 503): void => {
    local.sandbox.control.addFault({
      match: { method: 'POST', path: `/users/${user}/checkMemberGroups$` },
      times: -1,
      effect: { status },
    });
  };
  const writes = (): readonly string[] =>
    local.sandbox.control
      .journal()
      .filter(({ method, path }) => method !== 'GET' && path.includes('/users/'))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((call) => !/\/(checkMemberGroups|getMailTips|getMemberGroups)$/.test(call));

  async function leaver(): Promise<string> {
    const form: LeaverForm = {
      ...{ leg: 'leaver', person: personNamed(local, 'Lukas Brandt'), lastDay: '2026-11-27' },
      ...{ urgency: 'scheduled', handoverTo: personNamed(local, 'Jonas Weber') },
    };
    const id = await open(local, form, personNamed(local, 'Hannah Vogel'));
    await approveAll(local, id);
    return id;
  }

  /** Opens the account on the first day and answers the request, the account and the manager. */
  async function hire(): Promise<{
    readonly id: string;
    readonly user: string;
    readonly manager: PersonRef;
  }> {
    const manager = personNamed(local, 'Maya Fischer');
    const form: JoinerForm = {
      ...{ leg: 'joiner', givenName: 'Priya', surname: 'Nair', jobTitle: 'Product Designer' },
      ...{ department: 'Design', office: 'Berlin', startDate: '2026-12-07', manager },
      ...{ employeeType: 'employee', employeeId: 'E-4711' },
    };
    const id = await open(local, form, manager);
    await approveAll(local, id);
    await at(local, id, '2026-11-30T08:10:00Z');
    const request = await at(local, id, '2026-12-07T08:01:00Z');
    equal(request.steps.get('enable-account')?.proven?.how, 'proven');
    return { id, user: request.subject.id ?? '', manager };
  }

  const passes = (user: string): number =>
    local.sandbox.control
      .journal()
      .filter(
        ({ method, path }) =>
          method === 'POST' && path.endsWith(`${user}/authentication/temporaryAccessPassMethods`),
      ).length;

  it('is not touched: it alone is read before anything is sent, and the step is held', async () => {
    const id = await leaver();
    protect(cast.lukasBrandt);
    breakRefresh();
    laterMillis = protectionKnownMillis;
    await rejects(local.directory.refresh());
    const before = writes().length;
    const request = await at(local, id, '2026-11-27T17:00:30Z');
    equal(request.steps.get('disable-account')?.held?.because, 'protected');
    deepEqual(writes().slice(before), []);
    ok(request.alarms.some((alarm) => alarm.code === 'protected-account'));
  });

  for (const status of [503, 404])
    it(`is not touched while nobody can tell (${status}), and is once it is known not to be protected`, async () => {
      const id = await leaver();
      laterMillis = protectionKnownMillis;
      silence(cast.lukasBrandt, status);
      const before = writes().length;
      const waits = await at(local, id, '2026-11-27T17:00:30Z');
      deepEqual(writes().slice(before), []);
      equal(waits.steps.get('disable-account')?.held, undefined);
      local.sandbox.control.clearFaults();
      const done = await at(local, id, '2026-11-27T17:10:00Z');
      equal(done.steps.get('disable-account')?.proven?.how, 'proven');
    });

  it('gets no pass', async () => {
    const { id, user, manager } = await hire();
    protect(user);
    breakRefresh();
    laterMillis = protectionKnownMillis;
    await rejects(showPassTo(local, id, manager), /protected-account/);
    equal(passes(user), 0);
  });

  it('gets no pass while nobody can tell, and one once it is known not to be protected', async () => {
    const { id, user, manager } = await hire();
    laterMillis = protectionKnownMillis;
    silence(user);
    await rejects(showPassTo(local, id, manager), /pass-failed/);
    equal(passes(user), 0);
    local.sandbox.control.clearFaults();
    await showPassTo(local, id, manager);
    equal(passes(user), 1);
  });

  it('is found in the last of more groups than can be asked about at once', async () => {
    protect(cast.lukasBrandt);
    const others = Array.from({ length: 45 }, (_, at) => [
      `Group ${at}`,
      `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    ]);
    const protecting = Object.fromEntries([
      ...others,
      ['Tier 0 Administrators', group('Tier 0 Administrators').id],
    ]);
    const { protectedBecause, names } = await readAccount(local.world.tenant.reader(), local.policy, {
      id: cast.lukasBrandt,
      groups: { roles: {}, protecting },
    });
    equal(protectedBecause, 'protected.yaml: Members can take over the whole tenant');
    ok(names.includes('lukas.brandt@contoso.example'), names.join(', '));
  });
});
