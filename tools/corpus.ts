import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { corpusVersions, readCorpus, readFiles } from '../test/crash/corpus.ts';
import { makeCorpus } from './corpus/make.ts';

/**
 * Writes the stores that this version leaves in the middle of requests to `test/corpus/VERSION`: `node tools/corpus.ts`.
 * Later versions must go on from them (test/corpus/README.md), so it refuses a version whose stores are there already.
 * With `--unpack FOLDER` it writes every store of every version there as plain files instead.
 */
const { values } = parseArgs({ options: { unpack: { type: 'string' } } });
if (values.unpack === undefined) await make(packageJson.version);
else for (const version of corpusVersions()) unpack(version, values.unpack);
process.exit();

async function make(version: string): Promise<void> {
  const folder = new URL(`../test/corpus/${version}/`, import.meta.url).pathname;
  mkdirSync(folder);
  const entries = await makeCorpus(version, folder);
  for (const { name, seq, says } of entries) process.stdout.write(`  ${name}, ${seq} lines: ${says}\n`);
  process.stdout.write(`corpus: ${entries.length} stores of ${version}\n`);
}

function unpack(version: string, folder: string): void {
  mkdirSync(join(folder, version), { recursive: true });
  for (const [name, { store, log }] of readFiles(readCorpus(version))) {
    writeFileSync(join(folder, version, `${name}.db`), store);
    writeFileSync(join(folder, version, `${name}.db-wal`), log);
  }
  process.stdout.write(`corpus: stores of ${version} in ${join(folder, version)}\n`);
}
