import { equal, rejects } from 'node:assert/strict';
import { chance } from './chance.ts';
import { type Life, Standstill } from './faults.ts';
import { Turns, withoutStandstill } from './turns.ts';

const life: Life = { name: 'front.1', dead: false };
const never = (): Promise<void> => new Promise(() => undefined);

describe('processes that take turns', () => {
  it('end with what they have left under way, so that whoever comes to wait for it later gets it', async () => {
    const turns = new Turns(chance(1));
    const pages = async (): Promise<void> => {
      for (let page = 0; page < 100; page += 1) await turns.wait(life);
    };
    let reads: readonly Promise<void>[] = [];
    const fails = async (): Promise<void> => {
      reads = [pages(), pages()];
      await turns.wait(life);
      throw new Error('the read beside it failed');
    };
    await rejects(turns.race([fails, async () => turns.wait(life)]), /beside it failed/);
    await withoutStandstill(Promise.all(reads));
  });

  it('stand still when one of them waits for what never comes', async () => {
    await rejects(new Turns(chance(1)).race([never, async () => undefined]), Standstill);
  });
});

describe('a process by itself', () => {
  it('stands still when it waits for what never comes', async () => {
    await rejects(withoutStandstill(never()), Standstill);
  });

  it('may take as many promises as it needs', async () => {
    const long = async (): Promise<number> => {
      let steps = 0;
      while (steps < 10_000) {
        await undefined;
        steps += 1;
      }
      return steps;
    };
    equal(await withoutStandstill(long()), 10_000);
  });
});
