import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { renderEvidencePdf } from '../../adapters/evidence-pdf.ts';
import { createHouse } from '../../adapters/house.ts';
import { createLedger } from '../../adapters/ledger.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createVault } from '../../adapters/vault.ts';
import { clickHouse, type HouseParts } from '../../bot/house.ts';
import { systemRandom } from '../../bot/world.ts';
import { decideHouse, type HouseIntent } from '../../core/decide-house.ts';
import { buildEvidence } from '../../core/evidence.ts';
import { HOUSE, type HouseEntry } from '../../core/house.ts';
import type { Pack } from '../../tools/evidence-format.ts';
import { readPack, verifyPack } from '../../tools/verify.ts';
import { actor, delegation, facts, now, people, ref } from './cases.ts';

const dates = { begins: '2026-11-24T00:00:00.000Z', ends: '2026-11-30T00:00:00.000Z' };
const away = (to: string, over = {}): HouseIntent => ({
  verb: 'set-delegation',
  to: ref(to),
  legs: ['leaver'],
  ...dates,
  ...over,
});

function decided(who: string, intent: HouseIntent, over = {}, stopped = false): string {
  const answer = decideHouse(actor(who), intent, { people: people(over), facts: facts(over), stopped });
  return 'refusal' in answer ? answer.refusal.code : answer.entry.kind;
}

describe('verbs that concern no request', () => {
  it('let security and operators stop and go on, with a reason, once', () => {
    for (const who of ['sec1', 'op1'])
      equal(decided(who, { verb: 'stop-on', reason: 'odd wipes' }), 'stopped');
    for (const who of ['hr1', 'tech1', 'aud1', 'boss', 'gone', 'guest'])
      equal(
        decided(who, { verb: 'stop-on', reason: 'x' }),
        who === 'gone' || who === 'guest' ? 'not-active' : 'not-yours',
      );
    equal(decided('sec1', { verb: 'stop-on', reason: ' ' }), 'comment-required');
    equal(decided('sec1', { verb: 'stop-on', reason: 'x' }, {}, true), 'already-decided');
    equal(decided('op1', { verb: 'stop-off', reason: '' }, {}, true), 'resumed');
    equal(decided('op1', { verb: 'stop-off', reason: '' }), 'already-decided');
  });

  it('let anybody delegate their own seat: dated, scoped, no chains, to somebody active', () => {
    equal(decided('hr1', away('friend')), 'delegated');
    equal(decided('hr1', away('hr1')), 'delegation-unusable');
    equal(decided('hr1', away('gone')), 'delegation-unusable');
    equal(decided('hr1', away('friend', { to: undefined })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { legs: ['everything'] })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { ends: '2026-11-23T00:00:00.000Z' })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { ends: '2027-11-23T00:00:00.000Z' })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { begins: '' })), 'delegation-unusable');
    equal(
      decided('hr1', away('friend'), { delegations: [delegation('friend', 'other')] }),
      'delegation-unusable',
    );
    equal(
      decided('hr1', away('friend'), { delegations: [delegation('other', 'hr1')] }),
      'delegation-unusable',
    );
    equal(decided('hr1', { verb: 'end-delegation', to: 'friend' }), 'already-decided');
    equal(
      decided(
        'hr1',
        { verb: 'end-delegation', to: 'friend' },
        { delegations: [delegation('hr1', 'friend')] },
      ),
      'delegation-ended',
    );
  });
});

/** The house over a real ledger in memory. */
function houseOf() {
  const store = new MemoryStore();
  const vault = createVault(store, Buffer.alloc(32, 7));
  const ledger = createLedger<HouseEntry>(store, vault, systemRandom);
  const house = createHouse(ledger, (id) => `Name ${id}`);
  let business = Date.parse(now);
  const parts: HouseParts = {
    house,
    directory: { facts: () => facts(), peopleNow: async () => people() },
    clock: { now: () => business },
  };
  const press = async (who: string, intent: HouseIntent): Promise<string | undefined> =>
    (await clickHouse(parts, actor(who), intent))?.code;
  return { store, ledger, house, press, pass: (hours: number) => (business += hours * 3_600_000) };
}

describe('the ledger of the house', () => {
  const stop = (reason: string): HouseIntent => ({ verb: 'stop-on', reason });

  it('is where stops and delegations come to be; refusals stand in it too', async () => {
    const { ledger, house, press } = houseOf();
    equal(await press('boss', stop('x')), 'not-yours');
    equal(await press('sec1', stop('odd wipes')), undefined);
    equal((await house.state()).stopped?.by.id, 'sec1');
    equal(await press('sec2', stop('me too')), 'already-decided');
    equal(await press('op1', { verb: 'stop-off', reason: 'clear' }), undefined);
    equal((await house.state()).stopped, undefined);
    equal(await press('hr1', away('friend')), undefined);
    deepEqual(
      (await house.state()).delegations.map((one) => [one.from.id, one.to.name, one.ends]),
      [['hr1', 'Name friend', dates.ends]],
    );
    equal(await press('hr1', { verb: 'end-delegation', to: 'friend' }), undefined);
    deepEqual((await house.state()).delegations, []);
    deepEqual(
      (await ledger.load(HOUSE))?.map((line) => line.entry.kind),
      ['refused', 'stopped', 'refused', 'resumed', 'delegated', 'delegation-ended'],
    );
  });

  it('lets the first of two clicks at once stand, and the other see it', async () => {
    const { ledger, press } = houseOf();
    const answers = await Promise.all([
      press('sec1', stop('a')),
      press('sec2', stop('b')),
      press('op1', stop('c')),
    ]);
    equal(answers.filter((code) => code === undefined).length, 1);
    equal(answers.filter((code) => code === 'already-decided').length, 2);
    equal((await ledger.load(HOUSE))?.filter((line) => line.entry.kind === 'stopped').length, 1);
  });

  it('makes no chain of two delegations at once', async () => {
    const { house, press } = houseOf();
    const answers = await Promise.all([press('hr1', away('friend')), press('friend', away('other'))]);
    deepEqual(answers.toSorted(), ['delegation-unusable', undefined]);
    equal((await house.state()).delegations.length, 1);
  });

  it('is exported like a request, verifies, and a changed line is found', async () => {
    const { ledger, press } = houseOf();
    await press('boss', stop('x'));
    await press('sec1', stop('odd wipes'));
    await press('op1', { verb: 'stop-off', reason: '' });
    await press('hr1', away('friend'));
    const exported = (await ledger.export(HOUSE)) ?? [];
    const pack = buildEvidence({ request: HOUSE, exported, steps: new Map() });
    const parse = (): Pack => JSON.parse(JSON.stringify(pack)) as Pack;
    deepEqual(verifyPack(parse()).faults, []);
    match(pack.readable.timeline[1]?.says ?? '', /stopped: odd wipes/);
    equal(pack.readable.timeline[3]?.who.name, 'Name hr1');
    const pdf = await renderEvidencePdf(pack, { at: new Date(now) });
    deepEqual(verifyPack(readPack(pdf)).faults, []);
    const tampered = parse() as unknown as { lines: { openings: { text: string }[] }[] };
    const opening = tampered.lines[1]!.openings[0]!;
    opening.text = opening.text.replace('odd wipes', 'nothing odd');
    ok(verifyPack(tampered as unknown as Pack).faults.length > 0);
    const cut = { ...parse(), lines: parse().lines.slice(0, -1) };
    ok(verifyPack(cut).faults.length > 0);
  });
});
