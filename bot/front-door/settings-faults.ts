/** One thing wrong with the configuration: a stable code, what is wrong, what to do. */
export type Fault = { code: FaultCode; setting: string; sentence: string; next: string };

const catalogue = {
  mode: {
    sentence: 'The mode is neither "local" nor "tenant".',
    next: 'Set it to one of the two, or remove it for local mode.',
  },
  'local-identity': {
    sentence: 'An identity is set, but local mode checks no token.',
    next: 'Remove it, or set LATCHKEY_MODE to "tenant".',
  },
  missing: {
    sentence: 'It is missing; an empty value would switch authentication off.',
    next: 'Take it from the bot registration in Azure.',
  },
  'not-a-guid': { sentence: 'It is not a GUID.', next: 'Copy the id from the bot registration in Azure.' },
  'app-type': {
    sentence: 'It must be SingleTenant or UserAssignedMSI.',
    next: 'Set the type that the bot registration shows; multi-tenant bots are not supported.',
  },
  'key-missing': {
    sentence: 'No certificate is set for a single-tenant bot.',
    next: 'Set CertificateThumbprint and CertificatePrivateKey, or use a managed identity.',
  },
  'certificate-half': {
    sentence: 'Only one half of the certificate is set.',
    next: 'Set CertificateThumbprint and CertificatePrivateKey together.',
  },
  'client-secret': {
    sentence: 'A client secret is set: whoever steals it can speak as any approver.',
    next: 'Use a certificate or a managed identity, or set LATCHKEY_ALLOW_CLIENT_SECRET to "true" knowingly.',
  },
  'allow-client-secret': {
    sentence: 'The permission for a client secret is not "true".',
    next: 'Write exactly "true", or remove it.',
  },
  'key-of-managed-identity': {
    sentence: 'A managed identity takes no key.',
    next: 'Remove the password and the certificate, or change MicrosoftAppType.',
  },
  'family-incomplete': {
    sentence: 'One address of another cloud is set without the others; the SDK then drops all its defaults.',
    next: 'Set the whole family of addresses, or none of it.',
  },
  'family-ignored': {
    sentence: 'The SDK ignores this name.',
    next: 'Use ToBotFromChannelOpenIdMetadataUrl instead.',
  },
  'channel-service': {
    sentence: 'The channel service is not known.',
    next: 'Remove it for the public cloud, or set https://botframework.azure.us.',
  },
  address: {
    sentence: 'It is no https address (http is allowed for this machine only).',
    next: 'Correct the address.',
  },
  'service-hosts': {
    sentence: 'It is not a list of plain host names.',
    next: 'Write host names separated by commas, without scheme, port or path.',
  },
} as const;

export type FaultCode = keyof typeof catalogue;

/** A fault of the catalogue for one setting. The value of the setting is never part of it. */
export function fault(code: FaultCode, setting: string): Fault {
  const { sentence, next } = catalogue[code];
  return { code, setting, sentence: `${setting}: ${sentence}`, next };
}
