import type { CardJson } from '../../tools/chat/connector.ts';

export type Part = Readonly<Record<string, unknown>>;

const parts = (value: unknown): readonly Part[] => (Array.isArray(value) ? (value as readonly Part[]) : []);

/** Own escapes are not seen by a reader. */
const seen = (text: unknown): string =>
  String(text ?? '')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .trim();

/**
 * A card as a person reads it, one line for each line on the screen: text, `Label: [value]` for an input, `(Title)` for a
 * button, `(Title ▸)` for one that unfolds. What is folded away is not shown.
 */
export function cardLines(card: CardJson): readonly string[] {
  return [...parts(card.body), ...actionSet(card.actions)].flatMap(linesOf);
}

const actionSet = (actions: unknown): readonly Part[] =>
  parts(actions).length === 0 ? [] : [{ type: 'ActionSet', actions }];

function linesOf(part: Part): readonly string[] {
  if (part.isVisible === false) return [];
  switch (part.type) {
    case 'TextBlock':
      return seen(part.text).split('\n');
    case 'RichTextBlock':
      return [
        parts(part.inlines)
          .map((run) => String(run.text ?? ''))
          .join('')
          .trimEnd(),
      ];
    case 'FactSet':
      return parts(part.facts).map((fact) => `${seen(fact.title)}: ${seen(fact.value)}`);
    case 'Image':
      return [`[picture: ${String(part.altText)}]`];
    case 'Container':
      return parts(part.items).flatMap(linesOf);
    case 'ColumnSet':
      return sideBySide(parts(part.columns).map((column) => parts(column.items).flatMap(linesOf)));
    case 'ActionSet':
      return [parts(part.actions).map(buttonText).join(' ')];
    default:
      return inputLines(part);
  }
}

/** First lines of all columns on one line, what is below them after it. */
function sideBySide(columns: readonly (readonly string[])[]): readonly string[] {
  const first = columns.map(([top]) => top ?? '').filter((text) => text !== '');
  return [first.join(' '), ...columns.flatMap(([, ...below]) => below)];
}

function buttonText(action: Part): string {
  return `(${String(action.title)}${action.type === 'Action.ShowCard' ? ' ▸' : ''})`;
}

function inputLines(part: Part): readonly string[] {
  const label = seen(part.label);
  const value = String(part.value ?? '');
  if (part.type === 'Input.Toggle') return [`[${value === 'true' ? 'x' : ' '}] ${seen(part.title)}`];
  if (part.type !== 'Input.ChoiceSet') return [`${label}: [${value === '' ? ' ' : value}]`];
  const choices = parts(part.choices);
  const chosen = choices.find((choice) => choice.value === value);
  const line = `${label}: [${value === '' ? ' ' : String(chosen?.title ?? value)}]`;
  return part.style === 'expanded'
    ? [line, ...choices.map((choice) => `  ○ ${String(choice.title)}`)]
    : [line];
}

/** A button with the inputs that are sent along when it is pressed. */
export interface Button {
  readonly action: Part;
  readonly inputs: readonly Part[];
}

/** Every button that sends something, in reading order; one in a folded form takes that form's inputs along as well. */
export function buttonsIn(card: CardJson, outer: readonly Part[] = []): readonly Button[] {
  const inputs = [...outer, ...within(card, 'Input.')];
  return within(card, 'Action.').flatMap((action): readonly Button[] => {
    if (action.type === 'Action.ShowCard') return buttonsIn(action.card as CardJson, inputs);
    return action.type === 'Action.ToggleVisibility' ? [] : [{ action, inputs }];
  });
}

/** What a button of this title brings into view on the card itself, without asking the bot; undefined where none does. */
export function unfolded(card: CardJson, title: string): readonly string[] | undefined {
  const button = within(card, 'Action.ToggleVisibility').find((action) => action.title === title);
  if (button === undefined) return undefined;
  const targets = button.targetElements as readonly string[];
  return within(card, 'Container')
    .filter((part) => targets.includes(String(part.id)))
    .flatMap((part) => linesOf({ ...part, isVisible: true }));
}

/** Every input of a card, folded ones included. */
export function inputsIn(card: CardJson): readonly Part[] {
  const folded = within(card, 'Action.').flatMap((action) =>
    action.type === 'Action.ShowCard' ? inputsIn(action.card as CardJson) : [],
  );
  return [...within(card, 'Input.'), ...folded];
}

/** Parts whose type begins so, without those of folded cards. */
function within(value: unknown, type: string): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap((item) => within(item, type));
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Part;
  const own = String(part.type).startsWith(type) ? [part] : [];
  const skipped = ['fallback', 'refresh', 'card', 'data'];
  return [
    ...own,
    ...Object.entries(part).flatMap(([key, inner]) => (skipped.includes(key) ? [] : within(inner, type))),
  ];
}
