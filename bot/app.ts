import { pino } from 'pino';
import { loadSteps } from '../adapters/catalogue.ts';
import { createDirectory, type Directory } from '../adapters/directory.ts';
import { chooseSurface, exchangePermission } from '../adapters/exchange/choose.ts';
import { createLedger } from '../adapters/ledger.ts';
import { openStore } from '../adapters/open-store.ts';
import { faultLine, parsePolicy, readPolicyFiles } from '../adapters/policy-files.ts';
import { createTenant } from '../adapters/tenant.ts';
import { createVault } from '../adapters/vault.ts';
import { nudgeCard } from '../cards/nudge.ts';
import { requestCard } from '../cards/request.ts';
import type { Policy } from '../core/policy.ts';
import type { Bot } from './bot.ts';
import { createClock } from './clock.ts';
import type { Config } from './config.ts';
import { createConversations } from './conversations.ts';
import { evidencePack } from './evidence.ts';
import { createFollowUp } from './follow-up.ts';
import { createCloudAdapter, processActivity } from './front-door/adapter.ts';
import { createFrontDoor } from './front-door/front-door.ts';
import { createIdentities } from './identities.ts';
import { localRoutes } from './local-routes.ts';
import { createLoop, type Loop } from './loop.ts';
import { readMasterKey } from './master-key.ts';
import { createMessenger } from './messenger.ts';
import { permissionsByIdentity } from './permissions.ts';
import { createStoredReplayGuard } from './replay-guard.ts';
import { createServer } from './server.ts';
import { createTeller } from './teller.ts';
import { createTurns } from './turn.ts';
import { createUnderstanding } from './understanding.ts';
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

/** A start that was refused, with every reason and what to do about it. */
export class StartRefused extends Error {
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'StartRefused';
  }
}

/** Builds the adapters from the configuration and starts everything; the one place that wires. Throws StartRefused. */
export async function startBot(
  config: Config,
  options: { readonly runClock?: boolean } = {},
): Promise<RunningBot> {
  const log = pino({
    level: config.logLevel,
    base: undefined,
    redact: ['pass', 'password', 'token', 'authorization'],
  });
  const steps = await loadSteps();
  const policy = await loadPolicy(config.policyFolder, [...steps.keys()]);
  const clock = createClock(config.startAt);
  const store = await openStore(
    config.store,
    config.cosmosKey === undefined ? {} : { key: config.cosmosKey },
  );
  const vault = createVault(
    store,
    config.masterKey === 'file' ? await readMasterKey(config.keyFile) : config.masterKey,
  );
  const ledger = createLedger(store, vault, systemRandom);
  const mail = exchangePermission(
    chooseSurface({ mode: config.settings.mode, setting: config.exchangeSetting, tenantId: config.tenantId }),
  );
  const tenant = createTenant({
    mode: config.settings.mode,
    tenantId: config.tenantId,
    graphUrl: config.graphUrl,
    exchangeUrl: config.exchangeUrl,
    exchangeSetting: config.exchangeSetting,
    identities: createIdentities(config, permissionsByIdentity(steps, { read: mail, write: mail })),
    real: clock.real,
    onFault: (fault) =>
      log.warn(
        { code: fault.code, identity: fault.identity, permissions: fault.permissions },
        fault.sentence,
      ),
  });
  const faults = await tenant.checkPermissions();
  if (faults.length > 0)
    throw new StartRefused(
      faults.map((fault) => `${fault.code} (${fault.identity}): ${fault.sentence} ${fault.next}`),
    );
  const directory = createDirectory({ reader: () => tenant.reader(), policy: () => policy, store, clock });
  await directory.refresh();

  const adapter = createCloudAdapter(config.settings);
  const conversations = createConversations(store, clock.real);
  const messenger = createMessenger({
    adapter,
    appId: config.settings.mode === 'tenant' ? config.settings.appId : '',
    conversations,
  });
  const evidenceUrl = (request: string): string | undefined =>
    config.settings.mode === 'local' ? `http://127.0.0.1:${port}/local/evidence/${request}.pdf` : undefined;
  const teller = createTeller({
    store,
    real: clock.real,
    messenger,
    conversations,
    people: () => directory.people(),
    context: (request) => ({ now: clock.now(), steps, evidenceUrl: evidenceUrl(request.id) }),
    draw: requestCard,
    drawNudge: nudgeCard,
  });
  const { world, guards } = createWorld({
    store,
    ledger,
    tenant,
    directory,
    policy: () => policy,
    steps,
    clock,
    teller,
    log,
    stopFile: config.stopFile,
  });
  const loop = createLoop({
    world,
    store,
    owner: systemRandom.guid(),
    after: (request) => followUp(request),
  });
  const followUp = createFollowUp({
    world,
    store,
    directory,
    term: vault.term,
    nudge: () => loop.nudge(),
  });
  const bot: Bot = {
    world,
    requests: {
      world,
      guards,
      store,
      policy: () => policy,
      facts: () => directory.facts(),
      term: vault.term,
      nudge: () => loop.nudge(),
    },
    policy: () => policy,
    facts: () => directory.facts(),
    issuePass: (request) => tenant.issueAccessPass(request),
    understanding: createUnderstanding({ facts: () => directory.facts(), policy: () => policy }),
    conversations,
    evidenceUrl,
    nudge: () => loop.nudge(),
    directory,
    exportLedger: (request) => ledger.export(request),
  };
  const onError = (error: unknown, code = ''): void =>
    log.error(
      {
        code,
        because: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        stack: error instanceof Error ? error.stack : undefined,
      },
      'turn-failed',
    );
  const turn = createTurns({ bot, adapter, onError });
  const server = createServer({
    settings: config.settings,
    frontDoor: createFrontDoor({
      settings: config.settings,
      replay: createStoredReplayGuard(store, clock.real),
      now: clock.real,
      onRefusal: (code) => log.info({ code }, 'activity-refused'),
    }),
    onActivity: (activity, request, response) =>
      processActivity({ adapter, request, response, activity, turn, onError: (error) => onError(error) }),
    onError: (error) => onError(error),
    routes:
      config.settings.mode === 'local'
        ? localRoutes({
            clock,
            store,
            loop,
            moveTenant: (iso) => moveSandbox(config.graphUrl, iso),
            evidence: (request, format) =>
              evidenceFile({ exportLedger: (id) => ledger.export(id), steps: () => steps }, request, format),
          })
        : [],
  });
  const { port, sentence } = await server.listen(config.port);
  const refresh = setInterval(
    () =>
      void directory
        .refresh()
        .catch((error: unknown) => log.warn({ because: String(error) }, 'directory-refresh-failed')),
    directoryRefreshMillis,
  );
  refresh.unref();
  if (options.runClock !== false) loop.start();
  return {
    port,
    sentence,
    loop,
    directory,
    stop: async () => {
      clearInterval(refresh);
      await loop.stop();
      await server.close();
      await store.close();
    },
  };
}

async function loadPolicy(folder: string, steps: readonly string[]): Promise<Policy> {
  const reading = parsePolicy(await readPolicyFiles(folder), steps);
  if ('faults' in reading) throw new StartRefused(reading.faults.map(faultLine));
  return reading.policy;
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

async function evidenceFile(
  parts: Parameters<typeof evidencePack>[0],
  request: string,
  format: 'pdf' | 'json',
): Promise<Buffer | undefined> {
  const pack = await evidencePack(parts, request);
  if (pack === undefined) return undefined;
  if (format === 'json') return Buffer.from(JSON.stringify(pack, undefined, 1), 'utf8');
  return undefined;
}
