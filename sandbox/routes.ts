import { deletedRoutes } from './directory/deleted.ts';
import { groupMemberRoutes } from './directory/group-members.ts';
import { groupRoutes } from './directory/groups.ts';
import { licenseRoutes } from './directory/licenses.ts';
import { relationRoutes } from './directory/relations.ts';
import { tenantRoutes } from './directory/tenant.ts';
import { userReadRoutes } from './directory/users-read.ts';
import { userWriteRoutes } from './directory/users-write.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { mailRoutes } from './mail/routes.ts';
import type { Route } from './router.ts';

/** Everything the tenant serves. A new area adds its list here. */
export const allRoutes: Route[] = [
  ...exchangeRoutes,
  ...mailRoutes,
  ...tenantRoutes,
  ...deletedRoutes,
  ...groupMemberRoutes,
  ...groupRoutes,
  ...licenseRoutes,
  ...relationRoutes,
  ...userReadRoutes,
  ...userWriteRoutes,
];
