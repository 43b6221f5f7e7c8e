import { MemoryStore } from '../../../adapters/memory-store.ts';
import { limitsOf } from '../../../bot/world.ts';
import { createBrakes } from '../../../core/brakes.ts';
import type { World } from '../../../core/engine/world.ts';
import type { CallResult, Executor, Store } from '../../../core/ports.ts';
import type { Reader } from '../../../core/reader.ts';
import { surveyByPolicy } from '../../../core/survey-by-policy.ts';
import { staff } from '../company.ts';
import type { Plant } from '../world.ts';
import { blind, both } from './blind.ts';

type Change = Required<Plant>['world'];

function firstRowOnly(reader: Reader): Pick<Reader, 'list'> {
  return { list: async (read, decoder) => (await reader.list(read, decoder))?.slice(0, 1) };
}

function resurvey(
  change: (parts: Parameters<typeof surveyByPolicy>[0]) => Parameters<typeof surveyByPolicy>[0],
): Change {
  return (world, shared) => ({
    ...world,
    survey: (request, reader) =>
      surveyByPolicy(
        change({
          policy: shared.policy,
          people: world.people(),
          steps: world.steps(),
          now: new Date(world.clock.now()).toISOString(),
          reserveName: async (_, candidates) => candidates[0],
        }),
        request,
        reader,
      ),
  });
}

function shiftedEnd(hours: number): Change {
  return (world) => ({
    ...world,
    survey: async (request, reader) => {
      const found = await world.survey(request, reader);
      if ('problems' in found || found.wanted.timeline.end === undefined) return found;
      const end = new Date(Date.parse(found.wanted.timeline.end) + hours * 3_600_000).toISOString();
      return { ...found, wanted: { ...found.wanted, timeline: { ...found.wanted.timeline, end } } };
    },
  });
}

function sending(world: World, send: Executor['send']): World {
  return { ...world, tenant: { ...world.tenant, executor: { send } } };
}

/** Every door of a store as a plain function, so that one can be replaced. */
function through(store: Store): Store {
  return {
    load: (request) => store.load(request),
    append: (append) => store.append(append),
    claimDue: (query) => store.claimDue(query),
    release: (request, fence) => store.release(request, fence),
    nextDue: () => store.nextDue(),
    search: (terms, options) => store.search(terms, options),
    eraseSealed: (request) => store.eraseSealed(request),
    getDocument: (kind, id, now) => store.getDocument(kind, id, now),
    putDocument: (put, now) => store.putDocument(put, now),
    removeDocument: (kind, id, ifVersion) => store.removeDocument(kind, id, ifVersion),
    listDocuments: (kind, options) => store.listDocuments(kind, options),
    close: () => store.close(),
  };
}

const isLost = (result: CallResult): boolean => result.outcome === 'unknown';

