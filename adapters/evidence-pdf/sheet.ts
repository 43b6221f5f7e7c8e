import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { drawable } from './drawable.ts';

/** A4 in points. */
export const page = { width: 595.28, left: 48, right: 547.28, top: 52, bottom: 782, footer: 806 } as const;
export const textWidth = page.right - page.left;

export const colours = {
  ink: '#1b2430',
  grey: '#5b6675',
  rule: '#d5dbe3',
  wash: '#f4f6f9',
  accent: '#23407a',
  good: '#176b41',
  waiting: '#8a5a00',
  bad: '#b3261e',
} as const;
export type Colour = keyof typeof colours;
export type Font = 'regular' | 'semibold' | 'bold' | 'mono';

const fontFiles: Readonly<Record<Font, string>> = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  semibold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  mono: '@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf',
};

export interface Style {
  readonly size?: number;
  readonly font?: Font;
  readonly colour?: Colour;
  readonly align?: 'left' | 'right' | 'center';
  /** Shorter cap where a text stands in a narrow place, in code points. */
  readonly codePointsMax?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A document that is written from top to bottom; `y` is where the next thing goes. */
export interface Sheet {
  y: number;
  readonly doc: PDFKit.PDFDocument;
  /** Begins a new page when fewer than `height` points are left. */
  need(height: number): void;
  height(text: string, width: number, style?: Style): number;
  /** Draws untrusted text in a box and answers its height; moves nothing. */
  draw(text: string, box: Box, style?: Style): number;
  /** Draws across the whole width and moves on. */
  say(text: string, style?: Style): void;
  rule(): void;
}

/** Opens a document with embedded fonts, as PDF/A-3b asks for. `info` goes into the metadata. */
export function openSheet(info: {
  readonly title: string;
  readonly subject: string;
  readonly at: Date;
}): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: page.top, left: page.left, right: page.left, bottom: 20 },
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: info.title,
      Author: 'Latchkey',
      Subject: info.subject,
      CreationDate: info.at,
      ModDate: info.at,
    },
  });
  for (const [name, file] of Object.entries(fontFiles))
    doc.registerFont(name, readFileSync(fileURLToPath(import.meta.resolve(file))));
  const sheet: Sheet = {
    y: page.top,
    doc,
    need: (height) => {
      if (sheet.y + height <= page.bottom) return;
      doc.addPage();
      sheet.y = page.top;
    },
    height: (text, width, style = {}) => {
      const safe = prepare(doc, text, style);
      return doc.heightOfString(safe, { width, lineGap: 1 });
    },
    draw: (text, { x, y, width }, style = {}) => {
      const safe = prepare(doc, text, style);
      const height = doc.heightOfString(safe, { width, lineGap: 1 });
      doc
        .fillColor(colours[style.colour ?? 'ink'])
        .text(safe, x, y, { width, lineGap: 1, align: style.align ?? 'left' });
      return height;
    },
    say: (text, style = {}) => {
      sheet.need(sheet.height(text, textWidth, style));
      sheet.y += sheet.draw(text, { x: page.left, y: sheet.y, width: textWidth }, style);
    },
    rule: () => {
      doc.moveTo(page.left, sheet.y).lineTo(page.right, sheet.y).lineWidth(0.5).stroke(colours.rule);
    },
  };
  return sheet;
}

/** The parsed font behind the selected one; pdfkit keeps it in a member that its types leave out. */
interface FontBehind {
  readonly _font: {
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean; layout(text: string): unknown };
  };
}

function prepare(
  doc: PDFKit.PDFDocument,
  text: string,
  { font = 'regular', size = 9, codePointsMax }: Style,
): string {
  doc.font(font).fontSize(size);
  const { font: behind } = (doc as unknown as FontBehind)._font;
  const safe = drawable(text, (codePoint) => behind.hasGlyphForCodePoint(codePoint), codePointsMax) || ' ';
  return shapes(behind, safe)
    ? safe
    : drawable(safe.replace(/\p{M}/gu, ''), (codePoint) => codePoint < 0x250) || ' ';
}

/** False when the shaper cannot place the text: fontkit throws on marks that the font has no anchor for. */
function shapes(font: FontBehind['_font']['font'], text: string): boolean {
  if (!/\p{M}/u.test(text)) return true;
  try {
    for (const word of text.split(' ')) font.layout(word);
    return true;
  } catch {
    return false;
  }
}
