import type { Millis } from '../core/ports.ts';
import type { AccountNow, RoleGroups } from './account-now.ts';

/** What was read of one account counts this long for what they press next: many cards in a row are one read. */
export const accountFreshMillis = 15_000;

export interface AccountReadParts {
  readonly real: () => Millis;
  /** Reads one account and its roles. */
  readonly account: (id: string, groups: RoleGroups) => Promise<AccountNow>;
  /** Waits for such a read as long as a click may take; must not reject. What comes later still counts for the next click. */
  readonly inTime: (read: Promise<void>) => Promise<void>;
  /** Takes what was read for true from now on. */
  readonly learn: (id: string, seen: AccountNow) => void;
}

export interface AccountReads {
  /** Reads this account unless that was done lately; who asks meanwhile waits for the same answer. */
  look(id: string): Promise<void>;
  /** Everybody was read at once, beginning at `at`: what was asked for before is older than that. */
  everybody(at: Millis, groups: RoleGroups): void;
}

/** Keeps the accounts of those who press fresh, one read each. */
export function createAccountReads({ real, account, inTime, learn }: AccountReadParts): AccountReads {
  let everybodyAt: Millis = 0;
  let groups: RoleGroups = {};
  const readAt = new Map<string, Millis>();
  const reading = new Map<string, Promise<void>>();
  const read = async (id: string): Promise<void> => {
    const startedAt = real();
    const seen = await account(id, groups);
    if (startedAt < everybodyAt) return;
    readAt.set(id, startedAt);
    learn(id, seen);
  };
  return {
    look: async (id) => {
      const age = real() - (readAt.get(id) ?? everybodyAt);
      if (age >= 0 && age < accountFreshMillis) return;
      const running = reading.get(id) ?? read(id).finally(() => reading.delete(id));
      reading.set(id, running);
      await inTime(running);
    },
    everybody: (at, roleGroups) => {
      [everybodyAt, groups] = [at, roleGroups];
      readAt.clear();
    },
  };
}
