import type { Day } from './calendar.ts';
import type { Token } from './tokens.ts';

/** What a stretch of text was recognised as; a plain word or sign has kind `word`. */
export type ItemKind =
  | 'word'
  | 'person'
  | 'date'
  | 'clock'
  | 'department'
  | 'location'
  | 'title'
  | 'device'
  | 'request';

/** A recognised stretch over tokens `from`..`to` (exclusive). `text` is as written. */
export interface Mark {
  readonly kind: Exclude<ItemKind, 'word'>;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly value?: Day;
  readonly past?: Day;
  readonly rangeEnd?: Day;
}

/** One element of a {@link Line}: a mark or a single token. */
export interface Item {
  readonly kind: ItemKind;
  readonly code: string;
  readonly text: string;
  readonly mark?: Mark;
}

/**
 * A message as one string of codes, on which patterns work: plain words stand folded, marks stand as `<p>`
 * person, `<d>` date, `<c>` clock time, `<o>` department, `<l>` location, `<t>` title, `<h>` device, `<r>` request.
 */
export interface Line {
  readonly items: readonly Item[];
  readonly text: string;
  readonly starts: readonly number[];
}

const codes: Readonly<Record<Mark['kind'], string>> = {
  person: '<p>',
  date: '<d>',
  clock: '<c>',
  department: '<o>',
  location: '<l>',
  title: '<t>',
  device: '<h>',
  request: '<r>',
};

/** Builds the line from tokens and marks that do not overlap. */
export function lineOf(tokens: readonly Token[], marks: readonly Mark[]): Line {
  const startsAt = new Map(marks.map((mark) => [mark.from, mark]));
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; ) {
    const mark = startsAt.get(index);
    const token = tokens[index]!;
    if (mark) items.push({ kind: mark.kind, code: codes[mark.kind], text: mark.text, mark });
    else items.push({ kind: 'word', code: token.norm, text: token.raw });
    index = mark ? mark.to : index + 1;
  }
  return joinItems(items);
}

export function joinItems(items: readonly Item[]): Line {
  const starts: number[] = [];
  let text = ' ';
  for (const item of items) {
    starts.push(text.length);
    text += `${item.code} `;
  }
  return { items, text, starts };
}

/** The index of the item at a character offset of `line.text`. */
export function itemAt(line: Line, offset: number): number {
  let low = 0;
  let high = line.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const sentenceEnds = new Set(['.', '!', '?', ';', '\n', '•', '¿', '¡']);

export function endsSentence(item: Item | undefined): boolean {
  return item === undefined || sentenceEnds.has(item.code);
}

/** Item ranges [from, to) of the sentences; the closing sign belongs to its sentence. */
export function sentencesOf(line: Line): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (const [index, item] of line.items.entries()) {
    if (!endsSentence(item)) continue;
    if (index > from) sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < line.items.length) sentences.push({ from, to: line.items.length });
  return sentences;
}
