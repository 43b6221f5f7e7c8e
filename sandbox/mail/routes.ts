import type { Route } from '../router.ts';
import './happenings.ts';
import { driveRoutes } from './drive-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { ruleRoutes } from './rule-routes.ts';
import { mailboxSettingsRoutes } from './settings-routes.ts';
import { sharepointRoutes } from './sharepoint-routes.ts';

/** Mail, calendar and files of people, through Graph and the site interface of OneDrive. */
export const mailRoutes: Route[] = [
  ...driveRoutes,
  ...eventRoutes,
  ...mailboxSettingsRoutes,
  ...messageRoutes,
  ...ruleRoutes,
  ...sharepointRoutes,
];
