import type { ConversationReference } from 'botbuilder';
import type { Store } from '../core/ports.ts';

const KIND = 'conversation';

/** Where a person can be reached one to one, and how they like to read. */
export interface PersonChat {
  readonly reference: Partial<ConversationReference>;
  readonly locale?: string;
  readonly zone?: string;
}

/** Stored conversation references by directory id; the only way to reach somebody first. */
export interface Conversations {
  remember(person: string, chat: PersonChat): Promise<void>;
  find(person: string): Promise<PersonChat | undefined>;
  forget(person: string): Promise<void>;
}

/** Keeps chats in the store; `real` is milliseconds since 1970. The same chat is written once in the life of a process. */
export function createConversations(store: Store, real: () => number): Conversations {
  const seen = new Map<string, string>();
  return {
    remember: async (person, chat) => {
      // The message that was answered last is no part of where somebody can be reached; with it, each would be a write.
      const text = JSON.stringify({ ...chat, reference: { ...chat.reference, activityId: undefined } });
      if (seen.get(person) === text) return;
      const known = await store.getDocument(KIND, person, real());
      if (JSON.stringify(known?.value) !== text)
        await store.putDocument({ kind: KIND, id: person, value: JSON.parse(text) }, real());
      seen.set(person, text);
    },
    find: async (person) =>
      (await store.getDocument(KIND, person, real()))?.value as unknown as PersonChat | undefined,
    forget: async (person) => {
      seen.delete(person);
      await store.removeDocument(KIND, person);
    },
  };
}
