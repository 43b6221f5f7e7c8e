import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from './activity.ts';
import { createConnectorCall } from './connector-call.ts';
import { KeptClients } from './kept-clients.ts';
import { refuse } from './refusals.ts';
import type { Settings, TenantSettings } from './settings.ts';
import { type Turn, TurnAdapter, type TurnAnswer } from './turn-adapter.ts';

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
export function createCloudAdapter(settings: Settings): TurnAdapter {
  const call = createConnectorCall(settings);
  if (settings.mode === 'local') return new TurnAdapter(new KeptClients(call, {}));
  const validateClaims = createClaimsCheck(settings);
  const tokens = { requiredEndorsements: [], validateClaims };
  return new TurnAdapter(new KeptClients(call, settings.framework, undefined, tokens));
}

export type ProcessOptions = {
  adapter: TurnAdapter;
  request: IncomingMessage;
  response: ServerResponse;
  activity: Activity;
  turn: Turn;
  /** Told of an error inside the turn or the SDK; the sender learns only a constant text. */
  onError: (error: unknown) => void;
};

function sendAnswer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...(text === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
  });
  // As text it leaves in one piece with the headers; bytes would be a second one.
  response.end(text);
}

/**
 * Runs one turn for an activity that the front door let through, and answers the request: the invoke response that the
 * turn set, an empty 200, or a constant refusal. Only what the turn itself answered is passed on.
 */
export async function processActivity(options: ProcessOptions): Promise<void> {
  const { adapter, request, response, activity, turn, onError } = options;
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
  let answer: TurnAnswer;
  try {
    answer = await adapter.run(request.headers.authorization, activity, guarded);
  } catch (error) {
    if ((outcome as string) === 'not reached' && isUnauthorized(error))
      return refuse(response, 'token-invalid');
    outcome = 'failed';
    onError(error);
  }
  if ((outcome as string) !== 'done') return refuse(response, 'failed');
  sendAnswer(response, answer?.status ?? 200, answer?.body);
}

/** The SDK's AuthenticationError, which it does not export. */
function isUnauthorized(error: unknown): boolean {
  return (error as { readonly statusCode?: unknown } | null)?.statusCode === 401;
}
