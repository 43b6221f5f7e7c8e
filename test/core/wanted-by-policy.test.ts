import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import type { JoinerForm, LeaverForm, MoverForm } from '../../core/form.ts';
import { approvalRuleOf, checklistOf, protectionOf } from '../../core/policy-rules.ts';
import { type CurrentPerson, personFacts, wantedByPolicy } from '../../core/wanted-by-policy.ts';
import { contoso } from '../policy/contoso.ts';

const maya = { id: 'm', name: 'Maya Fischer', upn: 'maya.fischer@contoso.example' };

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
const mover: MoverForm = {
  leg: 'mover',
  person: { id: 'n', name: 'Nora Lind' },
  effectiveDate: '2026-12-15',
  department: 'Treasury',
  jobTitle: 'Cash Manager',
};
const accountant: CurrentPerson = {
  jobTitle: 'Accountant',
  department: 'Finance',
  officeLocation: 'London',
  manager: maya,
};
const leaver: LeaverForm = {
  leg: 'leaver',
  person: { id: 't', name: 'Tomas Varga', upn: 'tomas.varga@contoso.example' },
  lastDay: '2026-12-04',
  urgency: 'scheduled',
};
const names = (items: readonly { readonly name: string }[]) => items.map((item) => item.name);

describe('what policy wants for a joiner', () => {
  const wanted = wantedByPolicy(contoso, { form: joiner });

  it('adds up all rules that match, each item under the rule that named it first', () => {
    deepEqual(wanted.groups, [
      { name: 'All Design', rule: 'roles.yaml: Everybody' },
      { name: 'Design Team', rule: 'roles.yaml: Everybody' },
      { name: 'Office Berlin', rule: 'roles.yaml: Everybody' },
      { name: 'dl-design', rule: 'roles.yaml: Everybody' },
      { name: 'App Figma', rule: 'roles.yaml: Design' },
      { name: 'App Miro', rule: 'roles.yaml: Design' },
    ]);
    deepEqual(wanted.licences, [
      { partNumber: 'SPE_E3', via: 'Licence M365 E3', rule: 'roles.yaml: Everybody' },
    ]);
    equal(wanted.device?.rule, 'roles.yaml: Everybody');
  });

  it('takes country, company and names from policy', () => {
    equal(wanted.attributes.usageLocation, 'DE');
    equal(wanted.attributes.displayName, 'Priya Nair');
    equal(wanted.attributes.companyName, 'Contoso');
  });

  it('gives the later rule’s device and replaces a licence instead of adding to it', () => {
    const director = wantedByPolicy(contoso, { form: { ...joiner, jobTitle: 'art  DIRECTOR' } });
    equal(director.device?.kind, 'mac');
    const legal = wantedByPolicy(contoso, { form: { ...joiner, department: 'Legal' } });
    deepEqual(
      legal.licences.map((one) => one.partNumber),
      ['SPE_E5'],
    );
  });

  it('writes department names into list names with dashes', () => {
    const field = wantedByPolicy(contoso, { form: { ...joiner, department: 'Field Service' } });
    ok(names(field.groups).includes('dl-field-service'));
  });
});

describe('what policy wants for a mover', () => {
  it('holds the new role against what the old one explains', () => {
    const wanted = wantedByPolicy(contoso, { form: mover, current: accountant });
    ok(names(wanted.groups).includes('Treasury Payments'));
    ok(!names(wanted.groups).includes('All Finance'));
    ok(names(wanted.before!.groups).includes('All Finance'));
    deepEqual(
      wanted.before!.mailboxes.map((one) => one.address),
      ['finance.inbox@contoso.example'],
    );
    deepEqual(wanted.mailboxes, []);
    ok(names(wanted.groups).includes('Office London'), 'the office stays');
  });

  it('changes only attributes that the form names', () => {
    const wanted = wantedByPolicy(contoso, { form: mover, current: accountant });
    deepEqual(wanted.attributes, { jobTitle: 'Cash Manager', department: 'Treasury' });
  });

  it('asks for a device only when the new role needs another', () => {
    equal(wantedByPolicy(contoso, { form: mover, current: accountant }).device, undefined);
    const field = { ...mover, department: 'Field Service', jobTitle: 'Dispatcher' };
    equal(wantedByPolicy(contoso, { form: field, current: accountant }).device?.kind, 'windows-imaged');
  });
});

