import { MemoryStore } from '../../../adapters/memory-store.ts';
import type { ClickData } from '../../../bot/intents.ts';
import { limitsOf } from '../../../bot/world.ts';
import { createBrakes } from '../../../core/brakes.ts';
import { writeParts } from '../../../core/engine/engine.ts';
import { write } from '../../../core/engine/writer.ts';
import type { PersonRef } from '../../../core/person.ts';
import type { Reader } from '../../../core/reader.ts';
import { pendingPlan, replay } from '../../../core/request.ts';
import { surveyByPolicy } from '../../../core/survey-by-policy.ts';
import { staff } from '../company.ts';
import type { Click } from '../script.ts';
import { click, notePress } from '../script.ts';
import type { Plant } from '../world.ts';

/** Lets a click count without asking the rules; `plan` says which plan it is taken for. */
function unchecked(counts: (who: PersonRef, data: ClickData) => boolean): Click {
  return async (worker, shared, who, data) => {
    if (data.verb !== 'approve' || !counts(who, data)) return click(worker, shared, who, data);
    notePress(shared, who, data);
    const lines = await worker.world.ledger.load(data.request ?? '');
    if (lines === undefined) return undefined;
    const request = replay(data.request ?? '', lines);
    const plan = pendingPlan(request);
    if (plan === undefined) return undefined;
    return write(
      writeParts(worker.world),
      request,
      [{ kind: 'approved', plan: plan.plan.id, stage: plan.stage }],
      { kind: 'person', id: who.id, name: who.name },
    );
  };
}

function firstRowOnly(reader: Reader): Pick<Reader, 'list'> {
  return { list: async (read, decoder) => (await reader.list(read, decoder))?.slice(0, 1) };
}

function resurvey(
  change: (parts: Parameters<typeof surveyByPolicy>[0]) => Parameters<typeof surveyByPolicy>[0],
): Required<Plant>['world'] {
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

function shiftedEnd(hours: number): Required<Plant>['world'] {
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

const answered =
  (from: string, to: 'throttled' | 'refused'): Required<Plant>['world'] =>
  (world) => ({
    ...world,
    tenant: {
      ...world.tenant,
      executor: {
        send: async (calls) =>
          (await world.tenant.executor.send(calls)).map((result) =>
            result.outcome === from ? { ...result, outcome: to, retryAfterSeconds: 5 } : result,
          ),
      },
    },
  });

/** Defects at the doors: what is read, sent, counted, claimed and clicked. */
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
    name: 'lost answer taken for throttling',
    finds: 'never-twice-once',
    runs: 'leaver',
    world: answered('unknown', 'throttled'),
  },
  { name: 'names not reserved', finds: 'names-unique', world: resurvey((parts) => parts) },
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
    world: (world) => ({
      ...world,
      tenant: {
        ...world.tenant,
        executor: {
          send: (calls) =>
            world.tenant.executor.send(
              calls.map((one) =>
                one.call.service === 'graph' && one.call.params['user-id'] !== undefined
                  ? {
                      ...one,
                      call: { ...one.call, params: { ...one.call.params, 'user-id': staff.jonas.id } },
                    }
                  : one,
              ),
            ),
        },
      },
    }),
  },
  {
    name: 'conflict taken for success',
    finds: 'record-whole',
    store: (store, shared) => ({
      ...store,
      append: async (append) => {
        const answer = await store.append(append);
        // Told as written: the lines are gone, and everybody believes in them.
        if (answer === 'conflict')
          for (const [index, line] of append.lines.entries())
            shared.record.add(
              append.request,
              line.seq,
              {
                at: '',
                actor: { kind: 'latchkey', id: 'latchkey', name: '' },
                entry: { kind: 'refused', verb: 'planted', code: String(index) },
              },
              { at: 0, call: 0 },
            );
        return 'appended';
      },
    }),
  },
  {
    name: 'oldest work first, whatever it is',
    finds: 'urgent-first',
    store: (store) => ({ ...store, claimDue: async (query) => (await store.claimDue(query)).toReversed() }),
  },
  { name: 'approver not checked', finds: 'approver-allowed', click: unchecked((who) => who.id !== 'hannah') },
  {
    name: 'digest not checked',
    finds: 'approver-allowed',
    click: unchecked((_, data) => data.plan === '0'.repeat(64)),
  },
];
