import { bucketsMax } from './limits.ts';

export type Rate = { burstMax: number; refillPerSecond: number };

type Bucket = { tokens: number; at: number };

/**
 * A token bucket for each key, in bounded memory: when full, the bucket unused for longest is forgotten (its owner
 * starts with a full one, which is what waiting would have given).
 *
 * @returns take(key, now): whether one more is allowed at `now`, in milliseconds.
 */
export function createRateLimit(rate: Rate): (key: string, now: number) => boolean {
  const buckets = new Map<string, Bucket>();
  return (key, now) => {
    const bucket = buckets.get(key) ?? { tokens: rate.burstMax, at: now };
    const elapsedSeconds = Math.max(0, now - bucket.at) / 1000;
    const tokens = Math.min(rate.burstMax, bucket.tokens + elapsedSeconds * rate.refillPerSecond);
    const allowed = tokens >= 1;
    buckets.delete(key);
    if (buckets.size >= bucketsMax) buckets.delete(buckets.keys().next().value ?? key);
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed;
  };
}
