import type { Action, AdaptiveCard, Element, Input } from './adaptive.ts';
import { actionRow, line, withoutRepeatedInputs } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** What a refused press carried, as it may be shown again. */
export interface TypedAgain {
  readonly verb: string;
  readonly item?: string;
  /** By input. */
  readonly typed: Readonly<Record<string, string>>;
  /** True where a text is left out because it may hold a secret. */
  readonly withheld: boolean;
}

/** A card after a refused press: nothing that was typed is lost, and the folded form it came from stands open on top. */
export function formAgain(card: AdaptiveCard, pressed: TypedAgain, viewer: Viewer): AdaptiveCard {
  const form = foldedForm(card.body, pressed);
  const opened = form === undefined ? [] : [...form.body, ...actionRow(...(form.actions ?? []))];
  // The same form further down repeats its inputs and goes.
  const body = withoutRepeatedInputs([...opened, ...card.body]);
  return { ...card, body: [...withheldLine(pressed, viewer), ...refilled(body, pressed.typed)] };
}

/** Says why a field is empty. */
export function withheldLine({ withheld }: Pick<TypedAgain, 'withheld'>, viewer: Viewer): readonly Element[] {
  return withheld
    ? [line(texts(viewer.language).refusal.withheld, { color: 'warning', spacing: 'small' })]
    : [];
}

/** Inputs with what was typed into them; a person who was picked by a search has no name here and is picked again. */
export function refilled(
  elements: readonly Element[],
  typed: Readonly<Record<string, string>>,
): readonly Element[] {
  return elements.map((element) => {
    if (element.type === 'Container') return { ...element, items: refilled(element.items, typed) };
    if (!element.type.startsWith('Input.')) return element;
    const input = element as Input;
    const value = typed[input.id];
    return value === undefined || !takes(input, value) ? element : ({ ...input, value } as Element);
  });
}

function takes(input: Input, value: string): boolean {
  if (input.type !== 'Input.ChoiceSet') return true;
  return value.split(',').every((one) => input.choices.some((choice) => choice.value === one));
}

/** The form folded behind a button whose own button was pressed. */
function foldedForm(
  elements: readonly Element[],
  pressed: TypedAgain,
): { readonly body: readonly Element[]; readonly actions?: readonly Action[] } | undefined {
  for (const element of elements) {
    if (element.type === 'Container') {
      const inside = foldedForm(element.items, pressed);
      if (inside !== undefined) return inside;
    }
    for (const action of element.type === 'ActionSet' ? element.actions : [])
      if (action.type === 'Action.ShowCard' && action.card.actions?.some((one) => isPressed(one, pressed)))
        return action.card;
  }
  return undefined;
}

function isPressed(action: Action, { verb, item }: TypedAgain): boolean {
  return action.type === 'Action.Execute' && action.verb === verb && action.data.item === item;
}
