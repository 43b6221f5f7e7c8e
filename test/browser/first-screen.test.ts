import { ok } from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { languages } from '../../cards/viewer.ts';
import { drawCard, openDrawing } from '../../tools/gallery/draw.ts';
import { everyCard } from '../cards/every-card.ts';
import { browserPath } from './stage.ts';

/** What a phone shows of a card at once, CSS pixels: its screen without the chat's own bars. */
const screenPixels = 640;

/** Cards on which somebody decides about many things, and the verb of the button that does it. */
const decisions: readonly (readonly [card: string, verb: string])[] = [
  ['joiner-approve', 'approve'],
  ['joiner-approve-long', 'approve'],
  ['leaver-approve', 'approve'],
  ['leaver-approve-long', 'approve'],
  ['leaver-contained', 'approve'],
  ['leaver-undo', 'approve'],
  ['mover-approve', 'approve'],
  ['mover-review-dozen', 'review'],
];

describe('a card on the first screen of a phone', function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async function () {
    if (browserPath === undefined) return this.skip();
    browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  });

  after(() => browser?.close());

  for (const language of languages)
    it(`shows what happens and the button that decides, in ${language}`, async () => {
      const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
      await openDrawing(page, language, 'light', 'phone');
      const cards = everyCard(language);
      for (const [name, verb] of decisions) {
        const card = cards.get(name);
        const title = titleOf(card, verb);
        await drawCard(page, name, card ?? {}, 'light');
        const frame = await page.locator(`#${name} .frame`).boundingBox();
        const button = await page.locator(`#${name}`).getByRole('button', { name: title }).boundingBox();
        const below = (button?.y ?? Number.NaN) + (button?.height ?? 0) - (frame?.y ?? 0);
        ok(below <= screenPixels, `${name}: “${title}” ends ${below} pixels down`);
      }
      await page.close();
    });
});

/** Title of the button of a card that carries this verb. */
function titleOf(card: unknown, verb: string): string {
  const found = new RegExp(`"verb":"${verb}"[^]*?"title":"([^"]+)"`).exec(JSON.stringify(card));
  return found?.[1] ?? '';
}
