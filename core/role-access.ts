import { fold, matches, type PersonFacts } from './policy/matching.ts';
import { placeholders, type RoleRule } from './policy/roles.ts';
import type { Policy } from './policy.ts';
import type { DeviceBaseline } from './wanted.ts';
import type { AccessNames, NamedLicence } from './wanted-names.ts';

/** The rule as people see it in plans and evidence: `roles.yaml: Design in Berlin`. */
export function ruleText(file: string, name: string): string {
  return `${file}.yaml: ${name}`;
}

/** What a role gets: all matching rules added up, each item once, under the rule that named it first. */
export function accessOfRole(policy: Policy, person: PersonFacts): AccessNames {
  const rules = policy.roles.rules.filter((rule) => matches(rule.match, person));
  const labelled = rules.map((rule) => ({ rule, text: ruleText('roles', rule.name) }));
  const groups = labelled.flatMap(({ rule, text }) =>
    [...rule.groups, ...rule.distributionLists].flatMap((name) => named(name, person, text)),
  );
  const mailboxes = labelled.flatMap(({ rule, text }) => rule.mailboxes.map((m) => ({ ...m, rule: text })));
  const apps = labelled.flatMap(({ rule, text }) => rule.apps.map((app) => ({ ...app, rule: text })));
  const handovers = labelled.flatMap(({ rule, text }) => rule.handovers.map((h) => ({ ...h, rule: text })));
  return {
    groups: firstOf(groups, (group) => fold(group.name)),
    licences: licencesOf(rules, person),
    apps: firstOf(apps, (app) => fold(`${app.app}\n${app.role}`)),
    mailboxes: mergedMailboxes(mailboxes),
    handovers: firstOf(handovers, (handover) => handover.id),
  };
}

/** The device of the last matching rule that names one. */
export function deviceOfRole(policy: Policy, person: PersonFacts): DeviceBaseline | undefined {
  const rule = policy.roles.rules.findLast((r) => r.device !== undefined && matches(r.match, person));
  const baseline = rule?.device === undefined ? undefined : policy.baselines.baselines[rule.device];
  return rule === undefined || baseline === undefined
    ? undefined
    : { ...baseline, rule: ruleText('roles', rule.name) };
}

/** The department's short form for list addresses: `Human Resources` → `human-resources`. */
export function slug(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** Fills the placeholders; a name that needs a value the person does not have names nothing. */
function named(
  pattern: string,
  person: PersonFacts,
  rule: string,
): readonly { name: string; rule: string }[] {
  const name = filled(pattern, person);
  return name === undefined ? [] : [{ name, rule }];
}

function filled(pattern: string, person: PersonFacts): string | undefined {
  const values: Record<(typeof placeholders)[number], string | undefined> = {
    department: person.department,
    departmentSlug: person.department === undefined ? undefined : slug(person.department),
    office: person.office,
    country: person.country,
  };
  const used = placeholders.filter((word) => pattern.includes(`{${word}}`));
  if (used.some((word) => values[word] === undefined)) return undefined;
  return used.reduce((name, word) => name.replaceAll(`{${word}}`, values[word] ?? ''), pattern);
}

function licencesOf(rules: readonly RoleRule[], person: PersonFacts): readonly NamedLicence[] {
  const found = new Map<string, NamedLicence>();
  for (const rule of rules)
    for (const { sku, via, insteadOf } of rule.licences) {
      if (insteadOf !== undefined) found.delete(insteadOf);
      const group = via === undefined ? undefined : filled(via, person);
      const base = { partNumber: sku, rule: ruleText('roles', rule.name) };
      if (!found.has(sku)) found.set(sku, group === undefined ? base : { ...base, via: group });
    }
  return [...found.values()];
}

function mergedMailboxes(mailboxes: AccessNames['mailboxes']): AccessNames['mailboxes'] {
  const found = new Map<string, AccessNames['mailboxes'][number]>();
  for (const mailbox of mailboxes) {
    const key = fold(mailbox.address);
    const known = found.get(key);
    const rights = [...new Set([...(known?.rights ?? []), ...mailbox.rights])];
    found.set(key, { ...(known ?? mailbox), rights });
  }
  return [...found.values()];
}

function firstOf<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
}
