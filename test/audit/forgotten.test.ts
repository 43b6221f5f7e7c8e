import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSteps } from '../../adapters/catalogue.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Connector, startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, createPerson } from '../../tools/chat/person.ts';
import { createDemoClock } from '../../tools/demo/clock.ts';
import { compareTruth } from '../../tools/demo/compare-truth.ts';
import { audit, cleanUpAfter } from '../../tools/demo/forgotten.ts';
import type { Stage } from '../../tools/demo/story.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';

/** Everybody who is asked something when a financial officer leaves. */
const cast_ = {
  'Hannah Vogel': cast.hannahVogel,
  'Tomás Almeida': cast.tomasAlmeida,
  'Priyanka Rao': cast.priyankaRao,
  'Sven Lindqvist': cast.svenLindqvist,
  'Ingrid Østergaard': cast.ceo,
} as const;

describe('an account that was merely disabled, everything else forgotten', function () {
  this.timeout(180_000);
  let folder: string;
  let local: Launched;
  let connector: Connector;
  let stage: Stage;
  let hannah: ChatPerson;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'latchkey-forgotten-'));
    local = await launch({
      ...{ now: '2026-11-23T08:00:00Z', size: 80, dataFolder: folder, runClock: false, logLevel: 'silent' },
      store: 'memory:',
    });
    connector = await startConnector();
    const chat = { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId };
    const people = Object.entries(cast_).map(([name, id]) => createPerson({ name, id }, chat));
    for (const person of people) await person.arrive();
    hannah = people[0]!;
    stage = {
      url: local.url,
      sandbox: local.sandbox,
      clock: createDemoClock(local.url),
      cast: people,
      print: () => {},
      titles: new Map([...(await loadSteps())].map(([id, step]) => [id, step.title.en])),
      printed: new Map(),
    };
    local.sandbox.control.happen({
      ...{ type: 'change user', userId: cast.graceOkonkwo, changes: { accountEnabled: false } },
    });
    await local.bot.directory.refresh();
  });
  after(async () => {
    await connector?.stop();
    await local?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is found whole by an audit, and a departure opened from it leaves nothing', async () => {
    const found = (await audit(stage, hannah, 'Grace Okonkwo')).lines.join('\n');
    for (const said of [
      /forwarding mail of Grace Okonkwo to smtp:grace\.private@mail\.example/,
      /inbox rule “Invoices to home”/,
      /[Hh]idden|inbox rule “”/,
      /Siobhán Byrne|siobhan\.byrne@contoso\.example/i,
      /Remove from the list dl-treasury/,
      /directory roles of Grace Okonkwo/,
      /PFGRACE001/,
      /C02GRACE02/,
      /Investor Relations/,
      /consent to User\.Read Mail\.Read for app Travel Booking/,
      /Katrin Bäumer reports to Ingrid Østergaard/,
      /Cancel 2 meetings/,
      /mail account from iPhone 15/,
      /[Rr]emove sign-in method/,
    ])
      match(found, said);
    const told = await cleanUpAfter(stage, hannah, 'Grace Okonkwo');
    deepEqual(told.open, []);
    ok(told.closed);
    const truth = compareTruth(local.sandbox, told);
    ok(truth.compared > 20, `${truth.compared} claims compared`);
    deepEqual(truth.contradicted, []);
    const after = local.sandbox.control.truth(cast.graceOkonkwo);
    equal(after?.roleAssignments.length, 0);
    equal(after?.mailbox?.forwardingSmtpAddress ?? null, null);
  });
});
