import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { Activity } from '../../bot/front-door/activity.ts';
import { createCloudAdapter, processActivity } from '../../bot/front-door/adapter.ts';
import { createFrontDoor, type FrontDoorOptions } from '../../bot/front-door/front-door.ts';
import type { RefusalCode } from '../../bot/front-door/refusals.ts';
import { createMemoryReplayGuard } from '../../bot/front-door/replay.ts';
import { readSettings, type SettingSource, type Settings } from '../../bot/front-door/settings.ts';
import { createServer } from '../../bot/server.ts';
import type { Authority } from './authority.ts';

export const appId = '11111111-1111-4111-8111-111111111111';
export const tenantId = '22222222-2222-4222-8222-222222222222';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** Settings of tenant mode whose whole family of addresses points to a local authority. */
export function tenantSource(authority: Pick<Authority, 'metadataUrl' | 'issuer'>): SettingSource {
  const origin = new URL(authority.metadataUrl).origin;
  return {
    LATCHKEY_MODE: 'tenant',
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: 'only-for-this-test',
    LATCHKEY_ALLOW_CLIENT_SECRET: 'true',
    ToChannelFromBotLoginUrl: `${origin}/login`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: authority.issuer,
    OAuthUrl: `${origin}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: authority.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: authority.metadataUrl,
  };
}

export function mustRead(source: SettingSource): Settings {
  const result = readSettings(source);
  if ('faults' in result) throw new Error(result.faults.map((fault) => fault.sentence).join('\n'));
  return result.settings;
}

export type Answer = { status: number; body: string; headers: IncomingHttpHeaders };
export type Sent = {
  headers?: Record<string, string>;
  body?: Buffer | string;
  method?: string;
  path?: string;
};

/** One HTTP request. A connection that was closed on us in the middle counts as status 0. */
export function send(port: number, sent: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const broken = { status: 0, body: '', headers: {} };
    const options = {
      host: '127.0.0.1',
      port,
      method: sent.method ?? 'POST',
      path: sent.path ?? '/api/messages',
    };
    const request = httpRequest({ ...options, headers: sent.headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(broken));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(broken);
      else reject(error);
    });
    request.end(sent.body);
  });
}

export type Harness = {
  port: number;
  sentence: string;
  /** Activities that the front door let through, as the handler inside the SDK's turn saw them. */
  accepted: Activity[];
  reached: { count: number };
  refused: RefusalCode[];
  errors: unknown[];
  post(sent: Sent): Promise<Answer>;
  close(): Promise<void>;
};

export type HarnessOptions = Partial<Omit<FrontDoorOptions, 'settings'>> & {
  settings: Settings;
  turn?: (context: TurnContext) => Promise<void>;
};

const manyAtOnce = { burstMax: 1e9, refillPerSecond: 1e9 };

/** The real server with the real front door and the SDK's adapter behind it; only the turn is ours. */
export async function startHarness(options: HarnessOptions): Promise<Harness> {
  const { settings, turn = async () => undefined } = options;
  const now = options.now ?? Date.now;
  const accepted: Activity[] = [];
  const refused: RefusalCode[] = [];
  const errors: unknown[] = [];
  const reached = { count: 0 };
  const adapter = createCloudAdapter(settings);
  const frontDoor = createFrontDoor({
    replay: createMemoryReplayGuard(now),
    rates: { person: manyAtOnce, conversation: manyAtOnce },
    onRefusal: (code) => refused.push(code),
    ...options,
    now,
  });
  const counted = async (context: TurnContext) => {
    reached.count += 1;
    await turn(context);
  };
  const server = createServer({
    settings,
    frontDoor,
    onError: (error) => errors.push(error),
    onActivity: async (activity, request, response) => {
      accepted.push(activity);
      const onError = (error: unknown) => errors.push(error);
      await processActivity({ adapter, request, response, activity, turn: counted, onError });
    },
  });
  const { port, sentence } = await server.listen(0);
  return {
    port,
    sentence,
    accepted,
    reached,
    refused,
    errors,
    post: (sent) => send(port, sent),
    close: () => server.close(),
  };
}
