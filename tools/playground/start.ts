import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { playgroundConfig } from './config.ts';
import type { ChatWindow } from './windows.ts';

const cli = fileURLToPath(
  new URL('../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url),
);
const preloads = ['loopback.cjs', 'chat-only.cjs'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
const startSecondsMax = 60;

export interface Playground {
  readonly window: ChatWindow;
  readonly url: string;
  stop(): void;
}

export interface PlaygroundOptions {
  readonly window: ChatWindow;
  readonly port: number;
  /** The bot's endpoint, `http://127.0.0.1:3978/api/messages`. */
  readonly endpoint: string;
  readonly tenantId: string;
  /** Where the configuration and the log of this window go. */
  readonly folder: string;
}

/** Starts one Playground and waits until it answers; its "listening" line cannot be trusted (teams.md 2.1). */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  await mkdir(options.folder, { recursive: true });
  await writeFile(`${options.folder}/.m365agentsplayground.yml`, playgroundConfig(options.window, options));
  const child = spawn(
    process.execPath,
    [
      ...preloads.flatMap((file) => ['--require', file]),
      cli,
      'start',
      '-e',
      options.endpoint,
      '-c',
      'msteams',
      '-p',
      String(options.port),
      '--disable-telemetry',
    ],
    {
      cwd: options.folder,
      stdio: 'ignore',
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    },
  );
  const url = `http://127.0.0.1:${options.port}`;
  await ready(url, child, options.folder);
  return { window: options.window, url, stop: () => void child.kill('SIGKILL') };
}

async function ready(url: string, child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < startSecondsMax * 4; tries += 1) {
    if (child.exitCode !== null)
      throw new Error(
        `the Playground ended with code ${child.exitCode}; its reason is in ${folder}/devTools`,
      );
    const pong = await fetch(`${url}/_debug/ping`).then(
      (answer) => answer.text(),
      () => '',
    );
    if (pong.includes('pong')) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the Playground did not answer within ${startSecondsMax} seconds`);
}
