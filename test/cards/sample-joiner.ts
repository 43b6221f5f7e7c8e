import type { Hash } from '../../core/canonical.ts';
import type { Change } from '../../core/change.ts';
import type { JoinerForm } from '../../core/form.ts';
import { LATCHKEY } from '../../core/person.ts';
import type { Problem } from '../../core/problem.ts';
import type { Request } from '../../core/request.ts';
import type { Wanted } from '../../core/wanted.ts';
import {
  byCall,
  byPerson,
  type Event,
  planned,
  ran,
  requested,
  requestOf,
  samplePlan,
  stage,
} from './sample-ledger.ts';
import { actor, person, type Rename } from './sample-people.ts';

const id = 'JML-2026-00042';
const steps = ['create-account', 'add-to-groups', 'assign-licences', 'prepare-device', 'enable-account'];
const timeline = { start: '2026-12-07T08:00:00Z', prepare: '2026-11-30T08:00:00Z' };

export interface JoinerSamples {
  readonly surveying: Request;
  readonly blocked: Request;
  readonly deciding: Request;
  readonly secondStage: Request;
  readonly running: Request;
  readonly pass: Request;
  readonly closed: Request;
  readonly renewal: Request;
  readonly rejected: Request;
  readonly withdrawn: Request;
  readonly long: Request;
  readonly standIn: Request;
}

/** A new starter in every state, from hand-made ledgers. */
export function joinerSamples(n: Rename): JoinerSamples {
  const form = hire(n);
  const subject = { name: person('joiner', n).name, employeeId: 'LK-7F3A9C', zone: 'Europe/Berlin' };
  const contractor: JoinerForm = {
    ...form,
    employeeType: 'contractor',
    endDate: '2027-03-31',
    sponsor: person('sponsor', n),
  };
  const open: Event = [
    '2026-11-24T08:12:00Z',
    actor('requester', n),
    requested(form, subject, person('requester', n)),
  ];
  const plan = samplePlan({ request: id, changes: changes(n), steps, keeps: [] });
  const asked: Event = ['2026-11-24T08:12:20Z', LATCHKEY, planned(plan, stages(n), wanted(n), warnings(n))];
  const yes = (at: string, part: 'manager' | 'hr', number: number, comment?: string): Event => [
    at,
    actor(part, n),
    { kind: 'approved', plan: plan.id, stage: number, comment },
  ];
  const first = yes('2026-11-24T09:03:00Z', 'manager', 0, n('Good to have you in the team soon.'));
  const approved = [open, asked, first, yes('2026-11-24T10:41:00Z', 'hr', 1)];
  const prepared = prepare(n, approved, plan.items.find((item) => item.change.kind === 'task')!.change);
  const enabled = enable(n, prepared);
  const close: Event = [
    '2026-12-07T08:20:00Z',
    LATCHKEY,
    { kind: 'closed', proven: 4, attested: 1, waived: 0 },
  ];
  return {
    surveying: requestOf(id, [open]),
    blocked: requestOf(id, [
      open,
      ['2026-11-24T08:12:20Z', LATCHKEY, { kind: 'blocked', problems: problems(n) }],
    ]),
    deciding: requestOf(id, [open, asked]),
    secondStage: requestOf(id, [open, asked, first]),
    running: requestOf(id, prepared),
    pass: requestOf(id, enabled),
    closed: requestOf(id, [...enabled, close]),
    renewal: requestOf(id, [
      [open[0], open[1], requested(contractor, subject, person('requester', n))],
      ...enabled.slice(1),
      close,
    ]),
    rejected: requestOf(id, [
      open,
      asked,
      [
        '2026-11-24T09:30:00Z',
        actor('manager', n),
        { kind: 'rejected', plan: plan.id, stage: 0, comment: n('The contract is not signed yet.') },
      ],
    ]),
    withdrawn: requestOf(id, [
      open,
      asked,
      ['2026-11-24T09:30:00Z', actor('requester', n), { kind: 'withdrawn' }],
    ]),
    long: longPlan(n, open),
    standIn: requestOf(id, [open, asked, absent(n, plan.id)]),
  };
}

/** The manager is away, and somebody else decides for them. */
function absent(n: Rename, plan: Hash): Event {
  const [from, to] = [person('manager', n), person('successor', n)];
  const reason = { kind: 'away', person: from, until: '2026-11-30T23:30:00.000Z' } as const;
  return ['2026-11-24T08:40:00Z', LATCHKEY, { kind: 'reassigned', plan, stage: 0, from, to, reason }];
}

function hire(n: Rename): JoinerForm {
  return {
    leg: 'joiner',
    givenName: n('Zoë'),
    surname: n('Nair-Okafor'),
    jobTitle: n('Product Designer'),
    department: n('Design'),
    office: n('Berlin'),
    startDate: '2026-12-07',
    manager: person('manager', n),
    employeeType: 'employee',
    employeeId: 'LK-7F3A9C',
    deviceHint: n('a light one, German keyboard'),
  };
}

function prepare(n: Rename, approved: readonly Event[], task: Change): readonly Event[] {
  return [
    ...approved,
    ...ran('2026-11-30T08:01:00Z', 'create-account'),
    ['2026-11-30T08:01:00Z', LATCHKEY, { kind: 'bound', name: '@subject', value: person('joiner').id }],
    ...ran('2026-11-30T08:04:00Z', 'add-to-groups'),
    deviceTask(n, task),
  ];
}

