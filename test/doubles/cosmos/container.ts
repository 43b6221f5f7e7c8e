import { createHash, randomUUID } from 'node:crypto';

export type Item = {
  readonly id: string;
  readonly pk: string;
  readonly ttl?: number;
  readonly [name: string]: unknown;
};
export type Stored = Item & { readonly _rid: string; readonly _etag: string; readonly _ts: number };

export interface Outcome {
  readonly status: number;
  readonly item?: Stored;
  readonly message?: string;
}

export interface Operation {
  readonly operationType: string;
  readonly id?: string;
  readonly ifMatch?: string;
  readonly resourceBody?: Item;
}

const itemBytesMax = 2_000_000;
const operationsMax = 100;
/** Documented as the largest value of `ttl`. */
const ttlSecondsMax = 2_147_483_647;

/** One container: items by partition and id, with the documented preconditions. Seconds come from `clock`. */
export class Container {
  /** Counts commits; it is the session token. */
  lsn = 0;
  /** True = answer this read with the version before, as a replica that lags behind may. */
  lags: () => boolean = () => false;
  /** True = answer this read or query without the newest change of any item, also where that made or removed it. */
  isBehind: () => boolean = () => false;
  readonly #before = new Map<string, Stored | undefined>();
  readonly #clock: () => number;
  #partitions = new Map<string, Map<string, Stored>>();
  #rid = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  read(pk: string, id: string, ifNoneMatch?: string): Outcome {
    const newest = this.isBehind() ? this.#earlier(pk, id) : this.#live(pk, id);
    if (!newest) return { status: 404 };
    const item = (this.lags() && this.#before.get(`${pk}/${id}`)) || newest;
    return ifNoneMatch === item._etag ? { status: 304 } : { status: 200, item };
  }

  /** All live items of a partition, or of the half of the hash space that a range id (0, 1) stands for. */
  items(where: { readonly pk?: string; readonly range?: string }): readonly Stored[] {
    const partitions = where.pk === undefined ? [...this.#partitions.keys()] : [where.pk];
    const isBehind = this.isBehind();
    return partitions
      .filter((pk) => where.range === undefined || rangeOf(pk) === where.range)
      .flatMap((pk) => [...(this.#partitions.get(pk)?.values() ?? [])])
      .map(({ pk, id }) => (isBehind ? this.#earlier(pk, id) : this.#live(pk, id)))
      .filter((item) => item !== undefined);
  }

  /** One operation; nothing changes unless the status is below 300. */
  apply(pk: string, operation: Operation): Outcome {
    const refused = checkBody(pk, operation);
    if (refused) return refused;
    const id = operation.operationType === 'Create' ? operation.resourceBody!.id : operation.id!;
    const old = this.#live(pk, id);
    switch (operation.operationType) {
      case 'Create':
        return old
          ? { status: 409, message: 'Entity with the specified id already exists' }
          : this.#keep(pk, operation, 201);
      case 'Replace':
        if (!old) return { status: 404 };
        if (operation.ifMatch !== undefined && operation.ifMatch !== old._etag) return { status: 412 };
        return this.#keep(pk, operation, 200);
      case 'Delete':
        if (!old) return { status: 404 };
        if (operation.ifMatch !== undefined && operation.ifMatch !== old._etag) return { status: 412 };
        this.#before.set(`${pk}/${id}`, old);
        this.#partitions.get(pk)?.delete(id);
        this.lsn += 1;
        return { status: 204 };
      default:
        return { status: 501, message: `the double does not know ${operation.operationType}` };
    }
  }

  /** All or nothing: the failed operation keeps its status, every other answers 424. */
  batch(
    pk: string,
    operations: readonly Operation[],
  ): { readonly status: number; readonly results: readonly Outcome[] } {
    if (operations.length === 0 || operations.length > operationsMax) return { status: 400, results: [] };
    const before = new Map(this.#partitions.get(pk));
    const results: Outcome[] = [];
    for (const operation of operations) {
      const outcome = this.apply(pk, operation);
      results.push(outcome);
      if (outcome.status < 300) continue;
      this.#partitions.set(pk, before);
      const failed = results.length - 1;
      return { status: 207, results: operations.map((_, n) => (n === failed ? outcome : { status: 424 })) };
    }
    return { status: 200, results };
  }

  #live(pk: string, id: string): Stored | undefined {
    const item = this.#partitions.get(pk)?.get(id);
    const expired = item?.ttl !== undefined && item.ttl > 0 && this.#clock() >= item._ts + item.ttl;
    return expired ? undefined : item;
  }

  #earlier(pk: string, id: string): Stored | undefined {
    const key = `${pk}/${id}`;
    return this.#before.has(key) ? this.#before.get(key) : this.#live(pk, id);
  }

  #keep(pk: string, operation: Operation, status: number): Outcome {
    const body = operation.resourceBody!;
    this.#rid += 1;
    this.lsn += 1;
    const system = {
      _rid: `rid${String(this.#rid).padStart(9, '0')}==`,
      _etag: `"${randomUUID()}"`,
      _ts: this.#clock(),
    };
    const item: Stored = Object.freeze({ ...body, ...system });
    const partition = this.#partitions.get(pk) ?? new Map<string, Stored>();
    const old = partition.get(body.id);
    this.#before.set(`${pk}/${body.id}`, old);
    this.#partitions.set(pk, partition.set(body.id, item));
    return { status, item };
  }
}

/** Half of the hash space in which a partition key lies, as range id. */
export function rangeOf(pk: string): string {
  return createHash('md5').update(pk).digest()[0]! < 128 ? '0' : '1';
}

function isTimeToLive(seconds: number): boolean {
  return Number.isInteger(seconds) && (seconds === -1 || (seconds > 0 && seconds <= ttlSecondsMax));
}

/** Rules for ids and bodies as documented for items; answered with 400 or 413. */
function checkBody(pk: string, operation: Operation): Outcome | undefined {
  const body = operation.resourceBody;
  if (operation.operationType === 'Delete') return undefined;
  if (!body || typeof body.id !== 'string') return { status: 400, message: 'no id in the body' };
  if (!/^[^/\\#?]{1,255}$/.test(body.id) || body.id.endsWith(' '))
    return { status: 400, message: 'forbidden id' };
  if (body.pk !== pk)
    return { status: 400, message: 'PartitionKey extracted from document does not match the header' };
  if (operation.operationType === 'Replace' && operation.id !== body.id)
    return { status: 400, message: 'id changed' };
  if (body.ttl !== undefined && !isTimeToLive(body.ttl)) {
    return { status: 400, message: 'ttl must be -1 or a positive whole number of 31 bits' };
  }
  return Buffer.byteLength(JSON.stringify(body)) > itemBytesMax
    ? { status: 413, message: 'too large' }
    : undefined;
}
