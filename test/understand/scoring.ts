import type { Understood } from '../../dialogs/understand.ts';

/** One line of a set of messages with what they mean. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly now: string;
  readonly locale?: string;
  readonly language?: string;
  readonly part?: string;
  readonly people: readonly Understood[];
}

export interface Score {
  rows: number;
  exact: number;
  intents: number;
  dangerous: string[];
}

function canonical(one: Understood | undefined): string {
  return JSON.stringify(Object.entries(one ?? {}).sort(([left], [right]) => left.localeCompare(right)));
}

/** A departure that is none, a person who is another one, a last day that is another one. */
function isDangerous(got: readonly Understood[], wanted: readonly Understood[]): boolean {
  return got.some((one, index) => {
    const meant =
      wanted.find((each) => each.personName === one.personName && each.intent === one.intent) ??
      wanted[index];
    if (one.intent === 'leaver' && meant?.intent !== 'leaver') return true;
    if (one.personName !== undefined && one.personName !== meant?.personName) return true;
    return one.lastDay !== undefined && one.lastDay !== meant?.lastDay;
  });
}

/** Adds one answer to a score: the row exactly right, its intents right, its dangerous mistakes. */
export function addToScore(score: Score, row: Row, got: readonly Understood[]): void {
  score.rows += 1;
  if (got.map(canonical).join() === row.people.map(canonical).join()) score.exact += 1;
  const intents = (people: readonly Understood[]) => people.map((one) => one.intent).join();
  if (intents(got) === intents(row.people)) score.intents += 1;
  if (isDangerous(got, row.people)) score.dangerous.push(row.id);
}
