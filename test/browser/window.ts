import type { Browser, Page } from 'playwright-core';

/** One person's chat in the Playground, driven as a person would: by labels, names and what can be seen. */
export interface ChatPage {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Presses the newest button of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Waits until a text can be seen. */
  sees(text: string | RegExp): Promise<void>;
  /** Follows the newest link of this name, on this machine; answers what stands there. */
  opens(name: string): Promise<string>;
  /** Keeps the newest card as it is drawn in the chat. */
  picture(file: string): Promise<void>;
}

const waitMillis = 45_000;
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
  await page.goto(url);
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
