/** Words by number, so that whether a text holds one is seen in an array; there are as many as phrases have words. */
const numbers = new Map<string, number>();
/** By the number of a word the last search whose text held it. Number 0 is of the words that no phrase needs. */
const heldIn: number[] = [0];
let search = 0;

/** The number of a word of phrases. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = heldIn.push(0) - 1;
  numbers.set(word, number);
  return number;
}

/** Begins to search a text: of the words of others nothing is held any more. */
export function beginSearch(): void {
  search += 1;
}

/** Notes that the text which is searched holds a word. */
export function hold(number: number): void {
  heldIn[number] = search;
}

/** Lists of words, by their numbers, of each of which a text must hold one; a 0 closes each list. */
export type Needs = readonly number[];

/** The needs of `lists` in this order. */
export function needsOver(lists: readonly ReadonlySet<string>[]): Needs {
  return lists.flatMap((words) => [...[...words].map(numberOf), 0]);
}

/** Whether the text that is searched holds a word of each list. */
export function holdsAll(needs: Needs): boolean {
  let held = false;
  for (let index = 0; index < needs.length; index += 1) {
    const number = needs[index]!;
    if (number !== 0) held ||= heldIn[number] === search;
    else if (held) held = false;
    else return false;
  }
  return true;
}
