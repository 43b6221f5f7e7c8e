import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BusinessClock } from './clock.ts';
import type { Loop } from './loop.ts';
import type { Route } from './server.ts';

export interface LocalParts {
  readonly clock: BusinessClock;
  readonly loop: Loop;
  /** The tenant's clock moves with ours (design 6.14). */
  readonly moveTenant: (iso: string) => Promise<void>;
  /** Evidence file of a closed or running request; undefined when there is none. */
  readonly evidence: (request: string, format: 'pdf' | 'json') => Promise<Buffer | undefined>;
}

const bodyCharactersMax = 1_000;

/**
 * What only this machine may do in local mode: read and move business time, work off what is due, fetch evidence. The
 * server refuses everybody but loopback before these are reached.
 */
export function localRoutes(parts: LocalParts): readonly Route[] {
  return [
    { method: 'get', path: '/local/clock', handler: (_request, response) => clockAnswer(parts, response) },
    {
      method: 'post',
      path: '/local/clock',
      handler: async (request, response) => {
        const { to } = (await readBody(request)) as { readonly to?: string };
        const at = Date.parse(to ?? '');
        if (Number.isNaN(at) || at < parts.clock.now())
          return json(response, 400, {
            code: 'clock-backwards',
            says: 'Business time moves forward only.',
            next: 'Send {"to": "<ISO instant later than now>"}.',
          });
        parts.clock.moveTo(at);
        await parts.moveTenant(new Date(at).toISOString());
        await parts.loop.drain();
        return clockAnswer(parts, response);
      },
    },
    {
      method: 'post',
      path: '/local/drain',
      handler: async (_request, response) => {
        const worked = await parts.loop.drain();
        json(response, 200, { worked, nextDue: await nextDue(parts) });
      },
    },
    {
      method: 'get',
      path: '/local/evidence/:file',
      handler: (request, response) => evidence(parts, request, response),
    },
  ];
}

async function clockAnswer(parts: LocalParts, response: ServerResponse): Promise<void> {
  json(response, 200, { now: new Date(parts.clock.now()).toISOString(), nextDue: await nextDue(parts) });
}

async function nextDue(parts: LocalParts): Promise<string | null> {
  const at = await parts.loop.nextDue();
  return at === null ? null : new Date(at).toISOString();
}

async function evidence(
  parts: LocalParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, id = '', format] =
    /\/local\/evidence\/(JML-\d{4}-\d{5,}|HOUSE)\.(pdf|json)$/.exec(request.url ?? '') ?? [];
  const file = format === undefined ? undefined : await parts.evidence(id, format as 'pdf' | 'json');
  if (file === undefined)
    return json(response, 404, {
      code: 'request-unknown',
      says: 'There is no such evidence.',
      next: 'Check the number of the request.',
    });
  response.writeHead(200, {
    'Content-Type': format === 'pdf' ? 'application/pdf' : 'application/json',
    'Content-Length': file.length,
  });
  response.end(file);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > bodyCharactersMax) return {};
  }
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return {};
  }
}
