import { deepEqual, equal } from 'node:assert/strict';
import type { PersonRef } from '../../core/person.ts';
import type { ApprovalsPolicy, StageRule } from '../../core/policy/approvals.ts';
import { type RouteSource, type RoutingRequest, routeStages } from '../../core/routing.ts';
import { whySays } from '../../core/seat-reason.ts';
import { ref } from './cases.ts';

const rule = (over: Partial<StageRule>): StageRule => ({
  name: 'Stage',
  to: 'hr',
  need: 'first',
  fallback: 'operator',
  commentRequired: false,
  timeoutHours: 8,
  ...over,
});

const policyOf = (...stages: StageRule[]): ApprovalsPolicy => ({
  rules: [{ name: 'Departure', leg: 'leaver', match: {}, stages }],
  twoPerson: { peopleMin: 2, second: 'security', fallback: 'operator', timeoutHours: 8 },
});

const request: RoutingRequest = {
  form: { leg: 'leaver', person: ref('subject'), lastDay: '2026-11-27', urgency: 'scheduled' },
  leg: 'leaver',
  requester: ref('asker'),
  subject: ref('subject'),
  facts: { department: 'Design' },
  privileged: false,
  twoPerson: false,
};

function source(over: Partial<RouteSource> = {}): RouteSource {
  const roles: Readonly<Record<string, readonly PersonRef[]>> = {
    hr: [ref('hr1'), ref('hr2')],
    security: [ref('sec1')],
    operator: [ref('op1')],
    technician: [ref('tech1')],
  };
  return {
    manager: ref('boss'),
    previousManager: ref('old-boss'),
    managerOf: async () => ref('top'),
    departmentOwners: async () => [ref('owner')],
    role: (role) => roles[role] ?? [],
    group: async (name) => [ref(`member of ${name}`)],
    owners: async (name) => [ref(`owner of ${name}`)],
    active: () => true,
    away: async () => undefined,
    delegatesOf: () => [],
    actsFor: () => [],
    ...over,
  };
}

async function asked(stage: Partial<StageRule>, over: Partial<RouteSource> = {}): Promise<string[]> {
  const [first] = await routeStages(policyOf(rule(stage)), request, source(over));
  return first!.approvers.map((one) => one.person.id);
}

describe('routing an approval', () => {
  it('finds everybody whom policy can name, and says why', async () => {
    const found: Record<string, string> = {};
    const routes = [
      'manager',
      'previous-manager',
      'manager-of-manager',
      'department-owner',
      'hr',
      'security',
      'operator',
      'group:Board',
      'owner:Ledger',
    ] as const;
    for (const to of routes) {
      const [stage] = await routeStages(policyOf(rule({ to })), request, source());
      const [first] = stage!.approvers;
      found[first!.person.id] = first!.why;
      equal(first!.route, to);
      equal(stage!.rule, 'approvals.yaml: Departure');
    }
    deepEqual(found, {
      boss: 'manager of Name subject',
      'old-boss': 'present manager of Name subject',
      top: 'manager of the manager of Name subject',
      owner: 'owner of Design',
      hr1: 'HR',
      sec1: 'IT security',
      op1: 'IT operations',
      'member of Board': 'member of Board',
      'owner of Ledger': 'owner of Ledger',
    });
  });

  it('asks the fallback where nobody is left: requester, subject and the departed never count', async () => {
    deepEqual(await asked({ to: 'manager' }, { manager: ref('asker') }), ['op1']);
    deepEqual(await asked({ to: 'manager' }, { manager: ref('SUBJECT') }), ['op1']);
    deepEqual(await asked({ to: 'manager' }, { manager: undefined }), ['op1']);
    deepEqual(await asked({ to: 'hr' }, { active: (person) => !person.id.startsWith('hr') }), ['op1']);
    deepEqual(await asked({ to: 'hr' }, { role: () => [], active: () => false }), []);
  });

  it('leaves out who acts for the requester', async () => {
    const actsFor = (person: PersonRef): PersonRef[] => (person.id === 'hr1' ? [ref('asker')] : []);
    deepEqual(await asked({ to: 'hr' }, { actsFor }), ['hr2']);
  });

  it('offers the delegate of somebody out of office, else the fallback, and shows it', async () => {
    const away: RouteSource['away'] = async (person) =>
      person.id === 'boss' ? '2026-12-01T00:00:00.000Z' : undefined;
    const delegatesOf = (): PersonRef[] => [ref('asker'), ref('deputy')];
    const [stage] = await routeStages(
      policyOf(rule({ to: 'manager' })),
      request,
      source({ away, delegatesOf }),
    );
    equal(stage!.approvers[0]?.person.id, 'deputy');
    equal(stage!.approvers[0]?.delegateOf?.id, 'boss');
    equal(whySays(stage!.approvers[0]!), 'manager of Name subject; Name boss is away until 2026-12-01');
    deepEqual(await asked({ to: 'manager' }, { away }), ['op1']);
    deepEqual(await asked({ to: 'manager', fallback: 'manager' }, { away }), ['boss']);
    const hrAway: RouteSource['away'] = async ({ id }) =>
      id === 'hr1' ? '9999-12-31T00:00:00.000Z' : undefined;
    deepEqual(await asked({ to: 'hr' }, { away: hrAway }), ['hr2']);
    deepEqual(await asked({ to: 'hr', need: 'all' }, { away: hrAway, delegatesOf }), ['deputy', 'hr2']);
  });

  it('adds a second person where one alone could wipe, and nobody who is asked already', async () => {
    const two = { ...request, twoPerson: true };
    const names = async (stages: StageRule[], over: Partial<RouteSource> = {}) =>
      (await routeStages(policyOf(...stages), two, source(over))).map((stage) =>
        stage.approvers.map((one) => one.person.id),
      );
    deepEqual(await names([rule({ to: 'hr' })]), [['hr1', 'hr2'], ['sec1']]);
    deepEqual(await names([rule({ to: 'hr', need: 2 })]), [['hr1', 'hr2']]);
    deepEqual(await names([rule({ to: 'hr' }), rule({ to: 'security' })]), [['hr1', 'hr2'], ['sec1']]);
    const one = { role: (role: string) => [ref(role === 'operator' ? 'op1' : 'same')] };
    deepEqual(await names([rule({ to: 'hr' }), rule({ to: 'security' })], one), [
      ['same'],
      ['same'],
      ['op1'],
    ]);
  });
});
