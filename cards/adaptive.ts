/**
 * The part of Adaptive Cards 1.5 that Latchkey draws with, as strict types: a misspelt property is a compile error.
 * Source: the Adaptive Cards schema explorer, and what Teams supports of it (reference: bot cards up to 1.5).
 */

declare const safeMark: unique symbol;
/**
 * Text that may stand where Markdown is read: our own words, or data that went through `plain`. Only parts/words.ts
 * makes it, so a raw name from the directory in a TextBlock does not compile.
 */
export type Safe = string & { readonly [safeMark]: true };

export type Color = 'default' | 'accent' | 'good' | 'warning' | 'attention';
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'padding';
export type ContainerStyle = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

interface ElementBase {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

export interface TextBlock extends ElementBase {
  readonly type: 'TextBlock';
  readonly text: Safe;
  readonly wrap: true;
  readonly size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
  readonly weight?: 'lighter' | 'default' | 'bolder';
  readonly color?: Color;
  readonly isSubtle?: boolean;
  readonly style?: 'default' | 'heading';
  readonly fontType?: 'default' | 'monospace';
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
}

/** Runs are never read as Markdown: the place for instructions, passes and other text that must stay as it is. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly fontType?: 'default' | 'monospace';
  readonly weight?: 'lighter' | 'default' | 'bolder';
  readonly size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
}
export interface RichTextBlock extends ElementBase {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface Image extends ElementBase {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size?: 'stretch';
  readonly style?: 'person';
}

export interface Fact {
  readonly title: Safe;
  readonly value: Safe;
}
export interface FactSet extends ElementBase {
  readonly type: 'FactSet';
  readonly facts: readonly Fact[];
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly style?: ContainerStyle;
  readonly bleed?: boolean;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number | `${number}px`;
  readonly items: readonly Element[];
  readonly style?: ContainerStyle;
  readonly minHeight?: `${number}px`;
  readonly spacing?: Spacing;
  readonly verticalContentAlignment?: 'top' | 'center' | 'bottom';
}
export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

interface InputBase extends ElementBase {
  readonly id: string;
  readonly label: Safe;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}
export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
}
export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}
export interface TimeInput extends InputBase {
  readonly type: 'Input.Time';
  readonly value?: string;
}
/** Titles of compact sets are shown as they are, those of expanded sets are read as Markdown; `bare` serves both. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}
export interface ChoiceInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly style?: 'compact' | 'expanded' | 'filtered';
  readonly isMultiSelect?: boolean;
  readonly wrap?: boolean;
  readonly placeholder?: string;
  /** Teams searches the directory with it; other clients offer the static choices alone. */
  readonly 'choices.data'?: { readonly type: 'Data.Query'; readonly dataset: string };
}
/** The title beside the box is its label; a second one above it would be read out twice. */
export interface ToggleInput extends Omit<InputBase, 'label'> {
  readonly type: 'Input.Toggle';
  readonly title: Safe;
  readonly value?: 'true' | 'false';
  readonly wrap?: boolean;
}

export type Input = TextInput | DateInput | TimeInput | ChoiceInput | ToggleInput;
export type Element = TextBlock | RichTextBlock | Image | FactSet | Container | ColumnSet | ActionSet | Input;

/** What a button carries: names of things, never facts about them (bot/front-door/card-data.ts refuses the rest). */
export interface ButtonData {
  readonly request?: string;
  readonly plan?: string;
  readonly item?: string;
  /** Page of a long list, from 0. */
  readonly page?: number;
  /** How a held step goes on. */
  readonly how?: 'send-again' | 'it-happened' | 'go-on';
  /** Which kind of form is opened or searched for. */
  readonly about?: string;
}

interface ActionBase {
  readonly title: string;
  readonly style?: 'default' | 'positive' | 'destructive';
}
export interface SubmitAction extends ActionBase {
  readonly type: 'Action.Submit';
  readonly data: ButtonData & { readonly verb: string; readonly msteams?: { readonly type: 'task/fetch' } };
  readonly associatedInputs?: 'auto' | 'none';
}
export interface ExecuteAction extends ActionBase {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: ButtonData & { readonly verb: string };
  readonly associatedInputs?: 'auto' | 'none';
  readonly fallback?: SubmitAction;
}
export interface ShowCardAction extends ActionBase {
  readonly type: 'Action.ShowCard';
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly body: readonly Element[];
    readonly actions?: readonly Action[];
  };
}
export interface ToggleVisibilityAction extends ActionBase {
  readonly type: 'Action.ToggleVisibility';
  readonly targetElements: readonly string[];
}
export interface OpenUrlAction extends ActionBase {
  readonly type: 'Action.OpenUrl';
  readonly url: string;
}
export type Action = SubmitAction | ExecuteAction | ShowCardAction | ToggleVisibilityAction | OpenUrlAction;

export interface Refresh {
  readonly action: {
    readonly type: 'Action.Execute';
    readonly verb: string;
    readonly data: ButtonData & { readonly verb: string };
  };
  readonly userIds: readonly string[];
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  readonly refresh?: Refresh;
  /** Shown where the card cannot be drawn, and read out in notifications. */
  readonly fallbackText: string;
  readonly speak: string;
  readonly msteams?: { readonly width: 'Full' };
}
