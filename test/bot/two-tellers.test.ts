import { deepEqual, equal, ok } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createAgenda } from '../../bot/agenda.ts';
import { createConversations } from '../../bot/conversations.ts';
import { createLiving } from '../../bot/living.ts';
import type { Messenger } from '../../bot/messenger.ts';
import { createTeller } from '../../bot/teller.ts';
import type { Teller } from '../../core/engine/world.ts';
import type { Store } from '../../core/ports.ts';
import type { Request } from '../../core/request.ts';
import { actor, add, asked, people, planOf, ref } from '../core/cases.ts';

const person = 'hr1';
const at = Date.parse('2026-11-23T09:00:00Z');

/** How far a request is, as its card would show it. */
interface Drawn {
  readonly seq?: number;
}

/** The chat of one person, as Teams keeps it: what each message shows, by its id. */
type Chat = Map<string, Drawn>;

interface Held {
  /** Ends when the message may go out. */
  readonly out?: Promise<unknown>;
  /** Ends when the answer may come back. */
  readonly back?: Promise<unknown>;
}

const first = (): Request => asked();
const older = (): Request => add(first(), [{ kind: 'reminded', about: 'x', to: [ref(person)] }]);
const newer = (): Request => {
  const request = older();
  return add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor(person));
};

/** A process that tells people of one request; what it sends to the one person may be held up, once. */
function tellerOf(store: Store, chat: Chat, held: Held = {}): Teller {
  let isFirst = true;
  const send: Messenger['send'] = async ({ person: to, card, replaces }) => {
    if (to !== person) return { reached: true, activityId: `to-${to}` };
    const { out, back } = isFirst ? held : {};
    isFirst = false;
    await out;
    const activityId = replaces ?? `message-${chat.size + 1}`;
    chat.set(activityId, card as Drawn);
    await back;
    return { reached: true, activityId };
  };
  return createTeller({
    clock: { now: () => at, real: () => at },
    messenger: {
      send,
      post: ({ user }, message) => send({ ...message, person: user?.id ?? '' }),
      remove: async () => undefined,
    },
    conversations: createConversations(store, () => at),
    living: createLiving(store, () => at),
    agenda: createAgenda(store, () => at),
    newest: async () => newer(),
    people,
    person: ref,
    quietUntil: () => undefined,
    context: () => ({ now: at, steps: new Map() }),
    draw: ({ seq }): Drawn => ({ seq }),
  });
}

async function openStore(): Promise<MemoryStore> {
  const store = new MemoryStore();
  await createConversations(store, () => at).remember(person, {
    reference: { user: { id: person, name: person } },
  });
  return store;
}

/** Lets everything that can go on do so. */
const settle = (): Promise<void> => new Promise(setImmediate);

describe('two processes that tell the same person', () => {
  let store: MemoryStore;
  let chat: Chat;
  beforeEach(async () => {
    store = await openStore();
    chat = new Map();
  });

  for (const before of ['a card stands in the chat', 'nothing stands in the chat'] as const) {
    const begin = async (): Promise<void> => {
      if (before === 'a card stands in the chat') await tellerOf(store, chat).tell(first());
    };
    /** The messages that show the request at all; others say that it stands further down. */
    const shown = (): readonly (number | undefined)[] =>
      [...chat.values()].map(({ seq }) => seq).filter((seq) => seq !== undefined);

    it(`leave the newest state, whichever card comes last: ${before}, the old one is noted last`, async () => {
      await begin();
      const late = Promise.withResolvers<void>();
      const slow = tellerOf(store, chat, { out: late.promise }).tell(older());
      await settle();
      await tellerOf(store, chat).tell(newer());
      late.resolve();
      ok((await slow).reached.includes(person));
      deepEqual(shown(), [newer().seq]);
    });

    it(`leave the newest state, whichever card comes last: ${before}, the old one is noted first`, async () => {
      await begin();
      const back = Promise.withResolvers<void>();
      const quick = tellerOf(store, chat, { back: back.promise }).tell(newer());
      await settle();
      await tellerOf(store, chat).tell(older());
      back.resolve();
      ok((await quick).reached.includes(person));
      deepEqual(shown(), [newer().seq]);
    });
  }

  it('do not go on for ever: whoever always comes second tells it again another time', async () => {
    let puts = 0;
    const plain = store.putDocument.bind(store);
    store.putDocument = async (put, real) => {
      if (put.kind !== 'message' || !put.id.endsWith(person)) return plain(put, real);
      puts += 1;
      return 'conflict';
    };
    const told = await tellerOf(store, chat).tell(newer());
    equal(told.later, new Date(at).toISOString());
    ok(!told.reached.includes(person));
    ok(puts < 10, `${puts} puts`);
  });
});
