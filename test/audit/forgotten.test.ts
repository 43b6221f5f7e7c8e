import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { compareTruth } from '../../tools/demo/compare-truth.ts';
import { audit, cleanUpAfter } from '../../tools/demo/forgotten.ts';
import { type ChatStage, openChatStage } from '../chat/stage.ts';

/** What was planted for the chief financial officer, as an audit has to say it. */
const planted = [
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
];

describe('an account that was merely disabled, everything else forgotten', function () {
  this.timeout(180_000);
  let stage: ChatStage;
  before(async () => {
    const userId = cast.graceOkonkwo;
    stage = await openChatStage(({ sandbox }) => {
      sandbox.control.happen({ type: 'change user', userId, changes: { accountEnabled: false } });
    });
  });
  after(() => stage.close());

  it('is found whole by an audit, and a departure opened from it leaves nothing', async () => {
    const { hannah } = stage.persons;
    const found = (await audit(stage, hannah, 'Grace Okonkwo')).lines.join('\n');
    for (const said of planted) match(found, said);
    const told = await cleanUpAfter(stage, hannah, 'Grace Okonkwo');
    deepEqual(told.open, []);
    ok(told.closed);
    const truth = compareTruth(stage.sandbox, told);
    ok(truth.compared > 20, `${truth.compared} claims compared`);
    deepEqual(truth.contradicted, []);
    const after = stage.sandbox.control.truth(cast.graceOkonkwo);
    equal(after?.roleAssignments.length, 0);
    equal(after?.mailbox?.forwardingSmtpAddress ?? null, null);
  });
});
