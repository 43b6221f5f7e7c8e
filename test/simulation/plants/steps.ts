import type { Step } from '../../../core/step.ts';
import type { Plant } from '../world.ts';
import { blind, both } from './blind.ts';

/** A catalogue in which one definition is wrong. */
function miswritten(id: string, change: (step: Step) => Partial<Step>): Required<Plant>['world'] {
  return (world) => {
    const steps = new Map(world.steps());
    const step = steps.get(id);
    if (step !== undefined) steps.set(id, { ...step, ...change(step) });
    return { ...world, steps: () => steps };
  };
}

/** Trusts the answer: once asked, nothing is left to do. */
const trusting = (step: Step): Partial<Step> => ({
  plan: (input, facts) => (input.history.attemptedAt === undefined ? step.plan(input, facts) : []),
  verify: undefined,
});

/** One person approves, and neither the plan nor the last look asks for another. */
const alone: Required<Plant>['world'] = (world) => ({
  ...world,
  survey: async (request, reader) => {
    const found = await world.survey(request, reader);
    return 'problems' in found ? found : { ...found, stages: found.stages.slice(0, 1) };
  },
});

/** Defects in the checklist: a guard left out, a class mixed up, a proof taken on trust. */
export const stepPlants: readonly Plant[] = [
  {
    name: 'wipe does not wait for the escrow',
    finds: 'order-kept',
    world: miswritten('wipe-device', (step) => ({
      after: [],
      plan: (input, facts) => step.plan({ ...input, history: { ...input.history, before: {} } }, facts),
    })),
  },
  {
    name: 'licence does not wait for the mailbox',
    finds: 'order-kept',
    runs: 'leaver',
    world: miswritten('return-licences', (step) => ({
      after: [],
      plan: (input, facts) => step.plan({ ...input, history: { ...input.history, before: {} } }, facts),
    })),
  },
  {
    name: 'licence goes although the conversion was waived',
    finds: 'order-kept',
    bias: { legs: ['leaver'], actions: ['waive'], immediate: true, broken: 'Set-Mailbox' },
    world: miswritten('return-licences', (step) => ({
      plan: (input, facts) => step.plan({ ...input, history: { ...input.history, before: {} } }, facts),
    })),
  },
  {
    name: 'sessions end before sign-in is closed',
    finds: 'order-kept',
    runs: 'leaver',
    world: miswritten('revoke-sessions', () => ({ afterSent: [] })),
  },
  {
    name: 'wipe is called repeatable',
    finds: 'never-twice-once',
    runs: 'leaver',
    world: both(
      miswritten('wipe-device', () => ({ retry: 'repeatable' })),
      blind,
    ),
  },
  {
    name: 'disabling is not read back',
    finds: 'done-means-proven',
    runs: 'leaver',
    bias: { faults: ['silent'] },
    world: miswritten('disable-account', trusting),
  },
  {
    name: 'wipe is not read back',
    finds: 'done-means-proven',
    runs: 'leaver',
    bias: { faults: ['silent'] },
    world: miswritten('wipe-device', trusting),
  },
  {
    name: 'disabling waits for the mailbox',
    finds: 'due-on-time',
    runs: 'leaver',
    world: miswritten('disable-account', () => ({ after: ['convert-mailbox'] })),
  },
  {
    name: 'disabling is due when approved',
    finds: 'due-on-time',
    runs: 'leaver',
    world: miswritten('disable-account', () => ({ due: {} })),
  },
  {
    name: 'account opens when it is prepared',
    finds: 'due-on-time',
    bias: { legs: ['joiner'] },
    world: miswritten('enable-account', () => ({ due: { joiner: { at: 'prepare' } } })),
  },
  {
    name: 'wipe counts as reversible',
    finds: 'cancel-window',
    runs: 'leaver',
    world: miswritten('wipe-device', () => ({ irreversible: false })),
  },
  {
    name: 'one person is enough for a wipe',
    finds: 'two-people',
    bias: { legs: ['leaver'] },
    world: both(
      miswritten('wipe-device', (step) => ({
        plan: (input, facts) =>
          step.plan(input, facts).map((change) => ({ ...change, twoPerson: undefined })),
      })),
      alone,
    ),
  },
];
