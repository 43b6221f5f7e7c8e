/**
 * Runs the store contract against a real Cosmos DB account: `npm run verify:cosmos`. The database is EMPTIED
 * before each test, so its name must end in -verify. See docs/cosmos.md.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const needed = ['LATCHKEY_COSMOS_ENDPOINT', 'LATCHKEY_COSMOS_KEY', 'LATCHKEY_COSMOS_DATABASE'];
const testMillis = 120_000;

const missing = needed.filter((name) => !process.env[name]);
if (missing.length > 0) {
  refuse(`${missing.join(', ')} not set`, 'Set the three variables as in docs/cosmos.md and run this again.');
}
if (!process.env.LATCHKEY_COSMOS_DATABASE?.endsWith('-verify')) {
  refuse(
    'the database would be emptied',
    'Provision one whose name ends in -verify, for example latchkey-verify.',
  );
}

const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const suite = fileURLToPath(new URL('../test/store/cosmos-account.ts', import.meta.url));
const args = [mocha, '--timeout', String(testMillis), suite];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

function refuse(what: string, next: string): never {
  console.error(`verify-cosmos: ${what}. ${next}`);
  process.exit(2);
}
