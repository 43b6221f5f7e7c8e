import type { EmployeeType } from '../form.ts';
import type { Match } from './common.ts';

/** What rules can ask about a person. `country` is that of the office. */
export interface PersonFacts {
  readonly department?: string;
  readonly jobTitle?: string;
  readonly office?: string;
  readonly country?: string;
  readonly employeeType?: EmployeeType;
}

/** True when every part of the rule that is given matches; a part the person has no value for does not match. */
export function matches(match: Match, person: PersonFacts): boolean {
  const parts = ['department', 'jobTitle', 'country', 'office', 'employeeType'] as const;
  return parts.every((part) => {
    const accepted = match[part];
    return accepted === undefined || accepted.some((wanted) => alike(wanted, person[part]));
  });
}

/** True when the rule applies to everybody. */
export function matchesEverybody(match: Readonly<Record<string, unknown>>): boolean {
  return Object.values(match).every((part) => part === undefined);
}

/** The first rule that matches. Throws when none does: parsing refuses lists without a last rule for everybody. */
export function firstMatching<R extends { readonly match: Match }>(
  rules: readonly R[],
  person: PersonFacts,
): R {
  const found = rules.find((rule) => matches(rule.match, person));
  if (found === undefined) throw new Error('the last rule of this list has to match everybody');
  return found;
}

/** Letter case, surrounding space and Unicode form do not count; `*` stands for anything. */
function alike(pattern: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  const [head = '', ...rest] = fold(pattern).split('*');
  const text = fold(value);
  if (rest.length === 0) return text === head;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  const tail = rest.pop() ?? '';
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length >= at + tail.length && text.endsWith(tail);
}

/** Policies and directories spell the same few names again and again. */
const keptFoldsMax = 5_000;
const folds = new Map<string, string>();

/** The form in which names are compared. */
export function fold(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (folds.size >= keptFoldsMax) folds.clear();
  folds.set(text, folded);
  return folded;
}
