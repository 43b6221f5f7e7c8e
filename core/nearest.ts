import { fold } from './policy/matching.ts';

const suggestionsMax = 3;

/** The choices most like what was typed, best first: for "did you mean". Always names at least one when there is one. */
export function nearest(
  given: string,
  choices: readonly string[],
  limit = suggestionsMax,
): readonly string[] {
  const typed = fold(given);
  return choices
    .map((choice) => ({ choice, distance: likeness(typed, fold(choice)) }))
    .sort((a, b) => a.distance - b.distance || (a.choice < b.choice ? -1 : 1))
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** Share of letters to be changed; a beginning or a word typed in full counts as near. */
function likeness(typed: string, choice: string): number {
  if (typed !== '' && (choice.startsWith(typed) || choice.split(' ').includes(typed))) return 0.1;
  return edits(typed, choice) / Math.max(typed.length, choice.length, 1);
}

/** Levenshtein distance: letters to insert, delete or replace. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
