/**
 * One real process on a real store: the product's engine, its people and its clock, until nothing is due. It kills itself at
 * the boundary that the environment variable CRASH_AT names. Argument: path of the SQLite file. The tenant is its parent.
 */
import { createLedger } from '../../adapters/ledger.ts';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { createVault } from '../../adapters/vault.ts';
import { handleClick } from '../../bot/handle.ts';
import { createLoop } from '../../bot/loop.ts';
import { systemRandom } from '../../bot/world.ts';
import { createBrakes } from '../../core/brakes.ts';
import { writeParts } from '../../core/engine/engine.ts';
import type { World } from '../../core/engine/world.ts';
import { createGuards } from '../../core/guards.ts';
import { officeOf } from '../../core/intake.ts';
import { openRequest } from '../../core/open.ts';
import { peopleFrom } from '../../core/people.ts';
import type { CallResult, Store } from '../../core/ports.ts';
import { isOver, isSettled, pendingPlan, type Request, replay } from '../../core/request.ts';
import { surveyByPolicy } from '../../core/survey-by-policy.ts';
import { timingByPolicy } from '../../core/timing-by-policy.ts';
import { staff } from './company.ts';
import type { Answered, Asked, Begin, People } from './crash-wire.ts';
import { caseForm, freeApprover } from './script.ts';
import { mixedSteps, setupFor } from './setup.ts';
import type { Row } from './tenant.ts';

const [file = ''] = process.argv.slice(2);
const crashAt = Number(process.env.CRASH_AT ?? 0);
const turnsMax = 300;
let boundaries = 0;
let now = 0;
let asked = 0;
const waiting = new Map<number, (answer: Answered) => void>();
process.on('message', (message: { readonly id: number; readonly answer?: Answered }) => {
  waiting.get(message.id)?.(message.answer);
  waiting.delete(message.id);
});

function ask(what: Asked): Promise<Answered> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    process.send?.({ id, what });
  });
}

/** A place between two durable things: here the process may die. */
function boundary(): void {
  boundaries += 1;
  if (boundaries === crashAt) process.kill(process.pid, 'SIGKILL');
}

async function bounded<T>(run: () => Promise<T>): Promise<T> {
  boundary();
  const answer = await run();
  boundary();
  return answer;
}

function boundedStore(store: Store): Store {
  return {
    load: (request) => store.load(request),
    append: (append) => bounded(() => store.append(append)),
    claimDue: (query) => store.claimDue(query),
    release: (request, fence) => store.release(request, fence),
    nextDue: () => store.nextDue(),
    search: (terms, options) => store.search(terms, options),
    eraseSealed: (request) => store.eraseSealed(request),
    getDocument: (kind, id, realNow) => store.getDocument(kind, id, realNow),
    putDocument: (put, realNow) => bounded(() => store.putDocument(put, realNow)),
    removeDocument: (kind, id, ifVersion) => bounded(() => store.removeDocument(kind, id, ifVersion)),
    listDocuments: (kind, options) => store.listDocuments(kind, options),
    close: () => store.close(),
  };
}

const store = boundedStore(new SqliteStore(file));
const setup = await setupFor(mixedSteps);
const { policy, steps } = setup;
const begin = (await ask({ kind: 'begin' })) as Begin;
now = begin.now;
const clock = { now: () => now, real: () => now };
const ledger = createLedger(store, createVault(store, Buffer.alloc(32, 7)), systemRandom);
const isLive = async (id: string): Promise<boolean> => {
  const request = await load(id);
  return request !== undefined && !isOver(request);
};
const guards = createGuards({ store, isLive });
let facts = await peopleNow();
const world: World = {
  ledger,
  tenant: { reader: remoteReader, executor: { send: (calls) => bounded(() => sendAll(calls)) } },
  clock,
  random: systemRandom,
  teller: {
    tell: async (request) => ({ reached: [request.requester.id], unreachable: [] }),
    nudge: async () => undefined,
  },
  brakes: createBrakes({
    store,
    limits: () => setup.limits,
    stopSwitch: async () => undefined,
    stopFile: () => false,
  }),
  guards,
  people: () => peopleFrom(facts),
  peopleNow: async () => peopleFrom(facts),
  freshPeople: async () => peopleFrom(await peopleNow()),
  steps: () => steps,
  timing: (request) => timingByPolicy(policy, officeOf(policy, request.form, {})),
  survey: (request, reader) =>
    surveyByPolicy(
      {
        policy,
        people: peopleFrom(facts),
        steps,
        now: new Date(now).toISOString(),
        reserveName: guards.reserveName,
      },
      request,
      reader,
    ),
  log: () => undefined,
};
const loop = createLoop({ world, store, owner: `process-${process.pid}` });

