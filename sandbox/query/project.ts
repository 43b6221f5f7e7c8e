import { badRequest } from '../errors.ts';
import { shapeOf } from './shapes.ts';

export type Properties = Record<string, unknown>;

/** Splits `$select`; undefined when there is none. */
export function selected(query: URLSearchParams): string[] | undefined {
  const text = query.get('$select');
  if (text === null) return undefined;
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a type has a property of this name, whatever the object at hand holds. */
export function hasProperty(type: string, item: object | undefined, name: string): boolean {
  const shape = shapeOf(type);
  if (shape.hidden?.includes(name)) return false;
  if (item === undefined) return true;
  return name in item || [shape.known, shape.onDemand].some((names) => names?.includes(name));
}

/** 400 as the service words it for a property that a type does not have. */
export function noProperty(type: string, name: string): Error {
  return badRequest(`Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`);
}

/** Cuts an object to what an answer shows: the selected properties (`id` only if selected), or the type's default set. */
export function project(type: string, item: object, select?: string[]): Properties {
  const shape = shapeOf(type);
  const from = item as Properties;
  const shown: Properties = {};
  if (select && !select.includes('*')) {
    for (const name of select) if (!shape.hidden?.includes(name)) shown[name] = from[name] ?? null;
    return shown;
  }
  for (const name of shape.defaults ?? Object.keys(from)) {
    if (shape.hidden?.includes(name) || shape.onDemand?.includes(name)) continue;
    shown[name] = from[name] ?? null;
  }
  return shown;
}
