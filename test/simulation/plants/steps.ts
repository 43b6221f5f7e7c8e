import type { Step } from '../../../core/step.ts';
import type { Plant } from '../world.ts';

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
    world: miswritten('return-licences', () => ({ after: [] })),
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
    world: miswritten('wipe-device', () => ({ retry: 'repeatable' })),
  },
  {
    name: 'create is called repeatable',
    finds: 'never-twice-once',
    world: miswritten('create-account', (step) => ({
      retry: 'repeatable',
      look: async (input) => ({
        ...((await step.look(input)) as object),
        account: input.subject.id === undefined ? null : { id: input.subject.id, upn: '' },
        numberTaken: false,
      }),
      plan: (input, facts) =>
        input.subject.id === undefined ? step.plan({ ...input, wanted: renamed(input) }, facts) : [],
    })),
  },
  {
    name: 'disabling is not read back',
    finds: 'done-means-proven',
    runs: 'leaver',
    world: miswritten('disable-account', trusting),
  },
  {
    name: 'wipe is not read back',
    finds: 'done-means-proven',
    runs: 'leaver',
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
    name: 'wipe counts as reversible',
    finds: 'cancel-window',
    runs: 'leaver',
    world: miswritten('wipe-device', () => ({ irreversible: false })),
  },
];

function renamed({ wanted }: Parameters<Step['plan']>[0]): Parameters<Step['plan']>[0]['wanted'] {
  return wanted;
}
