import { deepEqual, equal, notEqual, rejects } from 'node:assert/strict';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import { createConnectorCall } from '../../bot/front-door/connector-call.ts';
import { clientsMax, KeptClients } from '../../bot/front-door/kept-clients.ts';
import { startConnector } from '../../tools/chat/connector.ts';

type Identity = Parameters<KeptClients['createUserTokenClient']>[0];

const identity = { getClaimValue: () => null } as unknown as Identity;
const baseOf = (client: object): unknown => Reflect.get(client, 'baseUri');
const call = createConnectorCall({ serviceHosts: [], loopbackAllowed: true });
const europe = 'https://smba.trafficmanager.net/emea/';
const america = 'https://smba.trafficmanager.net/amer/';

/** Whom a turn speaks through, and what it said reached the chat. */
async function turnOf(adapter: CloudAdapter, serviceUrl: string, chat: string): Promise<readonly unknown[]> {
  const clients: unknown[] = [];
  const body = {
    type: 'message',
    id: chat,
    text: 'hello',
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: chat },
    from: { id: 'a' },
    recipient: { id: 'b' },
  };
  const response = { socket: undefined, status: () => {}, send: () => {}, header: () => {}, end: () => {} };
  await adapter.process({ method: 'POST', headers: {}, body }, response, async (context: TurnContext) => {
    clients.push(context.turnState.get(adapter.ConnectorClientKey));
    clients.push(context.turnState.get(adapter.UserTokenClientKey));
    await context.sendActivity(`to ${chat}`);
  });
  return clients;
}

describe('kept clients of the chat service', () => {
  it('serve turn after turn, each in its own conversation', async () => {
    const connector = await startConnector();
    const adapter = new CloudAdapter(new KeptClients(call, {}));
    const first = await turnOf(adapter, connector.url, 'one');
    const second = await turnOf(adapter, connector.url, 'two');
    equal(first.length, 2);
    deepEqual(
      first.map((client, at) => client === second[at] && client !== undefined),
      [true, true],
    );
    for (const chat of ['one', 'two'])
      deepEqual(
        connector.messages(chat).map(({ text }) => text),
        [`to ${chat}`],
      );
    await connector.stop();
  });

  it('are another one for another address or another audience, and for as many as there are regions', async () => {
    const kept = new KeptClients(call, {});
    const factory = kept.createConnectorFactory(identity);
    const here = await factory.create(europe, 'a');
    equal(await factory.create(europe, 'a'), here);
    notEqual(await factory.create(europe, 'b'), here);
    notEqual(await factory.create(america, 'a'), here);
    equal(baseOf(await factory.create(america, 'a')), america);
    for (let at = 0; at < clientsMax; at += 1) await factory.create(`${europe}${at}/`, 'a');
    notEqual(await factory.create(europe, 'a'), here, 'what is kept has an end');
  });

  it('are made anew after one could not be made', async () => {
    let isAway = true;
    const kept = new KeptClients(call, {}, {
      isAuthenticationDisabled: async () => true,
      isValidAppId: async () => true,
      createCredentials: async () => {
        if (isAway) throw new Error('no token service');
        return { signRequest: async (request: unknown) => request };
      },
    } as never);
    const factory = kept.createConnectorFactory(identity);
    await rejects(factory.create(europe, 'a'), /no token service/);
    await rejects(kept.createUserTokenClient(identity), /no token service/);
    isAway = false;
    equal(baseOf(await factory.create(europe, 'a')), europe);
    notEqual(await kept.createUserTokenClient(identity), undefined);
  });
});
