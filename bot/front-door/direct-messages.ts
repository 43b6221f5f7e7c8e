import type { ConnectorCall } from './connector-call.ts';
import type { ConnectorClient } from './kept-clients.ts';

/** The chat service will not take a message: the bot is blocked, the chat is gone, or the message is not to its liking. */
export class ConnectorRefused extends Error {
  readonly statusCode: number;

  constructor(statusCode: number) {
    super(`The connector answered ${statusCode}.`);
    this.name = 'ConnectorRefused';
    this.statusCode = statusCode;
  }
}

const headersOfAll = {
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Microsoft-BotFramework/3.1 Latchkey',
};

/** The header that the SDK's credentials sign a request with; none where there is no identity, as in local mode. */
async function signature(client: ConnectorClient): Promise<Readonly<Record<string, string>>> {
  const signed: Record<string, string> = {};
  const headers = {
    set: (name: string, value: string) => {
      signed[name] = value;
    },
  };
  await client.credentials.signRequest({ headers } as never);
  return signed;
}

interface Sent {
  readonly method: 'POST' | 'PUT';
  readonly conversation: string;
  /** The message that is answered, or replaced. */
  readonly message?: string;
  readonly activity: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Has a client of the SDK send, answer and replace messages by one plain request each. The SDK would copy every message
 * field by field against its schema and lead it through fifteen policies, of which none has anything left to do here:
 * that is a fifth of a turn. Address, fields and signature are the SDK's own; its other operations stay as they are.
 */
export function sendDirectly(client: ConnectorClient, address: string, call: ConnectorCall): ConnectorClient {
  const base = `${address.replace(/\/$/, '')}/v3/conversations/`;
  const send = async ({
    method,
    conversation,
    message,
    activity,
    headers,
  }: Sent): Promise<{ id?: string }> => {
    const place = `${base}${encodeURIComponent(conversation)}/activities`;
    const { status, text } = await call({
      method,
      url: message === undefined ? place : `${place}/${encodeURIComponent(message)}`,
      headers: { ...headersOfAll, ...headers, ...(await signature(client)) },
      body: JSON.stringify(activity),
    });
    if (status < 200 || status >= 300) throw new ConnectorRefused(status);
    const { id } = (text === '' ? {} : JSON.parse(text)) as { readonly id?: unknown };
    return typeof id === 'string' ? { id } : {};
  };
  Object.assign(client.conversations, {
    sendToConversation: (conversation: string, activity: object) =>
      send({ method: 'POST', conversation, activity }),
    replyToActivity: (conversation: string, message: string, activity: object) =>
      send({
        method: 'POST',
        conversation,
        message,
        activity,
        headers: { 'x-ms-conversation-id': conversation },
      }),
    updateActivity: (conversation: string, message: string, activity: object) =>
      send({ method: 'PUT', conversation, message, activity }),
  });
  return client;
}
