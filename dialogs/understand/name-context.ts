import type { PeopleIndex } from './people.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** A stretch of tokens that names a person. */
export interface NameMark {
  readonly from: number;
  readonly to: number;
}

export interface NameContext {
  readonly tokens: readonly Token[];
  /** taken[i]: token i was recognised as something else */
  readonly taken: readonly boolean[];
  readonly people: PeopleIndex;
  readonly language: LanguageCode;
  /** words of any of the languages that are never names by themselves */
  readonly isOrdinary: (word: string) => boolean;
  /** the same for the language of the message and English alone */
  readonly isOwnWord: (word: string) => boolean;
  /** words that events are told with: hardly ever the second half of a name */
  readonly isCueWord: (word: string) => boolean;
  /** words that begin to say what happens to somebody: "starts" */
  readonly isEventWord: (word: string) => boolean;
  /** words that stand anywhere in what is said to happen to somebody */
  readonly isEventPart: (word: string) => boolean;
  readonly isCalendarWord: (word: string) => boolean;
  /** named[i]: token i is a word of the calendar and, where it stands, a name: "Sunday Adeyemi" */
  readonly named: readonly boolean[];
}

/** Whether a sentence, a heading or a bracket opens before a token. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?\n;:•"(¿¡–—-]$/.test(before.norm);
}

/** Right behind the word before; "St." has lost its full stop by then. */
export const isAdjacent = (tokens: readonly Token[], index: number): boolean => {
  const [before, here] = [tokens[index - 1], tokens[index]];
  if (before === undefined || here === undefined) return false;
  return here.start === before.end + 1 || (before.raw === 'St' && here.start === before.end + 2);
};
