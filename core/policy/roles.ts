import { z } from 'zod/v4';
import { emailAddress, match, stepId, text } from './common.ts';

/** Values of the person that a name may contain: `All {department}`, `dl-{departmentSlug}`, `Office {office}`. */
export const placeholders = ['department', 'departmentSlug', 'office', 'country'] as const;

const nameWithPlaceholders = text.refine(
  (name) =>
    [...name.matchAll(/\{(\w*)\}/g)].every(([, word]) => (placeholders as readonly string[]).includes(word!)),
  `only ${placeholders.map((word) => `{${word}}`).join(', ')} can stand in a name`,
);

const licence = z.strictObject({
  /** Part number as the tenant lists it, for example SPE_E3. */
  sku: z.string().regex(/^[A-Za-z0-9_]+$/),
  /** Licence group that hands it out; without one it is assigned directly. */
  via: nameWithPlaceholders.optional(),
  /** A licence of an earlier rule that this one replaces. */
  insteadOf: z.string().optional(),
});

const mailbox = z.strictObject({
  address: emailAddress,
  rights: z.array(z.enum(['full-access', 'send-as', 'send-on-behalf'])).min(1),
});

/** A credential or thing handed over by a person. The id is what a later rotation or return refers to. */
export const handover = z.strictObject({
  id: stepId,
  name: text,
  kind: z.enum(['credential', 'item']),
});

const roleRule = z.strictObject({
  name: text,
  match,
  groups: z.array(nameWithPlaceholders).default([]),
  distributionLists: z.array(nameWithPlaceholders).default([]),
  licences: z.array(licence).default([]),
  apps: z
    .array(z.strictObject({ app: text, role: text.describe('Role value or name; `default` for none') }))
    .default([]),
  mailboxes: z.array(mailbox).default([]),
  /** Name of a baseline; a later matching rule replaces an earlier one. */
  device: text.optional(),
  handovers: z.array(handover).default([]),
});

const department = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  /** The owners of this group decide where a stage goes to `department-owner`. */
  ownersOf: text,
  /** Offered in the form; others are accepted with a warning. */
  titles: z.array(text).min(1),
});

/** Who gets what: all matching rules add up, later ones win where there can be only one. */
export const rolesSchema = z
  .strictObject({ departments: z.array(department).min(1), rules: z.array(roleRule).min(1) })
  .describe('Departments and the rules that say who gets what.');

export type RolesPolicy = z.output<typeof rolesSchema>;
export type RoleRule = z.output<typeof roleRule>;
export type Department = z.output<typeof department>;
