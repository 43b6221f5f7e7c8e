import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { powers, type Role, relations, roles, verbRules, verbs } from '../core/access.ts';
import { houseRules, houseVerbs } from '../core/decide-house.ts';

/** The table of who may press what, as docs/matrix.md has it. Made from the rules themselves, so that it cannot differ. */
export function matrixText(): string {
  const standings = relations.filter((relation) => relation !== 'none');
  const mark = (is: boolean): string => (is ? 'yes' : '');
  const cell = (listed: (typeof verbRules)[keyof typeof verbRules]['roles'], role: Role): string =>
    typeof listed === 'string' ? 'policy' : mark(listed.includes(role));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const requestRows = verbs.map((verb) => {
    const rule = verbRules[verb];
    return row([
      `\`${verb}\``,
      ...roles.map((role) => cell(rule.roles, role)),
      ...standings.map((relation) => mark(rule.relations.includes(relation))),
    ]);
  });
  const houseRows = houseVerbs.map((verb) =>
    row([
      `\`${verb}\``,
      houseRules[verb].length === 0 ? 'everybody, for themselves' : houseRules[verb].join(', '),
    ]),
  );
  return [
    '# Who may press what',
    '',
    'Made from `core/access.ts` and `core/decide-house.ts` by `node tools/matrix.ts`; a test compares it.',
    'One role or one relation is enough. Nobody who is disabled, departing or a guest may press anything. The subject',
    'may only `read`. Requester and subject never approve, reject or strike, whatever else they are.',
    'The pass is shown to the manager and to the delegate whom the form names, not to an approver’s delegate.',
    'Whoever has an open task that the evidence is part of may take it as well.',
    'Two different people of security or operations release what the budget or an anomaly holds; one of them releases',
    'what an approver who is gone holds. Where it says `policy`, `policy/people.yaml` names the roles:',
    '',
    row(['verb', 'roles are those of']),
    row(['---', '---']),
    ...verbs.flatMap((verb) => {
      const { roles: listed } = verbRules[verb];
      return typeof listed === 'string' ? [row([`\`${verb}\``, `\`${listed}\``])] : [];
    }),
    row(['immediate termination', `\`${powers[0]}\``]),
    '',
    row(['verb', ...roles.map((role) => `role ${role}`), ...standings]),
    row(['verb', ...roles, ...standings].map(() => '---')),
    ...requestRows,
    '',
    '## Verbs that concern no request',
    '',
    row(['verb', 'who']),
    row(['---', '---']),
    ...houseRows,
    '',
  ].join('\n');
}

if (import.meta.main)
  await writeFile(fileURLToPath(new URL('../docs/matrix.md', import.meta.url)), matrixText());
