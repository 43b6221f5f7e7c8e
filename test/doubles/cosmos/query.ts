import {
  documentsQuery,
  dueQuery,
  everythingQuery,
  linesQuery,
  searchQuery,
  soonestQuery,
} from '../../../adapters/cosmos/queries.ts';
import { searchTermsMax } from '../../../adapters/store-rules.ts';
import type { Stored } from './container.ts';

export interface QuerySpec {
  readonly query: string;
  readonly parameters?: readonly { readonly name: string; readonly value: string | number }[];
}

interface Meaning {
  readonly where: (item: Stored, value: Values) => boolean;
  /** Without an order the gateway answers for all partitions itself. */
  readonly orderBy?: string;
  readonly descending?: boolean;
  readonly top?: number | '@top';
}

type Cell = string | number;
/** The value of a parameter, of whatever type the comparison needs. */
type Values = <T extends Cell>(name: string) => T;

/** What each contract text means, written apart from the adapter. Any other text is refused with 501. */
const meanings = new Map<string, Meaning>([
  [
    linesQuery,
    {
      where: (c, value) =>
        c.type === 'line' &&
        (c.seq as number) >= value<number>('@from') &&
        (c.seq as number) <= value<number>('@to'),
      orderBy: 'seq',
    },
  ],
  [
    dueQuery,
    {
      where: (c, value) =>
        c.type === 'head' &&
        typeof c.nextDueAt === 'number' &&
        c.nextDueAt <= value<number>('@businessNow') &&
        (c.claimUntil as number) <= value<number>('@realNow') &&
        (c.urgency as number) <= value<number>('@urgencyMax'),
      orderBy: 'dueKey',
      top: 32,
    },
  ],
  [
    soonestQuery,
    { where: (c) => c.type === 'head' && c.nextDueAt !== undefined, orderBy: 'nextDueAt', top: 1 },
  ],
  [
    documentsQuery,
    {
      where: (c, value) =>
        c.kind === value<string>('@kind') &&
        (c.sortKey as string) > value<string>('@after') &&
        (c.sortKey as string).startsWith(value<string>('@prefix')) &&
        (c.expires as number) > value<number>('@now'),
      orderBy: 'sortKey',
      top: '@top',
    },
  ],
]);
meanings.set(everythingQuery, { where: () => true });
for (let terms = 0; terms <= searchTermsMax; terms++) {
  const names = Array.from({ length: terms }, (_, n) => `@term${n}`);
  meanings.set(searchQuery(terms), {
    where: (c, value) =>
      c.type === 'head' &&
      (c.request as string) < value<string>('@before') &&
      names.every((name) => (c.terms as readonly string[]).includes(value<string>(name))),
    orderBy: 'request',
    descending: true,
    top: '@top',
  });
}

/** Texts that a query plan handed out; the SDK sends them back to each partition range. */
const rewritten = new Map<string, Meaning>();
const filter = '{documentdb-formattableorderbyquery-filter}';

/** Rows of a query in order, or undefined when the text is in no contract. Rewritten texts give wrapped rows. */
export function rowsOf(spec: QuerySpec, items: readonly Stored[]): readonly unknown[] | undefined {
  const plain = meanings.get(spec.query);
  const meaning = plain ?? rewritten.get(spec.query);
  if (!meaning) return undefined;
  const value = valueIn(spec);
  const found = items.filter((item) => meaning.where(item, value));
  if (meaning.orderBy !== undefined) found.sort(by(meaning, meaning.orderBy));
  const rows = found.slice(0, topOf(meaning, value));
  if (plain) return rows;
  return rows.map((item) => ({
    _rid: item._rid,
    orderByItems: [{ item: item[meaning.orderBy!] }],
    payload: item,
  }));
}

/** The query plan of the gateway (partitionedQueryExecutionInfo, version 2) of an ordered query in the contract. */
export function planOf(spec: QuerySpec): object | undefined {
  const meaning = meanings.get(spec.query);
  if (meaning?.orderBy === undefined) return undefined;
  const [, where] = / WHERE (.*) ORDER BY /.exec(spec.query)!;
  const top = meaning.top === undefined ? '' : `TOP ${meaning.top} `;
  const order = `c.${meaning.orderBy}`;
  const text = `SELECT ${top}c._rid, [{"item": ${order}}] AS orderByItems, c AS payload\nFROM c\nWHERE ((${where}) AND (${filter}))\nORDER BY ${order}${meaning.descending ? ' DESC' : ''}`;
  rewritten.set(text.replace(filter, 'true'), meaning);
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: topOf(meaning, valueIn(spec)) ?? null,
      offset: null,
      limit: null,
      orderBy: [meaning.descending ? 'Descending' : 'Ascending'],
      orderByExpressions: [order],
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: [],
      groupByAliasToAggregateType: {},
      rewrittenQuery: text,
      hasSelectValue: false,
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}

function valueIn(spec: QuerySpec): Values {
  return <T extends Cell>(name: string) => {
    const found = spec.parameters?.find((parameter) => parameter.name === name);
    if (!found) throw new Error(`parameter ${name} is missing`);
    return found.value as T;
  };
}

function topOf(meaning: Meaning, value: Values): number | undefined {
  return meaning.top === '@top' ? value<number>('@top') : meaning.top;
}

function by(meaning: Meaning, path: string): (a: Stored, b: Stored) => number {
  const sign = meaning.descending ? -1 : 1;
  return (a, b) => {
    const left = a[path] as Cell;
    const right = b[path] as Cell;
    return left === right ? 0 : left < right ? -sign : sign;
  };
}
