import { createHash } from 'node:crypto';
import type { NameCandidate } from './naming.ts';
import type { Store } from './ports.ts';

/**
 * Facts across requests, each a small document that is created only if absent: who owns a number, a person, a name.
 * Every guard names its owner, so that one left behind by a crash can be taken over (design 6.12).
 */
export interface Guards {
  /** Next request id of the year, for example JML-2026-00042. Gaps are allowed, repeats are not. */
  nextNumber(year: number): Promise<string>;
  /** Claims a person for one live request; answers the request that has them already. */
  claimPerson(key: string, request: string): Promise<{ readonly heldBy?: string }>;
  releasePerson(key: string, request: string): Promise<void>;
  /** First candidate nobody else has reserved, now reserved for the request. */
  reserveName(request: string, candidates: readonly NameCandidate[]): Promise<NameCandidate | undefined>;
}

export interface GuardParts {
  readonly store: Pick<Store, 'getDocument' | 'putDocument' | 'removeDocument'>;
  /** True while the request exists and is not over; decides whether a guard left behind may be taken over. */
  readonly isLive: (request: string) => Promise<boolean>;
}

/** Tries to win a contended counter before giving up. */
const counterTriesMax = 50;

/**
 * Guards as documents that are created only where none is. One whose request is over is taken over; a counter that is
 * contended too often throws.
 */
export function createGuards({ store, isLive }: GuardParts): Guards {
  const take = async (kind: string, id: string, request: string): Promise<string | undefined> => {
    for (let tries = 0; tries < counterTriesMax; tries += 1) {
      const found = await store.getDocument(kind, id, 0);
      const owner = (found?.value as { request?: string } | undefined)?.request;
      if (owner === request) return undefined;
      if (owner !== undefined && (await isLive(owner))) return owner;
      const won = await store.putDocument(
        { kind, id, value: { request }, ifVersion: found?.version ?? 0 },
        0,
      );
      if (won !== 'conflict') return undefined;
    }
    return 'somebody else';
  };
  return {
    nextNumber: async (year) => {
      for (let tries = 0; tries < counterTriesMax; tries += 1) {
        const found = await store.getDocument('number', String(year), 0);
        const next = ((found?.value as { last?: number } | undefined)?.last ?? 0) + 1;
        const won = await store.putDocument(
          { kind: 'number', id: String(year), value: { last: next }, ifVersion: found?.version ?? 0 },
          0,
        );
        if (won !== 'conflict') return `JML-${year}-${String(next).padStart(5, '0')}`;
      }
      throw new Error('the request counter is contended');
    },
    claimPerson: async (key, request) => {
      const heldBy = await take('live', guardId(key), request);
      return heldBy === undefined ? {} : { heldBy };
    },
    releasePerson: async (key, request) => {
      const found = await store.getDocument('live', guardId(key), 0);
      if ((found?.value as { request?: string } | undefined)?.request !== request) return;
      await store.removeDocument('live', guardId(key), found?.version);
    },
    reserveName: async (request, candidates) => {
      for (const candidate of candidates) {
        if ((await take('name', guardId(candidate.upn.toLowerCase()), request)) === undefined)
          return candidate;
      }
      return undefined;
    },
  };
}

/** Ids from a safe alphabet for every store; the text behind cannot be read back. */
function guardId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
