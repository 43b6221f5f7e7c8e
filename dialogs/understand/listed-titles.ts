import type { Mark } from './items.ts';
import type { LabelContext } from './labels.ts';
import { slotBars, titleStops } from './lexicon/titles.ts';
import type { Token } from './tokens.ts';

const titleWordsMax = 4;
const opens = /^(?:,|\(|-|–|—|\||\/)$/;
/** "lock him out immediately": an order, not what somebody works as. */
const noTitle =
  /^(?:him|her|them|it|me|us|out|now|please|asap|today|everything|all|ya|todo|tudo|agora|ja|tout|maintenant|alles|nu|jetzt|sofort|straks|alt|ambos|ambas|both|beide|begge|tous|toutes|ihn|sie|es|uns|bitte|sofort|hem|haar|ham|hende)$|ly$/;
/** "data team": where somebody works, not as what. */
const unitWord =
  /^(?:team|department|dept|unit|group|squad|division|abteilung|equipe|equipo|equipa|afdeling)$/;
/** "she'll be in Sales" */
const shortened = /['’](?:s|ll|re|ve|m|d)$/;
const closes = /^(?:,|\)|-|–|—|\||\/|\n)$/;
/** "…, elektriker i Esbjerg": where somebody works ends it as well. */
const closesBy = /^(?:in|at|i|en|em|im|bei|bij|hos|para|chez)$/;

/**
 * "Ana Prado, repostera, Madrid": words in small letters that stand between signs right behind a name, and that no
 * list knows, say what the person works as.
 */
export function findListedTitles(
  { tokens, taken, isOrdinary, language }: LabelContext,
  marks: readonly Mark[],
): { from: number; to: number }[] {
  if (marks.some((mark) => mark.kind === 'title')) return [];
  const ahead = marks.flatMap((mark) => titleAhead({ tokens, taken, isOrdinary }, mark) ?? []);
  if (ahead.length > 0) return ahead;
  return marks.flatMap((mark) => {
    const from = mark.to + 1;
    if (mark.kind !== 'person' || !opens.test(tokens[mark.to]?.norm ?? '')) return [];
    let to = from;
    let placedBy: number | undefined;
    while (to < from + titleWordsMax && tokens[to]?.kind === 'word' && !taken[to]) {
      if (titleStops.has(tokens[to]!.norm) && to === from) return [];
      placedBy = to > from && closesBy.test(tokens[to]!.norm) && tokens[to + 1]?.capital ? to : undefined;
      if (placedBy !== undefined) break;
      to += 1;
    }
    const words = tokens.slice(from, to);
    const end = tokens[to]?.norm;
    const closed = end === undefined || closes.test(end) || placedBy !== undefined;
    const unknown =
      words.length > 0 &&
      words.every(
        (word) =>
          (!word.capital || language === 'de') &&
          !slotBars.has(word.norm) &&
          !noTitle.test(word.norm) &&
          !shortened.test(word.raw),
      );
    if (unitWord.test(words.at(-1)?.norm ?? '')) return [];
    return closed && unknown && words.some((word) => !isOrdinary(word.norm)) && !isOrdinary(words[0]!.norm)
      ? [{ from, to }]
      : [];
  });
}

/** "New brewer Rune Storm", "our new shop steward Ana": what somebody is called between "new" and the name. */
function titleAhead(
  { tokens, taken, isOrdinary }: Pick<LabelContext, 'tokens' | 'taken' | 'isOrdinary'>,
  mark: Mark,
): { from: number; to: number } | undefined {
  if (mark.kind !== 'person') return undefined;
  let from = mark.from;
  while (
    from > mark.from - 2 &&
    isPlain(tokens[from - 1], taken[from - 1]) &&
    !isOrdinary(tokens[from - 1]!.norm)
  )
    from -= 1;
  const trade = from < mark.from && works.test(tokens[mark.from - 1]!.norm);
  return trade && tokens[from - 1]?.norm === 'new' ? { from, to: mark.from } : undefined;
}

/** What somebody works as ends so in English. */
const works = /(?:er|or|ist|ian|man|woman|eer|smith|wright|ster|ant)$/;

function isPlain(token: Token | undefined, taken: boolean | undefined): boolean {
  return token?.kind === 'word' && !token.capital && taken !== true && /^\p{L}{3,}$/u.test(token.raw);
}
