import { changePlans } from '../../test/core/changed-plans.ts';
import type { FuzzPart } from './part.ts';

/** Changes one field of a plan around its approval and lets the engine run; nothing unapproved may be sent. */
export const changedPlans: FuzzPart = {
  name: 'changed plans',
  async run({ count, seed }) {
    const failures = await changePlans(count, seed);
    const executed = failures.filter((failure) => failure.startsWith('executed ')).length;
    const line = `changed plans: ${count} single-field changes, ${executed} executed`;
    return { line, failures: [...failures] };
  },
};
