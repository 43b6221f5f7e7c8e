import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { AdaptiveCard } from '../cards/adaptive.ts';
import { type Language, languages } from '../cards/viewer.ts';
import { everyCard } from '../test/cards/every-card.ts';
import { drawCard, openDrawing, type Width, widths } from './gallery/draw.ts';
import { type Theme, themes } from './gallery/host-config.ts';
import { fileOf, galleryPage, type Picture } from './gallery/page.ts';

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

async function draw(language: Language, theme: Theme, width: Width): Promise<readonly Picture[]> {
  const page = await browser.newPage({ viewport: { width: 560, height: 900 } });
  await openDrawing(page, language, theme, width);
  const cards: readonly (readonly [string, AdaptiveCard])[] = [...everyCard(language)];
  const drawn: Picture[] = [];
  for (const [card, content] of cards.filter(([one]) => one.startsWith(options.only))) {
    const picture = { card, language, theme, width };
    await drawCard(page, card, content, theme);
    await page.locator(`#${card}`).screenshot({ path: new URL(fileOf(picture), folder).pathname });
    drawn.push(picture);
  }
  await page.close();
  return drawn;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const pictures: Picture[] = [];
for (const language of languages)
  for (const theme of Object.keys(themes) as Theme[])
    for (const width of Object.keys(widths) as Width[])
      pictures.push(...(await draw(language, theme, width)));
await browser.close();
writeFileSync(new URL('index.html', folder), galleryPage(pictures));
if (options.only === '') {
  const kept = new URL('../docs/pictures/', import.meta.url);
  mkdirSync(kept, { recursive: true });
  for (const name of readmePictures)
    copyFileSync(new URL(`${name}.png`, folder), new URL(`${name}.png`, kept));
}
