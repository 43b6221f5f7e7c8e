import { type HandleParts, handleClick } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { verbs } from '../../core/access.ts';
import type { Line } from '../../core/entry.ts';
import { LATCHKEY } from '../../core/person.ts';
import { type Request, replay } from '../../core/request.ts';
import { createRandom, type Random } from '../front-door/random.ts';
import { actor, add, askedEntries, call, facts, planOf, ref, seat, stage, step } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

/** Forged clicks before the world is made anew, so that ledgers stay short. */
const clicksPerWorld = 250;

/** Nobody in this list may press anything of consequence on any of the requests below. */
const outsiders = ['gone', 'guest', 'friend', 'stranger', 'subject'];

interface Forged {
  readonly who: string;
  readonly data: ClickData;
}

interface Populated {
  readonly small: SmallWorld;
  readonly requests: Readonly<Record<string, Request>>;
  /** Plan ids that were shown once and may not be decided on any more. */
  readonly stale: readonly string[];
}

/** Requests in every state that has buttons: asked, struck since, approved, rejected, held by the budget, with an open task. */
export function populatedWorld(): Populated {
  const changes = [call('leave', 'g1'), call('leave', 'g2')];
  const small = smallWorld([step('leave', () => changes)]);
  const stages = [stage([seat('hr1'), seat('hr2')])];
  const stale: string[] = [];
  const make = (number: number, form: (request: Request) => void): Request => {
    const id = `JML-2026-0000${number}`;
    const lines = askedEntries({ changes, stages }).map(
      (entry, index): Line => ({
        seq: index + 1,
        at: '2026-11-23T09:00:00.000Z',
        actor: LATCHKEY,
        entry,
        hash: 'h',
      }),
    );
    const request = replay(id, lines);
    form(request);
    small.lines.set(id, request.lines.slice());
    return request;
  };
  const approve = (request: Request): void => {
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  };
  const { call: _, ...base } = call('leave', 'g1');
  const task = { audience: 'technician', id: 't', proof: 'serial', provenBy: 'reading' } as const;
  const requests = {
    asked: make(1, () => {}),
    struck: make(2, (request) => {
      const { plan } = planOf(request);
      stale.push(`${plan.id}`);
      add(request, [{ kind: 'struck', plan: plan.id, keys: [plan.items[0]!.key], next: 'n' }], actor('hr1'));
    }),
    approved: make(3, approve),
    rejected: make(4, (request) => {
      add(
        request,
        [{ kind: 'rejected', plan: planOf(request).plan.id, stage: 0, comment: 'no' }],
        actor('hr1'),
      );
    }),
    held: make(5, (request) => {
      approve(request);
      add(request, [{ kind: 'held', step: 'leave', because: 'budget', detail: '4 of 4' }]);
    }),
    task: make(6, (request) => {
      approve(request);
      const change = { ...base, kind: 'task', task } as const;
      const assigned = (name: string, to: string) =>
        ({
          kind: 'assigned',
          step: 'leave',
          task: name,
          item: 'i',
          change,
          to: [ref(to)],
          dueAt: '2026-11-24T09:00:00.000Z',
        }) as const;
      // Whoever has a task of their own in the request still has no business with the other one.
      add(request, [assigned('t', 'tech1'), assigned('own', 'tech2')]);
    }),
  };
  return { small, requests, stale };
}

