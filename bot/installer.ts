import { createReader } from '../adapters/graph/reader.ts';
import { createTransport } from '../adapters/graph/transport.ts';
import { createTeamsInstall, installPermissions } from '../adapters/teams-install.ts';
import { createTokenSource, type PermissionFault } from '../adapters/tokens.ts';
import type { Random } from '../core/ports.ts';
import type { Config } from './config.ts';
import { botTokenFetcher, localManifestId } from './identities.ts';

/** The same person is not tried again within this time: Teams takes a while to tell us of an installation. */
const pauseMillis = 10 * 60_000;
const peopleMax = 10_000;

/** Installs our app for people to whom the bot has to write first (teams.md 6.8). */
export interface Installer {
  /** True when the app is installed for them now, or was before. Rejects when that cannot be known. */
  install(person: string): Promise<boolean>;
  /** Rights that the bot's own registration holds too many or too few of; rejects where it gets no token. */
  check(): Promise<readonly PermissionFault[]>;
}

export interface InstallerParts {
  readonly config: Config;
  readonly random: Random;
  readonly real: () => number;
  /** Told why the app was not installed for somebody; a code, never a person. */
  readonly onRefused: (code: string) => void;
}

/** Under the bot's own identity, the only one that may. Undefined where the bot cannot prove itself to Graph. */
export function createInstaller({ config, random, real, onRefused }: InstallerParts): Installer | undefined {
  const fetchToken = botTokenFetcher(config);
  if (fetchToken === undefined) return undefined;
  const tokens = createTokenSource({
    identity: 'bot',
    expected: { graph: installPermissions },
    fetchToken,
    real,
  });
  const transport = createTransport({ baseUrl: config.graphUrl, tokens });
  const reader = createReader({ transport, exchange: async () => undefined });
  const manifestId = config.settings.mode === 'tenant' ? config.settings.appId : localManifestId;
  const installFor = createTeamsInstall({ transport, reader, manifestId });
  const tried = new Map<string, { readonly at: number; readonly installed: boolean }>();
  return {
    install: async (person) => {
      const last = tried.get(person);
      if (last !== undefined && real() - last.at < pauseMillis) return last.installed;
      const { outcome, code = '' } = await installFor(person, random.guid());
      const installed = outcome === 'done';
      if (!installed) onRefused(code);
      if (tried.size >= peopleMax) tried.clear();
      tried.set(person, { at: real(), installed });
      return installed;
    },
    check: () => tokens.check(),
  };
}
