import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Launched, launch } from '../../tools/local/launch.ts';
import { type Playground, startPlayground } from '../../tools/playground/start.ts';
import type { ChatWindow } from '../../tools/playground/windows.ts';
import { type ChatPage, openChat } from './window.ts';

/** Where a Chromium is found; undefined where there is none, and the tests are skipped. */
export const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Pictures of what was seen, for whoever wants to look. */
export const pictures = 'out/browser';

/** When every story begins. */
const startAt = '2026-11-23T08:00:00Z';

const peopleInCompany = 80;

/** What is due within this time after a jump of the clock is let happen before anybody looks. */
const soonMillis = 15 * 60_000;
const jumpsMax = 12;

/** A bot with its tenant, and a chat window in a browser for each person. */
export interface BrowserStage<Key extends string> {
  readonly local: Launched;
  readonly chats: Readonly<Record<Key, ChatPage>>;
  /** Opens a chat window for somebody who comes later, and waits until the bot has greeted them. */
  open(window: ChatWindow): Promise<ChatPage>;
  /** Moves business time, and on as long as something is due within minutes: proofs take their time. */
  moveTo(iso: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything, or nothing: what was started before something failed is stopped again. */
export async function openBrowserStage<Key extends string>(
  windows: Readonly<Record<Key, ChatWindow>>,
): Promise<BrowserStage<Key>> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-browser-'));
  const stops: (() => void | Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    await mkdir(pictures, { recursive: true });
    const local = await launch({
      ...{ now: startAt, size: peopleInCompany, dataFolder: folder, store: 'memory:', logLevel: 'error' },
    });
    stops.push(() => local.stop());
    const browser = await chromium.launch({
      executablePath: browserPath,
      headless: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    stops.push(() => browser.close());
    const all: ChatPage[] = [];
    const open = async (window: ChatWindow): Promise<ChatPage> => {
      const playground = await openPlayground(window, local, folder);
      stops.push(() => playground.stop());
      const chat = await openChat(browser, playground.url);
      all.push(chat);
      // Before its greeting a chat is not ready to be written into.
      await chat.sees(/^Hello /);
      return chat;
    };
    const opened = await Promise.all(
      Object.entries<ChatWindow>(windows).map(async ([key, window]) => [key, await open(window)] as const),
    );
    const chats = Object.fromEntries(opened) as Record<Key, ChatPage>;
    await showDay(all, startAt);
    return {
      local,
      chats,
      open,
      moveTo: async (iso) => {
        await moveTo(local, Date.parse(iso));
        await showDay(all, iso);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openPlayground(window: ChatWindow, local: Launched, folder: string): Promise<Playground> {
  return startPlayground({
    window,
    port: await freePort(),
    endpoint: `${local.url}/api/messages`,
    tenantId: local.tenantId,
    folder: join(folder, window.key),
  });
}

/** A port that nobody listens on: whatever answered there would be taken for the window. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Calendars open at the day of the story, whatever day the test is run on. */
async function showDay(chats: readonly ChatPage[], iso: string): Promise<void> {
  for (const { page } of chats) await page.clock.setFixedTime(new Date(iso));
}

async function moveTo(local: Launched, to: number): Promise<void> {
  let at = to;
  for (let jump = 0; jump < jumpsMax; jump += 1) {
    const answer = await fetch(`${local.url}/local/clock`, {
      method: 'POST',
      body: JSON.stringify({ to: new Date(at).toISOString() }),
    });
    const body = (await answer.json()) as { readonly now: string; readonly nextDue: string | null };
    if (!answer.ok) throw new Error(JSON.stringify(body));
    const now = Date.parse(body.now);
    const next = body.nextDue === null ? Number.POSITIVE_INFINITY : Date.parse(body.nextDue);
    if (next > now + soonMillis) return;
    at = Math.max(next, now + 1_000);
  }
}
