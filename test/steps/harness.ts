import { randomUUID } from 'node:crypto';
import { loadSteps } from '../../adapters/catalogue.ts';
import { createTenant, type Tenant } from '../../adapters/tenant.ts';
import { localTokenClient } from '../../adapters/token-clients.ts';
import { permissionsByIdentity } from '../../bot/permissions.ts';
import { type Change, type Identity, identities, itemKey, type StepId } from '../../core/change.ts';
import { bindCall, isBound, newBindings } from '../../core/engine/binding.ts';
import { exampleLeaver } from '../../core/leaver-examples.ts';
import type { Subject } from '../../core/person.ts';
import type { CallResult } from '../../core/ports.ts';
import type { Reader } from '../../core/reader.ts';
import { Secret } from '../../core/secret.ts';
import type { History, PlanInput, Step } from '../../core/step.ts';
import type { Wanted } from '../../core/wanted.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const begin = '2026-11-23T08:00:00Z';
const hour = 3_600_000;
/** Waves after which a step that still sends has failed; the longest honest one needs four. */
const wavesMax = 10;

/** A tenant with the seeded company, the real adapters and every step; `reset` puts the company back. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly tenant: Tenant;
  readonly steps: ReadonlyMap<StepId, Step>;
  reset(): void;
  stop(): Promise<void>;
}

function register(
  sandbox: Sandbox,
  identity: Identity,
  expected: ReturnType<typeof permissionsByIdentity>[Identity],
) {
  const clientId = `latchkey-${identity}`;
  sandbox.control.registerApp({
    clientId,
    secret: clientId,
    roles: { graph: [...(expected.graph ?? [])], outlook: [...(expected.exchange ?? [])] },
    directoryRoles: ['User Administrator', 'Exchange Administrator'],
  });
  const fetchToken = localTokenClient({
    authority: sandbox.url,
    tenantId: sandbox.control.state.tenantId,
    clientId,
    clientSecret: new Secret(clientId),
    real: () => Date.now(),
  });
  return { fetchToken, expected };
}

/** Starts the tenant with exactly the permissions that the steps declare, so that an undeclared one is a 403. */
export async function openBench(): Promise<Bench> {
  const sandbox = await startSandbox({ seed: 7, size: 80, now: begin });
  const steps = await loadSteps();
  const expected = permissionsByIdentity(steps, {
    read: 'Exchange.ManageAsApp',
    write: 'Exchange.ManageAsApp',
  });
  const apps = identities.map((identity) => [
    identity,
    register(sandbox, identity, expected[identity]),
  ]) as readonly (readonly [Identity, ReturnType<typeof register>])[];
  const tenant = createTenant({
    mode: 'local',
    tenantId: sandbox.control.state.tenantId,
    graphUrl: sandbox.url,
    exchangeUrl: sandbox.url,
    real: () => Date.now(),
    identities: Object.fromEntries(apps) as Record<Identity, ReturnType<typeof register>>,
  });
  const snapshot = sandbox.control.snapshot();
  const reset = (): void => {
    sandbox.control.restore(snapshot);
    sandbox.control.moveClock({ at: begin });
    sandbox.control.clearFaults();
    sandbox.control.clearJournal();
  };
  return { sandbox, tenant, steps, reset, stop: () => sandbox.stop() };
}

/** Standard persons: who leaves is generated for every step, never chosen by a step. */
export const persons = {
  executive: cast.graceOkonkwo,
  plain: cast.lukasBrandt,
  hybrid: cast.hybridUser,
  restricted: cast.restrictedUser,
} as const;
export type PersonName = keyof typeof persons;

export interface Case {
  readonly subject: Subject;
  readonly wanted: Wanted;
}

