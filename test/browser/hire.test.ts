import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { realWorld } from '../../tools/demo/real-world.ts';
import { linesOf } from '../../tools/demo/story.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';
import { type Playground, startPlayground } from '../../tools/playground/start.ts';
import { type ChatWindow, chatWindows } from '../../tools/playground/windows.ts';
import { type ChatPage, openChat } from './window.ts';

const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);
const pictures = 'out/browser';
const firstPort = 57_310;

async function moveTo(local: Launched, iso: string): Promise<void> {
  const answer = await fetch(`${local.url}/local/clock`, {
    method: 'POST',
    body: JSON.stringify({ to: iso }),
  });
  assert.equal(answer.status, 200, await answer.text());
}

describe('a hire in the browser, by clicking', function () {
  this.timeout(240_000);
  let folder: string;
  let local: Launched;
  let browser: Browser;
  const playgrounds: Playground[] = [];
  const chats: Partial<Record<string, ChatPage>> = {};

  async function openWindow(window: ChatWindow, index: number): Promise<ChatPage> {
    const playground = await startPlayground({
      window,
      port: firstPort + index,
      endpoint: `${local.url}/api/messages`,
      tenantId: local.tenantId,
      folder: join(folder, window.key),
    });
    playgrounds.push(playground);
    return openChat(browser, playground.url);
  }

  /** Devices report, phones are registered, and the first day goes on. */
  async function nextMinutes(times: readonly string[]): Promise<void> {
    for (const time of times) {
      realWorld(local.sandbox).happen(await linesOf(local.url, 'JML-2026-00001'));
      await moveTo(local, `2026-12-07T${time}:00Z`);
    }
  }

  before(async function () {
    if (browserPath === undefined) return this.skip();
    await mkdir(pictures, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'latchkey-browser-'));
    local = await launch({ now: '2026-11-23T08:00:00Z', size: 120, dataFolder: folder, store: 'memory:' });
    browser = await chromium.launch({
      executablePath: browserPath,
      headless: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    await Promise.all(
      chatWindows.map(async (window, index) => {
        chats[window.key] = await openWindow(window, index);
      }),
    );
    for (const chat of [chats.manager, chats.approver])
      await chat?.sees('New starters, role changes and departures');
    await chats.technician?.sees('Approvals and tasks come to you here by themselves.');
  });

  after(async () => {
    await browser?.close();
    for (const playground of playgrounds) playground.stop();
    await local?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it('fills the form from one sentence and marks what is missing', async () => {
    const { manager } = chats;
    await manager?.say(
      'New hire: Priya Nair, Product Designer in Berlin, starts Monday 7 December, reports to me',
    );
    await manager?.sees('Still missing: Department');
    const form = manager?.page.locator('.ac-adaptiveCard').last();
    await form?.getByRole('combobox', { name: /Department/ }).click();
    await manager?.page.getByRole('option', { name: 'Design', exact: true }).click();
    await manager?.picture(`${pictures}/1-form.png`);
    await manager?.press('Submit');
    await manager?.sees(/JML-2026-00001/);
  });

  it('shows the approver the plan, with the account name and the rule behind each item', async () => {
    const { approver } = chats;
    await approver?.sees('priya.nair@contoso.example');
    await approver?.sees(/roles\.yaml/);
    await approver?.picture(`${pictures}/2-plan.png`);
    await approver?.press('Approve');
    await approver?.sees(/Hannah Vogel approved/);
  });

  it('asks the technician for the device when its day comes, and takes the serial number', async () => {
    const { technician, manager } = chats;
    await moveTo(local, '2026-11-30T08:00:10Z');
    await moveTo(local, '2026-11-30T08:05:00Z');
    await technician?.sees(/device/i);
    await technician?.picture(`${pictures}/3-task.png`);
    await manager?.sees(/of \d+/);
    await manager?.picture(`${pictures}/4-progress.png`);
  });

  it('takes the serial number, and shows the one-time pass in the manager’s chat on the first day', async () => {
    const { technician, manager } = chats;
    const { control } = local.sandbox;
    const shelf = [...control.state.tables.autopilotDevices.values()].find(
      (device) => device.userPrincipalName === '',
    );
    assert.ok(shelf !== undefined, 'a device lies on the shelf');
    await technician?.press('Done…');
    await technician?.page
      .locator('.ac-adaptiveCard')
      .last()
      .getByRole('textbox', { name: /serial/i })
      .last()
      .fill(shelf.serialNumber);
    await technician?.press('Done');
    await technician?.sees(/9 of \d+ steps proven|Allocate device/);
    await moveTo(local, '2026-12-07T08:00:10Z');
    await moveTo(local, '2026-12-07T08:01:00Z');
    await manager?.press(/one-time pass/i);
    await manager?.sees(/Temporary|pass/i);
    await manager?.picture(`${pictures}/5-pass-asked.png`);
  });

  it('brings the guide to the new person, whose app has been installed, and takes that it was read', async () => {
    const hire = local.sandbox.control.state.tables.users;
    const user = [...hire.values()].find((one) => one.userPrincipalName === 'priya.nair@contoso.example');
    assert.ok(user !== undefined, 'the account exists');
    const window = {
      key: 'hire',
      role: 'New starter',
      name: 'Priya Nair',
      upn: user.userPrincipalName,
      id: user.id,
    };
    chats.hire = await openWindow(window, playgrounds.length);
    await nextMinutes(['09:10', '09:11']);
    await chats.hire.sees('I have read it');
    await chats.hire.picture(`${pictures}/6-first-day.png`);
    await chats.hire.press('I have read it');
    await chats.manager?.press('I have read it');
  });

  it('closes when everything is proven, and hands the evidence to those who may see it', async () => {
    await chats.manager?.press('Done');
    await nextMinutes(['10:10', '11:10', '12:10', '13:10']);
    for (const chat of [chats.manager, chats.approver, chats.technician])
      await chat?.sees('Closed: everything is proven, attested or waived.');
    await chats.manager?.picture(`${pictures}/7-closed.png`);
    for (const chat of [chats.manager, chats.approver]) {
      const file = await chat?.opens('Evidence');
      assert.match(file ?? '', /^%PDF/);
    }
    assert.equal(await chats.technician?.page.getByRole('link', { name: 'Evidence' }).count(), 0);
  });
});
