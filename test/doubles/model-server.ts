import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatRequest;
  /** The body as text, to look for what must not be in it. */
  readonly text: string;
}

/** The parts of a chat completion request that tests look at. */
export interface ChatRequest {
  readonly model?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [other: string]: unknown;
}

/** How the server answers: a JSON body with status 200, or whatever the function writes. */
export type Behaviour = object | ((response: ServerResponse) => void);

/** An OpenAI-compatible server on this machine that answers what a test tells it to. */
export interface ModelServer {
  /** Base address, as OPENAI_BASE_URL names it. */
  readonly url: string;
  readonly received: Received[];
  answerWith(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** Starts the server on a free loopback port; it says "other" until told differently. */
export async function startModelServer(): Promise<ModelServer> {
  const received: Received[] = [];
  let behaviour: Behaviour = says({ people: [{ intent: 'other' }] });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { method = '', url = '', headers } = request;
      received.push({
        method,
        path: url,
        headers,
        text,
        body: JSON.parse(text || '{"messages":[]}') as ChatRequest,
      });
      if (typeof behaviour === 'function') behaviour(response);
      else write(response, { status: 200, body: JSON.stringify(behaviour) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    answerWith: (next) => {
      behaviour = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes one whole answer. Not chained: restify replaces writeHead of this process by one that returns nothing. */
export function write(
  response: ServerResponse,
  answer: {
    readonly status: number;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): void {
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  response.end(answer.body);
}

/** A whole chat completion with one message; `over` replaces parts of its choice. */
export function completion(content: string | null, over: object = {}): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: 'small',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null }, ...over },
    ],
    usage: { prompt_tokens: 400, completion_tokens: 40, total_tokens: 440 },
  };
}

/** A completion whose text is this value as JSON. */
export function says(value: unknown): object {
  return completion(JSON.stringify(value));
}
