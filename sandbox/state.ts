import { randomBytes } from 'node:crypto';
import type { AppRegistration } from './apps.ts';
import { type Clock, createClock } from './clock.ts';
import type {
  AutopilotDevice,
  AutopilotImport,
  DetectedApp,
  LocalCredential,
  ManagedDevice,
  RecoveryKey,
} from './device-entities.ts';
import type {
  AdministrativeUnit,
  Application,
  AppRoleAssignment,
  AuthenticationMethod,
  Device,
  DirectoryAudit,
  Domain,
  Group,
  InstalledApp,
  PermissionGrant,
  Presence,
  RoleAssignment,
  RoleDefinition,
  ScheduleInstance,
  ServicePrincipal,
  SignIn,
  SubscribedSku,
  TeamsApp,
  User,
} from './entities.ts';
import type { Fault } from './faults.ts';
import type { JournalEntry } from './journal.ts';
import type { Drive, Mailbox, MailboxVersion } from './mailbox.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** The collections of things with an id. Writes go through `put` and `remove` of store.ts, so that reads can lag. */
export interface Tables {
  users: User;
  groups: Group;
  devices: Device;
  skus: SubscribedSku;
  applications: Application;
  servicePrincipals: ServicePrincipal;
  appRoleAssignments: AppRoleAssignment;
  permissionGrants: PermissionGrant;
  roleDefinitions: RoleDefinition;
  roleAssignments: RoleAssignment;
  scheduleInstances: ScheduleInstance;
  administrativeUnits: AdministrativeUnit;
  domains: Domain;
  authenticationMethods: AuthenticationMethod;
  installedApps: InstalledApp;
  teamsApps: TeamsApp;
  presences: Presence;
  managedDevices: ManagedDevice;
  detectedApps: DetectedApp;
  autopilotDevices: AutopilotDevice;
  autopilotImports: AutopilotImport;
  recoveryKeys: RecoveryKey;
  localCredentials: LocalCredential;
  deletedUsers: User;
  deletedGroups: Group;
}

export type TableName = keyof Tables;

/** Relations between things, source to target. */
export type LinkName =
  | 'members'
  | 'owners'
  | 'appOwners'
  | 'manager'
  | 'unitMembers'
  | 'registeredOwners'
  | 'userMethods'
  | 'deviceApps';

export interface LinkChange {
  at: number;
  other: string;
  added: boolean;
}

/** One relation, both directions, with the changes of late so that reads can show the past. */
export interface LinkIndex {
  forward: Map<string, Set<string>>;
  backward: Map<string, Set<string>>;
  forwardChanges: Map<string, LinkChange[]>;
  backwardChanges: Map<string, LinkChange[]>;
}

/** Earlier versions of one object: what it was before each write (`undefined`: it did not exist). */
export interface Version {
  at: number;
  before: { id: string } | undefined;
}

/** Something that will happen by the clock: a device action, a licence that a group hands down. */
export interface DueWork {
  at: number;
  kind: string;
  subject: string;
  detail: string;
}

export interface TenantState {
  tenantId: string;
  signingKey: string;
  seed: number;
  clock: Clock;
  settings: Settings;
  tables: { [T in TableName]: Map<string, Tables[T]> };
  links: Record<LinkName, LinkIndex>;
  mailboxes: Map<string, Mailbox>;
  /** What a mailbox was before each of its late changes, by user id. */
  mailboxHistory: Map<string, MailboxVersion[]>;
  drives: Map<string, Drive>;
  /** Profile photos of 48 by 48 points by user id: JPEG in base64. */
  photos: Map<string, string>;
  apps: Map<string, AppRegistration>;
  /** Relations that a deleted object had, so that a restore brings them back. */
  parked: Map<string, { name: LinkName; source: string; target: string }[]>;
  audits: DirectoryAudit[];
  signIns: SignIn[];
  due: DueWork[];
  faults: Fault[];
  journal: JournalEntry[];
  /** Lower-cased `kind:value` to ids of users and groups; see names.ts. */
  nameIndex: Map<string, string[]>;
  history: Map<TableName, Map<string, Version[]>>;
  /** Delta bookkeeping: last change number of users and groups, and what is gone. */
  changeNumber: number;
  changed: Map<string, number>;
  removed: Map<string, { number: number; table: TableName; reason: 'changed' | 'deleted' }>;
  memberChanges: { number: number; groupId: string; memberId: string; added: boolean }[];
}

const tableNames: TableName[] = [
  'users',
  'groups',
  'devices',
  'skus',
  'applications',
  'servicePrincipals',
  'appRoleAssignments',
  'permissionGrants',
  'roleDefinitions',
  'roleAssignments',
  'scheduleInstances',
  'administrativeUnits',
  'domains',
  'authenticationMethods',
  'installedApps',
  'teamsApps',
  'presences',
  'managedDevices',
  'detectedApps',
  'autopilotDevices',
  'autopilotImports',
  'recoveryKeys',
  'localCredentials',
  'deletedUsers',
  'deletedGroups',
];

const linkNames: LinkName[] = [
  'members',
  'owners',
  'appOwners',
  'manager',
  'unitMembers',
  'registeredOwners',
  'userMethods',
  'deviceApps',
];

function newLinkIndex(): LinkIndex {
  return { forward: new Map(), backward: new Map(), forwardChanges: new Map(), backwardChanges: new Map() };
}

/** An empty tenant: no people, one signing key, the clock at `at` (ISO) or running in real time. */
export function createState(at?: string): TenantState {
  return {
    tenantId: '72f988bf-0000-4000-8000-5a4db0c0ffee',
    signingKey: randomBytes(32).toString('hex'),
    seed: 0,
    clock: createClock(at),
    settings: defaultSettings(),
    tables: Object.fromEntries(tableNames.map((name) => [name, new Map()])) as TenantState['tables'],
    links: Object.fromEntries(linkNames.map((name) => [name, newLinkIndex()])) as TenantState['links'],
    mailboxes: new Map(),
    mailboxHistory: new Map(),
    drives: new Map(),
    photos: new Map(),
    apps: new Map(),
    parked: new Map(),
    audits: [],
    signIns: [],
    due: [],
    faults: [],
    journal: [],
    nameIndex: new Map(),
    history: new Map(),
    // A delta token of 0 stands for a first, full round.
    changeNumber: 1,
    changed: new Map(),
    removed: new Map(),
    memberChanges: [],
  };
}
