import { deepEqual, equal, ok } from 'node:assert/strict';
import { loadSteps } from '../../adapters/catalogue.ts';
import type { CallChange, Change } from '../../core/change.ts';
import { work } from '../../core/engine/engine.ts';
import type { Entry } from '../../core/entry.ts';
import { LATCHKEY, type Subject } from '../../core/person.ts';
import { protectionOfCall } from '../../core/protection.ts';
import { replay } from '../../core/request.ts';
import type { Step } from '../../core/step.ts';
import type { Wanted } from '../../core/wanted.ts';
import { createRandom, type Random } from '../front-door/random.ts';
import { actor, add, askedEntries, call, people, planOf } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const attempts = 5000;
const id = 'aaaaaaaa-0000-4000-8000-00000000000A';
const upn = 'BreakGlass1@contoso.example';
const alias = 'emergency@contoso.example';

/** What a directory snapshot knows of a protected account: every name in lower case, whichever rule protects it. */
const protection = new Map([id, upn, alias].map((name) => [name.toLowerCase(), 'emergency access']));

interface Attempt {
  readonly step: Step;
  readonly wanted: Wanted;
  readonly changes: readonly Change[];
  readonly subject: Subject;
  readonly facts: unknown;
}

/** One of the step's own examples, planned for the account under one of its names. */
function attemptOf(step: Step, random: Random): Attempt {
  const example = random.pick(step.examples);
  const names = [
    { id, upn: 'renamed@contoso.example' },
    { id, upn },
    { id: id.toLowerCase(), upn },
    { id: 'somebody', upn: upn.toUpperCase() },
    { id: 'somebody', upn: alias },
  ];
  const subject: Subject = { ...random.pick(names), name: 'Break Glass', zone: 'Europe/Berlin' };
  const leg = example.wanted.leg ?? random.pick(step.legs);
  const nothing = {
    timeline: {},
    attributes: {},
    groups: [],
    licences: [],
    apps: [],
    mailboxes: [],
    handovers: [],
  };
  const wanted: Wanted = { ...nothing, leg, ...example.wanted };
  const history = { attested: {}, bound: {}, sent: false, before: {}, proven: {}, ...example.history };
  const input = { subject, wanted, history, now: '2026-11-23T09:00:00.000Z' };
  return { step, wanted, subject, facts: example.facts, changes: step.plan(input, example.facts) };
}

/** Approved while nobody knew that the account is protected; known by the time the step runs. */
async function run(attempt: Attempt, isProtected: boolean): Promise<SmallWorld> {
  const { step, changes, wanted, subject } = attempt;
  const staged: Step = {
    ...step,
    after: [],
    look: () => Promise.resolve(attempt.facts),
    plan: () => changes,
  };
  const small = smallWorld([staged]);
  const entries = askedEntries({ leg: wanted.leg, changes, steps: [staged] }).map((entry): Entry => {
    if (entry.kind === 'requested') return { ...entry, subject };
    return entry.kind === 'planned' ? { ...entry, wanted } : entry;
  });
  const lines = entries.map((entry, at) => ({
    seq: at + 1,
    at: '2026-11-23T09:00:00.000Z',
    actor: LATCHKEY,
    entry,
    hash: 'h',
  }));
  const request = replay('JML-2026-00001', lines);
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(request.id, request.lines.slice());
  if (isProtected) small.know({ protected: protection });
  for (let round = 0; round < 2; round += 1) {
    await work(small.world, request.id);
    small.moveTo('2026-11-23T10:00:00.000Z');
  }
  return small;
}

describe('a protected account', () => {
  it(`is touched by none of ${attempts} attempts over all steps, by id, letter case, sign-in name and address`, async () => {
    const random = createRandom(16);
    const steps = [...(await loadSteps()).values()];
    const sendable = new Set<string>();
    let sent = 0;
    for (let trial = 0; trial < attempts; trial += 1) {
      const attempt = attemptOf(steps[trial % steps.length]!, random);
      if (!attempt.changes.some((change) => change.kind === 'call')) continue;
      const guarded = await run(attempt, true);
      sent += guarded.sent.length;
      // Only once per step: that the same run does send when nothing is protected.
      if (!sendable.has(attempt.step.id) && (await run(attempt, false)).sent.length > 0)
        sendable.add(attempt.step.id);
    }
    equal(sent, 0);
    ok(sendable.size >= 20, `only ${sendable.size} steps would have sent anything`);
  }).timeout(120_000);

  it('is out of reach of every call that names it, whoever the request is about', () => {
    const guards = people({ protected: protection });
    for (const name of [id, id.toLowerCase(), upn, alias, alias.toUpperCase()]) {
      const calls: CallChange['call'][] = [
        {
          service: 'graph',
          method: 'PATCH',
          path: '/users/{user-id}',
          params: { 'user-id': name },
          body: {},
        },
        {
          service: 'graph',
          method: 'POST',
          path: '/groups/{group-id}/members/$ref',
          params: { 'group-id': 'g' },
          body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${name}` },
        },
        { service: 'exchange', cmdlet: 'Set-Mailbox', parameters: { Identity: name } },
        {
          service: 'exchange',
          cmdlet: 'Remove-MailboxFolderPermission',
          parameters: { Identity: `${name}:\\Calendar` },
        },
        {
          service: 'exchange',
          cmdlet: 'Remove-DistributionGroupMember',
          parameters: { Identity: 'g', Member: name },
        },
      ];
      for (const one of calls) equal(protectionOfCall(one, guards), 'emergency access', JSON.stringify(one));
    }
    equal(protectionOfCall(call('leave', 'g1').call, guards), undefined);
  });

  it('cannot get a role: the groups of people.yaml are changed by people only', async () => {
    const small = smallWorld();
    small.know({ guardedGroups: new Map([['role-group', 'its members hold a role']]) });
    const into = (group: string): CallChange['call'][] => [
      {
        service: 'graph',
        method: 'POST',
        path: '/groups/{group-id}/members/$ref',
        params: { 'group-id': group },
        body: {},
      },
      {
        service: 'graph',
        method: 'DELETE',
        path: '/groups/{group-id}/members/{directoryObject-id}/$ref',
        params: { 'group-id': group, 'directoryObject-id': 'x' },
      },
      {
        service: 'graph',
        method: 'POST',
        path: '/groups/{group-id}/owners/$ref',
        params: { 'group-id': group },
        body: {},
      },
      {
        service: 'graph',
        method: 'DELETE',
        path: '/teams/{team-id}/members/{conversationMember-id}',
        params: { 'team-id': group, 'conversationMember-id': 'x' },
      },
      {
        service: 'exchange',
        cmdlet: 'Add-DistributionGroupMember',
        parameters: { Identity: group, Member: 'x' },
      },
    ];
    const send = (calls: CallChange['call'][]) =>
      small.world.tenant.executor.send(
        calls.map((one) => ({ call: one, identity: 'writer', clientRequestId: 'c' })),
      );
    const refused = await send([...into('ROLE-group'), ...into('other')]);
    deepEqual(
      refused.map(({ outcome, code }) => code ?? outcome),
      [...Array(5).fill('protected'), ...Array(5).fill('done')],
    );
    equal(small.sent.length, 5);
  });
});
