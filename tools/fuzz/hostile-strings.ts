import { tryFilters } from '../../test/adapters/filters.ts';
import type { FuzzPart } from './part.ts';

/** Texts tried in each filter for each forged activity: 10,000 forged go with 5,000 texts. */
const textsPerForged = 0.5;

/** Puts hostile texts into every filter of the product; each must mean the very text to the service. */
export const hostileStringsInFilters: FuzzPart = {
  name: 'hostile strings',
  async run({ count, seed }) {
    const texts = Math.max(1, Math.round(count * textsPerForged));
    const { filters, found } = tryFilters(texts, seed);
    const line = `hostile strings: ${texts} in ${filters} filters each, ${found.length} read as something else`;
    return { line, failures: [...found] };
  },
};
