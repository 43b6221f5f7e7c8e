/** The seven addresses and names that together describe one Bot Framework cloud, under the SDK's own setting names. */
export type CloudFamily = {
  ToChannelFromBotLoginUrl: string;
  ToChannelFromBotOAuthScope: string;
  ToBotFromChannelTokenIssuer: string;
  OAuthUrl: string;
  ToBotFromChannelOpenIdMetadataUrl: string;
  ToBotFromEmulatorOpenIdMetadataUrl: string;
};

/** Public cloud; the values of botframework-connector 4.23.3, `authenticationConstants.js` (a test compares). */
export const publicCloud: CloudFamily = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};

/** The one value of `ChannelService` that the SDK knows: the government cloud of the United States. */
export const governmentChannelService = 'https://botframework.azure.us';

/** Government cloud; the values of botframework-connector 4.23.3, `governmentConstants.js` (a test compares). */
export const governmentCloud: CloudFamily = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  OAuthUrl: 'https://api.botframework.azure.us',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
};

/** Hosts from which Teams speaks, per the documentation of proactive messages (global service addresses). */
export const publicServiceHosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
export const governmentServiceHosts = [
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
