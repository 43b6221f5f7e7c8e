import type { Day } from './dates/calendar.ts';
import type { Codes } from './phrases/match.ts';
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
  /** the day or the time that is meant, absent where that cannot be told */
  readonly value?: Day;
  /** the day that is meant in a sentence about the past */
  readonly past?: Day;
  readonly rangeEnd?: Day;
  readonly vague?: true;
  /** the label of a form says what it is */
  readonly labelled?: true;
}

/** One element of a {@link Line}: a mark or a single token. */
export interface Item {
  readonly kind: ItemKind;
  readonly code: string;
  readonly text: string;
  readonly mark?: Mark;
}

/** A message as items and their codes, in which phrases are looked up: folded words, and `<p>`, `<d>` … for marks. */
export interface Line extends Codes {
  readonly items: readonly Item[];
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

/** The line over `items`; `isMe` tells words for the sender. */
export function lineOf(items: readonly Item[], isMe: (code: string) => boolean): Line {
  return { items, codes: items.map((item) => item.code), isMe };
}

/** The items of tokens and of marks over them that do not overlap. */
export function itemsOf(tokens: readonly Token[], marks: readonly Mark[]): Item[] {
  const startsAt = new Map(marks.map((mark) => [mark.from, mark]));
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; ) {
    const mark = startsAt.get(index);
    const token = tokens[index]!;
    if (mark) items.push({ kind: mark.kind, code: codes[mark.kind], text: mark.text, mark });
    else items.push({ kind: 'word', code: token.norm, text: token.raw });
    index = mark ? mark.to : index + 1;
  }
  return items;
}

const sentenceEnds = new Set(['.', '!', '?', ';', '\n', '•', '¿', '¡']);

/** Whether a sentence ends with this code; nothing at all ends one, too. */
export function endsSentence(code: string | undefined): boolean {
  return code === undefined || (code.length === 1 && sentenceEnds.has(code));
}

/** Items `from`..`to` (exclusive) of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a line in order; the closing signs belong to their sentence. */
export function sentencesOf({ codes: list }: Line): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (!endsSentence(list[at])) continue;
    while (at + 1 < list.length && endsSentence(list[at + 1]) && list[at + 1] !== '¿') at += 1;
    if (list.slice(from, at + 1).some((code) => !endsSentence(code))) sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < list.length) sentences.push({ from, to: list.length });
  return sentences;
}

/** The sentence around an item. */
export function sentenceAround({ codes: list }: Line, index: number): Range {
  let from = index;
  while (from > 0 && !endsSentence(list[from - 1])) from -= 1;
  let to = index + 1;
  while (to < list.length && !endsSentence(list[to])) to += 1;
  return { from, to };
}
