import { linePlants } from './plants/lines.ts';
import { fallBackTo, portPlants } from './plants/ports.ts';
import { stepPlants } from './plants/steps.ts';
import type { Setup } from './run.ts';
import { click } from './script.ts';

fallBackTo(click);

/** Every planted defect with the invariant that has to find it: they measure the simulation, not the product. */
export const plants: readonly NonNullable<Setup['plant']>[] = [...linePlants, ...stepPlants, ...portPlants];
