import { createHash } from 'node:crypto';
import type { Json } from '../../core/canonical.ts';
import type { Append, Head, StoredDocument, StoredLine } from '../../core/ports.ts';
import { shardOf } from '../store-rules.ts';

/** The head of a request, one item in the request's own partition (`pk` = request id). */
export interface HeadItem {
  readonly id: 'head';
  readonly pk: string;
  readonly type: 'head';
  readonly request: string;
  readonly seq: number;
  readonly hash: string;
  /** Absent when nothing waits, and then out of the index. */
  readonly nextDueAt?: number;
  /** Urgency and time in one sortable text, so that one indexed path gives the order. */
  readonly dueKey?: string;
  readonly urgency: number;
  readonly shard: number;
  readonly terms: readonly string[];
  readonly owner: string;
  /** 0 when nobody holds it. */
  readonly claimUntil: number;
  readonly fence: number;
  /** Random per attempt to claim: tells our own claim from another's after an unclear answer. */
  readonly claimMark: string;
  readonly _etag?: string;
}

export interface LineItem extends StoredLine {
  readonly id: string;
  readonly pk: string;
  readonly type: 'line';
}

/** Where an item lies. */
export interface Place {
  readonly id: string;
  readonly pk: string;
}

export interface DocumentItem extends Place {
  readonly kind: string;
  readonly name: string;
  readonly sortKey: string;
  readonly version: number;
  readonly value: Json;
  readonly expires: number;
  /** Random per write: tells our own write from another's after an unclear answer. */
  readonly mark: string;
  /** Seconds until the service may delete the item; housekeeping only. */
  readonly ttl?: number;
  readonly _etag?: string;
}

export const documentShards = 8;
const never = Number.MAX_SAFE_INTEGER;
/** Expiry is decided by the caller's clock; the service deletes a day later at the earliest. */
const expirySlackSeconds = 86_400;
/** Largest time to live of an item (docs, "Time to Live (TTL) in Azure Cosmos DB"); what lasts longer has none. */
const ttlSecondsMax = 2_147_483_647;

/** Head item after an append on top of the old head. */
export function headAfter(write: Append, old: HeadItem | undefined): HeadItem {
  return {
    id: 'head',
    pk: write.request,
    type: 'head',
    request: write.request,
    seq: write.expectedSeq + write.lines.length,
    hash: write.lines.at(-1)?.hash ?? old!.hash,
    ...(write.nextDueAt !== null && {
      nextDueAt: write.nextDueAt,
      dueKey: dueKey(write.urgency, write.nextDueAt),
    }),
    urgency: write.urgency,
    shard: shardOf(write.request),
    terms: write.terms,
    owner: old?.owner ?? '',
    claimUntil: old?.claimUntil ?? 0,
    fence: old?.fence ?? 0,
    claimMark: old?.claimMark ?? '',
  };
}

/** The head of a request as the rest of the product knows it; a claim that was let go reads as none. */
export function headOf(item: HeadItem): Head {
  const { request, seq, hash, urgency, shard, terms, owner, claimUntil, fence } = item;
  const claim = claimUntil === 0 ? null : { owner, until: claimUntil, fence };
  return { request, seq, hash, nextDueAt: item.nextDueAt ?? null, urgency, shard, terms, claim };
}

/** A sealed line as an item of its request's partition; the zero-padded id sorts like the sequence number. */
export function lineItem(pk: string, line: StoredLine): LineItem {
  const { seq, hash, bytes, sealed } = line;
  return { id: `l${String(seq).padStart(8, '0')}`, pk, type: 'line', seq, hash, bytes, sealed };
}

/** The stored line again, byte for byte. */
export function lineOf({ seq, hash, bytes, sealed }: LineItem): StoredLine {
  return { seq, hash, bytes, sealed };
}

/** Item id and partition of a document. Names may hold any character; ids of the service may not. */
export function documentPlace(kind: string, name: string): Place {
  const hash = createHash('sha256').update(name).digest();
  return { id: hash.toString('hex'), pk: partitionOf(kind, hash[0]! % documentShards) };
}

/** Partitions over which the documents of a kind are spread. */
export function partitionsOf(kind: string): readonly string[] {
  return Array.from({ length: documentShards }, (_, shard) => partitionOf(kind, shard));
}

/** Hexadecimal UTF-8: sorts like the bytes, whatever collation the service uses. */
export const sortKeyOf = (name: string): string => Buffer.from(name).toString('hex');

/**
 * A document as an item. `realNow` is milliseconds since 1970: from it the service counts down to the expiry, with some
 * slack, so that only our own comparison decides when a document is over.
 */
export function documentItem(
  document: Omit<StoredDocument, 'version'> & { readonly version: number; readonly mark: string },
  realNow: number,
): DocumentItem {
  const { kind, id: name, version, value, expiresAt, mark } = document;
  const left = Math.max(0, Math.ceil(((expiresAt ?? never) - realNow) / 1_000)) + expirySlackSeconds;
  const ttl = left > ttlSecondsMax ? {} : { ttl: left };
  const place = documentPlace(kind, name);
  return {
    ...place,
    kind,
    name,
    sortKey: sortKeyOf(name),
    version,
    value,
    expires: expiresAt ?? never,
    mark,
    ...ttl,
  };
}

/**
 * What a removed document leaves behind for a day: its version and nothing else, over at any time, in no list. It takes a
 * version of its own, so that nobody holds one that matches.
 */
export function removedItem(
  document: Pick<StoredDocument, 'kind' | 'id' | 'version'> & { readonly mark: string },
): DocumentItem {
  const { kind, id, version, mark } = document;
  const place = documentPlace(kind, id);
  const nothing = { name: '', sortKey: '', value: null, expires: 0 };
  return { ...place, kind, version, mark, ...nothing, ttl: expirySlackSeconds };
}

/** The document again, without what the service keeps beside it. */
export function documentOf(item: DocumentItem): StoredDocument {
  const { kind, name, version, value, expires } = item;
  return { kind, id: name, version, value, expiresAt: expires === never ? null : expires };
}

function partitionOf(kind: string, shard: number): string {
  return `${kind}~${shard}`;
}

function dueKey(urgency: number, at: number): string {
  return `${String(urgency).padStart(16, '0')}~${String(at).padStart(16, '0')}`;
}
