/** What a request is, as the fault plan sees it. */
export type WireKind = 'account' | 'metadata' | 'read' | 'create' | 'replace' | 'delete' | 'batch' | 'query';

/** A status answered before or after the work was done, a dropped connection, or no answer at all. */
export type Fault =
  | { readonly status: number; readonly retryAfterMillis?: number; readonly afterCommit?: boolean }
  | 'drop-before'
  | 'drop-after'
  | 'hang';

/** Asked once for each request that passed authentication; undefined = behave. */
export type FaultPlan = (kind: WireKind, count: number) => Fault | undefined;

export const writes: readonly WireKind[] = ['create', 'replace', 'delete', 'batch'];

/** Small seeded generator (mulberry32), so that a failing fault run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every kind of trouble on writes, `share` of all writes (0-1), drawn from the seed. */
export function troubledWrites(seed: number, share: number): FaultPlan {
  const random = seeded(seed);
  const troubles: readonly Fault[] = [
    'drop-before',
    'drop-after',
    { status: 449 },
    { status: 503 },
    { status: 503, afterCommit: true },
    { status: 408, afterCommit: true },
    { status: 429, retryAfterMillis: 1 },
  ];
  return (kind) => {
    if (!writes.includes(kind) || random() >= share) return undefined;
    return troubles[Math.floor(random() * troubles.length)];
  };
}
