import type { Color, ColumnSet, Element, Safe } from '../adaptive.ts';
import { line } from './text.ts';

export interface Row {
  /** One sign that repeats in shape what the colour says; the words beside it say it too. */
  readonly sign: Safe;
  readonly color?: Color;
  readonly text: Safe;
  readonly detail?: Safe;
}

/** One item of a list: sign, sentence, and smaller below it where it comes from. */
export function row({ sign, color, text, detail }: Row): ColumnSet {
  const below =
    detail === undefined || detail === ''
      ? []
      : [line(detail, { small: true, subtle: true, spacing: 'none' })];
  return signed(line(sign, { color, bold: true }), [line(text), ...below]);
}

export interface SummaryRow {
  readonly sign: Safe;
  readonly color?: Color;
  readonly title: Safe;
  /** The most important of what the title counts. */
  readonly items: readonly Safe[];
}

/** One kind of thing of a list that is folded: sign, count in words, and smaller below it the first of them. */
export function summaryRow({ sign, color, title, items }: SummaryRow): ColumnSet {
  const below = items.map((item) => line(item, { small: true, spacing: 'none' }));
  return signed(line(sign, { color, bold: true }), [line(title, { color, bold: true }), ...below]);
}

/** A narrow column with a sign beside what it stands for. */
function signed(sign: Element, items: readonly Element[]): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: '16px', items: [sign] },
      { type: 'Column', width: 'stretch', spacing: 'small', items },
    ],
  };
}

/** Items behind a "show" button, so that a card stays within one screen; `open` once the reader has unfolded them. */
export function hidden(id: string, items: readonly Element[], open = false): Element {
  return { type: 'Container', id, isVisible: open, items, spacing: 'small' };
}

/** Squares of a bar; every common font has them. */
const squaresMax = 10;

/** A bar of `done` out of `total`, with the same in words beside it. */
export function progressBar(done: number, total: number, says: Safe): ColumnSet {
  const full = total === 0 ? 0 : Math.floor((done / total) * squaresMax);
  const squares = `${'■'.repeat(full)}${'□'.repeat(squaresMax - full)}` as Safe;
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'auto', items: [line(squares, { color: 'good' })] },
      { type: 'Column', width: 'stretch', items: [line(says, { bold: true })] },
    ],
  };
}
