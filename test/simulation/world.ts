import { createDirectory, type Directory } from '../../adapters/directory.ts';
import { createHouse } from '../../adapters/house.ts';
import { createLedger } from '../../adapters/ledger.ts';
import type { Tenant } from '../../adapters/tenant.ts';
import { type Cipher, createVault } from '../../adapters/vault.ts';
import { createAgenda } from '../../bot/agenda.ts';
import { createConversations } from '../../bot/conversations.ts';
import { createFollowUp } from '../../bot/follow-up.ts';
import { formFromClick } from '../../bot/form-answer.ts';
import { loadRequest } from '../../bot/handle.ts';
import type { HouseParts } from '../../bot/house.ts';
import type { IntentParts } from '../../bot/intents.ts';
import { createLiving } from '../../bot/living.ts';
import { createLoop, type Loop } from '../../bot/loop.ts';
import { findOne } from '../../bot/person-finder.ts';
import { createStoredReplayGuard } from '../../bot/replay-guard.ts';
import type { RequestParts } from '../../bot/requests.ts';
import type { ShowPassParts } from '../../bot/show-pass.ts';
import { createTeller } from '../../bot/teller.ts';
import { createWorld } from '../../bot/world.ts';
import type { Ledger, Teller, World } from '../../core/engine/world.ts';
import type { HouseEntry } from '../../core/house.ts';
import type { Policy } from '../../core/policy.ts';
import type { Random, Store } from '../../core/ports.ts';
import type { Steps } from '../../core/readiness.ts';
import { accountOf, snapshotOf } from './company.ts';
import type { Gate, Life } from './faults.ts';
import { openOnce } from './open-once.ts';
import { directoryReader, gatedExecutor, gatedPasses, gatedReader } from './ports.ts';
import type { Record } from './record.ts';
import type { Bias } from './schedule.ts';
import type { Click } from './script.ts';
import { gatedStore, noteVault, noting, type Opened } from './store.ts';
import { gatedMessenger, type Teams } from './teams.ts';
import type { Company } from './tenant.ts';

/** What every worker of a run shares: the outside world and what it has seen. */
export interface Shared {
  readonly store: Store;
  readonly company: Company;
  readonly gate: Gate;
  readonly record: Record;
  readonly random: Random;
  readonly cipher: Cipher;
  readonly policy: Policy;
  readonly steps: Steps;
  /** Living messages; without them telling is one call that always arrives unless a fault says otherwise. */
  readonly teams: Teams | undefined;
  /** Verb of the calls that the tenant refuses for the whole run. */
  readonly broken: string | undefined;
}

/** One process of the product: everything that bot/app.ts puts together above the front door, over gated ports. */
export interface Worker {
  readonly life: Life;
  readonly world: World;
  readonly loop: Loop;
  readonly directory: Directory;
  readonly requests: RequestParts;
  readonly intents: IntentParts;
  readonly house: HouseParts;
  readonly passes: ShowPassParts;
  /** True for the first delivery of an activity over all processes. */
  readonly isNew: (activity: string) => Promise<boolean>;
  /** Notes where a person can be reached, whenever they write or press. */
  readonly remember: (person: string) => Promise<void>;
}

type FollowUp = ReturnType<typeof createFollowUp>;

/** Replaces parts of a worker by defective ones; the product itself knows nothing of it. */
export interface Plant {
  readonly name: string;
  /** Invariant that has to find it. */
  readonly finds: string;
  readonly store?: (store: Store, shared: Shared) => Store;
  readonly ledger?: (ledger: Ledger, shared: Shared) => Ledger;
  readonly world?: (world: World, shared: Shared, store: Store) => World;
  readonly directory?: (directory: Directory) => Directory;
  readonly click?: Click;
  readonly passes?: (passes: ShowPassParts) => ShowPassParts;
  readonly after?: (after: FollowUp) => FollowUp;
  /** Schedules that give the defect a chance; the mixed ones, all kinds of them, when left out. */
  readonly runs?: 'leaver' | 'mixed';
  readonly bias?: Bias;
}

const master = Buffer.alloc(32, 7);

