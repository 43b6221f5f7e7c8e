import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { texts } from '../../cards/texts.ts';
import { languages } from '../../cards/viewer.ts';
import type { CardJson, Connector, PostedMessage } from './connector.ts';

/** An answer that was announced is waited for so often, so long each time. */
const slowTriesMax = 600;
const slowMillis = 100;

/** Somebody who chats with the bot through its own HTTP endpoint, as Teams would carry it. */
export interface ChatPerson {
  readonly name: string;
  readonly id: string;
  /** Opens the chat, so that the bot may write first. */
  arrive(): Promise<void>;
  /** Types a message; answers what the bot has posted in this chat since. */
  say(text: string): Promise<readonly PostedMessage[]>;
  /** Presses a button by its verb on a card; inputs are what was filled in. Answers the body the client would draw. */
  press(card: CardJson, verb: string, inputs?: Readonly<Record<string, string>>): Promise<PressAnswer>;
  /** Sends any invoke; for dialogs, search and message extensions. */
  invoke(name: string, value: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  messages(): readonly PostedMessage[];
  /** The newest message that has a button with this verb. */
  cardWith(verb: string): CardJson | undefined;
}

export interface PressAnswer {
  readonly status: number;
  readonly card?: CardJson;
  readonly text?: string;
}

export interface ChatOptions {
  readonly endpoint: string;
  readonly connector: Connector;
  readonly tenantId: string;
  readonly locale?: string;
}

/** A person with a one-to-one chat of their own. */
export function createPerson(
  who: { readonly name: string; readonly id: string },
  options: ChatOptions,
): ChatPerson {
  const conversation = `chat-${who.id}`;
  const messages = (): readonly PostedMessage[] => options.connector.messages(conversation);
  const post = async (activity: Record<string, unknown>): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(options.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope(who, conversation, options), ...activity }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    ...who,
    messages,
    arrive: async () => {
      await post({ type: 'installationUpdate', action: 'add' });
    },
    say: async (text) => {
      const before = new Map(messages().map((message) => [message.id, message.edits]));
      const answer = await post({ type: 'message', text, textFormat: 'plain' });
      if (answer.status !== 200 && answer.status !== 202)
        throw new Error(`the bot answered ${answer.status} to ${who.name}: ${JSON.stringify(answer.body)}`);
      const since = () => messages().filter((message) => before.get(message.id) !== message.edits);
      for (let tries = 0; tries < slowTriesMax && isStillToCome(since()); tries += 1) await sleep(slowMillis);
      return since();
    },
    press: async (card, verb, inputs = {}) => pressed(await post(actionOf(card, verb, inputs))),
    invoke: (name, value) => post({ type: 'invoke', name, value }),
    cardWith: (verb) =>
      messages().findLast(
        (message) => message.card !== undefined && findButton(message.card, verb) !== undefined,
      )?.card,
  };
}

/** What takes longer is announced by a sentence; the answer itself comes by the way. */
function isStillToCome(posted: readonly PostedMessage[]): boolean {
  const announced = languages.map((language) => texts(language).wait.message);
  return (
    posted.every(
      (message) => message.card === undefined && announced.some((text) => text === message.text),
    ) && posted.length > 0
  );
}

function envelope(
  who: { readonly name: string; readonly id: string },
  conversation: string,
  options: ChatOptions,
): Record<string, unknown> {
  return {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: options.connector.url,
    from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.id },
    recipient: { id: '28:latchkey', name: 'Latchkey' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: options.tenantId },
    channelData: { tenant: { id: options.tenantId } },
    locale: options.locale ?? 'en-GB',
  };
}

function actionOf(
  card: CardJson,
  verb: string,
  inputs: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const button = findButton(card, verb);
  if (button === undefined)
    throw new Error(`the card has no button for ${verb}: ${buttonsOf(card).join(', ')}`);
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data: { ...(button.data as object), ...inputs } } },
  };
}

function pressed(answer: { readonly status: number; readonly body: unknown }): PressAnswer {
  const body = answer.body as { readonly type?: string; readonly value?: unknown } | undefined;
  if (body?.type === 'application/vnd.microsoft.card.adaptive')
    return { status: answer.status, card: body.value as CardJson };
  return { status: answer.status, text: typeof body?.value === 'string' ? body.value : undefined };
}

/** The first button with this verb anywhere in a card. */
export function findButton(part: unknown, verb: string): { readonly data?: unknown } | undefined {
  if (Array.isArray(part))
    return part.map((item) => findButton(item, verb)).find((found) => found !== undefined);
  if (typeof part !== 'object' || part === null) return undefined;
  const record = part as Record<string, unknown>;
  if (
    record.type === 'Action.Execute' &&
    (record.verb === verb || (record.data as { verb?: string } | undefined)?.verb === verb)
  )
    return record;
  return findButton(
    Object.entries(record).flatMap(([key, value]) => (key === 'fallback' ? [] : [value])),
    verb,
  );
}

/** All verbs a card offers. */
export function buttonsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (typeof part !== 'object' || part === null) return [];
  const record = part as Record<string, unknown>;
  const own = record.type === 'Action.Execute' ? [String(record.verb ?? '')] : [];
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, value]) => (key === 'fallback' ? [] : buttonsOf(value))),
  ];
}

/** All text of a card in reading order, one line per block; for readable tests and the demo. */
export function cardText(part: unknown): string {
  if (Array.isArray(part))
    return part
      .map(cardText)
      .filter((text) => text !== '')
      .join('\n');
  if (typeof part !== 'object' || part === null) return '';
  const record = part as Record<string, unknown>;
  const own = [record.text, record.title, record.value].filter(
    (value): value is string => typeof value === 'string' && record.type !== 'Action.Execute',
  );
  const inner = ['body', 'items', 'columns', 'facts', 'inlines', 'card', 'actions']
    .map((key) => cardText(record[key]))
    .filter((text) => text !== '');
  return [...own, ...inner].join('\n');
}