/** Defects at the doors to tenant and store: what is read, sent, counted and claimed. */
export const portPlants: readonly Plant[] = [
  {
    name: 'page two ignored',
    finds: 'done-means-proven',
    runs: 'leaver',
    world: (world) => ({
      ...world,
      tenant: {
        ...world.tenant,
        reader: () => {
          const reader = world.tenant.reader();
          return { ...reader, ...firstRowOnly(reader) };
        },
      },
    }),
  },
  {
    name: 'budget forgotten on restart',
    finds: 'budget-kept',
    bias: { legs: ['leaver'], cases: 3, workersMin: 3, immediate: true, who: ['plain'], actions: ['snooze'] },
    world: (world, shared) => ({
      ...world,
      brakes: createBrakes({
        store: new MemoryStore(),
        limits: () => limitsOf(shared.policy),
        stopSwitch: async () => undefined,
        stopFile: () => false,
      }),
    }),
  },
  {
    name: 'budget counted long before the call',
    finds: 'budget-kept',
    bias: { legs: ['leaver'], cases: 3, immediate: true, who: ['plain'], faults: ['clock-forward'] },
    world: (world) => ({
      ...world,
      brakes: {
        ...world.brakes,
        takeIrreversible: async (...asked) => {
          const answer = await world.brakes.takeIrreversible(...asked);
          return answer.go ? { ...answer, at: Number.POSITIVE_INFINITY } : answer;
        },
      },
    }),
  },
  {
    name: 'stop switch not asked',
    finds: 'stop-holds',
    bias: { legs: ['leaver'], immediate: true, actions: ['stop'], faults: ['unreachable'] },
    world: (world, shared, store) => ({
      ...world,
      brakes: createBrakes({
        store,
        limits: () => limitsOf(shared.policy),
        stopFile: () => false,
        stopSwitch: async () => undefined,
      }),
    }),
  },
  {
    name: 'stop switch asked only before the intent',
    finds: 'stop-holds',
    bias: { legs: ['leaver'], immediate: true, actions: ['stop'], who: ['plain'], workersMin: 2 },
    world: (world) => ({ ...world, brakes: { ...world.brakes, stopped: async () => undefined } }),
  },
  {
    name: 'lost answer taken for throttling',
    finds: 'never-twice-once',
    runs: 'leaver',
    bias: { faults: ['error-after'] },
    world: both(
      (world) =>
        sending(world, async (calls) =>
          (await world.tenant.executor.send(calls)).map((result) =>
            isLost(result) ? { ...result, outcome: 'throttled', retryAfterSeconds: 5 } : result,
          ),
        ),
      blind,
    ),
  },
  {
    name: 'lost write sent again at once',
    finds: 'never-twice-once',
    runs: 'leaver',
    bias: { faults: ['error-after'] },
    world: (world) =>
      sending(world, async (calls) => {
        const results = await world.tenant.executor.send(calls);
        return results.some(isLost) ? world.tenant.executor.send(calls) : results;
      }),
  },
  {
    name: 'names not reserved',
    finds: 'names-unique',
    bias: { legs: ['joiner'] },
    world: resurvey((parts) => parts),
  },
  { name: 'access ends an hour early', finds: 'due-on-time', runs: 'leaver', world: shiftedEnd(-1) },
  { name: 'access ends two hours late', finds: 'due-on-time', runs: 'leaver', world: shiftedEnd(2) },
  {
    name: 'no cancel window',
    finds: 'cancel-window',
    runs: 'leaver',
    world: (world) => ({
      ...world,
      timing: (request) => ({ ...world.timing(request), cancelWindowMinutes: 0 }),
    }),
  },
  {
    name: 'target looked up by name again',
    finds: 'right-target',
    world: (world) =>
      sending(world, (calls) =>
        world.tenant.executor.send(
          calls.map((one) =>
            one.call.service === 'graph' && one.call.params['user-id'] !== undefined
              ? { ...one, call: { ...one.call, params: { ...one.call.params, 'user-id': staff.jonas.id } } }
              : one,
          ),
        ),
      ),
  },
  {
    name: 'number of the last line not compared',
    finds: 'record-whole',
    bias: { workersMin: 2 },
    store: (store) => ({
      ...through(store),
      append: async (append) => {
        const answer = await store.append(append);
        const seq = (await store.load(append.request))?.head.seq ?? 0;
        if (answer !== 'conflict' || seq < append.expectedSeq) return answer;
        // Whoever comes second puts their lines behind those of the first, bytes as they are.
        const lines = append.lines.map((line, index) => ({ ...line, seq: seq + index + 1 }));
        return store.append({ ...append, expectedSeq: seq, lines, fence: undefined });
      },
    }),
  },
  {
    name: 'oldest work first, whatever it is',
    finds: 'urgent-first',
    bias: { legs: ['leaver', 'joiner'], cases: 3, actions: ['outage'], faults: ['unreachable'] },
    store: (store) => ({
      ...through(store),
      claimDue: async (query) => (await store.claimDue(query)).toReversed(),
    }),
  },
  {
    name: 'person not reserved',
    finds: 'one-live-request',
    bias: { legs: ['leaver', 'mover'], actions: ['again'] },
    store: (store) => ({
      ...through(store),
      putDocument: (put, now) => (put.kind === 'live' ? Promise.resolve(1) : store.putDocument(put, now)),
    }),
  },
  {
    name: 'always due',
    finds: 'always-owned',
    // In the store itself: a crew puts right what a line alone had wrong.
    store: (store) => ({ ...through(store), append: (append) => store.append({ ...append, nextDueAt: 0 }) }),
  },
];
