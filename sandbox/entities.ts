/** Things of the directory, named and spelled as in Graph v1.0. All are treated as immutable: replace, never edit. */

export interface AssignedLicense {
  skuId: string;
  disabledPlans: string[];
}

export type LicenseError =
  | 'None'
  | 'CountViolation'
  | 'MutuallyExclusiveViolation'
  | 'DependencyViolation'
  | 'ProhibitedInUsageLocationViolation'
  | 'UniquenessViolation'
  | 'Other';

export interface LicenseAssignmentState {
  skuId: string;
  assignedByGroup: string | null;
  disabledPlans: string[];
  state: 'Active' | 'ActiveWithError' | 'Disabled' | 'Error';
  error: LicenseError;
  lastUpdatedDateTime: string;
}

export interface User {
  id: string;
  deletedDateTime: string | null;
  accountEnabled: boolean;
  displayName: string;
  givenName: string | null;
  surname: string | null;
  userPrincipalName: string;
  mail: string | null;
  mailNickname: string;
  proxyAddresses: string[];
  otherMails: string[];
  jobTitle: string | null;
  department: string | null;
  companyName: string | null;
  officeLocation: string | null;
  city: string | null;
  country: string | null;
  state: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  usageLocation: string | null;
  preferredLanguage: string | null;
  businessPhones: string[];
  mobilePhone: string | null;
  employeeId: string | null;
  employeeType: string | null;
  employeeHireDate: string | null;
  employeeLeaveDateTime: string | null;
  employeeOrgData: { costCenter: string | null; division: string | null } | null;
  userType: 'Member' | 'Guest';
  creationType: string | null;
  externalUserState: string | null;
  createdDateTime: string;
  onPremisesSyncEnabled: boolean | null;
  onPremisesImmutableId: string | null;
  onPremisesDistinguishedName: string | null;
  onPremisesLastSyncDateTime: string | null;
  assignedLicenses: AssignedLicense[];
  licenseAssignmentStates: LicenseAssignmentState[];
  passwordPolicies: string | null;
  passwordProfile: {
    forceChangePasswordNextSignIn: boolean;
    forceChangePasswordNextSignInWithMfa: boolean;
  } | null;
  lastPasswordChangeDateTime: string;
  signInSessionsValidFromDateTime: string;
  signInActivity: { lastSignInDateTime: string; lastSuccessfulSignInDateTime: string } | null;
  isManagementRestricted: boolean | null;
  showInAddressList: boolean | null;
}

export interface Group {
  id: string;
  deletedDateTime: string | null;
  displayName: string;
  description: string | null;
  mail: string | null;
  mailEnabled: boolean;
  mailNickname: string;
  proxyAddresses: string[];
  securityEnabled: boolean;
  groupTypes: string[];
  visibility: string | null;
  membershipRule: string | null;
  membershipRuleProcessingState: 'On' | 'Paused' | null;
  isAssignableToRole: boolean | null;
  isManagementRestricted: boolean | null;
  onPremisesSyncEnabled: boolean | null;
  assignedLicenses: AssignedLicense[];
  licenseProcessingState: { state: string } | null;
  resourceProvisioningOptions: string[];
  createdDateTime: string;
  renewedDateTime: string;
}

export interface Device {
  id: string;
  deletedDateTime: string | null;
  deviceId: string;
  displayName: string;
  accountEnabled: boolean;
  operatingSystem: string;
  operatingSystemVersion: string;
  trustType: string;
  isCompliant: boolean | null;
  isManaged: boolean | null;
  manufacturer: string | null;
  model: string | null;
  registrationDateTime: string;
  approximateLastSignInDateTime: string;
}

export interface ServicePlan {
  servicePlanId: string;
  servicePlanName: string;
  provisioningStatus: string;
  appliesTo: 'User' | 'Company';
}

export interface SubscribedSku {
  id: string;
  accountId: string;
  skuId: string;
  skuPartNumber: string;
  appliesTo: 'User' | 'Company';
  capabilityStatus: 'Enabled' | 'Warning' | 'Suspended' | 'Deleted' | 'LockedOut';
  consumedUnits: number;
  prepaidUnits: { enabled: number; suspended: number; warning: number; lockedOut: number };
  servicePlans: ServicePlan[];
}

