/**
 * A process that claims due requests and appends a line to each, until it is killed, told to stop, or nothing is left.
 * Arguments: setting, owner, and a manner: `sleeps` stops dead between its first claim and its write, `dies-before` kills
 * itself before its fifth write, `dies-after` after it, before it could say so. The account key comes in the environment
 * variable STORE_KEY. Prints one JSON line for each fact it was told.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../adapters/open-store.ts';
import { StoreError } from '../../adapters/store-error.ts';
import type { Head, Store } from '../../core/ports.ts';
import type { Manner } from './crowd.ts';
import { appendOf, leaseMillis, linesAfter, poisonPrefix, stepsPerRequest } from './lines.ts';

const [setting = '', owner = '', manner = ''] = process.argv.slice(2);
/** Rounds without work after which there is none. */
const idleRoundsMax = 40;
const writesOfVictim = 4;

const store = await openStore(setting, { key: process.env.STORE_KEY });
let stopping = false;
let writes = 0;
process.on('SIGTERM', () => {
  stopping = true;
});
for (let idle = 0; idle < idleRoundsMax && !stopping; ) {
  const heads = await claim(store);
  for (const head of heads) await work(store, head);
  // Requests that nobody can work on are claimed again and again; they are no work.
  idle = heads.some((head) => !head.request.startsWith(poisonPrefix)) ? 0 : idle + 1;
  if (heads.length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
}
await store.close();

async function claim(from: Store): Promise<readonly Head[]> {
  const realNow = Date.now();
  const heads = await from.claimDue({ owner, businessNow: 1, realNow, leaseMillis, limit: 3 });
  for (const { request, claim: held } of heads) say({ claimed: request, owner, fence: held?.fence });
  if (manner === 'sleeps' && heads.length > 0) process.kill(process.pid, 'SIGSTOP');
  return heads;
}

async function work(at: Store, head: Head): Promise<void> {
  if (head.request.startsWith(poisonPrefix)) return;
  const fence = head.claim?.fence;
  const lines = linesAfter(head.seq, 1, `${owner} fence ${fence}`);
  const nextDueAt = head.seq + 1 > stepsPerRequest ? null : 1;
  try {
    dieIf('dies-before');
    const result = await at.append(appendOf(head.request, head.seq, { lines, nextDueAt, fence }));
    dieIf('dies-after');
    if (result === 'appended') writes += 1;
    say({ [result]: head.request, owner, seq: head.seq + 1, bytes: lines[0]?.bytes });
    await at.release(head.request, fence ?? 0);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function dieIf(how: Manner): void {
  if (manner === how && writes === writesOfVictim) process.kill(process.pid, 'SIGKILL');
}

/** Written at once and synchronously, so that a killed process has said exactly what it knew. */
function say(fact: object): void {
  writeSync(process.stdout.fd, `${JSON.stringify(fact)}\n`);
}
