import type { NotingReader, World } from '../../../core/engine/world.ts';
import type { Plant } from '../world.ts';

/** Readers that do not see what a device was asked to do: the look before sending would hide a second send. */
export function blind(world: World): World {
  const reader = (): NotingReader => {
    const seeing = world.tenant.reader();
    return {
      ...seeing,
      list: async (read, decoder) => {
        const rows = await seeing.list(read, decoder);
        return rows?.map((row) =>
          typeof row === 'object' && row !== null && 'actions' in row ? { ...row, actions: [] } : row,
        );
      },
    };
  };
  return { ...world, tenant: { ...world.tenant, reader } };
}

/** Without the budget, which would stop a second send of its own. */
export function unbraked(world: World): World {
  return {
    ...world,
    brakes: { ...world.brakes, takeIrreversible: async () => ({ go: true, at: world.clock.now() }) },
  };
}

type Change = Required<Plant>['world'];

/** Two changes of a world, one after the other. */
export function both(first: Change, second: Change): Change {
  return (world, shared, store) => second(first(world, shared, store), shared, store);
}
