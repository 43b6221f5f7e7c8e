import { cueWordsOf } from './common.ts';
import { endsSentence } from './items.ts';
import { particles } from './lexicon/names.ts';
import { headsFirst } from './lexicon/titles.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** Words of whom a letter greets: "Dear Ms van der Berg" */
const addresseeWordsMax = 4;
/** Words behind a closing that can be who signs, with what and where they are. */
const signatureWordsMax = 12;
/** "Hello. FYI: quick one –": what opens a letter is looked for this often. */
const openingsMax = 4;

/** A letter as typed, with the words that its parts are looked up in. */
interface Letter {
  readonly tokens: readonly Token[];
  readonly codes: readonly string[];
  readonly tables: Tables;
}

type Part = 'salutation' | 'lead' | 'closing' | 'courtesy';

function partAt(letter: Letter, part: Part, at: number): number | undefined {
  let end: number | undefined;
  for (const found of letter.tables.letter.findAllAt(letter, at))
    if (found.value === part) end = Math.max(end ?? 0, found.to);
  return end;
}

const breaks = /^(?:[,!:\n–—-])$/;

/** Where "Hi team," or "Dear Ms Berg," ends: only names and groups may stand between the word and the sign. */
function salutationEnd(letter: Letter, at: number): number | undefined {
  const { tokens, tables } = letter;
  const from = partAt(letter, 'salutation', at);
  if (from === undefined) return undefined;
  let to = from;
  const isGroup = (token: Token) => tables.isAddressee(token.norm);
  while (to < from + addresseeWordsMax && tokens[to]?.kind === 'word') {
    const token = tokens[to]!;
    if (!isGroup(token) && !token.capital && !particles.has(token.norm)) return undefined;
    to += 1;
  }
  const sign = tokens[to]?.norm ?? '';
  const known = tokens.slice(from, to).every(isGroup);
  return /^[,!\n]$/.test(sign) || (known && (breaks.test(sign) || sign === '.')) ? to + 1 : undefined;
}

function leadEnd(letter: Letter, at: number): number | undefined {
  const to = partAt(letter, 'lead', at);
  const sign = letter.codes[to ?? 0] ?? '';
  return to !== undefined && (breaks.test(sign) || sign === '.') ? to + 1 : undefined;
}

function openingEnd(letter: Letter): number {
  let at = 0;
  for (let count = 0; count < openingsMax; count += 1) {
    const end = salutationEnd(letter, at) ?? leadEnd(letter, at);
    if (end === undefined) break;
    at = end;
    while (/^[,!.\n–—-]$/.test(letter.codes[at] ?? '')) at += 1;
  }
  return at;
}

/** Who signs, and as what: capitals, and small words only between them. */
function isSignature(letter: Letter, from: number): boolean {
  const rest = letter.tokens.slice(from);
  const words = rest.filter((token) => token.kind === 'word');
  return (
    words.length <= signatureWordsMax &&
    rest.every((token) => token.kind === 'sign' || token.kind === 'word') &&
    words.every((word) => word.capital || particles.has(word.norm) || letter.tables.isAddressee(word.norm)) &&
    !letter.codes.slice(from).includes('?')
  );
}

/** Words of one line of a signature: "Head of Finance". */
const signatureLineWordsMax = 5;

/** Who signs, and below that what they are and where, a line each: "Ana Gil / Head of Finance / London". */
function isSignatureBlock(letter: Letter, from: number): boolean {
  if (letter.codes[from - 1] !== '\n') return false;
  const lines: Token[][] = [[]];
  for (const token of letter.tokens.slice(from))
    if (token.norm === '\n') lines.push([]);
    else lines.at(-1)!.push(token);
  const cues = cueWordsOf(letter.tables.code);
  const isPlain = ({ kind, norm, capital }: Token) =>
    (kind === 'word' && (capital || !cues.has(norm))) || /^[,&|/–-]$/.test(norm);
  const filled = lines.filter((line) => line.length > 0);
  const [name] = filled;
  return (
    name?.every(({ kind, capital, norm }) => kind === 'word' && (capital || particles.has(norm))) === true &&
    filled.every(
      (line) =>
        line.length <= signatureLineWordsMax &&
        line[0]!.capital &&
        (headsFirst.has(line[0]!.norm) || line.every(isPlain)),
    )
  );
}

const clauseEnds = new Set([',', '–', '—', '-']);

/** Where "Thanks! Best, Karen Whitfield" begins, or the end. */
function closingStart(letter: Letter, from: number): number {
  const { codes } = letter;
  for (let at = from + 1; at < codes.length; at += 1) {
    if (!endsSentence(codes[at - 1]) && !clauseEnds.has(codes[at - 1]!)) continue;
    const to = partAt(letter, 'closing', at);
    if (to !== undefined && codes[to] !== ':' && isClosed(letter, to)) return at;
  }
  return codes.length;
}

/** Behind a closing stands nothing, another closing, or a signature. */
function isClosed(letter: Letter, at: number): boolean {
  let to = at;
  for (;;) {
    while (/^[,!.\n–—-]$/.test(letter.codes[to] ?? '')) to += 1;
    const more = partAt(letter, 'closing', to);
    if (more === undefined) return isSignature(letter, to) || isSignatureBlock(letter, to);
    to = more;
  }
}

/** Sentences that only say "let me know if you need anything". */
function withoutCourtesy(letter: Letter, from: number, to: number): Token[] {
  const kept: Token[] = [];
  for (let at = from; at < to; at += 1) {
    const opens = at === from || endsSentence(letter.codes[at - 1]);
    if (opens && partAt(letter, 'courtesy', at) !== undefined)
      while (at + 1 < to && !endsSentence(letter.codes[at])) at += 1;
    else kept.push(letter.tokens[at]!);
  }
  return kept;
}

/**
 * The words of a message without what a letter has around them: greeting, "fyi", thanks and signature. A letter in
 * which somebody resigns keeps its signature, and a message that is nothing but greeting and thanks is kept whole.
 */
export function withoutEnvelope(tokens: readonly Token[], tables: Tables): readonly Token[] {
  const letter: Letter = { tokens, codes: tokens.map((token) => token.norm), tables };
  const from = openingEnd(letter);
  const closing = closingStart(letter, from);
  const own = () => tables.roles.findAll(letter).some((found) => found.value === 'firstPerson');
  const to = closing < tokens.length && own() ? tokens.length : closing;
  const kept = withoutCourtesy(letter, from, to);
  return kept.some((token) => token.kind !== 'sign') ? kept : tokens;
}
