import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { KnownPerson, Vocabulary } from '../../dialogs/understand.ts';
import { seedCompany } from '../../sandbox/seed/company.ts';
import { createState } from '../../sandbox/state.ts';
import { all } from '../../sandbox/store.ts';

const policyFolder = new URL('../../policy/', import.meta.url);
const companySize = 500;
const companySeed = 1;
// The company is the same at any instant; only the ages of its records follow the clock.
const companyClock = '2026-11-23T08:00:00Z';

const rolesSchema = z.object({
  departments: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      titles: z.array(z.string()).default([]),
    }),
  ),
});
const officesSchema = z.object({
  offices: z.record(z.object({ aliases: z.array(z.string()).default([]) })),
});

function readPolicy(name: string): unknown {
  return parse(readFileSync(new URL(name, policyFolder), 'utf8'));
}

/** The words of the example policy: departments and offices with their other names, and job titles. */
export function exampleVocabulary(): Vocabulary {
  const { departments } = rolesSchema.parse(readPolicy('roles.yaml'));
  const { offices } = officesSchema.parse(readPolicy('offices.yaml'));
  return {
    departments: departments.flatMap(({ name, aliases }) => [name, ...aliases]),
    locations: Object.entries(offices).flatMap(([name, { aliases }]) => [name, ...aliases]),
    titles: departments.flatMap(({ titles }) => titles),
  };
}

/** The people of the sandbox's company, as the directory would list them. */
export function exampleCompany(): KnownPerson[] {
  const state = createState(companyClock);
  seedCompany(state, { seed: companySeed, size: companySize });
  return all(state, 'users').map((user) => ({
    id: user.id,
    displayName: user.displayName ?? '',
    upn: user.userPrincipalName ?? '',
  }));
}
