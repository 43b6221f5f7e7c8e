import { parseArgs } from 'node:util';
import { startSandbox } from './server.ts';
import { realisticSettings } from './settings.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4100' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '500' },
    now: { type: 'string' },
    realistic: { type: 'boolean', default: false },
  },
});

const sandbox = await startSandbox({
  port: Number(values.port),
  seed: Number(values.seed),
  size: Number(values.size),
  now: values.now,
  settings: values.realistic ? realisticSettings : {},
});
process.stdout.write(`${sandbox.url}\n`);
process.on('SIGINT', () => void sandbox.stop());
process.on('SIGTERM', () => void sandbox.stop());
