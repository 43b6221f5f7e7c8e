import type { Answer, Call } from '../call.ts';
import { badRequest, unsupportedQuery } from '../errors.ts';
import { compareValues, holds } from './evaluate.ts';
import { type Expander, expandInto } from './expand.ts';
import { advancedOperator, type Filter, filterPaths, parseFilter, usesContains } from './filter.ts';
import { pageOf } from './page.ts';
import { hasProperty, noProperty, type Properties, project, selected } from './project.ts';
import { parseSearch, searchHolds } from './search.ts';
import { shapeOf } from './shapes.ts';

/** What a list is made of. All members are of one type; `mixed` ones carry theirs. */
export interface Listing {
  type: string;
  items: object[] | (() => object[]);
  /** Finds candidates for `path eq value` without a scan; undefined: scan. */
  lookup?: (path: string, value: string) => object[] | undefined;
  /** Type of one member, where a list holds several types; its `@odata.type` is then shown. */
  typeOf?: (item: object) => string;
  expanders?: Record<string, Expander>;
  /** Adds properties before filtering and selection (counts, computed names). */
  enrich?: (item: object) => object;
  pageMax?: number;
  context?: string;
}

const options = new Set([
  '$select',
  '$filter',
  '$search',
  '$orderby',
  '$count',
  '$top',
  '$expand',
  '$skiptoken',
  '$format',
]);

function checkOptions(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !options.has(name))
      throw badRequest(`The query option '${name}' is not allowed.`);
  }
}

/** The rules of the directory's advanced queries: header and `$count=true`, or refusal. */
function checkAdvanced(call: Call, filter: Filter | undefined): void {
  if (filter && usesContains(filter)) throw unsupportedQuery("The operator 'contains' is not supported.");
  const operator = filter && advancedOperator(filter);
  const ordered = filter && call.query.has('$orderby') ? '$orderby with $filter' : undefined;
  const needs = call.query.has('$search') ? '$search' : (operator ?? ordered);
  const header = call.headers.consistencylevel?.toLowerCase() === 'eventual';
  const count = call.query.get('$count') === 'true';
  if (needs && !header) throw unsupportedQuery(`${needs} needs the header ConsistencyLevel: eventual.`);
  // $search is the one advanced parameter that works without $count.
  if (needs && needs !== '$search' && !count) throw unsupportedQuery(`${needs} needs $count=true.`);
  if (count && !header) throw unsupportedQuery('$count needs the header ConsistencyLevel: eventual.');
}

function pageSize(query: URLSearchParams, defaults: { size: number; max: number }): number {
  const top = query.get('$top');
  if (top === null) return defaults.size;
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1 || size > defaults.max) {
    throw badRequest(
      `Invalid page size specified: '${top}'. Must be between 1 and ${defaults.max} inclusive.`,
    );
  }
  return size;
}

function candidates(filter: Filter, lookup: NonNullable<Listing['lookup']>): object[] | undefined {
  switch (filter.kind) {
    case 'compare':
      return filter.op === 'eq' && typeof filter.value === 'string'
        ? lookup(filter.path, filter.value)
        : undefined;
    case 'in': {
      const found = filter.values.map((value) => lookup(filter.path, String(value)));
      return found.every((list) => list !== undefined) ? found.flat() : undefined;
    }
    case 'lambda': {
      const { inner } = filter;
      const plain = inner?.kind === 'compare' && inner.op === 'eq' && inner.path === filter.variable;
      return plain ? lookup(filter.path, String(inner.value)) : undefined;
    }
    case 'and':
      return candidates(filter.left, lookup) ?? candidates(filter.right, lookup);
    case 'or': {
      const [left, right] = [candidates(filter.left, lookup), candidates(filter.right, lookup)];
      return left && right ? [...left, ...right] : undefined;
    }
    default:
      return undefined;
  }
}

function orderBy(items: object[], text: string): object[] {
  const [name = '', direction = 'asc'] = text.trim().split(/\s+/);
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return items.toSorted((a, b) => sign * compareValues((a as Properties)[name], (b as Properties)[name]));
}

function matching(call: Call, listing: Listing, filter: Filter | undefined): object[] {
  const enrich = listing.enrich ?? ((item: object): object => item);
  const found = filter && listing.lookup ? candidates(filter, listing.lookup) : undefined;
  const source = found
    ? [...new Set(found)]
    : typeof listing.items === 'function'
      ? listing.items()
      : listing.items;
  let items = listing.enrich ? source.map(enrich) : source;
  if (filter) items = items.filter((item) => holds(filter, item));
  const search = call.query.get('$search');
  if (search !== null) {
    const groups = parseSearch(search);
    items = items.filter((item) => searchHolds(groups, item as Properties));
  }
  const order = call.query.get('$orderby');
  return order === null ? items : orderBy(items, order);
}

function checkNames(listing: Listing, sample: object | undefined, names: string[]): void {
  if (listing.typeOf) return;
  for (const name of names)
    if (!hasProperty(listing.type, sample, name)) throw noProperty(listing.type, name);
}

/** Answers a list: filter, search, order, page, expansion, selection, count, in the way of the service. */
export function collection(call: Call, listing: Listing): Answer {
  const { query } = call;
  checkOptions(query);
  const shape = shapeOf(listing.type);
  const text = query.get('$filter');
  const filter = text === null ? undefined : parseFilter(text);
  if (shape.advanced) checkAdvanced(call, filter);
  else if (query.has('$search')) throw badRequest("The query option '$search' is not supported here.");
  const select = selected(query);
  const sample = typeof listing.items === 'function' ? undefined : listing.items[0];
  const probe = sample && listing.enrich ? listing.enrich(sample) : sample;
  checkNames(listing, probe, select ?? []);
  checkNames(listing, probe, filter ? filterPaths(filter).map((path) => path.split('/')[0] ?? path) : []);
  const max = Math.min(shape.pageMax ?? 999, listing.pageMax ?? 999_999);
  const size = pageSize(query, { size: Math.min(shape.pageDefault ?? 100, max), max });
  const page = pageOf(call, size, () => matching(call, listing, filter));
  const value = page.items.map((item) => {
    const type = listing.typeOf ? listing.typeOf(item) : listing.type;
    const shown = listing.typeOf
      ? { '@odata.type': shapeOf(type).odataType, ...typed(type, item, select) }
      : project(type, item, select);
    return expandInto(call, listing.expanders ?? {}, { item, shown });
  });
  const body: Properties = {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${listing.context ?? `${listing.type}s`}`,
  };
  if (query.get('$count') === 'true' && page.number === 0) body['@odata.count'] = page.total;
  if (page.nextLink) body['@odata.nextLink'] = page.nextLink;
  body.value = value;
  return { status: 200, body };
}

/** In a mixed list a selected property that one type lacks is left out for it. */
function typed(type: string, item: object, select: string[] | undefined): Properties {
  return project(
    type,
    item,
    select?.filter((name) => name in item),
  );
}

/** Answers one object: 200 with the selected properties and expansions. */
export function single(
  call: Call,
  type: string,
  item: object,
  expanders: Record<string, Expander> = {},
): Answer {
  checkOptions(call.query);
  const select = selected(call.query);
  for (const name of select ?? []) if (!hasProperty(type, item, name)) throw noProperty(type, name);
  const shown = project(type, item, select);
  const body = { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${type}s/$entity`, ...shown };
  return { status: 200, body: expandInto(call, expanders, { item, shown: body }) };
}
