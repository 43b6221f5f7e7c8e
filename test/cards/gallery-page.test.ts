import { deepEqual, equal, ok } from 'node:assert/strict';
import { languages } from '../../cards/viewer.ts';
import { widths } from '../../tools/gallery/draw.ts';
import { themes } from '../../tools/gallery/host-config.ts';
import { fileOf, galleryPage, type Picture } from '../../tools/gallery/page.ts';
import { everyCard } from './every-card.ts';

describe('the page of the gallery', () => {
  const names = [...everyCard('en').keys()];
  const pictures: readonly Picture[] = names.flatMap((card) =>
    languages.flatMap((language) =>
      Object.keys(themes).flatMap((theme) =>
        Object.keys(widths).map((width) => ({ card, language, theme, width })),
      ),
    ),
  );
  const page = galleryPage(pictures);
  const all = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map(([, found]) => found!);

  it('shows every card in both languages, light and dark, on a desktop and a phone', () => {
    equal(pictures.length, names.length * 8);
    deepEqual([...all(/<img src="([^"]+)"/g)].sort(), pictures.map(fileOf).sort());
  });

  it('jumps to each card, and lets each of the three be chosen', () => {
    const sections = new Set(all(/<section id="([^"]+)"/g));
    deepEqual([...all(/<nav>.*<\/nav>/gs)].length, 1);
    deepEqual(new Set(all(/<a href="#([^"]+)"/g)), sections);
    deepEqual(sections, new Set(names));
    for (const value of [...languages, ...Object.keys(themes), ...Object.keys(widths)]) {
      const [id] = all(new RegExp(`id="(\\w+-${value})"`, 'g'));
      ok(page.includes(`body:has(#${id}:checked) figure:not(.${value})`), value);
    }
  });
});
