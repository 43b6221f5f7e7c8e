import { intents } from '../../dialogs/understand/intents.ts';
import { featuresOf, shares, weightParts } from '../../dialogs/understand/reader.ts';
import type { Intent } from '../../dialogs/understand/types.ts';

/** A message as the codes of its line, with what it asks for; `not` says only what it does not ask for. */
export interface Lesson {
  readonly codes: readonly string[];
  readonly intent?: Intent;
  readonly not?: Intent;
}

const roundsMax = 12;
const step = 0.15;
/** Keeps weights small, so that what a few messages have in common is not taken for a rule. */
const decay = 1e-4;
/** What only one message has teaches nothing about others. */
const messagesMin = 2;
/** A prime that scatters the order of the lessons the same way each time. */
const stride = 7919;

interface Example {
  readonly features: readonly number[];
  readonly lesson: Lesson;
}

function vocabularyOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of lists.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= messagesMin).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, index) => [feature, index]));
}

/** What the shares should be: all for the intent, or as they are without the one that it is not. */
function target({ intent, not }: Lesson, likely: readonly number[]): number[] {
  if (intent !== undefined) return intents.map((each) => (each === intent ? 1 : 0));
  const rest = 1 - (likely[intents.indexOf(not!)] ?? 0);
  return intents.map((each, index) => (each === not ? 0 : likely[index]! / Math.max(rest, Number.EPSILON)));
}

/** One lesson: moves the weights of its features towards the target (AdaGrad). */
function teach({ features, lesson }: Example, weights: number[][], squares: number[][]): void {
  const sums = intents.map((_, index) => features.reduce((sum, each) => sum + weights[each]![index]!, 0));
  const likely = shares(sums);
  const wanted = target(lesson, likely);
  for (const feature of features) {
    for (let index = 0; index < intents.length; index += 1) {
      const gradient = likely[index]! - wanted[index]! + decay * weights[feature]![index]!;
      squares[feature]![index]! += gradient * gradient;
      weights[feature]![index]! -= (step * gradient) / Math.sqrt(squares[feature]![index]!);
    }
  }
}

/**
 * Learns the weights of the features of messages: a multinomial logistic regression by stochastic gradient descent.
 * The same lessons in the same order give the same weights. Features whose weights all round to none are left out.
 */
export function learn(lessons: readonly Lesson[]): Record<string, number[]> {
  const lists = lessons.map(featuresOf);
  const vocabulary = vocabularyOf(lists);
  const examples = lists.map(
    (list, index): Example => ({
      features: list.flatMap((feature) => vocabulary.get(feature) ?? []),
      lesson: lessons[index]!,
    }),
  );
  const table = (value: number) => Array.from(vocabulary, () => intents.map(() => value));
  const [weights, squares] = [table(0), table(1e-8)];
  for (let round = 0; round < roundsMax; round += 1)
    for (let at = 0; at < examples.length; at += 1)
      teach(examples[(at * stride + round) % examples.length]!, weights, squares);
  const rounded = [...vocabulary].map(([feature, index]): [string, number[]] => [
    feature,
    weights[index]!.map((weight) => Math.round(weight * weightParts) + 0),
  ]);
  return Object.fromEntries(rounded.filter(([, list]) => list.some((weight) => weight !== 0)));
}
