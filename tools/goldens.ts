import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '../cards/viewer.ts';
import { everyCard } from '../test/cards/every-card.ts';
import { goldenFolder, goldenText } from '../test/cards/golden-files.ts';

/** Rewrites the expected cards, and the catalogue of steps. Look at the difference before you commit it. */
mkdirSync(goldenFolder, { recursive: true });
for (const language of languages) {
  for (const [name, card] of everyCard(language))
    writeFileSync(new URL(`${name}.${language}.json`, goldenFolder), goldenText(card));
}
const catalogue = new URL('catalogue.ts', import.meta.url);
if (existsSync(catalogue)) await import(catalogue.href);
