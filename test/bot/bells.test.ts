import { deepEqual, equal, rejects } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createAgenda } from '../../bot/agenda.ts';
import { type Bells, createBells } from '../../bot/bells.ts';
import type { Store } from '../../core/ports.ts';
import { contoso } from '../policy/contoso.ts';

const { Berlin, Pune } = contoso.offices.offices;
const person = 'maya';
const request = 'JML-2026-00001';
const at = (text: string): number => Date.parse(text);

interface Town {
  readonly bells: Bells;
  readonly agenda: ReturnType<typeof createAgenda>;
  /** Instants at which somebody was rung for, and with what. */
  readonly rung: string[];
  moveTo(iso: string): void;
  /** Steps through a span of business time, as the loop would: from one due moment to the next. */
  passUntil(iso: string): Promise<void>;
  /** Real time passes, in which claims run out. */
  later(seconds: number): void;
  /** What waits for the person at the moment. */
  waits: boolean;
}

function town(start: string, store: Pick<Store, never> & Store = new MemoryStore()): Town {
  let business = at(start);
  let real = 0;
  const clock = { now: () => business, real: () => real };
  const agenda = createAgenda(store, clock.real);
  const rung: string[] = [];
  const ring = async (what: string) => {
    if (!made.waits) return undefined;
    rung.push(`${what} ${new Date(business).toISOString().slice(0, 16)}`);
    return { reached: true, activityId: '1' } as const;
  };
  const bells = createBells({
    agenda,
    store,
    clock,
    hours: (who) => (who === 'vikram' ? Pune! : Berlin!),
    sendReminder: (reminder) => ring(`reminder ${reminder.person}`),
    sendDigest: (who) => ring(`digest ${who}`),
    log: () => undefined,
  });
  const made: Town = {
    bells,
    agenda,
    rung,
    waits: true,
    moveTo: (iso) => {
      business = at(iso);
    },
    later: (seconds) => {
      real += seconds * 1000;
    },
    passUntil: async (iso) => {
      for (let steps = 0; steps < 100; steps += 1) {
        await bells.run();
        const next = await bells.nextAt();
        if (next === null || next > at(iso)) break;
        equal(next > business, true, `stands still at ${new Date(business).toISOString()}`);
        business = next;
      }
      business = at(iso);
    },
  };
  return made;
}

const reminder = (when: 'now' | 'daily', since: string) =>
  ({ person, request, about: 'step/task', when, at: at(since) }) as const;

