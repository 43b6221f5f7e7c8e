import { equal } from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { chatWindows, securityWindow } from '../../tools/playground/windows.ts';
import { type BrowserStage, browserPath, openBrowserStage, pictures } from './stage.ts';

const [manager = securityWindow, approver = securityWindow, technician = securityWindow] = chatWindows;
const windows = { maya: manager, hannah: approver, tomas: technician, priyanka: securityWindow };

describe('in the browser, by clicking', function () {
  this.timeout(300_000);
  let stage: BrowserStage<keyof typeof windows>;

  before(async function () {
    if (browserPath === undefined) return this.skip();
    stage = await openBrowserStage(windows);
  });
  after(async () => {
    await stage?.stop();
  });

  it('moves somebody: HR asks, the manager approves, and it is proven on the day', async () => {
    const { hannah, maya } = stage.chats;
    await hannah.say('Lukas Brandt becomes Art Director on 1 December');
    await hannah.press('Submit');
    await maya.sees('Lukas Brandt changes role on Tue, 1 Dec 2026');
    await maya.sees(/Art Director/);
    await maya.picture(`${pictures}/move-plan.png`);
    await maya.press('Approve');
    await hannah.sees(/Maya Fischer approved/);
    await stage.moveTo('2026-12-01T08:30:00Z');
    await hannah.sees(/[1-9]\d* of \d+ steps proven/);
    equal(stage.local.sandbox.control.truth(cast.lukasBrandt)?.user.jobTitle, 'Art Director');
  });

  it('lets somebody go: HR approves, and a second person what cannot be undone', async () => {
    const { hannah, maya, priyanka } = stage.chats;
    await maya.say('Elena Petrova leaves on 4 December');
    await maya.press('Submit');
    await hannah.sees('Elena Petrova leaves on Fri, 4 Dec 2026');
    await hannah.sees(/^Irreversible: .* Two different people must approve\.$/);
    await hannah.press('Approve');
    await priyanka.sees(/Stage Second person/);
    await priyanka.picture(`${pictures}/departure-second-person.png`);
    await priyanka.press('Approve');
    await maya.sees(/Priyanka Rao approved/);
    await stage.moveTo('2026-12-04T17:00:10Z');
    equal(stage.local.sandbox.control.truth(cast.elenaPetrova)?.user.accountEnabled, false);
  });

  it('takes the technician’s proof, and no serial number of another device', async () => {
    const { tomas } = stage.chats;
    const proof = async (serial: string): Promise<void> => {
      await tomas.press('Done…');
      await tomas.fill('Serial number', serial);
      await tomas.fill('Condition', 'good, with charger');
      await tomas.fill('Who signed for it', 'Tomás Almeida');
      await tomas.picture(`${pictures}/proof.png`);
      await tomas.press('Report as done');
    };
    const task = await tomas.page
      .getByText(/^Take back /)
      .last()
      .textContent();
    await proof('ANOTHER-1');
    await tomas.sees(/^That is another device/);
    equal(await tomas.page.getByLabel('Condition').last().inputValue(), 'good, with charger');
    await tomas.fill('Serial number', /serial ([^;]+);/.exec(task ?? '')?.[1] ?? '');
    await tomas.press('Report as done');
    await tomas.sees('Page 1 of 3');
  });

  it('finds a request from the message box, and puts it into the chat without a name', async () => {
    const { maya } = stage.chats;
    await maya.search('findRequests', { name: 'text', value: 'petr' });
    await maya.sees('Elena Petrova leaves on Fri, 4 Dec 2026');
    await maya.picture(`${pictures}/search.png`);
    await maya.page.getByText('JML-2026-00002 · Approved and under way.').click();
    await maya.page.getByLabel('Send Message').click();
    await maya.sees('Request JML-2026-00002 is being worked on. There is nothing for you to do.');
    await maya.sees('Hello Maya Fischer');
  });

  it('starts a request from the message box, in a dialog', async () => {
    const { maya } = stage.chats;
    const dialog = await maya.action('startRequest');
    await dialog.getByRole('button', { name: 'Departure' }).click();
    await dialog.getByRole('textbox', { name: 'Or type the person’s name' }).first().fill('Dana Cole');
    await dialog.getByRole('radio', { name: 'On the last day' }).check();
    await dialog.getByRole('combobox', { name: /^Last day/ }).click();
    await maya.page.getByRole('button', { name: /^18, December, 2026/ }).click();
    await maya.picture(`${pictures}/dialog.png`);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByText('Recorded. The card of JML-2026-00003').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await maya.sees('Dana Cole leaves on Fri, 18 Dec 2026');
  });
});
