import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Draws the icons of the Teams app from their SVG files: `node tools/icons.ts`, with the path of a Chromium in `CHROMIUM`
 * where it is not one of the usual ones. The pictures are committed; a build needs no browser.
 */
const icons = [
  { name: 'color', pixels: 192 },
  { name: 'outline', pixels: 32 },
] as const;

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
if (executablePath === undefined) throw new Error('No Chromium found: name it in CHROMIUM.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const { name, pixels } of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const svg = await readFile(new URL(`../manifest/${name}.svg`, import.meta.url), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const path = fileURLToPath(new URL(`../manifest/${name}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
