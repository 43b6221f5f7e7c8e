import { exchangeRoutes } from './exchange/routes.ts';
import { tenantRoutes } from './directory/tenant.ts';
import type { Route } from './router.ts';

/** Everything the tenant serves. A new area adds its list here. */
export const allRoutes: Route[] = [...exchangeRoutes, ...tenantRoutes];
