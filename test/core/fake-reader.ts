import type { Reader } from '../../core/reader.ts';

type Row = Readonly<Record<string, unknown>>;

/** Tables by collection path; a read answers the rows whose fields its filter names. */
export interface Tables {
  readonly [path: string]: readonly Row[];
}

/** A reader over rows in memory that understands `eq`, `or` and `proxyAddresses/any`, and counts its reads. */
export function fakeReader(tables: Tables): { readonly reader: Reader; readonly reads: string[] } {
  const reads: string[] = [];
  const list: Reader['list'] = async ({ path, query: text = '' }, decoder) => {
    const filter = new URLSearchParams(text).get('$filter') ?? '';
    reads.push(`${path} ${filter}`);
    return (tables[path] ?? []).filter((row) => holds(row, filter)).map((row) => decoder.parse(row));
  };
  const reader: Reader = {
    list,
    async one({ path, params }, decoder) {
      const row = tables[path]?.find((one) => one.id === params['user-id']);
      return row === undefined ? undefined : decoder.parse(row);
    },
    ask: () => Promise.reject(new Error('not asked here')),
    exchange: () => Promise.reject(new Error('not asked here')),
  };
  return { reader, reads };
}

function holds(row: Row, filter: string): boolean {
  if (filter === '') return true;
  return filter.split(' or ').some((clause) => {
    const any = /^(\w+)\/any\(p:p eq '(.*)'\)$/.exec(clause);
    if (any) return ((row[any[1]!] as string[] | undefined) ?? []).includes(any[2]!);
    const [, field, value] = /^(\w+) eq '(.*)'$/.exec(clause) ?? [];
    if (field === undefined) throw new Error(`no such filter: ${clause}`);
    return String(row[field]).toLowerCase() === value?.replaceAll("''", "'").toLowerCase();
  });
}
