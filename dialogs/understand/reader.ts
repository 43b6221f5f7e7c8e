import learned from './intent-weights.json' with { type: 'json' };
import { intents } from './intents.ts';
import type { Line } from './items.ts';
import type { Intent } from './types.ts';

/** Weights are kept as whole numbers of this part of one. */
export const weightParts = 50;

/** Longer words count by their beginning as well, so that one form of a word tells of the others. */
const stemLetters = 5;

/** A feature that every message has: how common each intent is. */
const always = '*';

/**
 * What a message is counted by: its words and marks, the beginnings of longer words, pairs side by side, and which
 * kinds of marks it has. Names, days and labels count as marks only, so nothing depends on whom it is about.
 */
export function featuresOf({ codes }: Pick<Line, 'codes'>): string[] {
  const features = new Set<string>([always]);
  for (const code of codes) {
    features.add(code);
    if (code.length > stemLetters + 1 && !code.startsWith('<'))
      features.add(`${code.slice(0, stemLetters)}*`);
  }
  const bounded = ['^', ...codes, '$'];
  for (let at = 1; at < bounded.length; at += 1) features.add(`${bounded[at - 1]} ${bounded[at]}`);
  const marks = new Set(codes.filter((code) => code.startsWith('<')));
  features.add(`marks ${[...marks].sort().join('')}`);
  return [...features];
}

/** Shares of 1 out of sums of weights. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((left, right) => left + right, 0);
  return powers.map((power) => power / total);
}

const table: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(learned.weights));

/** An intent and how sure the reader is of it, of 1. */
export interface Likely {
  readonly intent: Intent;
  readonly share: number;
}

/**
 * The intent that a message most resembles by the messages of the development set, with its share of 1. The weights
 * are those of a multinomial logistic regression; `tools/understand/train.ts` makes them.
 */
export function likelyIntent(line: Pick<Line, 'codes'>): Likely {
  const sums = intents.map(() => 0);
  for (const feature of featuresOf(line))
    for (const [index, weight] of (table.get(feature) ?? []).entries()) sums[index]! += weight / weightParts;
  const likely = shares(sums);
  const best = likely.indexOf(Math.max(...likely));
  return { intent: intents[best]!, share: likely[best]! };
}
