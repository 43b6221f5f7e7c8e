import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readAccount } from '../../adapters/account-now.ts';
import { loadSteps } from '../../adapters/catalogue.ts';
import type { Directory } from '../../adapters/directory.ts';
import { createDirectory } from '../../adapters/directory.ts';
import { createHouse } from '../../adapters/house.ts';
import type { SealedLedger } from '../../adapters/ledger.ts';
import { createLedger } from '../../adapters/ledger.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { parsePolicy, readPolicyFiles } from '../../adapters/policy-files.ts';
import { createTenant, type Tenant } from '../../adapters/tenant.ts';
import { localTokenClient } from '../../adapters/token-clients.ts';
import { createVault } from '../../adapters/vault.ts';
import { createLoop, type Loop } from '../../bot/loop.ts';
import { permissionsByIdentity } from '../../bot/permissions.ts';
import { createWorld, systemRandom } from '../../bot/world.ts';
import { type Identity, identities } from '../../core/change.ts';
import type { Teller, World } from '../../core/engine/world.ts';
import type { Guards } from '../../core/guards.ts';
import type { House, HouseEntry } from '../../core/house.ts';
import type { Policy } from '../../core/policy.ts';
import type { Millis, Store } from '../../core/ports.ts';
import type { Steps } from '../../core/readiness.ts';
import { Secret } from '../../core/secret.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

/** A whole Latchkey without Teams: real steps, policy and adapters against a sandbox tenant on loopback. */
export interface LocalWorld {
  readonly world: World;
  readonly guards: Guards;
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly ledger: SealedLedger;
  readonly directory: Directory;
  readonly house: House;
  readonly policy: Policy;
  readonly steps: Steps;
  readonly loop: Loop;
  /** Moves business time and the tenant's clock together. */
  moveTo(iso: string): void;
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** Business time at the start. */
  readonly now?: string;
  readonly size?: number;
  readonly store?: Store;
  /** Real time of this process; that of the machine when left out. */
  readonly real?: () => Millis;
}

export async function startLocalWorld(options: LocalOptions = {}): Promise<LocalWorld> {
  const start = options.now ?? '2026-11-23T08:00:00Z';
  const sandbox = await startSandbox({ seed: 7, size: options.size ?? 80, now: start });
  const steps = await loadSteps();
  const reading = parsePolicy(await readPolicyFiles(fileURLToPath(new URL('../../policy', import.meta.url))));
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  const { policy } = reading;
  let business = Date.parse(start);
  const clock = { now: () => business, real: options.real ?? Date.now };
  const store = options.store ?? new MemoryStore();
  const vault = createVault(store, Buffer.alloc(32, 7));
  const ledger = createLedger(store, vault, systemRandom);
  const house = createHouse(createLedger<HouseEntry>(store, vault, systemRandom), (id) => id);
  const tenant = tenantOf(sandbox, steps);
  const directory = createDirectory({
    reader: () => tenant.reader(),
    policy: () => policy,
    store,
    clock,
    delegations: async () => (await house.state()).delegations,
    account: (id, groups) => readAccount(tenant.reader(), policy, { id, groups }),
    inTime: (read) => read,
  });
  await directory.refresh();
  const teller: Teller = {
    tell: async () => ({ reached: [], unreachable: [] }),
    nudge: async () => undefined,
  };
  const { world, guards } = createWorld({
    store,
    ledger,
    tenant,
    directory,
    house,
    policy: () => policy,
    steps,
    clock,
    teller,
    log: pino({ level: process.env.LOG ?? 'silent' }),
    stopFile: '/nonexistent',
  });
  const loop = createLoop({ world, store, owner: 'test' });
  return {
    world,
    guards,
    sandbox,
    store,
    ledger,
    directory,
    house,
    policy,
    steps,
    loop,
    moveTo: (iso) => {
      business = Date.parse(iso);
      sandbox.control.moveClock({ at: iso });
    },
    stop: async () => {
      await loop.stop();
      await store.close();
      await sandbox.stop();
    },
  };
}

/** The product's own adapters, each identity with exactly the permissions that the steps in use need. */
function tenantOf(sandbox: Sandbox, steps: Steps): Tenant {
  const expected = permissionsByIdentity(steps, {
    read: 'Exchange.ManageAsApp',
    write: 'Exchange.ManageAsApp',
  });
  return createTenant({
    mode: 'local',
    tenantId: sandbox.control.state.tenantId,
    graphUrl: sandbox.url,
    exchangeUrl: sandbox.url,
    real: () => Date.now(),
    identities: Object.fromEntries(
      identities.map((identity) => [identity, identityOf(sandbox, identity, expected[identity])]),
    ) as never,
  });
}

function identityOf(
  sandbox: Sandbox,
  identity: Identity,
  expected: { readonly graph?: readonly string[]; readonly exchange?: readonly string[] },
) {
  sandbox.control.registerApp({
    clientId: `latchkey-${identity}`,
    secret: `secret-${identity}`,
    roles: { graph: [...(expected.graph ?? [])], outlook: [...(expected.exchange ?? [])] },
    directoryRoles:
      identity === 'reader' ? ['Exchange Administrator'] : ['User Administrator', 'Exchange Administrator'],
  });
  const fetchToken = localTokenClient({
    authority: sandbox.url,
    tenantId: sandbox.control.state.tenantId,
    clientId: `latchkey-${identity}`,
    clientSecret: new Secret(`secret-${identity}`),
    real: () => Date.now(),
  });
  return { fetchToken, expected };
}
