import type { LabelContext } from './labels.ts';
import { givenNames } from './lexicon/given-names.ts';
import { spanEnd } from './spans.ts';
import { normAt as norm } from './tokens.ts';

/** Words for whom somebody reports to. */
export const bosses =
  /^(?:manager|lead|chef|leder|leiter|direktor|hoofd|director|supervisor|meister|leidinggevende|owner|partner)$/;
/** "takes over as manager of Ben Ward": whose manager somebody is, not what they work as. */
export function isBossOf({ tokens, tables }: LabelContext, to: number): boolean {
  const linked =
    bosses.test(norm(tokens, to - 1)) && /^(?:of|for|von|fur|van|voor|af|for)$/.test(norm(tokens, to));
  return (
    linked && tokens[to + 1]?.capital === true && spanEnd(tables.departments, tokens, to + 1) === undefined
  );
}

/** Words of a name between "krijgt" and "als manager" */
const bossNameWordsMax = 4;

/** "krijgt Ruud Bakker als manager", "with Ana as lead": whom somebody gets as manager, not what they become. */
export function isBossNamed({ tokens }: LabelContext, from: number): boolean {
  const own = /^(?:his|her|their|new|neue[rn]?|ihr(?:en|e)?|sein(?:en|e)?|zijn|haar|nieuwe|ny)$/;
  let at = from - 1;
  while (own.test(norm(tokens, at))) at -= 1;
  if (!bosses.test(norm(tokens, from)) || !/^(?:as|als|som)$/.test(norm(tokens, at))) return false;
  const first = Math.max(0, at - bossNameWordsMax);
  const gets = tokens.slice(first, at - 1).findLastIndex((token) => getsBoss.test(token.norm));
  return gets >= 0 && tokens.slice(first + gets + 1, at).some((token) => token.capital);
}

const getsBoss = /^(?:gets?|has|have|with|krijgt|heeft|met|bekommt|erhalt|hat|mit|far|faar|med)$/;

/** "Scott Brewer": a trade with a capital right behind a first name is a surname. */
export function isSurnameHead({ tokens, taken }: LabelContext, from: number): boolean {
  const [first, head] = [tokens[from - 1], tokens[from]!];
  return (
    head.capital &&
    first?.capital === true &&
    !taken[from - 1] &&
    givenNames.has(first.norm) &&
    head.start === first.end + 1
  );
}
