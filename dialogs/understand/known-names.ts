import { commonWords } from './common.ts';
import { givenNames } from './lexicon/given-names.ts';
import { nameWords, surnameWords } from './lexicon/names.ts';
import type { NameMark } from './name-context.ts';
import { isAdjacent } from './name-context.ts';
import type { PeopleIndex } from './people.ts';
import type { Token } from './tokens.ts';

/** Mentions, and full names of the directory in any spelling of case and accents. */
export function knownNames(tokens: readonly Token[], people: PeopleIndex): NameMark[] {
  const marks: NameMark[] = [];
  for (let index = 0; index < tokens.length; ) {
    const to = mentionEnd(tokens, index) ?? fullNameEnd(tokens, index, people);
    if (to !== undefined) marks.push({ from: index, to });
    index = to ?? index + 1;
  }
  return marks;
}

function mentionEnd(tokens: readonly Token[], index: number): number | undefined {
  const mention = tokens[index]?.mention;
  if (mention === undefined) return undefined;
  let to = index;
  while (tokens[to]?.mention === mention) to += 1;
  return to;
}

function fullNameEnd(tokens: readonly Token[], index: number, people: PeopleIndex): number | undefined {
  for (const parts of people.fullNames.get(tokens[index]?.norm ?? '') ?? []) {
    if (parts.every((part, at) => tokens[index + at]?.norm === part) && !goesOn(tokens, index + parts.length))
      return index + parts.length;
  }
  return undefined;
}

/** "Li Na Zhang" is not the Li Na of the directory: a surname with a capital right behind makes it another name. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next?.kind === 'word' &&
    next.capital &&
    tokens[to - 1]!.capital &&
    isAdjacent(tokens, to) &&
    next.raw !== next.raw.toUpperCase() &&
    (surnameWords.has(next.norm) ||
      nameWords.has(next.norm) ||
      givenNames.has(next.norm) ||
      !commonWords.has(next.norm))
  );
}
