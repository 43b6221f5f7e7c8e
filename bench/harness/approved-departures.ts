import { createLedger } from '../../adapters/ledger.ts';
import { openStore } from '../../adapters/open-store.ts';
import { createVault } from '../../adapters/vault.ts';
import { readMasterKey } from '../../bot/master-key.ts';
import { systemRandom } from '../../bot/world.ts';
import { writeParts } from '../../core/engine/engine.ts';
import { NOTHING_WANTED } from '../../core/engine/look.ts';
import { write } from '../../core/engine/writer.ts';
import type { Entry } from '../../core/entry.ts';
import { makePlan } from '../../core/plan.ts';
import { replay } from '../../core/request.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Filling, many, prepareStore, unwritten } from './prepared-store.ts';
import type { Settings } from './stage.ts';

const zone = 'Europe/Berlin';

/**
 * Fills a store with departures of so many people, each with the whole checklist approved as scopes and due at one
 * instant, milliseconds since 1970. Answers their numbers.
 */
export function fillWithDepartures(
  settings: Settings,
  count: number,
  due: number,
): Promise<readonly string[]> {
  return prepareStore(settings, (filling) => {
    const subjects = filling.people.filter((person) => !castIds.has(person.id));
    if (subjects.length < count) throw new Error(`the company has only ${subjects.length} people to leave`);
    return many(count, (index) => departureOf({ ...filling, people: subjects }, index, due));
  });
}

/** The people with a part in the company's stories approve and are told; they stay. */
const castIds: ReadonlySet<string> = new Set(Object.values(cast));

async function departureOf({ base, world, people }: Filling, index: number, due: number): Promise<string> {
  const subject = people[index]!;
  const hr = world.people().members('hr')[0]!;
  const id = `JML-${new Date().getUTCFullYear()}-${200_000 + index}`;
  const policy = base.policy.version;
  const end = new Date(due).toISOString();
  const first: Extract<Entry, { kind: 'requested' }> = {
    kind: 'requested',
    form: { leg: 'leaver', person: subject, lastDay: end.slice(0, 10), urgency: 'scheduled' },
    leg: 'leaver',
    subject: { ...subject, zone },
    requester: { id: cast.mayaFischer, name: 'Maya Fischer' },
    late: false,
    policy,
  };
  const plan = makePlan({
    request: id,
    policy,
    purpose: 'main',
    steps: [...base.steps.values()].filter((step) => step.legs.includes('leaver')),
    changes: [],
    salt: world.random.hex(16),
    scoped: true,
  });
  const handoverEnd = new Date(due + 30 * 86_400_000).toISOString();
  const planned: Entry = {
    kind: 'planned',
    plan,
    stages: [
      {
        name: 'HR',
        rule: 'Departure',
        need: 'first',
        approvers: [{ person: hr, why: 'HR', route: 'hr' }],
        fallback: [],
        commentRequired: false,
        timeoutHours: 8,
      },
    ],
    wanted: { ...NOTHING_WANTED, leg: 'leaver', timeline: { end, handoverEnd } },
    facts: {},
    reads: [],
    warnings: [],
    policy,
  };
  const parts = writeParts(world);
  await write(parts, unwritten(id, first), [first, planned]);
  const request = replay(id, (await world.ledger.load(id)) ?? []);
  const approved: Entry = { kind: 'approved', plan: plan.id, stage: 0, comment: 'agreed' };
  await write(parts, request, [approved], { kind: 'person', id: hr.id, name: hr.name });
  return id;
}

/** When access of each request was provably ended, milliseconds since 1970; absent where it was not. */
export async function provenTimes(
  settings: Settings,
  requests: readonly string[],
): Promise<readonly (number | undefined)[]> {
  const store = await openStore(settings.LATCHKEY_STORE ?? '');
  const vault = createVault(store, await readMasterKey(settings.LATCHKEY_KEY_FILE ?? ''));
  const ledger = createLedger(store, vault, systemRandom);
  const times = await many(requests.length, async (index) => {
    const lines = (await ledger.load(requests[index] ?? '')) ?? [];
    const proven = ['disable-account', 'revoke-sessions'].map((step) => {
      const line = lines.find(({ entry }) => entry.kind === 'verified' && entry.step === step);
      return line === undefined ? Number.NaN : Date.parse(line.at);
    });
    const last = Math.max(...proven);
    return Number.isNaN(last) ? undefined : last;
  });
  await store.close();
  return times;
}
