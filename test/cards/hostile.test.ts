import { deepEqual, equal, ok } from 'node:assert/strict';
import { languages } from '../../cards/viewer.ts';
import { everyCard } from './every-card.ts';
import { hostileNames } from './hostile-names.ts';
import { renderMarkdown } from './markdown.ts';
import { markdownTexts } from './walk.ts';

const names = hostileNames(5_000);

describe('names that want to be more than names', () => {
  it('stay words on every card: no link, mention, markup or template', function () {
    this.timeout(120_000);
    let next = 0;
    let looked = 0;
    const found: string[] = [];
    // Every card draws many names, so each round uses up a few hundred; the step makes places change.
    const take = (): string => names[(next++ * 11) % names.length] ?? '';
    for (let round = 0; next < names.length * 20; round += 1) {
      const language = languages[round % languages.length] ?? 'en';
      for (const [name, card] of everyCard(language, take)) {
        for (const text of markdownTexts(card)) {
          looked += 1;
          for (const hit of renderMarkdown(text).found) found.push(`${name}: ${hit} in ${text}`);
        }
        equal(card.fallbackText.includes('<at>'), false, name);
      }
    }
    deepEqual(found.slice(0, 5), []);
    ok(looked > names.length);
  });

  it('would be noticed without the escaping', () => {
    const noticed = names.filter((name) => renderMarkdown(name).found.length > 0).length;
    ok(noticed > names.length * 0.6, `${noticed} of ${names.length}`);
  });
});