for (let turn = 0; turn < turnsMax; turn += 1) {
  facts = await peopleNow();
  const request = await onlyRequest();
  if (request === undefined) await openNow();
  else await people(request);
  await loop.drain();
  const due = await store.nextDue();
  if (due === null) break;
  now = due > now ? due : now + 30_000;
  await ask({ kind: 'time', now });
}
const last = await onlyRequest();
await ask({
  kind: 'ended',
  boundaries,
  requests:
    last === undefined
      ? []
      : [
          {
            id: last.id,
            phase: last.phase,
            seq: last.seq,
            held: last.checklist.filter(
              (id) => !isSettled(last.steps.get(id)) && last.steps.get(id)?.held !== undefined,
            ),
          },
        ],
});
await store.close();
process.disconnect();

function sendAll(calls: Parameters<World['tenant']['executor']['send']>[0]): Promise<readonly CallResult[]> {
  return ask({ kind: 'send', calls }) as Promise<readonly CallResult[]>;
}

async function peopleNow() {
  const found = (await ask({ kind: 'people' })) as People;
  return {
    ...found,
    entries: new Map(found.entries),
    protected: new Map(),
    departing: new Set<string>(),
    now: new Date(now).toISOString(),
  };
}

function remoteReader(): ReturnType<World['tenant']['reader']> {
  const rows = async (what: Asked) => (await ask(what)) as readonly Row[] | undefined;
  return {
    one: async (read, decoder) => {
      const row = await ask({ kind: 'one', read });
      return row === undefined ? undefined : decoder.parse(row);
    },
    list: async (read, decoder) => (await rows({ kind: 'list', read }))?.map((row) => decoder.parse(row)),
    exchange: async (read, decoder) =>
      (await rows({ kind: 'exchange', read }))?.map((row) => decoder.parse(row)),
    ask: async (_, decoder) => decoder.parse({ value: [] }),
    notes: () => [],
  };
}

async function load(id: string): Promise<Request | undefined> {
  const lines = await ledger.load(id);
  return lines === undefined ? undefined : replay(id, lines);
}

async function onlyRequest(): Promise<Request | undefined> {
  const [head] = (await store.search([], { limit: 1 })).items;
  return head === undefined ? undefined : load(head.request);
}

/** Opening is acknowledged to the person once it is durable; a process that died before leaves them to try again. */
async function openNow(): Promise<void> {
  const matter = { plan: begin.plan, subject: begin.subject, index: 0 };
  const opened = await openRequest(
    { guards, random: systemRandom, steps, write: writeParts(world) },
    {
      form: caseForm(matter, new Date(now).toISOString(), policy),
      requester: staff.maya,
      late: false,
      policy: policy.version,
      zone: policy.offices.offices[begin.plan.office]?.zone ?? 'Europe/Berlin',
    },
  );
  if ('request' in opened)
    await ask({ kind: 'acknowledged', request: opened.request.id, seq: opened.request.seq });
}

/** Approvals and tasks of one turn; every click goes through the same door as a real one. */
async function people(request: Request): Promise<void> {
  const parts = {
    world,
    intents: { findPerson: () => undefined, formFrom: () => undefined },
    nudge: () => undefined,
  };
  const approver = freeApprover(request);
  const plan = pendingPlan(request);
  if (plan !== undefined && approver !== undefined) {
    const data = { verb: 'approve', request: request.id, plan: plan.plan.id, comment: 'agreed' };
    const handled = await handleClick(parts, { kind: 'person', id: approver.id, name: approver.name }, data);
    if (handled.refusal === undefined && handled.request !== undefined)
      await ask({ kind: 'acknowledged', request: request.id, seq: handled.request.seq });
  }
  for (const task of request.tasks.values()) {
    const [first] = task.to;
    if (task.done !== undefined || first === undefined) continue;
    await ask({ kind: 'by-hand', step: task.step, subject: request.subject.id ?? '' });
    const data = { verb: 'done', request: request.id, item: task.id, proof: 'INC-12345' };
    await handleClick(parts, { kind: 'person', id: first.id, name: first.name }, data);
  }
}
