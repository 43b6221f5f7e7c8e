import { deepEqual, equal } from 'node:assert/strict';
import { MemoryStore } from '../adapters/memory-store.ts';
import { createConversations, type PersonChat } from '../bot/conversations.ts';

/** Where Maya is reached, as the SDK tells it with one of her messages. */
function chat(activityId: string, locale = 'en-GB'): PersonChat {
  const conversation = { id: 'chat-maya', isGroup: false, conversationType: 'personal', name: '' };
  return {
    reference: { activityId, conversation, serviceUrl: 'https://smba.example/emea/' },
    locale,
    zone: 'Europe/Berlin',
  };
}

describe('the chats that the bot remembers', () => {
  it('are written once for each person, not once for each message, and not again after a restart', async () => {
    const store = new MemoryStore();
    const versions: (number | undefined)[] = [];
    for (const said of [['1', '2'], ['3']]) {
      const conversations = createConversations(store, () => 0);
      for (const activityId of said) {
        await conversations.remember('maya', chat(activityId));
        versions.push((await store.getDocument('conversation', 'maya', 0))?.version);
      }
    }
    equal(new Set(versions).size, 1, versions.join());
  });

  it('follow a person who changes their language', async () => {
    const conversations = createConversations(new MemoryStore(), () => 0);
    await conversations.remember('maya', chat('1'));
    await conversations.remember('maya', chat('2', 'de-DE'));
    deepEqual((await conversations.find('maya'))?.locale, 'de-DE');
  });
});
