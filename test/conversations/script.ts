/** One thing that happens in a conversation, or that is expected of it. */
export type Line =
  | {
      readonly at: number;
      readonly kind: 'do';
      readonly who: string;
      readonly act: string;
      readonly what: string;
    }
  | { readonly at: number; readonly kind: 'world'; readonly what: string; readonly block: readonly string[] }
  | { readonly at: number; readonly kind: 'time'; readonly what: string }
  /** No card of that place refreshes for the person. */
  | { readonly at: number; readonly kind: 'alone'; readonly who: string; readonly where: string }
  | { readonly at: number; readonly kind: 'typing'; readonly who: string }
  | { readonly at: number; readonly kind: 'expect'; readonly who: string; readonly block: readonly string[] }
  /** `ring`: no new message, though an old one may have been edited. */
  | { readonly at: number; readonly kind: 'silence'; readonly who: string; readonly of: 'all' | 'ring' };

export interface Script {
  readonly title: string;
  /** `People`, `Time`, `Client`, … from the top of the file. */
  readonly head: ReadonlyMap<string, string>;
  readonly lines: readonly Line[];
}

const headWords = ['People', 'Start', 'Client', 'Patience'];
/** Longest first, so that "presses again" is no button called "again". */
const acts = [
  'presses again',
  'presses',
  'fills',
  'arrives',
  'waits',
  'looks again',
  'leaves the chat with Latchkey',
  'sends the verb',
  'searches people for',
  'searches requests for',
  'opens the search of requests',
  'starts a request from the message of',
  'starts a request from',
  'declines',
  'accepts',
] as const;

/** Reads a conversation file (README.md in this folder says how one is written). Throws with the number of a line it cannot read. */
export function parseScript(text: string): Script {
  const rows = text.split('\n');
  const title = (rows.find((row) => row.startsWith('# ')) ?? '# untitled').slice(2);
  const head = new Map<string, string>();
  const lines: Line[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    if (row.trim() === '' || row.startsWith('#')) continue;
    const block = blockAfter(rows, index);
    const [, word = '', value = ''] = /^(\w+): (.*)$/.exec(row) ?? [];
    if (lines.length === 0 && headWords.includes(word)) head.set(word, value);
    else lines.push(lineOf(row, index + 1, block));
    index += block.length;
  }
  return { title, head, lines };
}

/** Indented lines below a line belong to it. */
function blockAfter(rows: readonly string[], index: number): readonly string[] {
  const block: string[] = [];
  for (const row of rows.slice(index + 1)) {
    if (!/^\s+\S/.test(row)) break;
    block.push(row.trim());
  }
  return block;
}

function lineOf(row: string, at: number, block: readonly string[]): Line {
  const expected = /^Latchkey (?:to|in) (.+):$/.exec(row);
  if (expected !== null) return { at, kind: 'expect', who: expected[1] ?? '', block };
  const silent = /^Latchkey says nothing (?:to|in) (.+)\.$/.exec(row);
  if (silent !== null) return { at, kind: 'silence', who: silent[1] ?? '', of: 'all' };
  const quiet = /^Latchkey does not ring for (.+)\.$/.exec(row);
  if (quiet !== null) return { at, kind: 'silence', who: quiet[1] ?? '', of: 'ring' };
  const typing = /^Latchkey is typing to (.+)\.$/.exec(row);
  if (typing !== null) return { at, kind: 'typing', who: typing[1] ?? '' };
  const alone = /^No card in the (chat|group|channel) refreshes for (.+)\.$/.exec(row);
  if (alone !== null) return { at, kind: 'alone', where: alone[1] ?? '', who: alone[2] ?? '' };
  const other = /^(Time|World): (.*)$/.exec(row);
  if (other?.[1] === 'Time') return { at, kind: 'time', what: other[2] ?? '' };
  if (other?.[1] === 'World') return { at, kind: 'world', what: other[2] ?? '', block };
  for (const act of acts) {
    const found = new RegExp(`^(.+?) ${act}(?::? (.*))?$`).exec(row);
    if (found !== null && !(found[1] ?? '').includes(':'))
      return { at, kind: 'do', who: found[1] ?? '', act, what: found[2] ?? '' };
  }
  const said = /^([^:]+): (.*)$/.exec(row);
  if (said !== null) return { at, kind: 'do', who: said[1] ?? '', act: 'says', what: said[2] ?? '' };
  throw new Error(`line ${at} is no part of a conversation: ${row}`);
}
