import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import {
  type Corpus,
  type CorpusEntry,
  type CorpusFiles,
  corpusVersions,
  readCorpus,
  readFiles,
} from './corpus.ts';
import { finish } from './finish.ts';
import { judgeEnd } from './judge.ts';
import { openLatchkey, setClock } from './latchkey.ts';
import { type Outside, startOutside } from './outside.ts';

/** Time between the moment in which a store was put by and the start of the program that goes on from it. */
const restartMillis = 125_000;

/** Hashes of the lines on disk, first to last. */
async function hashesIn(file: string, request: string): Promise<readonly string[]> {
  const store = new SqliteStore(file);
  const found = await store.load(request);
  await store.close();
  return found?.lines.map((line) => line.hash) ?? [];
}

/** Goes on from a copy of a store with today's code, until nothing moves any more. */
async function resume(
  outside: Outside,
  corpus: Corpus,
  { entry, files, file }: { readonly entry: CorpusEntry; readonly files: CorpusFiles; readonly file: string },
) {
  writeFileSync(file, files.store);
  writeFileSync(`${file}-wal`, files.log);
  outside.replace(files.tenant, entry.did);
  const before = await hashesIn(file, entry.request);
  const now = Date.parse(entry.now) + restartMillis;
  outside.moveTo(now);
  const { tenantUrl } = outside.where;
  const { tenantId } = outside.sandbox.control.state;
  const keys = { masterKey: corpus.testMasterKey, secret: corpus.testSecret };
  const where = { ...keys, tenantUrl, tenantId, store: `sqlite:${file}` };
  const latchkey = await openLatchkey(where, setClock(now, 0));
  const around = { hands: outside, moveTo: async (at: number) => outside.moveTo(at), atRest: async () => {} };
  const end = await finish(latchkey, entry.leg, around);
  await latchkey.close();
  return { before, end, after: await hashesIn(file, entry.request) };
}

describe('stores that earlier versions left in the middle of requests', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-corpus-'));
  let outside: Outside;
  before(async () => {
    outside = await startOutside();
  });
  after(async () => {
    await outside.stop();
    rmSync(folder, { recursive: true });
  });

  for (const version of corpusVersions()) {
    const corpus = readCorpus(version);
    const files = readFiles(corpus);
    for (const entry of corpus.entries)
      it(`${version}, ${entry.leg}: ${entry.says}`, async () => {
        const file = join(folder, `${version}-${entry.name}.db`);
        const { before, end, after } = await resume(outside, corpus, {
          entry,
          files: files.get(entry.name)!,
          file,
        });
        assert.deepEqual([before.length, before.at(-1)], [entry.seq, entry.hash]);
        assert.deepEqual(after.slice(0, before.length), before, 'what was written stays as it was');
        const judged = await judgeEnd({ outside, file, end });
        assert.deepEqual([judged.lost, judged.doubled], [[], []]);
        assert.equal(end.phase, 'closed');
        assert.ok(end.seq > entry.seq);
      });
  }
});
