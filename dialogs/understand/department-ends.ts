import type { LabelContext } from './labels.ts';
import { givenNames } from './lexicon/given-names.ts';
import { spanEnd } from './spans.ts';

/** "Quality Lab", "Data Governance": what ends the name of a department behind one that is listed. */
const unitTail =
  /^(?:lab|labs|ops|operations|services|systems|platform|platforms|group|unit|desk|centre|center|hub|management|engineering|planning|control|governance|analytics|strategy|programme|program|office)$/;

/** Behind these the whole name of where somebody goes or belongs begins. */
const beforeUnit =
  /^(?:aux|au|a|la|al|ao|para|naar|bij|til|i|hos|en|em|no|na|to|into|in|joins|join|joining|from|within|the|our|dept|department|team|:|,|\(|→)$/;
const afterUnit =
  /^(?:,|\.|;|:|\)|\(|!|\?|\n|-|–|—|\||and|but|on|in|at|from|as|under|with|team|department|dept|division|group|this|next|eff|effective|starting|reporting|by|until|where|who|who's|wef|for|instead|please|pls|soon|now|asap|le|el|a|au|des|du|desde|em|no|na|op|per|vanaf|den|fra|pr|y|et|e|en|og|comme|como|als|som)$/;

/** Ordinary words that open the name of a unit: "Group Tax", "Internal Audit". */
const unitFirst =
  /^(?:group|level|internal|external|corporate|global|regional|central|general|public|private|digital|local|national|strategic|technical|commercial|management|service|field|project)$/;

/** Capitals before or behind a listed department that may belong to its name. */
const unknownWordsMax = 2;

/** A capital that no list knows; German writes all nouns so. */
function isUnknown(context: LabelContext, index: number): boolean {
  const { tokens, taken, language, tables } = context;
  const token = tokens[index];
  if (language === 'de' || token?.kind !== 'word' || !token.capital || taken[index]) return false;
  if (token.mention !== undefined || token.titled || givenNames.has(token.norm)) return false;
  if (unitFirst.test(token.norm)) return true;
  return !context.isOrdinary(token.norm) && spanEnd(tables.places, tokens, index) === undefined;
}

/** Where the name of a listed department really begins: "to Wealth Planning", "in Sound Design". */
export function unitStart(context: LabelContext, from: number, to: number): number {
  const { tokens } = context;
  if (!tokens[from]!.capital) return from;
  let at = from;
  // "joins the Exit Planning team": between an article and "team" every capital belongs to the name.
  const closed = /^(?:team|department|dept|unit|division)$/.test(tokens[to]?.norm ?? '');
  const belongs = (index: number): boolean => {
    const token = tokens[index];
    const plain = closed && token?.kind === 'word' && token.capital && !context.taken[index];
    return (plain || isUnknown(context, index)) && tokens[index + 1]!.start === token!.end + 1;
  };
  while (at > from - unknownWordsMax && belongs(at - 1)) at -= 1;
  // "into Trusts & Estates"
  if (at === from && tokens[at - 1]?.norm === '&' && isUnknown(context, at - 2)) at -= 2;
  return at < from && beforeUnit.test(tokens[at - 1]?.norm ?? '') ? at : from;
}

/** Where it really ends: "Legal & Compliance", "Quality Lab", "to Customs Brokerage this Thursday". */
export function unitEnd(context: LabelContext, from: number, to: number): number {
  const paired = pairEnd(context, to);
  const tailed = tailEnd(context, paired);
  return tailed > to ? tailed : unknownEnd(context, from, to);
}

function pairEnd({ tokens, tables }: LabelContext, to: number): number {
  const second =
    tokens[to]?.norm === '&' && tokens[to + 1]?.capital
      ? spanEnd(tables.departments, tokens, to + 1)
      : undefined;
  return second ?? to;
}

function tailEnd({ tokens, taken }: LabelContext, to: number): number {
  const tail = tokens[to];
  const touches = tail?.kind === 'word' && tail.capital && tail.start === tokens[to - 1]!.end + 1;
  return touches && !taken[to] && tokens[to - 1]!.capital && unitTail.test(tail.norm) ? to + 1 : to;
}

function unknownEnd(context: LabelContext, from: number, to: number): number {
  const { tokens, taken } = context;
  if (!tokens[from]!.capital || !beforeUnit.test(tokens[from - 1]?.norm ?? '')) return to;
  let end = to;
  while (
    end < to + unknownWordsMax &&
    isUnknown(context, end) &&
    tokens[end]!.start === tokens[end - 1]!.end + 1
  )
    end += 1;
  const next = tokens[end];
  return next === undefined || taken[end] || afterUnit.test(next.norm) ? end : to;
}
