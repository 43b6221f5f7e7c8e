import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { renderMarkdown } from '../../test/cards/markdown.ts';
import { hostConfig, styleSheet, type Theme } from './host-config.ts';

/** Widths of a card in a chat window and on a phone, CSS pixels. */
export const widths = { desktop: 480, phone: 320 } as const;
export type Width = keyof typeof widths;

const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

/** The renderer as the page's global knows it. */
interface InPage {
  readonly AdaptiveCards: {
    AdaptiveCard: {
      new (): { hostConfig: object; parse(card: object): void; render(): HTMLElement | undefined };
      onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void;
    };
    HostConfig: new (config: object) => object;
  };
  readonly renderMarkdown: (text: string) => { html: string };
}

/** Runs inside the page: draws one card into a frame of its own and answers how many links it holds. */
function draw({ name, card, config }: { name: string; card: object; config: object }): number {
  const { AdaptiveCards, renderMarkdown: read } = window as unknown as InPage;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = read(text).html;
    result.didProcess = true;
  };
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(config);
  drawn.parse(card);
  const slot = document.createElement('div');
  slot.className = 'slot';
  slot.id = name;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(drawn.render() ?? 'not drawn');
  slot.append(frame);
  document.body.append(slot, document.createElement('br'));
  return frame.querySelectorAll('a[href]').length;
}

/** Makes a page ready to draw cards of one language, theme and width. */
export async function openDrawing(page: Page, language: string, theme: Theme, width: Width): Promise<void> {
  const style = `${styleSheet(theme)} .frame { width: ${widths[width]}px; }`;
  await page.setContent(
    `<!doctype html><html lang="${language}"><style>${style}</style><body></body></html>`,
  );
  await page.addScriptTag({ content: renderer });
  await page.addScriptTag({ content: `window.renderMarkdown = ${renderMarkdown.toString()}` });
}

/** Draws a card below those that are there, in an element whose id is its name. Throws where it holds a link. */
export async function drawCard(page: Page, name: string, card: object, theme: Theme): Promise<void> {
  const links = await page.evaluate(draw, { name, card, config: hostConfig(theme) });
  if (links > 0) throw new Error(`${name}: ${links} links in a card that should have none`);
}
