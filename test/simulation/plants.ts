import { linePlants } from './plants/lines.ts';
import { peoplePlants } from './plants/people.ts';
import { portPlants } from './plants/ports.ts';
import { stepPlants } from './plants/steps.ts';
import type { Plant } from './world.ts';

/** Every planted defect with the invariant that has to find it: they measure the simulation, not the product. */
export const plants: readonly Plant[] = [...linePlants, ...stepPlants, ...portPlants, ...peoplePlants];