function enable(n: Rename, prepared: readonly Event[]): readonly Event[] {
  return [
    ...prepared,
    ...ran('2026-11-30T08:09:00Z', 'assign-licences'),
    [
      '2026-12-03T10:00:00Z',
      actor('technician', n),
      { kind: 'attested', step: 'prepare-device', task: 'image', proof: n('5CG1234XYZ') },
    ],
    ...ran('2026-12-03T10:01:00Z', 'prepare-device', { attested: true }),
    ...ran('2026-12-07T08:00:05Z', 'enable-account'),
  ];
}

function stages(n: Rename) {
  return [
    stage('Manager', [
      { person: person('manager', n), why: `manager of ${person('joiner', n).name}`, route: 'manager' },
    ]),
    stage('HR', [
      { person: person('hr', n), why: 'HR', route: 'hr' },
      { person: person('successor', n), why: 'HR', route: 'hr' },
    ]),
  ];
}

function warnings(n: Rename) {
  const values = {
    given: n('Designer II'),
    department: n('Design'),
    suggestions: n('Product Designer, Art Director'),
  };
  return [{ code: 'title-unlisted', values }];
}

function problems(n: Rename): readonly Problem[] {
  return [
    {
      code: 'no-seats',
      values: { name: n('Microsoft 365 E5'), used: 50, enabled: 50, rule: n('roles.yaml: Design in Berlin') },
    },
    { code: 'group-missing', values: { name: n('Design Critique'), rule: n('roles.yaml: Design') } },
  ];
}

function changes(n: Rename): readonly Change[] {
  const name = person('joiner', n).name;
  const group = (title: string, rule: string): Change =>
    byCall('add-to-groups', 'add', ['add', { name, group: n(title) }], { rule: n(rule) });
  return [
    byCall('create-account', 'add', ['create', { name, upn: n('zoe.nair-okafor@contoso.com') }], {
      rule: n('naming.yaml: given.surname'),
    }),
    group('All Design', 'roles.yaml: Everybody'),
    group('Design Team', 'roles.yaml: Everybody'),
    group('Office Berlin', 'roles.yaml: Everybody'),
    group('Figma Editors', 'roles.yaml: Design'),
    group('Marken & Gestaltung – Freigaben', 'roles.yaml: Design in Berlin'),
    byCall('assign-licences', 'add', ['assign', { name, licence: n('Microsoft 365 E3') }], {
      rule: n('roles.yaml: Everybody'),
    }),
    byCall('assign-licences', 'add', ['assign', { name, licence: n('Visio Plan 2') }], {
      rule: n('roles.yaml: Design'),
    }),
    byCall('enable-account', 'set', ['enable', { name }], { rule: n('checklists.yaml: joiner') }),
    byPerson(
      'prepare-device',
      ['image', { name, model: n('Surface Laptop 6'), build: '22631' }],
      {
        audience: 'technician',
        id: 'image',
        proof: 'serial',
        provenBy: 'attestation',
        instructions: 'Get-WindowsAutopilotInfo -Online -GroupTag DESIGN-DE\nShip it to the office Berlin.',
      },
      { rule: n('baselines.yaml: windows-standard') },
    ),
  ];
}

function wanted(n: Rename): Wanted {
  const licence = (name: string, seatsFree: number) => ({
    id: name,
    name: n(name),
    rule: n('roles.yaml'),
    partNumber: name,
    seatsFree,
  });
  return {
    leg: 'joiner',
    timeline,
    account: { upn: n('zoe.nair-okafor@contoso.com'), mailNickname: 'zoe.nair-okafor' },
    attributes: {},
    groups: [],
    licences: [licence('Microsoft 365 E3', 12), licence('Visio Plan 2', 1)],
    apps: [],
    mailboxes: [],
    handovers: [],
    mail: { sender: 'it@contoso.com', document: 'welcome' },
  };
}

function deviceTask(n: Rename, change: Change): Event {
  return [
    '2026-11-30T08:05:00Z',
    LATCHKEY,
    {
      kind: 'assigned',
      step: 'prepare-device',
      task: 'image',
      item: 'item',
      change,
      to: [person('technician', n), person('successor', n)],
      dueAt: '2026-12-04T16:00:00Z',
    },
  ];
}

/** Two hundred groups with the longest names the directory allows: the card must page. */
function longPlan(n: Rename, open: Event): Request {
  const name = person('joiner', n).name;
  const many = Array.from({ length: 200 }, (_, index) =>
    byCall(
      'add-to-groups',
      'add',
      ['add', { name, group: n(`${index} ${'Projektübergreifende Zusammenarbeit '.repeat(8)}`) }],
      { rule: n(`roles.yaml: ${'Regel mit langem Namen '.repeat(6)}${index}`) },
    ),
  );
  const plan = samplePlan({ request: id, changes: many, steps });
  return requestOf(id, [
    open,
    ['2026-11-24T08:12:20Z', LATCHKEY, planned(plan, stages(n), wanted(n), warnings(n))],
  ]);
}
