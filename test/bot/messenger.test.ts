import { deepEqual, equal } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createConversations } from '../../bot/conversations.ts';
import { createCourier } from '../../bot/courier.ts';
import { createCloudAdapter } from '../../bot/front-door/adapter.ts';
import { readSettings } from '../../bot/front-door/settings.ts';
import { createMessenger, type Messenger } from '../../bot/messenger.ts';
import { createSendQueue, teamsLimits } from '../../bot/send-queue.ts';
import { type Connector, startConnector } from '../../tools/chat/connector.ts';

const person = 'maya';
const chat = 'chat-maya';

describe('messages that the bot sends first', () => {
  let connector: Connector;
  let messenger: Messenger;
  /** Waits that were asked for, in milliseconds; none of them takes any time. */
  let waits: number[];
  let conversations: ReturnType<typeof createConversations>;

  beforeEach(async () => {
    connector = await startConnector();
    waits = [];
    const store = new MemoryStore();
    conversations = createConversations(store, () => 0);
    const reading = readSettings({ LATCHKEY_MODE: 'local' });
    if ('faults' in reading) throw new Error('local mode needs nothing');
    let now = 0;
    const wait = async (millis: number): Promise<void> => {
      waits.push(Math.round(millis));
      now += millis;
    };
    messenger = createMessenger({
      adapter: createCloudAdapter(reading.settings),
      appId: '',
      conversations,
      courier: createCourier({
        queue: createSendQueue({ limits: teamsLimits, now: () => now, wait }),
        wait,
      }),
    });
    await conversations.remember(person, {
      reference: {
        channelId: 'msteams',
        serviceUrl: connector.url,
        bot: { id: '28:latchkey', name: 'Latchkey' },
        user: { id: '29:maya', name: 'Maya' },
        conversation: { id: chat, isGroup: false, conversationType: 'personal', name: '' },
      },
    });
  });
  afterEach(() => connector.stop());

  const texts = () => connector.messages(chat).map((message) => message.text);

  it('wait as long as the service says, and go on', async () => {
    connector.refuse(chat, 429, { times: 2, retryAfterSeconds: 7 });
    const sent = await messenger.send({ person, text: 'hello' });
    equal(sent.reached, true);
    deepEqual(waits, [7_000, 7_000]);
    deepEqual(texts(), ['hello']);
  });

  it('wait longer each time where the service says nothing, and give up after the fourth attempt', async () => {
    connector.refuse(chat, 503);
    const sent = await messenger.send({ person, text: 'hello' });
    deepEqual(sent, { reached: false, why: 'not delivered (503)' });
    equal(waits.length, 3);
    equal(waits[0]! < waits[2]!, true, String(waits));
  });

  it('do not sit out a wait of an hour', async () => {
    connector.refuse(chat, 429, { retryAfterSeconds: 3_600 });
    equal((await messenger.send({ person, text: 'hello' })).reached, false);
    deepEqual(waits, []);
  });

  it('stand anew where the message to be replaced is gone', async () => {
    const first = await messenger.send({ person, text: 'one' });
    const id = first.reached ? first.activityId : '';
    connector.remove(chat, id);
    const second = await messenger.send({ person, text: 'two', replaces: id });
    equal(second.reached && second.activityId !== id, true);
    deepEqual(texts(), ['two']);
  });

  it('report whoever has blocked the bot, and do not try that chat again', async () => {
    connector.refuse(chat, 403);
    const sent = await messenger.send({ person, text: 'hello' });
    equal(!sent.reached && sent.gone, true);
    equal(await conversations.find(person), undefined);
    connector.refuse(chat, undefined);
    deepEqual(await messenger.send({ person, text: 'hello' }), {
      reached: false,
      why: 'no chat with the bot yet',
    });
  });

  it('replace one card at the pace of the service, with its newest state', async () => {
    const first = await messenger.send({ person, text: '0' });
    const replaces = first.reached ? first.activityId : '';
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        messenger.send({ person, text: String(index + 1), replaces, key: 'card' }),
      ),
    );
    deepEqual(texts(), ['50']);
    equal(connector.messages(chat)[0]!.edits < 5, true, 'most states were never sent');
  });
});
