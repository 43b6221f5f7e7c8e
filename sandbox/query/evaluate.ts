import type { Comparison, Filter, Literal } from './filter.ts';

type Properties = Record<string, unknown>;

const datePattern = /^\d{4}-\d\d-\d\d(T|$)/;

function valueAt(item: unknown, path: string): unknown {
  let value: unknown = item;
  for (const part of path.split('/')) {
    if (value === null || value === undefined) return null;
    value = (value as Properties)[part];
  }
  return value ?? null;
}

function ordered(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return datePattern.test(value) ? Date.parse(value) : value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function compare(actual: unknown, op: Comparison, expected: Literal): boolean {
  const [left, right] = [ordered(actual), ordered(expected)];
  switch (op) {
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    default:
      if (left === null || right === null) return false;
      return { gt: left > right, ge: left >= right, lt: left < right, le: left <= right }[op];
  }
}

function textCall(name: 'startsWith' | 'endsWith' | 'contains', actual: unknown, value: string): boolean {
  const [text, part] = [typeof actual === 'string' ? actual.toLowerCase() : '', value.toLowerCase()];
  switch (name) {
    case 'startsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
    case 'contains':
      return text.includes(part);
    default:
      return name satisfies never;
  }
}

function lambdaHolds(filter: Extract<Filter, { kind: 'lambda' }>, item: unknown): boolean {
  const list = valueAt(item, filter.path);
  const values = Array.isArray(list) ? (list as unknown[]) : [];
  const { inner } = filter;
  if (!inner) return values.length > 0;
  const test = (value: unknown): boolean =>
    holds(inner, { ...(item as Properties), [filter.variable]: value });
  return filter.name === 'any' ? values.some(test) : values.every(test);
}

/** Whether an object fulfils a filter. Text compares without regard to case, dates as instants. */
export function holds(filter: Filter, item: unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(filter.left, item) && holds(filter.right, item);
    case 'or':
      return holds(filter.left, item) || holds(filter.right, item);
    case 'not':
      return !holds(filter.inner, item);
    case 'compare':
      return compare(valueAt(item, filter.path), filter.op, filter.value);
    case 'in':
      return filter.values.some((value) => compare(valueAt(item, filter.path), 'eq', value));
    case 'function':
      return textCall(filter.name, valueAt(item, filter.path), filter.value);
    case 'lambda':
      return lambdaHolds(filter, item);
    case 'count': {
      const list = valueAt(item, filter.path);
      return compare(Array.isArray(list) ? list.length : 0, filter.op, filter.value);
    }
    default:
      return filter satisfies never;
  }
}

/** Orders two values as `$orderby` does: text without case, missing values first. */
export function compareValues(a: unknown, b: unknown): number {
  const [left, right] = [ordered(a), ordered(b)];
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
