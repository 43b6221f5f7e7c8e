import type { RefusalCode } from '../../bot/front-door/refusals.ts';
import type { Forge } from './forge.ts';
import { activityMutations } from './mutations-activity.ts';
import { bodyMutations } from './mutations-body.ts';
import { tokenMutations } from './mutations-token.ts';
import { valueMutations } from './mutations-value.ts';
import type { Random } from './random.ts';

export type Mutation = {
  kind: string;
  /** What the front door may say: a refusal for another reason means that the check meant here was never reached. */
  expected: readonly RefusalCode[];
  /** The activity must be an invoke or carry a value; others are given one of that kind. */
  needs?: 'card-action' | 'message-submit';
  apply: (forge: Forge, random: Random) => void;
};

/** All ways of forging that are tried, each with several forms drawn at random. */
export const mutations: readonly Mutation[] = [
  ...tokenMutations,
  ...activityMutations,
  ...bodyMutations,
  ...valueMutations,
];
