import { deepEqual, equal, ok } from 'node:assert/strict';
import { formInputs } from '../../bot/form-input.ts';
import { languageTexts } from '../../cards/texts.ts';
import { languages } from '../../cards/viewer.ts';
import { labels } from '../../core/refusals/labels.ts';
import { renderMarkdown } from './markdown.ts';

/** Every sentence by its place, for example `plan.risk.none`. */
function sentences(of: object, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(of).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : [...sentences(value, `${before}${key}.`)],
    ),
  );
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const english = sentences(languageTexts.en);

describe('the words of the cards', () => {
  for (const language of languages) {
    const own = sentences(languageTexts[language]);

    it(`has every sentence in ${language}, and none too many`, () => {
      deepEqual([...own.keys()].sort(), [...english.keys()].sort());
      for (const [place, text] of own) ok(text.trim() !== '', place);
    });

    it(`fills in the same values in ${language}`, () => {
      for (const [place, text] of own)
        deepEqual(placeholders(text), placeholders(english.get(place) ?? ''), place);
    });

    it(`needs no markup in ${language}`, () => {
      for (const [place, text] of own) deepEqual(renderMarkdown(text).found, [], place);
    });
  }

  it('is translated: long sentences differ', () => {
    const german = sentences(languageTexts.de);
    for (const [place, text] of english)
      if (
        text
          .replace(/\{\w+\}/g, '')
          .split(/\s+/)
          .filter((word) => /\w{3}/.test(word)).length > 3
      )
        ok(german.get(place) !== text, `${place} is still English`);
  });

  it('addresses nobody by a first name in German', () => {
    for (const [place, text] of sentences(languageTexts.de))
      equal(/\b(du|dein|dich|dir)\b/i.test(text), false, place);
  });

  it('have a name for every input of a form that a refusal may be about', () => {
    for (const id of Object.values(formInputs)
      .flat()
      .filter((one) => !one.endsWith('Typed'))) {
      const label = labels[id];
      ok(label !== undefined && label.en !== id, `${id} has no label in core/refusals/labels.ts`);
    }
    for (const id of ['startDate', 'endDate', 'effectiveDate', 'lastDay', 'when', 'jobTitle'] as const)
      for (const language of languages)
        equal(
          labels[id]?.[language],
          languageTexts[language].form.field[id],
          `${id}: form and refusal differ`,
        );
  });
});