describe('what policy wants for a leaver', () => {
  const current = { ...accountant, jobTitle: 'Head of Finance' };

  it('is nothing to hold, and who takes over', () => {
    const wanted = wantedByPolicy(contoso, { form: leaver, current });
    deepEqual([wanted.groups, wanted.licences, wanted.apps, wanted.mailboxes], [[], [], [], []]);
    const wishes = wanted.leaver!;
    deepEqual(
      [wishes.handoverTo, wishes.mailbox, wishes.hold, wishes.holdDays],
      [maya, 'shared', true, 3650],
    );
    equal(wishes.companyDevice, 'wipe');
    equal(
      wishes.autoReply.internal,
      'Tomas Varga has left Contoso. Please contact Maya Fischer (maya.fischer@contoso.example).',
    );
  });

  it('lists shared credentials and things once, from inventory and role', () => {
    const { credentials, items } = wantedByPolicy(contoso, { form: leaver, current }).leaver!;
    deepEqual(
      credentials.map((one) => one.id),
      ['bank-portal-login'],
    );
    deepEqual(
      items.map((one) => one.id),
      ['office-key-card', 'company-laptop', 'corporate-credit-card'],
    );
  });

  it('lists what the inventory says of a single person', () => {
    const named = {
      id: 'safe-code',
      name: 'Code of the safe',
      kind: 'credential' as const,
      match: {},
      people: ['Tomas.Varga@contoso.example'],
    };
    const policy = { ...contoso, leaver: { ...contoso.leaver, inventory: [named] } };
    const ids = (form: LeaverForm) =>
      wantedByPolicy(policy, { form, current: { manager: maya } }).leaver!.credentials.map((one) => one.id);
    deepEqual(ids(leaver), ['safe-code']);
    deepEqual(ids({ ...leaver, person: { id: 'x', name: 'Somebody Else' } }), []);
  });

  it('needs somebody to hand over to', () => {
    throws(() => wantedByPolicy(contoso, { form: leaver }), /nobody takes over/);
  });
});

describe('rules of a request', () => {
  const facts = personFacts(contoso, accountant);

  it('choose the first approval rule that matches', () => {
    const rule = (form: JoinerForm | MoverForm | LeaverForm, privileged = false) =>
      approvalRuleOf(contoso, { form, facts, privileged }).name;
    equal(rule(joiner), 'Joiner in Finance or Treasury');
    equal(rule(leaver), 'Departure');
    equal(rule({ ...leaver, urgency: 'immediate' }), 'Immediate termination');
    equal(rule(leaver, true), 'Departure of a privileged person');
  });

  it('select the steps of the leg without those left out for this person', () => {
    const steps = [
      { id: 'disable-account', legs: ['leaver'] },
      { id: 'wipe-device', legs: ['leaver'] },
      { id: 'create-account', legs: ['joiner'] },
    ] as const;
    const without = [{ step: 'wipe-device', match: { department: ['Finance'] }, because: 'bank seal' }];
    const policy = {
      ...contoso,
      checklists: { ...contoso.checklists, leaver: { ...contoso.checklists.leaver, without } },
    };
    deepEqual(checklistOf(policy, { leg: 'leaver', facts, steps }), ['disable-account']);
    deepEqual(checklistOf(contoso, { leg: 'leaver', facts, steps }), ['disable-account', 'wipe-device']);
  });

  it('protect accounts by name, by beginning and by group', () => {
    const rule = (upn: string, groups: string[] = []) => protectionOf(contoso, { upn, groups });
    equal(rule('BreakGlass1@contoso.example'), 'protected.yaml: Emergency access when sign-in policies fail');
    equal(rule('Sync_DC01@contoso.example'), 'protected.yaml: Directory synchronisation');
    ok(rule('someone@contoso.example', ['Tier 0 Administrators']));
    equal(rule('someone@contoso.example', ['Design Team']), undefined);
  });
});