/** Starts a process: nothing but the store, the tenant and the clock is left from the one before. Throws what the store throws. */
export async function startWorker(shared: Shared, life: Life, plant?: Plant): Promise<Worker> {
  const { company, gate, policy, steps, random } = shared;
  const { clock } = gate;
  const opened: Opened = new Map();
  const openedHouse: Opened<HouseEntry> = new Map();
  const store = gatedStore({
    ...shared,
    store: plant?.store?.(shared.store, shared) ?? shared.store,
    life,
    opened,
    openedHouse,
  });
  const vault = createVault(store, master, shared.cipher);
  const sealed = noting(createLedger(store, noteVault(vault), random, openOnce), opened);
  const ledger = { ...sealed, ...plant?.ledger?.(sealed, shared) };
  const names = (id: string): string => directory.facts().entries.get(id)?.name ?? id;
  const houseLedger = createLedger<HouseEntry>(store, noteVault(vault), random, openOnce);
  const house = createHouse(noting(houseLedger, openedHouse), names);
  const plainDirectory: Directory = createDirectory({
    delegations: async () => (await house.state()).delegations,
    reader: () => directoryReader(shared, life),
    policy: () => policy,
    store,
    clock,
    snapshot: async () => snapshotOf(company),
    account: async (id) => accountOf(company, id),
    inTime: (read) => read,
  });
  const directory = plant?.directory?.(plainDirectory) ?? plainDirectory;
  await directory.refresh();
  const { teller, remember } = tellerOf(shared, life, { store, directory, ledger });
  const { world: plain, guards } = createWorld({
    store,
    ledger,
    tenant: { reader: () => gatedReader(shared, life), executor: gatedExecutor(shared, life) },
    directory,
    house,
    policy: () => policy,
    steps,
    clock,
    teller,
    log: { warn: (facts: unknown) => noteOddity(shared, facts) },
    stopFile: '/nonexistent',
    random,
  });
  const world = plant?.world?.(plain, shared, store) ?? plain;
  const nudge = (): void => undefined;
  const facts = () => directory.facts();
  const requests = { world, guards, store, policy: () => policy, facts, term: vault.term, nudge };
  const follow = createFollowUp({ world, store, directory, term: vault.term, nudge });
  const bot = { facts, policy: () => policy, world };
  const passes = { world, nudge, issue: gatedPasses(shared, life) };
  const replay = createStoredReplayGuard(store, clock.real);
  return {
    life,
    world,
    directory,
    requests,
    remember,
    loop: createLoop({ world, store, owner: life.name, after: plant?.after?.(follow) ?? follow }),
    intents: {
      findPerson: (text) => findOne(facts(), text),
      formFrom: (request, data) => formFromClick(bot, request, data),
    },
    house: { house, directory, clock },
    passes: plant?.passes?.(passes) ?? passes,
    isNew: (activity) => replay.putIfAbsent(activity, clock.real() + replayMillis),
  };
}

/** The loop catches everything and goes on; what is a programming error must not be lost with it. */
function noteOddity({ record }: Shared, facts: unknown): void {
  const because = String((facts as { readonly because?: unknown }).because);
  if (/\b(Type|Range|Reference)Error\b/.test(because)) record.oddities.push(because);
}

const replayMillis = 26 * 3_600_000;

function tellerOf(
  shared: Shared,
  life: Life,
  {
    store,
    directory,
    ledger,
  }: { readonly store: Store; readonly directory: Directory; readonly ledger: Ledger },
): { readonly teller: Teller; readonly remember: Worker['remember'] } {
  const { teams, gate, steps } = shared;
  if (teams === undefined) return { teller: bell(gate, life), remember: async () => undefined };
  const conversations = createConversations(store, gate.clock.real);
  const teller = createTeller({
    clock: gate.clock,
    messenger: gatedMessenger({ teams, gate, life, conversations }),
    conversations,
    living: createLiving(store, gate.clock.real),
    agenda: createAgenda(store, gate.clock.real),
    newest: (request) => loadRequest({ ledger }, request),
    people: () => directory.people(),
    person: (id) => ({ id, name: id }),
    quietUntil: () => undefined,
    context: () => ({ now: gate.clock.now(), steps }),
    draw: (request) => ({ request: request.id, seq: request.seq }),
  });
  const remember = (id: string) => conversations.remember(id, { reference: { user: { id, name: id } } });
  return { teller, remember };
}

/** Telling as one call: everybody is reached unless a fault says otherwise. */
function bell(gate: Gate, life: Life): Teller {
  const pass = <T>(op: string, answer: T, instead?: T): Promise<T> =>
    gate.pass(life, {
      port: 'tell',
      op,
      run: () => answer,
      error: () => new Error('Teams did not take the message'),
      instead: (what) => (what === 'unreachable' && instead !== undefined ? () => instead : undefined),
    });
  return {
    tell: (request) =>
      pass(
        `tell ${request.id}`,
        { reached: [request.requester.id], unreachable: [] },
        { reached: [], unreachable: [{ person: request.requester, why: 'the bot is blocked' }] },
      ),
    nudge: (request, about) => pass(`nudge ${request.id} ${about}`, undefined),
  };
}

export type Issue = Tenant['issueAccessPass'];
