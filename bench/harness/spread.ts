/** What several runs of the same thing came to. The median is quoted; the range says how noisy the machine was. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Median and range of at least one value. Throws a RangeError without any. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('no run, no spread');
  return {
    median: percentile(values, 0.5),
    min: Math.min(...values),
    max: Math.max(...values),
    runs: values.length,
  };
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed; the middle two are averaged for a median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, index))] ?? Number.NaN;
  if (share === 0.5 && sorted.length % 2 === 0)
    return (at(sorted.length / 2 - 1) + at(sorted.length / 2)) / 2;
  return at(Math.ceil(sorted.length * share) - 1);
}