describe('ringing for people', () => {
  it('brings what waits once each working day, when the office opens', async () => {
    const { agenda, rung, passUntil } = town('2026-11-26T10:00:00Z');
    await agenda.wait(person, request, at('2026-11-26T10:00:00Z'));
    await passUntil('2026-12-01T22:00:00Z');
    // Friday, and after the weekend Monday and Tuesday, at nine in Berlin.
    deepEqual(rung, [
      'digest maya 2026-11-27T08:00',
      'digest maya 2026-11-30T08:00',
      'digest maya 2026-12-01T08:00',
    ]);
  });

  it('asks by the calendar of each person: holidays and hours of Pune are not those of Berlin', async () => {
    const { agenda, rung, passUntil } = town('2026-12-23T10:00:00Z');
    await agenda.wait(person, request, at('2026-12-23T10:00:00Z'));
    await agenda.wait('vikram', request, at('2026-12-23T10:00:00Z'));
    await passUntil('2026-12-29T05:00:00Z');
    deepEqual(rung.sort(), [
      'digest maya 2026-12-24T08:00',
      'digest maya 2026-12-28T08:00',
      'digest vikram 2026-12-24T04:00',
      'digest vikram 2026-12-28T04:00',
      'digest vikram 2026-12-29T04:00',
    ]);
  });

  it('puts the reminders of one day into one message', async () => {
    const { agenda, rung, passUntil } = town('2026-11-23T12:00:00Z');
    await agenda.wait(person, request, at('2026-11-23T08:00:00Z'));
    for (const about of ['a', 'b', 'c'])
      await agenda.remind({ ...reminder('daily', '2026-11-23T12:00:00Z'), about });
    await passUntil('2026-11-23T12:30:00Z');
    await agenda.remind({ ...reminder('daily', '2026-11-23T14:00:00Z'), about: 'd' });
    await passUntil('2026-11-23T23:00:00Z');
    deepEqual(rung, ['digest maya 2026-11-23T12:00']);
    await passUntil('2026-11-24T09:00:00Z');
    deepEqual(rung.slice(1), ['digest maya 2026-11-24T08:00']);
  });

  it('rings at no other time than working hours, whatever is owed', async () => {
    const { agenda, rung, passUntil, bells } = town('2026-11-27T19:00:00Z');
    await agenda.remind(reminder('now', '2026-11-27T19:00:00Z'));
    await agenda.remind({ ...reminder('daily', '2026-11-27T19:00:00Z'), about: 'other' });
    equal(await bells.run(), 0);
    equal(await bells.nextAt(), at('2026-11-30T08:00:00Z'));
    await passUntil('2026-11-30T09:00:00Z');
    deepEqual(rung, ['reminder maya 2026-11-30T08:00', 'digest maya 2026-11-30T08:00']);
  });

  it('asks nobody for what is done meanwhile, and keeps the day free for what comes later', async () => {
    const place = town('2026-11-23T12:00:00Z');
    await place.agenda.wait(person, request, at('2026-11-23T08:00:00Z'));
    await place.agenda.remind(reminder('daily', '2026-11-23T12:00:00Z'));
    place.waits = false;
    equal(await place.bells.run(), 0);
    equal(await place.bells.nextAt(), null);
    place.waits = true;
    await place.agenda.remind(reminder('daily', '2026-11-23T13:00:00Z'));
    place.moveTo('2026-11-23T13:00:00Z');
    equal(await place.bells.run(), 1);
  });

  it('leaves out the morning message for whoever does not want it, never the reminder of what waits for long', async () => {
    const { agenda, bells, rung, passUntil } = town('2026-11-23T12:00:00Z');
    await bells.switchDigest(person, false);
    await agenda.wait(person, request, at('2026-11-23T08:00:00Z'));
    await passUntil('2026-11-25T12:00:00Z');
    deepEqual(rung, []);
    await agenda.remind(reminder('daily', '2026-11-25T12:00:00Z'));
    await bells.run();
    deepEqual(rung, ['digest maya 2026-11-25T12:00']);
    await bells.switchDigest(person, true);
    await passUntil('2026-11-26T12:00:00Z');
    deepEqual(rung.slice(1), ['digest maya 2026-11-26T08:00']);
  });

  it('sends one message when two instances look at the same moment', async () => {
    const store = new MemoryStore();
    const one = town('2026-11-24T08:00:00Z', store);
    const two = town('2026-11-24T08:00:00Z', store);
    await one.agenda.wait(person, request, at('2026-11-23T08:00:00Z'));
    await Promise.all([one.bells.run(), two.bells.run()]);
    equal(one.rung.length + two.rung.length, 1);
  });
});

/** The store of a process that ends at its write number `at`, before or after the write is done. */
function endingStore(store: MemoryStore, ending: { at: number; after: boolean }): MemoryStore {
  let writes = 0;
  const write = async <T>(act: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes < ending.at) return act();
    if (writes === ending.at && ending.after) await act();
    throw new Error('the process ended');
  };
  return new Proxy(store, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      const method = member.bind(target) as (...args: unknown[]) => Promise<unknown>;
      return name === 'putDocument' || name === 'removeDocument'
        ? (...args: unknown[]) => write(() => method(...args))
        : method;
    },
  });
}

describe('a process that ends while it rings', () => {
  for (const after of [false, true])
    for (const write of [1, 2, 3])
      it(`loses no message and sends at most one more, ended ${after ? 'after' : 'before'} write ${write}`, async () => {
        const store = new MemoryStore();
        const calm = town('2026-11-24T08:00:00Z', store);
        await calm.agenda.wait(person, request, at('2026-11-23T08:00:00Z'));
        await calm.agenda.remind(reminder('daily', '2026-11-23T12:00:00Z'));
        const ending = town('2026-11-24T08:00:00Z', endingStore(store, { at: write, after }));
        await rejects(ending.bells.run(), /ended/);
        // The next process finds the claim, and goes on when that has run out.
        const next = town('2026-11-24T08:00:00Z', store);
        await next.bells.run();
        next.later(180);
        await next.bells.run();
        await next.passUntil('2026-11-24T22:00:00Z');
        const sent = ending.rung.length + next.rung.length;
        equal(sent >= 1 && sent <= 2, true, `${sent} messages`);
        await next.passUntil('2026-11-25T09:00:00Z');
        equal(ending.rung.length + next.rung.length, sent + 1, 'the next morning has its own');
      });
});
