import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mayPress, type Power, type Role, roles, type Verb, verbRules, verbs } from '../../core/access.ts';
import type { Request } from '../../core/request.ts';
import { matrixText } from '../../tools/matrix.ts';
import { add, asked, call, delegation, people, planOf, ref, seat, stage } from './cases.ts';

/** One person who stands to the request in exactly one way. */
const standings = {
  asker: 'asker',
  subject: 'subject',
  approver: 'owner',
  delegate: 'friend',
  manager: 'boss',
  assignee: 'other',
  sponsor: 'sponsor',
  nobody: 'stranger',
} as const;
type Standing = keyof typeof standings;

/**
 * Who may, told a second time and by hand from the table of roles and separation of duties: a change of core/access.ts
 * has to be meant here too. `delegate` acts for the approver.
 */
const expected: Readonly<Record<Verb, readonly (Role | Standing)[]>> = {
  view: [
    'hr',
    'technician',
    'security',
    'auditor',
    'operator',
    'asker',
    'approver',
    'delegate',
    'manager',
    'assignee',
    'sponsor',
  ],
  approve: ['approver', 'delegate'],
  reject: ['approver', 'delegate'],
  strike: ['approver', 'delegate'],
  reassign: ['operator', 'approver'],
  withdraw: ['hr', 'asker'],
  edit: ['asker'],
  rescind: ['hr', 'asker'],
  reschedule: ['hr', 'asker'],
  claim: ['assignee'],
  snooze: ['assignee'],
  done: ['assignee'],
  'hand-over': ['operator', 'assignee'],
  release: ['technician', 'security', 'operator'],
  waive: ['security', 'operator'],
  read: ['subject', 'manager'],
  'show-pass': ['manager'],
  review: ['manager'],
  renew: ['hr', 'sponsor'],
  evidence: ['hr', 'security', 'auditor', 'asker', 'approver', 'manager'],
  remind: ['operator', 'asker'],
};

function populated(): Request {
  const task = { audience: 'technician', id: 't', proof: 'none', provenBy: 'reading' } as const;
  const { call: _, ...base } = call('leave', 'g1');
  const change = { ...base, kind: 'task', task } as const;
  const request = asked({ leg: 'joiner', stages: [stage([seat('owner')])] });
  Object.assign(request.form, { sponsor: ref('sponsor'), delegate: ref('pass-bearer') });
  Object.assign(request, { subject: { ...request.subject, id: 'subject' } });
  const assigned = {
    kind: 'assigned',
    step: 'leave',
    task: 't',
    item: 'i',
    change,
    to: [ref('other')],
    dueAt: '2026-11-24T09:00:00.000Z',
  } as const;
  return add(request, [assigned]);
}

describe('who may press what', () => {
  const request = populated();
  const base = people();
  for (const verb of verbs) {
    it(`${verb}: in every combination of role and relation, active or not`, () => {
      for (const role of ['none', ...roles] as const)
        for (const standing of Object.keys(standings) as Standing[])
          for (const state of ['active', 'disabled', 'departing', 'guest'] as const) {
            const id = standings[standing];
            const company = {
              ...base,
              active: () => state === 'active',
              roles: () => new Set<Role>(role === 'none' ? [] : [role]),
              actsFor: (who: string) => (who === 'friend' ? [ref('owner')] : []),
            };
            const subject = standing === 'subject';
            const listed =
              expected[verb].includes(standing as Role | Standing) ||
              (role !== 'none' && expected[verb].includes(role));
            const allowed = state === 'active' && (subject ? verb === 'read' : listed);
            const answer = mayPress(request, verb, { id }, company);
            equal(
              answer === undefined,
              allowed,
              `${role} who is ${standing} and ${state}: ${answer ?? 'allowed'}`,
            );
          }
    });
  }

  it('the named delegate of a joiner sees the pass and decides nothing', () => {
    const company = { ...base, active: () => true, roles: () => new Set<Role>() };
    equal(mayPress(request, 'show-pass', { id: 'pass-bearer' }, company), undefined);
    equal(
      planOf(request).stages[0]?.approvers.some((one) => one.person.id === 'pass-bearer'),
      false,
    );
    const acting = people({ delegations: [delegation('owner', 'friend')] });
    equal(mayPress(request, 'show-pass', { id: 'friend' }, acting), 'not-yours');
  });

  it('follows policy where policy names the roles, and nothing else does', () => {
    const given: Readonly<Record<Power, readonly Role[]>> = {
      mayTerminateImmediately: ['hr'],
      mayWaive: ['auditor'],
      mayRelease: ['hr'],
      mayReadEvidence: ['operator'],
    };
    const company = people({ powers: given });
    const holders = { hr: 'hr1', security: 'sec1', operator: 'op1', technician: 'tech1', auditor: 'aud1' };
    for (const verb of ['waive', 'release', 'evidence'] as const) {
      const power = verbRules[verb].roles as Power;
      for (const [role, id] of Object.entries(holders))
        equal(
          mayPress(request, verb, { id }, company) === undefined,
          given[power].includes(role as Role),
          `${verb} by ${role}`,
        );
    }
  });

  it('is written down as docs/matrix.md says', () => {
    const file = fileURLToPath(new URL('../../docs/matrix.md', import.meta.url));
    deepEqual(readFileSync(file, 'utf8'), matrixText(), 'run: node tools/matrix.ts');
  });
});
