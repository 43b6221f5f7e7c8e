import { equal, match } from 'node:assert/strict';
import {
  docstringProblems,
  endingProblems,
  filterProblems,
  importProblems,
  laxProblems,
  lengthProblems,
  type Problem,
  placeProblems,
  wordProblems,
} from './checks.ts';
import { functionLinesMax } from './rules.ts';
import { type SourceFile, sourceFile } from './source.ts';

type Check = (file: SourceFile) => Problem[];

// Written in two parts, so that this file does not itself hold what it plants.
const registry = ['https://registry', 'npmjs.org/zod'].join('.');
const home = ['', 'work', 'main', 'core'].join('/');
const inTemplate = ['const text = `at $', '{new Date().toISOString()}`;'].join('');
const notes = ['TO', 'DO'].join('');

const defects: readonly [name: string, check: Check, path: string, text: string][] = [
  [
    'core importing an adapter',
    importProblems,
    'core/plan.ts',
    "import { open } from '../adapters/tenant.ts';",
  ],
  [
    'core importing types of an adapter',
    importProblems,
    'core/plan.ts',
    "import type { A } from '../adapters/a.ts';",
  ],
  ['core re-exporting a card', importProblems, 'core/plan.ts', "export { card } from '../cards/plan.ts';"],
  [
    'an import over several lines',
    importProblems,
    'core/plan.ts',
    "import {\n  a,\n  b,\n} from '../bot/loop.ts';",
  ],
  [
    'crypto in core where nothing is hashed',
    importProblems,
    'core/due.ts',
    "import { randomUUID } from 'node:crypto';",
  ],
  ['a package in a step', importProblems, 'steps/set-manager.ts', "import { z } from 'zod';"],
  [
    'a step importing a step',
    importProblems,
    'steps/set-manager.ts',
    "import other from './leave-groups.ts';",
  ],
  [
    'a card calling a renderer',
    importProblems,
    'cards/plan.ts',
    "import { AdaptiveCard } from 'adaptivecards';",
  ],
  [
    'a dialog importing the bot',
    importProblems,
    'dialogs/help.ts',
    "import { say } from '../bot/teller.ts';",
  ],
  ['a dialog reading files', importProblems, 'dialogs/help.ts', "import { readFileSync } from 'node:fs';"],
  [
    'an adapter importing one step',
    importProblems,
    'adapters/tenant.ts',
    "import s from '../steps/wipe-device.ts';",
  ],
  [
    'an adapter running the framework',
    importProblems,
    'adapters/tenant.ts',
    "import { TurnContext } from 'botbuilder';",
  ],
  [
    'an adapter requiring restify',
    importProblems,
    'adapters/tenant.ts',
    "const r = createRequire(here)('restify');",
  ],
  [
    'the bot importing the sandbox',
    importProblems,
    'bot/world.ts',
    "import { seed } from '../sandbox/seed/build.ts';",
  ],
  [
    'the bot loading the sandbox later',
    importProblems,
    'bot/world.ts',
    "const s = await import('../sandbox/main.ts');",
  ],
  ['the bot importing one step', importProblems, 'bot/world.ts', "import s from '../steps/wipe-device.ts';"],
  [
    'the bot importing a test',
    importProblems,
    'bot/world.ts',
    "import { w } from '../test/engine/local-world.ts';",
  ],
  [
    'the sandbox knowing Latchkey',
    importProblems,
    'sandbox/main.ts',
    "import type { P } from '../core/plan.ts';",
  ],
  ['an import that the map cannot see', importProblems, 'bot/world.ts', 'const s = await import(place);'],
  ['an import without ending', endingProblems, 'tools/fuzz.ts', "import { a } from './fuzz/a';"],
  ['the clock in core', wordProblems, 'core/due.ts', 'const now = Date.now();'],
  ['the clock by another name', wordProblems, 'core/due.ts', 'const now = new Date();'],
  ['the clock inside a template', wordProblems, 'core/due.ts', inTemplate],
  ['the clock after a pattern with a quote', wordProblems, 'core/due.ts', 'const p = /[\'"`]/;\nDate.now();'],
  ['the clock of luxon', wordProblems, 'dialogs/help.ts', 'const now = DateTime.now();'],
  ['chance in a card', wordProblems, 'cards/plan.ts', 'const id = Math.random();'],
  ['a setting in a step', wordProblems, 'steps/set-manager.ts', 'const on = process.env.ON;'],
  ['a call from a dialog', wordProblems, 'dialogs/help.ts', 'await fetch(address);'],
  ['waiting in core', wordProblems, 'core/due.ts', 'setTimeout(done, 5);'],
  ['a log in a card', wordProblems, 'cards/plan.ts', 'console.log(card);'],
  ['a type given up', laxProblems, 'core/plan.ts', 'function f(x: any) {}'],
  ['a list of a type given up', laxProblems, 'core/plan.ts', 'const rows = [] as any[];'],
  ['a type given up as an argument', laxProblems, 'core/plan.ts', 'const rows: Map<string, any> = load();'],
  ['a warning switched off', laxProblems, 'core/plan.ts', '// @ts-ignore later'],
  ['work left over', laxProblems, 'core/plan.ts', `// ${notes}: the rest`],
  ['one test alone', laxProblems, 'test/a.test.ts', "it.only('runs', () => {});"],
  ['a test left out', laxProblems, 'test/a.test.ts', "describe.skip('later', () => {});"],
  ['an enum', laxProblems, 'core/plan.ts', 'export enum Kind { A }'],
  ['a bare exported function', docstringProblems, 'core/plan.ts', 'export function planOf(): void {}'],
  [
    'a bare exported arrow',
    docstringProblems,
    'core/plan.ts',
    'export const planOf = (a: string): string => a;',
  ],
  [
    'a filter put together by hand',
    filterProblems,
    'core/account.ts',
    ['const f = `principalId eq ', "'$", "{id}'`;"].join(''),
  ],
  [
    'a filter of Exchange put together by hand',
    filterProblems,
    'steps/a.ts',
    ['const f = `Trustee -eq ', "'$", "{name}'`;"].join(''),
  ],
  ['a registry host', placeProblems, 'tools/fuzz.ts', `const from = '${registry}';`],
  ['a path of one machine', placeProblems, 'tools/fuzz.ts', `const from = '${home}';`],
];

