import { drawHostile } from '../../test/cards/hostile.ts';
import { hostileNames } from '../../test/cards/hostile-names.ts';
import type { FuzzPart } from './part.ts';

/** Names tried for each forged activity: 10,000 forged go with 5,000 names. */
const namesPerForged = 0.5;

/** Draws every card in every state with hostile names in all places where data stands. */
export const hostileNamesOnCards: FuzzPart = {
  name: 'hostile names',
  async run({ count }) {
    const names = hostileNames(Math.max(1, Math.round(count * namesPerForged)));
    const { cards, texts, found } = drawHostile(names);
    const line = `hostile names: ${names.length} on ${cards / names.length} cards each, ${texts} texts, ${found.length} links, mentions or layout`;
    return { line, failures: [...found] };
  },
};
