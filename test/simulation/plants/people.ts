import type { ClickData } from '../../../bot/intents.ts';
import type { People } from '../../../core/access.ts';
import { writeParts } from '../../../core/engine/write-parts.ts';
import { write } from '../../../core/engine/writer.ts';
import { peopleFrom } from '../../../core/people.ts';
import type { PersonRef } from '../../../core/person.ts';
import { pendingPlan, replay } from '../../../core/request.ts';
import { peopleFacts } from '../company.ts';
import { type Click, click, notePress } from '../script.ts';
import type { Plant, Shared, Worker } from '../world.ts';

/** Lets a click count without asking the rules; `plan` says which plan it is taken for. */
function unchecked(counts: (who: PersonRef, data: ClickData) => boolean): Click {
  return async (worker, shared, who, data) => {
    if (data.verb !== 'approve' || !counts(who, data)) return click(worker, shared, who, data);
    notePress(shared, who, data);
    return approveUnasked(worker, who, data.request ?? '');
  };
}

async function approveUnasked(worker: Worker, who: PersonRef, id: string): Promise<void> {
  const lines = await worker.world.ledger.load(id);
  if (lines === undefined) return;
  const request = replay(id, lines);
  const plan = pendingPlan(request);
  if (plan === undefined) return;
  const actor = { kind: 'person', id: who.id, name: who.name } as const;
  const entry = { kind: 'approved', plan: plan.plan.id, stage: plan.stage } as const;
  return write(writeParts(worker.world), request, [entry], actor);
}

/** Every press is taken twice: nothing looks whether it has counted already. */
const twice: Click = async (worker, shared, who, data) => {
  const answer = await click(worker, shared, who, data);
  const decided = data.verb === 'approve' && (await decidedLast(shared, who, data));
  if (!decided) return answer;
  const lines = (await worker.world.ledger.load(data.request ?? '')) ?? [];
  const request = replay(data.request ?? '', lines);
  const last = lines.at(-1);
  if (last?.entry.kind === 'approved')
    await write(writeParts(worker.world), request, [last.entry], last.actor);
  return answer;
};

async function decidedLast(shared: Shared, who: PersonRef, data: ClickData): Promise<boolean> {
  const last = shared.record.byRequest.get(data.request ?? '')?.at(-1);
  return last?.line.entry.kind === 'approved' && last.line.actor.id === who.id;
}

/** The directory as if nobody had ever been disabled. */
function everybodyEnabled({ company, gate }: Shared): People {
  const facts = peopleFacts(company, [], new Date(gate.clock.now()).toISOString());
  const entries = new Map([...facts.entries].map(([id, entry]) => [id, { ...entry, enabled: true }]));
  return peopleFrom({ ...facts, entries });
}

/** The same people, as if nothing were protected. */
function unguarded(people: People): People {
  return { ...people, protectedBecause: () => undefined, guardedGroup: () => undefined };
}

/** One after the other; whatever fails keeps its place for ever. */
function keptPlaces(): <T>(work: () => Promise<T>) => Promise<T> {
  let last = Promise.resolve();
  return async (work) => {
    const before = last;
    const own = Promise.withResolvers<void>();
    last = own.promise;
    await before;
    const answer = await work();
    own.resolve();
    return answer;
  };
}

/** Defects towards people: whose click counts, who is out of reach, what they are told and handed. */
export const peoplePlants: readonly Plant[] = [
  {
    name: 'approver not checked',
    finds: 'approver-allowed',
    bias: { actions: ['approve-as-outsider', 'approve-as-requester', 'approve-as-subject'] },
    click: unchecked(() => true),
  },
  {
    name: 'digest not checked',
    finds: 'approver-allowed',
    bias: { actions: ['approve-stale'] },
    click: unchecked((_, data) => data.plan === '0'.repeat(64)),
  },
  {
    name: 'whoever has left still decides',
    finds: 'approver-allowed',
    // What was read of an account counts for a while: only whoever has been gone for longer must not decide.
    bias: {
      ...{ legs: ['leaver', 'joiner'], actions: ['approver-disabled', 'outage'] },
      ...{ who: ['plain'], immediate: false },
    },
    directory: (directory) => ({
      ...directory,
      people: () => ({ ...directory.people(), active: () => true }),
      peopleNow: async (id) => ({ ...(await directory.peopleNow(id)), active: () => true }),
    }),
  },
  {
    name: 'second click counts',
    finds: 'press-once',
    click: twice,
  },
  {
    name: 'failed read keeps its place',
    finds: 'never-stuck',
    bias: { faults: ['throttled', 'error-before'] },
    directory: (directory) => {
      const inTurn = keptPlaces();
      return { ...directory, peopleNow: (id) => inTurn(() => directory.peopleNow(id)) };
    },
  },
  {
    name: 'approver not looked at again before a wipe',
    finds: 'two-people',
    bias: { legs: ['leaver'], actions: ['approver-disabled'], who: ['plain'] },
    world: (world, shared) => ({ ...world, freshPeople: async () => everybodyEnabled(shared) }),
  },
  {
    name: 'protection forgotten',
    finds: 'protected-untouched',
    bias: { legs: ['leaver'], actions: ['became-protected'], immediate: false },
    directory: (directory) => ({ ...directory, people: () => unguarded(directory.people()) }),
  },
  {
    name: 'old protection trusted',
    finds: 'protected-untouched',
    // Everybody is read again all the time: only where that fails does what was read become old.
    bias: {
      ...{ legs: ['joiner', 'leaver'], actions: ['became-protected'] },
      ...{ faults: ['error-before', 'error-after'], immediate: false },
    },
    directory: (directory) => ({ ...directory, knowProtection: async () => undefined }),
  },
  {
    name: 'pass for a protected account',
    finds: 'protected-untouched',
    bias: { legs: ['joiner'], actions: ['became-protected'] },
    passes: (parts) => ({
      ...parts,
      world: { ...parts.world, people: () => unguarded(parts.world.people()) },
    }),
  },
  {
    name: 'message taken for delivered',
    finds: 'people-told',
    bias: { teams: true },
    world: (world) => ({
      ...world,
      teller: {
        ...world.teller,
        tell: async (request) => ({ reached: [request.requester.id], unreachable: [] }),
      },
    }),
  },
  {
    name: 'earlier of two passes shown',
    finds: 'last-wins',
    bias: { legs: ['joiner'] },
    passes: (parts) => ({
      ...parts,
      issue: async (request) => {
        const first = await parts.issue(request);
        await parts.issue(request);
        return first;
      },
    }),
  },
  {
    name: 'pass written into the result',
    finds: 'nothing-told',
    bias: { legs: ['joiner'] },
    passes: (parts) => ({
      ...parts,
      issue: async (request) => {
        const result = await parts.issue(request);
        return { ...result, message: result.pass?.reveal() };
      },
    }),
  },
];