const allowed: readonly [name: string, check: Check, path: string, text: string][] = [
  [
    'types of the framework in an adapter',
    importProblems,
    'adapters/a.ts',
    "import type { Storage } from 'botbuilder';",
  ],
  [
    'named types of the framework',
    importProblems,
    'adapters/a.ts',
    "import { type Storage } from 'botbuilder';",
  ],
  [
    'types of cards in a card',
    importProblems,
    'cards/a.ts',
    "import type { AdaptiveCard } from 'adaptivecards';",
  ],
  ['a part of an allowed package', importProblems, 'core/policy.ts', "import { z } from 'zod/v4';"],
  ['crypto in the ledger', importProblems, 'core/ledger.ts', "import { createHash } from 'node:crypto';"],
  [
    'an import in a sentence',
    importProblems,
    'core/plan.ts',
    'const text = "import x from \'../bot/loop.ts\'";',
  ],
  [
    'a test importing everything',
    importProblems,
    'test/a.test.ts',
    "import { s } from '../sandbox/main.ts';",
  ],
  ['the name of a forbidden word in a comment', wordProblems, 'core/due.ts', '// never Date.now()'],
  ['a date from an instant', wordProblems, 'core/due.ts', 'const at = new Date(instant);'],
  ['a member called process', wordProblems, 'core/due.ts', 'request.process.state'],
  ['the word any in a sentence', laxProblems, 'core/plan.ts', "const text = 'of any kind';"],
  [
    'a documented function',
    docstringProblems,
    'core/plan.ts',
    '/** The plan. */\nexport function planOf() {}',
  ],
  [
    'a second signature',
    docstringProblems,
    'core/a.ts',
    '/** A. */\nexport function a(): void;\nexport function a() {}',
  ],
  ['an address of Graph', placeProblems, 'core/plan.ts', "const path = '/drives/1/root/children';"],
];

const longBody = `${'  work();\n'.repeat(functionLinesMax)}}\n`;
const longFunctions: readonly [name: string, text: string][] = [
  ['a function', `function one() {\n${longBody}`],
  [
    'a function with a return type',
    `async function one(a: string): Promise<Map<string, number>> {\n${longBody}`,
  ],
  ['a function with many parameters', `function one(\n  a: string,\n  b: string,\n): void {\n${longBody}`],
  ['an arrow', `const one = (a: string) => {\n${longBody}`],
  ['a method', `class A {\n  one(a: string): string | undefined {\n${longBody}}`],
];

describe('each house rule', () => {
  for (const [name, check, path, text] of defects)
    it(`sees ${name}, and says where and what to do`, () => {
      const problems = check(sourceFile(path, text));
      equal(problems.length, 1, problems.join('\n'));
      match(problems[0] ?? '', new RegExp(`^${path}:\\d+: .{10,}[.]$`));
    });

  for (const [name, check, path, text] of allowed)
    it(`lets ${name} pass`, () => equal(check(sourceFile(path, text)).join('\n'), ''));

  for (const [name, text] of longFunctions)
    it(`sees that ${name} is too long`, () => {
      equal(lengthProblems(sourceFile('core/plan.ts', text), functionLinesMax).length, 1);
    });

  it('takes neither a block nor a list of tests for a function', () => {
    const block = `if (ready) {\n${longBody}for (const a of b) {\n${longBody}`;
    equal(lengthProblems(sourceFile('core/plan.ts', block), functionLinesMax).length, 0);
    const tests = `describe('a', () => {\n  it('b', () => {});\n${longBody.replace('}', '});')}`;
    equal(lengthProblems(sourceFile('test/a.test.ts', tests), functionLinesMax).length, 0);
  });
});
