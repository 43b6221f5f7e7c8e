import { type Logger, pino } from 'pino';
import { readAccount } from '../adapters/account-now.ts';
import { loadSteps } from '../adapters/catalogue.ts';
import { createDirectory, type Directory } from '../adapters/directory.ts';
import { chooseSurface, exchangePermission } from '../adapters/exchange/choose.ts';
import { createHouse } from '../adapters/house.ts';
import { createLedger, type SealedLedger } from '../adapters/ledger.ts';
import { openStore } from '../adapters/open-store.ts';
import { faultLine, parsePolicy, readPolicyFiles } from '../adapters/policy-files.ts';
import { createTenant, type Tenant } from '../adapters/tenant.ts';
import type { PermissionFault } from '../adapters/tokens.ts';
import { createVault, type Vault } from '../adapters/vault.ts';
import type { House, HouseEntry } from '../core/house.ts';
import type { Policy } from '../core/policy.ts';
import type { Store } from '../core/ports.ts';
import type { Steps } from '../core/readiness.ts';
import { type BusinessClock, createClock } from './clock.ts';
import type { Config } from './config.ts';
import { createIdentities, ownClientIds } from './identities.ts';
import { createInstaller, type Installer } from './installer.ts';
import { readMasterKey } from './master-key.ts';
import { type Patience, patience, within } from './patience.ts';
import { permissionsByIdentity } from './permissions.ts';
import { StartRefused } from './start-refused.ts';
import { systemRandom } from './world.ts';

/** Everything below the chat: policy, steps, store, ledger, tenant and what is known of people. */
export interface Base {
  readonly log: Logger;
  readonly steps: Steps;
  readonly policy: Policy;
  readonly clock: BusinessClock;
  readonly store: Store;
  readonly vault: Vault;
  readonly ledger: SealedLedger;
  readonly house: House;
  readonly houseLedger: SealedLedger<HouseEntry>;
  readonly tenant: Tenant;
  readonly directory: Directory;
  /** Absent where the bot cannot prove itself to Graph: then somebody has to install the app for people. */
  readonly installer?: Installer;
  readonly edges: Edges;
}

/** What a test puts in the place of the outside world. Production leaves all of it out. */
export interface Edges {
  readonly clock?: BusinessClock;
  /** Stands between the bot and its store, for example to be a full disk. */
  readonly store?: (opened: Store) => Store;
  readonly patience?: Patience;
  /** What files are put into OneDrive with. */
  readonly fetch?: typeof fetch;
}

/** Opens the store and the tenant and reads people once. Throws StartRefused with all reasons at once. */
export async function openBase(config: Config, edges: Edges = {}): Promise<Base> {
  const log = pino({
    level: config.logLevel,
    base: undefined,
    redact: ['pass', 'password', 'token', 'authorization'],
  });
  const steps = await loadSteps();
  const policy = await loadPolicy(config.policyFolder, [...steps.keys()]);
  const clock = edges.clock ?? createClock(config.startAt);
  const opened = await openStore(config.store, {
    key: config.cosmosKey,
    onUnfinished: (bytes) => log.warn({ bytes }, 'store-write-unfinished'),
  });
  const store = edges.store?.(opened) ?? opened;
  const vault = createVault(
    store,
    config.masterKey === 'file' ? await readMasterKey(config.keyFile) : config.masterKey,
  );
  const ledger = createLedger(store, vault, systemRandom);
  const tenant = openTenant(config, { steps, log, clock });
  const installer = createInstaller({
    config,
    random: systemRandom,
    real: clock.real,
    onRefused: (code) => log.warn({ code }, 'app-not-installed'),
  });
  const faults = [...(await tenant.checkPermissions()), ...(await botFaults(installer, log))];
  if (faults.length > 0)
    throw new StartRefused(
      faults.map((fault) => `${fault.code} (${fault.identity}): ${fault.sentence} ${fault.next}`),
    );
  const houseLedger = createLedger<HouseEntry>(store, vault, systemRandom);
  const house = createHouse(houseLedger, (id) => directory.facts().entries.get(id)?.name ?? id);
  const directory: Directory = createDirectory({
    delegations: async () => (await house.state()).delegations,
    reader: () => tenant.reader(),
    policy: () => policy,
    store,
    clock,
    ownApps: () => ownClientIds(config),
    account: (id, groups) => readAccount(tenant.reader({ priority: 'high' }), policy, { id, groups }),
    inTime: (read) => accountInTime(read, edges.patience ?? patience, log),
  });
  await directory.refresh();
  return {
    log,
    steps,
    policy,
    clock,
    store,
    vault,
    ledger,
    house,
    houseLedger,
    tenant,
    directory,
    installer,
    edges,
  };
}

/** A tenant that does not answer holds up no click: whoever it concerns stands in the log, not in the way. */
async function accountInTime(read: Promise<void>, { accountMillis }: Patience, log: Logger): Promise<void> {
  try {
    if ((await within(read, accountMillis)) === 'late') log.warn('account-read-late');
  } catch (error) {
    log.warn({ because: String(error) }, 'account-unread');
  }
}

/** Too many rights keep the bot from starting, like those of any identity; without the right to install it only says so. */
async function botFaults(installer: Installer | undefined, log: Logger): Promise<readonly PermissionFault[]> {
  try {
    const faults = (await installer?.check()) ?? [];
    for (const fault of faults) if (fault.code === 'permission-missing') log.warn(fault.sentence);
    return faults.filter((fault) => fault.code === 'permission-excess');
  } catch (error) {
    log.warn({ because: String(error) }, 'app-not-installed');
    return [];
  }
}

function openTenant(config: Config, { steps, log, clock }: Pick<Base, 'steps' | 'log' | 'clock'>): Tenant {
  const { mode } = config.settings;
  const mail = exchangePermission(
    chooseSurface({ mode, setting: config.exchangeSetting, tenantId: config.tenantId }),
  );
  return createTenant({
    mode,
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
}

async function loadPolicy(folder: string, steps: readonly string[]): Promise<Policy> {
  const reading = parsePolicy(await readPolicyFiles(folder), steps);
  if ('faults' in reading) throw new StartRefused(reading.faults.map(faultLine));
  return reading.policy;
}
