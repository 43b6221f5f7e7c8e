import { fileURLToPath } from 'node:url';
import { loadSteps } from '../../adapters/catalogue.ts';
import { parsePolicy, readPolicyFiles } from '../../adapters/policy-files.ts';
import { limitsOf } from '../../bot/world.ts';
import type { BrakeLimits } from '../../core/brakes.ts';
import type { Policy } from '../../core/policy.ts';
import type { Steps } from '../../core/readiness.ts';
import { invariants } from './invariants.ts';
import type { Setup } from './run.ts';
import { withZones } from './zones.ts';

/** The checklist of the speed figure: one step of every retry class, with every ordering that matters. */
export const sevenSteps = [
  'disable-account',
  'revoke-sessions',
  'reset-password',
  'convert-mailbox',
  'prove-key-escrow',
  'wipe-device',
  'return-licences',
] as const;

/** Steps of the mixed runs: those above and one of every kind that joiners and movers add. */
export const mixedSteps = [
  ...sevenSteps,
  'leave-groups',
  'leave-licence-groups',
  'create-account',
  'complete-attributes',
  'update-job-details',
  'set-manager',
  'add-to-groups',
  'assign-licences',
  'enable-account',
  'hand-over-first-sign-in',
] as const;

export async function examplePolicy(): Promise<Policy> {
  const folder = fileURLToPath(new URL('../../policy', import.meta.url));
  const reading = parsePolicy(await readPolicyFiles(folder));
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.policy;
}

/** Lower than the example policy's, so that a few leavers already meet it. */
const irreversiblePerHourMax = 3;

/** Real policy and real steps; `only` narrows the catalogue. */
export async function setupFor(only?: readonly string[]): Promise<Setup & { readonly limits: BrakeLimits }> {
  const policy = withZones(tight(await examplePolicy()));
  const all = await loadSteps();
  const steps: Steps = only === undefined ? all : new Map([...all].filter(([id]) => only.includes(id)));
  return { policy, steps, limits: limitsOf(policy), invariants };
}

function tight(policy: Policy): Policy {
  const { irreversibleBudget } = policy.checklists;
  const perHour = Math.min(irreversiblePerHourMax, irreversibleBudget.perHour);
  return {
    ...policy,
    checklists: { ...policy.checklists, irreversibleBudget: { ...irreversibleBudget, perHour } },
  };
}
