import { equal, match, ok } from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../core/entry.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Connector, startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, cardText, createPerson } from '../../tools/chat/person.ts';
import { ask } from '../../tools/demo/asking.ts';
import { createDemoClock } from '../../tools/demo/clock.ts';
import { pressData } from '../../tools/demo/people-work.ts';
import { linesOf, play, type Stage } from '../../tools/demo/story.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';

const people = {
  hannah: { name: 'Hannah Vogel', id: cast.hannahVogel },
  tomas: { name: 'Tomás Almeida', id: cast.tomasAlmeida },
  priyanka: { name: 'Priyanka Rao', id: cast.priyankaRao },
  jonas: { name: 'Jonas Weber', id: cast.jonasWeber },
  sven: { name: 'Sven Lindqvist', id: cast.svenLindqvist },
} as const;

/** Laptops and phone of the person who leaves: one irreversible change each. */
const devices = 3;

/** The example policy with a budget of one irreversible change an hour. */
async function tightPolicy(folder: string): Promise<string> {
  const policy = join(folder, 'policy');
  await cp(fileURLToPath(new URL('../../policy', import.meta.url)), policy, { recursive: true });
  const file = join(policy, 'checklists.yaml');
  const text = await readFile(file, 'utf8');
  const tight = text.replace(/irreversibleBudget: \{ perHour: \d+/, 'irreversibleBudget: { perHour: 1');
  ok(tight !== text, 'the budget stands in checklists.yaml');
  await writeFile(file, tight);
  return policy;
}

describe('the brakes before a wipe', function () {
  this.timeout(240_000);
  let folder: string;
  let local: Launched;
  let connector: Connector;
  let persons: Record<keyof typeof people, ChatPerson>;
  let stage: Stage;
  let id: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'latchkey-brakes-'));
    local = await launch({
      now: '2026-11-23T08:00:00Z',
      size: 80,
      dataFolder: folder,
      store: 'memory:',
      runClock: false,
      logLevel: 'silent',
      settings: { LATCHKEY_POLICY: await tightPolicy(folder) },
    });
    connector = await startConnector();
    const chat = { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId };
    persons = Object.fromEntries(
      Object.entries(people).map(([key, who]) => [key, createPerson(who, chat)]),
    ) as typeof persons;
    for (const person of Object.values(persons)) await person.arrive();
    stage = {
      url: local.url,
      sandbox: local.sandbox,
      clock: createDemoClock(local.url),
      cast: Object.values(persons),
      print: () => {},
      titles: new Map(),
      printed: new Map(),
    };
    id = await ask(stage, persons.hannah, 'Last day of Grace Okonkwo is 29 January 2027', {
      person: cast.graceOkonkwo,
      when: 'last-day',
      lastDay: '2027-01-29',
    });
  });
  after(async () => {
    await connector?.stop();
    await local?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const entries = async (): Promise<readonly Entry[]> =>
    (await linesOf(local.url, id)).map(({ entry }) => entry);
  const wipes = (): number =>
    local.sandbox.control
      .journal({ method: 'POST', path: '/(wipe|retire)$' })
      .filter(({ status }) => status < 300).length;
  const passMinutes = async (minutes: number): Promise<void> => {
    const { now } = await stage.clock.now();
    await stage.clock.moveTo(new Date(Date.parse(now) + minutes * 60_000).toISOString());
    await stage.clock.drain();
  };
  const held = async (): Promise<string | undefined> => {
    const last = (await entries()).findLast(
      (entry) => (entry.kind === 'held' || entry.kind === 'released') && entry.step === 'wipe-device',
    );
    return last?.kind === 'held' ? last.because : undefined;
  };
  const release = async (person: ChatPerson): Promise<string> => {
    const data = { verb: 'release', request: id, item: 'wipe-device', how: 'go-on' };
    return cardText(((await pressData(person, 'release', data)).body as { readonly value: unknown }).value);
  };
  const shownTo = async (person: ChatPerson): Promise<string> => {
    const shown = await pressData(person, 'view', { verb: 'view', request: id });
    return cardText((shown.body as { readonly value: unknown }).value);
  };

  it('security is told, and nothing is wiped within the window', async () => {
    await play(stage, id, {
      until: (lines) =>
        lines.some(({ entry }) => entry.kind === 'alarm' && entry.code === 'irreversible-soon'),
    });
    await passMinutes(1);
    ok(persons.priyanka.messages().some(({ card }) => cardText(card).includes('Grace Okonkwo')));
    await passMinutes(13);
    equal(wipes(), 0);
  });

  it('the stop switch by card holds it when the window ends', async () => {
    await pressData(persons.priyanka, 'stop-on', { verb: 'stop-on' }, { reason: 'who is that?' });
    await passMinutes(3);
    equal(await held(), 'stop-switch');
    equal(wipes(), 0);
    const shown = await pressData(persons.sven, 'open-stop', { verb: 'open-stop' });
    match(cardText((shown.body as { readonly value: unknown }).value), /1/);
  });

  it('the budget holds it next, with the count on the card of security', async () => {
    await pressData(persons.priyanka, 'stop-off', { verb: 'stop-off' }, { reason: 'checked' });
    await release(persons.tomas);
    await passMinutes(1);
    equal(await held(), 'budget');
    const card = await shownTo(persons.priyanka);
    match(card, new RegExp(`${devices} irreversible changes wait; 0 of 1 in this hour are used`));
    match(card, /Two different people/);
  });

  it('two different people of security and operations let it go on, and nobody else', async () => {
    match(await release(persons.tomas), /not yours/);
    match(await release(persons.hannah), /own|not yours/i);
    match(await release(persons.priyanka), /Priyanka Rao has let it go on; one more person has to/);
    equal(await held(), 'budget');
    match(await release(persons.priyanka), /second person/i);
    equal(await held(), 'budget');
    local.sandbox.control.state.settings.multiAdminApproval = '400';
    await release(persons.sven);
    equal(await held(), undefined);
  });

  it('waits for a second administrator in Intune, in either of its forms, without failing', async () => {
    for (const form of ['400', '403'] as const) {
      local.sandbox.control.state.settings.multiAdminApproval = form;
      await passMinutes(31);
      await passMinutes(31);
      equal(await held(), undefined, form);
      equal(wipes(), 0, form);
    }
    ok(
      (await entries()).some(
        (entry) => entry.kind === 'applied' && entry.results.some((one) => one.outcome === 'waiting'),
      ),
    );
    local.sandbox.control.state.settings.multiAdminApproval = 'off';
    await passMinutes(31);
    equal(wipes(), devices, 'each device once');
  });

  it('is all on record: who stopped, who let it go on, and the count', async () => {
    const all = await entries();
    const reasons = all.flatMap((entry) =>
      entry.kind === 'held' && entry.step === 'wipe-device' ? [entry.because] : [],
    );
    ok(reasons.includes('stop-switch') && reasons.includes('budget'), reasons.join());
    ok(all.some((entry) => entry.kind === 'refused' && entry.verb === 'release'));
    ok(!all.some((entry) => entry.kind === 'failed'));
  });
});
