import { badRequest } from '../errors.ts';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** A parsed `$filter`. Paths are property names joined by `/`; a lambda's variable stands first in its paths. */
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; path: string; op: Comparison; value: Literal }
  | { kind: 'in'; path: string; values: Literal[] }
  | { kind: 'function'; name: 'startsWith' | 'endsWith' | 'contains'; path: string; value: string }
  | { kind: 'lambda'; name: 'any' | 'all'; path: string; variable: string; inner: Filter | null }
  | { kind: 'count'; path: string; op: Comparison; value: number };

interface Tokens {
  list: string[];
  at: number;
}

const tokenPattern = /\s*('(?:[^']|'')*'|[()=,:]|[A-Za-z0-9_@$.+\-:/]+)/y;

function tokenize(text: string): string[] {
  const list: string[] = [];
  tokenPattern.lastIndex = 0;
  let end = 0;
  while (end < text.trimEnd().length) {
    tokenPattern.lastIndex = end;
    const found = tokenPattern.exec(text);
    if (!found?.[1]) throw badRequest(`Invalid filter clause: unexpected character at position ${end}.`);
    list.push(found[1]);
    end = tokenPattern.lastIndex;
  }
  return list;
}

function take(tokens: Tokens, expected?: string): string {
  const token = tokens.list[tokens.at];
  if (token === undefined || (expected !== undefined && token !== expected)) {
    throw badRequest(
      `Invalid filter clause: expected ${expected ?? 'more'} but found ${token ?? 'the end'}.`,
    );
  }
  tokens.at++;
  return token;
}

const bareLiteral =
  /^(-?\d+(\.\d+)?|true|false|null|\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?|[0-9a-f]{8}-[0-9a-f-]{27})$/i;

function literal(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (!bareLiteral.test(token)) throw badRequest(`Invalid filter clause: '${token}' is not a value.`);
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  return /^-?\d+(\.\d+)?$/.test(token) ? Number(token) : token;
}

const comparisons = new Set<string>(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);

function comparison(token: string): Comparison {
  if (!comparisons.has(token)) throw badRequest(`Invalid filter clause: '${token}' is not an operator.`);
  return token as Comparison;
}

function list(tokens: Tokens): Literal[] {
  const values: Literal[] = [];
  take(tokens, '(');
  do values.push(literal(take(tokens)));
  while (tokens.list[tokens.at] === ',' && take(tokens));
  take(tokens, ')');
  return values;
}

const functionNames: Record<string, 'startsWith' | 'endsWith' | 'contains'> = {
  startswith: 'startsWith',
  endswith: 'endsWith',
  contains: 'contains',
};

function functionCall(tokens: Tokens, name: 'startsWith' | 'endsWith' | 'contains'): Filter {
  take(tokens, '(');
  const path = take(tokens);
  take(tokens, ',');
  const value = String(literal(take(tokens)));
  take(tokens, ')');
  return { kind: 'function', name, path, value };
}

function lambda(tokens: Tokens, path: string, name: 'any' | 'all'): Filter {
  take(tokens, '(');
  if (tokens.list[tokens.at] === ')') {
    take(tokens);
    return { kind: 'lambda', name, path, variable: '', inner: null };
  }
  // The variable and its colon may stick to what follows (`p:p`), or stand apart (`p : p`).
  const [variable = '', rest] = take(tokens).split(/:(.*)/s);
  if (rest) {
    tokens.at--;
    tokens.list[tokens.at] = rest;
  } else if (tokens.list[tokens.at] === ':') take(tokens);
  const inner = disjunction(tokens);
  take(tokens, ')');
  return { kind: 'lambda', name, path, variable, inner };
}

function primary(tokens: Tokens): Filter {
  const token = take(tokens);
  if (token === '(') {
    const inner = disjunction(tokens);
    take(tokens, ')');
    return inner;
  }
  if (token === 'not') return { kind: 'not', inner: primary(tokens) };
  const name = functionNames[token.toLowerCase()];
  if (name && tokens.list[tokens.at] === '(') return functionCall(tokens, name);
  const lambdaPath = token.match(/^(.+)\/(any|all)$/);
  if (lambdaPath?.[1]) return lambda(tokens, lambdaPath[1], lambdaPath[2] as 'any' | 'all');
  const op = take(tokens);
  if (op === 'in') return { kind: 'in', path: token, values: list(tokens) };
  const value = literal(take(tokens));
  if (token.endsWith('/$count')) {
    return {
      kind: 'count',
      path: token.slice(0, -'/$count'.length),
      op: comparison(op),
      value: Number(value),
    };
  }
  return { kind: 'compare', path: token, op: comparison(op), value };
}

function conjunction(tokens: Tokens): Filter {
  let left = primary(tokens);
  while (tokens.list[tokens.at] === 'and') {
    take(tokens);
    left = { kind: 'and', left, right: primary(tokens) };
  }
  return left;
}

function disjunction(tokens: Tokens): Filter {
  let left = conjunction(tokens);
  while (tokens.list[tokens.at] === 'or') {
    take(tokens);
    left = { kind: 'or', left, right: conjunction(tokens) };
  }
  return left;
}

/** Parses a `$filter`; throws 400 with the place of the mistake. */
export function parseFilter(text: string): Filter {
  const tokens = { list: tokenize(text), at: 0 };
  const filter = disjunction(tokens);
  if (tokens.at < tokens.list.length) {
    throw badRequest(`Invalid filter clause: unexpected '${tokens.list[tokens.at]}'.`);
  }
  return filter;
}

/** Every property path in the filter, lambda variables left out. */
export function filterPaths(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...filterPaths(filter.left), ...filterPaths(filter.right)];
    case 'not':
      return filterPaths(filter.inner);
    case 'compare':
    case 'in':
    case 'function':
    case 'lambda':
    case 'count':
      return [filter.path];
    default:
      return filter satisfies never;
  }
}

/** What in the filter only the advanced query engine of the directory can do: an operator's name, or undefined. */
export function advancedOperator(filter: Filter): string | undefined {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return advancedOperator(filter.left) ?? advancedOperator(filter.right);
    case 'not':
      return 'not';
    case 'compare':
      return filter.op === 'ne' ? 'ne' : undefined;
    case 'function':
      return filter.name === 'endsWith' ? 'endsWith' : undefined;
    case 'lambda':
      return filter.inner ? advancedOperator(filter.inner) : undefined;
    case 'count':
      return '$count';
    case 'in':
      return undefined;
    default:
      return filter satisfies never;
  }
}

/** Whether the filter calls `contains`, which directory objects do not have at all. */
export function usesContains(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return usesContains(filter.left) || usesContains(filter.right);
    case 'not':
      return usesContains(filter.inner);
    case 'lambda':
      return filter.inner !== null && usesContains(filter.inner);
    case 'function':
      return filter.name === 'contains';
    default:
      return false;
  }
}
