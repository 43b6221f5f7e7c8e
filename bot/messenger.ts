import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { Conversations, PersonChat } from './conversations.ts';

/** A card or text for one person in their one-to-one chat. */
export interface Outbound {
  readonly person: string;
  readonly card?: object;
  readonly text?: string;
  /** Activity id of an earlier message to replace; a new one is sent when that is gone. */
  readonly replaces?: string;
}

export type Delivery =
  | { readonly reached: true; readonly activityId: string }
  | { readonly reached: false; readonly why: string };

export interface Messenger {
  send(outbound: Outbound): Promise<Delivery>;
}

export interface MessengerParts {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  /** Installs the app for somebody who has no chat with it yet; true when it is (now) installed. */
  readonly install?: (person: string) => Promise<boolean>;
}

/** Attempts at one message while Teams throttles or is briefly away (teams.md 6.4). */
const sendTriesMax = 4;
const retryStatuses: ReadonlySet<number> = new Set([412, 429, 502, 504]);
const backoffMillis = 400;

/** Proactive messages through stored references. Somebody who cannot be reached is reported, never dropped. */
export function createMessenger(parts: MessengerParts): Messenger {
  return {
    send: async (outbound) => {
      const chat = await parts.conversations.find(outbound.person);
      if (chat === undefined) {
        const installed = (await parts.install?.(outbound.person).catch(() => false)) ?? false;
        return {
          reached: false,
          why: installed ? 'the app was just installed for them' : 'no chat with the bot yet',
        };
      }
      return deliver(parts, chat, outbound);
    },
  };
}

async function deliver(parts: MessengerParts, chat: PersonChat, outbound: Outbound): Promise<Delivery> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { reached: true, activityId: await inConversation(parts, chat, outbound) };
    } catch (error) {
      const status = statusOf(error);
      if (retryStatuses.has(status) && tries < sendTriesMax) {
        await new Promise((resolve) =>
          setTimeout(resolve, backoffMillis * 2 ** tries * (0.5 + Math.random())),
        );
        continue;
      }
      if (status === 403 || status === 404) await parts.conversations.forget(outbound.person);
      return {
        reached: false,
        why:
          status === 403
            ? 'blocked or uninstalled the bot'
            : `not delivered (${status === 0 ? 'no connection' : status})`,
      };
    }
  }
}

async function inConversation(parts: MessengerParts, chat: PersonChat, outbound: Outbound): Promise<string> {
  let id = '';
  await parts.adapter.continueConversationAsync(parts.appId, chat.reference, async (context) => {
    id = await putMessage(context, outbound);
  });
  return id;
}

async function putMessage(context: TurnContext, outbound: Outbound): Promise<string> {
  const activity: Partial<Activity> = {
    type: 'message',
    ...(outbound.text === undefined ? {} : { text: outbound.text }),
    ...(outbound.card === undefined
      ? {}
      : {
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: outbound.card }],
        }),
  };
  if (outbound.replaces !== undefined) {
    try {
      await context.updateActivity({ ...activity, id: outbound.replaces } as Partial<Activity>);
      return outbound.replaces;
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  return (await context.sendActivity(activity))?.id ?? '';
}

function statusOf(error: unknown): number {
  const status = (error as { readonly statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : 0;
}
