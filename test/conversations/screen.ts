import type { CardJson, Connector, PostedMessage } from '../../tools/chat/connector.ts';
import { cardLines } from './card-lines.ts';
import type { Answer, Place, Wire } from './wire.ts';

/** What somebody came to see: the words, and how they came. */
export interface Seen {
  /** `new` and `edited` are messages; the rest answers what the person just did. */
  readonly how: 'new' | 'edited' | 'card' | 'notice' | 'dialog' | 'closed' | 'result';
  readonly lines: readonly string[];
}

/** A card in view, and where it stands. */
export interface Shown {
  readonly card: CardJson;
  readonly messageId?: string;
  /** In a dialog: whether a button or the message extension has opened it, which hears of what is sent. */
  readonly dialog?: 'task' | 'composeExtension';
}

/** What stands before one person's eyes. */
export interface Screen {
  /** What has come into view since it was last forgotten: in the own chat, and in the places shared with others. */
  readonly seen: Seen[];
  readonly shared: Seen[];
  messages(place: Place): readonly PostedMessage[];
  /** Cards, a dialog first and then the newest messages. */
  cards(place: Place): readonly Shown[];
  /** Draws what the bot answered a click with. */
  take(answer: Answer, from: Shown | undefined, place: Place): void;
  /** Whether the bot has shown in the own chat that it is typing, since the screen was last forgotten. */
  typing(): boolean;
  /** Takes in what the bot has posted meanwhile. */
  notice(): void;
  forget(): void;
}

interface Body {
  readonly type?: string;
  readonly value?: unknown;
  readonly task?: { readonly type: string; readonly value: unknown };
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** A screen that shows what the connector keeps, as Teams would. */
export function createScreen(connector: Connector, wire: Wire): Screen {
  const seen: Seen[] = [];
  const shared: Seen[] = [];
  const edits = new Map<string, number>();
  /** Answers to a press stand in the place of the message until the bot edits it. */
  const views = new Map<string, { readonly card: CardJson; readonly edits: number }>();
  let dialog: Shown | undefined;
  let typed = 0;
  const messages = (place: Place): readonly PostedMessage[] => connector.messages(wire.conversation(place));

  const takeTask = (task: NonNullable<Body['task']>, by: Shown['dialog']): void => {
    if (task.type !== 'continue') {
      dialog = undefined;
      seen.push({ how: 'closed', lines: String(task.value).split('\n') });
      return;
    }
    const { title, card } = task.value as {
      readonly title: string;
      readonly card: { readonly content: CardJson };
    };
    dialog = { card: card.content, dialog: by ?? 'task' };
    seen.push({ how: 'dialog', lines: [title, ...cardLines(card.content)] });
  };

  return {
    seen,
    shared,
    messages,
    cards: (place) => {
      const shown = [...messages(place)].reverse().flatMap((message): readonly Shown[] => {
        const view = views.get(message.id);
        const card = view?.edits === message.edits ? view.card : message.card;
        return card === undefined ? [] : [{ card, messageId: message.id }];
      });
      return dialog === undefined ? shown : [dialog, ...shown];
    },
    take: (answer, from, place) => {
      if (answer.status !== 200)
        throw new Error(`the bot answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      const body = (answer.body ?? {}) as Body;
      if (body.task !== undefined) return takeTask(body.task, from?.dialog);
      if (body.type === cardType) {
        const card = body.value as CardJson;
        const message = messages(place).find((one) => one.id === from?.messageId);
        if (message !== undefined) views.set(message.id, { card, edits: message.edits });
        seen.push({ how: 'card', lines: cardLines(card) });
      } else if (body.type === messageType && body.value !== '')
        seen.push({ how: 'notice', lines: String(body.value).split('\n') });
      else if (from?.dialog !== undefined) dialog = undefined;
    },
    notice: () => {
      for (const place of ['chat', 'group', 'channel'] as const)
        for (const message of messages(place)) {
          const known = edits.get(message.id);
          if (known === message.edits) continue;
          edits.set(message.id, message.edits);
          const how = known === undefined ? 'new' : 'edited';
          (place === 'chat' ? seen : shared).push({ how, lines: linesOf(message) });
        }
    },
    typing: () => connector.typing(wire.conversation('chat')) > typed,
    forget: () => {
      typed = connector.typing(wire.conversation('chat'));
      seen.length = 0;
      shared.length = 0;
    },
  };
}

function linesOf({ text, file, consent, card }: PostedMessage): readonly string[] {
  return [
    ...(consent === undefined ? [] : [`[may this file be put into your OneDrive? ${consent.name}]`]),
    ...(text === undefined ? [] : text.split('\n')),
    ...(file === undefined ? [] : [`[file: ${file}]`]),
    ...(card === undefined ? [] : cardLines(card)),
  ];
}
