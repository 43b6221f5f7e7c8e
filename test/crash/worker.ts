/**
 * One real process: the product on a real store file, against the tenant of its parent, with people who press its
 * buttons, until the request is closed. It kills itself at the boundary it is told. See wire.ts.
 */
import { writeSync } from 'node:fs';
import type { Line } from '../../core/entry.ts';
import type { Typed } from '../../tools/demo/real-world.ts';
import { watchBoundaries } from './boundaries.ts';
import { finish } from './finish.ts';
import { openLatchkey, setClock } from './latchkey.ts';
import type { Hands } from './people.ts';
import { plants } from './plants.ts';
import type { Answered, Asked, Start } from './wire.ts';

type Message = { readonly id: number; readonly answer?: Answered } | { readonly start: Start } | 'end';

const passed: string[] = [];
let killAt = 0;
watchBoundaries((name) => {
  passed.push(name);
  if (passed.length !== killAt) return;
  writeSync(process.stdout.fd, name);
  process.kill(process.pid, 'SIGKILL');
});
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

/** Lines of the request that the parent has; each goes over once. */
let sent = 0;
function notSent(lines: readonly Line[]): readonly Line[] {
  const more = lines.slice(sent);
  sent += more.length;
  return more;
}

const hands: Hands = {
  proofFor: async (lines, task) => (await say({ kind: 'proof', more: notSent(lines), task })) as Typed,
  happen: async (lines) => Number(await say({ kind: 'happen', more: notSent(lines) })),
  carriedOut: async (ids) => (await say({ kind: 'carried-out', ids })) === true,
  acknowledged: async (told) => void (await say({ kind: 'acknowledged', told })),
};

async function run(start: Start): Promise<void> {
  passed.length = 0;
  sent = 0;
  killAt = start.countFrom === 'opening' ? start.killAt : 0;
  const latchkey = await openLatchkey(start.where, setClock(start.now, start.aheadMillis));
  if (start.countFrom === 'opened') {
    passed.length = 0;
    killAt = start.killAt;
  }
  if (start.plant !== undefined) plants[start.plant](latchkey);
  const end = await finish(latchkey, start.leg, {
    hands,
    moveTo: async (now) => void (await say({ kind: 'time', now })),
    atRest: async () => void (await say({ kind: 'turn', now: latchkey.clock.now(), passed: passed.length })),
  });
  await latchkey.close();
  await say({ kind: 'ended', end, passed });
}
