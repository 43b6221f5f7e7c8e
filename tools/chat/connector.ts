import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it stands in a chat: the newest content under its id. */
export interface PostedMessage {
  readonly id: string;
  readonly conversation: string;
  readonly text?: string;
  readonly card?: CardJson;
  /** A file that the bot asks to hand over, with what its answer will carry. */
  readonly consent?: {
    readonly name: string;
    readonly acceptContext: unknown;
    readonly declineContext: unknown;
  };
  /** Name of a file that was handed over. */
  readonly file?: string;
  /** How often it was put, edits included. */
  readonly edits: number;
}

export type CardJson = { readonly [key: string]: unknown };

/** The service side of a chat for tests and the demo: keeps what the bot posts, as Teams' connector would. */
export interface Connector {
  readonly url: string;
  messages(conversation: string): readonly PostedMessage[];
  /** How often the bot has shown there that it is typing. */
  typing(conversation: string): number;
  /**
   * Answers with this status from now on for one conversation, for example 403 when the bot was blocked; a number of
   * times only, and naming a wait, where that is said.
   */
  refuse(conversation: string, status: number | undefined, how?: Refusing): void;
  /** Forgets a message, as when somebody has deleted it. */
  remove(conversation: string, id: string): void;
  stop(): Promise<void>;
}

interface Refusing {
  readonly times?: number;
  readonly retryAfterSeconds?: number;
}

interface Attachment {
  readonly contentType?: string;
  readonly name?: string;
  readonly content?: CardJson;
}

/** Starts a connector on a free loopback port. */
export async function startConnector(): Promise<Connector> {
  const chats = new Map<string, PostedMessage[]>();
  const refused = new Map<string, { status: number; times: number; retryAfterSeconds?: number }>();
  const typing = new Map<string, number>();
  let next = 0;
  const remove = (conversation: string, id: string): void => {
    chats.set(
      conversation,
      (chats.get(conversation) ?? []).filter((message) => message.id !== id),
    );
  };
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const [, conversation = '', id] =
        /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(
          decodeURIComponent(request.url ?? ''),
        ) ?? [];
      if (conversation === '') return respond(response, 201, { id: oneToOne(body) });
      const refusing = refused.get(conversation);
      if (refusing !== undefined && refusing.times > 0) {
        refusing.times -= 1;
        const { status, retryAfterSeconds } = refusing;
        if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
        return respond(response, status, { error: { code: 'MessageWritesBlocked', message: 'refused' } });
      }
      if (request.method === 'DELETE' && id !== undefined) {
        remove(conversation, id);
        return respond(response, 200, {});
      }
      if (body.type === 'typing') typing.set(conversation, (typing.get(conversation) ?? 0) + 1);
      if (body.type !== 'message') return respond(response, 202, {});
      const known = (chats.get(conversation) ?? []).find((message) => message.id === id);
      if (request.method === 'PUT' && known === undefined)
        return respond(response, 404, { error: { code: 'ActivityNotFoundInConversation', message: 'gone' } });
      next += known === undefined ? 1 : 0;
      put(
        chats,
        messageOf(body, { id: known?.id ?? `message-${next}`, conversation, edits: (known?.edits ?? 0) + 1 }),
      );
      respond(response, known === undefined ? 201 : 200, { id: known?.id ?? `message-${next}` });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages: (conversation) => chats.get(conversation) ?? [],
    typing: (conversation) => typing.get(conversation) ?? 0,
    refuse: (conversation, status, { times = Number.POSITIVE_INFINITY, retryAfterSeconds } = {}) => {
      if (status === undefined) refused.delete(conversation);
      else refused.set(conversation, { status, times, retryAfterSeconds });
    },
    remove,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A chat that the bot opens itself has the id that the person's own chat has. */
function oneToOne(body: Record<string, unknown>): string {
  const [member] = (body.members ?? []) as readonly { readonly id?: string }[];
  return `chat-${(member?.id ?? '').replace(/^29:/, '')}`;
}

function messageOf(
  body: Record<string, unknown>,
  frame: Pick<PostedMessage, 'id' | 'conversation' | 'edits'>,
): PostedMessage {
  const attachments = (body.attachments ?? []) as readonly Attachment[];
  const find = (kind: string): Attachment | undefined =>
    attachments.find(({ contentType }) => contentType === `application/vnd.microsoft.${kind}`);
  const consent = find('teams.card.file.consent');
  return {
    ...frame,
    text: typeof body.text === 'string' ? body.text : undefined,
    card: find('card.adaptive')?.content,
    file: find('teams.card.file.info')?.name,
    ...(consent === undefined
      ? {}
      : {
          consent: {
            name: consent.name ?? '',
            acceptContext: consent.content?.acceptContext,
            declineContext: consent.content?.declineContext,
          },
        }),
  };
}

/** An edited message keeps its place. */
function put(chats: Map<string, PostedMessage[]>, message: PostedMessage): void {
  const chat = chats.get(message.conversation) ?? [];
  const at = chat.findIndex((other) => other.id === message.id);
  if (at === -1) chat.push(message);
  else chat[at] = message;
  chats.set(message.conversation, chat);
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function respond(response: import('node:http').ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
