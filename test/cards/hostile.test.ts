import { deepEqual, ok } from 'node:assert/strict';
import { drawHostile } from './hostile.ts';
import { hostileNames } from './hostile-names.ts';
import { renderMarkdown } from './markdown.ts';

const names = hostileNames(5_000);
/** Each of these costs a drawing of all cards; `npm run fuzz` draws all of the names. */
const drawnInTests = 80;

describe('names that want to be more than names', () => {
  it('stay words on every card: no link, mention, markup or template', function () {
    this.timeout(120_000);
    const some = names.filter((_, index) => index % (names.length / drawnInTests) < 1);
    const { found, texts } = drawHostile(some);
    deepEqual(found.slice(0, 5), []);
    ok(texts > names.length);
  });

  it('would be noticed without the escaping', () => {
    const noticed = names.filter((name) => renderMarkdown(name).found.length > 0).length;
    ok(noticed > names.length * 0.6, `${noticed} of ${names.length}`);
  });
});
