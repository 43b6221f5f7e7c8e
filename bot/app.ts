import type { Directory } from '../adapters/directory.ts';
import { createPhotos } from '../adapters/graph/photos.ts';
import { HOUSE } from '../core/house.ts';
import { createAuditPost } from './audit-post.ts';
import { type Audits, createAudits } from './audits.ts';
import { type Base, type Edges, openBase } from './base.ts';
import { type Bells, createBells } from './bells.ts';
import type { Bot } from './bot.ts';
import { type Chat, createChat } from './chat.ts';
import type { Config } from './config.ts';
import { sendDigest, sendReminder } from './digest.ts';
import { evidenceFile } from './evidence.ts';
import { createFollowUp } from './follow-up.ts';
import { processActivity } from './front-door/adapter.ts';
import { createFrontDoor } from './front-door/front-door.ts';
import { hoursOf } from './hours.ts';
import { localRoutes } from './local-routes.ts';
import { createLoop, type Loop } from './loop.ts';
import { createAskModel } from './model/ask.ts';
import { patience } from './patience.ts';
import { createStoredReplayGuard } from './replay-guard.ts';
import type { RequestParts } from './requests.ts';
import { type BotServer, createServer } from './server.ts';
import { createTurns } from './turn.ts';
import { createUnderstanding } from './understanding.ts';
import { createUpload } from './upload.ts';
import { createWorld, systemRandom } from './world.ts';

/** How often roles and people are read again. */
const directoryRefreshMillis = 5 * 60_000;

export interface RunningBot {
  readonly port: number;
  /** One sentence on where it listens. */
  readonly sentence: string;
  readonly loop: Loop;
  readonly directory: Directory;
  stop(): Promise<void>;
}

/** Builds everything from the configuration and starts it; the one place that wires. Throws StartRefused. */
export async function startBot(
  config: Config,
  options: { readonly runClock?: boolean; readonly edges?: Edges } = {},
): Promise<RunningBot> {
  const base = await openBase(config, options.edges);
  const listening = { port: 0 };
  const chat = createChat(config, base, listening);
  const { bot, loop } = openBot(config, base, chat);
  const server = openServer(config, base, { chat, bot, loop });
  const { port, sentence } = await server.listen(config.port);
  listening.port = port;
  const refresh = setInterval(() => refreshDirectory(base), directoryRefreshMillis);
  refresh.unref();
  if (options.runClock !== false) loop.start();
  return {
    port,
    sentence,
    loop,
    directory: base.directory,
    stop: async () => {
      clearInterval(refresh);
      await loop.stop();
      await server.close();
      await base.store.close();
    },
  };
}

function refreshDirectory({ directory, log }: Base): void {
  directory
    .refresh()
    .catch((error: unknown) => log.warn({ because: String(error) }, 'directory-refresh-failed'));
}

function openBot(config: Config, base: Base, chat: Chat): { readonly bot: Bot; readonly loop: Loop } {
  const { store, vault, directory, tenant, ledger, house, houseLedger, log } = base;
  const policy = () => base.policy;
  const facts = () => directory.facts();
  const { world, guards } = createWorld({ ...base, policy, teller: chat.teller, stopFile: config.stopFile });
  const nudge = (): void => loop.nudge();
  const followUp = createFollowUp({ world, store, directory, term: vault.term, nudge });
  const requests = { world, guards, store, policy, facts, term: vault.term, nudge };
  const bells = openBells(base, chat, requests);
  const owner = systemRandom.guid();
  const loop = createLoop({ world, store, owner, after: followUp, bells });
  const { conversations, messenger } = chat;
  const post = createAuditPost({ world, facts, messenger, conversations });
  const audits = createAudits({ world, policy, facts, store, term: vault.term, vault, owner, post });
  const bot: Bot = {
    world,
    requests,
    policy,
    facts,
    issuePass: (request) => tenant.issueAccessPass(request),
    understanding: createUnderstanding({
      facts,
      policy,
      model: config.model === undefined ? undefined : createAskModel(config.model),
      onModel: (ended) => log.info(ended, 'model-asked'),
    }),
    conversations: chat.conversations,
    chat,
    evidenceUrl: chat.evidenceUrl,
    nudge,
    directory,
    house,
    audits,
    exportLedger: (request) => (request === HOUSE ? houseLedger : ledger).export(request),
    bells,
    upload:
      config.oneDriveHosts.length === 0
        ? undefined
        : createUpload({ hosts: config.oneDriveHosts, fetch: base.edges.fetch }),
    photos: createPhotos({ reader: () => base.tenant.reader(), real: base.clock.real }),
    patience: base.edges.patience ?? patience,
    client: config.client,
  };
  return { bot, loop: together(loop, audits) };
}

/** The clock and the audits begin, are worked off and end together. */
function together(loop: Loop, audits: Audits): Loop {
  return {
    nudge: loop.nudge,
    nextDue: loop.nextDue,
    drain: async () => (await loop.drain()) + (await audits.drain()),
    start: () => {
      loop.start();
      audits.start();
    },
    stop: async () => {
      await Promise.all([loop.stop(), audits.stop()]);
    },
  };
}

function openBells(base: Base, chat: Chat, requests: RequestParts): Bells {
  const { store, clock, log, directory } = base;
  const hours = (person: string) =>
    hoursOf({ facts: () => directory.facts(), policy: () => base.policy }, person);
  const digest = {
    requests,
    teller: chat.parts,
    messenger: chat.messenger,
    zoneOf: (person: string) => hours(person).zone,
  };
  return createBells({
    agenda: chat.agenda,
    store,
    clock,
    hours,
    sendReminder: (reminder) => sendReminder(digest, reminder),
    sendDigest: (person) => sendDigest(digest, person),
    log: (event, facts) => log.warn(facts, event),
  });
}

function openServer(
  config: Config,
  base: Base,
  { chat, bot, loop }: { readonly chat: Chat; readonly bot: Bot; readonly loop: Loop },
): BotServer {
  const { clock, store, log } = base;
  const { settings } = config;
  const onError = (error: unknown, code = ''): void => {
    const because = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    log.error({ code, because, stack: error instanceof Error ? error.stack : undefined }, 'turn-failed');
  };
  const turn = createTurns({ bot, adapter: chat.adapter, onError });
  const local = {
    clock,
    loop,
    moveTenant: (iso: string) => moveSandbox(config.graphUrl, iso),
    evidence: (request: string, format: 'pdf' | 'json') => evidenceFile(bot, request, format),
  };
  return createServer({
    settings,
    frontDoor: createFrontDoor({
      settings,
      replay: createStoredReplayGuard(store, clock.real),
      now: clock.real,
      onRefusal: (code) => log.info({ code }, 'activity-refused'),
    }),
    onActivity: (activity, request, response) =>
      processActivity({
        adapter: chat.adapter,
        request,
        response,
        activity,
        turn,
        onError: (error) => onError(error),
      }),
    onError: (error) => onError(error),
    routes: settings.mode === 'local' ? localRoutes(local) : [],
  });
}

/** The sandbox's clock goes with ours (design 6.14). */
async function moveSandbox(graphUrl: string, iso: string): Promise<void> {
  await fetch(`${graphUrl}/_sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ at: iso }),
    redirect: 'error',
  });
}
