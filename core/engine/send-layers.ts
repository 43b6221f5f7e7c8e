import type { CallChange } from '../change.ts';
import type { AppliedResult, AttemptedStep, Entry } from '../entry.ts';
import type { CallResult, Millis, Outgoing } from '../ports.ts';
import { unsent } from '../readiness.ts';
import { certainlyIdle } from '../replay-attempt.ts';
import type { Request } from '../request.ts';
import type { Step } from '../step.ts';
import { bindCall } from './binding.ts';
import { type Announced, stoppedNow } from './brake.ts';
import type { World } from './world.ts';

/** Writes entries durably and brings the request up to date; throws Conflict. Facts are never given up for a lost race. */
export type Commit = (entries: readonly Entry[], what?: 'decision' | 'fact') => Promise<void>;

/** Calls of one step that may go out. */
export interface Sending extends Announced {
  readonly facts: unknown;
  /** The time after which none of them may begin. */
  readonly until?: Millis;
}

/** Sends layer by layer: a step whose `afterSent` is in this wave goes once that one was accepted. */
export async function sendLayers(
  world: World,
  request: Request,
  sending: readonly Sending[],
  commit: Commit,
): Promise<void> {
  let left = [...sending];
  while (left.length > 0) {
    const layer = left.filter((one) => unsent(request, one.step).length === 0);
    if (layer.length === 0) return commit(left.map((one) => waitsForOthers(request, one)));
    left = left.filter((one) => !layer.includes(one));
    await sendLayer(world, request, layer, commit);
  }
}

/** A look that led to nothing is written down, so that the step backs off instead of being looked at again at once. */
function waitsForOthers(request: Request, { step, items }: Sending): Entry {
  return { kind: 'looked', step: step.id, left: items.length, because: unsent(request, step).join(', ') };
}

async function sendLayer(
  world: World,
  request: Request,
  layer: readonly Sending[],
  commit: Commit,
): Promise<void> {
  const attempts = layer.map((one) => intentOf(request, one));
  const outgoing = new Map(layer.map((one) => [one, callsOf(request, one)]));
  await commit([{ kind: 'attempted', steps: attempts }]);
  // Nothing may come between this answer and the sending.
  const stop = layer.some(isIrreversible) ? await stoppedNow(world) : undefined;
  const now = world.clock.now();
  const going = layer.filter(
    (one) => !isIrreversible(one) || (stop === undefined && now <= (one.until ?? now)),
  );
  const calls = going.flatMap((one) => outgoing.get(one) ?? []);
  const results = calls.length === 0 ? [] : await world.tenant.executor.send(calls);
  const entries: Entry[] = [];
  let at = 0;
  for (const one of going) {
    entries.push(...(await answered(world, one, results.slice(at, at + one.items.length))));
    at += one.items.length;
  }
  const kept = layer.filter((one) => !going.includes(one));
  for (const one of kept) entries.push(...(await keptBack(world, one, stop)));
  await commit(entries, 'fact');
}

const isIrreversible = ({ step }: Sending): boolean => step.irreversible === true;

function callsOf(request: Request, { step, items, clientRequestIds }: Sending): readonly Outgoing[] {
  return items.map((item, index) => ({
    call: bindCall((item.change as CallChange).call, request),
    identity: step.identity,
    clientRequestId: clientRequestIds[index] ?? '',
  }));
}

/** What came of the calls of one step. */
async function answered(
  world: World,
  { step, items }: Sending,
  results: readonly CallResult[],
): Promise<readonly Entry[]> {
  const applied = results.map((result, index) => ({ ...result, item: items[index]?.item ?? '' }));
  return [
    { kind: 'applied', step: step.id, results: applied },
    ...boundBy(step, applied),
    ...(await afterwards(world, step, applied)),
  ];
}

/**
 * Calls that were announced and never left: nothing has happened. What a stop keeps back is held, as it is before an intent;
 * what was counted too long ago, because the process stood still or the clock was moved, is tried again.
 */
async function keptBack(
  world: World,
  { step, items, clientRequestIds }: Sending,
  stop: string | undefined,
): Promise<readonly Entry[]> {
  const code = stop === undefined ? 'counted-too-long-ago' : 'stop-switch';
  const results = items.map(
    ({ item }, index): AppliedResult => ({
      ...{ item, outcome: 'throttled', status: 0, code },
      clientRequestId: clientRequestIds[index] ?? '',
    }),
  );
  await giveBack(world, results);
  const applied: Entry = { kind: 'applied', step: step.id, results };
  if (stop === undefined) return [applied];
  return [applied, { kind: 'held', step: step.id, because: 'stop-switch', detail: stop }];
}

/** What certainly had no effect leaves its place in the budget to others; where that fails, the place is taken for an hour. */
async function giveBack(world: World, results: readonly AppliedResult[]): Promise<void> {
  const idle = results.filter(certainlyIdle);
  if (idle.length === 0) return;
  await world.brakes
    .giveBack(
      world.clock.now(),
      idle.map(({ clientRequestId }) => clientRequestId),
    )
    .catch((error: unknown) => world.log('budget-not-given-back', { because: String(error) }));
}

/** What is about to be sent. An approved scope covers items that nobody has seen yet, so their changes stand here. */
function intentOf(request: Request, { step, items, clientRequestIds, facts }: Sending): AttemptedStep {
  const state = request.steps.get(step.id);
  const named = new Set(request.plans.flatMap(({ plan }) => plan.items.map((item) => item.item)));
  const found = items.filter(({ item }) => !named.has(item) && state?.items.has(item) !== true);
  const intent = { step: step.id, items: items.map(({ item }) => item), attempt: (state?.attempts ?? 0) + 1 };
  // An immediate termination runs before any survey has noted what there was.
  const before = step.id in request.before ? {} : { before: facts };
  return { ...intent, clientRequestIds, ...before, ...(found.length === 0 ? {} : { found }) };
}

/** A created object's id is bound once, for every later `@subject`. */
function boundBy(step: Step, results: readonly AppliedResult[]): readonly Entry[] {
  const created = results.find(
    (result) => result.outcome === 'done' && result.createdId !== undefined,
  )?.createdId;
  return step.id === 'create-account' && created !== undefined
    ? [{ kind: 'bound', name: '@subject', value: created }]
    : [];
}

/**
 * Places in the budget go back where nothing happened. Removals are counted for the alarm; a refused block of access alarms
 * security within the same wave.
 */
async function afterwards(
  world: World,
  step: Step,
  results: readonly AppliedResult[],
): Promise<readonly Entry[]> {
  if (step.irreversible === true) await giveBack(world, results);
  const refused = results.find((result) => result.outcome === 'refused');
  if (step.containment === true && refused !== undefined)
    return [
      { kind: 'alarm', code: 'access-not-removed', detail: `${step.id}: ${refused.code ?? refused.status}` },
    ];
  if (step.containment !== true) return [];
  const many = await world.brakes.countRemovals(world.clock.now(), 1).catch(() => false);
  return many ? [{ kind: 'alarm', code: 'many-removals', detail: step.id }] : [];
}
