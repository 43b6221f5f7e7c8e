import type { CueMeaning } from '../cues.ts';
import type { Item, ItemKind, Line } from '../items.ts';
import type { FieldPhrases } from '../languages/language.ts';
import type { Found } from '../phrases/table.ts';
import type { Roles } from '../roles.ts';
import type { Zone } from '../zones.ts';

/** What the fields of one person are read from. */
export interface FieldContext {
  readonly line: Line;
  readonly zone: Zone;
  readonly roles: Roles;
  readonly finds: (group: keyof FieldPhrases) => readonly Found<keyof FieldPhrases>[];
  /** the phrases that stand for events, whomever they are about */
  readonly cues: readonly Found<CueMeaning>[];
}

/** Items of one kind among those that speak about the person. */
export function itemsOfKind({ zone, line }: FieldContext, kind: ItemKind): { index: number; item: Item }[] {
  return zone.items
    .map((index) => ({ index, item: line.items[index]! }))
    .filter(({ item }) => item.kind === kind);
}

/** Whether a phrase of a group speaks about this item: it is the last of its kind in it. */
export function speaksOf({ finds, line }: FieldContext, group: keyof FieldPhrases, index: number): boolean {
  const code = line.codes[index]!;
  return finds(group).some(
    (found) => found.at <= index && index < found.to && !line.codes.slice(index + 1, found.to).includes(code),
  );
}

/** Whether a phrase of a group ends with this item. */
export function endsWith({ finds }: FieldContext, group: keyof FieldPhrases, index: number): boolean {
  return finds(group).some((found) => found.to === index + 1);
}
