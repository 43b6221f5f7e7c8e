import type { AdaptiveCard } from '../cards/adaptive.ts';
import { type Dialog, dialog } from '../cards/dialogs.ts';
import { line, say } from '../cards/parts.ts';
import { searchResult } from '../cards/result.ts';
import { texts } from '../cards/texts.ts';
import type { Millis } from '../core/ports.ts';
import { isOver, type Request } from '../core/request.ts';
import { type Answer, cardType } from './answer.ts';
import { type Bot, contextOf, viewerOf } from './bot.ts';
import { converse } from './converse.ts';
import { findRequests } from './requests.ts';
import { requestsByName } from './requests-by-name.ts';
import type { Visitor } from './visitor.ts';

interface Query {
  readonly parameters?: readonly { readonly name?: string; readonly value: string | boolean }[];
}

/** Most hits of one search. */
const hitsMax = 10;
/** What Teams sends instead of a typed text when the search is opened (`initialRun` in the manifest). */
const openedParameter = 'initialRun';

/** Finds requests by number or person's name from the message box; only what the visitor may see. */
export async function searchRequests(bot: Bot, visitor: Visitor, query: Query): Promise<object> {
  const typed = query.parameters?.find(({ name }) => name !== openedParameter);
  const text = String(typed?.value ?? '').trim();
  const found = await hits(bot, visitor, text);
  if (found.length === 0) {
    const { search } = texts(viewerOf(bot, visitor).language);
    return extensionMessage(text === '' ? search.noneYours : search.none);
  }
  const attachments = found.slice(0, hitsMax).map((request) => {
    const hit = searchResult(request, viewerOf(bot, visitor, request), contextOf(bot, visitor, request));
    return {
      contentType: cardType,
      content: hit.card,
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: hit.title, text: hit.text },
      },
    };
  });
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** A sentence in the place of a list. */
export function extensionMessage(text: string): object {
  return { composeExtension: { type: 'message', text } };
}

/** By number, by the beginning of a name, or, before anything is typed, the visitor's own that are under way. */
async function hits(bot: Bot, visitor: Visitor, text: string): Promise<readonly Request[]> {
  if (/^JML-\d{4}-\d+$/i.test(text))
    return findRequests(bot.requests, visitor.ref, [`id:${text.toUpperCase()}`]);
  if (text === '')
    return (await findRequests(bot.requests, visitor.ref, [`requester:${visitor.ref.id}`])).filter(
      (request) => !isOver(request),
    );
  return requestsByName(bot.requests, visitor.ref, text);
}

interface FetchTask {
  readonly messagePayload?: {
    readonly createdDateTime?: string;
    readonly author?: string;
    readonly body?: { readonly content?: string };
  };
}

/** The dialog of the first form, and the forms of whoever else the message is about. */
export interface Started {
  readonly dialog: Dialog;
  readonly more: readonly Answer[];
}

/**
 * Starts a request from somebody's message: its text is read as its author meant it, and shown as a form in a dialog for
 * whoever called the action. A dialog holds one form, so it says where the others are.
 */
export async function startFromMessage(
  bot: Bot,
  visitor: Visitor,
  { messagePayload = {} }: FetchTask,
): Promise<Started> {
  const { body, author, createdDateTime } = messagePayload;
  const by = bot.facts().entries.get(author ?? '') ?? visitor.ref;
  const answer = await converse(bot, visitor, body?.content ?? '', {
    by: { id: by.id, name: by.name, upn: by.upn },
    at: writtenAt(bot, createdDateTime),
  });
  const { more = [] } = answer;
  const { search } = texts(viewerOf(bot, visitor).language);
  const note = more.length === 0 ? [] : [line(say(search.more, { count: more.length + 1 }))];
  const card = answer.card as AdaptiveCard;
  return { dialog: dialog('Latchkey', { ...card, body: [...note, ...card.body] }), more };
}

/** When a message was written, in business time: the client says it in real time, and never later than now. */
function writtenAt({ world: { clock } }: Pick<Bot, 'world'>, createdDateTime: string | undefined): Millis {
  const age = createdDateTime === undefined ? 0 : clock.real() - Date.parse(createdDateTime);
  return clock.now() - Math.max(0, age);
}
