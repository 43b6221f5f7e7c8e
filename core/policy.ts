import { digest, type Hash } from './canonical.ts';
import { type ApprovalsPolicy, approvalsSchema } from './policy/approvals.ts';
import { type BaselinesPolicy, baselinesSchema } from './policy/baselines.ts';
import { type ChecklistsPolicy, checklistsSchema } from './policy/checklists.ts';
import { type LeaverPolicy, leaverSchema } from './policy/leaver.ts';
import { type NamingPolicy, namingSchema } from './policy/naming.ts';
import { type OfficesPolicy, officesSchema } from './policy/offices.ts';
import { type PeoplePolicy, peopleSchema } from './policy/people.ts';
import { type ProtectedPolicy, protectedSchema } from './policy/protected.ts';
import { type RolesPolicy, rolesSchema } from './policy/roles.ts';

/** The organisation's rules, checked. `version` is the hash of the files they came from (design 6.13). */
export interface Policy {
  readonly version: Hash;
  readonly naming: NamingPolicy;
  readonly offices: OfficesPolicy;
  readonly roles: RolesPolicy;
  readonly checklists: ChecklistsPolicy;
  readonly approvals: ApprovalsPolicy;
  readonly people: PeoplePolicy;
  readonly protected: ProtectedPolicy;
  readonly leaver: LeaverPolicy;
  readonly baselines: BaselinesPolicy;
}

/** Schema per part; part `naming` is the file `naming.yaml`. */
export const policySchemas = {
  naming: namingSchema,
  offices: officesSchema,
  roles: rolesSchema,
  checklists: checklistsSchema,
  approvals: approvalsSchema,
  people: peopleSchema,
  protected: protectedSchema,
  leaver: leaverSchema,
  baselines: baselinesSchema,
} as const;

export type PolicyPart = keyof typeof policySchemas;

export const policyParts = Object.keys(policySchemas) as readonly PolicyPart[];

/** Texts of the policy files by file name, for example `{ 'naming.yaml': '…' }`. */
export type PolicyFiles = Readonly<Record<string, string>>;

/** Version of a policy: hash over names and texts. Line ends do not count, so that a checkout on Windows agrees. */
export function policyHash(files: PolicyFiles): Hash {
  return digest(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])),
  );
}
