/** How strict, slow and large the tenant is. Everything can be changed while it runs. */
export interface Settings {
  /** Seconds until a write can be read; `searchSeconds` on top for reads with ConsistencyLevel; per object id instead. */
  replication: { seconds: number; searchSeconds: number; perObject: Record<string, number> };
  /** Token buckets with the documented sizes, times `scale`. Off means no limits at all. */
  throttle: { enabled: boolean; scale: number };
  paging: { emptyPageEvery: number };
  mailboxDelaySeconds: number;
  /** Seconds until a conversion to shared takes effect, and until a litigation hold shows. */
  mailboxConversionSeconds: number;
  litigationHoldSeconds: number;
  /** Seconds until a phone carries out a wipe. */
  mobileWipeSeconds: number;
  driveDelaySeconds: number;
  groupLicenseDelaySeconds: number;
  dynamicGroupDelaySeconds: number;
  auditDelaySeconds: number;
  registrationReportDelaySeconds: number;
  deviceActionStartSeconds: number;
  deviceActionDoneSeconds: number;
  autopilotDeleteSeconds: number;
  autopilotImportSeconds: number;
  /** Multi Admin Approval of device actions: how the refusal looks, 400 or 403; off means no approval is needed. */
  multiAdminApproval: 'off' | '400' | '403';
  temporaryAccessPassEnabled: boolean;
  premiumDirectory: boolean;
  /** Opens `/beta` for a test that wants to see beta use accepted. */
  allowBeta: boolean;
  /** Seconds a delta link lives. */
  deltaLifeSeconds: number;
  tokenLifeSeconds: number;
}

/** Quick and exact: no lag, no limits. `npm run sandbox -- --realistic` turns the real behaviour on. */
export function defaultSettings(): Settings {
  return {
    replication: { seconds: 0, searchSeconds: 0, perObject: {} },
    throttle: { enabled: false, scale: 1 },
    paging: { emptyPageEvery: 0 },
    mailboxDelaySeconds: 0,
    mailboxConversionSeconds: 0,
    litigationHoldSeconds: 0,
    mobileWipeSeconds: 60,
    driveDelaySeconds: 0,
    groupLicenseDelaySeconds: 0,
    dynamicGroupDelaySeconds: 0,
    auditDelaySeconds: 0,
    registrationReportDelaySeconds: 0,
    deviceActionStartSeconds: 60,
    deviceActionDoneSeconds: 600,
    autopilotDeleteSeconds: 300,
    autopilotImportSeconds: 300,
    multiAdminApproval: 'off',
    temporaryAccessPassEnabled: true,
    premiumDirectory: true,
    allowBeta: false,
    deltaLifeSeconds: 30 * 24 * 3600,
    tokenLifeSeconds: 3599,
  };
}

/** The delays and limits of a living tenant, as far as they are documented or observed. */
export const realisticSettings: Partial<Settings> = {
  replication: { seconds: 3, searchSeconds: 20, perObject: {} },
  throttle: { enabled: true, scale: 1 },
  paging: { emptyPageEvery: 7 },
  mailboxDelaySeconds: 240,
  mailboxConversionSeconds: 60,
  litigationHoldSeconds: 1800,
  driveDelaySeconds: 240,
  groupLicenseDelaySeconds: 45,
  dynamicGroupDelaySeconds: 120,
  auditDelaySeconds: 180,
  registrationReportDelaySeconds: 3600,
};
