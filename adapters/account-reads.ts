import type { Millis } from '../core/ports.ts';
import type { AccountNow, TellingGroups } from './account-now.ts';

/** What was read of one account counts this long for what they press next: many cards in a row are one read. */
export const accountFreshMillis = 15_000;

/**
 * Nothing is done to an account when what protects it was read longer ago than this. Everybody is read again every five
 * minutes (bot/app.ts), so that single accounts are asked for only where that has failed, or takes very long.
 */
export const protectionKnownMillis = 7 * 60_000;

export interface AccountReadParts {
  readonly real: () => Millis;
  /** Reads one account, its roles and what protects it. */
  readonly account: (id: string, groups: TellingGroups) => Promise<AccountNow>;
  /** Waits for such a read as long as a click may take; must not reject. What comes later still counts for the next click. */
  readonly inTime: (read: Promise<void>) => Promise<void>;
  /** Takes what was read for true from now on. */
  readonly learn: (id: string, seen: AccountNow) => void;
}

export interface AccountReads {
  /** Reads this account unless that was done lately; who asks meanwhile waits for the same answer. */
  look(id: string): Promise<void>;
  /** Reads this account unless it or everybody was read within `protectionKnownMillis`. Rejects as the read does. */
  know(id: string): Promise<void>;
  /** Everybody was read at once, beginning at `at`: what was asked for before is older than that. */
  everybody(at: Millis, groups: TellingGroups): void;
}

/** Keeps the accounts of those who press, and of those to whom something is done, fresh; one read each. */
export function createAccountReads({ real, account, inTime, learn }: AccountReadParts): AccountReads {
  let everybodyAt: Millis = 0;
  let groups: TellingGroups = { roles: {}, protecting: {} };
  const readAt = new Map<string, Millis>();
  const reading = new Map<string, Promise<void>>();
  const read = async (id: string): Promise<void> => {
    const startedAt = real();
    const seen = await account(id, groups);
    if (startedAt < everybodyAt) return;
    readAt.set(id, startedAt);
    learn(id, seen);
  };
  /** Younger than `millis`; what was read after the present time, as a clock put back shows it, is not. */
  const isFresh = (id: string, millis: Millis): boolean => {
    const age = real() - (readAt.get(id) ?? everybodyAt);
    return age >= 0 && age < millis;
  };
  const readOnce = (id: string): Promise<void> => {
    const running = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, running);
    return running;
  };
  return {
    look: async (id) => {
      if (!isFresh(id, accountFreshMillis)) await inTime(readOnce(id));
    },
    know: async (id) => {
      if (!isFresh(id, protectionKnownMillis)) await readOnce(id);
    },
    everybody: (at, telling) => {
      [everybodyAt, groups] = [at, telling];
      readAt.clear();
    },
  };
}
