import { legs } from '../form.ts';
import { knowsHolidays } from '../holidays.ts';
import type { Policy, PolicyPart } from '../policy.ts';
import type { Match } from './common.ts';
import { matchesEverybody } from './matching.ts';

/** Something wrong with a policy, and where: the path leads to a value within the part. */
export interface PolicyProblem {
  readonly part: PolicyPart;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly next: string;
}

type Found = Omit<PolicyProblem, 'part'>;
type Unversioned = Omit<Policy, 'version'>;

/**
 * What no single file can know: names that another file does not define, lists without a last rule for everybody,
 * step ids that do not exist. `steps` are the ids of the catalogue; without them step ids are not checked.
 */
export function crossCheck(policy: Unversioned, steps?: readonly string[]): readonly PolicyProblem[] {
  const inPart = (part: PolicyPart, found: readonly Found[]): PolicyProblem[] =>
    found.map((problem) => ({ part, ...problem }));
  return [
    ...inPart('roles', [...baselineNames(policy), ...duplicates(policy), ...replacedLicences(policy)]),
    ...inPart('roles', matchNames(policy, 'rules', policy.roles.rules)),
    ...inPart('checklists', [...stepIds(policy, steps), ...matchesOfSteps(policy)]),
    ...inPart('approvals', [...approvalDefaults(policy), ...previousManagers(policy)]),
    ...inPart('approvals', matchNames(policy, 'rules', policy.approvals.rules)),
    ...inPart('leaver', leaverLists(policy)),
    ...inPart('offices', holidayCalendars(policy)),
  ];
}

function baselineNames({ roles, baselines }: Unversioned): Found[] {
  return roles.rules.flatMap((rule, at) =>
    rule.device === undefined || Object.hasOwn(baselines.baselines, rule.device)
      ? []
      : [
          {
            path: ['rules', at, 'device'],
            message: `baseline "${rule.device}" is not defined`,
            next: `Define it in baselines.yaml or use one of: ${Object.keys(baselines.baselines).join(', ')}.`,
          },
        ],
  );
}

function holidayCalendars({ offices }: Unversioned): Found[] {
  return Object.entries(offices.offices).flatMap(([name, { holidays }]) =>
    knowsHolidays(holidays)
      ? []
      : [
          {
            path: ['offices', name, 'holidays'],
            message: `there is no holiday calendar ${holidays.country} ${holidays.state ?? ''}`.trimEnd(),
            next: 'Use country and state codes of the date-holidays package, for example DE and be.',
          },
        ],
  );
}

function duplicates({ roles }: Unversioned): Found[] {
  const seen = new Set<string>();
  return roles.rules.flatMap((rule, at) => {
    if (!seen.has(rule.name)) {
      seen.add(rule.name);
      return [];
    }
    const message = `another rule is called "${rule.name}" too`;
    return [{ path: ['rules', at, 'name'], message, next: 'Plans name rules; give this one its own name.' }];
  });
}

function replacedLicences({ roles }: Unversioned): Found[] {
  const known = new Set<string>();
  return roles.rules.flatMap((rule, at) => {
    const found = rule.licences.flatMap((licence, index): Found[] =>
      licence.insteadOf === undefined || known.has(licence.insteadOf)
        ? []
        : [
            {
              path: ['rules', at, 'licences', index, 'insteadOf'],
              message: `no earlier rule gives ${licence.insteadOf}`,
              next: 'Move the rule below the one it corrects, or drop insteadOf.',
            },
          ],
    );
    for (const licence of rule.licences) known.add(licence.sku);
    return found;
  });
}

/** Departments and offices that rules name have to exist. */
function matchNames(
  { roles, offices }: Unversioned,
  list: string,
  rules: readonly { readonly match: Match }[],
): Found[] {
  const departments = roles.departments.map((department) => department.name);
  return rules.flatMap(({ match }, at) => [
    ...unknownNames([list, at, 'match', 'department'], match.department, departments),
    ...unknownNames([list, at, 'match', 'office'], match.office, Object.keys(offices.offices)),
  ]);
}

function unknownNames(
  path: readonly (string | number)[],
  names: readonly string[] | undefined,
  known: readonly string[],
): Found[] {
  return (names ?? [])
    .filter((name) => !name.includes('*') && !known.includes(name))
    .map((name) => ({
      path,
      message: `${path.at(-1)} "${name}" is not defined`,
      next: `Use one of: ${known.join(', ')}.`,
    }));
}

function stepIds({ checklists }: Unversioned, steps: readonly string[] | undefined): Found[] {
  if (steps === undefined) return [];
  const unknown = (path: readonly (string | number)[], id: string): Found[] =>
    steps.includes(id)
      ? []
      : [{ path, message: `there is no step "${id}"`, next: 'Step ids are the file names in steps/.' }];
  return legs.flatMap((leg) => {
    const listed = checklists[leg].steps === 'all' ? [] : checklists[leg].steps;
    return [
      ...listed.flatMap((id, at) => unknown([leg, 'steps', at], id)),
      ...checklists[leg].without.flatMap(({ step }, at) => unknown([leg, 'without', at, 'step'], step)),
    ];
  });
}

function matchesOfSteps(policy: Unversioned): Found[] {
  return legs.flatMap((leg) =>
    matchNames(policy, 'without', policy.checklists[leg].without).map((problem) => ({
      ...problem,
      path: [leg, ...problem.path],
    })),
  );
}

function approvalDefaults({ approvals }: Unversioned): Found[] {
  return legs.flatMap((leg) => {
    const last = approvals.rules.findLastIndex((rule) => rule.leg === leg);
    if (last >= 0 && matchesEverybody(approvals.rules[last]!.match)) return [];
    const path = last < 0 ? ['rules'] : ['rules', last, 'match'];
    return [
      {
        path,
        message: `the last rule for a ${leg} has to match everybody`,
        next: 'Add one without `match`.',
      },
    ];
  });
}

function previousManagers({ approvals }: Unversioned): Found[] {
  return approvals.rules.flatMap((rule, at) =>
    rule.leg === 'mover'
      ? []
      : rule.stages.flatMap((stage, index) =>
          (['to', 'fallback'] as const)
            .filter((field) => stage[field] === 'previous-manager')
            .map((field) => ({
              path: ['rules', at, 'stages', index, field],
              message: `a ${rule.leg} has no previous manager`,
              next: 'Use manager or manager-of-manager.',
            })),
        ),
  );
}

function leaverLists(policy: Unversioned): Found[] {
  const lists = ['mailbox', 'hold', 'companyDevice'] as const;
  return [
    ...lists.flatMap((list) => {
      const rules: readonly { readonly match: Match }[] = policy.leaver[list];
      if (matchesEverybody(rules.at(-1)!.match)) return matchNames(policy, list, rules);
      const path = [list, rules.length - 1, 'match'];
      const message = 'the last rule has to match everybody';
      return [...matchNames(policy, list, rules), { path, message, next: 'Write `match: {}` there.' }];
    }),
    ...matchNames(policy, 'inventory', policy.leaver.inventory),
  ];
}
