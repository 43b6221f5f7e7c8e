import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { faultLine, type PolicyFault, parsePolicy } from '../../adapters/policy-files.ts';
import { type PolicyFiles, policyHash, policyParts } from '../../core/policy.ts';
import { jsonSchemaOf } from '../../tools/policy-schema.ts';
import { contosoFiles, filesWith } from './contoso.ts';

const steps = ['disable-account', 'assign-licences'];

function faultsOf(files: PolicyFiles): readonly PolicyFault[] {
  const reading = parsePolicy(files, steps);
  return 'faults' in reading ? reading.faults : [];
}

/** The only fault of the files, as a line. */
function fault(files: PolicyFiles): string {
  const faults = faultsOf(files);
  equal(faults.length, 1, faults.map(faultLine).join('\n'));
  return faultLine(faults[0]!);
}

describe('policy files', () => {
  it('accept the example', () => deepEqual(faultsOf(contosoFiles), []));

  it('refuse an unknown key, at the key', () => {
    const files = filesWith('people.yaml', ['mayWaive:', 'mayWaife:']);
    const lines = faultsOf(files).map(faultLine);
    const at = files['people.yaml']!.split('\n').findIndex((line) => line.startsWith('mayWaife')) + 1;
    ok(
      lines.some((line) => line.startsWith(`people.yaml:${at}:1 "mayWaife" is not known`)),
      lines.join('\n'),
    );
  });

  it('say where a wrong value stands', () => {
    const files = filesWith('offices.yaml', ['Europe/Berlin', 'Europe/Bärlin']);
    match(fault(files), /^offices\.yaml:7:11 offices\.Berlin\.zone: not an IANA zone/);
  });

  it('report the faults of all files at once', () => {
    const files: Record<string, string> = {
      ...filesWith('offices.yaml', ['Europe/Berlin', 'Europe/Bärlin']),
      'people.yaml': 'a: [',
      'extra.yaml': '',
    };
    const { 'leaver.yaml': _, ...without } = files;
    const named = new Set(faultsOf(without).map((one) => one.file));
    deepEqual([...named].sort(), ['extra.yaml', 'leaver.yaml', 'offices.yaml', 'people.yaml']);
  });

  it('refuse a stage without fallback', () => {
    match(
      fault(filesWith('approvals.yaml', ['fallback: manager-of-manager, ', ''])),
      /^approvals\.yaml:\d+:9 rules\.0\.stages\.0\.fallback/,
    );
  });

  it('refuse a route that nobody stands behind', () => {
    match(
      fault(filesWith('approvals.yaml', ['to: hr,', 'to: hrs,'])),
      /group:<name> or owner:<name> of an Entra group/,
    );
  });

  for (const [what, file, change, expected] of [
    [
      'an undefined baseline',
      'roles.yaml',
      ['device: mac-design', 'device: linux'],
      /baseline "linux" is not/,
    ],
    ['an undefined department', 'roles.yaml', ['department: Sales }', 'department: Sale }'], /"Sale" is not/],
    ['an unknown placeholder', 'roles.yaml', ['"Office {office}"', '"Office {city}"'], /only \{department\}/],
    [
      'a replaced licence nobody has',
      'roles.yaml',
      ['insteadOf: SPE_E3', 'insteadOf: SPE_E1'],
      /no earlier rule gives SPE_E1/,
    ],
    [
      'two rules of one name',
      'roles.yaml',
      ['name: Art directors', 'name: Engineering'],
      /another rule is called/,
    ],
    [
      'an unknown step',
      'checklists.yaml',
      ['mover:\n  steps: all', 'mover:\n  steps: [disable-acount]'],
      /no step "disable-acount"/,
    ],
    [
      'an office without working day',
      'offices.yaml',
      [
        'workingHours:\n      monday: { opens: "09:00", closes: "18:00" }',
        'workingHours:\n      monday: { opens: "19:00", closes: "18:00" }',
      ],
      /opens must be before closes/,
    ],
    [
      'an unknown holiday calendar',
      'offices.yaml',
      ['country: DE, state: be', 'country: DE, state: zz'],
      /no holiday calendar/,
    ],
    [
      'a leg without a rule for everybody',
      'approvals.yaml',
      ['- name: Move\n    leg: mover\n', '- name: Move\n    leg: mover\n    match: { country: DE }\n'],
      /last rule for a mover/,
    ],
    [
      'a list without a rule for everybody',
      'leaver.yaml',
      ['name: No hold, match: {}', 'name: No hold, match: { country: DE }'],
      /has to match everybody/,
    ],
    [
      'a previous manager of a joiner',
      'approvals.yaml',
      ['to: manager,', 'to: previous-manager,'],
      /joiner has no previous manager/,
    ],
    [
      'a protected account without a name',
      'protected.yaml',
      ['upn: breakglass1@contoso.example, ', ''],
      /exactly one of/,
    ],
    [
      'a naming pattern with unknown words',
      'naming.yaml',
      ['"{initial}.{surname}"', '"{first}.{surname}"'],
      /use \{given\}/,
    ],
  ] as const)
    it(`refuse ${what}`, () => match(fault(filesWith(file, change)), expected));

  it('give every fault a line within its file and a next step', () => {
    const broken = filesWith('roles.yaml', ['    match: {}\n', '    matsch: {}\n']);
    const faults = faultsOf(broken);
    ok(faults.length > 0);
    for (const one of faults) {
      ok(one.line >= 1 && one.line <= broken[one.file]!.split('\n').length);
      ok(one.next.length > 0);
    }
  });
});

describe('the version of a policy', () => {
  it('changes with any text and does not change with line ends or the order of files', () => {
    const version = policyHash(contosoFiles);
    notEqual(policyHash(filesWith('leaver.yaml', ['handoverDays: 30', 'handoverDays: 31'])), version);
    const windows = Object.fromEntries(
      Object.entries(contosoFiles)
        .reverse()
        .map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    );
    equal(policyHash(windows), version);
  });
});

describe('the schemas for editors', () => {
  for (const part of policyParts) {
    it(`are up to date for ${part}.yaml; otherwise run node tools/policy-schema.ts`, async () => {
      const url = new URL(`../../policy/schema/${part}.json`, import.meta.url);
      deepEqual(JSON.parse(await readFile(url, 'utf8')), JSON.parse(jsonSchemaOf(part)));
      match(
        contosoFiles[`${part}.yaml`]!,
        new RegExp(`^# yaml-language-server: \\$schema=schema/${part}\\.json`),
      );
    });
  }
});
