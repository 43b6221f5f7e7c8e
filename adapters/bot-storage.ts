import type { Storage, StoreItems } from 'botbuilder';
import type { Json } from '../core/canonical.ts';
import type { Store, StoredDocument } from '../core/ports.ts';
import { StoreError } from './store-error.ts';

/** Kind under which bot state lies among the documents. */
export const botStateKind = 'botstate';

/**
 * Bot Framework storage on our own documents. Keep it tiny: conversation references and dialog position; what
 * a request is stands in its ledger. Each item carries an eTag; a write that was overtaken re-reads once and
 * keeps the newer members of the other side for everything this writer did not touch.
 */
export class BotStorage implements Storage {
  readonly #store: Store;
  readonly #realNow: () => number;
  /** What was read, by key and eTag: the base on which an overtaken write is merged. */
  readonly #read = new Map<string, { readonly eTag: string; readonly text: string }>();

  constructor(store: Store, realNow: () => number) {
    this.#store = store;
    this.#realNow = realNow;
  }

  /** Items by key, each with eTag; absent keys are left out. */
  async read(keys: string[]): Promise<StoreItems> {
    const found: StoreItems = {};
    for (const key of keys) {
      const document = await this.#store.getDocument(botStateKind, key, this.#realNow());
      if (document) found[key] = this.#remember(key, document);
    }
    return found;
  }

  /**
   * Writes each item. With an eTag only over the version that was read, merged once when overtaken; with `*` or
   * none the last writer wins. Throws StoreError `store-busy` when it is overtaken twice.
   */
  async write(changes: StoreItems): Promise<void> {
    for (const [key, change] of Object.entries(changes)) await this.#writeOne(key, change as Item);
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#read.delete(key);
      await this.#store.removeDocument(botStateKind, key);
    }
  }

  async #writeOne(key: string, change: Item): Promise<void> {
    const { eTag, ...value } = change;
    if (eTag === undefined || eTag === '*') {
      await this.#put(key, value, undefined);
      return;
    }
    if (await this.#put(key, value, versionOf(eTag))) return;
    const base = this.#read.get(key);
    const newer = await this.#store.getDocument(botStateKind, key, this.#realNow());
    const merged = merge(base?.eTag === eTag ? base.text : '{}', value, (newer?.value ?? {}) as Item);
    if (!(await this.#put(key, merged, newer?.version ?? 0))) throw new StoreError('store-busy', 'bot state');
  }

  async #put(key: string, value: Item, ifVersion: number | undefined): Promise<boolean> {
    const put = { kind: botStateKind, id: key, value: JSON.parse(JSON.stringify(value)) as Json, ifVersion };
    return (await this.#store.putDocument(put, this.#realNow())) !== 'conflict';
  }

  #remember(key: string, document: StoredDocument): Item {
    const eTag = String(document.version);
    const text = JSON.stringify(document.value);
    if (this.#read.size >= rememberedMax) this.#read.delete(this.#read.keys().next().value!);
    this.#read.set(key, { eTag, text });
    return { ...(JSON.parse(text) as Item), eTag };
  }
}

type Item = Record<string, unknown> & { readonly eTag?: string };

const rememberedMax = 1_000;

function versionOf(eTag: string): number {
  const version = Number(eTag);
  if (!Number.isSafeInteger(version)) throw new StoreError('store-refused', 'eTag is not ours');
  return version;
}

/** Members this writer changed since reading win; all others come from the newer version. */
function merge(base: string, mine: Item, newer: Item): Item {
  const before = JSON.parse(base) as Item;
  const names = new Set([...Object.keys(before), ...Object.keys(mine)]);
  const merged: Record<string, unknown> = { ...newer };
  for (const name of names) {
    if (JSON.stringify(before[name]) === JSON.stringify(mine[name])) continue;
    if (mine[name] === undefined) delete merged[name];
    else merged[name] = mine[name];
  }
  return merged;
}
