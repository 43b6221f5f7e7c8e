/** A planned misfortune for requests that match. All parts of `match` must agree; `path` is a regular expression. */
export interface Fault {
  id: string;
  match: { method?: string; path?: string; clientId?: string; bodyContains?: string };
  /** How many matching requests pass unharmed before, and how many are hit (-1: all). */
  skip: number;
  times: number;
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
    effect: fault.effect,
  };
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
    if (fault.times > 0) fault.times--;
    return fault.effect;
  }
  return undefined;
}
