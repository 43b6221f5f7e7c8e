import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import type { Properties } from './project.ts';

/** What stands in the parentheses of one expansion. */
export interface Expansion {
  name: string;
  select: string[] | undefined;
  levels: number;
}

/** Gives the expanded value of one object. */
export type Expander = (item: object, expansion: Expansion) => unknown;

function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function parseOne(text: string): Expansion {
  const found = text.match(/^([A-Za-z]+)(?:\((.*)\))?$/s);
  if (!found?.[1]) throw badRequest(`Syntax error in $expand: '${text}'.`);
  const inner = new Map((found[2] ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const select = inner.get('$select')?.split(',');
  const levels = inner.get('$levels') === 'max' ? 1000 : Number(inner.get('$levels') ?? 1);
  return { name: found[1], select, levels };
}

/** Adds what `$expand` asks for to a projected object; 400 for what cannot be expanded here. */
export function expandInto(
  call: Call,
  expanders: Record<string, Expander>,
  target: { item: object; shown: Properties },
): Properties {
  const text = call.query.get('$expand');
  if (text === null) return target.shown;
  for (const expansion of splitTop(text).map(parseOne)) {
    const expander = expanders[expansion.name];
    if (!expander)
      throw badRequest(`Could not find a navigation property named '${expansion.name}' to expand.`);
    const value = expander(target.item, expansion);
    if (value !== undefined) target.shown[expansion.name] = value;
  }
  return target.shown;
}
