import type { Container, CosmosClientOptions } from '@azure/cosmos';
import { CosmosClient } from '@azure/cosmos';
import type {
  Append,
  AppendResult,
  ClaimQuery,
  Head,
  Page,
  PutDocument,
  Store,
  StoredDocument,
} from '../core/ports.ts';
import { CosmosDocuments } from './cosmos/documents.ts';
import { CosmosRequests } from './cosmos/requests.ts';
import type { Patience } from './cosmos/wire.ts';
import { ask } from './cosmos/wire.ts';
import { StoreError } from './store-error.ts';
import {
  checkAppend,
  checkDocumentKey,
  checkPut,
  checkSearch,
  isRequestId,
  keyOf,
  pageLimit,
  pageOf,
} from './store-rules.ts';

export interface CosmosSettings {
  readonly endpoint: string;
  readonly database: string;
  /** Account key; without one the credential is asked. */
  readonly key?: string;
  readonly credential?: CosmosClientOptions['aadCredentials'];
  readonly attemptsMax?: number;
  readonly pauseMillis?: number;
  readonly requestTimeoutMillis?: number;
  /** Wall clock in milliseconds since 1970, from which versions of documents start. */
  readonly realNow?: () => number;
}

const requestTimeoutMillis = 5_000;
const attemptsMax = 6;
const pauseMillis = 100;
/** Sorts after every request id. */
const afterAllIds = '\u007f';

/**
 * Store in an Azure Cosmos DB account: one partition for each request, guarded batches, no reliance on reads.
 * Open with openCosmosStore. Tested against a wire double, never against the real service (docs/cosmos.md).
 */
export class CosmosStore implements Store {
  readonly #client: CosmosClient;
  readonly #closing: AbortController;
  readonly #requests: CosmosRequests;
  readonly #documents: CosmosDocuments;

  constructor(
    client: CosmosClient,
    database: string,
    patience: Patience & { readonly closing: AbortController; readonly realNow: () => number },
  ) {
    const containers = client.database(database);
    this.#client = client;
    this.#closing = patience.closing;
    this.#requests = new CosmosRequests(containers.container('requests'), patience);
    this.#documents = new CosmosDocuments(containers.container('documents'), patience, patience.realNow);
  }

  async load(request: string) {
    this.#mustBeOpen();
    return isRequestId(request) ? this.#requests.load(request) : undefined;
  }

  async append(append: Append): Promise<AppendResult> {
    this.#mustBeOpen();
    checkAppend(append);
    return this.#requests.append(append);
  }

  async claimDue(query: ClaimQuery): Promise<readonly Head[]> {
    this.#mustBeOpen();
    return this.#requests.claimDue(query);
  }

  async release(request: string, fence: number): Promise<void> {
    this.#mustBeOpen();
    if (isRequestId(request)) await this.#requests.release(request, fence);
  }

  async nextDue(): Promise<number | null> {
    this.#mustBeOpen();
    return this.#requests.nextDue();
  }

  async search(
    terms: readonly string[],
    options: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<Head>> {
    this.#mustBeOpen();
    checkSearch(terms);
    const limit = pageLimit(options.limit);
    const before = options.cursor === undefined ? afterAllIds : keyOf(options.cursor);
    const found = await this.#requests.search(terms, { limit: limit + 1, before });
    return pageOf(found, limit, (head) => head.request);
  }

  async eraseSealed(request: string): Promise<void> {
    this.#mustBeOpen();
    if (isRequestId(request)) await this.#requests.eraseSealed(request);
  }

  async getDocument(kind: string, id: string, realNow: number): Promise<StoredDocument | undefined> {
    this.#mustBeOpen();
    return this.#documents.get(kind, id, realNow);
  }

  async putDocument(put: PutDocument, realNow: number): Promise<number | 'conflict'> {
    this.#mustBeOpen();
    checkPut(put);
    return this.#documents.put(put, realNow);
  }

  async removeDocument(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'> {
    this.#mustBeOpen();
    checkDocumentKey(kind, id);
    return this.#documents.remove(kind, id, ifVersion);
  }

  async listDocuments(
    kind: string,
    options: {
      readonly prefix?: string;
      readonly limit: number;
      readonly cursor?: string;
      readonly realNow: number;
    },
  ): Promise<Page<StoredDocument>> {
    this.#mustBeOpen();
    const limit = pageLimit(options.limit);
    const after = options.cursor === undefined ? undefined : keyOf(options.cursor);
    const { prefix = '', realNow } = options;
    const found = await this.#documents.list(kind, { prefix, after, limit: limit + 1, realNow });
    return pageOf(found, limit, (document) => document.id);
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#client.dispose();
  }

  #mustBeOpen(): void {
    if (this.#closing.signal.aborted) throw new StoreError('store-closed');
  }
}

/**
 * Connects and checks what correctness rests on: one write region, both containers with partition key /pk and
 * no default time to live.
 * Throws StoreError `store-regions`, `store-missing`, `store-access`, `store-unreachable`.
 */
export async function openCosmosStore(settings: CosmosSettings): Promise<CosmosStore> {
  const closing = new AbortController();
  const patience = {
    attemptsMax: settings.attemptsMax ?? attemptsMax,
    pauseMillis: settings.pauseMillis ?? pauseMillis,
    signal: closing.signal,
    closing,
    realNow: settings.realNow ?? Date.now,
  };
  const client = new CosmosClient({
    endpoint: settings.endpoint,
    ...(settings.key === undefined ? { aadCredentials: settings.credential } : { key: settings.key }),
    connectionPolicy: {
      requestTimeout: settings.requestTimeoutMillis ?? requestTimeoutMillis,
      useMultipleWriteLocations: false,
    },
  });
  try {
    await checkAccount(client, patience);
    for (const name of ['requests', 'documents']) {
      await checkContainer(client.database(settings.database).container(name), patience);
    }
    return new CosmosStore(client, settings.database, patience);
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/** Two regions that both accept writes settle conflicts afterwards: two claims could both have won. */
async function checkAccount(client: CosmosClient, patience: Patience): Promise<void> {
  const answer = await ask(patience, async () => {
    return { status: 200, value: (await client.getDatabaseAccount()).resource };
  });
  if (answer.value?.enableMultipleWritableLocations !== false) throw new StoreError('store-regions');
}

async function checkContainer(container: Container, patience: Patience): Promise<void> {
  const answer = await ask(patience, async () => {
    const { statusCode, resource } = await container.read({ abortSignal: patience.signal });
    return { status: statusCode, value: resource };
  });
  const paths = answer.value?.partitionKey?.paths ?? [];
  if (paths.length !== 1 || paths[0] !== '/pk') {
    throw new StoreError('store-missing', `container ${container.id} with partition key /pk`);
  }
  // Then the service would delete every item that does not say otherwise, lines of a ledger too.
  if ((answer.value?.defaultTtl ?? -1) !== -1) {
    throw new StoreError('store-missing', `container ${container.id} without a default time to live`);
  }
}
