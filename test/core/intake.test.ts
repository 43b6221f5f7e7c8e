import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Form, JoinerForm, LeaverForm, MoverForm } from '../../core/form.ts';
import { intake } from '../../core/intake.ts';
import type { CurrentPerson } from '../../core/wanted-by-policy.ts';
import { contoso } from '../policy/contoso.ts';

const now = '2026-11-23T08:00:00Z';
const maya = { id: 'm', name: 'Maya Fischer' };
const joiner: JoinerForm = {
  leg: 'joiner',
  givenName: 'Priya',
  surname: 'Nair',
  jobTitle: 'Product Designer',
  department: 'Design',
  office: 'Berlin',
  startDate: '2026-12-07',
  manager: maya,
  employeeType: 'employee',
  employeeId: 'E1',
};
const contractor: JoinerForm = {
  ...joiner,
  employeeType: 'contractor',
  endDate: '2027-06-30',
  sponsor: maya,
};
const mover: MoverForm = {
  leg: 'mover',
  person: { id: 'n', name: 'Nora Lind' },
  effectiveDate: '2026-12-15',
  department: 'Treasury',
};
const leaver: LeaverForm = {
  leg: 'leaver',
  person: { id: 't', name: 'Tomas Varga' },
  lastDay: '2026-12-04',
  urgency: 'scheduled',
};
const current: CurrentPerson = { department: 'Finance', officeLocation: 'London', manager: maya };

const taken = (form: Form, who: CurrentPerson = current) =>
  intake(contoso, { form, current: who, now, newEmployeeId: 'LK-7' });

function refused(form: Form, who?: CurrentPerson): readonly string[] {
  const result = taken(form, who);
  return 'refusals' in result ? result.refusals.map((one) => one.code) : [];
}

function warned(form: Form, who?: CurrentPerson): readonly string[] {
  const result = taken(form, who);
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals));
  return result.warnings.map((one) => one.code);
}

describe('a form is refused', () => {
  for (const [what, form, codes] of [
    ['for an unknown department', { ...joiner, department: 'Desing' }, ['department-unknown']],
    ['for an unknown office', { ...joiner, office: 'Paris' }, ['office-unknown']],
    ['for a date that is none', { ...joiner, startDate: '2026-02-30' }, ['date-unreadable']],
    ['for a date in another spelling', { ...joiner, startDate: '7.12.2026' }, ['date-unreadable']],
    ['for a year too far ahead', { ...joiner, startDate: '2036-12-07' }, ['date-too-far']],
    ['for a day too long past', { ...leaver, lastDay: '2026-09-20' }, ['date-too-far']],
    ['for a name without a letter', { ...joiner, givenName: '😀', surname: '🎉' }, ['name-unusable']],
    [
      'for a contractor without end and sponsor',
      { ...joiner, employeeType: 'contractor' },
      ['end-date-required', 'sponsor-required'],
    ],
    ['for an end before the start', { ...contractor, endDate: '2026-12-06' }, ['end-before-start']],
    ['for text that is too long', { ...joiner, jobTitle: 'x'.repeat(129) }, ['text-too-long']],
    ['for a control character', { ...joiner, surname: 'Na\u0007ir' }, ['text-unusable']],
    [
      'for text that turns the reading direction',
      { ...joiner, jobTitle: 'Boss\u202exyz' },
      ['text-unusable'],
    ],
    [
      'for an employee id Graph cannot hold',
      { ...joiner, employeeId: '12345678901234567' },
      ['employee-id-unusable'],
    ],
    ['for an empty department', { ...joiner, department: '' }, ['field-required']],
    ['for a move to no department', { ...mover, department: ' ' }, ['field-required']],
    ['for an empty title', { ...joiner, jobTitle: '  ' }, ['field-required']],
    ['for a move that moves nothing', { ...mover, department: 'finance' }, ['nothing-changes']],
    ['for being one’s own manager', { ...mover, manager: { id: 'N', name: 'Nora' } }, ['same-person']],
    ['for handing over to oneself', { ...leaver, handoverTo: { id: 't', name: 'T' } }, ['same-person']],
    ['for a time that is none', { ...leaver, lastTime: '25:00' }, ['time-unreadable']],
    [
      'for several reasons at once',
      { ...joiner, department: 'X', office: 'Y', startDate: 'Z' },
      ['department-unknown', 'office-unknown', 'date-unreadable'],
    ],
  ] as const)
    it(what, () => deepEqual(refused(form as Form), codes));

  it('for a leaver from whom nobody takes over', () => {
    deepEqual(refused(leaver, { officeLocation: 'London' }), ['handover-required']);
    deepEqual(refused({ ...leaver, handoverTo: maya }, { officeLocation: 'London' }), []);
  });

  it('with the departments that look most like it', () => {
    const result = taken({ ...joiner, department: 'Field Servce' });
    ok('refusals' in result);
    equal(String(result.refusals[0]?.values.suggestions).split(', ')[0], 'Field Service');
  });
});

describe('a form is accepted', () => {
  it('in the spelling of the policy', () => {
    const result = taken({
      ...joiner,
      department: ' ux ',
      office: 'berlin hq',
      givenName: ' Priya  Devi ',
      employeeId: ' ',
    });
    ok('form' in result && result.form.leg === 'joiner');
    const { department, office, givenName, employeeId } = result.form;
    deepEqual([department, office, givenName, employeeId], ['Design', 'Berlin', 'Priya Devi', 'LK-7']);
  });

  it('without a warning when all is well', () => {
    deepEqual(warned(joiner), []);
    deepEqual(warned(contractor), []);
    deepEqual(warned(mover), []);
    deepEqual(warned(leaver), []);
  });

  it('and flagged late when its date is near or past', () => {
    for (const form of [
      { ...joiner, startDate: '2026-11-25' },
      { ...joiner, startDate: '2026-10-05' },
      { ...mover, effectiveDate: '2026-11-02' },
      { ...leaver, lastDay: '2026-11-20' },
    ]) {
      const result = taken(form);
      ok('form' in result && result.late, JSON.stringify(form));
      ok(result.warnings.some((one) => one.code === 'late'));
    }
  });

  it('and says when a closed day moves begin or end', () => {
    deepEqual(warned({ ...joiner, startDate: '2026-12-05' }), ['start-moved']);
    deepEqual(warned({ ...leaver, lastDay: '2026-12-06' }), ['end-moved']);
    deepEqual(warned({ ...leaver, lastDay: '2026-12-06', lastTime: '12:00' }), []);
  });

  it('and says when a title is not listed or an office is not known', () => {
    deepEqual(warned({ ...joiner, jobTitle: 'Wizard' }), ['title-unlisted']);
    deepEqual(warned(leaver, { ...current, officeLocation: 'Atlantis' }), ['office-assumed']);
  });

  it('with line breaks in a reason', () => {
    deepEqual(refused({ ...leaver, reason: 'first\nsecond' }), []);
  });
});
