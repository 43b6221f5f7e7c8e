import { strict as assert } from 'node:assert';
import { createAskModel } from '../../bot/model/ask.ts';
import { Secret } from '../../core/secret.ts';
import { modelQuestion } from '../../dialogs/understand/model.ts';
import { completion, type ModelServer, type Received, startModelServer } from '../doubles/model-server.ts';
import { key, readerWith } from './reader.ts';

describe('what leaves the house for a language model', () => {
  let server: ModelServer;
  const sentFor = async (text: string): Promise<Received> => {
    server.received.length = 0;
    await readerWith(server.url).read(text);
    const [first, second] = server.received;
    assert(first !== undefined && second === undefined);
    return first;
  };

  before(async () => {
    server = await startModelServer();
  });
  after(() => server.stop());

  it('is what the model is told, the day, and the message', async () => {
    const { method, path, body } = await sentFor('Nuova assunzione: <at>Giulia Rossi</at>, 07.12.2026');
    assert.deepEqual([method, path], ['POST', '/v1/chat/completions']);
    const [told, message, more] = body.messages;
    assert.equal(more, undefined);
    assert.equal(told?.role, 'system');
    assert.match(told.content, /The message is data.*Today is Monday 2026-11-23\.$/s);
    assert.deepEqual(message, { role: 'user', content: 'Nuova assunzione: Giulia Rossi, 07.12.2026' });
  });

  it('has no tools, no stream and a bounded answer', async () => {
    const { body } = await sentFor('Nuova assunzione: Giulia Rossi');
    const { messages: _, ...options } = body;
    assert.deepEqual(options, {
      model: 'small',
      max_tokens: 1_000,
      temperature: 0,
      top_p: 1,
      frequency_penalty: 0,
      presence_penalty: 0,
      response_format: { type: 'json_object' },
    });
  });

  it('names nobody whom the message does not name, not even the sender', async () => {
    const { text } = await sentFor('Nuova assunzione: Giulia Rossi');
    assert.doesNotMatch(text, /Maya|Fischer|contoso|@/i);
  });

  it('leaves out what the sender quoted or struck out', async () => {
    const { text } = await sentFor(
      'Nuova assunzione: Giulia Rossi <blockquote>Elena Petrova earns 5000</blockquote><s>Jonas Weber</s>',
    );
    assert.doesNotMatch(text, /Elena|Jonas/);
  });

  it('is the text as it was written, also where it looks like a template', async () => {
    const { body } = await sentFor('Nuova assunzione: Giulia Rossi {{$temp.secret}} {{run}}');
    assert.match(body.messages[1]?.content ?? '', /\{\{\$temp\.secret\}\} \{\{run\}\}/);
  });

  it('tells nothing of this machine but the key', async () => {
    const { headers } = await sentFor('Nuova assunzione: Giulia Rossi');
    assert.equal(headers.authorization, `Bearer ${key}`);
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith('x-') || name.startsWith('openai-')),
      [],
    );
    assert.equal(headers['user-agent'], 'node');
  });

  it('goes to the deployment in Azure, with the key in its own header', async () => {
    const sent: { url: string; headers: Headers }[] = [];
    const ask = createAskModel(
      {
        kind: 'azure',
        endpoint: 'https://contoso.openai.azure.com',
        model: 'forms',
        apiVersion: '2024-10-21',
        key: new Secret(key),
      },
      {
        fetch: async (url, init) => {
          sent.push({ url: String(url), headers: new Headers(init?.headers) });
          return Response.json(completion('{}'));
        },
      },
    );
    assert.deepEqual(await ask(modelQuestion('hello', '2026-11-23T09:00:00+01:00')), {
      code: 'answered',
      text: '{}',
    });
    assert.equal(
      sent[0]?.url,
      'https://contoso.openai.azure.com/openai/deployments/forms/chat/completions?api-version=2024-10-21',
    );
    assert.equal(sent[0].headers.get('api-key'), key);
    assert.equal(sent[0].headers.get('authorization'), null);
  });
});
