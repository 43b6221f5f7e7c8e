import type { Action, AdaptiveCard, Element, Input } from './adaptive.ts';
import { type PersonChoice, personChoice } from './form.ts';
import { actionRow, chosenPerson, line, withoutRepeatedInputs } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** What a refused press carried, as it may be shown again. */
export interface TypedAgain {
  readonly verb: string;
  readonly item?: string;
  /** By input. */
  readonly typed: Readonly<Record<string, string>>;
  /** People whose ids are among what was typed: a search that found them left no name in the card. */
  readonly picked: readonly PersonChoice[];
  /** True where a text is left out because it may hold a secret. */
  readonly withheld: boolean;
}

/** A card after a refused press: nothing that was typed is lost, and the folded form it came from stands open on top. */
export function formAgain(card: AdaptiveCard, pressed: TypedAgain, viewer: Viewer): AdaptiveCard {
  const form = foldedForm(card.body, pressed);
  const opened = form === undefined ? [] : [...form.body, ...actionRow(...(form.actions ?? []))];
  // The same form further down repeats its inputs and goes.
  const body = withoutRepeatedInputs([...opened, ...card.body]);
  return { ...card, body: [...withheldLine(pressed, viewer), ...refilled(body, pressed)] };
}

/** Says why a field is empty. */
export function withheldLine({ withheld }: Pick<TypedAgain, 'withheld'>, viewer: Viewer): readonly Element[] {
  return withheld
    ? [line(texts(viewer.language).refusal.withheld, { color: 'warning', spacing: 'small' })]
    : [];
}

/** Inputs with what was typed into them, and with who was picked in them. */
export function refilled(
  elements: readonly Element[],
  pressed: Pick<TypedAgain, 'typed' | 'picked'>,
): readonly Element[] {
  return elements.map((element) => {
    if (element.type === 'Container') return { ...element, items: refilled(element.items, pressed) };
    if (!element.type.startsWith('Input.')) return element;
    const input = element as Input;
    const value = pressed.typed[input.id];
    if (value === undefined) return element;
    return takes(input, value) ? ({ ...input, value } as Element) : withPicked(input, value, pressed.picked);
  });
}

/** A search in the directory with the person it had found before; as it was where nobody has this id. */
function withPicked(input: Input, value: string, picked: TypedAgain['picked']): Input {
  const person = picked.find(({ id }) => id === value.toLowerCase());
  if (person === undefined || input.type !== 'Input.ChoiceSet' || input['choices.data'] === undefined)
    return input;
  return chosenPerson(input, personChoice(person));
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
