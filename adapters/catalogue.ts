import { readdir } from 'node:fs/promises';
import type { StepId } from '../core/change.ts';
import type { Step } from '../core/step.ts';

const folder = new URL('../steps/', import.meta.url);

/**
 * All steps in name order, one file each: adding a step is adding a file. Throws when a file's name and id differ, or
 * when a step waits for one that does not exist.
 */
export async function loadSteps(): Promise<ReadonlyMap<StepId, Step>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const steps = new Map<StepId, Step>();
  for (const name of names) {
    const { default: step } = (await import(new URL(name, folder).href)) as { readonly default: Step };
    if (`${step.id}.ts` !== name)
      throw new Error(`steps/${name} defines the step "${step.id}": name the file after it`);
    steps.set(step.id, step);
  }
  for (const step of steps.values()) {
    const unknown = [...step.after, ...(step.afterSent ?? [])].find((id) => !steps.has(id));
    if (unknown !== undefined)
      throw new Error(`steps/${step.id}.ts waits for "${unknown}", which is no step`);
  }
  return steps;
}
