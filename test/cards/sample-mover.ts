import type { KeptItem } from '../../core/entry.ts';
import type { MoverForm } from '../../core/form.ts';
import { LATCHKEY } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
import type { Wanted } from '../../core/wanted.ts';
import {
  byCall,
  type Event,
  planned,
  ran,
  requested,
  requestOf,
  samplePlan,
  stage,
} from './sample-ledger.ts';
import { actor, person, type Rename } from './sample-people.ts';

const id = 'JML-2026-00047';
const steps = ['update-job-details', 'add-to-groups', 'leave-groups'];

export interface MoverSamples {
  readonly deciding: Request;
  readonly review: Request;
  readonly reviewed: Request;
  readonly dozenToReview: Request;
  readonly manyToReview: Request;
}

/** A change of role in every state that differs from the other legs. */
export function moverSamples(n: Rename): MoverSamples {
  const form: MoverForm = {
    leg: 'mover',
    person: person('mover', n),
    effectiveDate: '2027-02-01',
    jobTitle: n('Treasury Analyst'),
    department: n('Treasury'),
    manager: person('manager', n),
  };
  const subject = { ...person('mover', n), zone: 'Europe/Berlin' };
  const open: Event = [
    '2027-01-11T09:00:00Z',
    actor('requester', n),
    requested(form, subject, person('requester', n)),
  ];
  const build = (unexplained: readonly KeptItem[], more: boolean): readonly Event[] => {
    const plan = samplePlan({ request: id, changes: changes(n), steps, keeps: keeps(n), unexplained });
    const asked: Event = ['2027-01-11T09:00:20Z', LATCHKEY, planned(plan, stages(n), wanted())];
    if (!more) return [open, asked];
    return [
      open,
      asked,
      ['2027-01-12T09:00:00Z', actor('manager', n), { kind: 'approved', plan: plan.id, stage: 0 }],
      ...ran('2027-02-01T08:00:00Z', 'update-job-details'),
    ];
  };
  const few = unexplained(n, 2);
  const reviewed: Event = [
    '2027-02-02T10:00:00Z',
    actor('manager', n),
    {
      kind: 'reviewed',
      decisions: few.map((item, index) => ({
        item: item.id,
        name: item.name,
        keep: index === 0,
        ...(index === 0 ? { reason: n('Month-end until June'), until: '2027-06-30' } : {}),
      })),
    },
  ];
  return {
    deciding: requestOf(id, build(few, false)),
    review: requestOf(id, build(few, true)),
    reviewed: requestOf(id, [...build(few, true), reviewed]),
    dozenToReview: requestOf(id, build(unexplained(n, 12), true)),
    manyToReview: requestOf(id, build(unexplained(n, 60), true)),
  };
}

const stages = (n: Rename) => [
  stage('New manager', [
    { person: person('manager', n), why: `manager of ${person('mover', n).name}`, route: 'manager' },
  ]),
];

const wanted = (): Wanted => ({
  leg: 'mover',
  timeline: { start: '2027-02-01T08:00:00Z', overlapEnd: '2027-02-15T17:00:00Z' },
  attributes: {},
  groups: [],
  licences: [],
  apps: [],
  mailboxes: [],
  handovers: [],
});

function changes(n: Rename) {
  const { name } = person('mover', n);
  const rule = n('roles.yaml: Treasury');
  return [
    byCall('update-job-details', 'set', ['set', { name, title: n('Treasury Analyst') }]),
    byCall('update-job-details', 'set', ['department', { name, department: n('Treasury') }]),
    byCall('add-to-groups', 'add', ['add', { name, group: n('Treasury Team') }], { rule }),
    byCall('add-to-groups', 'add', ['add', { name, group: n('SAP Cash Management') }], { rule }),
    byCall('leave-groups', 'remove', ['remove', { group: n('Sales Team') }], {
      rule: n('roles.yaml: Sales'),
    }),
    byCall('leave-groups', 'remove', ['remove', { group: n('CRM Editors') }], {
      rule: n('roles.yaml: Sales'),
    }),
  ];
}

const keeps = (n: Rename): readonly KeptItem[] => [
  { id: 'k1', name: n('Office Berlin'), what: 'group', rule: n('roles.yaml: Everybody') },
  { id: 'k2', name: n('Microsoft 365 E3'), what: 'licence', rule: n('roles.yaml: Everybody') },
];

const unexplained = (n: Rename, count: number): readonly KeptItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `0000000${index % 10}-aaaa-4000-8000-${String(index).padStart(12, '0')}`,
    name: n(
      index === 0 ? 'Finance Month-End' : index === 1 ? 'Betriebsrat Protokolle' : `Old project ${index}`,
    ),
    what: 'group' as const,
  }));
