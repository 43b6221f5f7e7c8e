import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { cardType } from './answer.ts';
import type { Conversations } from './conversations.ts';
import { type Courier, statusOf } from './courier.ts';

export type Reference = Partial<ConversationReference>;

/** A message: a card, a text, or another attachment that Teams knows. */
export interface Message {
  readonly card?: object;
  readonly text?: string;
  readonly attachment?: {
    readonly contentType: string;
    readonly name?: string;
    readonly contentUrl?: string;
    readonly content: object;
  };
  /** Activity id of an earlier message to replace; a new one is sent when that is gone. */
  readonly replaces?: string;
  /** Updates of one card: of those that still wait, the newest is sent. */
  readonly key?: string;
}

/** What became of a message; `gone` where the conversation cannot be used any more: blocked, uninstalled or deleted. */
export type Delivery =
  | { readonly reached: true; readonly activityId: string }
  | { readonly reached: false; readonly why: string; readonly gone?: boolean };

export interface Messenger {
  /** Sends to a person's one-to-one chat. */
  send(message: Message & { readonly person: string }): Promise<Delivery>;
  /** Sends to any conversation that the bot has been in. */
  post(reference: Reference, message: Message): Promise<Delivery>;
  /** Takes a message of ours away; not every client does so, and one that is gone already is no error. */
  remove(reference: Reference, activityId: string): Promise<void>;
}

export interface MessengerParts {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  readonly courier: Courier;
  /** Installs the app for somebody who has no chat with it yet; true when it is (now) installed. */
  readonly install?: (person: string) => Promise<boolean>;
}

/** Proactive messages through stored references. Somebody who cannot be reached is reported, never dropped. */
export function createMessenger(parts: MessengerParts): Messenger {
  const post = (reference: Reference, message: Message): Promise<Delivery> =>
    parts.courier
      .carry(reference.conversation?.id ?? '', message.key, () => inConversation(parts, reference, message))
      .then(
        (activityId): Delivery => ({ reached: true, activityId }),
        (error: unknown) => failed(statusOf(error)),
      );
  return {
    post,
    remove: (reference, activityId) =>
      parts.courier
        .carry(reference.conversation?.id ?? '', undefined, () =>
          inContext(parts, reference, (context) => context.deleteActivity(activityId)),
        )
        .catch(() => undefined),
    send: async ({ person, ...message }) => {
      const chat = await parts.conversations.find(person);
      if (chat === undefined) {
        const installed = (await parts.install?.(person).catch(() => false)) ?? false;
        return { reached: false, why: installed ? 'the app was just installed for them' : noChat };
      }
      const delivery = await post(chat.reference, message);
      if (!delivery.reached && delivery.gone === true) await parts.conversations.forget(person);
      return delivery;
    },
  };
}

const noChat = 'no chat with the bot yet';

function failed(status: number): Delivery {
  if (status === 403) return { reached: false, why: 'blocked or uninstalled the bot', gone: true };
  if (status === 404) return { reached: false, why: 'the chat is gone', gone: true };
  return { reached: false, why: `not delivered (${status === 0 ? 'no connection' : status})` };
}

async function inConversation(
  parts: MessengerParts,
  reference: Reference,
  message: Message,
): Promise<string> {
  let id = '';
  await inContext(parts, reference, async (context) => {
    id = await putMessage(context, message);
  });
  return id;
}

function inContext(
  { adapter, appId }: MessengerParts,
  reference: Reference,
  act: (context: TurnContext) => Promise<void>,
): Promise<void> {
  return adapter.continueConversationAsync(appId, reference, act);
}

async function putMessage(
  context: TurnContext,
  { text, card, attachment, replaces }: Message,
): Promise<string> {
  const attachments = [
    ...(card === undefined ? [] : [{ contentType: cardType, content: card }]),
    ...(attachment === undefined ? [] : [attachment]),
  ];
  const activity: Partial<Activity> = {
    type: 'message',
    ...(text === undefined ? {} : { text }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
  if (replaces !== undefined) {
    try {
      await context.updateActivity({ ...activity, id: replaces });
      return replaces;
    } catch (error) {
      // The message was deleted, or the conversation is a new one: what it said is said anew.
      if (statusOf(error) !== 404) throw error;
    }
  }
  return (await context.sendActivity(activity))?.id ?? '';
}
