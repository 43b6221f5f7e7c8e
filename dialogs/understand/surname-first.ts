import { givenNames } from './lexicon/given-names.ts';
import type { NameMark } from './name-context.ts';
import { startsSentence } from './name-context.ts';
import type { Token } from './tokens.ts';

/** "Nair, Priya starts": surname and given name, not two people. */
export function surnameFirst(tokens: readonly Token[], marks: readonly NameMark[]): NameMark[] {
  const joined: NameMark[] = [];
  for (const mark of marks) {
    const left = joined.at(-1);
    const comma = left && tokens[left.to];
    const touching =
      left && mark.from === left.to + 1 && comma?.norm === ',' && comma.start === tokens[left.to - 1]!.end;
    // "our contact at Nordwind, Hanne Sørby": who is named in full behind the comma has no surname before it.
    const short =
      mark.to - mark.from === 1 || (mark.to - mark.from === 2 && givenNames.has(tokens[mark.to - 1]!.norm));
    const singles = left && left.to - left.from === 1 && short;
    const reversed =
      givenNames.has(tokens[mark.from]!.norm) && left && !givenNames.has(tokens[left.from]!.norm);
    const list = /^(?:,|and|und|et|y|e|en|og|&)$/.test(tokens[mark.to]?.norm ?? '');
    const plain = left && startsSentence(tokens, left.from) && mark.to - mark.from === 1 && !list;
    if (left && singles && touching && (reversed || plain))
      joined[joined.length - 1] = { from: left.from, to: mark.to };
    else joined.push(mark);
  }
  return joined;
}
