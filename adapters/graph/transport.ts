import {
  AuthenticationHandler,
  Client,
  type Context,
  type GraphRequest,
  type Middleware,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { fairTurn } from '../fair-turn.ts';
import { createLane, type Lane } from '../lane.ts';
import { type TokenSource, TokenUnavailable } from '../tokens.ts';
import { type Answer, lowerCaseHeaders, retryAfterSeconds } from './answer.ts';

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the version, `/users/…?…`, or a whole nextLink on the Graph host. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** False: a busy service's answer is handed up at once, for a caller that waits without holding a place meanwhile. */
  readonly repeat?: false;
}

/** Sends one request as one identity. Never rejects for what the service or the network does. */
export interface GraphTransport {
  send(request: TransportRequest): Promise<Answer>;
  /** Outlook takes four requests of one app at a time (graph.md 2.4): work on mailboxes goes through here. */
  readonly mailboxLane: Lane;
  /** The part below the version of a nextLink, unchanged. Throws a RangeError for a foreign address. */
  relative(nextLink: string): string;
}

export interface TransportOptions {
  /** `https://graph.microsoft.com`, a national cloud, or the sandbox on loopback. */
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  /** First delay between repeats when the service names none. */
  readonly retryDelaySeconds?: number;
  readonly timeoutSeconds?: number;
}

const version = '/v1.0';
const requestTimeoutSeconds = 100;
const retriesMax = 3;
const retryDelaySecondsDefault = 3;
/** The SDK would shorten a longer wait and come back too early (graph.md 2.1), so we hand it up instead. */
export const retryAfterSecondsMax = 180;
/**
 * A write is not held back longer than this: while we sat here, the claim on the request could run out, and another
 * worker would conclude from reading that nothing was sent.
 */
const writeRetryAfterSecondsMax = 10;
export const userAgent = 'Latchkey/0.1';

const graphHosts = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
];
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Where calls go, and the address that the SDK and nextLinks see. The SDK sends no token over plain HTTP, so the
 * sandbox is addressed as the Graph host and swapped in at the very end (graph.md 2.2).
 * @throws RangeError for any other host than Graph's or loopback, so that no token can be sent elsewhere.
 */
export function addressesOf(baseUrl: string): { readonly target: string; readonly shown: string } {
  const url = new URL(baseUrl);
  if (url.protocol === 'https:' && graphHosts.includes(url.host))
    return { target: url.origin, shown: url.origin };
  if (url.protocol === 'http:' && loopbackHosts.includes(url.hostname))
    return { target: url.origin, shown: `https://${graphHosts[0]}` };
  throw new RangeError(`${url.origin} is neither Microsoft Graph nor a loopback address`);
}

/**
 * Carries the exact address past the SDK, which takes query options apart, and brings back how a request was lost, and
 * until when its answer must have been read.
 */
class Trip {
  readonly path: string;
  lost: 'not-sent' | 'no-answer' | undefined;
  deadline: Deadline | undefined;

  constructor(path: string) {
    this.path = path;
  }
}

/** Failures before the connection stood: nothing of the request has left. */
const notSentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function lossOf(error: unknown): 'not-sent' | 'no-answer' {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return notSentCodes.includes(String(cause?.code)) ? 'not-sent' : 'no-answer';
}

class FinalTransport implements Middleware {
  readonly #target: string;
  readonly #timeoutSeconds: number;

  constructor(target: string, timeoutSeconds: number) {
    this.#target = target;
    this.#timeoutSeconds = timeoutSeconds;
  }

