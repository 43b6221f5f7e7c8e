import type { Store } from '../core/ports.ts';
import type { CosmosSettings } from './cosmos-store.ts';
import { MemoryStore } from './memory-store.ts';
import { SqliteStore } from './sqlite-store.ts';
import { StoreError } from './store-error.ts';

export interface StoreOptions extends Pick<CosmosSettings, 'key' | 'credential'> {
  /** Told how many bytes of a last write were found that had never finished, as after a power cut. */
  readonly onUnfinished?: (bytes: number) => void;
}

/**
 * Opens the store that a setting names: `sqlite:./data/latchkey.db`, `memory:` or
 * `cosmos:https://ACCOUNT.documents.azure.com/?database=latchkey`. Throws StoreError: `store-setting` for
 * anything else, and what the opened store itself refuses. The Cosmos SDK is loaded only when it is used. A key or
 * credential is for cosmos; without both the machine's own identity is used.
 */
export async function openStore(setting: string, options: StoreOptions = {}): Promise<Store> {
  const colon = setting.indexOf(':');
  const scheme = setting.slice(0, colon);
  const rest = setting.slice(colon + 1);
  if (scheme === 'memory' && rest === '') return new MemoryStore();
  if (scheme === 'sqlite' && rest !== '' && !rest.startsWith('//')) return openSqlite(rest, options);
  if (scheme === 'cosmos') return openCosmos(rest, options);
  throw new StoreError('store-setting', setting);
}

function openSqlite(file: string, { onUnfinished }: StoreOptions): Store {
  const store = new SqliteStore(file);
  if (store.unfinishedBytes > 0) onUnfinished?.(store.unfinishedBytes);
  return store;
}

async function openCosmos(address: string, options: StoreOptions): Promise<Store> {
  const url = URL.parse(address);
  const database = url?.searchParams.get('database');
  if (!url || !database) throw new StoreError('store-setting', `cosmos:${address}`);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new StoreError('store-setting', 'https only');
  }
  const { openCosmosStore } = await import('./cosmos-store.ts');
  const endpoint = `${url.origin}/`;
  const { key, credential } = options;
  if (key !== undefined || credential) return openCosmosStore({ endpoint, database, key, credential });
  const { DefaultAzureCredential } = await import('@azure/identity');
  return openCosmosStore({ endpoint, database, credential: new DefaultAzureCredential() });
}
