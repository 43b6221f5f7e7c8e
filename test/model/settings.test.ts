import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import { readConfig } from '../../bot/config.ts';
import type { SettingSource } from '../../bot/front-door/settings.ts';
import { readModelSettings } from '../../bot/model/settings.ts';
import { key } from './reader.ts';

const openai = { OPENAI_API_KEY: key, OPENAI_MODEL: 'small' };
const azure = {
  AZURE_OPENAI_API_KEY: key,
  AZURE_OPENAI_ENDPOINT: 'https://contoso.openai.azure.com/',
  AZURE_OPENAI_DEPLOYMENT_NAME: 'forms',
};

function faultsOf(source: SettingSource): readonly string[] {
  const reading = readModelSettings(source);
  return 'faults' in reading ? reading.faults.map(({ code, setting }) => `${code} ${setting}`).sort() : [];
}

function modelOf(source: SettingSource) {
  const reading = readModelSettings(source);
  assert('model' in reading, JSON.stringify(reading));
  return reading.model;
}

describe('settings of a language model', () => {
  it('are none by default, and then there is no model', () => {
    assert.equal(modelOf({}), undefined);
    assert.equal(modelOf({ OPENAI_API_KEY: ' ', AZURE_OPENAI_ENDPOINT: '' }), undefined);
  });

  it('name OpenAI, a compatible server, a server on this machine, or Azure', () => {
    assert.equal(modelOf(openai)?.endpoint, 'https://api.openai.com/v1');
    assert.equal(
      modelOf({ ...openai, OPENAI_BASE_URL: 'https://llm.contoso.example/v1/' })?.endpoint,
      'https://llm.contoso.example/v1',
    );
    const here = modelOf({ OPENAI_MODEL: 'qwen3:4b', OPENAI_BASE_URL: 'http://localhost:11434/v1' });
    assert.deepEqual([here?.endpoint, here?.key], ['http://localhost:11434/v1', undefined]);
    const { endpoint, model, apiVersion } = modelOf(azure) ?? {};
    assert.deepEqual(
      [endpoint, model, apiVersion],
      ['https://contoso.openai.azure.com', 'forms', '2024-10-21'],
    );
  });

  it('hold the key where it cannot be printed', () => {
    assert.equal(modelOf(openai)?.key?.reveal(), key);
    for (const source of [openai, azure])
      assert(!`${inspect(modelOf(source), { depth: 9 })}${JSON.stringify(modelOf(source))}`.includes(key));
  });

  it('refuse a model that is set up by half, all faults at once', () => {
    assert.deepEqual(faultsOf({ OPENAI_API_KEY: key }), ['setting-missing OPENAI_MODEL']);
    assert.deepEqual(faultsOf({ OPENAI_MODEL: 'small' }), ['setting-missing OPENAI_API_KEY']);
    assert.deepEqual(faultsOf({ OPENAI_BASE_URL: 'https://llm.contoso.example' }), [
      'setting-missing OPENAI_API_KEY',
      'setting-missing OPENAI_MODEL',
    ]);
    assert.deepEqual(faultsOf({ AZURE_OPENAI_API_KEY: key, AZURE_OPENAI_API_VERSION: 'latest' }), [
      'setting-missing AZURE_OPENAI_DEPLOYMENT_NAME',
      'setting-missing AZURE_OPENAI_ENDPOINT',
      'setting-unusable AZURE_OPENAI_API_VERSION',
    ]);
    assert.deepEqual(faultsOf({ ...azure, ...openai }), ['setting-unusable OPENAI_API_KEY']);
  });

  it('refuse to print messages', () => {
    assert.deepEqual(faultsOf({ ...openai, DEBUG: 'true' }), ['setting-unusable DEBUG']);
    assert.deepEqual(faultsOf({ DEBUG: 'true' }), []);
  });

  for (const address of [
    'http://llm.contoso.example/v1',
    'http://10.0.0.7/v1',
    'http://127.0.0.1.evil.example/v1',
    'https://llm.contoso.example:8443/v1',
    'https://user:pass@llm.contoso.example/v1',
    'https://llm.contoso.example/v1?key=1',
    'https://llm.contoso.example/v1#x',
    'ftp://127.0.0.1/v1',
    'file:///etc/passwd',
    'llm.contoso.example',
  ])
    it(`refuse the address ${address}`, () => {
      assert.deepEqual(faultsOf({ ...openai, OPENAI_BASE_URL: address }), [
        'setting-unusable OPENAI_BASE_URL',
      ]);
      assert.deepEqual(faultsOf({ ...azure, AZURE_OPENAI_ENDPOINT: address }), [
        'setting-unusable AZURE_OPENAI_ENDPOINT',
      ]);
    });

  it('refuse plain http to Azure even on this machine, which its client cannot do', () => {
    assert.deepEqual(faultsOf({ ...azure, AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:8080' }), [
      'setting-unusable AZURE_OPENAI_ENDPOINT',
    ]);
  });

  it('refuse names that change the address, and keys that break a header', () => {
    for (const name of ['..', 'a/../b', 'a?b', 'a b'])
      assert.deepEqual(faultsOf({ ...azure, AZURE_OPENAI_DEPLOYMENT_NAME: name }), [
        'setting-unusable AZURE_OPENAI_DEPLOYMENT_NAME',
      ]);
    assert.deepEqual(faultsOf({ ...openai, OPENAI_API_KEY: 'sk-1\nX-Evil: 1' }), [
      'setting-unusable OPENAI_API_KEY',
    ]);
  });

  it('are reported with all other faults, with what to do and without a value', () => {
    const reading = readConfig({ PORT: 'x', OPENAI_API_KEY: key, OPENAI_BASE_URL: 'http://canary.example' });
    assert('faults' in reading);
    assert.deepEqual(
      reading.faults.map(({ setting }) => setting),
      ['OPENAI_BASE_URL', 'OPENAI_MODEL', 'PORT', 'LATCHKEY_GRAPH_URL'],
    );
    for (const { sentence, next } of reading.faults) assert(sentence.length > 10 && next.length > 10);
    assert(!JSON.stringify(reading.faults).includes('canary'));
  });
});
