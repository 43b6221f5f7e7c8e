import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Leg } from '../../core/form.ts';

/** A store as it lay on disk in the middle of a request, and the world around it at that moment. */
export interface CorpusEntry {
  readonly name: string;
  readonly leg: Leg;
  /** Where the request stood, in words. */
  readonly says: string;
  readonly request: string;
  /** Lines in the ledger, and the hash of the last. */
  readonly seq: number;
  readonly hash: string;
  /** Business time. */
  readonly now: string;
  /** What people had already done with their hands. */
  readonly did: readonly string[];
  /** Bytes of the store file and of its log, in the order in which they lie in the archive, and their SHA-256. */
  readonly bytes: readonly [store: number, log: number];
  readonly sha256: readonly [store: string, log: string];
}

/** All stores that one version wrote. */
export interface Corpus {
  readonly version: string;
  /** 32 bytes in base64, made for this corpus: it has never protected anything. */
  readonly testMasterKey: string;
  /** Secret of the app registrations of the simulated tenant. */
  readonly testSecret: string;
  readonly entries: readonly CorpusEntry[];
}

/** What is kept of an entry besides the manifest. */
export interface CorpusFiles {
  readonly store: Buffer;
  readonly log: Buffer;
  /** The sandbox's own snapshot. */
  readonly tenant: string;
}

/** An entry and its files, before they are put into the archive. */
export type NewEntry = Omit<CorpusEntry, 'bytes' | 'sha256'> & CorpusFiles;

const folder = join(import.meta.dirname, '..', 'corpus');
const manifestName = 'manifest.json';
/** Stores one after the other, and all tenants: they repeat each other, so that one archive is a tenth of many. */
const storesName = 'stores.br';
const tenantsName = 'tenants.json.br';
const best = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

/** Versions that have left stores behind. */
export function corpusVersions(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
}

/** The manifest of a version. */
export function readCorpus(version: string): Corpus {
  return JSON.parse(readFileSync(join(folder, version, manifestName), 'utf8')) as Corpus;
}

/** Store, log and tenant of every entry, by name. Throws when a file is not the one that was written. */
export function readFiles({ version, entries }: Corpus): ReadonlyMap<string, CorpusFiles> {
  const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(join(folder, version, name)));
  const tenants = JSON.parse(unpack(tenantsName).toString('utf8')) as Readonly<Record<string, string>>;
  const stores = unpack(storesName);
  const found = new Map<string, CorpusFiles>();
  let at = 0;
  const take = (bytes: number): Buffer => {
    at += bytes;
    return stores.subarray(at - bytes, at);
  };
  for (const { name, bytes, sha256 } of entries) {
    const [store, log] = [take(bytes[0]), take(bytes[1])];
    const tenant = tenants[name];
    if (digest(store) !== sha256[0] || digest(log) !== sha256[1] || tenant === undefined)
      throw new Error(`${name} of ${version} is not what was written`);
    found.set(name, { store, log, tenant });
  }
  return found;
}

/** Writes what a version leaves behind into its folder. */
export function writeCorpus(to: string, corpus: Omit<Corpus, 'entries'>, entries: readonly NewEntry[]): void {
  const listed = entries.map(({ store, log, tenant: _, ...entry }): CorpusEntry => {
    return { ...entry, bytes: [store.length, log.length], sha256: [digest(store), digest(log)] };
  });
  const stores = Buffer.concat(entries.flatMap(({ store, log }) => [store, log]));
  const tenants = JSON.stringify(Object.fromEntries(entries.map(({ name, tenant }) => [name, tenant])));
  writeFileSync(join(to, storesName), brotliCompressSync(stores, best));
  writeFileSync(join(to, tenantsName), brotliCompressSync(tenants, best));
  writeFileSync(join(to, manifestName), `${JSON.stringify({ ...corpus, entries: listed }, undefined, 2)}\n`);
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
