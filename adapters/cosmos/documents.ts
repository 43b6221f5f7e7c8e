import { randomBytes } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import type { PutDocument, StoredDocument } from '../../core/ports.ts';
import { StoreError } from '../store-error.ts';
import type { DocumentItem, Place } from './items.ts';
import { documentItem, documentOf, documentPlace, partitionsOf, removedItem, sortKeyOf } from './items.ts';
import { documentsQuery } from './queries.ts';
import type { Answer, Patience } from './wire.ts';
import { ask, pause, query } from './wire.ts';

const roundsMax = 8;

/** What to write over an item, or `conflict`. */
type Decision = (old: DocumentItem | undefined, mark: string) => DocumentItem | 'conflict';

/**
 * The documents container: small records with compare-and-set, spread over a few partitions for each kind. What is
 * removed leaves its version behind for a day, so that no version is given twice: until then the next one is above it,
 * and afterwards the clock is, unless it was set back by more than that day.
 */
export class CosmosDocuments {
  readonly #container: Container;
  readonly #patience: Patience;
  readonly #realNow: () => number;

  constructor(container: Container, patience: Patience, realNow: () => number) {
    this.#container = container;
    this.#patience = patience;
    this.#realNow = realNow;
  }

  async get(kind: string, id: string, realNow: number): Promise<StoredDocument | undefined> {
    const item = await this.#read(documentPlace(kind, id));
    return item && item.expires > realNow ? documentOf(item) : undefined;
  }

  async put(put: PutDocument, realNow: number): Promise<number | 'conflict'> {
    const { kind, id, value, ifVersion, expiresAt = null } = put;
    // Creating needs no look first: the service answers 409 when there is one.
    const isBlind = ifVersion === 0;
    return this.#change(kind, id, isBlind, (old, mark) => {
      const found = old && old.expires > realNow ? old.version : 0;
      if (ifVersion !== undefined && ifVersion !== found) return 'conflict';
      return documentItem({ kind, id, value, expiresAt, version: this.#versionAfter(old), mark }, realNow);
    });
  }

  /** Always writes, also over what seems to be gone: a read may be out of date, a guarded write is not. */
  async remove(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'> {
    const version = await this.#change(kind, id, false, (old, mark) => {
      if (ifVersion !== undefined && ifVersion !== old?.version) return 'conflict';
      return removedItem({ kind, id, version: this.#versionAfter(old), mark });
    });
    return version === 'conflict' ? 'conflict' : 'removed';
  }

  /** Live documents in order of id over all partitions of the kind, after a key when given. */
  async list(
    kind: string,
    options: {
      readonly prefix: string;
      readonly after?: string;
      readonly limit: number;
      readonly realNow: number;
    },
  ): Promise<readonly StoredDocument[]> {
    const values = {
      top: options.limit,
      kind,
      after: options.after === undefined ? '' : sortKeyOf(options.after),
      prefix: sortKeyOf(options.prefix),
      now: options.realNow,
    };
    const parts = await Promise.all(
      partitionsOf(kind).map((pk) =>
        query<DocumentItem>(this.#patience, this.#container, { text: documentsQuery, values, pk }),
      ),
    );
    const sorted = parts.flat().sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return sorted.slice(0, options.limit).map(documentOf);
  }

  /**
   * Reads, decides and writes over exactly what was read, until that holds; answers the version that is stored then. One
   * mark for all rounds: after a lost answer a later look, which may at first be out of date, knows our own write by it.
   */
  async #change(kind: string, id: string, isBlind: boolean, decide: Decision): Promise<number | 'conflict'> {
    const place = documentPlace(kind, id);
    const mark = randomBytes(12).toString('hex');
    let unclear = false;
    for (let round = 1; round <= roundsMax; round++) {
      const first = isBlind && round === 1;
      const old = first ? undefined : await this.#read(place);
      if (old?.mark === mark) return old.version;
      const item = decide(old, mark);
      if (item === 'conflict') return 'conflict';
      const answer = await this.#write(item, old);
      if (answer.status === 200) return item.version;
      unclear ||= answer.unclear;
      if (!first) await pause(this.#patience, round);
    }
    throw new StoreError(unclear ? 'store-unreachable' : 'store-busy', `document of kind ${kind}`);
  }

  /** Above the version that is replaced; where none is left, above all that were forgotten with their items. */
  #versionAfter(old: DocumentItem | undefined): number {
    return Math.max((old?.version ?? 0) + 1, this.#realNow());
  }

  async #read(place: Place): Promise<DocumentItem | undefined> {
    const answer = await ask(this.#patience, async () => {
      const item = this.#container.item(place.id, place.pk);
      const { statusCode, resource } = await item.read<DocumentItem>({ abortSignal: this.#patience.signal });
      return { status: statusCode, value: resource };
    });
    return answer.value;
  }

  #write(item: DocumentItem, old: DocumentItem | undefined): Promise<Answer<void>> {
    const signal = { abortSignal: this.#patience.signal };
    return ask(this.#patience, async () => {
      if (!old) return { status: (await this.#container.items.create({ ...item }, signal)).statusCode };
      const guard = { accessCondition: { type: 'IfMatch', condition: old._etag! }, ...signal };
      return {
        status: (await this.#container.item(item.id, item.pk).replace({ ...item }, guard)).statusCode,
      };
    });
  }
}
