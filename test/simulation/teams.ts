import { type Conversations, createConversations } from '../../bot/conversations.ts';
import type { Delivery, Message, Messenger } from '../../bot/messenger.ts';
import type { Store } from '../../core/ports.ts';
import type { Gate, Life } from './faults.ts';

/** What a simulated card says: just enough to see whether somebody was shown the newest state. */
export interface Card {
  readonly request: string;
  readonly seq: number;
}

/** Everybody's one-to-one chat with the bot, as Teams keeps it. */
export class Teams {
  readonly #chats = new Map<string, Map<string, Card>>();
  #messages = 0;

  /** Shows a card in the place of another, or below the others; answers the id of its message. */
  show(person: string, card: Card, replaces: string | undefined): string {
    const chat = this.#chats.get(person) ?? new Map<string, Card>();
    this.#chats.set(person, chat);
    this.#messages += 1;
    const id = replaces !== undefined && chat.has(replaces) ? replaces : `message-${this.#messages}`;
    chat.set(id, card);
    return id;
  }

  /** Somebody deletes a message in their own chat. */
  forget(person: string, message: string): void {
    this.#chats.get(person)?.delete(message);
  }

  /** Newest state of a request that a person can see in their chat; 0 when there is none. */
  newest(person: string, request: string): number {
    const cards = [...(this.#chats.get(person)?.values() ?? [])].filter((card) => card.request === request);
    return Math.max(0, ...cards.map((card) => card.seq));
  }
}

/** Where everybody can be reached, as it stands after everybody has written to the bot once. */
export async function seedConversations(store: Store, people: readonly string[]): Promise<void> {
  const conversations = createConversations(store, () => 0);
  for (const id of people) await conversations.remember(id, { reference: { user: { id, name: id } } });
}

/** Teams as a process sees it: a message arrives, is lost on the way out or back, or meets a person who has blocked the bot. */
export function gatedMessenger(parts: {
  readonly teams: Teams;
  readonly gate: Gate;
  readonly life: Life;
  readonly conversations: Conversations;
}): Messenger {
  const { teams, gate, life, conversations } = parts;
  type Outbound = Message & { readonly person: string };
  const put = ({ person, card, replaces }: Outbound): Delivery => ({
    reached: true,
    activityId: teams.show(person, card as Card, replaces),
  });
  const lost = (why: string): Delivery => ({ reached: false, why });
  const send = async (outbound: Outbound): Promise<Delivery> => {
    const { person, replaces } = outbound;
    if ((await conversations.find(person)) === undefined) return lost('no chat with the bot yet');
    return gate.pass<Delivery>(life, {
      port: 'tell',
      op: `card ${person}`,
      run: () => put(outbound),
      instead: (what) => {
        switch (what) {
          case 'error-before':
          case 'throttled':
            return () => lost('no connection');
          case 'error-after':
            return () => {
              put(outbound);
              return lost('no connection');
            };
          case 'unreachable':
          case 'forbidden':
            return async () => {
              await conversations.forget(person);
              return lost('blocked or uninstalled the bot');
            };
          case 'card-gone':
          case 'not-found':
            return () => {
              if (replaces !== undefined) teams.forget(person, replaces);
              return put(outbound);
            };
          default:
            return undefined;
        }
      },
    });
  };
  return {
    send,
    post: (reference, message) => send({ ...message, person: reference.user?.id ?? '' }),
    remove: async () => undefined,
  };
}
