/** What the device management service knows, spelled as in Graph v1.0. */

export interface DeviceAction {
  actionName: string;
  actionState: 'none' | 'pending' | 'canceled' | 'active' | 'done' | 'failed' | 'notSupported';
  startDateTime: string;
  lastUpdatedDateTime: string;
}

export interface ManagedDevice {
  id: string;
  userId: string;
  userPrincipalName: string;
  userDisplayName: string;
  emailAddress: string;
  deviceName: string;
  serialNumber: string;
  manufacturer: string;
  model: string;
  operatingSystem: string;
  osVersion: string;
  managedDeviceOwnerType: 'company' | 'personal' | 'unknown';
  managementAgent: string;
  managementState: string;
  enrolledDateTime: string;
  lastSyncDateTime: string;
  complianceState: 'compliant' | 'noncompliant' | 'unknown' | 'inGracePeriod';
  isEncrypted: boolean;
  azureADDeviceId: string;
  azureADRegistered: boolean;
  deviceEnrollmentType: string;
  deviceRegistrationState: string;
  deviceActionResults: DeviceAction[];
  /** World's truth, never in answers: an offline device answers no action. */
  offline: boolean;
  /** World's truth: what really happened on the machine, by action name. */
  performed: string[];
}

export interface DetectedApp {
  id: string;
  displayName: string;
  version: string;
  publisher: string;
  platform: string;
  sizeInByte: number;
}

export interface AutopilotDevice {
  id: string;
  serialNumber: string;
  groupTag: string;
  manufacturer: string;
  model: string;
  displayName: string;
  userPrincipalName: string;
  addressableUserName: string;
  enrollmentState: 'unknown' | 'enrolled' | 'pendingReset' | 'failed' | 'notContacted';
  lastContactedDateTime: string;
  azureActiveDirectoryDeviceId: string;
  managedDeviceId: string;
  /** Epoch ms at which a deletion that was accepted takes effect; null when none was asked for. */
  goneFrom: number | null;
}

export interface AutopilotImport {
  id: string;
  serialNumber: string;
  groupTag: string;
  productKey: string;
  importId: string;
  assignedUserPrincipalName: string;
  state: {
    deviceImportStatus: string;
    deviceRegistrationId: string;
    deviceErrorCode: number;
    deviceErrorName: string;
  };
  completesAt: number;
}

export interface RecoveryKey {
  id: string;
  createdDateTime: string;
  deviceId: string;
  volumeType: 'operatingSystemVolume' | 'fixedDataVolume' | 'removableDataVolume';
  key: string;
}

export interface LocalCredential {
  /** The Entra device id. */
  id: string;
  deviceName: string;
  lastBackupDateTime: string;
  refreshDateTime: string;
  accountName: string;
  accountSid: string;
  passwordBase64: string;
}
