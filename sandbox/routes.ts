import './directory/world.ts';
import './intune/world.ts';
import { appAccessRoutes } from './directory/app-access.ts';
import { authenticationRoutes } from './directory/authentication.ts';
import { deletedRoutes } from './directory/deleted.ts';
import { deltaRoutes } from './directory/delta.ts';
import { deviceRoutes } from './directory/devices.ts';
import { groupMemberRoutes } from './directory/group-members.ts';
import { groupRoutes } from './directory/groups.ts';
import { licenseRoutes } from './directory/licenses.ts';
import { logRoutes } from './directory/logs.ts';
import { photoRoutes } from './directory/photos.ts';
import { relationRoutes } from './directory/relations.ts';
import { roleRoutes } from './directory/roles.ts';
import { tenantRoutes } from './directory/tenant.ts';
import { userReadRoutes } from './directory/users-read.ts';
import { userWriteRoutes } from './directory/users-write.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { autopilotRoutes } from './intune/autopilot.ts';
import { escrowRoutes } from './intune/escrow.ts';
import { managedDeviceRoutes } from './intune/managed-devices.ts';
import { mailTipRoutes } from './mail/mail-tips.ts';
import { mailRoutes } from './mail/routes.ts';
import type { Route } from './router.ts';
import { teamsAppRoutes } from './teams/apps.ts';
import { teamRoutes } from './teams/members.ts';

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
  ...photoRoutes,
  ...userWriteRoutes,
  ...appAccessRoutes,
  ...authenticationRoutes,
  ...deltaRoutes,
  ...deviceRoutes,
  ...logRoutes,
  ...roleRoutes,
  ...managedDeviceRoutes,
  ...autopilotRoutes,
  ...escrowRoutes,
  ...mailTipRoutes,
  ...teamRoutes,
  ...teamsAppRoutes,
];