  async execute(context: Context): Promise<void> {
    const trip = context.middlewareControl?.getMiddlewareOptions(Trip);
    if (!(trip instanceof Trip)) throw new RangeError('a request without an address');
    const url = new URL(this.#target + version + trip.path);
    if (url.origin !== this.#target || !url.pathname.startsWith(`${version}/`))
      throw new RangeError('the address leaves the service');
    trip.deadline?.end();
    trip.deadline = deadlineIn(this.#timeoutSeconds);
    const { signal } = trip.deadline;
    try {
      context.response = await fetch(url, { ...context.options, redirect: 'error', signal } as RequestInit);
    } catch (error) {
      trip.lost = lossOf(error);
      throw error;
    }
  }
}

/** A repeat is safe where the service says it did nothing (429) and where nothing can be done twice (GET). */
function shouldRetry(
  _delay: number,
  _attempt: number,
  _request: unknown,
  options: { method?: string } | undefined,
  response: Response,
): boolean {
  const wait = retryAfterSeconds({ headers: lowerCaseHeaders(response.headers) }, Date.now()) ?? 0;
  if (options?.method === 'GET') return wait <= retryAfterSecondsMax;
  return response.status === 429 && wait <= writeRetryAfterSecondsMax;
}

const noRepeats = new RetryHandlerOptions(retryDelaySecondsDefault, 0, () => false);

function createClient(options: TransportOptions, addresses: { target: string; shown: string }): Client {
  const authentication = new AuthenticationHandler({
    getAccessToken: async () => (await options.tokens.get('graph')).reveal(),
  });
  const delay = options.retryDelaySeconds ?? retryDelaySecondsDefault;
  const retry = new RetryHandler(new RetryHandlerOptions(delay, retriesMax, shouldRetry as never));
  const telemetry = new TelemetryHandler();
  authentication.setNext(retry);
  retry.setNext(telemetry);
  telemetry.setNext(new FinalTransport(addresses.target, options.timeoutSeconds ?? requestTimeoutSeconds));
  return Client.initWithMiddleware({ baseUrl: `${addresses.shown}/`, middleware: authentication });
}

function issue(request: GraphRequest, method: TransportRequest['method'], body: unknown): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'PUT':
      return request.put(body);
    case 'DELETE':
      return request.delete();
    default:
      method satisfies never;
      throw new RangeError('unknown method');
  }
}

async function base64Of(response: Response): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString('base64');
}

async function answerOf(response: Response): Promise<Answer> {
  const headers = lowerCaseHeaders(response.headers);
  // Bytes come as they come in a batch: in base64.
  if (response.ok && headers['content-type']?.startsWith('image/'))
    return { status: response.status, headers, body: await base64Of(response) };
  const text = await response.text();
  await fairTurn();
  if (text === '') return { status: response.status, headers, body: undefined };
  try {
    return { status: response.status, headers, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, headers, body: undefined };
  }
}

/**
 * The Microsoft Graph client with our own last link and a guarded repeat: POST, PATCH, PUT and DELETE are sent
 * again only after 429. Redirects are errors. Throws a RangeError for a base address that is not allowed.
 */
export function createTransport(options: TransportOptions): GraphTransport {
  const addresses = addressesOf(options.baseUrl);
  const client = createClient(options, addresses);
  const prefix = `${addresses.shown}${version}`;

  function relative(nextLink: string): string {
    if (!nextLink.startsWith(`${prefix}/`)) throw new RangeError('a page lies on a foreign address');
    return nextLink.slice(prefix.length);
  }

  async function sendOnce(request: TransportRequest): Promise<Answer> {
    const path = request.url.startsWith('/') ? request.url : relative(request.url);
    const trip = new Trip(path);
    try {
      await options.tokens.get('graph');
    } catch (error) {
      if (!(error instanceof TokenUnavailable)) throw error;
      return { status: -1, headers: {}, body: undefined, lost: 'not-sent', why: error.code };
    }
    try {
      const prepared = client
        .api(path.split('?')[0] ?? '/')
        .middlewareOptions(request.repeat === false ? [trip, noRepeats] : [trip])
        .responseType(ResponseType.RAW)
        .headers({ 'User-Agent': userAgent, ...request.headers });
      return await answerOf(await issue(prepared, request.method, request.body));
    } catch {
      const why = trip.lost === 'not-sent' ? 'service-unreachable' : undefined;
      return { status: -1, headers: {}, body: undefined, lost: trip.lost ?? 'no-answer', why };
    } finally {
      trip.deadline?.end();
    }
  }

  return {
    relative,
    mailboxLane: createLane(1),
    send: async (request) => {
      const answer = await sendOnce(request);
      if (answer.status !== 401) return answer;
      // A token may be withdrawn before it expires; 401 says that nothing was done, so one more try is safe.
      options.tokens.forget('graph');
      return sendOnce(request);
    },
  };
}
