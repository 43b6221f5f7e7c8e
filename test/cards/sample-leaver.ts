import type { Change } from '../../core/change.ts';
import type { LeaverForm } from '../../core/form.ts';
import { LATCHKEY } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
import { ACCESS_UNREAD } from '../../core/unread.ts';
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
  sent,
  stage,
} from './sample-ledger.ts';
import { actor, person, type Rename } from './sample-people.ts';

const id = 'JML-2026-00051';
const steps = [
  'disable-account',
  'revoke-sessions',
  'remove-sign-in-methods',
  'leave-groups',
  'convert-mailbox',
  'hand-over-mailbox',
  'prove-key-escrow',
  'wipe-device',
  'return-device',
];

export interface LeaverSamples {
  readonly deciding: Request;
  readonly running: Request;
  /** The tenant answers no read. */
  readonly unread: Request;
  readonly closed: Request;
  readonly contained: Request;
  readonly reversing: Request;
  readonly undo: Request;
  readonly long: Request;
}

/** A departure in every state, from hand-made ledgers. */
export function leaverSamples(n: Rename): LeaverSamples {
  const form = departure(n);
  const subject = { ...person('leaver', n), zone: 'Europe/Berlin' };
  const open: Event = [
    '2026-12-01T13:00:00Z',
    actor('requester', n),
    requested(form, subject, person('requester', n)),
  ];
  const plan = samplePlan({ request: id, changes: changes(n), steps, scoped: true });
  const asked: Event = ['2026-12-01T13:00:30Z', LATCHKEY, planned(plan, stages(n), wanted(n))];
  const approved: readonly Event[] = [
    open,
    asked,
    ['2026-12-01T14:10:00Z', actor('hr', n), { kind: 'approved', plan: plan.id, stage: 0 }],
    [
      '2026-12-01T15:25:00Z',
      actor('security', n),
      { kind: 'approved', plan: plan.id, stage: 1, comment: n('Keys checked.') },
    ],
  ];
  const contained: readonly Event[] = [
    ...approved,
    ...ran('2026-12-18T16:00:04Z', 'disable-account'),
    ...ran('2026-12-18T16:00:09Z', 'revoke-sessions'),
    ...ran('2026-12-18T16:01:30Z', 'remove-sign-in-methods'),
  ];
  const held = holdUp(n, contained, plan.items.find((item) => item.change.step === 'return-device')!.change);
  return {
    deciding: requestOf(id, [open, asked]),
    running: requestOf(id, held),
    unread: requestOf(id, [...approved, ...unanswered(n)]),
    closed: requestOf(id, [...held, ...settle(n)]),
    contained: immediate(n, form),
    reversing: requestOf(id, [
      ...contained,
      [
        '2026-12-18T17:00:00Z',
        actor('hr', n),
        { kind: 'rescinded', reason: n('The person stays after all.') },
      ],
    ]),
    undo: undo(n, contained),
    long: longPlan(n, open),
  };
}

function departure(n: Rename): LeaverForm {
  return {
    leg: 'leaver',
    person: person('leaver', n),
    lastDay: '2026-12-18',
    urgency: 'scheduled',
    handoverTo: person('successor', n),
    reason: n('New job elsewhere'),
  };
}

/** Since the minute at which access had to end, every read has failed. */
function unanswered(n: Rename): readonly Event[] {
  const because = n('GET /users/{user-id} was refused: Insufficient privileges to complete the operation.');
  return ['disable-account', 'revoke-sessions'].flatMap((step): Event[] => [
    ['2026-12-18T16:00:04Z', LATCHKEY, { kind: 'looked', step, left: -1, because }],
    ['2026-12-18T16:10:05Z', LATCHKEY, { kind: 'looked', step, left: -1, because }],
    ['2026-12-18T16:10:05Z', LATCHKEY, { kind: 'alarm', code: ACCESS_UNREAD, detail: step }],
  ]);
}

function holdUp(n: Rename, contained: readonly Event[], task: Change): readonly Event[] {
  const returned: Event = [
    '2026-12-18T16:02:00Z',
    LATCHKEY,
    {
      kind: 'assigned',
      step: 'return-device',
      task: 'items',
      item: 'item',
      change: task,
      to: [person('successor', n)],
      dueAt: '2026-12-18T17:00:00Z',
    },
  ];
  return [
    ...contained,
    returned,
    ...ran('2026-12-18T16:03:00Z', 'prove-key-escrow', { attested: true }),
    ...sent('2026-12-18T16:20:00Z', 'wipe-device', 'unknown'),
    [
      '2026-12-18T16:21:00Z',
      LATCHKEY,
      {
        kind: 'held',
        step: 'wipe-device',
        because: 'unknown-outcome',
        detail: n('the answer was lost and the effect cannot be seen'),
      },
    ],
    ...sent('2026-12-18T16:05:00Z', 'convert-mailbox', 'refused'),
    [
      '2026-12-18T16:06:00Z',
      LATCHKEY,
      {
        kind: 'failed',
        step: 'convert-mailbox',
        code: 'MailboxBusy',
        message: n('The mailbox is being moved.'),
      },
    ],
  ];
}

function settle(n: Rename): readonly Event[] {
  return [
    ...ran('2026-12-18T16:10:00Z', 'leave-groups'),
    ...ran('2026-12-18T16:40:00Z', 'convert-mailbox'),
    ...ran('2026-12-18T16:45:00Z', 'hand-over-mailbox'),
    ...ran('2026-12-19T09:00:00Z', 'wipe-device'),
    [
      '2026-12-19T10:00:00Z',
      actor('security', n),
      {
        kind: 'waived',
        step: 'return-device',
        reason: n('Badge reported lost; police report filed.'),
        until: '2027-01-31',
      },
    ],
    ['2026-12-19T10:00:01Z', LATCHKEY, { kind: 'closed', proven: 7, attested: 1, waived: 1 }],
  ];
}

