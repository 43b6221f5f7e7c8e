/**
 * Application permissions that Microsoft lists for each call the tenant serves. Distilled from
 * microsoftgraph/microsoft-graph-devx-content, permissions/new/permissions.json, commit 6cbd6bbd665a of 2026-08-07
 * (MIT, Copyright (c) 2020 Microsoft Graph). A call that is missing there is missing here: unknown, not forbidden.
 */
export const listedPermissions: Record<string, string> = {
  'DELETE /applications/{application-id}/owners/{directoryObject-id}/$ref':
    'Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.ReadWrite.All',
  'DELETE /deviceManagement/managedDevices/{managedDevice-id}':
    'DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All',
  'DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}':
    'DeviceManagementServiceConfig.ReadWrite.All',
  'DELETE /devices/{device-id}': 'Device.ReadWrite.All',
  'DELETE /drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}':
    'Files.ReadWrite.All Sites.ReadWrite.All',
  'DELETE /groups/{group-id}': 'Group.ReadWrite.All',
  'DELETE /groups/{group-id}/members/{directoryObject-id}':
    'Directory.ReadWrite.All Group.ReadWrite.All GroupMember.ReadWrite.All',
  'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref':
    'Directory.ReadWrite.All Group.ReadWrite.All GroupMember.ReadWrite.All',
  'DELETE /groups/{group-id}/owners/{directoryObject-id}': 'Directory.ReadWrite.All Group.ReadWrite.All',
  'DELETE /groups/{group-id}/owners/{directoryObject-id}/$ref': 'Directory.ReadWrite.All Group.ReadWrite.All',
  'DELETE /oauth2PermissionGrants/{oAuth2PermissionGrant-id}':
    'DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All',
  'DELETE /roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}':
    'RoleManagement.ReadWrite.Directory',
  'DELETE /servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}/$ref':
    'Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.ReadWrite.All',
  'DELETE /teams/{team-id}/members/{conversationMember-id}':
    'TeamMember.ReadWrite.All TeamMember.ReadWriteNonOwnerRole.All',
  'DELETE /users/{user-id}':
    'DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All User.DeleteRestore.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'DELETE /users/{user-id}/appRoleAssignments/{appRoleAssignment-id}': 'AppRoleAssignment.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/emailMethods/{emailAuthenticationMethod-id}':
    'UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/externalAuthenticationMethods/{externalAuthenticationMethod-id}':
    'UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/fido2Methods/{fido2AuthenticationMethod-id}':
    'UserAuthMethod-Passkey.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethod-id}':
    'UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}':
    'UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}':
    'UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}':
    'UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethod-id}':
    'UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethod-id}':
    'UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'DELETE /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}':
    'MailboxSettings.ReadWrite',
  'DELETE /users/{user-id}/manager/$ref': 'Directory.ReadWrite.All User.ReadWrite.All',
  'DELETE /users/{user-id}/teamwork/installedApps/{userScopeTeamsAppInstallation-id}':
    'TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All',
  'GET /appCatalogs/teamsApps': 'AppCatalog.Read.All AppCatalog.ReadWrite.All',
  'GET /applications':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All',
  'GET /applications/{application-id}':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'GET /applications/{application-id}/owners':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'GET /auditLogs/directoryAudits': 'AuditLog.Read.All Directory.Read.All',
  'GET /auditLogs/signIns': 'AuditLog.Read.All',
  'GET /deviceManagement/detectedApps':
    'DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All',
  'GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices':
    'DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All',
  'GET /deviceManagement/importedWindowsAutopilotDeviceIdentities':
    'DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All',
  'GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentity-id}':
    'DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All',
  'GET /deviceManagement/managedDevices':
    'DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All',
  'GET /deviceManagement/managedDevices/{managedDevice-id}':
    'DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All',
  'GET /deviceManagement/windowsAutopilotDeviceIdentities':
    'DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All',
  'GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}':
    'DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All',
  'GET /devices': 'Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All',
  'GET /devices/{device-id}':
    'Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All',
  'GET /directory/administrativeUnits':
    'AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All',
  'GET /directory/administrativeUnits/{administrativeUnit-id}/members':
    'AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All',
  'GET /directory/deviceLocalCredentials':
    'DeviceLocalCredential.Read.All DeviceLocalCredential.ReadBasic.All',
  'GET /directory/deviceLocalCredentials/{deviceLocalCredentialInfo-id}': 'DeviceLocalCredential.Read.All',
  'GET /domains': 'Directory.Read.All Domain.Read.All Domain.ReadWrite.All',
  'GET /drives/{drive-id}/items/{driveItem-id}':
    'Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
  'GET /drives/{drive-id}/items/{driveItem-id}/children':
    'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
  'GET /drives/{drive-id}/items/{driveItem-id}/permissions':
    'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
  'GET /groups':
    'Directory.Read.All Directory.ReadWrite.All Group-NestingSupport.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All',
  'GET /groups/delta()':
    'Directory.Read.All Directory.ReadWrite.All Group-NestingSupport.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All',
  'GET /groups/{group-id}':
    'Directory.Read.All Directory.ReadWrite.All Group-NestingSupport.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group-XTenantIdentitySync.Read.All Group.ManageProtection.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All',
  'GET /groups/{group-id}/memberOf':
    'Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All',
  'GET /groups/{group-id}/members':
    'Directory.Read.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All GroupMember.ReadWrite.All',
  'GET /groups/{group-id}/members/graph.user':
    'Directory.Read.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All GroupMember.ReadWrite.All',
  'GET /groups/{group-id}/owners':
    'Directory.Read.All Group.Read.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadWrite.All',
  'GET /groups/{group-id}/transitiveMembers':
    'Directory.Read.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All GroupMember.ReadWrite.All',
  'GET /identityGovernance/privilegedAccess/group/assignmentScheduleInstances':
    'PrivilegedAssignmentSchedule.Read.AzureADGroup PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
  'GET /identityGovernance/privilegedAccess/group/eligibilityScheduleInstances':
    'PrivilegedEligibilitySchedule.Read.AzureADGroup PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
  'GET /informationProtection/bitlocker/recoveryKeys': 'BitlockerKey.Read.All BitlockerKey.ReadBasic.All',
  'GET /informationProtection/bitlocker/recoveryKeys/{bitlockerRecoveryKey-id}':
    'BitlockerKey.Read.All BitlockerKey.ReadBasic.All',
  'GET /oauth2PermissionGrants':
    'DelegatedPermissionGrant.ReadWrite.All Directory.Read.All Directory.ReadWrite.All',
  'GET /policies/authenticationMethodsPolicy':
    'Policy.Read.All Policy.Read.AuthenticationMethod Policy.ReadWrite.AuthenticationMethod',
  'GET /reports/authenticationMethods/userRegistrationDetails': 'AuditLog.Read.All',
  'GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}':
    'AuditLog.Read.All',
  'GET /roleManagement/directory/roleAssignmentScheduleInstances':
    'RoleAssignmentSchedule.Read.Directory RoleAssignmentSchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory',
  'GET /roleManagement/directory/roleAssignments':
    'Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory',
  'GET /roleManagement/directory/roleDefinitions':
    'Directory.Read.All Directory.ReadWrite.All RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory',
  'GET /roleManagement/directory/roleEligibilityScheduleInstances':
    'RoleEligibilitySchedule.Read.Directory RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.Read.All RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory',
  'GET /servicePrincipals':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All',
  'GET /servicePrincipals/{servicePrincipal-id}':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'GET /servicePrincipals/{servicePrincipal-id}/owners':
    'Application.Read.All Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'GET /subscribedSkus':
    'Directory.Read.All Directory.ReadWrite.All LicenseAssignment.Read.All Organization.Read.All Organization.ReadWrite.All',
  'GET /teams/{team-id}':
    'Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.Read.Group TeamSettings.ReadWrite.All TeamSettings.ReadWrite.Group',
  'GET /teams/{team-id}/members': 'TeamMember.Read.All TeamMember.Read.Group TeamMember.ReadWrite.All',
  'GET /users':
    'DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'GET /users/$count':
    'DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'GET /users/delta()': 'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}':
    'DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadBasic.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'GET /users/{user-id}/appRoleAssignments': 'AppRoleAssignment.ReadWrite.All Directory.Read.All',
  'GET /users/{user-id}/authentication/emailMethods':
    'UserAuthMethod-Email.Read.All UserAuthMethod-Email.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/externalAuthenticationMethods':
    'UserAuthMethod-External.Read.All UserAuthMethod-External.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/fido2Methods': 'UserAuthMethod-Passkey.Read.All',
  'GET /users/{user-id}/authentication/methods':
    'UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/microsoftAuthenticatorMethods':
    'UserAuthMethod-MicrosoftAuthApp.Read.All UserAuthMethod-MicrosoftAuthApp.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/phoneMethods':
    'UserAuthMethod-Phone.Read.All UserAuthMethod-Phone.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/platformCredentialMethods':
    'UserAuthMethod-PlatformCred.Read.All UserAuthMethod-PlatformCred.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/softwareOathMethods':
    'UserAuthMethod-SoftwareOATH.Read.All UserAuthMethod-SoftwareOATH.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/temporaryAccessPassMethods':
    'UserAuthMethod-TAP.Read.All UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/authentication/windowsHelloForBusinessMethods':
    'UserAuthMethod-WindowsHello.Read.All UserAuthMethod-WindowsHello.ReadWrite.All UserAuthenticationMethod.Read.All UserAuthenticationMethod.ReadWrite.All',
  'GET /users/{user-id}/calendarView': 'Calendars.Read Calendars.ReadBasic Calendars.ReadWrite',
  'GET /users/{user-id}/directReports':
    'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}/drive': 'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
  'GET /users/{user-id}/events': 'Calendars.Read Calendars.ReadBasic Calendars.ReadWrite',
  'GET /users/{user-id}/events/{event-id}': 'Calendars.Read Calendars.ReadBasic',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messageRules': 'MailboxSettings.Read',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}': 'MailboxSettings.Read',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages': 'Mail.Read Mail.ReadBasic.All Mail.ReadWrite',
  'GET /users/{user-id}/mailboxSettings': 'MailboxSettings.Read MailboxSettings.ReadWrite',
  'GET /users/{user-id}/manager':
    'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}/memberOf':
    'Directory.Read.All Directory.ReadWrite.All Group.ReadBasic.All GroupMember.ReadBasic.All',
  'GET /users/{user-id}/memberOf/graph.group':
    'Directory.Read.All Directory.ReadWrite.All Group.ReadBasic.All GroupMember.ReadBasic.All',
  'GET /users/{user-id}/messages': 'Mail.Read Mail.ReadBasic.All Mail.ReadWrite',
  'GET /users/{user-id}/messages/{message-id}': 'Mail.Read Mail.ReadBasic.All',
  'GET /users/{user-id}/oauth2PermissionGrants': 'DelegatedPermissionGrant.ReadWrite.All Directory.Read.All',
  'GET /users/{user-id}/ownedDevices':
    'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}/ownedObjects':
    'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}/presence': 'Presence.Read.All Presence.ReadWrite.All',
  'GET /users/{user-id}/registeredDevices':
    'Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All',
  'GET /users/{user-id}/teamwork/installedApps':
    'TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.Read.User TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All',
  'GET /users/{user-id}/teamwork/installedApps/{userScopeTeamsAppInstallation-id}/chat':
    'TeamsAppInstallation.Read.All TeamsAppInstallation.Read.User TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All',
  'GET /users/{user-id}/transitiveMemberOf':
    'Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All',
  'GET /users/{user-id}/transitiveMemberOf/graph.group':
    'Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All',
  'PATCH /devices/{device-id}': 'Device.ReadWrite.All Directory.ReadWrite.All',
  'PATCH /groups/{group-id}':
    'Directory.ReadWrite.All Group-NestingSupport.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.ManageProtection.All Group.ReadWrite.All',
  'PATCH /users/{user-id}':
    'DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All User-Mail.ReadWrite.All User-PasswordProfile.ReadWrite.All User-Phone.ReadWrite.All User.EnableDisableAccount.All User.ManageIdentities.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'PATCH /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}':
    'MailboxSettings.ReadWrite',
  'PATCH /users/{user-id}/mailboxSettings': 'MailboxSettings.ReadWrite',
  'POST /applications/{application-id}/owners/$ref':
    'Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'POST /communications/getPresencesByUserId': 'Presence.Read.All Presence.ReadWrite.All',
  'POST /deviceManagement/importedWindowsAutopilotDeviceIdentities':
    'DeviceManagementServiceConfig.ReadWrite.All',
  'POST /deviceManagement/managedDevices/{managedDevice-id}/locateDevice':
    'DeviceManagementManagedDevices.PrivilegedOperations.All',
  'POST /deviceManagement/managedDevices/{managedDevice-id}/remoteLock':
    'DeviceManagementManagedDevices.PrivilegedOperations.All',
  'POST /deviceManagement/managedDevices/{managedDevice-id}/retire':
    'DeviceManagementManagedDevices.PrivilegedOperations.All',
  'POST /deviceManagement/managedDevices/{managedDevice-id}/syncDevice':
    'DeviceManagementManagedDevices.PrivilegedOperations.All',
  'POST /deviceManagement/managedDevices/{managedDevice-id}/wipe':
    'DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.ReadWrite.All',
  'POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/assignUserToDevice':
    'DeviceManagementServiceConfig.ReadWrite.All',
  'POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/unassignUserFromDevice':
    'DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All',
  'POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/updateDeviceProperties':
    'DeviceManagementServiceConfig.ReadWrite.All',
  'POST /directory/deletedItems/{directoryObject-id}/restore':
    'User.DeleteRestore.All User.ReadWrite.All User.ReadWrite.CrossCloud',
  'POST /drives/{drive-id}/items/{driveItem-id}/invite': 'Files.ReadWrite.All Sites.ReadWrite.All',
  'POST /groups':
    'Directory.ReadWrite.All Group-PreferredDataLocation.ReadWrite.All Group.Create Group.ReadWrite.All',
  'POST /groups/{group-id}/assignLicense':
    'Directory.ReadWrite.All Group.ReadWrite.All LicenseAssignment.ReadWrite.All',
  'POST /groups/{group-id}/owners/$ref': 'Directory.ReadWrite.All Group.ReadWrite.All',
  'POST /identityGovernance/privilegedAccess/group/assignmentScheduleRequests':
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup PrivilegedAssignmentSchedule.Remove.AzureADGroup',
  'POST /identityGovernance/privilegedAccess/group/eligibilityScheduleRequests':
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup PrivilegedEligibilitySchedule.Remove.AzureADGroup',
  'POST /roleManagement/directory/roleAssignmentScheduleRequests':
    'RoleAssignmentSchedule.ReadWrite.Directory RoleAssignmentSchedule.Remove.Directory RoleEligibilitySchedule.Remove.Directory RoleManagement.ReadWrite.Directory',
  'POST /roleManagement/directory/roleAssignments': 'RoleManagement.ReadWrite.Directory',
  'POST /roleManagement/directory/roleEligibilityScheduleRequests':
    'RoleEligibilitySchedule.ReadWrite.Directory RoleManagement.ReadWrite.Directory',
  'POST /servicePrincipals/{servicePrincipal-id}/owners/$ref':
    'Application.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Directory.ReadWrite.All',
  'POST /teams/{team-id}/members': 'TeamMember.ReadWrite.All TeamMember.ReadWriteNonOwnerRole.All',
  'POST /teams/{team-id}/members/add': 'TeamMember.ReadWrite.All TeamMember.ReadWriteNonOwnerRole.All',
  'POST /users':
    'DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.ReadWrite.All User.ReadWrite.All',
  'POST /users/{user-id}/appRoleAssignments': 'AppRoleAssignment.ReadWrite.All',
  'POST /users/{user-id}/assignLicense':
    'Directory.ReadWrite.All LicenseAssignment.ReadWrite.All User.ReadWrite.All',
  'POST /users/{user-id}/authentication/temporaryAccessPassMethods':
    'UserAuthMethod-TAP.ReadWrite.All UserAuthenticationMethod.ReadWrite.All',
  'POST /users/{user-id}/checkMemberGroups':
    'Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All User.ReadWrite.All',
  'POST /users/{user-id}/events': 'Calendars.ReadWrite',
  'POST /users/{user-id}/events/{event-id}/cancel': 'Calendars.ReadWrite',
  'POST /users/{user-id}/getMailTips': 'Mail.Read MailTips.ReadBasic.All',
  'POST /users/{user-id}/getMemberGroups':
    'Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadBasic.All Group.ReadWrite.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All',
  'POST /users/{user-id}/messages': 'Mail.ReadWrite',
  'POST /users/{user-id}/messages/{message-id}/send': 'Mail.Send',
  'POST /users/{user-id}/reprocessLicenseAssignment': 'Directory.ReadWrite.All User.ReadWrite.All',
  'POST /users/{user-id}/revokeSignInSessions':
    'Directory.ReadWrite.All User.ReadWrite.All User.RevokeSessions.All',
  'POST /users/{user-id}/sendMail': 'Mail.Send',
  'POST /users/{user-id}/teamwork/installedApps':
    'TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All',
  'PUT /users/{user-id}/manager/$ref': 'Directory.ReadWrite.All User.ReadWrite.All',
};
