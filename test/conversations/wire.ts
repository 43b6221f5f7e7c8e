import { randomUUID } from 'node:crypto';
import type { Connector } from '../../tools/chat/connector.ts';

export type Place = 'chat' | 'group' | 'channel';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface WireOptions {
  readonly endpoint: string;
  readonly connector: Connector;
  readonly tenantId: string;
}

/** Carries what a person's Teams would carry: activities in, answers out. */
export interface Wire {
  /** Language of the person's client. */
  locale: string;
  conversation(place: Place): string;
  post(activity: Readonly<Record<string, unknown>>, place?: Place): Promise<Answer>;
}

const kinds = { chat: 'personal', group: 'groupChat', channel: 'channel' } as const;

/** A person's line to the bot; the group and the channel are shared by all. */
export function createWire(who: Person, options: WireOptions): Wire {
  const conversation = (place: Place): string => (place === 'chat' ? `chat-${who.id}` : `shared-${place}`);
  const wire: Wire = {
    locale: 'en-GB',
    conversation,
    post: async (activity, place = 'chat') => {
      const { tenantId, connector } = options;
      const group = place === 'chat' ? {} : { isGroup: true };
      const answer = await fetch(options.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id: randomUUID(),
          timestamp: new Date().toISOString(),
          channelId: 'msteams',
          serviceUrl: connector.url,
          from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.id },
          recipient: { id: '28:latchkey', name: 'Latchkey' },
          conversation: { id: conversation(place), conversationType: kinds[place], ...group, tenantId },
          channelData: { tenant: { id: tenantId } },
          locale: wire.locale,
          ...activity,
        }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
  };
  return wire;
}
