import { z } from 'zod';
import { type Answer, lowerCaseHeaders } from './answer.ts';
import { type GraphTransport, type TransportRequest, userAgent } from './transport.ts';

/** One request that may travel in a batch. `url` is relative to the version. */
export interface BatchItem extends TransportRequest {
  readonly mailbox: boolean;
}

export const batchItemsMax = 20;
/** A batch runs at most four Outlook requests at a time (graph.md 2.4). */
export const batchMailboxItemsMax = 4;

const batchAnswer = z.object({
  responses: z.array(
    z.object({ id: z.string(), status: z.number(), headers: z.unknown(), body: z.unknown() }),
  ),
});

function slices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * Splits items into batches of at most 20, in their order. Work on mailboxes travels apart, four at a time: it waits
 * for its turn, and nothing that removes access may wait with it (design 5.5).
 */
export function chunk<T extends { readonly mailbox: boolean }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const mailboxes = items.filter((item) => item.mailbox);
  const others = items.filter((item) => !item.mailbox);
  return [...slices(others, batchItemsMax), ...slices(mailboxes, batchMailboxItemsMax)];
}

function subRequest(item: BatchItem, index: number): Record<string, unknown> {
  const headers: Record<string, string> = { 'User-Agent': userAgent, ...item.headers };
  if (item.body !== undefined) headers['Content-Type'] = 'application/json';
  return {
    id: String(index + 1),
    method: item.method,
    url: item.url,
    headers,
    ...(item.body === undefined ? {} : { body: item.body }),
  };
}

function missing(headers: Readonly<Record<string, string>>): Answer {
  return { status: -1, headers, body: undefined, lost: 'no-answer' };
}

/** Each item's own answer, items being numbered from 1; an item that the service forgot has none. */
export function distribute(answer: Answer, count: number): readonly Answer[] {
  const parsed = batchAnswer.safeParse(answer.body);
  if (!parsed.success) return Array.from({ length: count }, () => missing(answer.headers));
  const byId = new Map(parsed.data.responses.map((response) => [response.id, response]));
  return Array.from({ length: count }, (_, index) => {
    const found = byId.get(String(index + 1));
    if (found === undefined) return missing(answer.headers);
    return { status: found.status, headers: lowerCaseHeaders(found.headers), body: found.body };
  });
}

async function sendChunk(transport: GraphTransport, items: readonly BatchItem[]): Promise<readonly Answer[]> {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return [await transport.send(only)];
  const repeat = only?.repeat;
  // Built by hand: the SDK's helper puts the version into sub-urls, which the service refuses (graph.md 2.1).
  const answer = await transport.send({
    method: 'POST',
    url: '/$batch',
    body: { requests: items.map(subRequest) },
    repeat,
  });
  if (answer.status === 200) return distribute(answer, items.length);
  return items.map(() => answer);
}

/**
 * Sends at most 20 items in one request (one item goes alone) and answers one answer per item, in their order.
 * When the batch as a whole fails, its answer stands for each item. Nothing is repeated here.
 */
export function sendBatch(
  transport: GraphTransport,
  items: readonly BatchItem[],
): Promise<readonly Answer[]> {
  const send = (): Promise<readonly Answer[]> => sendChunk(transport, items);
  return items.some((item) => item.mailbox) ? transport.mailboxLane(send) : send();
}
