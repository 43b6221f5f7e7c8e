import type {
  Color,
  Container,
  ContainerStyle,
  Element,
  FactSet,
  RichTextBlock,
  Safe,
  Spacing,
  TextBlock,
} from '../adaptive.ts';

export interface LineLook {
  readonly color?: Color;
  readonly bold?: boolean;
  readonly subtle?: boolean;
  readonly small?: boolean;
  readonly spacing?: Spacing;
  readonly id?: string;
}

/** One wrapping paragraph. */
export function line(text: Safe, look: LineLook = {}): TextBlock {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    ...(look.id === undefined ? {} : { id: look.id }),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.bold === true ? { weight: 'bolder' } : {}),
    ...(look.subtle === true ? { isSubtle: true } : {}),
    ...(look.small === true ? { size: 'small' } : {}),
    ...(look.spacing === undefined ? {} : { spacing: look.spacing }),
  };
}

/** The card's title; screen readers announce it as a heading. */
export function heading(text: Safe): TextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'large', weight: 'bolder', style: 'heading' };
}

/** Title of a section. */
export function subheading(text: Safe, color?: Color): TextBlock {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    weight: 'bolder',
    style: 'heading',
    spacing: 'medium',
    ...(color === undefined ? {} : { color }),
  };
}

/** A box that stands out; the words say what the colour says. */
export function box(style: ContainerStyle, items: readonly Element[]): Container {
  return { type: 'Container', style, items, spacing: 'medium' };
}

/** Text that must not be read as Markdown, monospaced: instructions, passes. One element per line of text. */
export function monospaced(text: string, size?: 'large'): readonly RichTextBlock[] {
  return text.split('\n').map((one, index) => ({
    type: 'RichTextBlock',
    ...(index === 0 ? {} : { spacing: 'none' as const }),
    inlines: [
      {
        type: 'TextRun',
        text: one === '' ? ' ' : one,
        fontType: 'monospace',
        ...(size === undefined ? {} : { size, weight: 'bolder' as const }),
      },
    ],
  }));
}

/** Names and values side by side; rows without a value are left out. */
export function facts(rows: readonly (readonly [Safe, Safe | undefined])[]): readonly FactSet[] {
  const shown = rows.flatMap(([title, value]) =>
    value === undefined || value === '' ? [] : [{ title, value }],
  );
  return shown.length === 0 ? [] : [{ type: 'FactSet', facts: shown }];
}
