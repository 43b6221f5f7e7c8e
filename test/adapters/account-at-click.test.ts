import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { AccountNow } from '../../adapters/account-now.ts';
import { accountFreshMillis, protectionKnownMillis } from '../../adapters/account-reads.ts';
import { createDirectory, type Directory } from '../../adapters/directory.ts';
import { noMembers, type Snapshot } from '../../adapters/directory-snapshot.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import type { DirectoryEntry } from '../../core/people.ts';
import type { Reader } from '../../core/reader.ts';
import { contoso } from '../policy/contoso.ts';

const hannah: DirectoryEntry = {
  id: 'hannah',
  name: 'Hannah Vogel',
  upn: 'hannah.vogel@contoso.example',
  enabled: true,
  guest: false,
};

/** A directory whose reads of single accounts are answered by hand. */
async function open(): Promise<{
  readonly directory: Directory;
  readonly asked: string[];
  readonly warned: unknown[];
  pass(millis: number): void;
  /** Answers the oldest read that waits. */
  answer(seen: AccountNow | Error): Promise<void>;
  /** Presses, waiting for the account only when `patient`. */
  press(patient: boolean): Promise<{ readonly active: boolean; readonly roles: readonly string[] }>;
}> {
  let real = Date.parse('2026-11-23T08:00:00Z');
  let patience = true;
  const asked: string[] = [];
  const warned: unknown[] = [];
  const waiting: PromiseWithResolvers<AccountNow>[] = [];
  const snapshot: Snapshot = {
    entries: new Map([[hannah.id, hannah]]),
    members: { ...noMembers(), hr: [hannah.id] },
    groups: { roles: { hr: 'g-hr' }, protecting: {} },
    powers: contoso.people,
    protected: new Map(),
  };
  const directory = createDirectory({
    reader: () => ({}) as Reader,
    policy: () => contoso,
    store: new MemoryStore(),
    clock: { now: () => real, real: () => real },
    delegations: async () => [],
    snapshot: async () => snapshot,
    account: (id, groups) => {
      asked.push(id);
      deepEqual(groups, { roles: { hr: 'g-hr' }, protecting: {} });
      const one = Promise.withResolvers<AccountNow>();
      waiting.push(one);
      return one.promise;
    },
    inTime: async (read) => {
      const told = read.catch((error: unknown) => void warned.push(error));
      if (patience) await told;
    },
  });
  await directory.refresh();
  return {
    directory,
    asked,
    warned,
    pass: (millis) => {
      real += millis;
    },
    answer: async (seen) => {
      const one = waiting.shift();
      if (seen instanceof Error) one?.reject(seen);
      else one?.resolve(seen);
      await new Promise(setImmediate);
    },
    press: async (patient) => {
      patience = patient;
      const people = await directory.peopleNow(hannah.id);
      return { active: people.active(hannah.id), roles: [...people.roles(hannah.id)] };
    },
  };
}

const names = [hannah.id, hannah.upn];
const blocked: AccountNow = { entry: { ...hannah, enabled: false }, roles: new Set(['hr']), names };
const unchanged: AccountNow = { entry: hannah, roles: new Set(['hr']), names };
const guarded: AccountNow = { ...unchanged, protectedBecause: 'emergency access' };

describe('the account behind a click', () => {
  it('is read when it was not read lately, and then counts for the clicks that follow', async () => {
    const { asked, pass, answer, press } = await open();
    deepEqual(await press(true), { active: true, roles: ['hr'] });
    equal(asked.length, 0, 'everybody was read a moment ago');
    pass(accountFreshMillis);
    const pressed = press(true);
    await answer(blocked);
    equal((await pressed).active, false);
    pass(accountFreshMillis - 1);
    equal((await press(true)).active, false);
    equal(asked.length, 1);
    pass(1);
    const again = press(true);
    await answer(unchanged);
    equal((await again).active, true);
  });

  it('has the roles that it has now', async () => {
    const { pass, answer, press } = await open();
    pass(accountFreshMillis);
    const pressed = press(true);
    await answer({ ...unchanged, roles: new Set(['operator']) });
    deepEqual((await pressed).roles, ['operator']);
  });

  it('is nobody once the directory does not know it', async () => {
    const { pass, answer, press } = await open();
    pass(accountFreshMillis);
    const pressed = press(true);
    await answer({ entry: undefined, roles: new Set(), names: [] });
    deepEqual(await pressed, { active: false, roles: [] });
  });

  it('counts as last read while the tenant is silent, and what it says late counts for the next click', async () => {
    const { asked, pass, answer, press } = await open();
    pass(accountFreshMillis);
    equal((await press(false)).active, true);
    equal((await press(false)).active, true);
    equal(asked.length, 1, 'clicks meanwhile wait for the same answer');
    await answer(blocked);
    equal((await press(true)).active, false);
  });

  it('counts as last read when the read fails, and is asked for again at the next click', async () => {
    const { asked, warned, pass, answer, press } = await open();
    pass(accountFreshMillis);
    const pressed = press(true);
    await answer(new Error('503'));
    equal((await pressed).active, true);
    equal(warned.length, 1);
    const again = press(true);
    await answer(blocked);
    equal((await again).active, false);
    equal(asked.length, 2);
  });

  it('is not taken back to what was read before everybody was read anew', async () => {
    const { directory, pass, answer, press } = await open();
    pass(accountFreshMillis);
    equal((await press(false)).active, true);
    pass(1);
    await directory.refresh();
    await answer(blocked);
    equal((await press(true)).active, true);
  });
});

describe('the account to which something is about to be done', () => {
  const why = (directory: Directory): readonly (string | undefined)[] =>
    names.map((name) => directory.people().protectedBecause(name));

  it('is not read while everybody was read in the last minutes', async () => {
    const { directory, asked, pass } = await open();
    pass(protectionKnownMillis - 1);
    await directory.knowProtection(hannah.id);
    equal(asked.length, 0);
  });

  it('is protected under every name as soon as the directory says so, and no longer than that', async () => {
    const { directory, asked, pass, answer } = await open();
    pass(protectionKnownMillis);
    const first = directory.knowProtection(hannah.id);
    await answer(guarded);
    await first;
    deepEqual(why(directory), ['emergency access', 'emergency access']);
    pass(protectionKnownMillis - 1);
    await directory.knowProtection(hannah.id);
    equal(asked.length, 1);
    pass(1);
    const second = directory.knowProtection(hannah.id);
    await answer(unchanged);
    await second;
    deepEqual(why(directory), [undefined, undefined]);
  });

  it('is not known while the tenant does not answer, and is asked for again', async () => {
    const { directory, asked, pass, answer } = await open();
    pass(protectionKnownMillis);
    const failed = rejects(directory.knowProtection(hannah.id), /503/);
    await answer(new Error('503'));
    await failed;
    const again = directory.knowProtection(hannah.id);
    await answer(guarded);
    await again;
    equal(asked.length, 2);
    deepEqual(why(directory), ['emergency access', 'emergency access']);
  });

  it('is read anew where the clock was put back', async () => {
    const { directory, asked, pass, answer } = await open();
    pass(-1);
    const known = directory.knowProtection(hannah.id);
    await answer(guarded);
    await known;
    equal(asked.length, 1);
  });
});
