import { deepEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LeaverForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { approveAll, open, personNamed } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const hangingCount = 6;
const freeCount = 2;
const hangMillis = 120_000;
/** Half of the minute in which access has to have ended, and far less than the time for which the service hangs. */
const patienceMillis = 30_000;

describe('a tenant that never answers for some who leave', function () {
  this.timeout(120_000);
  let local: LocalWorld;
  let hanging: readonly PersonRef[];
  let free: readonly PersonRef[];

  beforeEach(async () => {
    local = await startLocalWorld({ size: 40 });
    const leaving = peopleOfTheCloud().slice(0, hangingCount + freeCount);
    hanging = leaving.slice(0, hangingCount);
    free = leaving.slice(hangingCount);
    for (const person of leaving) {
      const form: LeaverForm = {
        ...{ leg: 'leaver', person, lastDay: '2026-11-27', urgency: 'scheduled' },
        handoverTo: personNamed(local, 'Jonas Weber'),
      };
      await approveAll(local, await open(local, form, personNamed(local, 'Hannah Vogel')));
    }
    await local.loop.drain();
  });
  // What hangs is not waited for.
  afterEach(() => local.sandbox.stop());

  function peopleOfTheCloud(): readonly PersonRef[] {
    const named = new Set<string>(Object.values(cast));
    const users = [...local.sandbox.control.state.tables.users.values()];
    return users
      .filter((user) => user.accountEnabled && user.onPremisesSyncEnabled !== true && !named.has(user.id))
      .flatMap(({ id }) => {
        const entry = local.directory.facts().entries.get(id);
        return entry === undefined ? [] : [{ id, name: entry.name, upn: entry.upn }];
      });
  }

  const disabled = (people: readonly PersonRef[]): readonly boolean[] =>
    people.map(({ id }) => local.sandbox.control.truth(id)?.user.accountEnabled === false);

  for (const [what, method] of [
    ['reads of their accounts', 'GET'],
    ['the blocks themselves', 'PATCH'],
  ] as const)
    it(`disables everybody else at once: ${what} hang`, async () => {
      const path = `/users/(${hanging.map(({ id }) => id).join('|')})`;
      local.sandbox.control.addFault({ match: { method, path }, times: -1, effect: { delayMs: hangMillis } });
      local.moveTo('2026-11-27T23:30:00Z');
      local.loop.start();
      const until = Date.now() + patienceMillis;
      while (disabled(free).includes(false) && Date.now() < until) await sleep(50);
      deepEqual([disabled(free), disabled(hanging)], [free.map(() => true), hanging.map(() => false)]);
      void local.loop.stop();
    });
});
