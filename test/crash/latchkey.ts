import { type Base, openBase } from '../../bot/base.ts';
import type { BusinessClock } from '../../bot/clock.ts';
import { readConfig } from '../../bot/config.ts';
import { evidencePack } from '../../bot/evidence.ts';
import { createFollowUp } from '../../bot/follow-up.ts';
import { createLoop, type Loop } from '../../bot/loop.ts';
import type { RequestParts } from '../../bot/requests.ts';
import { createWorld, systemRandom } from '../../bot/world.ts';
import type { World } from '../../core/engine/world.ts';
import type { EvidencePack } from '../../core/evidence.ts';

/** Where a Latchkey without chat works: its store, its tenant, its keys. Plain data, so that it fits an environment variable. */
export interface Where {
  /** As `LATCHKEY_STORE`. */
  readonly store: string;
  readonly cosmosKey?: string;
  readonly tenantUrl: string;
  readonly tenantId: string;
  /** Secret of the tenant's app registrations, without the identity's name. */
  readonly secret: string;
  /** 32 bytes in base64. */
  readonly masterKey: string;
}

/** The product from the store up to the loop, wired as `bot/app.ts` does, with nobody at the chat windows. */
export interface Latchkey {
  readonly base: Base;
  readonly world: World;
  readonly requests: RequestParts;
  readonly loop: Loop;
  readonly clock: SetClock;
  evidence(request: string): Promise<EvidencePack | undefined>;
  close(): Promise<void>;
}

/** A business clock that stands still until it is moved. */
export interface SetClock extends BusinessClock {
  /** Real time, ahead of the machine's by what was given. */
  real(): number;
}

/** A clock that stands at `at`; real time runs `aheadMillis` before the machine's, as after a restart some time later. */
export function setClock(at: number, aheadMillis: number): SetClock {
  let now = at;
  return {
    now: () => now,
    real: () => Date.now() + aheadMillis,
    moveTo: (to) => {
      now = to;
    },
  };
}

/** Opens everything against a running tenant. Throws StartRefused as the bot would. */
export async function openLatchkey(where: Where, clock: SetClock): Promise<Latchkey> {
  const reading = readConfig({
    LATCHKEY_MODE: 'local',
    LATCHKEY_GRAPH_URL: where.tenantUrl,
    LATCHKEY_TENANT_ID: where.tenantId,
    LATCHKEY_EXCHANGE: 'invoke-command',
    LATCHKEY_LOCAL_SECRET: where.secret,
    LATCHKEY_STORE: where.store,
    LATCHKEY_COSMOS_KEY: where.cosmosKey,
    LATCHKEY_MASTER_KEY: where.masterKey,
    LATCHKEY_POLICY: new URL('../../policy', import.meta.url).pathname,
    LATCHKEY_LOG: process.env.LOG ?? 'silent',
  });
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  const base = await openBase(reading.config, { clock });
  const { store, vault, directory } = base;
  const policy = () => base.policy;
  const { world, guards } = createWorld({
    ...base,
    policy,
    teller: {
      tell: async (request) => ({ reached: [request.requester.id], unreachable: [] }),
      nudge: async () => undefined,
    },
    stopFile: '',
  });
  const nudge = (): void => undefined;
  const after = createFollowUp({ world, store, directory, term: vault.term, nudge });
  return {
    base,
    world,
    clock,
    requests: { world, guards, store, policy, facts: () => directory.facts(), term: vault.term, nudge },
    loop: createLoop({ world, store, owner: systemRandom.guid(), after }),
    evidence: (request) =>
      evidencePack({ exportLedger: (id) => base.ledger.export(id), steps: () => base.steps }, request),
    close: () => store.close(),
  };
}