/** The leaver case of a standard person: leaves now, hands over to Jonas Weber for thirty days. */
export function caseOf(bench: Bench, name: PersonName): Case {
  const id = persons[name];
  const user = bench.sandbox.control.truth(id)?.user;
  if (user === undefined) throw new Error(`the company has no ${name}`);
  const successor = { id: cast.jonasWeber, name: 'Jonas Weber', upn: 'jonas.weber@contoso.example' };
  return {
    subject: { id, name: user.displayName, upn: user.userPrincipalName, zone: 'Europe/Berlin' },
    wanted: {
      leg: 'leaver',
      timeline: {
        end: begin,
        handoverEnd: new Date(Date.parse(begin) + 30 * 24 * hour).toISOString(),
      },
      attributes: {},
      groups: [],
      licences: [],
      apps: [],
      mailboxes: [],
      handovers: [],
      leaver: exampleLeaver({
        hold: true,
        handoverTo: successor,
        reportsTo: successor,
        credentials: [{ id: 'wifi', name: 'Guest Wi-Fi', kind: 'credential', rule: 'test' }],
        items: [{ id: 'badge', name: 'Badge', kind: 'item', rule: 'test' }],
      }),
    },
  };
}

/** A reader that lies, for planting defects. */
export type Lie = (reader: Reader) => Reader;
export const honest: Lie = (reader) => reader;

/** Every collection comes back empty, as with a dropped page or a filter that matches nothing. */
export const emptyLists: Lie = (reader) => ({
  one: (read, decoder) => reader.one(read, decoder),
  ask: (read, decoder) => reader.ask(read, decoder),
  list: async (read, decoder) => ((await reader.list(read, decoder)) === undefined ? undefined : []),
  exchange: async (read, decoder) => ((await reader.exchange(read, decoder)) === undefined ? undefined : []),
});

/** Only the first row of every collection, as if paging stopped. */
export const firstRow: Lie = (reader) => ({
  one: (read, decoder) => reader.one(read, decoder),
  ask: (read, decoder) => reader.ask(read, decoder),
  list: async (read, decoder) => (await reader.list(read, decoder))?.slice(0, 1),
  exchange: async (read, decoder) => (await reader.exchange(read, decoder))?.slice(0, 1),
});

/** Filters are ignored, so that rows of everybody come back. */
export const noFilter: Lie = (reader) => ({
  one: (read, decoder) => reader.one(read, decoder),
  ask: (read, decoder) => reader.ask(read, decoder),
  list: (read, decoder) =>
    reader.list(
      {
        ...read,
        query: read.query
          ?.split('&')
          .filter((part) => !part.startsWith('$filter'))
          .join('&'),
      },
      decoder,
    ),
  exchange: (read, decoder) => reader.exchange(read, decoder),
});

interface Run {
  readonly bench: Bench;
  readonly step: Step;
  /** A joiner's case gets its account's id once a look has found it. */
  person: Case;
  readonly reader: () => Reader;
  history: History;
  readonly sent: Map<string, CallResult['outcome']>;
}

/** How a run ended: changes still planned, in short form, and what the service finally refused. */
export interface Ending {
  readonly first: readonly Change[];
  readonly left: readonly Change[];
  readonly refused: readonly string[];
  readonly proven: boolean;
  readonly calls: number;
}

export function short(change: Change): string {
  return `${change.kind} ${change.effect} ${change.says}`;
}

function inputOf(run: Run): PlanInput {
  return { ...run.person, history: run.history, now: run.bench.sandbox.control.now() };
}

async function lookAndPlan(run: Run): Promise<{ facts: unknown; changes: readonly Change[] }> {
  const input = inputOf(run);
  const facts = await run.step.look({ ...input, reader: run.reader() });
  bind(run, facts);
  return { facts, changes: run.step.plan(input, facts) };
}

/** Names bound by a look, as the engine's ledger lines do it. */
function bind(run: Run, facts: unknown): void {
  const { subject } = run.person;
  for (const one of newBindings(run.step.bind?.(facts) ?? [], { bound: run.history.bound, subject })) {
    run.history = { ...run.history, bound: { ...run.history.bound, [one.name]: one.value } };
    if (one.name === '@subject')
      run.person = { ...run.person, subject: { ...subject, id: one.value, upn: one.upn } };
  }
}

/** What earlier steps would have kept: each is looked at once, with its attested tasks vouched for. */
async function provenBefore(bench: Bench, step: Step, person: Case): Promise<Record<StepId, unknown>> {
  const proven: Record<StepId, unknown> = {};
  for (const id of step.after) {
    const other = bench.steps.get(id);
    if (other?.keep === undefined) continue;
    const run = newRun({ bench, step: other, person, lie: honest });
    vouch(run, (await lookAndPlan(run)).changes);
    proven[id] = other.keep((await lookAndPlan(run)).facts);
  }
  return proven;
}

