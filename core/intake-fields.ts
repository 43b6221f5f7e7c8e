import { nearest } from './nearest.ts';
import { fold } from './policy/matching.ts';
import type { Policy } from './policy.ts';
import { type Refusal, refusal } from './refusals.ts';

/** Collects refusals while a form is read, so that a person sees all of them at once. */
export interface Findings {
  readonly refusals: Refusal[];
  readonly warnings: Refusal[];
}

/** Lengths of directory properties (graph.md 6.1), in characters. */
export const lengthMax = {
  givenName: 64,
  surname: 64,
  jobTitle: 128,
  department: 64,
  office: 128,
  costCentre: 64,
  deviceHint: 200,
  reason: 1000,
  employeeId: 16,
} as const;

/** Trims and joins white space; refuses text that is too long or holds control characters. */
export function cleanText(found: Findings, field: keyof typeof lengthMax, given: string): string {
  const max = lengthMax[field];
  const clean = given
    .normalize('NFC')
    .trim()
    .replace(/[^\S\r\n\t]+/gu, ' ');
  // U+202A–U+202E and U+2066–U+2069 turn the reading direction around: a name must not be able to fake a sentence.
  if (
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(clean) &&
    !(field === 'reason' && /^[^\p{Cc}]*(\r?\n[^\p{Cc}]*)*$/u.test(clean))
  )
    found.refusals.push(refusal('text-unusable', { field }));
  if (clean.length > max) found.refusals.push(refusal('text-too-long', { field, length: clean.length, max }));
  return clean;
}

/** As cleanText, for a field that must not be empty. */
export function requiredText(found: Findings, field: keyof typeof lengthMax, given: string): string {
  const clean = cleanText(found, field, given);
  if (clean === '') found.refusals.push(refusal('field-required', { field }));
  return clean;
}

/** The department as policy spells it, found by name or alias; an empty one is refused as missing. */
export function knownDepartment(found: Findings, policy: Policy, typed: string): string {
  const given = requiredText(found, 'department', typed);
  if (given === '') return given;
  const { departments } = policy.roles;
  const match = departments.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => fold(one) === fold(given)),
  );
  if (match !== undefined) return match.name;
  const suggestions = nearest(
    given,
    departments.map((department) => department.name),
  ).join(', ');
  found.refusals.push(refusal('department-unknown', { given, suggestions }));
  return given;
}

/** The office as policy spells it, found by name or alias; an empty one is refused as missing. */
export function knownOffice(found: Findings, policy: Policy, typed: string): string {
  const given = requiredText(found, 'office', typed);
  if (given === '') return given;
  const offices = Object.entries(policy.offices.offices);
  const match = offices.find(([name, { aliases }]) =>
    [name, ...aliases].some((one) => fold(one) === fold(given)),
  );
  if (match !== undefined) return match[0];
  const suggestions = nearest(
    given,
    offices.map(([name]) => name),
  ).join(', ');
  found.refusals.push(refusal('office-unknown', { given, suggestions }));
  return given;
}

/** Warns when no department lists the title: rules for titles may then miss the person. */
export function checkTitle(found: Findings, policy: Policy, title: string, department: string): void {
  const titles = policy.roles.departments.find(({ name }) => name === department)?.titles;
  if (titles === undefined || titles.some((one) => fold(one) === fold(title))) return;
  const suggestions = nearest(title, titles).join(', ');
  found.warnings.push(refusal('title-unlisted', { given: title, department, suggestions }));
}

/** True for a calendar day that exists. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** Refuses what is not a day, or lies further away than policy accepts. The past itself is no refusal. */
export function checkDay(
  found: Findings,
  policy: Policy,
  { field, given, today }: { readonly field: string; readonly given: string; readonly today: string },
): boolean {
  if (!isCalendarDay(given)) {
    found.refusals.push(refusal('date-unreadable', { field, given }));
    return false;
  }
  const { daysPastMax, daysAheadMax } = policy.checklists.datesAccepted;
  const days = Math.round((Date.parse(given) - Date.parse(today)) / 86_400_000);
  if (days >= -daysPastMax && days <= daysAheadMax) return true;
  const limit = days < 0 ? daysPastMax : daysAheadMax;
  found.refusals.push(refusal('date-too-far', { field, given, days: limit }));
  return false;
}
