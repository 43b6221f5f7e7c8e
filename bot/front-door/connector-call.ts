import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { request as secureRequest, Agent as TlsAgent } from 'node:https';
import { OutgoingRefused } from '../outgoing.ts';
import { isServiceUrl, type ServiceHosts } from './service-url.ts';

/** Longest wait for the Bot Connector; Teams itself gives up on us after fifteen seconds. */
const connectorMillisecondsMax = 15_000;

const plainAgent = new PlainAgent({ keepAlive: true });
const tlsAgent = new TlsAgent({ keepAlive: true });

export interface ConnectorRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ConnectorAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** One request to the chat service and its whole answer. */
export type ConnectorCall = (request: ConnectorRequest) => Promise<ConnectorAnswer>;

/**
 * One request and its whole answer. `fetch` would do, at half a millisecond more for each message that is sent. A kept
 * connection that the other side had closed meanwhile is no refusal: the request goes once more, on a new one.
 */
async function exchange(url: URL, sent: ConnectorRequest): Promise<ConnectorAnswer> {
  try {
    return await exchangeOnce(url, sent);
  } catch (error) {
    if (error instanceof StaleConnection) return exchangeOnce(url, sent, false);
    throw error;
  }
}

/** The connection had been kept from an earlier request, and was closed before anything of the answer came. */
class StaleConnection extends Error {}

function exchangeOnce(url: URL, sent: ConnectorRequest, mayReuse = true): Promise<ConnectorAnswer> {
  const secure = url.protocol === 'https:';
  const options = {
    method: sent.method,
    agent: mayReuse && (secure ? tlsAgent : plainAgent),
    headers: { ...sent.headers, 'accept-encoding': 'identity' },
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? secureRequest : plainRequest)(url, options, (response) => {
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
    const timer = setTimeout(
      () => request.destroy(new Error('The connector did not answer in time.')),
      connectorMillisecondsMax,
    );
    request.on('close', () => clearTimeout(timer));
    request.on('error', (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && error.code === 'ECONNRESET';
      reject(stale ? new StaleConnection(error.message) : error);
    });
    request.end(sent.body);
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
 * The one way to the chat service. It speaks to the service hosts only and follows no redirect: the SDK's own would
 * follow up to twenty, with the bot's token, to any host. It rejects with OutgoingRefused for both, and with
 * ConnectorBusy where the SDK's policies would repeat the call: that is the courier's business (bot/courier.ts).
 */
export function createConnectorCall(hosts: ServiceHosts): ConnectorCall {
  return async (request) => {
    const url = URL.parse(request.url);
    if (url === null || !isServiceUrl(`${url.origin}/`, hosts)) throw new OutgoingRefused();
    const answer = await exchange(url, request);
    const { status, headers } = answer;
    if (status >= 300 && status < 400) throw new OutgoingRefused();
    if (isBusy(status)) throw new ConnectorBusy(status, headers['retry-after']?.toString());
    return answer;
  };
}
