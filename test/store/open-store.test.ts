import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../adapters/open-store.ts';
import { StoreError, storeFaults } from '../../adapters/store-error.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';
import { appendOf } from './lines.ts';

describe('opening a store by its setting', () => {
  const refused = [
    '',
    'data/latchkey.db',
    'sqlite:',
    'sqlite://host/file.db',
    'memory:x',
    'postgres://host/db',
    'cosmos:',
    'cosmos:https://account.example/',
    'cosmos:http://account.example/?database=latchkey',
  ];
  for (const setting of refused) {
    it(`refuses "${setting}" and says what to write instead`, async () => {
      await assert.rejects(openStore(setting, { key: 'a2V5' }), (error) => {
        assert.ok(error instanceof StoreError);
        assert.equal(error.code, 'store-setting');
        assert.match(error.next, /sqlite:/);
        return true;
      });
    });
  }

  it('opens all three kinds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-open-'));
    const double = await new CosmosDouble().start();
    const settings = [
      'memory:',
      `sqlite:${join(folder, 'new', 'a.db')}`,
      `cosmos:${double.endpoint}?database=latchkey`,
    ];
    try {
      for (const setting of settings) {
        const store = await openStore(setting, { key: double.key });
        assert.equal(await store.append(appendOf('JML-1', 0)), 'appended');
        await store.close();
      }
    } finally {
      await double.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it('does not load the Cosmos SDK for other stores', () => {
    const script = `import { openStore } from './adapters/open-store.ts';
      await (await openStore('memory:')).close();`;
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name.startsWith('@azure/')) throw new Error('loaded ' + name);
        return next(name, context);
      } });`;
    const preload = `data:text/javascript,${encodeURIComponent(hook)}`;
    execFileSync(process.execPath, ['--import', preload, '--input-type=module', '-e', script]);
  });

  it('gives every fault a sentence and a next step', () => {
    for (const [code, { sentence, next }] of Object.entries(storeFaults)) {
      assert.match(code, /^store-[a-z-]+$/);
      assert.match(sentence, /^[A-Z].*\.$/);
      assert.match(next, /^[A-Z].*\.$/);
    }
  });
});
