import { dialog } from '../cards/dialogs.ts';
import { searchResult } from '../cards/result.ts';
import { isOver } from '../core/request.ts';
import { cardType } from './answer.ts';
import { type Bot, contextOf, viewerOf } from './bot.ts';
import { converse } from './converse.ts';
import { loadRequest } from './handle.ts';
import { findRequests } from './requests.ts';
import type { Visitor } from './visitor.ts';

interface Query {
  readonly parameters?: readonly { readonly name?: string; readonly value: string | boolean }[];
}

/** Most hits of one search. */
const hitsMax = 10;

/** Finds requests by number or person's name from the message box; only what the visitor may see. */
export async function searchRequests(bot: Bot, visitor: Visitor, query: Query): Promise<object> {
  const text = String(
    query.parameters?.find((parameter) => typeof parameter.value === 'string')?.value ?? '',
  ).trim();
  const found = await hits(bot, visitor, text);
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

async function hits(bot: Bot, visitor: Visitor, text: string) {
  if (/^JML-\d{4}-\d+$/i.test(text)) {
    const one = await loadRequest(bot.world, text.toUpperCase());
    const seen = one === undefined ? [] : await findRequests(bot.requests, visitor.ref, [`id:${one.id}`]);
    return seen;
  }
  if (text === '' || text === 'true')
    return (await findRequests(bot.requests, visitor.ref, [`requester:${visitor.ref.id}`])).filter(
      (request) => !isOver(request),
    );
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `name:${word}`);
  return findRequests(bot.requests, visitor.ref, words);
}

interface FetchTask {
  readonly messagePayload?: { readonly body?: { readonly content?: string } };
}

/** Starts a request from somebody's message: its text is read like a typed one, and shown as a form in a dialog. */
export async function startFromMessage(bot: Bot, visitor: Visitor, fetched: FetchTask): Promise<object> {
  const text = fetched.messagePayload?.body?.content ?? '';
  const answer = await converse(bot, visitor, text);
  return dialog('Latchkey', answer.card as Parameters<typeof dialog>[1]);
}