export interface Application {
  id: string;
  deletedDateTime: string | null;
  appId: string;
  displayName: string;
  createdDateTime: string;
  signInAudience: string;
  passwordCredentials: { keyId: string; displayName: string; endDateTime: string; hint: string }[];
}

export interface ServicePrincipal {
  id: string;
  deletedDateTime: string | null;
  appId: string;
  displayName: string;
  accountEnabled: boolean;
  servicePrincipalType: string;
  appRoles: { id: string; value: string; displayName: string }[];
}

export interface AppRoleAssignment {
  id: string;
  appRoleId: string;
  principalId: string;
  principalType: 'User' | 'Group' | 'ServicePrincipal';
  principalDisplayName: string;
  resourceId: string;
  resourceDisplayName: string;
  createdDateTime: string;
}

export interface PermissionGrant {
  id: string;
  clientId: string;
  consentType: 'Principal' | 'AllPrincipals';
  principalId: string | null;
  resourceId: string;
  scope: string;
}

export interface RoleDefinition {
  id: string;
  templateId: string;
  displayName: string;
  description: string;
  isBuiltIn: boolean;
  isEnabled: boolean;
}

export interface RoleAssignment {
  id: string;
  principalId: string;
  roleDefinitionId: string;
  directoryScopeId: string;
  appScopeId: string | null;
  /** Made by PIM: the plain DELETE is refused, a schedule request is needed. Not shown in answers. */
  madeByPim: boolean;
}

export interface ScheduleInstance {
  id: string;
  kind: 'roleEligibility' | 'roleAssignment' | 'groupEligibility' | 'groupAssignment';
  principalId: string;
  roleDefinitionId: string | null;
  directoryScopeId: string | null;
  groupId: string | null;
  accessId: 'member' | 'owner' | null;
  memberType: 'Direct' | 'Group' | 'Inherited';
  assignmentType: 'Assigned' | 'Activated' | null;
  startDateTime: string;
  endDateTime: string | null;
}

export interface AdministrativeUnit {
  id: string;
  deletedDateTime: string | null;
  displayName: string;
  description: string | null;
  isMemberManagementRestricted: boolean;
  visibility: string | null;
}

export interface Domain {
  id: string;
  authenticationType: 'Managed' | 'Federated';
  isVerified: boolean;
  isDefault: boolean;
  isInitial: boolean;
  supportedServices: string[];
}

export type AuthenticationKind =
  | 'password'
  | 'phone'
  | 'email'
  | 'fido2'
  | 'microsoftAuthenticator'
  | 'softwareOath'
  | 'windowsHelloForBusiness'
  | 'temporaryAccessPass'
  | 'platformCredential'
  | 'externalAuthentication';

export interface AuthenticationMethod {
  id: string;
  userId: string;
  kind: AuthenticationKind;
  createdDateTime: string;
  isDefault: boolean;
  /** The kind's own fields, as they appear in answers (phoneNumber, displayName, lifetimeInMinutes ...). */
  fields: Record<string, unknown>;
}

export interface DirectoryAudit {
  id: string;
  visibleFrom: number;
  activityDateTime: string;
  activityDisplayName: string;
  category: string;
  operationType: string;
  result: 'success' | 'failure';
  correlationId: string;
  loggedByService: string;
  initiatedBy: { app: { appId: string; displayName: string } | null; user: { id: string | null } | null };
  targetResources: { id: string; displayName: string | null; type: string; modifiedProperties: unknown[] }[];
}

export interface SignIn {
  id: string;
  createdDateTime: string;
  userId: string;
  userPrincipalName: string;
  appDisplayName: string;
  ipAddress: string;
  status: { errorCode: number; failureReason: string | null };
}

export interface InstalledApp {
  id: string;
  userId: string;
  teamsAppId: string;
  installedAt: number;
}

export interface TeamsApp {
  id: string;
  externalId: string;
  displayName: string;
  distributionMethod: string;
}

export interface Presence {
  id: string;
  availability: string;
  activity: string;
  outOfOfficeSettings: { isOutOfOffice: boolean; message: string | null };
}
