import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { Activity } from './activity.ts';
import { createConnectorHttpClient } from './connector-client.ts';
import { KeptClients } from './kept-clients.ts';
import { refuse } from './refusals.ts';
import type { Settings, TenantSettings } from './settings.ts';

type Claims = readonly { type: string; value: string }[];

/**
 * The second check of the claims, after the SDK's own: closes its emulator and skill paths, which accept tokens of other
 * tenants and other issuers. Throws for anything but a channel token for us.
 */
export function createClaimsCheck(settings: TenantSettings): (claims: Claims) => Promise<void> {
  const expected = { iss: settings.cloud.ToBotFromChannelTokenIssuer, aud: settings.appId };
  return async (claims) => {
    const values = (type: string) =>
      claims.filter((claim) => claim.type === type).map((claim) => claim.value);
    const isOurs = Object.entries(expected).every(([type, value]) => {
      const found = values(type);
      return found.length === 1 && found[0] === value;
    });
    if (!isOurs || !values('serviceurl')[0])
      throw new Error('The claims are not those of a Teams channel token.');
  };
}

/** The SDK's adapter, set up from the Bot Framework settings. In local mode it has no identity and checks no token. */
export function createCloudAdapter(settings: Settings): CloudAdapter {
  const clientOptions = { httpClient: createConnectorHttpClient(settings) };
  if (settings.mode === 'local') {
    const open = new KeptClients({}, undefined, undefined, undefined, clientOptions);
    return new CloudAdapter(open);
  }
  const validateClaims = createClaimsCheck(settings);
  const authentication = new KeptClients(
    settings.framework,
    undefined,
    { requiredEndorsements: [], validateClaims },
    undefined,
    clientOptions,
  );
  return new CloudAdapter(authentication);
}

export type Turn = (context: TurnContext) => Promise<void>;
export type ProcessOptions = {
  adapter: CloudAdapter;
  request: IncomingMessage;
  response: ServerResponse;
  activity: Activity;
  turn: Turn;
  /** Told of an error inside the turn or the SDK; the sender learns only a constant text. */
  onError: (error: unknown) => void;
};

/** Collects what the SDK answers instead of sending it: its error bodies carry internal messages. */
function createAnswer() {
  const answer = { status: 200, body: undefined as unknown };
  const response = {
    socket: undefined,
    status: (status: number) => {
      answer.status = status;
    },
    send: (body: unknown) => {
      answer.body = body;
    },
    header: () => undefined,
    end: () => undefined,
  };
  return { answer, response };
}

function sendAnswer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...(text === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
  });
  response.end(text);
}

/**
 * Runs one turn for an activity that the front door let through, and answers the request: the invoke response that the
 * turn set, an empty 200, or a constant refusal. Only what the turn itself answered is passed on.
 */
export async function processActivity(options: ProcessOptions): Promise<void> {
  const { adapter, request, response, activity, turn, onError } = options;
  const { answer, response: collected } = createAnswer();
  let outcome: 'not reached' | 'done' | 'failed' = 'not reached';
  const guarded: Turn = async (context) => {
    try {
      await turn(context);
      outcome = 'done';
    } catch (error) {
      outcome = 'failed';
      onError(error);
    }
  };
  const headers = { authorization: request.headers.authorization };
  const body = structuredClone<Record<string, unknown>>(activity);
  try {
    await adapter.process({ method: 'POST', headers, body }, collected, guarded);
  } catch (error) {
    outcome = 'failed';
    onError(error);
  }
  const refusedBySdk = (outcome as string) === 'not reached' && answer.status === 401;
  if (refusedBySdk) return refuse(response, 'token-invalid');
  const sdkFailure = answer.status === 500 && typeof answer.body === 'string';
  if ((outcome as string) !== 'done' || sdkFailure) return refuse(response, 'failed');
  sendAnswer(response, answer.status, answer.body);
}
