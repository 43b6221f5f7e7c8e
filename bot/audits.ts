import type { Vault } from '../adapters/vault.ts';
import type { Store, StoredDocument } from '../core/ports.ts';
import { type AuditResult, type LookParts, lookForLeftovers } from './audit-look.ts';

const KIND = 'audit';
/** A claim lasts this long and is renewed while people are looked at. */
const claimMillis = 120_000;
/** Looks of one audit before it is given up; each begins anew, since nothing was changed. */
export const auditTriesMax = 4;
/** How long a result can be paged through; then somebody has to look again. */
export const resultKeptMillis = 24 * 3_600_000;
/** Audits looked for per page of the store. */
const pageSize = 50;
/** Pause between two looks for audits that another instance has left behind. */
const pauseMillis = 30_000;

interface Asked {
  readonly by: string;
  readonly scope: string;
  readonly state: 'asked' | 'found' | 'told' | 'failed';
  readonly tries: number;
  readonly owner: string;
  /** Real time until which the owner has it. */
  readonly until: number;
  readonly sealed: string;
}

/** What somebody wants to be told once it is known. */
export type AuditOutcome = { readonly result: AuditResult } | { readonly failed: true };

/**
 * Audits that people have asked for. Asking is one durable line and answers at once; the looking goes on beside it, again
 * after a restart, and the result is posted to whoever asked.
 */
export interface Audits {
  /** False when the same is being looked for already. */
  ask(by: string, scope: string): Promise<boolean>;
  /** The newest result that a person asked for, while it is kept. */
  result(by: string, scope: string): Promise<AuditResult | undefined>;
  /** Looks for everything asked; answers how many audits were worked on. */
  drain(): Promise<number>;
  start(): void;
  stop(): Promise<void>;
}

export interface AuditsParts extends LookParts {
  readonly store: Pick<Store, 'search' | 'getDocument' | 'putDocument' | 'listDocuments'>;
  readonly vault: Pick<Vault, 'keyFor' | 'seal' | 'unseal'>;
  readonly owner: string;
  /** Posts the outcome in the asker's own chat; true when it arrived. */
  readonly post: (by: string, scope: string, outcome: AuditOutcome) => Promise<boolean>;
}

/** One instance of the audits; several may run against the same store. */
export function createAudits(parts: AuditsParts): Audits {
  let busy: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const drain = (): Promise<number> => {
    busy ??= workOff(parts).finally(() => {
      busy = undefined;
    });
    return busy;
  };
  const inBackground = (): void =>
    void drain().catch((error: unknown) => parts.world.log('audits-failed', { because: String(error) }));
  return {
    ask: async (by, scope) => {
      const asked = await put(parts, await found(parts, by, scope), (old) =>
        old?.state === 'asked'
          ? undefined
          : { by, scope, state: 'asked', tries: 0, owner: '', until: 0, sealed: '' },
      );
      if (timer !== undefined) setImmediate(inBackground);
      return asked !== undefined;
    },
    result: async (by, scope) => {
      const kept = (await found(parts, by, scope))?.asked;
      return kept === undefined || kept.sealed === '' ? undefined : open(parts, kept);
    },
    drain,
    start: () => {
      timer = setInterval(inBackground, pauseMillis);
      timer.unref();
      inBackground();
    },
    stop: async () => {
      clearInterval(timer);
      timer = undefined;
      await busy?.catch(() => undefined);
    },
  };
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly asked?: Asked;
}

async function found({ store, world }: AuditsParts, by: string, scope: string): Promise<Found> {
  const id = `${by}~${scope}`;
  const document = await store.getDocument(KIND, id, world.clock.real());
  return { id, version: document?.version ?? 0, asked: document?.value as unknown as Asked | undefined };
}

/** Writes the next state unless somebody else was faster; answers what stands now, undefined when nothing was written. */
async function put(
  { store, world }: AuditsParts,
  from: Found,
  next: (old: Asked | undefined) => Asked | undefined,
): Promise<Found | undefined> {
  const asked = next(from.asked);
  if (asked === undefined) return undefined;
  const expiresAt = world.clock.real() + resultKeptMillis;
  const version = await store.putDocument(
    { kind: KIND, id: from.id, value: { ...asked }, ifVersion: from.version, expiresAt },
    world.clock.real(),
  );
  return version === 'conflict' ? undefined : { id: from.id, version, asked };
}

async function workOff(parts: AuditsParts): Promise<number> {
  let worked = 0;
  for (const document of await all(parts)) {
    const asked = document.value as unknown as Asked;
    if (asked.state !== 'asked' && asked.state !== 'found') continue;
    if (asked.until > parts.world.clock.real()) continue;
    worked += 1;
    await workOn(parts, { id: document.id, version: document.version, asked });
  }
  return worked;
}

async function all({ store, world }: AuditsParts): Promise<readonly StoredDocument[]> {
  const documents: StoredDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.listDocuments(KIND, { limit: pageSize, cursor, realNow: world.clock.real() });
    documents.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return documents;
}

/** Claims, looks, keeps what was found, and only then posts it: after a crash the result is posted, not looked for again. */
async function workOn(parts: AuditsParts, document: Found): Promise<void> {
  const claimed = await put(
    parts,
    document,
    (old) => old && { ...claimedBy(parts, old), tries: old.tries + 1 },
  );
  if (claimed?.asked === undefined) return;
  const { by, scope, tries } = claimed.asked;
  const known = await outcomeOf(parts, claimed, claimed.asked);
  if (known === undefined) return;
  const reached = await parts.post(by, scope, known.outcome);
  if (!reached && tries < auditTriesMax) return;
  const state = 'result' in known.outcome ? 'told' : 'failed';
  await put(parts, known.document, (old) => old && { ...old, state });
}

function claimedBy({ owner, world }: AuditsParts, asked: Asked): Asked {
  return { ...asked, owner, until: world.clock.real() + claimMillis };
}

interface Known {
  readonly document: Found;
  readonly outcome: AuditOutcome;
}

/** What is to be posted; undefined when it is to be tried again, or somebody else has it. */
async function outcomeOf(parts: AuditsParts, document: Found, asked: Asked): Promise<Known | undefined> {
  if (asked.state === 'found') return { document, outcome: { result: await open(parts, asked) } };
  let current = document;
  const goOn = async (): Promise<void> => {
    const renewed = await put(parts, current, (old) => old && claimedBy(parts, old));
    if (renewed === undefined) throw new Error('the audit was taken over');
    current = renewed;
  };
  try {
    const result = await lookForLeftovers(parts, asked.scope, goOn);
    const sealed = await close(parts, asked.by, result);
    const kept = await put(parts, current, (old) => old && { ...old, state: 'found', sealed });
    return kept === undefined ? undefined : { document: kept, outcome: { result } };
  } catch (error) {
    parts.world.log('audit-failed', { because: error instanceof Error ? error.message : 'unknown' });
    return asked.tries < auditTriesMax ? undefined : { document: current, outcome: { failed: true } };
  }
}

/** Results name people and what they can reach, so they lie sealed under the asker's own key. */
async function close(parts: AuditsParts, by: string, result: AuditResult): Promise<string> {
  const { key, pseudonym } = await parts.vault.keyFor(`id:${by}`);
  return parts.vault.seal(key, JSON.stringify(result), `${KIND} ${pseudonym}`);
}

async function open(parts: AuditsParts, { by, sealed }: Asked): Promise<AuditResult> {
  const { key, pseudonym } = await parts.vault.keyFor(`id:${by}`);
  return JSON.parse(parts.vault.unseal(key, sealed, `${KIND} ${pseudonym}`)) as AuditResult;
}
