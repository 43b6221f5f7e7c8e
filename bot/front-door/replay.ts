import { createHash } from 'node:crypto';
import { activityAgeMinutesMax, replayEntriesMax, replayHours } from './limits.ts';

/**
 * The port to whatever all instances share. `putIfAbsent` writes the id until `expiresAt` (milliseconds since 1970) and
 * says whether it was new. It must be atomic over instances; it throws when it cannot know.
 */
export type ReplayGuard = { putIfAbsent(id: string, expiresAt: number): Promise<boolean> };

/**
 * The guard key of an activity: a digest, so that the store holds no conversation ids. The token's text is no key:
 * base64url is malleable.
 */
export function replayId(activity: { id: string; conversation: { id: string } }): string {
  return createHash('sha256')
    .update(JSON.stringify([activity.conversation.id, activity.id]))
    .digest('base64url');
}

/** Until when an activity that arrived at `now` has to be remembered; both in milliseconds since 1970. */
export function replayExpiry(now: number): number {
  return now + replayHours * 3_600_000;
}

/** Whether an activity's own time lies within the window around ours. Both in milliseconds since 1970. */
export function isFresh(timestamp: string, now: number): boolean {
  return Math.abs(Date.parse(timestamp) - now) <= activityAgeMinutesMax * 60_000;
}

/**
 * A guard for one process: local mode and tests. Full of entries that are still needed, it refuses rather than forgets.
 */
export function createMemoryReplayGuard(now: () => number, entriesMax = replayEntriesMax): ReplayGuard {
  const seen = new Map<string, number>();
  const dropExpired = () => {
    for (const [id, expiresAt] of seen) {
      if (expiresAt > now()) return;
      seen.delete(id);
    }
  };
  return {
    async putIfAbsent(id, expiresAt) {
      dropExpired();
      if (seen.has(id)) return false;
      if (seen.size >= entriesMax) throw new Error('The replay guard is full.');
      seen.set(id, expiresAt);
      return true;
    },
  };
}
