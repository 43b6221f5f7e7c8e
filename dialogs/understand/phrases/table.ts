import type { Entry, PhraseGroup } from './group.ts';
import { phraseGroup } from './group.ts';
import { beginSearch, hold, holdsAll } from './held.ts';
import type { Slot } from './index.ts';
import { indexOver } from './index.ts';
import type { Codes, End } from './match.ts';

/** A phrase found at `at`, up to `to` (exclusive); `who` is the item that `<w>` stands for. */
export interface Found<T> extends End {
  readonly value: T;
  readonly at: number;
}

/** Phrases of one kind, each with what it means. */
export interface PhraseTable<T> {
  /** all phrases, each at every place where it stands, the longest reading of each */
  readonly findAll: (text: Codes) => readonly Found<T>[];
  /** all phrases that begin at a place, the longest reading of each */
  readonly findAllAt: (text: Codes, at: number) => readonly Found<T>[];
  /** the longest phrase that begins at a place */
  readonly longestAt: (text: Codes, at: number) => Found<T> | undefined;
  /** whether a phrase can begin with a code */
  readonly mayBegin: (code: string) => boolean;
  /** the words that the phrases are made of */
  readonly words: readonly string[];
  /** the words that a phrase can begin with */
  readonly openings: ReadonlySet<string>;
}

const noneFound: readonly never[] = [];

/** What is known of the text that was asked about last: several rules ask about the same one, and none changes. */
interface Sheet {
  readonly text: Codes;
  /** by place, once something was looked for there */
  readonly slots: (Slot | undefined)[];
  /** by table, once one of them was searched */
  found?: readonly (readonly Found<unknown>[] | undefined)[];
}

function foundAt({ matcher, value }: Entry<unknown>, text: Codes, at: number): Found<unknown> | undefined {
  const end = matcher(text, at);
  return end && { value, at, ...end };
}

/** What each table finds, in one walk over the text; nothing for the tables that find nothing. */
function searchAll(text: Codes, slots: readonly Slot[]): readonly (readonly Found<unknown>[] | undefined)[] {
  beginSearch();
  for (const { number } of slots) hold(number);
  const found: Found<unknown>[][] = [];
  for (const [at, { lists }] of slots.entries()) {
    for (let table = 0; table < lists.length; table += 1) {
      const entries = lists[table]!;
      for (let index = 0; index < entries.length; index += 1) {
        const one = holdsAll(entries[index]!.needs) ? foundAt(entries[index]!, text, at) : undefined;
        if (one === undefined) continue;
        const before = found[table];
        if (before) before.push(one);
        else found[table] = [one];
      }
    }
  }
  return found;
}

function longest<T>(found: readonly Found<T>[]): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const each of found) if (best === undefined || each.to > best.to) best = each;
  return best;
}

/** A person, whom `<w>` stands for as well as for the sender. */
const person = '<p>';

/**
 * Tables of phrases, each over several groups, that are searched together: a text is walked once for all of them, in
 * time linear in it. `me` are the words that `<w>` stands for beside a person.
 */
export function phraseTables<G extends object>(
  groups: { readonly [K in keyof G]: readonly PhraseGroup<G[K]>[] },
  me: Iterable<string> = [],
): { readonly [K in keyof G]: PhraseTable<G[K]> } {
  const all = Object.entries<readonly PhraseGroup<unknown>[]>(groups);
  let slotOf = (code: string): Slot => {
    slotOf = indexOver(
      all.map(([, of]) => of),
      new Set([person, ...me]),
    );
    return slotOf(code);
  };
  let last: Sheet | undefined;
  const sheetOf = (text: Codes): Sheet => {
    if (last?.text !== text) last = { text, slots: new Array(text.codes.length) };
    return last;
  };
  const slotAt = ({ text, slots }: Sheet, at: number): Slot => {
    const slot = slots[at] ?? slotOf(text.codes[at]!);
    slots[at] = slot;
    return slot;
  };
  const tableAt = (table: number, of: readonly PhraseGroup<unknown>[]): PhraseTable<unknown> => {
    const findAllAt = (text: Codes, at: number): readonly Found<unknown>[] => {
      if (text.codes[at] === undefined) return noneFound;
      const entries = slotAt(sheetOf(text), at).lists[table]!;
      if (entries.length === 0) return noneFound;
      const found: Found<unknown>[] = [];
      for (let index = 0; index < entries.length; index += 1) {
        const one = foundAt(entries[index]!, text, at);
        if (one !== undefined) found.push(one);
      }
      return found;
    };
    return {
      findAll: (text) => {
        const sheet = sheetOf(text);
        sheet.found ??= searchAll(
          text,
          text.codes.map((_, at) => slotAt(sheet, at)),
        );
        return sheet.found[table] ?? noneFound;
      },
      findAllAt,
      longestAt: (text, at) => longest(findAllAt(text, at)),
      mayBegin: (code) => slotOf(code).lists[table]!.length > 0,
      words: of.flatMap(({ words }) => [...words]),
      openings: new Set(of.flatMap(({ byWord }) => [...byWord.keys()])),
    };
  };
  const made = all.map(([name, of], table) => [name, tableAt(table, of)] as const);
  return Object.fromEntries(made) as { readonly [K in keyof G]: PhraseTable<G[K]> };
}

/** Makes a table of phrases (see `parsePhrase`) that stand in no group. */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  return phraseTables<{ only: T }>({ only: [phraseGroup(phrases)] }).only;
}
