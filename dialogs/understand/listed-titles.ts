import type { Mark } from './items.ts';
import type { LabelContext } from './labels.ts';
import { slotBars, titleStops } from './lexicon/titles.ts';

const titleWordsMax = 4;
const opens = /^(?:,|\(|-|–|—|\||\/)$/;
/** "lock him out immediately": an order, not what somebody works as. */
const noTitle =
  /^(?:him|her|them|it|me|us|out|now|please|asap|ihn|sie|es|uns|bitte|sofort|hem|haar|ham|hende)$|ly$/;
const closes = /^(?:,|\)|-|–|—|\||\/|\n)$/;

/**
 * "Ana Prado, repostera, Madrid": words in small letters that stand between signs right behind a name, and that no
 * list knows, say what the person works as.
 */
export function findListedTitles(
  { tokens, taken, isOrdinary, language }: LabelContext,
  marks: readonly Mark[],
): { from: number; to: number }[] {
  if (marks.some((mark) => mark.kind === 'title')) return [];
  return marks.flatMap((mark) => {
    const from = mark.to + 1;
    if (mark.kind !== 'person' || !opens.test(tokens[mark.to]?.norm ?? '')) return [];
    let to = from;
    while (to < from + titleWordsMax && tokens[to]?.kind === 'word' && !taken[to]) {
      if (titleStops.has(tokens[to]!.norm) && to === from) return [];
      to += 1;
    }
    const words = tokens.slice(from, to);
    const closed = tokens[to] === undefined || closes.test(tokens[to]!.norm);
    const unknown =
      words.length > 0 &&
      words.every(
        (word) =>
          (!word.capital || language === 'de') && !slotBars.has(word.norm) && !noTitle.test(word.norm),
      );
    return closed && unknown && words.some((word) => !isOrdinary(word.norm)) && !isOrdinary(words[0]!.norm)
      ? [{ from, to }]
      : [];
  });
}
