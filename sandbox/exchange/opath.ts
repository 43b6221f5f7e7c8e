import { badParameter } from './exchange-error.ts';

type Value = string | boolean | null;
type Comparison = { kind: 'compare'; property: string; operator: string; value: Value };

/** A parsed `Filter`: comparisons joined by -and, -or and -not. */
export type Filter =
  | Comparison
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter };

const token = /\s*(\(|\)|-[a-z]+|\$[a-z]+|'(?:[^']|'')*'|"[^"]*"|[A-Za-z][A-Za-z0-9]*)/giy;
const operators = ['-eq', '-ne', '-like', '-notlike'];

function refuse(filter: string, why: string): Error {
  return badParameter(
    `Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "Invalid filter syntax. ${why} in ${filter}"`,
  );
}

function tokens(filter: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(filter); match; match = token.exec(filter)) {
    found.push(match[1] ?? '');
    end = token.lastIndex;
  }
  if (filter.slice(end).trim() !== '') throw refuse(filter, `Unexpected text at ${end}`);
  return found;
}

function readValue(filter: string, raw: string | undefined): Value {
  if (raw === undefined) throw refuse(filter, 'A value is missing');
  if (raw.startsWith("'")) return raw.slice(1, -1).replaceAll("''", "'");
  if (raw.startsWith('"')) return raw.slice(1, -1);
  const constants: Record<string, Value> = { $null: null, $true: true, $false: false };
  const value = constants[raw.toLowerCase()];
  if (value === undefined) throw refuse(filter, `The value ${raw} is neither quoted nor a constant`);
  return value;
}

class Reader {
  private readonly words: string[];
  private readonly filter: string;

  constructor(filter: string) {
    this.filter = filter;
    this.words = tokens(filter);
  }

  private take(word: string): boolean {
    if (this.words[0]?.toLowerCase() !== word) return false;
    this.words.shift();
    return true;
  }

  private compare(): Filter {
    const property = this.words.shift();
    if (property === undefined || !/^[a-z]/i.test(property))
      throw refuse(this.filter, 'A property is missing');
    const operator = this.words.shift()?.toLowerCase() ?? '';
    if (!operators.includes(operator))
      throw refuse(this.filter, `The operator '${operator}' is not supported`);
    return { kind: 'compare', property, operator, value: readValue(this.filter, this.words.shift()) };
  }

  private unary(): Filter {
    if (this.take('-not')) return { kind: 'not', inner: this.unary() };
    if (!this.take('(')) return this.compare();
    const inner = this.any();
    if (!this.take(')')) throw refuse(this.filter, 'A closing bracket is missing');
    return inner;
  }

  private both(): Filter {
    let left = this.unary();
    while (this.take('-and')) left = { kind: 'and', left, right: this.unary() };
    return left;
  }

  private any(): Filter {
    let left = this.both();
    while (this.take('-or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  whole(): Filter {
    const result = this.any();
    if (this.words.length > 0) throw refuse(this.filter, `Unexpected '${this.words[0]}'`);
    return result;
  }
}

/** Parses an OPATH filter: -eq, -ne, -like, -notlike, -and, -or, -not, brackets, quoted values, $null, $true, $false. */
export function parseFilter(filter: string): Filter {
  return new Reader(filter).whole();
}

/** Value of a filterable property of one object; a list means that any entry may agree. */
export type Properties<T> = Record<string, (object: T) => Value | string[]>;

function like(value: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'is').test(value);
}

function equal(one: Value, value: Value): boolean {
  if (typeof one === 'string' && typeof value === 'string') return one.toLowerCase() === value.toLowerCase();
  if (typeof one === 'boolean' && typeof value === 'string') return String(one) === value.toLowerCase();
  return one === value;
}

function agrees(actual: Value | string[], comparison: Comparison): boolean {
  const { operator, value } = comparison;
  const list: Value[] = Array.isArray(actual) ? (actual.length > 0 ? actual : [null]) : [actual];
  const negative = operator === '-ne' || operator === '-notlike';
  const matching = operator.endsWith('like')
    ? (one: Value) => typeof one === 'string' && typeof value === 'string' && like(one, value)
    : (one: Value) => equal(one, value);
  return list.some(matching) !== negative;
}

/** Whether an object passes; a property that cannot be filtered on throws 400. */
export function passes<T>(filter: Filter, object: T, properties: Properties<T>): boolean {
  switch (filter.kind) {
    case 'and':
      return passes(filter.left, object, properties) && passes(filter.right, object, properties);
    case 'or':
      return passes(filter.left, object, properties) || passes(filter.right, object, properties);
    case 'not':
      return !passes(filter.inner, object, properties);
    case 'compare': {
      const read = Object.entries(properties).find(
        ([name]) => name.toLowerCase() === filter.property.toLowerCase(),
      );
      if (!read) throw badParameter(`"${filter.property}" is not a recognized filterable property.`);
      return agrees(read[1](object), filter);
    }
    default:
      return filter satisfies never;
  }
}

/** Names of the properties a filter compares; for a check before any object is read. */
export function filterProperties(filter: Filter): string[] {
  if (filter.kind === 'compare') return [filter.property];
  if (filter.kind === 'not') return filterProperties(filter.inner);
  return [...filterProperties(filter.left), ...filterProperties(filter.right)];
}

/** Parses a filter and keeps what passes; unknown properties are refused even when there is nothing to filter. */
export function applyFilter<T>(source: string, objects: T[], properties: Properties<T>): T[] {
  const filter = parseFilter(source);
  const known = Object.keys(properties).map((name) => name.toLowerCase());
  const unknown = filterProperties(filter).find((name) => !known.includes(name.toLowerCase()));
  if (unknown) throw badParameter(`"${unknown}" is not a recognized filterable property.`);
  return objects.filter((object) => passes(filter, object, properties));
}
