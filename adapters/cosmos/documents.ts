import { randomBytes } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import type { PutDocument, StoredDocument } from '../../core/ports.ts';
import { StoreError } from '../store-error.ts';
import type { DocumentItem } from './items.ts';
import { documentItem, documentOf, documentPlace, partitionsOf, sortKeyOf } from './items.ts';
import { documentsQuery } from './queries.ts';
import type { Answer, Patience } from './wire.ts';
import { ask, pause, query } from './wire.ts';

const roundsMax = 8;

/** The documents container: small records with compare-and-set, spread over a few partitions for each kind. */
export class CosmosDocuments {
  readonly #container: Container;
  readonly #patience: Patience;

  constructor(container: Container, patience: Patience) {
    this.#container = container;
    this.#patience = patience;
  }

  async get(kind: string, id: string, realNow: number): Promise<StoredDocument | undefined> {
    const item = await this.#read(kind, id);
    return item && item.expires > realNow ? documentOf(item) : undefined;
  }

  async put(put: PutDocument, realNow: number): Promise<number | 'conflict'> {
    const { kind, id, value, ifVersion, expiresAt = null } = put;
    for (let round = 1; round <= roundsMax; round++) {
      // Creating needs no look first: the service answers 409 when there is one.
      const old = round === 1 && ifVersion === 0 ? undefined : await this.#read(kind, id);
      const found = old && old.expires > realNow ? old.version : 0;
      if (ifVersion !== undefined && ifVersion !== found) return 'conflict';
      const version = Math.max((old?.version ?? 0) + 1, realNow);
      const item = documentItem({ kind, id, value, expiresAt, version, mark: newMark() }, realNow);
      if (await this.#landed(item, old)) return version;
      await pause(this.#patience, round);
    }
    throw new StoreError('store-busy', `document ${kind} kept changing`);
  }

  async remove(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'> {
    const place = documentPlace(kind, id);
    const old = ifVersion === undefined ? undefined : await this.#read(kind, id);
    if (ifVersion !== undefined && old?.version !== ifVersion) return 'conflict';
    const guard = old?._etag && { accessCondition: { type: 'IfMatch', condition: old._etag } };
    const answer = await ask(this.#patience, async () => {
      const options = { abortSignal: this.#patience.signal, ...guard };
      return { status: (await this.#container.item(place.id, place.pk).delete(options)).statusCode };
    });
    // After an unclear answer a 404 is our own deletion.
    const gone = answer.status === 404 && (ifVersion === undefined || answer.unclear);
    return answer.status === 200 || gone ? 'removed' : 'conflict';
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

  async #read(kind: string, id: string): Promise<DocumentItem | undefined> {
    const place = documentPlace(kind, id);
    const answer = await ask(this.#patience, async () => {
      const item = this.#container.item(place.id, place.pk);
      const { statusCode, resource } = await item.read<DocumentItem>({ abortSignal: this.#patience.signal });
      return { status: statusCode, value: resource };
    });
    return answer.value;
  }

  /** True when this very write is stored; after an unclear answer its mark tells. */
  async #landed(item: DocumentItem, old: DocumentItem | undefined): Promise<boolean> {
    const answer = await this.#write(item, old);
    if (answer.status === 200) return true;
    return answer.unclear && (await this.#read(item.kind, item.name))?.mark === item.mark;
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

function newMark(): string {
  return randomBytes(12).toString('hex');
}
