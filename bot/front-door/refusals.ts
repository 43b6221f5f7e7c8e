import type { ServerResponse } from 'node:http';

type Refusal = { status: number; text: string; next: string };

const unsigned = 'This request is not accepted.';
const notForUs = 'This request is not allowed here.';
const malformed = 'This request cannot be read.';

/**
 * Everything the front door refuses. `status` and `text` are all that the sender learns: the text is constant and the
 * same for every fault of one kind, so that nobody can feel his way forward. The code and `next` are for our own log.
 */
export const refusals = {
  'method-not-allowed': { status: 405, text: malformed, next: 'Send activities with POST.' },
  'not-loopback': {
    status: 403,
    text: notForUs,
    next: 'Local mode answers this machine only: open the address printed at start.',
  },
  'header-repeated': { status: 400, text: malformed, next: 'A proxy in front repeats a header; correct it.' },
  'content-encoding': {
    status: 415,
    text: malformed,
    next: 'Send the body as it is; compressed bodies are refused.',
  },
  'content-type': { status: 415, text: malformed, next: 'Send application/json in UTF-8.' },
  'body-too-large': { status: 413, text: malformed, next: 'Activities are at most 256 kB.' },
  'body-too-slow': { status: 408, text: malformed, next: 'The sender stopped in the middle of the body.' },
  'body-not-json': {
    status: 400,
    text: malformed,
    next: 'The body is not one JSON object of reasonable depth.',
  },
  'body-hostile-key': { status: 400, text: malformed, next: 'The body names an object prototype.' },
  'token-missing': { status: 401, text: unsigned, next: 'Somebody called the endpoint without a token.' },
  'token-shape': {
    status: 401,
    text: unsigned,
    next: 'The Authorization header is no RS256 token of Bot Framework.',
  },
  'token-key-unknown': {
    status: 401,
    text: unsigned,
    next: 'The signing key is not published for Teams; if all requests fail, check the metadata address.',
  },
  'token-keys-stale': {
    status: 503,
    text: unsigned,
    next: 'The signing keys could not be fetched; check the way out to the metadata address.',
  },
  'token-invalid': {
    status: 401,
    text: unsigned,
    next: 'Signature, issuer, audience or time of the token is wrong.',
  },
  'service-url': {
    status: 403,
    text: notForUs,
    next: 'The service address is not the one of the token, or not on the list.',
  },
  'activity-shape': { status: 400, text: malformed, next: 'The activity lacks a field or has a wrong type.' },
  'activity-type': {
    status: 403,
    text: notForUs,
    next: 'This kind of activity is not used; nothing is lost.',
  },
  'activity-time': {
    status: 403,
    text: notForUs,
    next: 'The activity is more than ten minutes old or ahead; check the clock.',
  },
  channel: { status: 403, text: notForUs, next: 'Only the Teams channel may be connected to this bot.' },
  tenant: { status: 403, text: notForUs, next: 'The activity comes from another tenant.' },
  'invoke-unknown': {
    status: 403,
    text: notForUs,
    next: 'This invoke is not used; sign-in invokes are refused.',
  },
  'invoke-shape': {
    status: 400,
    text: malformed,
    next: 'The value of the invoke or card action is not ours.',
  },
  'rate-person': {
    status: 429,
    text: 'Too many requests; wait a minute and try again.',
    next: 'One person sends faster than one activity a second.',
  },
  'rate-conversation': {
    status: 429,
    text: 'Too many requests; wait a minute and try again.',
    next: 'One conversation sends faster than two activities a second.',
  },
  replay: { status: 409, text: 'This request was received before.', next: 'Nothing: the first one counts.' },
  'guard-unavailable': {
    status: 503,
    text: 'The service is not available; try again in a minute.',
    next: 'The store of seen activity ids does not answer; check the store.',
  },
  'not-found': { status: 404, text: 'There is nothing here.', next: 'Nothing: a wrong address was called.' },
  failed: {
    status: 500,
    text: 'The request could not be completed; try again in a minute.',
    next: 'Look up the error with the same time in the log.',
  },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;

/** The constant answer of a refusal. The connection is closed, since the rest of the body may be unread. */
export function refusalAnswer(code: RefusalCode) {
  const { status, text } = refusals[code];
  const body = JSON.stringify({ error: text });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  return { status, body, headers };
}

/** Answers a request with a refusal, unless it is answered already. Nothing of the request goes into the answer. */
export function refuse(response: ServerResponse, code: RefusalCode): void {
  if (response.headersSent) return;
  const { status, body, headers } = refusalAnswer(code);
  response.writeHead(status, headers);
  response.end(body);
}
