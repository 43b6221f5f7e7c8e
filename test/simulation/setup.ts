import { fileURLToPath } from 'node:url';
import { loadSteps } from '../../adapters/catalogue.ts';
import { parsePolicy, readPolicyFiles } from '../../adapters/policy-files.ts';
import type { Policy } from '../../core/policy.ts';
import type { Steps } from '../../core/readiness.ts';
import { invariants } from './invariants.ts';
import type { Setup } from './run.ts';

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
] as const;

export async function examplePolicy(): Promise<Policy> {
  const folder = fileURLToPath(new URL('../../policy', import.meta.url));
  const reading = parsePolicy(await readPolicyFiles(folder));
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.policy;
}

/** Real policy and real steps; `only` narrows the catalogue. */
export async function setupFor(only?: readonly string[]): Promise<Setup> {
  const policy = await examplePolicy();
  const all = await loadSteps();
  const steps: Steps = only === undefined ? all : new Map([...all].filter(([id]) => only.includes(id)));
  const { irreversibleBudget, removalsAlarmPerHour } = policy.checklists;
  return {
    policy,
    steps,
    limits: {
      // Lower than the example policy, so that a few leavers already meet it.
      irreversiblePerHour: Math.min(3, irreversibleBudget.perHour),
      irreversiblePerDay: irreversibleBudget.perDay,
      removalsAlarmPerHour,
    },
    invariants,
  };
}
