import { colours, page, type Sheet, type Style, textWidth } from './sheet.ts';

export interface Column {
  readonly title: string;
  /** Share of the text width; the shares of a table add up to 1. */
  readonly share: number;
  readonly style?: Style;
}

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

const padding = 3;
const gap = 8;

/** A table with a heading that is repeated on every page; a row is never split. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  heading(sheet, columns);
  for (const row of rows) {
    const height = rowHeight(sheet, columns, row);
    if (sheet.y + height > page.bottom) {
      sheet.need(height + 30);
      heading(sheet, columns);
    }
    drawRow(sheet, columns, row);
    sheet.y += height;
    sheet.rule();
  }
  sheet.y += 10;
}

function heading(sheet: Sheet, columns: readonly Column[]): void {
  sheet.need(40);
  const { y } = sheet;
  sheet.doc.rect(page.left, y, textWidth, 17).fill(colours.wash);
  eachColumn(columns, (column, x, width) => {
    sheet.draw(
      column.title,
      { x: x + padding, y: y + 3, width },
      { size: 7.5, font: 'semibold', colour: 'grey' },
    );
  });
  sheet.y = y + 17;
}

function eachColumn(
  columns: readonly Column[],
  act: (column: Column, x: number, width: number, index: number) => void,
): void {
  let x: number = page.left;
  for (const [index, column] of columns.entries()) {
    const width = column.share * textWidth;
    act(column, x, width - gap, index);
    x += width;
  }
}

function styleOf(column: Column, cell: Cell): Style {
  return { size: 8, ...column.style, ...cell.style };
}

function rowHeight(sheet: Sheet, columns: readonly Column[], row: readonly Cell[]): number {
  let height = 0;
  eachColumn(columns, (column, _x, width, index) => {
    const cell = row[index] ?? { text: '' };
    height = Math.max(height, sheet.height(cell.text, width, styleOf(column, cell)));
  });
  return height + 2 * padding;
}

function drawRow(sheet: Sheet, columns: readonly Column[], row: readonly Cell[]): void {
  eachColumn(columns, (column, x, width, index) => {
    const cell = row[index] ?? { text: '' };
    sheet.draw(cell.text, { x: x + padding, y: sheet.y + padding, width }, styleOf(column, cell));
  });
}
