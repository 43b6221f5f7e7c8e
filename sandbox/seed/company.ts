import { clockNow } from '../clock.ts';
import type { TenantState } from '../state.ts';
import type { Builder } from './build.ts';
import { castSize, seedCast } from './cast.ts';
import { seedDevices, seedSoftware } from './devices.ts';
import { seedGroups } from './groups.ts';
import { seedMail } from './mail.ts';
import { seedMethods, seedPeople } from './people.ts';
import { seedPhotos } from './photos.ts';
import { createRandom } from './random.ts';
import { seedRolesAndDomains } from './roles.ts';
import { buySeats, seedSkus } from './skus.ts';
import { seedStories } from './stories.ts';

export interface CompanyPlan {
  /** Number from which the whole company follows. */
  seed: number;
  /** People in the company; 0 leaves only domains, licence kinds and roles. */
  size: number;
}

const groupsMin = 120;
const groupsPerPerson = 0.03;
const devicesPerPerson = 0.9;

/** Fills an empty tenant with a company that follows from the plan and the tenant's clock alone. */
export function seedCompany(state: TenantState, plan: CompanyPlan): void {
  state.seed = plan.seed;
  seedRolesAndDomains(state);
  seedSkus(state);
  if (plan.size === 0) return;
  const random = createRandom(plan.seed);
  const builder: Builder = {
    state,
    random,
    now: clockNow(state.clock),
    usedNames: new Map(),
    nextEmployee: 1,
  };
  seedCast(builder);
  seedPeople(builder, Math.max(0, plan.size - castSize));
  seedPhotos(builder);
  seedSoftware(builder);
  const groups = seedGroups(builder, Math.max(groupsMin, Math.round(plan.size * groupsPerPerson)));
  seedStories(builder, groups);
  seedMail(builder);
  seedDevices(builder, Math.round(plan.size * devicesPerPerson));
  seedMethods(builder);
  buySeats(state);
}
