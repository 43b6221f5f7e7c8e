import type { Pairs } from './in-turn.ts';
import { type Spread, spreadOf } from './spread.ts';

export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One measured figure. What is held against the target is `held`: the ratio to the baseline, or the subject itself. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly subject: Spread;
  /** What the subject is compared with, measured in the same run; absent where the target is an absolute figure. */
  readonly baseline?: { readonly is: string; readonly spread: Spread };
  readonly held: Spread;
  readonly heldIs: 'ratio' | 'value';
  /** Absent for a figure that explains another. */
  readonly target?: Target;
}

export interface Naming {
  readonly name: string;
  readonly unit: string;
  readonly baselineIs: string;
  readonly target?: Target;
}

/** A figure of which the ratio counts, taken round by round so that both sides met the same machine. */
export function ratioFigure(naming: Naming, pairs: Pairs<number>): Figure {
  const ratios = pairs.subject.map((value, index) => value / (pairs.baseline[index] ?? Number.NaN));
  return {
    name: naming.name,
    unit: naming.unit,
    subject: spreadOf(pairs.subject),
    baseline: { is: naming.baselineIs, spread: spreadOf(pairs.baseline) },
    held: spreadOf(ratios),
    heldIs: 'ratio',
    target: naming.target,
  };
}

/** A figure whose target is absolute; a baseline only shows what the machine itself did meanwhile. */
export function valueFigure(
  naming: Omit<Naming, 'baselineIs'> & { readonly baselineIs?: string },
  values: readonly number[],
  baseline?: readonly number[],
): Figure {
  const subject = spreadOf(values);
  return {
    name: naming.name,
    unit: naming.unit,
    subject,
    ...(baseline === undefined
      ? {}
      : { baseline: { is: naming.baselineIs ?? '', spread: spreadOf(baseline) } }),
    held: subject,
    heldIs: 'value',
    target: naming.target,
  };
}

/** True when the median meets the target; undefined for a figure without one. */
export function isReached({ held, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atLeast' in target ? held.median >= target.atLeast : held.median <= target.atMost;
}

/** How many times better than its target a value is; 1 is exactly the target, below 1 misses it. */
export function headroom(value: number, target: Target): number {
  return 'atLeast' in target ? value / target.atLeast : target.atMost / value;
}
