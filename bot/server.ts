import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'restify';
import restify from 'restify';
import { fairTurn } from '../adapters/fair-turn.ts';
import type { Activity } from './front-door/activity.ts';
import type { FrontDoor } from './front-door/front-door.ts';
import { isLoopbackRequest } from './front-door/loopback.ts';
import { refusalAnswer, refuse } from './front-door/refusals.ts';
import type { Settings } from './front-door/settings.ts';

/** A whole request must have arrived within this time; its headers sooner. */
const requestMillisecondsMax = 30_000;
const headersMillisecondsMax = 10_000;
const connectionsMax = 1_000;

export type Route = {
  method: 'get' | 'post';
  path: string;
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

export type ServerOptions = {
  settings: Settings;
  frontDoor: FrontDoor;
  /** Acts on an accepted activity and answers the request. */
  onActivity: (activity: Activity, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Told of an error that escaped a handler; the sender learns only a constant text. */
  onError: (error: unknown) => void;
  routes?: readonly Route[];
};

export type BotServer = {
  /** Listens on 127.0.0.1 in local mode, on all interfaces otherwise. @returns the port and a sentence about it. */
  listen(port: number): Promise<{ port: number; sentence: string }>;
  close(): Promise<void>;
};

function guarded(handler: Route['handler'], onError: ServerOptions['onError']): RequestHandler {
  return async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      onError(error);
      refuse(response, 'failed');
    }
  };
}

function health(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end('{"status":"ok"}');
  return Promise.resolve();
}

function addRoutes(server: restify.Server, options: ServerOptions): void {
  const { frontDoor, onActivity, onError } = options;
  const messages: Route['handler'] = async (request, response) => {
    const activity = await frontDoor(request, response);
    if (activity === undefined) return;
    await fairTurn();
    await onActivity(activity, request, response);
  };
  server.post('/api/messages', guarded(messages, onError));
  server.get('/health', guarded(health, onError));
  for (const { method, path, handler } of options.routes ?? [])
    server[method](path, guarded(handler, onError));
}

/**
 * restify names the address or the method in its own errors; the sender gets a constant text instead. It goes out by
 * restify's own method: answered behind its back, restify answers again and the process ends.
 */
function replaceErrors(server: restify.Server): void {
  const answer = (_request: restify.Request, response: restify.Response, error: Error, done: () => void) => {
    const missing = error.name === 'ResourceNotFoundError' || error.name === 'MethodNotAllowedError';
    const { status, body, headers } = refusalAnswer(missing ? 'not-found' : 'failed');
    if (!response.headersSent) response.sendRaw(status, body, headers);
    done();
  };
  server.on('restifyError', answer);
}

/**
 * The HTTP server of the bot. No body parser is installed: the front door reads the body itself, since restify 12 ends
 * the process on a false gzip header.
 */
export function createServer(options: ServerOptions): BotServer {
  const { settings } = options;
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  Object.assign(server.server, {
    requestTimeout: requestMillisecondsMax,
    headersTimeout: headersMillisecondsMax,
    maxConnections: connectionsMax,
  });
  server.pre((request, response, next) => {
    if (settings.mode !== 'local' || isLoopbackRequest(request)) return next();
    refuse(response, 'not-loopback');
    return next(false);
  });
  replaceErrors(server);
  addRoutes(server, options);
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.server.once('error', reject);
        server.server.listen({ port, host: settings.listenHost }, () => {
          const used = server.address().port;
          const sentence =
            settings.mode === 'local'
              ? `Local mode: listening on 127.0.0.1:${used} only; tokens are not checked.`
              : `Tenant mode: listening on port ${used}.`;
          resolve({ port: used, sentence });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.server.closeAllConnections();
        server.server.close(() => resolve());
      }),
  };
}
