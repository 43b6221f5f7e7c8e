import { type Node, type Openings, openingsOf, prefixLetters, prefixOf } from './notation.ts';

/** What phrases are looked up in: the codes of a line, and which of them may stand for the sender. */
export interface Codes {
  readonly codes: readonly string[];
  readonly isMe?: (code: string) => boolean;
}

/** Where a phrase ends (exclusive) and which item its `<w>` stands for. */
export interface End {
  readonly to: number;
  readonly who?: number;
}

/** Goes on matching at a place; `who` is -1 until a `<w>` was met. */
type Step = (text: Codes, at: number, who: number) => void;

const sentenceSigns = new Set(['.', '!', '?', ';', '\n', '•', '¿', '¡']);
const clauseSigns = new Set([...sentenceSigns, ':', ',', '(', ')', '-', '–', '—', '"', '|', '/']);
const conjunctions = new Set(
  'and but so because und aber weil et mais y pero e mas en maar og men'.split(' '),
);

function opensSentence(codes: readonly string[], at: number): boolean {
  return at === 0 || sentenceSigns.has(codes[at - 1]!) || codes[at - 1] === ':';
}

function closesClause(codes: readonly string[], at: number): boolean {
  const code = codes[at];
  return code === undefined || clauseSigns.has(code) || conjunctions.has(code);
}

/** Letters, digits and the apostrophe; words are in ASCII, so the expression is hardly ever asked. */
function isPlain(code: string): boolean {
  const first = code.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return true;
  return /^[\p{L}\p{N}']/u.test(code);
}
const isSign = (code: string): boolean => !isPlain(code) && code[0] !== '<';

function gapStep(gap: Extract<Node, { kind: 'gap' }>, next: Step): Step {
  return (text, at, who) => {
    next(text, at, who);
    for (let to = at; to < at + gap.itemsMax; to += 1) {
      const code = text.codes[to];
      if (code === undefined || sentenceSigns.has(code)) return;
      if (code === '<p>' && gap.over !== 'people') return;
      if (gap.over === 'words' && isSign(code)) return;
      next(text, to + 1, who);
    }
  };
}

interface Option {
  readonly step: Step;
  readonly openings: Openings;
}

/** Whether what begins so can begin with `word`. */
function canBegin({ open, who, words, starts }: Openings, word: string): boolean {
  return open || who || words.has(word) || [...starts].some((start) => word.startsWith(start));
}

/** The options that go on from a word which none of them names, by its first letters; under no letters those that always may. */
function byFirstLetters(options: readonly Option[]): ReadonlyMap<number | undefined, readonly Step[]> {
  const anywhere = ({ open, who, starts }: Openings) =>
    open || who || [...starts].some((start) => start.length < prefixLetters);
  const prefixes = new Set(options.flatMap(({ openings }) => [...openings.starts].map(prefixOf)));
  const stepsOf = (prefix?: number) =>
    options
      .filter(
        ({ openings }) => anywhere(openings) || [...openings.starts].map(prefixOf).includes(prefix ?? -1),
      )
      .map(({ step }) => step);
  return new Map([undefined, ...prefixes].map((prefix) => [prefix, stepsOf(prefix)]));
}

/**
 * A choice is one look-up: of many ways to go on, only those are tried that can begin with the word that stands there.
 * Single words come first and the others keep their order, since the first of two equally long readings counts.
 */
function choiceStep(options: readonly Node[], next: Step): Step {
  const words = new Set<string>();
  const others: Option[] = [];
  for (const option of options) {
    const only = option.kind === 'sequence' && option.parts.length === 1 ? option.parts[0]! : option;
    if (only.kind === 'word') words.add(only.word);
    else others.push({ step: stepOf(only, next), openings: openingsOf(only) });
  }
  const single: Step = (text, at, who) => next(text, at + 1, who);
  const byWord = new Map<string | undefined, readonly Step[]>();
  for (const word of new Set([...words, ...others.flatMap(({ openings }) => [...openings.words])]))
    byWord.set(word, [
      ...(words.has(word) ? [single] : []),
      ...others.filter(({ openings }) => canBegin(openings, word)).map(({ step }) => step),
    ]);
  const byLetters = byFirstLetters(others);
  const anywhere = byLetters.get(undefined)!;
  const lettered = byLetters.size > 1;
  return (text, at, who) => {
    const code = text.codes[at];
    const begun = lettered && code !== undefined ? byLetters.get(prefixOf(code)) : undefined;
    const steps = byWord.get(code) ?? begun ?? anywhere;
    for (let index = 0; index < steps.length; index += 1) steps[index]!(text, at, who);
  };
}

function stepOf(node: Node, next: Step): Step {
  switch (node.kind) {
    case 'word':
      return (text, at, who) => text.codes[at] === node.word && next(text, at + 1, who);
    case 'start':
      return (text, at, who) => text.codes[at]?.startsWith(node.word) && next(text, at + 1, who);
    case 'end':
      return (text, at, who) => text.codes[at]?.endsWith(node.word) && next(text, at + 1, who);
    case 'any':
      return (text, at, who) => at < text.codes.length && isPlain(text.codes[at]!) && next(text, at + 1, who);
    case 'who':
      return (text, at) => {
        const code = text.codes[at];
        if (code === '<p>' || (code !== undefined && text.isMe?.(code))) next(text, at + 1, at);
      };
    case 'opens':
      return (text, at, who) => opensSentence(text.codes, at) && next(text, at, who);
    case 'closes':
      return (text, at, who) => closesClause(text.codes, at) && next(text, at, who);
    case 'gap':
      return gapStep(node, next);
    case 'sequence':
      return node.parts.reduceRight((rest, part) => stepOf(part, rest), next);
    case 'choice':
      return choiceStep(node.options, next);
    default:
      return node satisfies never;
  }
}

/** Finds the longest reading of a phrase that begins at a place. */
export type Matcher = (text: Codes, at: number) => End | undefined;

/** Makes a phrase into a function. The work at one place is bounded by the gaps of the phrase, not by the text. */
export function matcherOf(node: Node): Matcher {
  let to = 0;
  let whoAt = -1;
  const first = stepOf(node, (_, at, who) => {
    if (at <= to) return;
    to = at;
    whoAt = who;
  });
  return (text, at) => {
    to = at;
    whoAt = -1;
    first(text, at, -1);
    if (to === at) return undefined;
    return whoAt < 0 ? { to } : { to, who: whoAt };
  };
}
