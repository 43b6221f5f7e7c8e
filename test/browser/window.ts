import type { Browser, Locator, Page } from 'playwright-core';

/** One person's chat in the Playground, driven as a person would: by labels, names and what can be seen. */
export interface ChatPage {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Presses the newest button of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Types into the newest field of this label. */
  fill(label: string, value: string): Promise<void>;
  /** Searches with the message extension. */
  search(command: string, parameter: Parameter): Promise<void>;
  /** Calls an action of the message extension; answers its dialog. */
  action(command: string): Promise<Locator>;
  /** The same until a text can be seen: a press is lost when the card is drawn anew under the pointer, as people know. */
  pressUntil(name: string, text: string): Promise<void>;
  /** Waits until a text can be seen. */
  sees(text: string | RegExp): Promise<void>;
  /** Follows the newest link of this name, on this machine; answers what stands there. */
  opens(name: string): Promise<string>;
  /** Keeps the newest card as it is drawn in the chat. */
  picture(file: string): Promise<void>;
}

interface Parameter {
  readonly name: string;
  readonly value: string;
}

const waitMillis = 45_000;
const pressTriesMax = 5;
const isFulfilled = [() => true, () => false] as const;
/** A page's first load on a busy machine. */
const openMillis = 120_000;
const view = { width: 1180, height: 1000 };
/** Room for the longest card, so that it is drawn whole. */
const tallView = { width: 1180, height: 2600 };

/** Opens a person's Playground; requests to any other machine are cut off. */
export async function openChat(browser: Browser, url: string): Promise<ChatPage> {
  const page = await browser.newPage({ viewport: view });
  page.setDefaultTimeout(waitMillis);
  await page.route('**/*', (route) => {
    const target = route.request().url();
    const local = !target.startsWith('http') || ['127.0.0.1', 'localhost'].includes(new URL(target).hostname);
    return local ? route.continue() : route.abort();
  });
  await page.goto(url, { timeout: openMillis });
  await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  return {
    page,
    say: async (text) => {
      await page.locator('div[role=textbox][contenteditable]').last().click();
      await page.keyboard.insertText(text);
      await page.getByLabel('Send Message').click();
    },
    press: async (name) => {
      await page.getByRole('button', { name }).last().click();
    },
    fill: async (label, value) => {
      await page.getByRole('textbox', { name: label }).last().fill(value);
    },
    search: (command, parameter) => search(page, command, parameter),
    action: (command) => action(page, command),
    pressUntil: async (name, text) => {
      const button = page.getByRole('button', { name, exact: true }).last();
      for (let tries = 0; tries < pressTriesMax; tries += 1) {
        if (await button.isVisible()) await button.click();
        const seen = page
          .getByText(text)
          .last()
          .waitFor({ timeout: waitMillis / pressTriesMax });
        if (await seen.then(...isFulfilled)) return;
      }
      await page.getByText(text).last().waitFor();
    },
    sees: async (text) => {
      await page.getByText(text).last().waitFor();
    },
    opens: async (name) => {
      const [tab] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('link', { name }).last().click(),
      ]);
      const url = tab.url();
      await tab.close();
      return (await fetch(url)).text();
    },
    picture: async (file) => {
      await page.setViewportSize(tallView);
      await page.locator('.ac-adaptiveCard').last().screenshot({ path: file });
      await page.setViewportSize(view);
    },
  };
}

/** The Playground reads no manifest, so that command and parameter are typed. */
async function search(page: Page, command: string, { name, value }: Parameter): Promise<void> {
  await page.getByLabel('Trigger Message Extension App').click();
  await page.getByText('Search Command').click();
  await page.getByText('Specify Command ID or Parameter').click();
  await page.getByRole('textbox', { name: 'Command ID' }).fill(command);
  await page.getByRole('textbox', { name: 'Parameter name' }).fill(name);
  await page.getByRole('textbox', { name: 'Enter a search term' }).fill(value);
  await page.keyboard.press('Enter');
}

async function action(page: Page, command: string): Promise<Locator> {
  await page.getByLabel('Trigger Message Extension App').click();
  await page.getByText('Action Command').click();
  await page.getByPlaceholder(/Input command/i).fill(command);
  await page.getByRole('button', { name: 'Create' }).click();
  return page.getByRole('dialog');
}
