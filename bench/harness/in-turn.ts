/** What a subject and a baseline came to in the same rounds: index for index they ran side by side. */
export interface Pairs<T> {
  readonly subject: readonly T[];
  readonly baseline: readonly T[];
}

/**
 * Runs both in turn, A B, B A, A B …, so that a machine that slows down for a while hits both alike and neither always
 * goes first. Compare index by index.
 */
export async function inTurn<T>(
  rounds: number,
  runs: { readonly subject: () => Promise<T>; readonly baseline: () => Promise<T> },
): Promise<Pairs<T>> {
  const subject: T[] = [];
  const baseline: T[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const subjectFirst = round % 2 === 1;
    if (subjectFirst) subject.push(await runs.subject());
    baseline.push(await runs.baseline());
    if (!subjectFirst) subject.push(await runs.subject());
  }
  return { subject, baseline };
}
