/** At most so many calls within each span. */
export interface RateLimit {
  readonly callsMax: number;
  readonly millis: number;
}

export interface SendLimits {
  readonly conversation: readonly RateLimit[];
  readonly tenant: readonly RateLimit[];
}

/** What Teams allows one bot in one conversation, and one app in one tenant: the older of two published figures (teams.md 6.4). */
export const teamsLimits: SendLimits = {
  conversation: [
    { callsMax: 7, millis: 1_000 },
    { callsMax: 8, millis: 2_000 },
    { callsMax: 60, millis: 30_000 },
    { callsMax: 1_800, millis: 3_600_000 },
  ],
  tenant: [{ callsMax: 30, millis: 1_000 }],
};

/** The chat windows of local mode count nothing. */
export const noLimits: SendLimits = { conversation: [], tenant: [] };

export interface SendQueueParts {
  readonly limits: SendLimits;
  /** Real time in milliseconds. */
  readonly now: () => number;
  readonly wait: (millis: number) => Promise<void>;
}

/** Keeps what is sent within Teams' rate limits: one after the other in each conversation, in the order of asking. */
export interface SendQueue {
  /**
   * Runs `act` when its turn has come. Of several with the same key that still wait, only the newest runs, and all of
   * them get its result: the latest state of a card wins.
   */
  send<T>(conversation: string, key: string | undefined, act: () => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly key: string | undefined;
  act: () => Promise<unknown>;
  readonly settle: {
    readonly resolve: (value: unknown) => void;
    readonly reject: (error: unknown) => void;
  }[];
}

interface Lane {
  readonly waiting: Waiting[];
  readonly pace: () => number;
  running: boolean;
}

/** A queue of this process. Others of the same bot are met by the service's own refusals, which the caller repeats. */
export function createSendQueue(parts: SendQueueParts): SendQueue {
  const lanes = new Map<string, Lane>();
  const tenantPace = createPace(parts.limits.tenant, parts.now);

  const run = async (conversation: string, lane: Lane): Promise<void> => {
    lane.running = true;
    for (let next = lane.waiting[0]; next !== undefined; next = lane.waiting[0]) {
      for (let pause = lane.pace(); pause > 0; pause = lane.pace()) await parts.wait(pause);
      for (let pause = tenantPace(); pause > 0; pause = tenantPace()) await parts.wait(pause);
      lane.waiting.shift();
      await next.act().then(
        (value) => {
          for (const { resolve } of next.settle) resolve(value);
        },
        (error: unknown) => {
          for (const { reject } of next.settle) reject(error);
        },
      );
    }
    lane.running = false;
    keep(conversation, lane);
  };

  /** What was sent lately is remembered for so many conversations; the one silent for longest goes first. */
  const keep = (conversation: string, lane: Lane): void => {
    lanes.delete(conversation);
    lanes.set(conversation, lane);
    if (lanes.size <= lanesMax) return;
    const [idle] = [...lanes].find(([, other]) => !other.running) ?? [];
    if (idle !== undefined) lanes.delete(idle);
  };

  return {
    send: (conversation, key, act) => {
      const lane = lanes.get(conversation) ?? {
        waiting: [],
        pace: createPace(parts.limits.conversation, parts.now),
        running: false,
      };
      lanes.set(conversation, lane);
      return new Promise((resolve, reject) => {
        const settle = { resolve: resolve as (value: unknown) => void, reject };
        const same = key === undefined ? undefined : lane.waiting.find((other) => other.key === key);
        if (same === undefined) lane.waiting.push({ key, act, settle: [settle] });
        else {
          same.act = act;
          same.settle.push(settle);
        }
        if (!lane.running) void run(conversation, lane);
      });
    },
  };
}

/** Conversations whose pace is remembered at a time. */
const lanesMax = 10_000;

/** Answers how long to wait until one more call is within all limits; 0 counts the call. */
function createPace(limits: readonly RateLimit[], now: () => number): () => number {
  const calls: number[] = [];
  const most = Math.max(0, ...limits.map((limit) => limit.callsMax));
  return () => {
    const at = now();
    const pause = Math.max(
      0,
      ...limits.map(
        ({ callsMax, millis }) => (calls.at(-callsMax) ?? Number.NEGATIVE_INFINITY) + millis - at,
      ),
    );
    if (pause > 0) return pause;
    calls.push(at);
    if (calls.length > most) calls.shift();
    return 0;
  };
}