/** One way to forge a click; what it makes must have no effect. */
export const forgeries: Readonly<Record<string, (world: Populated, random: Random) => Forged>> = {
  'another user': (world, random) => {
    const request = random.pick(Object.values(world.requests));
    const verb = random.pick(verbs.filter((one) => one !== 'read'));
    return { who: random.pick(outsiders), data: button(request, verb, random) };
  },
  'the requester deciding': ({ requests }, random) => ({
    who: 'asker',
    data: button(requests.asked!, random.pick(['approve', 'reject', 'strike', 'reassign']), random),
  }),
  'another request': ({ requests }, random) => {
    const other = random.pick([requests.approved!, requests.rejected!, requests.held!, requests.task!]);
    return { who: 'hr1', data: { ...button(requests.asked!, 'approve', random), request: other.id } };
  },
  'a request that is not there': ({ requests }, random) => ({
    who: 'hr1',
    data: {
      ...button(requests.asked!, random.pick(verbs), random),
      request: random.pick(['JML-2026-99999', '', '../JML-2026-00001', 'JML-2026-00001 ', random.guid()]),
    },
  }),
  'an old plan': ({ requests, stale }, random) => ({
    who: random.pick(['hr1', 'hr2']),
    data: {
      ...button(requests.struck!, random.pick(['approve', 'reject', 'strike']), random),
      plan: random.pick(stale),
    },
  }),
  'a plan id with a letter changed': ({ requests }, random) => {
    const { id } = planOf(requests.asked!).plan;
    const at = random.int(id.length);
    const plan = `${id.slice(0, at)}${id[at] === '0' ? '1' : '0'}${id.slice(at + 1)}`;
    return { who: 'hr1', data: { ...button(requests.asked!, 'approve', random), plan } };
  },
  'used before': ({ requests }, random) => ({
    who: random.pick(['hr1', 'hr2']),
    data: button(
      random.pick([requests.approved!, requests.rejected!]),
      random.pick(['approve', 'reject', 'strike']),
      random,
    ),
  }),
  'types changed': ({ requests }, random) => {
    const wrong = random.pick([7, true, false, null, undefined, {}, [], ['x']]);
    const data = button(requests.asked!, random.pick(['approve', 'reject', 'strike']), random);
    return { who: 'hr1', data: { ...data, [random.pick(['plan', 'request', 'verb'])]: wrong } as ClickData };
  },
  'keys added': ({ requests }, random) => ({
    who: random.pick(outsiders),
    data: {
      ...button(requests.asked!, 'approve', random),
      onBehalfOf: 'hr1',
      actor: 'hr1',
      role: 'hr',
      stage: 1,
      [random.guid()]: 'x',
      __proto__: 'x',
    },
  }),
  'a verb nobody knows': ({ requests }, random) => ({
    who: 'hr1',
    data: button(
      requests.asked!,
      random.pick(['approved', 'APPROVE', 'constructor', 'toString', random.guid()]),
      random,
    ),
  }),
  'somebody else’s task': ({ requests }, random) => ({
    who: random.pick(['tech2', 'hr1', 'sec1', 'boss', ...outsiders]),
    data: {
      ...button(requests.task!, random.pick(['claim', 'snooze', 'done']), random),
      item: 'leave/t',
      proof: 'SN-12345',
    },
  }),
  'a task with the wrong proof': ({ requests }, random) => ({
    who: 'tech1',
    data: {
      ...button(requests.task!, 'done', random),
      item: 'leave/t',
      proof: random.pick(['', '   ', '<b>', '123456-123456-123456-123456-123456-123456-123456-123456']),
    },
  }),
  'a release by who may not': ({ requests }, random) => ({
    who: random.pick(['hr1', 'aud1', 'boss', 'tech1', ...outsiders]),
    data: { ...button(requests.held!, 'release', random), item: 'leave' },
  }),
  'a release of what is not held': ({ requests }, random) => ({
    who: random.pick(['sec1', 'op1']),
    data: {
      ...button(requests.approved!, 'release', random),
      item: random.pick(['leave', 'wipe-device', '', '__proto__']),
    },
  }),
  'a decision handed to who may not': ({ requests }, random) => ({
    who: random.pick(['hr1', 'op1']),
    data: {
      ...button(requests.asked!, 'reassign', random),
      item: 'hr1',
      to: random.pick(['asker', 'subject', 'gone', 'guest', 'hr2', 'nobody-here']),
    },
  }),
};

function button(request: Request, verb: string, random: Random): ClickData {
  const plan = request.plans.at(-1)?.plan;
  const key = plan === undefined || plan.items.length === 0 ? '' : random.pick(plan.items).key;
  return {
    verb,
    request: request.id,
    plan: plan?.id ?? '',
    item: key,
    comment: 'why',
    reason: 'why',
    to: 'other',
    until: '2026-11-25T09:00:00Z',
  };
}

export interface ForgedResult {
  readonly effects: readonly string[];
  readonly unrecorded: readonly string[];
  readonly tried: number;
}

function partsOf({ world }: SmallWorld): HandleParts {
  const { entries } = facts();
  const findPerson = (text: string) => (entries.has(text) ? ref(text) : undefined);
  return { world, intents: { findPerson, formFrom: () => undefined }, nudge: () => {} };
}

/** Presses `count` forged buttons; answers those that changed something, and refusals that nobody could find later. */
export async function pressForged(count: number, seed: number): Promise<ForgedResult> {
  const random = createRandom(seed);
  const names = Object.keys(forgeries);
  const effects: string[] = [];
  const unrecorded: string[] = [];
  let populated = populatedWorld();
  for (let index = 0; index < count; index += 1) {
    if (index % clicksPerWorld === 0) populated = populatedWorld();
    const name = names[index % names.length]!;
    const { who, data } = forgeries[name]!(populated, random);
    const { small } = populated;
    const before = countLines(small);
    const logged = small.logged.length;
    const handled = await handleClick(partsOf(small), actor(who), data);
    const added = [...small.lines.values()].flat().length - before.all;
    const refused = countLines(small).refused - before.refused;
    const told = `${name}: ${who} ${JSON.stringify(data)}`;
    if (added !== refused || handled.refusal === undefined || small.sent.length > 0) effects.push(told);
    if (refused + (small.logged.length - logged) !== 1) unrecorded.push(told);
  }
  return { effects, unrecorded, tried: count };
}

function countLines({ lines }: SmallWorld): { readonly all: number; readonly refused: number } {
  let all = 0;
  let refused = 0;
  for (const list of lines.values()) {
    all += list.length;
    for (const line of list) if (line.entry.kind === 'refused') refused += 1;
  }
  return { all, refused };
}
