import { z } from 'zod';

/** Bytes of an answer; a form for each of twelve people fits in a tenth of it. */
export const answerBytesMax = 32_768;

/** What came of one call to a model. The text is the model's own and nobody has checked it yet. */
export type Exchange =
  | { readonly code: 'answered'; readonly text: string }
  | { readonly code: 'timed-out' | 'unreachable' | 'too-large' | 'not-a-completion' }
  | { readonly code: 'refused'; readonly status: number };

export interface ExchangeParts {
  /** Reaches the model's host alone and follows no redirect. */
  readonly send: typeof fetch;
  readonly millisMax: number;
}

/** Headers that a model needs; the client's others tell of this machine. */
const sentHeaders = new Set(['accept', 'content-type', 'authorization', 'api-key']);

const noCalls = z.array(z.unknown()).max(0).nullish();
/** Of a chat completion: one finished text. An answer that calls a tool, or was cut or filtered, is none. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.literal('stop'),
        message: z.object({ content: z.string(), tool_calls: noCalls, function_call: z.null().optional() }),
      }),
    )
    .length(1),
});

/**
 * Sends one request to a model and reads its whole answer: one attempt, within the time limit from the first byte sent
 * to the last one read, at most {@link answerBytesMax}. Never throws.
 */
export async function exchange(
  parts: ExchangeParts,
  url: string,
  init: { readonly body?: unknown; readonly headers?: unknown },
): Promise<Exchange> {
  const signal = AbortSignal.timeout(parts.millisMax);
  try {
    const response = await parts.send(url, {
      method: 'POST',
      headers: headersOf(init.headers),
      body: String(init.body),
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { code: 'refused', status: response.status };
    }
    const bytes = await readBounded(response);
    return bytes === undefined ? { code: 'too-large' } : textOf(bytes);
  } catch {
    return { code: signal.aborted ? 'timed-out' : 'unreachable' };
  }
}

function headersOf(given: unknown): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries((given ?? {}) as Record<string, unknown>))
    if (sentHeaders.has(name.toLowerCase())) headers.set(name, String(value));
  return headers;
}

/** Undefined when there is more than allowed; the rest is not read. */
async function readBounded(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > answerBytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array): Exchange {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const completion = completionSchema.parse(parsed);
    return { code: 'answered', text: completion.choices[0]?.message.content ?? '' };
  } catch {
    return { code: 'not-a-completion' };
  }
}
