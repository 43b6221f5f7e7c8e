import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import type { AdaptiveCard } from '../cards/adaptive.ts';
import { type Language, languages } from '../cards/viewer.ts';
import { everyCard } from '../test/cards/every-card.ts';
import { renderMarkdown } from '../test/cards/markdown.ts';
import { hostConfig, styleSheet, type Theme, themes } from './gallery/host-config.ts';

/** Widths of a card in a chat window and on a phone, CSS pixels. */
const widths = { desktop: 480, phone: 320 } as const;
type Width = keyof typeof widths;

/** The pictures that README shows; a whole run writes them anew. */
const readmePictures: readonly string[] = [
  'home.en.light.desktop',
  'form-joiner.en.light.phone',
  'joiner-approve.en.light.phone',
  'joiner-task.de.light.phone',
  'joiner-running.en.dark.desktop',
  'mover-review.en.light.phone',
  'leaver-approve.en.light.desktop',
  'leaver-held.en.dark.phone',
];

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, out: { type: 'string', default: 'out/gallery/' } },
});
const folder = new URL(`../${options.out}`, import.meta.url);
mkdirSync(folder, { recursive: true });
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

async function pictures(
  page: Page,
  language: Language,
  theme: Theme,
  width: Width,
): Promise<readonly string[]> {
  const style = `${styleSheet(theme)} .frame { width: ${widths[width]}px; }`;
  await page.setContent(
    `<!doctype html><html lang="${language}"><style>${style}</style><body></body></html>`,
  );
  await page.addScriptTag({ content: renderer });
  await page.addScriptTag({ content: `window.renderMarkdown = ${renderMarkdown.toString()}` });
  const files: string[] = [];
  const cards: readonly (readonly [string, AdaptiveCard])[] = [...everyCard(language)];
  for (const [name, card] of cards.filter(([one]) => one.startsWith(options.only))) {
    const links = await page.evaluate(draw, { name, card: card as object, config: hostConfig(theme) });
    if (links > 0) throw new Error(`${name}: ${links} links in a card that should have none`);
    const file = `${name}.${language}.${theme}.${width}.png`;
    await page.locator(`#${name}`).screenshot({ path: new URL(file, folder).pathname });
    files.push(file);
  }
  return files;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const rows: string[] = [];
for (const language of languages) {
  for (const theme of Object.keys(themes) as Theme[]) {
    for (const width of Object.keys(widths) as Width[]) {
      const page = await browser.newPage({ viewport: { width: 560, height: 900 } });
      const files = await pictures(page, language, theme, width);
      await page.close();
      const images = files.map(
        (file) =>
          `<figure><img src="${file}" alt="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
      );
      rows.push(`<h2>${language}, ${theme}, ${width}</h2><div>${images.join('')}</div>`);
    }
  }
}
await browser.close();
const page = `<!doctype html><meta charset="utf-8"><title>Latchkey cards</title>
<style>body{font:14px sans-serif;background:#ccc}div{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}figure{margin:0}</style>
${rows.join('\n')}`;
writeFileSync(new URL('index.html', folder), page);
if (options.only === '') {
  const pictures = new URL('../docs/pictures/', import.meta.url);
  mkdirSync(pictures, { recursive: true });
  for (const name of readmePictures)
    copyFileSync(new URL(`${name}.png`, folder), new URL(`${name}.png`, pictures));
}
