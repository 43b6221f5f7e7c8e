/**
 * Phrases are written one a line, in the folded words of a line of text (see `fold`):
 *
 * - `last day` words side by side; `start*` a beginning, `*leiter` an ending
 * - `(his|her)` one of several, `[working]` may be missing; both may hold several words
 * - `<p>` what was recognised: person, `<d>` date, `<c>` clock time, `<o>` department, `<l>` location, `<t>` title,
 *   `<h>` device, `<r>` request; `<w>` a person or the sender ("me"), remembered as who the phrase points at
 * - `_` any one plain word, `..` up to four things that are no sign and no person, `...` up to eight of one sentence, `~` up to six
 *   with people
 * - `⟨` an opening bracket as it is typed
 * - `^` where a sentence begins, `$` where a clause ends, `¶` where a line ends
 */
export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'start'; readonly word: string }
  | { readonly kind: 'end'; readonly word: string }
  | { readonly kind: 'any' | 'who' | 'opens' | 'closes' }
  | { readonly kind: 'gap'; readonly itemsMax: number; readonly over: 'words' | 'things' | 'people' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] };

const shortGapWords = 4;
const longGapItems = 8;
const peopleGapItems = 6;

const signs: Readonly<Record<string, Node>> = {
  _: { kind: 'any' },
  '<w>': { kind: 'who' },
  '^': { kind: 'opens' },
  $: { kind: 'closes' },
  '..': { kind: 'gap', itemsMax: shortGapWords, over: 'words' },
  '¶': { kind: 'word', word: '\n' },
  '⟨': { kind: 'word', word: '(' },
  '...': { kind: 'gap', itemsMax: longGapItems, over: 'things' },
  '~': { kind: 'gap', itemsMax: peopleGapItems, over: 'people' },
};

function wordNode(text: string): Node {
  if (text.endsWith('*')) return { kind: 'start', word: text.slice(0, -1) };
  if (text.startsWith('*')) return { kind: 'end', word: text.slice(1) };
  return { kind: 'word', word: text };
}

const nothing: Node = { kind: 'sequence', parts: [] };
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads one phrase. Throws `SyntaxError` for brackets that do not match: phrases are code, not input. */
export function parsePhrase(text: string): Node {
  const tokens = text.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
  let at = 0;
  const choice = (close: string | undefined): Node => {
    const options: Node[] = [];
    let parts: Node[] = [];
    for (; at < tokens.length && tokens[at] !== close; at += 1) {
      const token = tokens[at]!;
      const ending = brackets[token];
      if (token === '|') {
        options.push({ kind: 'sequence', parts });
        parts = [];
      } else if (ending !== undefined) {
        at += 1;
        const inner = choice(ending);
        parts.push(token === '[' ? { kind: 'choice', options: [inner, nothing] } : inner);
      } else if (token === ')' || token === ']') throw new SyntaxError(`"${text}": ${token} was not opened.`);
      else parts.push(signs[token] ?? wordNode(token));
    }
    if (close !== undefined && at >= tokens.length) throw new SyntaxError(`"${text}": ${close} is missing.`);
    const last: Node = { kind: 'sequence', parts };
    return options.length === 0 ? last : { kind: 'choice', options: [...options, last] };
  };
  return choice(undefined);
}

/** How a phrase can begin: whole words, beginnings of words, a person or the sender, or anything. */
export interface Openings {
  readonly words: Set<string>;
  readonly starts: Set<string>;
  who: boolean;
  open: boolean;
}

/** How `node` can begin; what can match nothing at all can begin with anything. */
export function openingsOf(node: Node): Openings {
  const openings: Openings = { words: new Set(), starts: new Set(), who: false, open: false };
  if (addOpenings(node, openings)) openings.open = true;
  return openings;
}

/** Words of which a text must hold one from each set, or the phrase stands nowhere in it. */
export function needsOf(node: Node): readonly ReadonlySet<string>[] {
  if (node.kind === 'sequence') return node.parts.flatMap(needsOf);
  const { open, starts, who, words } = openingsOf(node);
  return open || who || starts.size > 0 ? [] : [words];
}

/** Adds how `node` can begin to `into`; returns whether it can also match nothing at all. */
function addOpenings(node: Node, into: Openings): boolean {
  switch (node.kind) {
    case 'word':
      into.words.add(node.word);
      return false;
    case 'start':
      into.starts.add(node.word);
      return false;
    case 'who':
      into.who = true;
      return false;
    case 'end':
    case 'any':
      into.open = true;
      return false;
    case 'gap':
      into.open = true;
      return true;
    case 'opens':
    case 'closes':
      return true;
    case 'sequence':
      return node.parts.every((part) => addOpenings(part, into));
    case 'choice':
      return node.options.map((option) => addOpenings(option, into)).some(Boolean);
    default:
      return node satisfies never;
  }
}

/** By how many of its first letters a word is looked up where beginnings of words are sought. */
export const prefixLetters = 2;

/** The first two letters as a number, which is found without making a text of them at every place of a message. */
export function prefixOf(code: string): number {
  return code.charCodeAt(0) * 0x1_0000 + code.charCodeAt(1);
}

/** Shorter beginnings are no words. */
const stemLettersMin = 5;

/** The words that a phrase is made of, longer beginnings of words among them. */
export function wordsOf(node: Node): string[] {
  if (node.kind === 'word') return /^[a-z]/.test(node.word) ? [node.word] : [];
  if (node.kind === 'start') return node.word.length < stemLettersMin ? [] : [node.word];
  if (node.kind === 'sequence') return node.parts.flatMap(wordsOf);
  return node.kind === 'choice' ? node.options.flatMap(wordsOf) : [];
}
