/**
 * One real process: the product on a real store file, against the tenant of its parent, with people who press its
 * buttons, until the request is closed. It kills itself at the boundary it is told. See wire.ts.
 */
import { isSettled, type Request } from '../../core/request.ts';
import { verifyPack } from '../../tools/verify.ts';
import { watchBoundaries } from './boundaries.ts';
import { type Latchkey, openLatchkey, setClock } from './latchkey.ts';
import { act, ask, type Hands, heldSteps, ownersOf, standing } from './people.ts';
import { plants } from './plants.ts';
import type { Answered, Asked, Ended, Start } from './wire.ts';

/** Rounds of people and work; a whole mover takes about 110. */
const turnsMax = 400;
/** Business time that passes between two rounds at least, so that the tenant catches up. */
const pauseMillis = 3_000;

type Message = { readonly id: number; readonly answer?: Answered } | { readonly start: Start } | 'end';

const boundaries = watchBoundaries();
let messages = 0;
const waiting = new Map<number, (answer: Answered) => void>();
process.on('message', (message: Message) => {
  if (message === 'end') process.exit();
  if ('start' in message) return void run(message.start);
  waiting.get(message.id)?.(message.answer);
  waiting.delete(message.id);
});

// The parent has died.
process.on('disconnect', () => process.exit());

function say(what: Asked): Promise<Answered> {
  messages += 1;
  const id = messages;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    process.send?.({ id, what });
  });
}

const hands: Hands = {
  proofFor: async (lines, task) => String(await say({ kind: 'proof', lines, task })),
  happen: async (lines) => Number(await say({ kind: 'happen', lines })),
  carriedOut: async (ids) => (await say({ kind: 'carried-out', ids })) === true,
  acknowledged: async (told) => void (await say({ kind: 'acknowledged', told })),
};

/** From whatever the store holds to a closed request. */
async function run(start: Start): Promise<void> {
  boundaries.begin(start.countFrom === 'opening' ? start.killAt : 0);
  const latchkey = await openLatchkey(start.where, setClock(start.now, start.aheadMillis));
  if (start.countFrom === 'opened') boundaries.begin(start.killAt);
  if (start.plant !== undefined) plants[start.plant](latchkey);
  const held = new Set<string>();
  const ownerless = new Set<string>();
  let request = await opened(latchkey, start);
  for (let turn = 0; turn < turnsMax && request.phase !== 'closed'; turn += 1) {
    await say({ kind: 'turn', now: latchkey.clock.now(), passed: boundaries.passed });
    await latchkey.loop.drain();
    request = await standing(latchkey, request.id);
    for (const state of heldSteps(request)) {
      held.add(state.step);
      if (ownersOf(latchkey, request, state).length === 0) ownerless.add(state.step);
    }
    if (!(await moveOn(latchkey, request))) break;
  }
  const end = await endOf(latchkey, request, { held: [...held], ownerless: [...ownerless] });
  await latchkey.close();
  await say({ kind: 'ended', end });
}

/** What was acknowledged stands in the store; what was not, its sender tries again. */
async function opened(latchkey: Latchkey, { leg }: Start): Promise<Request> {
  const [head] = (await latchkey.base.store.search([], { limit: 1 })).items;
  return standing(latchkey, head?.request ?? (await ask(latchkey, leg, hands)));
}

/** People act, and time passes until the next thing is due; false when nothing will happen any more. */
async function moveOn(latchkey: Latchkey, request: Request): Promise<boolean> {
  const acted = await act(latchkey, request, hands);
  const due = await latchkey.base.store.nextDue();
  if (acted === 0 && due === null) return false;
  const soon = latchkey.clock.now() + pauseMillis;
  latchkey.clock.moveTo(acted > 0 || due === null ? soon : Math.max(soon, due));
  await say({ kind: 'time', now: latchkey.clock.now() });
  return true;
}

async function endOf(
  latchkey: Latchkey,
  request: Request,
  seen: Pick<Ended, 'held' | 'ownerless'>,
): Promise<Ended> {
  const pack = await latchkey.evidence(request.id);
  return {
    ...seen,
    request: request.id,
    phase: request.phase,
    seq: request.seq,
    open: request.checklist.filter((id) => !isSettled(request.steps.get(id))),
    faults: verifyPack(JSON.parse(JSON.stringify(pack))).faults,
    lines: request.lines,
    passed: boundaries.passed,
  };
}
