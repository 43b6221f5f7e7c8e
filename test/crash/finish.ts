import type { Leg } from '../../core/form.ts';
import { isSettled, type Request } from '../../core/request.ts';
import { verifyPack } from '../../tools/verify.ts';
import type { Latchkey } from './latchkey.ts';
import { act, ask, type Hands, heldSteps, ownersOf, standing } from './people.ts';
import type { Ended, Held } from './wire.ts';

/** Rounds of people and work; a whole mover takes about 110. */
const turnsMax = 400;
/** Business time that passes between two rounds at least, so that the tenant catches up. */
const pauseMillis = 3_000;

/** The world around a run: people, the tenant's clock, and whoever wants to know where it stands. */
export interface Around {
  readonly hands: Hands;
  /** Moves the tenant's clock along. */
  moveTo(now: number): Promise<void>;
  /** At rest between two rounds. */
  atRest(request: Request): Promise<void>;
  /** True where the run is to stop before the end. */
  isEnough?(request: Request): boolean;
}

/** From whatever the store holds to a closed request, or until nothing moves any more; tells how it ended. */
export async function finish(latchkey: Latchkey, leg: Leg, around: Around): Promise<Ended> {
  const held = new Map<string, Held>();
  let request = await opened(latchkey, leg, around.hands);
  for (let turn = 0; turn < turnsMax && request.phase !== 'closed'; turn += 1) {
    await around.atRest(request);
    if (around.isEnough?.(request) === true) break;
    await latchkey.loop.drain();
    request = await standing(latchkey, request.id);
    for (const { step, because, owners } of heldIn(latchkey, request))
      if (!held.has(step) || owners.length === 0) held.set(step, { step, because, owners });
    if (around.isEnough?.(request) === true || !(await moveOn(latchkey, request, around))) break;
  }
  const pack = await latchkey.evidence(request.id);
  return {
    request: request.id,
    phase: request.phase,
    seq: request.seq,
    held: [...held.values()],
    open: request.checklist.filter((id) => !isSettled(request.steps.get(id))),
    faults: verifyPack(JSON.parse(JSON.stringify(pack))).faults,
    lines: request.lines,
  };
}

function heldIn(latchkey: Latchkey, request: Request): readonly Held[] {
  return heldSteps(request).flatMap((state) => {
    const owners = ownersOf(latchkey, request, state).map(({ name }) => name);
    return state.held === undefined ? [] : [{ step: state.step, because: state.held.because, owners }];
  });
}

/** What was acknowledged stands in the store; what was not, its sender tries again. */
async function opened(latchkey: Latchkey, leg: Leg, hands: Hands): Promise<Request> {
  const [head] = (await latchkey.base.store.search([], { limit: 1 })).items;
  return standing(latchkey, head?.request ?? (await ask(latchkey, leg, hands)));
}

/** People act, and time passes until the next thing is due; false when nothing will happen any more. */
async function moveOn(latchkey: Latchkey, request: Request, around: Around): Promise<boolean> {
  const acted = await act(latchkey, request, around.hands);
  const due = await latchkey.base.store.nextDue();
  if (acted === 0 && due === null) return false;
  const soon = latchkey.clock.now() + pauseMillis;
  latchkey.clock.moveTo(acted > 0 || due === null ? soon : Math.max(soon, due));
  await around.moveTo(latchkey.clock.now());
  return true;
}