function stages(n: Rename) {
  return [
    stage('HR', [{ person: person('hr', n), why: 'HR', route: 'hr' }]),
    stage('Security', [{ person: person('security', n), why: 'IT security', route: 'security' }], {
      commentRequired: true,
    }),
  ];
}

function wanted(n: Rename): Wanted {
  return {
    leg: 'leaver',
    timeline: { end: '2026-12-18T16:00:00Z', handoverEnd: '2027-03-18T16:00:00Z' },
    attributes: {},
    manager: person('manager', n),
    groups: [],
    licences: [],
    apps: [],
    mailboxes: [],
    handovers: [],
  };
}

function changes(n: Rename): readonly Change[] {
  const { name } = person('leaver', n);
  const leave = (group: string): Change =>
    byCall('leave-groups', 'remove', ['remove', { group: n(group) }], { scope: 'groups' });
  const method = (title: string): Change =>
    byCall('remove-sign-in-methods', 'remove', ['remove', { method: n(title) }], { scope: 'methods' });
  const wipe = (device: string, serial: string): Change =>
    byCall('wipe-device', 'remove', ['wipe', { device: n(device), serial: n(serial) }], {
      reversible: false,
      twoPerson: true,
      rule: n('leaver.yaml: companyDevice'),
    });
  return [
    byCall('disable-account', 'set', ['disable', { name }], { scope: 'account' }),
    byCall('revoke-sessions', 'remove', ['revoke', { name }]),
    method('Microsoft Authenticator (Pixel 9)'),
    method('FIDO2 key YubiKey 5C'),
    ...['All Sales', 'Sales Team', 'Iberia Deals', 'Preisliste 2026', 'Office Lisbon', 'VPN Users'].map(
      leave,
    ),
    byCall('convert-mailbox', 'set', ['convert', { name, size: 31 }], {
      rule: n('leaver.yaml: mailbox shared'),
    }),
    byCall(
      'hand-over-mailbox',
      'add',
      ['give', { name, successor: person('successor', n).name, until: '2027-03-18' }],
      {
        rule: n('leaver.yaml: handover 90 days'),
      },
    ),
    byPerson('prove-key-escrow', ['attest', { device: n('LAP-LIS-0231'), serial: n('5CG1234XYZ') }], {
      audience: 'technician',
      id: 'attest',
      proof: 'key-id',
      provenBy: 'attestation',
    }),
    wipe('LAP-LIS-0231', '5CG1234XYZ'),
    wipe('TAB-LIS-0017', 'DMPX91QQ'),
    byPerson('return-device', ['give', { name, item: 'LAP-LIS-0231', serial: '5CG1234XYZ' }], {
      audience: 'manager',
      id: 'items',
      proof: 'return',
      provenBy: 'attestation',
    }),
  ];
}

/** Access ended at once by one click; the ordinary plan still waits. */
function immediate(n: Rename, form: LeaverForm): Request {
  const now: LeaverForm = { ...form, urgency: 'immediate', lastDay: '2026-12-01' };
  const subject = { ...person('leaver', n), zone: 'Europe/Berlin' };
  const containment = samplePlan({
    request: id,
    changes: changes(n).slice(0, 4),
    steps: steps.slice(0, 3),
    purpose: 'containment',
    scoped: true,
  });
  const plan = samplePlan({ request: id, changes: changes(n), steps, scoped: true });
  return requestOf(id, [
    ['2026-12-01T13:00:00Z', actor('security', n), requested(now, subject, person('security', n))],
    [
      '2026-12-01T13:00:01Z',
      actor('security', n),
      {
        kind: 'contained',
        reason: n('Data copied to a private drive'),
        plan: containment,
        cover: person('security', n),
      },
    ],
    ...ran('2026-12-01T13:00:06Z', 'disable-account'),
    ...ran('2026-12-01T13:00:09Z', 'revoke-sessions'),
    ['2026-12-01T13:00:30Z', LATCHKEY, planned(plan, stages(n).slice(0, 1), wanted(n))],
  ]);
}

/** Called off after it had begun: the way back is a plan like any other. */
function undo(n: Rename, before: readonly Event[]): Request {
  const { name } = person('leaver', n);
  const back = samplePlan({
    request: id,
    changes: [byCall('disable-account', 'set', ['enable', { name }])],
    steps: ['disable-account'],
    purpose: 'reverse',
  });
  const values = {
    ...{ step: n('Wipe or retire devices'), 'step.de': n('Geräte löschen oder zurückziehen') },
    because: n('A wiped device cannot be brought back'),
    'because.de': n('Ein gelöschtes Gerät kommt nicht zurück'),
  };
  return requestOf(id, [
    ...before,
    [
      '2026-12-18T17:00:00Z',
      actor('requester', n),
      { kind: 'rescinded', reason: n('The person stays after all.') },
    ],
    [
      '2026-12-18T17:00:30Z',
      LATCHKEY,
      planned(back, stages(n).slice(0, 1), wanted(n), [{ code: 'cannot-undo', values }]),
    ],
  ]);
}

function longPlan(n: Rename, open: Event): Request {
  const many = Array.from({ length: 200 }, (_, index) =>
    byCall('leave-groups', 'remove', ['remove', { group: n(`Grupo ${index} `.repeat(12)) }], {
      scope: 'groups',
    }),
  );
  const plan = samplePlan({ request: id, changes: many, steps, scoped: true });
  return requestOf(id, [open, ['2026-12-01T13:00:30Z', LATCHKEY, planned(plan, stages(n), wanted(n))]]);
}
