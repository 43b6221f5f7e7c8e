import { onDue } from '../due.ts';
import type { Group, User } from '../entities.ts';
import { badRequest } from '../errors.ts';
import type { TenantState } from '../state.ts';
import { get, link, linked, seedLink, unlink } from '../store.ts';
import { isDynamic } from './group-rules.ts';
import { scheduleReprocess } from './license-engine.ts';

type Test = (user: User) => boolean;

interface Words {
  list: string[];
  at: number;
}

const wordPattern = /"[^"]*"|\[[^\]]*\]|[()]|[^\s()]+/g;

function value(word: string): string {
  return word.replace(/^"|"$/g, '').toLowerCase();
}

function comparison(property: string, operator: string, operand: string): Test {
  const name = property.replace(/^user\./i, '') as keyof User;
  const actual = (user: User): string => String(user[name] ?? '').toLowerCase();
  const expected = value(operand);
  const list = operand.startsWith('[')
    ? operand
        .slice(1, -1)
        .split(',')
        .map((word) => value(word.trim()))
    : [];
  switch (operator.toLowerCase()) {
    case '-eq':
      return (user) => (expected === 'null' ? user[name] === null : actual(user) === expected);
    case '-ne':
      return (user) => (expected === 'null' ? user[name] !== null : actual(user) !== expected);
    case '-startswith':
      return (user) => actual(user).startsWith(expected);
    case '-contains':
      return (user) => actual(user).includes(expected);
    case '-in':
      return (user) => list.includes(actual(user));
    case '-notin':
      return (user) => !list.includes(actual(user));
    default:
      throw badRequest(`Invalid membership rule: operator '${operator}'.`);
  }
}

function operand(words: Words): Test {
  const word = words.list[words.at++];
  if (word === undefined) throw badRequest('Invalid membership rule: it ends too early.');
  if (word.toLowerCase() === '-not') {
    const inner = operand(words);
    return (user) => !inner(user);
  }
  if (word === '(') {
    const inner = either(words);
    if (words.list[words.at++] !== ')') throw badRequest('Invalid membership rule: missing parenthesis.');
    return inner;
  }
  if (!/^user\.[A-Za-z]+$/i.test(word)) throw badRequest(`Invalid membership rule: '${word}'.`);
  const [operator = '', right = ''] = [words.list[words.at++], words.list[words.at++]];
  return comparison(word, operator, right);
}

function both(words: Words): Test {
  let left = operand(words);
  while (words.list[words.at]?.toLowerCase() === '-and') {
    words.at++;
    const [first, second] = [left, operand(words)];
    left = (user) => first(user) && second(user);
  }
  return left;
}

function either(words: Words): Test {
  let left = both(words);
  while (words.list[words.at]?.toLowerCase() === '-or') {
    words.at++;
    const [first, second] = [left, both(words)];
    left = (user) => first(user) || second(user);
  }
  return left;
}

const parsed = new Map<string, Test>();

/** Understands a subset of membership rules: -eq -ne -in -notIn -startsWith -contains, -and -or -not, parentheses. */
export function parseRule(rule: string): Test {
  const known = parsed.get(rule);
  if (known) return known;
  const words = { list: rule.match(wordPattern) ?? [], at: 0 };
  const test = either(words);
  if (words.at < words.list.length) throw badRequest(`Invalid membership rule: '${words.list[words.at]}'.`);
  parsed.set(rule, test);
  return test;
}

function ruleOf(group: Group): Test | undefined {
  const active = isDynamic(group) && group.membershipRuleProcessingState === 'On';
  return active && group.membershipRule ? parseRule(group.membershipRule) : undefined;
}

/** Looks again at one user: in and out of every dynamic group as its rule says. */
export function recomputeUser(state: TenantState, userId: string): void {
  const user = get(state, 'users', userId);
  if (!user) return;
  for (const group of state.tables.groups.values()) {
    const rule = ruleOf(group);
    if (!rule || rule(user) === linked(state, 'members', group.id, userId)) continue;
    if (rule(user)) link(state, 'members', group.id, userId);
    else unlink(state, 'members', group.id, userId);
    if (group.assignedLicenses.length > 0) scheduleReprocess(state, userId);
  }
}

/** Looks again at one group: all users against its rule. `seeding` leaves no history. */
export function recomputeGroup(state: TenantState, group: Group, seeding = false): void {
  const rule = ruleOf(group);
  if (!rule) return;
  for (const user of state.tables.users.values()) {
    const wanted = rule(user);
    if (wanted === linked(state, 'members', group.id, user.id)) continue;
    if (wanted && seeding) seedLink(state, 'members', group.id, user.id);
    else if (wanted) link(state, 'members', group.id, user.id);
    else unlink(state, 'members', group.id, user.id);
  }
}

onDue('dynamic membership', (state, { subject }) => recomputeUser(state, subject));
onDue('dynamic group', (state, { subject }) => {
  const group = get(state, 'groups', subject);
  if (group) recomputeGroup(state, group);
});
