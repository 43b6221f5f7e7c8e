import type { Action, Element } from '../adaptive.ts';

/**
 * A card may hold each input id once, also across forms that are folded away. Ids say what an input means to our side, so
 * they cannot be numbered: a folded form that would repeat one is left out, the first in reading order stays.
 */
export function withoutRepeatedInputs(body: readonly Element[]): readonly Element[] {
  const seen = new Set(openIds(body));
  return body.map((element) => prune(element, seen));
}

/** Ids of inputs that stand open, behind those that are there already. */
function openIds(elements: readonly Element[], into: string[] = []): string[] {
  for (const element of elements)
    switch (element.type) {
      case 'Container':
        openIds(element.items, into);
        break;
      case 'ColumnSet':
        for (const column of element.columns) openIds(column.items, into);
        break;
      case 'ActionSet':
      case 'TextBlock':
      case 'RichTextBlock':
      case 'Image':
      case 'FactSet':
        break;
      default:
        into.push(element.id);
    }
  return into;
}

function prune(element: Element, seen: Set<string>): Element {
  if (element.type === 'Container')
    return { ...element, items: element.items.map((item) => prune(item, seen)) };
  if (element.type !== 'ActionSet') return element;
  return { ...element, actions: element.actions.filter((action) => isNew(action, seen)) };
}

function isNew(action: Action, seen: Set<string>): boolean {
  if (action.type !== 'Action.ShowCard') return true;
  const ids = openIds(action.card.body);
  if (ids.some((id) => seen.has(id))) return false;
  for (const id of ids) seen.add(id);
  return true;
}
