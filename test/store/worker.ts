/**
 * A process that claims due requests and appends a line to each, until it is killed or nothing is left.
 * Arguments: setting, owner. The account key comes in the environment variable STORE_KEY. Prints one JSON line
 * for each acknowledged fact.
 */
import { openStore } from '../../adapters/open-store.ts';
import { StoreError } from '../../adapters/store-error.ts';
import type { Head, Store } from '../../core/ports.ts';
import { appendOf, linesAfter } from './lines.ts';

const [setting = '', owner = ''] = process.argv.slice(2);
const leaseMillis = 400;
const stepsPerRequest = 5;

const store = await openStore(setting, { key: process.env.STORE_KEY });
let idle = 0;
while (idle < 30) {
  const heads = await claim(store);
  idle = heads.length === 0 ? idle + 1 : 0;
  if (heads.length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
  for (const head of heads) await work(store, head);
}
await store.close();

async function claim(from: Store): Promise<readonly Head[]> {
  const realNow = Date.now();
  const heads = await from.claimDue({ owner, businessNow: 1, realNow, leaseMillis, limit: 3 });
  for (const { request, claim: held } of heads) say({ claimed: request, owner, fence: held!.fence });
  return heads;
}

async function work(at: Store, head: Head): Promise<void> {
  const fence = head.claim!.fence;
  const lines = linesAfter(head.seq, 1, `${owner} fence ${fence}`);
  const nextDueAt = head.seq + 1 > stepsPerRequest ? null : 1;
  try {
    const append = appendOf(head.request, head.seq, { lines, nextDueAt, fence });
    if ((await at.append(append)) === 'appended') say({ appended: head.request, bytes: lines[0]!.bytes });
    await at.release(head.request, fence);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** Written at once and synchronously, so that a killed process has said exactly what it knew. */
function say(fact: object): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}
