/** Everything around a bot: a tenant with people in it, and a connector that takes any message and keeps none. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../../sandbox/server.ts';
import { registerApps } from '../../tools/local/register-apps.ts';
import { report } from './report.ts';

/** What a bot needs to know of it. */
export interface Outside {
  readonly graphUrl: string;
  readonly tenantId: string;
  readonly secret: string;
  readonly connectorUrl: string;
  /** Directory ids of people who may write to the bot. */
  readonly people: readonly string[];
}

const size = Number(process.env.BENCH_PEOPLE ?? 500);
const sandbox = await startSandbox({ seed: 1, size });
const secret = randomBytes(24).toString('base64url');
await registerApps(sandbox, secret);
const connector = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  });
});
await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
const { users } = sandbox.control.state.tables;
const ready: Outside = {
  graphUrl: sandbox.url,
  tenantId: sandbox.control.state.tenantId,
  secret,
  connectorUrl: `http://127.0.0.1:${(connector.address() as AddressInfo).port}`,
  people: [...users.values()]
    .filter((user) => user.accountEnabled && user.userType !== 'Guest')
    .map((user) => user.id),
};
report(ready, async () => {
  connector.closeAllConnections();
  connector.close();
  await sandbox.stop();
});
