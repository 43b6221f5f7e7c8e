import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { invariants } from './invariants.ts';
import { plants } from './plants.ts';
import { regressions } from './regressions.ts';
import { run } from './run.ts';
import { leaverCallsMax, leaverSchedules, type Schedule } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';
import { type Kind, materialOf, shrunk, simulate } from './simulate.ts';
import { teeth } from './teeth.ts';

const tool = fileURLToPath(new URL('../../tools/simulate.ts', import.meta.url));

async function played(what: Kind, schedules: number) {
  const said: string[] = [];
  const tally = await simulate({ schedules, seed: 20_261, what, say: (text) => said.push(text) });
  return { ...tally, said: said.join('\n') };
}

describe('the product in a simulated world', function () {
  this.timeout(120_000);

  it('keeps every promise to a fixed leaver, with a crash in at least half of the runs', async () => {
    const { violations, crashed, said } = await played('leaver', 100);
    equal(violations, 0, said);
    ok(crashed >= 50, `only ${crashed} of 100 runs had a crash`);
  });

  it('keeps every promise to a leaver with every step of the checklist', async () => {
    const { violations, said } = await played('full', 3);
    equal(violations, 0, said);
  });

  it('keeps every promise when everything happens at once', async () => {
    const { violations, crashed, said } = await played('mixed', 30);
    equal(violations, 0, said);
    ok(crashed >= 15, `only ${crashed} of 30 runs had a crash`);
  });

  for (const { says, what, schedule } of regressions)
    it(says, async () => {
      const { setup } = await materialOf(what);
      deepEqual((await run(setup, schedule)).violations, []);
    });
});

describe('the simulation itself', function () {
  this.timeout(120_000);

  it('comes to rest when an account is gone before its pass was shown: nobody presses for ever', async () => {
    const { setup } = await materialOf('mixed');
    const hire = { leg: 'joiner', office: 'Berlin', inDays: 7, immediate: false, who: 'contractor' } as const;
    const { ran, violations } = await run(
      { ...setup, turns: 400 },
      {
        ...{ seed: 3, workers: 1, faults: [], teams: false, cases: [hire] },
        actions: [{ turn: 8, what: 'account-deleted', of: 0 }],
      },
    );
    const presses = ran.shared.record.presses.filter(({ verb }) => verb === 'show-pass');
    ok(presses.length > 0 && presses.length < 20, `${presses.length} presses`);
    deepEqual(violations, []);
  });

  it('plays the same seed to the same trace, in another process and another zone too', async () => {
    const { said } = await played('leaver', 5);
    const trace = /trace (\w+)/.exec(said)?.[1] ?? 'none';
    const other = execFileSync(
      process.execPath,
      [tool, '--what', 'leaver', '--schedules', '5', '--seed', '20261'],
      {
        env: { ...process.env, TZ: 'Pacific/Auckland' },
        encoding: 'utf8',
      },
    );
    ok(other.includes(`trace ${trace}`), `${other} is not ${trace}`);
  });

  it('has a planted defect for every promise, and 25 at least', () => {
    const found = new Set(plants.map((plant) => plant.finds));
    deepEqual([...found].toSorted(), invariants.map((one) => one.name).toSorted());
    ok(plants.length >= 25);
  });

  const quick = [
    'line written after the call',
    'done written before the effect',
    'page two ignored',
    'no cancel window',
    'access ends an hour early',
    'sessions end before sign-in is closed',
    'licence does not wait for the mailbox',
    'wipe is called repeatable',
    'one person is enough for a wipe',
    'second click counts',
    'whoever has left still decides',
    'message taken for delivered',
    'failed read keeps its place',
    'earlier of two passes shown',
  ];
  for (const plant of quick)
    it(`finds: ${plant}`, async () => {
      const said: string[] = [];
      deepEqual(
        await teeth({ plant, seed: 1, say: (text) => said.push(text) }),
        { found: 1, of: 1 },
        said.join('\n'),
      );
    });

  for (const name of ['access ends an hour early', 'access ends two hours late'])
    it(`judges a run whose clock was put back: ${name}`, async () => {
      const plant = plants.find((one) => one.name === name);
      ok(plant !== undefined);
      const sound = await setupFor(sevenSteps);
      const [sample] = fc.sample(leaverSchedules(), { seed: 1, numRuns: 1 }) as [Schedule];
      const schedule: Schedule = { ...sample, faults: [{ at: 100, what: 'clock-back' }] };
      deepEqual((await run(sound, schedule)).violations, []);
      const { violations, ran } = await run({ ...sound, plant }, schedule);
      equal(ran.shared.gate.happened[0]?.what, 'clock-back');
      ok(violations.some((one) => one.invariant === 'due-on-time'));
    });

  it('lets a fault happen at every port call of the fixed leaver, its last one too', async () => {
    const [schedule] = fc.sample(leaverSchedules(), { seed: 1, numRuns: 1 }) as [Schedule];
    const { calls } = await run(await setupFor(sevenSteps), { ...schedule, faults: [] });
    ok(calls <= leaverCallsMax, `${calls} calls, but no fault comes after ${leaverCallsMax}`);
    ok(calls > leaverCallsMax / 2, `${calls} calls, so most faults would never happen`);
  });

  it('ends no run before it is known what its last fault has left behind', async () => {
    const setup = await setupFor(sevenSteps);
    const [sample] = fc.sample(leaverSchedules(), { seed: 1, numRuns: 1 }) as [Schedule];
    const { traced } = await run(setup, { ...sample, faults: [] });
    const sends = traced.flatMap((line) => (/ send /.test(line) ? [Number.parseInt(line, 10)] : []));
    ok(sends.length >= 5, `only ${sends.length} calls to crash after`);
    for (const at of sends)
      for (let turns = 1; turns <= 20; turns += 1) {
        const outcome = await run({ ...setup, turns }, { ...sample, faults: [{ at, what: 'crash-after' }] });
        deepEqual(outcome.violations, [], `crash after call ${at} and the end after ${turns} turns`);
      }
  });

  it('shrinks what it finds to one or two faults', async () => {
    const plant = plants.find((one) => one.name === 'wipe is not read back');
    ok(plant !== undefined);
    const setup = { ...(await setupFor(sevenSteps)), plant };
    const schedules = leaverSchedules({ faults: ['silent', 'stale', 'throttled'] });
    const some = fc.sample(schedules, { seed: 11, numRuns: 2_000 });
    const breaks = async (schedule: Schedule) => (await run(setup, schedule)).violations.length > 0;
    let path = 0;
    while (path < some.length && !(await breaks(some[path] as Schedule))) path += 1;
    ok(path < some.length, `none of ${some.length} schedules shows the defect`);
    const [json = ''] = (await shrunk({ setup, schedules, seed: 11, path })).split('\n');
    const { faults } = JSON.parse(json) as Schedule;
    ok(faults.length >= 1 && faults.length <= 2, json);
  });

  it('knows every step that its runs name', async () => {
    const { steps } = await setupFor();
    deepEqual(
      mixedSteps.filter((id) => !steps.has(id)),
      [],
    );
  });
});
