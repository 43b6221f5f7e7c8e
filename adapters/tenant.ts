import { type Identity, identities } from '../core/change.ts';
import type { Executor, Millis } from '../core/ports.ts';
import type { Reader, ReadNote } from '../core/reader.ts';
import { chooseSurface } from './exchange/choose.ts';
import { createExchangeExecutor } from './exchange/executor.ts';
import { createExchangeReading } from './exchange/reader.ts';
import { createExchangeWire, type ExchangeWire } from './exchange/wire.ts';
import { createExecutor } from './executor.ts';
import { type AccessPassRequest, type AccessPassResult, issueAccessPass } from './graph/access-pass.ts';
import { createGraphExecutor } from './graph/executor.ts';
import { createReadQueue, type ReadQueue } from './graph/read-queue.ts';
import { createReader } from './graph/reader.ts';
import { createTransport, type GraphTransport } from './graph/transport.ts';
import {
  createTokenSource,
  type ExpectedPermissions,
  type PermissionFault,
  type TokenFetcher,
  type TokenSource,
} from './tokens.ts';

export interface TenantOptions {
  readonly mode: 'local' | 'tenant';
  readonly tenantId: string;
  readonly graphUrl: string;
  readonly exchangeUrl: string;
  /** The value of `LATCHKEY_EXCHANGE`. */
  readonly exchangeSetting?: string;
  /** Per identity, how it gets tokens (token-clients.ts) and what these must carry. */
  readonly identities: Readonly<
    Record<Identity, { readonly fetchToken: TokenFetcher; readonly expected: ExpectedPermissions }>
  >;
  readonly real: () => Millis;
  readonly onFault?: (fault: PermissionFault) => void;
}

/** Longer than a batch of twenty reads takes in a busy tenant, a fraction of the minute in which access has to end. */
const endingPatienceSeconds = 5;

type Priority = 'low' | 'normal' | 'high';

/** Everything that Latchkey can do in a tenant. */
export interface Tenant {
  readonly executor: Executor;
  /** A reader with its own notes; one per piece of work. Readers of one priority share batches. */
  reader(options?: { readonly priority?: Priority }): Reader & { notes(): readonly ReadNote[] };
  issueAccessPass(request: AccessPassRequest): Promise<AccessPassResult>;
  /** Differences between granted and needed permissions over all identities; rejects with a TokenUnavailable. */
  checkPermissions(): Promise<readonly PermissionFault[]>;
}

function perIdentity<T>(make: (identity: Identity) => T): Record<Identity, T> {
  return Object.fromEntries(identities.map((identity) => [identity, make(identity)])) as Record<Identity, T>;
}

/** Puts the adapters of one tenant together. Throws a RangeError for an address that is not allowed. */
export function createTenant(options: TenantOptions): Tenant {
  const { real, onFault, tenantId } = options;
  const tokens: Record<Identity, TokenSource> = perIdentity((identity) =>
    createTokenSource({ identity, ...options.identities[identity], real, onFault }),
  );
  const transports: Record<Identity, GraphTransport> = perIdentity((identity) =>
    createTransport({ baseUrl: options.graphUrl, tokens: tokens[identity] }),
  );
  const wires: Record<Identity, ExchangeWire> = perIdentity((identity) =>
    createExchangeWire({ baseUrl: options.exchangeUrl, tenantId, tokens: tokens[identity] }),
  );
  const surface = chooseSurface({ mode: options.mode, setting: options.exchangeSetting, tenantId });
  const exchange = createExchangeReading({ surface, wire: wires.reader });
  const transport = transports.reader;
  // What ends somebody's access never waits in a batch with reads of the rest, nor for one that hangs (design 5.5).
  const queues: Record<Priority, ReadQueue> = {
    low: createReadQueue(transport),
    normal: createReadQueue(transport),
    high: createReadQueue(transport, { patienceSeconds: endingPatienceSeconds }),
  };
  return {
    executor: createExecutor({
      graph: createGraphExecutor(transports),
      exchange: createExchangeExecutor({ surface, wires }),
    }),
    reader: ({ priority } = {}) =>
      createReader({ transport, exchange, priority, queue: queues[priority ?? 'normal'] }),
    issueAccessPass: (request) => issueAccessPass(transports.joiner, request),
    checkPermissions: async () =>
      (await Promise.all(identities.map((identity) => tokens[identity].check()))).flat(),
  };
}