function vouch(run: Run, changes: readonly Change[]): void {
  const word = { at: run.bench.sandbox.control.now(), by: 'Tom Berg', proof: 'T-1' };
  const ids = changes.flatMap((change) => (change.kind === 'task' ? [change.task.id] : []));
  const attested = { ...run.history.attested, ...Object.fromEntries(ids.map((id) => [id, word])) };
  run.history = { ...run.history, attested };
}

function newRun(parts: { bench: Bench; step: Step; person: Case; lie: Lie }): Run {
  const { bench, step, person, lie } = parts;
  const history: History = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };
  return { bench, step, person, history, sent: new Map(), reader: () => lie(bench.tenant.reader()) };
}

/** A once-class call goes out once; everything else again as long as it is planned. */
async function sendWave(run: Run, changes: readonly Change[]): Promise<readonly string[]> {
  const calls = changes
    .filter((change) => change.kind === 'call')
    .filter((change) => run.step.retry !== 'once' || !run.sent.has(itemKey(change)))
    .filter((change) => isBound(change.call, { bound: run.history.bound, subject: run.person.subject }, []));
  run.history = {
    ...run.history,
    attemptedAt: run.history.attemptedAt ?? run.bench.sandbox.control.now(),
  };
  const results = await run.bench.tenant.executor.send(
    calls.map((change) => ({
      call: bindCall(change.call, { bound: run.history.bound, subject: run.person.subject }),
      identity: run.step.identity,
      clientRequestId: randomUUID(),
    })),
  );
  calls.forEach((change, at) => {
    run.sent.set(itemKey(change), results[at]?.outcome ?? 'unknown');
  });
  if (results.some((result) => result.outcome === 'done')) run.history = { ...run.history, sent: true };
  return results
    .filter((result) => result.outcome === 'refused')
    .map((result) => `${result.status} ${result.code}`);
}

/** Plays one step to its end: look, plan, send, let time pass, until nothing more is sent. */
export async function play(parts: {
  bench: Bench;
  step: Step;
  person: Case;
  lie?: Lie;
  afterFirst?: () => void;
  /** Facts of a survey made before other steps ran; without it the step surveys for itself. */
  before?: Readonly<Record<StepId, unknown>>;
}): Promise<Ending> {
  const { bench, step, person, lie = honest } = parts;
  const run = newRun({ bench, step, person, lie });
  const proven = await provenBefore(bench, step, person);
  const start = await lookAndPlan(run);
  run.history = { ...run.history, proven, before: parts.before ?? { [step.id]: start.facts } };
  parts.afterFirst?.();
  let refused: readonly string[] = [];
  let current = await lookAndPlan(run);
  for (let wave = 0; wave < wavesMax; wave++) {
    vouch(run, current.changes);
    const fresh = current.changes.filter(
      (change) => change.kind === 'call' && !(step.retry === 'once' && run.sent.has(itemKey(change))),
    );
    const waits = current.changes.some((change) => change.kind === 'wait');
    if (fresh.length === 0 && !waits && wave > 0) break;
    refused = fresh.length === 0 ? refused : await sendWave(run, fresh);
    bench.sandbox.control.moveClock({ advanceSeconds: 2 * 3600 });
    current = await lookAndPlan(run);
  }
  const own = step.verify?.(inputOf(run), current.facts);
  const isProven = own?.proven ?? current.changes.length === 0;
  return {
    first: start.changes,
    left: current.changes,
    refused,
    proven: isProven,
    calls: run.sent.size,
  };
}

/** What every step reads before anything ran: the undo list, and how a wiped device is found again. */
export async function survey(
  bench: Bench,
  steps: readonly Step[],
  person: Case,
): Promise<Readonly<Record<StepId, unknown>>> {
  const facts = await Promise.all(
    steps.map((step) => lookAndPlan(newRun({ bench, step, person, lie: honest }))),
  );
  return Object.fromEntries(steps.map((step, at) => [step.id, facts[at]?.facts]));
}
