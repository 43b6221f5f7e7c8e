import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { request as secureRequest, Agent as TlsAgent } from 'node:https';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { OutgoingRefused } from '../outgoing.ts';
import { isServiceUrl, type ServiceHosts } from './service-url.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;
type Sent = Parameters<HttpClient['sendRequest']>[0];

/** Longest wait for the Bot Connector; Teams itself gives up on us after fifteen seconds. */
const connectorMillisecondsMax = 15_000;

const plainAgent = new PlainAgent({ keepAlive: true });
const tlsAgent = new TlsAgent({ keepAlive: true });

interface Received {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/**
 * One request and its whole answer. `fetch` would do, at half a millisecond more for each message that is sent. A kept
 * connection that the other side had closed meanwhile is no refusal: the request goes once more, on a new one.
 */
async function exchange(sent: Sent): Promise<Received> {
  try {
    return await exchangeOnce(sent);
  } catch (error) {
    if (error instanceof StaleConnection) return exchangeOnce(sent, false);
    throw error;
  }
}

/** The connection had been kept from an earlier request, and was closed before anything of the answer came. */
class StaleConnection extends Error {}

function exchangeOnce(sent: Sent, mayReuse = true): Promise<Received> {
  const secure = sent.url.startsWith('https:');
  const options = {
    method: sent.method,
    agent: mayReuse && (secure ? tlsAgent : plainAgent),
    headers: { ...sent.headers.rawHeaders(), 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(connectorMillisecondsMax),
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? secureRequest : plainRequest)(sent.url, options, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && error.code === 'ECONNRESET';
      reject(stale ? new StaleConnection(error.message) : error);
    });
    request.end(typeof sent.body === 'string' ? sent.body : undefined);
  });
}

/** The connector asks for patience: it is throttling, or briefly away. */
export class ConnectorBusy extends Error {
  readonly statusCode: number;
  /** What it says about the next attempt, in seconds; undefined when it says nothing. */
  readonly retryAfter: string | undefined;

  constructor(statusCode: number, retryAfter: string | undefined) {
    super(`The connector answered ${statusCode}.`);
    this.name = 'ConnectorBusy';
    this.statusCode = statusCode;
    this.retryAfter = retryAfter;
  }
}

/** Answers after which the SDK would wait on its own, up to a minute, without telling anybody. */
function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * The HTTP client under the SDK's connector. The SDK's own follows up to twenty redirects, with the bot's token, to any
 * host; this one speaks to the service hosts only, follows none, and hands none up to be followed. It rejects with
 * ConnectorBusy where the SDK's policies would repeat the call: that is the courier's business (bot/courier.ts).
 */
export function createConnectorHttpClient(hosts: ServiceHosts): HttpClient {
  return {
    async sendRequest(request) {
      if (!isServiceUrl(`${URL.parse(request.url)?.origin}/`, hosts)) throw new OutgoingRefused();
      const { status, headers: received, text } = await exchange(request);
      if (status >= 300 && status < 400) throw new OutgoingRefused();
      if (isBusy(status)) throw new ConnectorBusy(status, received['retry-after']?.toString());
      const headers = request.headers.clone();
      for (const { name } of headers.headersArray()) headers.remove(name);
      for (const [name, value] of Object.entries(received)) headers.set(name, String(value));
      return { request, headers, status, bodyAsText: text };
    },
  };
}
