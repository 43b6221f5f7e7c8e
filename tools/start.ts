import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { modelSettingNames } from '../bot/model/settings.ts';
import { launch } from './local/launch.ts';
import { startPage } from './local/page-server.ts';
import { startPlayground } from './playground/start.ts';
import { chatWindows, securityWindow } from './playground/windows.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '3978' },
    page: { type: 'string', default: '3980' },
    windows: { type: 'string', default: '56150' },
    now: { type: 'string' },
    store: { type: 'string' },
    data: { type: 'string', default: 'data' },
    security: { type: 'boolean', default: true },
    // Asked for, not taken from the environment alone: many machines hold a key that other programs need.
    model: { type: 'boolean', default: false },
  },
});

function settingsOf(names: readonly string[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

const dataFolder = resolve(values.data);
await mkdir(dataFolder, { recursive: true });
const print = (line: string): void => void process.stdout.write(`${line}\n`);

print('Starting the sandbox tenant and the bot …');
const local = await launch({
  now: values.now,
  port: Number(values.port),
  dataFolder,
  store: values.store ?? 'memory:',
  model: values.model ? settingsOf(modelSettingNames) : undefined,
});
print(local.bot.sentence);
print('Starting the chat windows …');
const shown = values.security ? [...chatWindows, securityWindow] : chatWindows;
const playgrounds = await Promise.all(
  shown.map((window, index) =>
    startPlayground({
      window,
      port: Number(values.windows) + index,
      endpoint: `${local.url}/api/messages`,
      tenantId: local.tenantId,
      folder: `${dataFolder}/playground/${window.key}`,
    }),
  ),
);
const page = await startPage({ port: Number(values.page), local, playgrounds });
print(`\nOpen ${page.url}\n\nAs the hiring manager, type:\n  ${page.firstSentence}\n\nStop with Ctrl+C.`);

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  for (const playground of playgrounds) playground.stop();
  void Promise.all([page.stop(), local.stop()]).then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
