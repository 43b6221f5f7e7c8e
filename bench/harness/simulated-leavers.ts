import { createLedger } from '../../adapters/ledger.ts';
import { createVault } from '../../adapters/vault.ts';
import { handleClick } from '../../bot/handle.ts';
import { systemRandom } from '../../bot/world.ts';
import { createBrakes } from '../../core/brakes.ts';
import { work, writeParts } from '../../core/engine/engine.ts';
import type { World } from '../../core/engine/world.ts';
import { createGuards } from '../../core/guards.ts';
import { officeOf } from '../../core/intake.ts';
import { openRequest } from '../../core/open.ts';
import { peopleFrom } from '../../core/people.ts';
import type { Store } from '../../core/ports.ts';
import { pendingPlan, type Request, replay } from '../../core/request.ts';
import { surveyByPolicy } from '../../core/survey-by-policy.ts';
import { timingByPolicy } from '../../core/timing-by-policy.ts';
import { peopleFacts, seedCompany, seedSubject, staff } from '../../test/simulation/company.ts';
import { companyReader } from '../../test/simulation/read.ts';
import { caseForm, freeApprover } from '../../test/simulation/script.ts';
import { setupFor, sevenSteps } from '../../test/simulation/setup.ts';
import { Company } from '../../test/simulation/tenant.ts';
import { execute } from '../../test/simulation/write.ts';

/** The real engine over a store and a tenant in memory that answers at once: what is left is the engine and the store. */
export interface Leavers {
  readonly world: World;
  readonly clock: { now: number };
  /** Opens so many departures, surveys and approves them; their last day is the fourth from now. */
  prepare(count: number): Promise<void>;
  load(request: string): Promise<Request>;
}

/** Everybody has been approved, and nothing is due. */
export const beforeTheEnd = Date.parse('2026-10-19T08:00:00Z');
/** After the end of everybody's last day. */
export const afterTheEnd = Date.parse('2026-10-23T20:00:00Z');
const office = 'Berlin';

/** Seven-step leavers of the simulation, without its faults and gates. */
export async function openLeavers(store: Store): Promise<Leavers> {
  const { policy, steps } = await setupFor(sevenSteps);
  const clock = { now: beforeTheEnd };
  const now = (): number => clock.now;
  const company = new Company(now, () => undefined);
  seedCompany(company);
  const ledger = createLedger(store, createVault(store, Buffer.alloc(32, 7)), systemRandom);
  const guards = createGuards({ store, isLive: async () => true });
  const iso = (): string => new Date(clock.now).toISOString();
  const people = () => peopleFrom(peopleFacts(company, [], iso()));
  const world: World = {
    ledger,
    guards,
    people,
    tenant: tenantOf(company),
    clock: { now, real: now },
    random: systemRandom,
    teller: { tell: async () => ({ reached: [], unreachable: [] }), nudge: async () => undefined },
    brakes: createBrakes({
      store,
      limits: () => ({ irreversiblePerHour: 1e6, irreversiblePerDay: 1e6, removalsAlarmPerHour: 1e6 }),
      stopSwitch: async () => undefined,
      stopFile: () => false,
    }),
    peopleNow: async () => people(),
    knowProtection: async () => undefined,
    freshPeople: async () => people(),
    steps: () => steps,
    timing: (request) => timingByPolicy(policy, officeOf(policy, request.form, {})),
    survey: (request, reader) =>
      surveyByPolicy(
        { policy, people: people(), steps, now: iso(), reserveName: guards.reserveName },
        request,
        reader,
      ),
    log: (event, facts) => {
      throw new Error(`${event}: ${JSON.stringify(facts)}`);
    },
  };
  const load = async (id: string): Promise<Request> => replay(id, (await ledger.load(id)) ?? []);
  const openOne = async (index: number): Promise<void> => {
    const subject = seedSubject(company, index, office);
    const plan = { leg: 'leaver', office, inDays: 4, immediate: false } as const;
    const opened = await openRequest(
      { guards, random: systemRandom, steps, write: writeParts(world) },
      {
        form: caseForm({ plan, subject, index }, iso(), policy),
        requester: staff.maya,
        late: false,
        policy: policy.version,
        zone: 'Europe/Berlin',
      },
    );
    if ('refusal' in opened) throw new Error(opened.refusal.code);
    await work(world, opened.request.id);
    await approveAll(world, load, opened.request.id);
  };
  let prepared = 0;
  return {
    world,
    clock,
    load,
    prepare: async (count) => {
      for (const end = prepared + count; prepared < end; prepared += 1) await openOne(prepared);
    },
  };
}

function tenantOf(company: Company): World['tenant'] {
  let calls = 0;
  return {
    reader: () => companyReader(company, async (_op, run) => run()),
    executor: {
      send: async (outgoing) => {
        calls += 1;
        return outgoing.map((one) => execute(company, one, calls));
      },
    },
  };
}

const stagesMax = 6;

async function approveAll(world: World, load: Leavers['load'], id: string): Promise<void> {
  const intents = { findPerson: () => undefined, formFrom: () => undefined };
  for (let stage = 0; stage < stagesMax; stage += 1) {
    const request = await load(id);
    const plan = pendingPlan(request);
    const approver = freeApprover(request);
    if (plan === undefined || approver === undefined) return;
    const actor = { kind: 'person', id: approver.id, name: approver.name } as const;
    const data = { verb: 'approve', request: id, plan: plan.plan.id, comment: 'agreed' };
    await handleClick({ world, intents, nudge: () => undefined }, actor, data);
  }
}
