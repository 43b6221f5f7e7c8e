import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Runs mocha: all tests, or the files and options given (`npm test -- test/house/*.test.ts`). The zone is fixed to one
 * that is not UTC and has daylight saving, since this is a product of dates. The last line is always the count, also
 * when mocha ends before it counted (a test file that cannot be loaded); the exit code is mocha's.
 */
const closing = /^\d+ passed, \d+ failed(?:, \d+ skipped)?$/;

function testFiles(given: readonly string[]): readonly string[] {
  if (given.some((argument) => argument.endsWith('.ts'))) return given;
  return [...given, ...globSync('test/**/*.test.ts').sort()];
}

const mocha = join(dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin', 'mocha.js');
const run = spawn(process.execPath, [mocha, ...testFiles(process.argv.slice(2))], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, TZ: 'America/New_York' },
});

let last = '';
run.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  last = (last + chunk.toString('utf8')).slice(-500);
});
run.on('close', (code) => {
  const counted = closing.test(last.trimEnd().split('\n').at(-1) ?? '');
  if (!counted) process.stdout.write('\nThe run ended before it could count.\n0 passed, 1 failed\n');
  process.exitCode = code === 0 && !counted ? 1 : (code ?? 1);
});
