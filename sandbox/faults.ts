/** A planned misfortune for requests that match. All parts of `match` must agree; `path` is a regular expression. */
export interface Fault {
  id: string;
  match: { method?: string; path?: string; clientId?: string; bodyContains?: string };
  /** How many matching requests pass unharmed before, and how many are hit (-1: all). */
  skip: number;
  times: number;
  /** Of the requests that would be hit, this share is, in a fixed irregular order (1: all). */
  share: number;
  /** How many requests the share has been drawn for. */
  drawn: number;
  effect: FaultEffect;
}

export interface FaultEffect {
  /** Answer with this instead of running the request. */
  status?: number;
  code?: string;
  message?: string;
  retryAfterSeconds?: number;
  delayMs?: number;
  /** Cut the connection before the request took effect, or after. */
  drop?: 'before' | 'after';
  /** Run the request, then answer with this status (504 after the write). */
  statusAfter?: number;
  /** A read sees the tenant as it was this many seconds ago. */
  staleSeconds?: number;
  /** Answer as if it had worked, without doing anything. */
  silentNoOp?: boolean;
  /** The request is delivered twice; the second answer is returned. */
  duplicate?: boolean;
}

/** What a fault is matched against. */
export interface FaultSubject {
  method: string;
  path: string;
  clientId: string;
  body: string;
}

let nextFault = 1;

/** Makes a fault that strikes once, at once, unless said otherwise. */
export function newFault(fault: Partial<Fault> & { effect: FaultEffect }): Fault {
  const id = fault.id ?? `fault-${nextFault++}`;
  return {
    id,
    match: fault.match ?? {},
    skip: fault.skip ?? 0,
    times: fault.times ?? 1,
    share: fault.share ?? 1,
    drawn: 0,
    effect: fault.effect,
  };
}

/** Irregular, so that luck comes in runs, and the same each time: the fractions of an irrational step, scrambled. */
function draws(fault: Fault): boolean {
  if (fault.share >= 1) return true;
  fault.drawn += 1;
  const mixed = Math.imul(fault.drawn ^ (fault.drawn >>> 7), 0x9e3779b1) >>> 0;
  return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32 < fault.share;
}

function agrees(fault: Fault, subject: FaultSubject): boolean {
  const { method, path, clientId, bodyContains } = fault.match;
  if (method !== undefined && method.toUpperCase() !== subject.method) return false;
  if (clientId !== undefined && clientId !== subject.clientId) return false;
  if (bodyContains !== undefined && !subject.body.includes(bodyContains)) return false;
  return path === undefined || new RegExp(path, 'i').test(subject.path);
}

/** The effect that strikes this request, counting it; undefined when none does. */
export function strike(faults: Fault[], subject: FaultSubject): FaultEffect | undefined {
  for (const fault of faults) {
    if (fault.times === 0 || !agrees(fault, subject)) continue;
    if (fault.skip > 0) {
      fault.skip--;
      continue;
    }
    if (!draws(fault)) continue;
    if (fault.times > 0) fault.times--;
    return fault.effect;
  }
  return undefined;
}
