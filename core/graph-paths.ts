/**
 * Every Graph v1.0 path that Latchkey reads or writes, in the published spelling. A compile-time test holds the
 * list against Microsoft's own description of the service (test/contract/graph-paths.check.ts).
 */
export const graphPaths = [
  '/applications/{application-id}',
  '/applications/{application-id}/owners',
  '/applications/{application-id}/owners/$ref',
  '/applications/{application-id}/owners/{directoryObject-id}/$ref',
  '/appCatalogs/teamsApps',
  '/auditLogs/directoryAudits',
  '/deviceManagement/detectedApps',
  '/deviceManagement/detectedApps/{detectedApp-id}/managedDevices',
  '/deviceManagement/managedDevices',
  '/deviceManagement/managedDevices/{managedDevice-id}',
  '/deviceManagement/managedDevices/{managedDevice-id}/retire',
  '/deviceManagement/managedDevices/{managedDevice-id}/wipe',
  '/deviceManagement/windowsAutopilotDeviceIdentities',
  '/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}',
  '/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/assignUserToDevice',
  '/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/unassignUserFromDevice',
  '/devices',
  '/devices/{device-id}',
  '/directory/deletedItems/graph.user',
  '/directory/deletedItems/{directoryObject-id}',
  '/directory/deletedItems/{directoryObject-id}/restore',
  '/directory/deviceLocalCredentials',
  '/domains',
  '/drives/{drive-id}/items/{driveItem-id}/invite',
  '/drives/{drive-id}/items/{driveItem-id}/permissions',
  '/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}',
  '/groups',
  '/groups/{group-id}',
  '/groups/{group-id}/members',
  '/groups/{group-id}/members/$ref',
  '/groups/{group-id}/members/{directoryObject-id}/$ref',
  '/groups/{group-id}/owners',
  '/groups/{group-id}/owners/$ref',
  '/groups/{group-id}/owners/{directoryObject-id}/$ref',
  '/groups/{group-id}/transitiveMembers',
  '/informationProtection/bitlocker/recoveryKeys',
  '/oauth2PermissionGrants/{oAuth2PermissionGrant-id}',
  '/roleManagement/directory/roleAssignments',
  '/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}',
  '/roleManagement/directory/roleEligibilityScheduleInstances',
  '/roleManagement/directory/roleEligibilityScheduleRequests',
  '/servicePrincipals',
  '/servicePrincipals/{servicePrincipal-id}',
  '/subscribedSkus',
  '/teams/{team-id}/members',
  '/teams/{team-id}/members/{conversationMember-id}',
  '/users',
  '/users/{user-id}',
  '/users/{user-id}/appRoleAssignments',
  '/users/{user-id}/appRoleAssignments/{appRoleAssignment-id}',
  '/users/{user-id}/assignLicense',
  '/users/{user-id}/authentication/emailMethods/{emailAuthenticationMethod-id}',
  '/users/{user-id}/authentication/fido2Methods/{fido2AuthenticationMethod-id}',
  '/users/{user-id}/authentication/methods',
  '/users/{user-id}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethod-id}',
  '/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}',
  '/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}',
  '/users/{user-id}/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}',
  '/users/{user-id}/authentication/temporaryAccessPassMethods',
  '/users/{user-id}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethod-id}',
  '/users/{user-id}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethod-id}',
  '/users/{user-id}/calendarView',
  '/users/{user-id}/checkMemberGroups',
  '/users/{user-id}/directReports',
  '/users/{user-id}/drive',
  '/users/{user-id}/events/{event-id}/cancel',
  '/users/{user-id}/mailFolders/{mailFolder-id}/messageRules',
  '/users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}',
  '/users/{user-id}/mailFolders/{mailFolder-id}/messages',
  '/users/{user-id}/mailboxSettings',
  '/users/{user-id}/managedDevices',
  '/users/{user-id}/manager',
  '/users/{user-id}/manager/$ref',
  '/users/{user-id}/memberOf',
  '/users/{user-id}/memberOf/graph.group',
  '/users/{user-id}/messages',
  '/users/{user-id}/messages/{message-id}',
  '/users/{user-id}/messages/{message-id}/send',
  '/users/{user-id}/oauth2PermissionGrants',
  '/users/{user-id}/ownedObjects',
  '/users/{user-id}/presence',
  '/users/{user-id}/registeredDevices',
  '/users/{user-id}/revokeSignInSessions',
  '/users/{user-id}/sendMail',
  '/users/{user-id}/teamwork/installedApps',
  '/users/{user-id}/teamwork/installedApps/{userScopeTeamsAppInstallation-id}',
  '/users/{user-id}/teamwork/installedApps/{userScopeTeamsAppInstallation-id}/chat',
  '/users/{user-id}/transitiveMemberOf',
  '/roleManagement/directory/roleAssignmentScheduleInstances',
  '/roleManagement/directory/roleAssignmentScheduleRequests',
  '/servicePrincipals/{servicePrincipal-id}/owners',
  '/servicePrincipals/{servicePrincipal-id}/owners/$ref',
  '/servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}/$ref',
  '/reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}',
  '/directory/deviceLocalCredentials/{deviceLocalCredentialInfo-id}',
] as const;

export type GraphPath = (typeof graphPaths)[number];

/** POSTs that only read; nothing else may be sent by a reader. */
export const readingPosts: readonly GraphPath[] = ['/users/{user-id}/checkMemberGroups'];

/**
 * Fills a path template; every value is percent-encoded. Throws a RangeError on a missing or empty value, so that
 * a collection is never addressed by mistake.
 */
export function fillPath(path: GraphPath, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === '') throw new RangeError(`${path} needs a value for ${name}`);
    return encodeURIComponent(value);
  });
}
