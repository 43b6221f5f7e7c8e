/** Colours of Teams' two themes as its host configurations use them; contrast is checked by test/cards. */
const light = {
  back: '#FFFFFF',
  text: '#242424',
  subtle: '#616161',
  accent: '#5B5FC7',
  good: '#0E700E',
  warning: '#835C00',
  attention: '#B10E1C',
  styles: {
    emphasis: '#F5F5F5',
    accent: '#E8EBFA',
    good: '#DFF2DF',
    warning: '#FFF4CE',
    attention: '#FDE7E9',
  },
  line: '#D1D1D1',
  button: '#FFFFFF',
};

const dark: typeof light = {
  back: '#292929',
  text: '#FFFFFF',
  subtle: '#BDBDBD',
  accent: '#AAB1FA',
  good: '#8CD17D',
  warning: '#FDE39B',
  attention: '#FF99A4',
  styles: {
    emphasis: '#1F1F1F',
    accent: '#2F2F4A',
    good: '#16361A',
    warning: '#433519',
    attention: '#442726',
  },
  line: '#525252',
  button: '#292929',
};

export const themes = { light, dark } as const;
export type Theme = keyof typeof themes;

const sizes = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

const styleNames = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'] as const;

/** A host configuration like that of Teams. */
export function hostConfig(theme: Theme): object {
  const colors = themes[theme];
  const pair = (color: string) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: colors.text, subtle: colors.subtle },
    accent: pair(colors.accent),
    good: pair(colors.good),
    warning: pair(colors.warning),
    attention: pair(colors.attention),
    light: pair(colors.back),
    dark: pair(colors.text),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: '"Segoe UI", "Selawik", "Liberation Sans", "Noto Sans", sans-serif', ...sizes },
      monospace: { fontFamily: '"Cascadia Mono", "Liberation Mono", monospace', ...sizes },
    },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: colors.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: Object.fromEntries(
      styleNames.map((name) => [name, style(name === 'default' ? colors.back : colors.styles[name])]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', wrap: true },
      spacing: 12,
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
  };
}

/** How Teams draws buttons and inputs; the renderer leaves that to the page. */
export function styleSheet(theme: Theme): string {
  const colors = themes[theme];
  return `
    body { margin: 0; background: ${theme === 'light' ? '#EBEBEB' : '#141414'}; font: 14px "Segoe UI", "Liberation Sans", sans-serif; }
    .slot { padding: 12px; display: inline-block; }
    .frame { border: 1px solid ${colors.line}; border-radius: 8px; overflow: hidden; background: ${colors.back}; }
    .ac-pushButton { font: 600 14px "Segoe UI", "Liberation Sans", sans-serif; color: ${colors.text}; background: ${colors.button};
      border: 1px solid ${colors.line}; border-radius: 4px; padding: 5px 12px; min-height: 32px; }
    .ac-pushButton.style-positive { background: #5B5FC7; border-color: #5B5FC7; color: #FFFFFF; }
    .ac-pushButton.style-destructive { background: #B10E1C; border-color: #B10E1C; color: #FFFFFF; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-input { font: 14px "Segoe UI", "Liberation Sans", sans-serif; color: ${colors.text}; background: ${colors.styles.emphasis};
      border: 1px solid ${colors.line}; border-radius: 4px; padding: 5px 8px; box-sizing: border-box; max-width: 100%; }
    input[type=checkbox].ac-input, input[type=radio].ac-input, .ac-input input { accent-color: #5B5FC7; }
    input.ac-textInput, .ac-choiceSetInput-filtered-textbox, textarea, select { width: 100%; }
    .ac-choiceSetInput-filtered-container { width: 100%; padding: 0; border: none; }
    .ac-input::placeholder { color: ${colors.subtle}; }
    :root { color-scheme: ${theme}; }
    .ac-choiceSetInput-filtered-container { width: 100%; border: 0; padding: 0; background: transparent; }
    .ac-choiceSetInput-filtered-dropdown { display: none; }
    .ac-choiceSetInput-expanded, .ac-toggleInput { background: transparent; border: 0; }
  `;
}
