import anyAscii from 'any-ascii';
import { mentionClose, mentionOpen } from './clean.ts';

/** One word, number or sign. `norm` is lower-case ASCII; `mention` numbers the mention the token belongs to. */
export interface Token {
  readonly raw: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'numeric' | 'id' | 'link' | 'sign';
  readonly capital: boolean;
  readonly mention?: number;
  /** stands behind a form of address, so it is a name: "Frau May" */
  readonly titled?: true;
}

/** Lower-case ASCII form in which all words are compared; ß becomes ss, ø becomes o, æ becomes ae. */
export function fold(text: string): string {
  return (/^[ -~]*$/.test(text) ? text : anyAscii(text)).toLowerCase();
}

/** One group for each of `kinds`, in the same order; names of groups would be one more object for every token. */
const tokenPattern = new RegExp(
  [
    '(\\bJML[-‐–]\\d{4}[-‐–]\\d{1,6}\\b)',
    '(https?://\\S{1,300}|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64})',
    '(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d)|\\d{1,2}[/.:-]\\d{1,2}(?!\\d))',
    '(\\d{1,9})(?=(?:st|nd|rd|th|er|re|e|ste|de|h|u|am|pm|º|ª|°)?(?![\\p{L}]))',
    "('[tns](?![\\p{L}\\p{N}']))",
    "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['&+#-][\\p{L}\\p{M}\\p{N}]+)*)",
    '([.,;:!?()/|&+="\'\\n\\uE000\\uE001–—-]|[¿¡•→])',
  ].join('|'),
  'giu',
);

// Elided articles and pronouns of French (and de/da-like forms) are words of their own; N'Diaye and O'Neill are not.
const elision = /^(?:[ldsnjmtc]|qu)(?=')/;
const elisionCapital = /^(?:[LJCSM]|Qu)(?=')/;

function pieces(word: string): string[] {
  if (!word.includes("'")) return [word];
  const head = word.match(elision) ?? word.match(elisionCapital);
  if (head && word.length > head[0].length + 2 && !/^[djmt]'(?:s|m|ll|ve|re|d)$/i.test(word)) {
    return [`${head[0]}'`, ...pieces(word.slice(head[0].length + 1))];
  }
  const owner = word.match(/'s$/i);
  return owner && word.length > 2 ? [word.slice(0, -2), word.slice(-2)] : [word];
}

/** "Nair"; "al-Hassan" and "hÓgáin" as well, whose small letters are a particle. What is folded to itself has no capital. */
function isCapital(raw: string, norm: string): boolean {
  if (raw === norm) return false;
  return (
    /^(?:(?:al|el|ul|ad|an|ar|as|at|az|abu|ibn|bin|d|l|h)-?)?\p{Lu}\p{L}/u.test(raw) || /^\p{Lu}/u.test(raw)
  );
}

type Kind = Token['kind'];

/** The kinds of the groups of `tokenPattern`; the clitic "n't" is a word. */
const kinds: readonly Kind[] = ['id', 'link', 'numeric', 'number', 'word', 'word', 'sign'];

function kindOf(match: RegExpMatchArray): Kind {
  for (let group = 0; group < kinds.length; group += 1)
    if (match[group + 1] !== undefined) return kinds[group]!;
  return 'word';
}

/** Without their apostrophe these would be other words: "were", a Wednesday, and somebody ill. */
const spelledOut: Readonly<Record<string, string>> = { "we're": 'weare', "we'd": 'wewould', "i'll": 'iwill' };

/** Signs that mean something, which no ASCII sign stands for. */
const keptSigns = new Set(['\n', '¿', '¡', '→', '•']);

function normOf(raw: string): string {
  if (keptSigns.has(raw)) return raw;
  const folded = fold(raw);
  if (!folded.includes("'")) return folded;
  return folded
    .replace(/^(?:we're|we'd|i'll)$/, (short) => spelledOut[short]!)
    .replace(/^(\p{L}+)'(\p{L}+)$/u, '$1$2');
}

/** Splits cleaned text into tokens with offsets; mention marks disappear and become `mention` numbers. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let mention = 0;
  let inside = false;
  for (const match of text.matchAll(tokenPattern)) {
    const whole = match[0];
    if (whole === mentionOpen || whole === mentionClose) {
      inside = whole === mentionOpen;
      if (inside) mention += 1;
      continue;
    }
    const kind = kindOf(match);
    let start = match.index;
    const parts = kind === 'word' ? pieces(whole) : [whole];
    for (const raw of parts) {
      const [norm, end] = [normOf(raw), start + raw.length];
      const token = { raw, norm, kind, capital: isCapital(raw, norm), start, end };
      tokens.push(inside ? { ...token, mention } : token);
      start = end;
    }
  }
  return tokens;
}

/** The folded word or sign at a place; nothing where the text has ended. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? '';
}
