import { MemoryStore } from '../../adapters/memory-store.ts';
import { guardExecutor } from '../../adapters/protected-executor.ts';
import { createBrakes } from '../../core/brakes.ts';
import type { Call } from '../../core/change.ts';
import type { Ledger, World } from '../../core/engine/world.ts';
import type { Line } from '../../core/entry.ts';
import { createGuards } from '../../core/guards.ts';
import { type PeopleFacts, peopleFrom } from '../../core/people.ts';
import type { CallResult } from '../../core/ports.ts';
import type { Step } from '../../core/step.ts';
import { facts, now } from './cases.ts';

export interface SmallWorld {
  readonly world: World;
  /** Every call that reached the tenant. */
  readonly sent: Call[];
  readonly lines: Map<string, Line[]>;
  /** Events that were logged. */
  readonly logged: string[];
  readonly store: MemoryStore;
  /** Changes what the directory says, from the next click or step on. */
  know(over: Partial<PeopleFacts>): void;
  moveTo(iso: string): void;
}

/** The engine over lines in memory and a tenant that only writes down what it is sent. */
export function smallWorld(steps: readonly Step[] = []): SmallWorld {
  const lines = new Map<string, Line[]>();
  const sent: Call[] = [];
  const logged: string[] = [];
  const store = new MemoryStore();
  let known = facts();
  let business = Date.parse(now);
  let guid = 0;
  const people = () => peopleFrom({ ...known, now: new Date(business).toISOString() });
  const send = async (calls: readonly { readonly call: Call; readonly clientRequestId: string }[]) =>
    calls.map(({ call, clientRequestId }): CallResult => {
      sent.push(call);
      return { outcome: 'done', status: 204, clientRequestId };
    });
  const world: World = {
    ledger: ledgerOver(lines),
    tenant: {
      reader: () => ({ ...unread, notes: () => [] }),
      executor: guardExecutor({ send }, people),
    },
    clock: { now: () => business, real: () => business },
    random: { guid: () => `g${++guid}`, hex: () => `s${++guid}` },
    teller: { tell: async () => ({ reached: [], unreachable: [] }), nudge: async () => {} },
    brakes: createBrakes({
      store,
      limits: () => ({ irreversiblePerHour: 4, irreversiblePerDay: 15, removalsAlarmPerHour: 25 }),
      stopSwitch: async () => undefined,
      stopFile: () => false,
    }),
    guards: createGuards({ store, isLive: async () => true }),
    people,
    peopleNow: async () => people(),
    knowProtection: async () => undefined,
    freshPeople: async () => people(),
    steps: () => new Map(steps.map((step) => [step.id, step])),
    timing: () => ({
      cancelWindowMinutes: 15,
      containmentAlarmHours: 4,
      reminderEveryHours: 4,
      remindersMax: 3,
      escalateAfterHours: 16,
      renewalLeadDays: [],
      departureDays: 7,
      departureRequester: 'sponsor',
      workingHoursAfter: (from, hours) => from + hours * 3_600_000,
    }),
    survey: () => Promise.reject(new Error('nothing is surveyed here')),
    log: (event) => logged.push(event),
  };
  return {
    world,
    sent,
    lines,
    logged,
    store,
    know: (over) => {
      known = facts(over);
    },
    moveTo: (iso) => {
      business = Date.parse(iso);
    },
  };
}

const never = () => Promise.reject(new Error('nothing is read here'));
const unread = { one: never, list: never, ask: never, exchange: never };

function ledgerOver(lines: Map<string, Line[]>): Ledger {
  return {
    load: async (id) => lines.get(id),
    append: async ({ request, expectedSeq, lines: added }) => {
      const old = lines.get(request) ?? [];
      if (old.length !== expectedSeq) return 'conflict';
      const sealed = added.map((line, index): Line => ({ ...line, seq: expectedSeq + index + 1, hash: 'h' }));
      lines.set(request, [...old, ...sealed]);
      return sealed;
    },
  };
}
