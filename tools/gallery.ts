import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import type { AdaptiveCard } from '../cards/adaptive.ts';
import { type Language, languages } from '../cards/viewer.ts';
import { everyCard } from '../test/cards/every-card.ts';
import { drawCard, openDrawing, type Width, widths } from './gallery/draw.ts';
import { type Theme, themes } from './gallery/host-config.ts';

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
async function pictures(
  page: Page,
  language: Language,
  theme: Theme,
  width: Width,
): Promise<readonly string[]> {
  await openDrawing(page, language, theme, width);
  const files: string[] = [];
  const cards: readonly (readonly [string, AdaptiveCard])[] = [...everyCard(language)];
  for (const [name, card] of cards.filter(([one]) => one.startsWith(options.only))) {
    await drawCard(page, name, card, theme);
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
