import { z } from 'zod';

/** One answer of the service, or the lack of one. */
export interface Answer {
  /** HTTP status; -1 when there was no complete answer. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or an image in base64; undefined when there is none. */
  readonly body: unknown;
  /** With status -1: `not-sent` is certain, after `no-answer` the request may have been carried out. */
  readonly lost?: 'not-sent' | 'no-answer';
  /** With `not-sent`: why. */
  readonly why?: string;
}

const serviceError = z.object({
  error: z.object({
    code: z.string().optional(),
    message: z.string().optional(),
    innerError: z.object({ 'request-id': z.string().optional() }).passthrough().optional(),
    details: z
      .array(z.object({ code: z.string().optional(), message: z.string().optional() }).passthrough())
      .nullish(),
  }),
});

export interface ServiceError {
  readonly code: string;
  readonly message: string;
  readonly detailCodes: readonly string[];
  readonly requestId: string | undefined;
}

/** The documented error body of an answer (graph.md 2.3); undefined when the body is not one. */
export function serviceErrorOf(answer: Answer): ServiceError | undefined {
  const parsed = serviceError.safeParse(answer.body);
  if (!parsed.success) return undefined;
  const { error } = parsed.data;
  return {
    code: token(error.code) ?? '',
    message: error.message ?? '',
    detailCodes: (error.details ?? []).flatMap((detail) => token(detail.code) ?? []),
    requestId: token(error.innerError?.['request-id']),
  };
}

/** A code or an id as services write them; a sentence in their place may hold anything and is dropped. */
export function token(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.:-]{1,100}$/.test(text) ? text : undefined;
}

/** Seconds to wait by `Retry-After` (seconds or an HTTP date); undefined without a usable header. */
export function retryAfterSeconds(answer: Pick<Answer, 'headers'>, realNow: number): number | undefined {
  const header = answer.headers['retry-after'];
  if (header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const instant = Date.parse(header);
  return Number.isNaN(instant) ? undefined : Math.max(0, Math.ceil((instant - realNow) / 1000));
}

/** Id that the service gave the request, from the header or the error body. */
export function requestIdOf(answer: Answer): string | undefined {
  return token(answer.headers['request-id']) ?? serviceErrorOf(answer)?.requestId;
}

const messageCharactersMax = 300;

/** What credentials look like in a text that repeats a request: tokens, and values behind telling names. */
const credentials: readonly (readonly [RegExp, string])[] = [
  [/\bBearer\s+[^\s"',;]+/gi, 'Bearer «secret»'],
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g, '«secret»'],
  [
    /(["']?\b(?:new)?(?:password|client_secret|client_assertion|access_token|temporaryAccessPass)\b\\?["']?\s*[:=]\s*)(\\?"[^"\\]*\\?"|[^\s"',;&}]+)/gi,
    '$1«secret»',
  ],
];

/** A message fit for lines and logs: one line, short, without the given secrets and without anything that looks like one. */
export function cleanMessage(message: string, secrets: readonly string[] = []): string {
  let text = message;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
      if (form !== '') text = text.replaceAll(form, '«secret»');
  }
  for (const [looks, mask] of credentials) text = text.replace(looks, mask);
  text = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return text.length > messageCharactersMax ? `${text.slice(0, messageCharactersMax - 1)}…` : text;
}

/** Lower-cases header names and turns values into text. */
export function lowerCaseHeaders(headers: unknown): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers.entries()] : Object.entries(headers ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
