import type { OpenAIModel, PromptSection, PromptTemplate } from '@microsoft/teams-ai';
import type { ModelQuestion } from '../../dialogs/understand/model.ts';
import { isLoopbackHost } from '../front-door/loopback.ts';
import { createOutgoingFetch } from '../outgoing.ts';
import { type Exchange, exchange } from './exchange.ts';
import type { ModelSettings } from './settings.ts';

/** Longest wait for a model. With everything else around it, an answer in chat stays under two seconds. */
export const modelMillisMax = 1_500;

/** Tokens of an answer; bounds what one message may cost. */
const answerTokensMax = 1_000;

/** Asks a language model one question. Never throws; without a usable answer the code says why. */
export type AskModel = (question: ModelQuestion) => Promise<Exchange>;

export interface AskParts {
  readonly millisMax?: number;
  readonly fetch?: typeof fetch;
}

/**
 * A model behind an OpenAI-compatible endpoint: one attempt, no tools, no history, no streaming, and no host but the
 * configured one.
 */
export function createAskModel(settings: ModelSettings, parts: AskParts = {}): AskModel {
  const { hostname } = new URL(settings.endpoint);
  const isLocal = isLoopbackHost(hostname);
  const send = createOutgoingFetch({
    hosts: isLocal ? [] : [hostname],
    bases: isLocal ? [settings.endpoint] : [],
    fetch: parts.fetch,
  });
  const { millisMax = modelMillisMax } = parts;
  // Twenty megabytes that nobody needs without a model, and ready before anybody asks.
  const loading = import('@microsoft/teams-ai/lib/models/OpenAIModel.js').catch(() => undefined);
  return async (question) => {
    let got: Exchange = { code: 'unreachable' };
    const loaded = await loading;
    if (loaded === undefined) return got;
    // OpenAIModel prints every error that it meets, with the server's answer in it (teams-ai 1.7.4, OpenAIModel.js, the
    // catch of completePrompt). So it never meets one: whatever goes wrong, it sees an empty completion.
    const model = openModel(loaded.OpenAIModel, settings, async (url, init) => {
      got = await exchange({ send, millisMax }, String(url), init ?? {});
      return completion(got.code === 'answered' ? got.text : '');
    });
    await model.completePrompt(unused, unused, unused, unused, templateOf(settings, question));
    return got;
  };
}

/** The client is typed for the fetch of another package; Node's does the same. */
type ClientFetch = NonNullable<NonNullable<OpenAIModel['options']['clientOptions']>['fetch']>;

function openModel(
  Model: typeof OpenAIModel,
  settings: ModelSettings,
  fetch: typeof globalThis.fetch,
): OpenAIModel {
  const shared = {
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    clientOptions: { fetch: fetch as unknown as ClientFetch, maxRetries: 0 },
  } as const;
  // A server on this machine may ask for no key, the client insists on one.
  const key = settings.key?.reveal() ?? 'none';
  if (settings.kind === 'openai')
    return new Model({
      ...shared,
      apiKey: key,
      defaultModel: settings.model,
      endpoint: settings.endpoint,
    });
  return new Model({
    ...shared,
    azureApiKey: key,
    azureDefaultDeployment: settings.model,
    azureEndpoint: settings.endpoint,
    azureApiVersion: settings.apiVersion,
  });
}

function completion(content: string): Response {
  return Response.json({ choices: [{ index: 0, message: { role: 'assistant', content } }] });
}

/** Turn, memory, functions and tokenizer, which our prompt does not need; the class only looks for a stream to write to. */
const unused = { getValue: () => undefined } as never;

/** The two messages as they are: teams-ai's own sections would run what looks like "{{a template}}" in them. */
function templateOf(settings: ModelSettings, { told, message }: ModelQuestion): PromptTemplate {
  const output = [
    { role: 'system' as const, content: told },
    { role: 'user' as const, content: message },
  ];
  const prompt: PromptSection = {
    required: true,
    tokens: -1,
    renderAsMessages: async () => ({ output, length: 0, tooLong: false }),
    renderAsText: async () => ({ output: message, length: 0, tooLong: false }),
  };
  return {
    name: 'fill-in-form',
    prompt,
    config: {
      schema: 1.1,
      type: 'completion',
      completion: {
        model: settings.model,
        max_tokens: answerTokensMax,
        max_input_tokens: answerTokensMax,
        temperature: 0,
        top_p: 1,
        frequency_penalty: 0,
        presence_penalty: 0,
        include_history: false,
        include_input: false,
        include_images: false,
      },
    },
  };
}
