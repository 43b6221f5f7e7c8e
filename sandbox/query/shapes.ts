/** What a type looks like in answers. */
export interface Shape {
  odataType: string;
  /** Properties that come without `$select`; left out: all that are not hidden or asked for only by name. */
  defaults?: string[];
  /** Never in answers. */
  hidden?: string[];
  /** Only with `$select`. */
  onDemand?: string[];
  /** Documented properties that this tenant does not fill: null when selected. */
  known?: string[];
  /** A directory object: `$search`, `ne`, `not`, `endsWith` and counting need ConsistencyLevel. */
  advanced?: boolean;
  pageDefault?: number;
  pageMax?: number;
}

const userDefaults = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

const groupDefaults = [
  'id',
  'deletedDateTime',
  'createdDateTime',
  'description',
  'displayName',
  'groupTypes',
  'mail',
  'mailEnabled',
  'mailNickname',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesSyncEnabled',
  'proxyAddresses',
  'renewedDateTime',
  'resourceProvisioningOptions',
  'securityEnabled',
  'visibility',
  'isAssignableToRole',
];

/** By type name. A type that is not here has all its properties in every answer. */
export const shapes: Record<string, Shape> = {
  message: { odataType: '#microsoft.graph.message', onDemand: ['internetMessageHeaders'], pageDefault: 10 },
  user: {
    odataType: '#microsoft.graph.user',
    defaults: userDefaults,
    advanced: true,
    known: [
      'aboutMe',
      'ageGroup',
      'assignedPlans',
      'authorizationInfo',
      'birthday',
      'consentProvidedForMinor',
      'customSecurityAttributes',
      'deviceEnrollmentLimit',
      'externalUserStateChangeDateTime',
      'faxNumber',
      'hireDate',
      'identities',
      'imAddresses',
      'interests',
      'isResourceAccount',
      'legalAgeGroupClassification',
      'mailboxSettings',
      'onPremisesDomainName',
      'onPremisesExtensionAttributes',
      'onPremisesProvisioningErrors',
      'onPremisesSamAccountName',
      'onPremisesSecurityIdentifier',
      'onPremisesUserPrincipalName',
      'preferredDataLocation',
      'provisionedPlans',
      'securityIdentifier',
      'serviceProvisioningErrors',
    ],
  },
  group: {
    odataType: '#microsoft.graph.group',
    defaults: groupDefaults,
    advanced: true,
    known: [
      'allowExternalSenders',
      'assignedLabels',
      'autoSubscribeNewMembers',
      'classification',
      'creationOptions',
      'expirationDateTime',
      'hasMembersWithLicenseErrors',
      'isArchived',
      'onPremisesDomainName',
      'onPremisesLastSyncDateTime',
      'onPremisesProvisioningErrors',
      'onPremisesSamAccountName',
      'onPremisesSecurityIdentifier',
      'preferredLanguage',
      'resourceBehaviorOptions',
      'securityIdentifier',
      'serviceProvisioningErrors',
      'theme',
      'uniqueName',
    ],
  },
  device: { odataType: '#microsoft.graph.device', advanced: true },
  application: { odataType: '#microsoft.graph.application', advanced: true },
  servicePrincipal: { odataType: '#microsoft.graph.servicePrincipal', advanced: true },
  administrativeUnit: { odataType: '#microsoft.graph.administrativeUnit', advanced: true },
  directoryRole: { odataType: '#microsoft.graph.directoryRole' },
  domain: { odataType: '#microsoft.graph.domain' },
  subscribedSku: { odataType: '#microsoft.graph.subscribedSku' },
  roleAssignment: { odataType: '#microsoft.graph.unifiedRoleAssignment', hidden: ['madeByPim'] },
  managedDevice: {
    odataType: '#microsoft.graph.managedDevice',
    hidden: ['offline', 'performed'],
    known: [
      'imei',
      'meid',
      'phoneNumber',
      'notes',
      'wiFiMacAddress',
      'ethernetMacAddress',
      'deviceCategoryDisplayName',
    ],
    pageDefault: 1000,
    pageMax: 1000,
  },
  autopilotDevice: { odataType: '#microsoft.graph.windowsAutopilotDeviceIdentity', hidden: ['goneFrom'] },
  autopilotImport: {
    odataType: '#microsoft.graph.importedWindowsAutopilotDeviceIdentity',
    hidden: ['completesAt'],
  },
  recoveryKey: { odataType: '#microsoft.graph.bitlockerRecoveryKey', onDemand: ['key'] },
  localCredential: {
    odataType: '#microsoft.graph.deviceLocalCredentialInfo',
    hidden: ['accountName', 'accountSid', 'passwordBase64'],
    onDemand: ['credentials'],
  },
  directoryAudit: {
    odataType: '#microsoft.graph.directoryAudit',
    hidden: ['visibleFrom'],
    pageDefault: 1000,
    pageMax: 1000,
  },
  installedApp: {
    odataType: '#microsoft.graph.teamsAppInstallation',
    hidden: ['userId', 'teamsAppId', 'installedAt'],
  },
};

/** Shape of a type; a plain one for types without an entry. */
export function shapeOf(type: string): Shape {
  return shapes[type] ?? { odataType: `#microsoft.graph.${type}` };
}
