import type { AccessPassResult } from '../../adapters/graph/access-pass.ts';
import type { NotingReader } from '../../core/engine/world.ts';
import type { CallResult, Executor, Outgoing } from '../../core/ports.ts';
import { ReadFailed } from '../../core/reader.ts';
import { Secret } from '../../core/secret.ts';
import type { FaultKind, Life } from './faults.ts';
import { companyReader } from './read.ts';
import type { Issue, Shared } from './world.ts';
import { aimOf, execute } from './write.ts';

const statuses: Partial<{ readonly [K in FaultKind]: number }> = {
  throttled: 429,
  forbidden: 403,
  conflict: 409,
  precondition: 412,
  'lost-page': 504,
};

function readFailed(what: FaultKind): ReadFailed {
  return new ReadFailed(statuses[what] ?? 503, what, `the service answered with ${what}`, 10);
}

/** Reads of the tenant: each may fail in every way a service fails, or show the past. */
export function gatedReader({ company, gate }: Pick<Shared, 'company' | 'gate'>, life: Life): NotingReader {
  return companyReader(company, (op, run) =>
    gate.pass(life, {
      port: 'read',
      op,
      run,
      error: () => readFailed('error-before'),
      instead: (what) =>
        statuses[what] === undefined
          ? undefined
          : () => {
              throw readFailed(what);
            },
    }),
  );
}

/** What the directory asks at once travels together: the first read of a reader passes the gate for all. */
export function directoryReader(shared: Pick<Shared, 'company' | 'gate'>, life: Life): NotingReader {
  let first: Promise<unknown> | undefined;
  return companyReader(shared.company, async (_, run) => {
    first ??= shared.gate.pass(life, {
      port: 'read',
      op: 'people',
      run: () => undefined,
      error: () => readFailed('throttled'),
    });
    await first;
    return run();
  });
}

const codes: Partial<{ readonly [K in FaultKind]: string }> = {
  forbidden: 'Authorization_RequestDenied',
  'not-found': 'Request_ResourceNotFound',
  conflict: 'Request_Conflict',
  precondition: 'Request_PreconditionFailed',
};

/** Writes to the tenant, one batch at a time. */
export function gatedExecutor(shared: Pick<Shared, 'company' | 'gate' | 'broken'>, life: Life): Executor {
  const { gate } = shared;
  return {
    send: (calls) => {
      const run: Run = (some = calls) => some.map((outgoing) => answered(shared, outgoing));
      return gate.pass(life, {
        port: 'send',
        op: calls.map((one) => `${aimOf(one).verb} ${aimOf(one).target}`).join('; '),
        run: () => run(),
        instead: (what) => sendFault(what, calls, run),
      });
    },
  };
}

/** A kind of call that is refused for the whole run never reaches the company. */
function answered(
  { company, gate, broken }: Pick<Shared, 'company' | 'gate' | 'broken'>,
  outgoing: Outgoing,
): CallResult {
  const { clientRequestId } = outgoing;
  return broken !== undefined && aimOf(outgoing).verb === broken
    ? { outcome: 'refused', status: 409, code: 'Request_Conflict', clientRequestId }
    : execute(company, outgoing, gate.calls);
}

type Run = (some?: readonly Outgoing[]) => readonly CallResult[];

/** What the executor promises: it answers for every call and never throws for what a service or network does. */
function sendFault(what: FaultKind, calls: readonly Outgoing[], run: Run): Run | undefined {
  const all =
    (answer: Omit<CallResult, 'clientRequestId'>): Run =>
    () =>
      calls.map(({ clientRequestId }) => ({ ...answer, clientRequestId }));
  const lost = { outcome: 'unknown', status: 0 } as const;
  const busy = { outcome: 'throttled', status: 429, retryAfterSeconds: 10 } as const;
  const half = Math.floor(calls.length / 2);
  switch (what) {
    case 'error-before':
      return all(lost);
    case 'error-after':
      return () => run().map(({ clientRequestId }) => ({ ...lost, clientRequestId }));
    case 'silent':
      return all({ outcome: 'done', status: 204 });
    case 'throttled':
      return all(busy);
    case 'forbidden':
    case 'not-found':
    case 'conflict':
    case 'precondition':
      return all({ outcome: 'refused', status: statuses[what] ?? 404, code: codes[what] });
    case 'partial':
      return () => [...run(calls.slice(0, half)), ...all(busy)().slice(half)];
    default:
      return undefined;
  }
}

/** Temporary passes: a new one ends the one before, and its value is in this one answer only. */
export function gatedPasses(
  { company, gate, record }: Pick<Shared, 'company' | 'gate' | 'record'>,
  life: Life,
): Issue {
  return ({ userId, clientRequestId }) => {
    const make = (): AccessPassResult => {
      if (company.truth('users', userId) === undefined)
        return { outcome: 'refused', status: 404, clientRequestId };
      const value = `pass-${record.passes.length}`;
      company.put('passes', { id: userId, value, createdDateTime: new Date(company.now()).toISOString() });
      record.passes.push({ user: userId, value, call: gate.calls });
      return { outcome: 'done', status: 201, clientRequestId, pass: new Secret(value) };
    };
    return gate.pass(life, {
      port: 'send',
      op: `pass ${userId}`,
      run: make,
      instead: (what) => {
        switch (what) {
          case 'error-before':
            return () => ({ outcome: 'unknown', status: -1, clientRequestId });
          case 'error-after':
            return () => {
              make();
              return { outcome: 'unknown', status: -1, clientRequestId };
            };
          case 'forbidden':
          case 'throttled':
            return () => ({ outcome: 'refused', status: statuses[what] ?? 403, clientRequestId });
          default:
            return undefined;
        }
      },
    });
  };
}
