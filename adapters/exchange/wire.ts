import { z } from 'zod';
import type { Json } from '../../core/canonical.ts';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { fairTurn } from '../fair-turn.ts';
import { type Answer, lowerCaseHeaders, token } from '../graph/answer.ts';
import { distribute } from '../graph/batch.ts';
import { createLane } from '../lane.ts';
import { type TokenSource, TokenUnavailable } from '../tokens.ts';

/** One cmdlet ready to be sent to an address below the base. */
export interface CmdletRequest {
  /** Path and query, for example `/adminapi/beta/{tenant}/InvokeCommand?$select=Name`. */
  readonly path: string;
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly anchor: string | undefined;
  readonly clientRequestId?: string;
}

/** Sends cmdlets of one identity to one tenant, one at a time. Never rejects for what the service does. */
export interface ExchangeWire {
  send(request: CmdletRequest): Promise<Answer>;
  /** Sends at most `exchangeBatchMax` cmdlets to a batch address; one answer each, in their order. */
  sendBatch(batchPath: string, requests: readonly CmdletRequest[]): Promise<readonly Answer[]>;
  /** Path and query of a nextLink. Throws a RangeError for a foreign address. */
  relative(nextLink: string): string;
}

export interface ExchangeWireOptions {
  /** `https://outlook.office365.com`, or the sandbox on loopback. */
  readonly baseUrl: string;
  readonly tenantId: string;
  readonly tokens: TokenSource;
  readonly timeoutSeconds?: number;
}

const exchangeOrigin = 'https://outlook.office365.com';
const requestTimeoutSeconds = 180;
const pageRowsMax = 1000;
/** What production tools send at most (graph.md 9.1). */
export const exchangeBatchMax = 10;

function targetOf(baseUrl: string): string {
  const url = new URL(baseUrl);
  const loopback = url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.origin !== exchangeOrigin && !loopback)
    throw new RangeError(`${url.origin} is neither Exchange Online nor a loopback address`);
  return url.origin;
}

/** Routing hint: the mailbox acted on, else the organisation's system mailbox (graph.md 9.1). */
export function anchorOf(anchor: string | undefined, tenantId: string): string {
  const system = `APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@${tenantId}`;
  // It is only a hint: a name that cannot stand in a header is left out rather than mangled.
  return anchor !== undefined && /^[\x21-\x7e]+$/.test(anchor) ? anchor : system;
}

/** Failures before the connection stood; see graph/transport.ts. */
const notSentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function lostAnswer(error: unknown): Answer {
  const none = { status: -1, headers: {}, body: undefined };
  if (error instanceof TokenUnavailable) return { ...none, lost: 'not-sent', why: error.code };
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return notSentCodes.includes(String(cause?.code))
    ? { ...none, lost: 'not-sent', why: 'service-unreachable' }
    : { ...none, lost: 'no-answer' };
}

const json = 'application/json';
const prefer = `odata.maxpagesize=${pageRowsMax}`;

function headersFor(request: CmdletRequest, tenantId: string): Record<string, string> {
  return {
    'Content-Type': json,
    'X-AnchorMailbox': anchorOf(request.anchor, tenantId),
    Prefer: prefer,
    ...(request.clientRequestId === undefined ? {} : { 'client-request-id': request.clientRequestId }),
  };
}

function bodyOf({ cmdlet, parameters }: CmdletRequest): unknown {
  return { CmdletInput: { CmdletName: cmdlet, Parameters: parameters } };
}

interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Unlike Graph's, this batch takes whole addresses, and stops at the first failure unless told to go on. */
function batchPost(batchPath: string, requests: readonly CmdletRequest[], tenantId: string): Post {
  const items = requests.map((request, index) => ({
    id: String(index + 1),
    method: 'POST',
    url: exchangeOrigin + request.path,
    headers: headersFor(request, tenantId),
    body: bodyOf(request),
  }));
  const headers = {
    'Content-Type': json,
    'X-AnchorMailbox': anchorOf(undefined, tenantId),
    Prefer: `${prefer};odata.continue-on-error`,
  };
  return { path: batchPath, headers, body: { requests: items } };
}

/**
 * Our own small client of the Exchange admin service. Both of its surfaces take the same body. Nothing is repeated
 * but a request that was answered 401, once, with a new token. Throws a RangeError for a base address not allowed.
 */
export function createExchangeWire(options: ExchangeWireOptions): ExchangeWire {
  const target = targetOf(options.baseUrl);
  // No limit is published; production tools run one cmdlet at a time per tenant (graph.md 2.4).
  const lane = createLane(1);

  async function postOnce(post: Post): Promise<Answer> {
    let deadline: Deadline | undefined;
    try {
      const token = (await options.tokens.get('exchange')).reveal();
      deadline = deadlineIn(options.timeoutSeconds ?? requestTimeoutSeconds);
      const response = await fetch(target + post.path, {
        method: 'POST',
        headers: { ...post.headers, Authorization: `Bearer ${token}` },
        body: JSON.stringify(post.body),
        redirect: 'error',
        signal: deadline.signal,
      });
      const text = await response.text();
      await fairTurn();
      return { status: response.status, headers: lowerCaseHeaders(response.headers), body: parsed(text) };
    } catch (error) {
      return lostAnswer(error);
    } finally {
      deadline?.end();
    }
  }

  const post = (what: Post): Promise<Answer> =>
    lane(async () => {
      const answer = await postOnce(what);
      if (answer.status !== 401) return answer;
      options.tokens.forget('exchange');
      return postOnce(what);
    });

  return {
    send: (request) =>
      post({ path: request.path, headers: headersFor(request, options.tenantId), body: bodyOf(request) }),
    sendBatch: async (batchPath, requests) => {
      const answer = await post(batchPost(batchPath, requests, options.tenantId));
      return answer.status === 200 ? distribute(answer, requests.length) : requests.map(() => answer);
    },
    relative: (nextLink) => {
      if (!nextLink.startsWith(`${exchangeOrigin}/adminapi/`))
        throw new RangeError('a page lies on a foreign address');
      return nextLink.slice(exchangeOrigin.length);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const refusalBody = z.object({
  error: z
    .object({
      code: z.string().optional(),
      message: z.string().optional(),
      details: z.array(z.object({ message: z.string().optional() }).passthrough()).optional(),
      innererror: z
        .object({ internalException: z.object({ message: z.string().optional() }).passthrough().optional() })
        .passthrough()
        .optional(),
    })
    .passthrough(),
});

/**
 * Code and text of a refusal. The code is the short name of the exception class, for example
 * `ManagementObjectNotFoundException`, where the text carries one: the service has no codes of its own (graph.md 9.1).
 */
export function exchangeErrorOf(
  answer: Answer,
): { readonly code: string; readonly message: string } | undefined {
  const body = refusalBody.safeParse(answer.body);
  if (!body.success) return undefined;
  const { error } = body.data;
  const message =
    error.details?.find((detail) => detail.message)?.message ??
    error.innererror?.internalException?.message ??
    error.message ??
    '';
  const exception = /\b(?:Microsoft|System)\.[\w.]*?(\w+Exception)\b/.exec(message)?.[1];
  return { code: exception ?? token(error.code) ?? '', message: message.split('|').pop() ?? '' };
}

const warnedBody = z.object({ '@adminapi.warnings': z.array(z.string()) }).passthrough();

/** Warnings beside the rows; "nothing was modified" arrives here with 200. */
export function warningsOf(answer: Answer): readonly string[] {
  const body = warnedBody.safeParse(answer.body);
  return body.success ? body.data['@adminapi.warnings'] : [];
}
