import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusedBy } from './auth.ts';
import { Container } from './container.ts';
import type { FaultPlan, WireKind } from './faults.ts';
import { writes } from './faults.ts';
import type { Answer, Asked } from './routes.ts';
import { answerTo, askedBy } from './routes.ts';

const bodyBytesMax = 2_100_000;

/**
 * A Cosmos DB account on 127.0.0.1 that speaks the part of the REST API we use, strictly: the unmodified SDK
 * drives it. It knows what is documented, and refuses with 501 whatever nobody specified.
 */
export class CosmosDouble {
  readonly key = randomBytes(64).toString('base64');
  readonly database = 'latchkey';
  /** Reported by the account; a store must refuse true. */
  multipleWriteLocations = false;
  /** Reported by both containers; -1 = items live on unless they say otherwise. */
  defaultTtl = -1;
  /** Rows in one page; small values show who forgets to page. */
  pageRows = 100;
  /** Answers one empty page with a continuation first, as the service may. */
  emptyPageFirst = false;
  /** Seconds for _ts and TTL. */
  clock = () => Math.floor(Date.now() / 1_000);
  faults: FaultPlan = () => undefined;
  readonly counts = new Map<WireKind, number>();
  readonly containers = new Map<string, Container>();
  readonly #server: Server;

  constructor() {
    for (const name of ['requests', 'documents'])
      this.containers.set(name, new Container(() => this.clock()));
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        respond(response, { status: 500, body: { code: 'Double', message: String(error) } });
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const refused = refusedBy(request, this.key);
    if (refused)
      return respond(response, { status: refused, body: { code: 'Unauthorized', message: 'signature' } });
    if (body === undefined)
      return respond(response, { status: 413, body: { code: 'TooLarge', message: 'body' } });
    const asked = askedBy(request, body);
    const count = (this.counts.get(asked.kind) ?? 0) + 1;
    this.counts.set(asked.kind, count);
    const fault = this.faults(asked.kind, count);
    if (fault === 'hang') return;
    if (fault === 'drop-before') return void request.socket.destroy();
    if (typeof fault === 'object' && !fault.afterCommit) return respond(response, faultAnswer(fault));
    const answer = this.#answer(asked);
    if (fault === 'drop-after') return void request.socket.destroy();
    respond(response, typeof fault === 'object' ? faultAnswer(fault) : answer);
  }

  #answer(asked: Asked): Answer {
    const container = this.containers.get(asked.container ?? '');
    const answer = answerTo(asked, this, container);
    if (!container) return answer;
    // A reader that has seen a newer state than this answer shows would be told to try elsewhere.
    const session = {
      'x-ms-session-token': `0:-1#${container.lsn}`,
      'x-ms-request-charge': chargeOf(asked.kind),
    };
    return { ...answer, headers: { ...session, ...answer.headers } };
  }
}

function chargeOf(kind: WireKind): string {
  return writes.includes(kind) ? '7.5' : '1.3';
}

function faultAnswer(fault: { readonly status: number; readonly retryAfterMillis?: number }): Answer {
  const wait: Record<string, string> = { 'x-ms-retry-after-ms': String(fault.retryAfterMillis ?? 1) };
  const headers = fault.status === 429 ? wait : {};
  return { status: fault.status, body: { code: String(fault.status), message: 'planned fault' }, headers };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= bodyBytesMax) chunks.push(chunk);
  }
  return bytes > bodyBytesMax ? undefined : Buffer.concat(chunks).toString();
}

function respond(response: ServerResponse, answer: Answer): void {
  const common = { 'content-type': 'application/json', 'x-ms-activity-id': randomBytes(8).toString('hex') };
  response.writeHead(answer.status, { ...common, ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
