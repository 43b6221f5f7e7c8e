import { literal, opath, query } from '../../core/reader.ts';
import { parseFilter as parseOpath } from '../../sandbox/exchange/opath.ts';
import { parseFilter as parseOData } from '../../sandbox/query/filter.ts';
import { createRandom } from '../front-door/random.ts';
import { folderOf, lineAt, projectFiles } from '../house/source.ts';
import { hostileText } from './hostile-text.ts';

/** A filter of the product as its source writes it: the text around the one place where a value stands. */
export interface FilterTemplate {
  readonly at: string;
  readonly encoder: 'literal' | 'opath';
  readonly before: string;
  readonly after: string;
}

const productFolders = new Set(['core', 'steps', 'adapters', 'bot', 'dialogs']);
const call = /\$\{(literal|opath)\(/g;

/** Every filter of the product, found in its source, so that none can be left out. Throws on one that it cannot read. */
export function filterTemplates(): readonly FilterTemplate[] {
  return projectFiles(['.ts'])
    .filter(({ path }) => productFolders.has(folderOf(path)))
    .flatMap(({ path, text }) =>
      [...text.matchAll(call)].map((found) => {
        const at = `${path}:${lineAt(text, found.index)}`;
        const end = endOfCall(text, found.index + found[0].length);
        const before = text.slice(text.lastIndexOf('`', found.index) + 1, found.index);
        const after = text.slice(end, text.indexOf('`', end));
        if (before.includes('${') || after.includes('${') || before.includes('\n'))
          throw new Error(`${at}: more than one value in a filter; split it, so that each can be tried`);
        return { at, encoder: found[1] as FilterTemplate['encoder'], before, after };
      }),
    );
}

/** Position after the `)}` that ends the call; templates within its argument are skipped. */
function endOfCall(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '`') at = text.indexOf('`', at + 1);
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 2;
  }
  throw new Error('a call that does not end');
}

const benign = 'benign';

/** The tree of a filter as the service reads it from the address or the parameter. */
function readBack({ encoder, before, after }: FilterTemplate, text: string): string {
  const quoted = encoder === 'opath' ? opath(text) : literal(text);
  const filter = `${before}${quoted}${after}`;
  if (encoder === 'opath') return JSON.stringify(parseOpath(filter));
  const address = new URL(`https://graph.microsoft.com/v1.0/x?${query({ $filter: filter, $select: 'id' })}`);
  const { searchParams } = address;
  if ([...searchParams.keys()].join() !== '$filter,$select' || address.hash !== '') return 'another address';
  return JSON.stringify(parseOData(searchParams.get('$filter') ?? ''));
}

/** What a filter with this text means to the service other than that very text; undefined when it means it. */
function otherMeaning(template: FilterTemplate, text: string): string | undefined {
  const meant = readBack(template, benign).replaceAll(JSON.stringify(benign), () => JSON.stringify(text));
  let read: string;
  try {
    read = readBack(template, text);
  } catch (error) {
    read = String(error);
  }
  return read === meant ? undefined : `${template.at}: ${JSON.stringify(text)} is read as ${read}`;
}

export interface FilterTrials {
  readonly filters: number;
  readonly found: readonly string[];
}

/** Puts `count` hostile texts into every filter of the product and reads the request as the service would. */
export function tryFilters(count: number, seed: number): FilterTrials {
  const random = createRandom(seed);
  const templates = filterTemplates();
  const texts = Array.from({ length: count }, () => hostileText(random));
  const found = templates.flatMap((template) => texts.flatMap((text) => otherMeaning(template, text) ?? []));
  return { filters: templates.length, found };
}
