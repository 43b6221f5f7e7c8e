import { strict as assert } from 'node:assert';
import { realWorld } from '../../tools/demo/real-world.ts';
import { linesOf } from '../../tools/demo/story.ts';
import { chatWindows, securityWindow } from '../../tools/playground/windows.ts';
import { type BrowserStage, browserPath, openBrowserStage, pictures } from './stage.ts';

const [managerWindow = securityWindow, approverWindow = securityWindow, technicianWindow = securityWindow] =
  chatWindows;
const windows = { manager: managerWindow, approver: approverWindow, technician: technicianWindow };
const request = 'JML-2026-00001';

describe('a hire in the browser, by clicking', function () {
  this.timeout(300_000);
  let stage: BrowserStage<keyof typeof windows>;

  before(async function () {
    if (browserPath === undefined) return this.skip();
    stage = await openBrowserStage(windows);
  });

  after(async () => {
    await stage?.stop();
  });

  /** Devices report, phones are registered, and time goes on. */
  async function firstDayGoesOn(times: readonly string[]): Promise<void> {
    for (const time of times) {
      realWorld(stage.local.sandbox).happen(await linesOf(stage.local.url, request));
      await stage.moveTo(`2026-12-07T${time}:00Z`);
    }
  }

  it('greets everybody by what they may do', async () => {
    const { manager, approver, technician } = stage.chats;
    for (const chat of [manager, approver]) await chat.sees('New starters, role changes and departures');
    await technician.sees('Approvals and tasks come to you here by themselves.');
  });

  it('fills the form from one sentence and marks what is missing', async () => {
    const { manager } = stage.chats;
    await manager.say(
      'New hire: Priya Nair, Product Designer in Berlin, starts Monday 7 December, reports to me',
    );
    await manager.sees('Still missing: Department');
    const form = manager.page.locator('.ac-adaptiveCard').last();
    await form.getByRole('combobox', { name: /Department/ }).click();
    await manager.page.getByRole('option', { name: 'Design', exact: true }).click();
    await manager.picture(`${pictures}/1-form.png`);
    await manager.press('Submit');
    await manager.sees(/JML-2026-00001/);
  });

  it('shows the approver the plan, with the account name and the rule behind each item', async () => {
    const { approver } = stage.chats;
    await approver.press('Details');
    await approver.sees('priya.nair@contoso.example');
    await approver.sees(/roles\.yaml/);
    await approver.picture(`${pictures}/2-plan.png`);
    await approver.press('Approve');
    await approver.sees(/Hannah Vogel approved/);
  });

  it('asks the technician for the device when its day comes', async () => {
    const { technician, manager } = stage.chats;
    await stage.moveTo('2026-11-30T08:05:00Z');
    await technician.sees(/Take a .* for Priya Nair/);
    await technician.picture(`${pictures}/3-task.png`);
    await manager.sees(/of \d+ steps proven/);
    await manager.picture(`${pictures}/4-progress.png`);
  });

  it('takes the serial number, and shows the one-time pass in the manager’s chat on the first day', async () => {
    const { technician, manager } = stage.chats;
    const { control } = stage.local.sandbox;
    const shelf = [...control.state.tables.autopilotDevices.values()].find(
      (device) => device.userPrincipalName === '',
    );
    assert.ok(shelf !== undefined, 'a device lies on the shelf');
    await technician.press('Done…');
    await technician.fill('Serial number', shelf.serialNumber);
    await technician.press('Report as done');
    await technician.sees(/9 of \d+ steps proven/);
    await stage.moveTo('2026-12-07T08:01:00Z');
    await manager.press(/one-time pass/i);
    await manager.sees(/Valid for 8 h, for one sign-in/);
    await manager.picture(`${pictures}/5-pass.png`);
  });

  it('brings the guide to the new person, for whom the app was installed, and takes that it was read', async () => {
    const users = stage.local.sandbox.control.state.tables.users.values();
    const user = [...users].find((one) => one.userPrincipalName === 'priya.nair@contoso.example');
    assert.ok(user !== undefined, 'the account exists');
    const hire = await stage.open({
      key: 'hire',
      role: 'New starter',
      name: 'Priya Nair',
      upn: user.userPrincipalName,
      id: user.id,
    });
    await firstDayGoesOn(['12:00']);
    await hire.sees('Welcome, Priya Nair');
    await hire.picture(`${pictures}/6-first-day.png`);
    await hire.press('I have read it');
    await stage.chats.manager.sees(/Read by Priya Nair/);
  });

  it('closes when everything is proven, and gives the evidence to those who may see it', async () => {
    const { manager, approver, technician } = stage.chats;
    await manager.pressUntil('Done', 'Closed: everything is proven, attested or waived.');
    for (const chat of [approver, technician])
      await chat.sees('Closed: everything is proven, attested or waived.');
    await manager.picture(`${pictures}/7-closed.png`);
    for (const chat of [manager, approver]) assert.match(await chat.opens('Evidence'), /^%PDF/);
    assert.equal(await technician.page.getByRole('link', { name: 'Evidence' }).count(), 0);
  });
});
