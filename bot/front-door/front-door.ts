import type { IncomingMessage, ServerResponse } from 'node:http';
import { createOutgoingFetch } from '../outgoing.ts';
import { type Activity, decodeActivity } from './activity.ts';
import { readBody } from './body.ts';
import { refusalOfHeaders } from './headers.ts';
import {
  conversationBurstMax,
  conversationRefillPerSecond,
  personBurstMax,
  personRefillPerSecond,
} from './limits.ts';
import { isLoopbackRequest } from './loopback.ts';
import { createRateLimit, type Rate } from './rate-limit.ts';
import { type RefusalCode, refuse } from './refusals.ts';
import { isFresh, type ReplayGuard, replayExpiry, replayId } from './replay.ts';
import { isServiceUrl } from './service-url.ts';
import type { Settings } from './settings.ts';
import { createSigningKeys } from './signing-keys.ts';
import { checkToken, type TokenResult } from './token.ts';

export type FrontDoorOptions = {
  settings: Settings;
  replay: ReplayGuard;
  /** Real time in milliseconds since 1970; never the business clock. */
  now: () => number;
  /** Used for the metadata and keys of the token issuer only; bound to their hosts inside. */
  fetch?: typeof fetch;
  /** Told of every refusal, for counting and logging; gets no part of the request. */
  onRefusal?: (code: RefusalCode) => void;
  rates?: { person: Rate; conversation: Rate };
};

/** Answers and returns undefined, or returns an activity that may be acted on and leaves the answer to the caller. */
export type FrontDoor = (request: IncomingMessage, response: ServerResponse) => Promise<Activity | undefined>;

type Accepted = { activity: Activity };
type Refused = { refused: RefusalCode };

const ratesDefault = {
  person: { burstMax: personBurstMax, refillPerSecond: personRefillPerSecond },
  conversation: { burstMax: conversationBurstMax, refillPerSecond: conversationRefillPerSecond },
};

type Sender = (request: IncomingMessage) => Promise<TokenResult | { local: true }>;

/** Who is speaking: a token of Bot Framework in tenant mode, this very machine in local mode. */
function createSenderCheck(options: FrontDoorOptions): Sender {
  const { settings, now } = options;
  if (settings.mode === 'local')
    return async (request) => (isLoopbackRequest(request) ? { local: true } : { refused: 'not-loopback' });
  const metadataUrl = settings.cloud.ToBotFromChannelOpenIdMetadataUrl;
  const send = createOutgoingFetch({
    hosts: [new URL(metadataUrl).hostname],
    bases: [metadataUrl],
    fetch: options.fetch,
  });
  const rules = {
    issuer: settings.cloud.ToBotFromChannelTokenIssuer,
    audience: settings.appId,
    keys: createSigningKeys({ metadataUrl, fetch: send, now }),
    now,
  };
  return (request) => checkToken(request.headers.authorization, rules);
}

/** Both tenant ids ours; without a configured tenant (local mode only) they must at least agree. */
function isOurTenant(activity: Activity, settings: Settings): boolean {
  const tenantId = settings.tenantId ?? activity.conversation.tenantId;
  return activity.conversation.tenantId === tenantId && activity.channelData.tenant.id === tenantId;
}

function refusalOfActivity(activity: Activity, claimed: string | undefined, options: FrontDoorOptions) {
  const { settings, now } = options;
  if (claimed !== undefined && claimed !== activity.serviceUrl) return 'service-url';
  if (!isServiceUrl(activity.serviceUrl, settings)) return 'service-url';
  if (!isOurTenant(activity, settings)) return 'tenant';
  return isFresh(activity.timestamp, now()) ? undefined : 'activity-time';
}

function createRateCheck(options: FrontDoorOptions): (activity: Activity) => RefusalCode | undefined {
  const rates = options.rates ?? ratesDefault;
  const person = createRateLimit(rates.person);
  const conversation = createRateLimit(rates.conversation);
  return (activity) => {
    if (!person(activity.from.aadObjectId, options.now())) return 'rate-person';
    return conversation(activity.conversation.id, options.now()) ? undefined : 'rate-conversation';
  };
}

async function refusalOfReplay(
  activity: Activity,
  options: FrontDoorOptions,
): Promise<RefusalCode | undefined> {
  try {
    const isNew = await options.replay.putIfAbsent(replayId(activity), replayExpiry(options.now()));
    return isNew ? undefined : 'replay';
  } catch {
    return 'guard-unavailable';
  }
}

/**
 * Everything between the socket and our handlers. Order: headers, sender, body, shape, place, rate, replay; the cheap
 * and the unsigned first, so that a stranger costs no parsing and no memory. An id is remembered only when everything
 * else has passed.
 *
 * The body is not signed: a token proves the channel, not the person (reliability reference 0.3). That is why the token
 * must speak for the body's service address and why the bot's own registration must hold no Graph permission.
 */
export function createFrontDoor(options: FrontDoorOptions): FrontDoor {
  const checkSender = createSenderCheck(options);
  const checkRate = createRateCheck(options);
  const decide = async (request: IncomingMessage): Promise<Accepted | Refused> => {
    const headers = refusalOfHeaders(request);
    if (headers !== undefined) return { refused: headers };
    const sender = await checkSender(request);
    if ('refused' in sender) return sender;
    const read = await readBody(request);
    if ('refused' in read) return read;
    const decoded = decodeActivity(read.body);
    if ('refused' in decoded) return decoded;
    const { activity } = decoded;
    const claimed = 'serviceUrl' in sender ? sender.serviceUrl : undefined;
    const refused =
      refusalOfActivity(activity, claimed, options) ??
      checkRate(activity) ??
      (await refusalOfReplay(activity, options));
    return refused === undefined ? { activity } : { refused };
  };
  return async (request, response) => {
    const decision = await decide(request);
    if ('activity' in decision) return decision.activity;
    options.onRefusal?.(decision.refused);
    refuse(response, decision.refused);
    return undefined;
  };
}
