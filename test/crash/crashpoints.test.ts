import assert from 'node:assert/strict';
import type { Leg } from '../../core/form.ts';
import { type CrashTally, crashpoints } from './crashpoints.ts';
import type { PlantName } from './plants.ts';

/** Where a kill hurts most, by the end of the boundary's name; `npm run crashpoints` kills at all of them. */
const telling: Readonly<Record<Leg, readonly string[]>> = {
  joiner: ['before POST /v1.0/users', 'after POST /v1.0/users', '/send', 'temporaryAccessPassMethods'],
  mover: ['before POST /v1.0/users/*/assignLicense', '+ Remove-RecipientPermission'],
  leaver: ['after Remove-CalendarEvents', 'managedDevices/*/wipe'],
};

/** The last boundary of a name, counted from 1: after an effect rather than before it. */
function boundaryOf(names: readonly string[], end: string): number {
  const at = names.findLastIndex((name) => name.endsWith(end));
  assert.ok(at >= 0, `there is no boundary ${end} among ${[...new Set(names)].join(', ')}`);
  return at + 1;
}

async function kill(
  leg: Leg,
  at: readonly string[],
  plant?: PlantName,
): Promise<{ tally: CrashTally; said: string }> {
  const said: string[] = [];
  const tally = await crashpoints({
    legs: [leg],
    choose: (names) => at.map((end) => boundaryOf(names, end)),
    atOnce: 2,
    plant,
    say: (text) => said.push(text),
  });
  return { tally, said: said.join('\n') };
}

describe('a process that is killed', function () {
  this.timeout(300_000);

  for (const [leg, at] of Object.entries(telling))
    it(`loses and doubles nothing of a ${leg}, and what is held has an owner`, async () => {
      const { tally, said } = await kill(leg as Leg, at);
      assert.equal(tally.points, at.length);
      assert.deepEqual([tally.lost, tally.doubled], [0, 0], said);
      assert.match(said, /\ncrashpoints: \d+ points, 0 lost, 0 doubled, \d+ held$/);
    });

  const planted: readonly (readonly [PlantName, string, string])[] = [
    ['send-again', 'after POST /v1.0/users/hannah.vogel%40contoso.example/messages', '1 doubled'],
    ['intent-after', 'before POST /v1.0/users', '1 lost'],
    ['intent-counts', 'before POST /v1.0/users', '1 lost'],
  ];
  for (const [plant, at, found] of planted)
    it(`shows the planted defect ${plant}`, async () => {
      const { said } = await kill('joiner', [at], plant);
      assert.ok(said.includes(found), said);
    });
});
