import type { Browser, Page } from 'playwright-core';

/** One person's chat in the Playground, driven as a person would: by labels, names and what can be seen. */
export interface ChatPage {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Presses the newest button of this name. */
  press(name: string | RegExp): Promise<void>;
  /** Waits until a text can be seen. */
  sees(text: string | RegExp): Promise<void>;
  picture(file: string): Promise<void>;
}

const waitMillis = 45_000;

/** Opens a person's Playground; requests to any other machine are cut off. */
export async function openChat(browser: Browser, url: string): Promise<ChatPage> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 1000 } });
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
    picture: async (file) => {
      await page.screenshot({ path: file });
    },
  };
}
