import { z } from 'zod/v4';
import { legs } from '../form.ts';
import { match, text } from './common.ts';

/**
 * manager: joiner and mover: who the person will report to; leaver: who they report to now.
 * previous-manager: mover only. department-owner: owners of the group that roles.yaml names for the department.
 * group: members of a group; owner: owners of the group or team that is the resource.
 */
export const routes = [
  'manager',
  'previous-manager',
  'manager-of-manager',
  'department-owner',
  'hr',
  'security',
  'technician',
  'operator',
] as const;

const route = z
  .union([
    z.enum(routes),
    z.string().regex(/^(group|owner):.+$/, 'group:<name> or owner:<name> of an Entra group'),
  ])
  .describe(`${routes.join(', ')}, group:<name of an Entra group> or owner:<name of an Entra group>`);

const stage = z.strictObject({
  name: text,
  to: route,
  /** all, first, or a number of people. */
  need: z.union([z.enum(['all', 'first']), z.number().int().min(1)]),
  /** Who decides when `to` yields nobody who may, or the time is over. */
  fallback: route,
  commentRequired: z.boolean().default(false),
  /** Business hours until the fallback is asked too. */
  timeoutHours: z.number().positive(),
});

const rule = z.strictObject({
  name: text,
  leg: z.enum(legs),
  /** The first rule of the leg that matches decides; the last one of a leg has to match everybody. */
  match: match
    .extend({
      urgency: z.enum(['scheduled', 'immediate']).optional(),
      /** True: only for people who hold a directory role. */
      privileged: z.boolean().optional(),
    })
    .default({}),
  stages: z.array(stage).min(1),
});

/** Who has to agree, in which order. */
export const approvalsSchema = z
  .strictObject({
    rules: z.array(rule).min(1),
    /** Wipes, deletions and privileged changes: two different people, one of them from here. */
    twoPerson: z.strictObject({
      peopleMin: z.number().int().min(2),
      second: route,
      fallback: route,
      timeoutHours: z.number().positive(),
    }),
  })
  .describe('Stages of approval per leg and condition, and the two-person rule.');

export type ApprovalsPolicy = z.output<typeof approvalsSchema>;
export type ApprovalRule = z.output<typeof rule>;
export type StageRule = z.output<typeof stage>;
export type Route = z.output<typeof route>;
