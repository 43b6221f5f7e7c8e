import type { SettingSource } from './settings.ts';
import { type Fault, fault } from './settings-faults.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idFaults(source: SettingSource): Fault[] {
  return ['MicrosoftAppId', 'MicrosoftAppTenantId'].flatMap((name) => {
    const value = source[name];
    if (value === undefined) return [fault('missing', name)];
    return guid.test(value) ? [] : [fault('not-a-guid', name)];
  });
}

function secretFaults(source: SettingSource): Fault[] {
  const allowed = source.LATCHKEY_ALLOW_CLIENT_SECRET;
  if (allowed !== undefined && allowed !== 'true')
    return [fault('allow-client-secret', 'LATCHKEY_ALLOW_CLIENT_SECRET')];
  if (source.MicrosoftAppPassword === undefined || allowed === 'true') return [];
  return [fault('client-secret', 'MicrosoftAppPassword')];
}

function keyFaults(source: SettingSource): Fault[] {
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = source;
  if ((thumbprint === undefined) !== (privateKey === undefined)) {
    const missing = thumbprint === undefined ? 'CertificateThumbprint' : 'CertificatePrivateKey';
    return [fault('certificate-half', missing), ...secretFaults(source)];
  }
  if (thumbprint === undefined && source.MicrosoftAppPassword === undefined)
    return [fault('key-missing', 'CertificateThumbprint'), ...secretFaults(source)];
  return secretFaults(source);
}

function managedIdentityFaults(source: SettingSource): Fault[] {
  const keys = ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'];
  return keys
    .filter((name) => source[name] !== undefined)
    .map((name) => fault('key-of-managed-identity', name));
}

/** All faults of the bot's identity: id, tenant, type and key. */
export function tenantFaults(source: SettingSource): Fault[] {
  const faults = idFaults(source);
  switch (source.MicrosoftAppType?.toLowerCase()) {
    case 'singletenant':
      return [...faults, ...keyFaults(source)];
    case 'userassignedmsi':
      return [...faults, ...managedIdentityFaults(source)];
    default:
      // The SDK takes a missing type for MultiTenant, which new registrations cannot have.
      return [...faults, fault('app-type', 'MicrosoftAppType'), ...keyFaults(source)];
  }
}
