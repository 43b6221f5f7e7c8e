import { type Answer, type Call, holds, param, seen, seenAll } from '../call.ts';
import type { LocalCredential } from '../device-entities.ts';
import { audit } from '../directory/audit.ts';
import { badRequest, denied, missing } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { selected } from '../query/project.ts';
import { graphRoute, type Route } from '../router.ts';

function requireUserAgent(call: Call): void {
  if (!call.headers['user-agent']) throw badRequest('The header User-Agent is required.');
}

function listKeys(call: Call): Answer {
  requireUserAgent(call);
  if (selected(call.query)?.includes('key'))
    throw badRequest("'key' can be selected for one recovery key only.");
  return collection(call, { type: 'recoveryKey', items: seenAll(call, 'recoveryKeys') });
}

function getKey(call: Call): Answer {
  requireUserAgent(call);
  const id = param(call, 'bitlockerRecoveryKey-id');
  const key = seen(call, 'recoveryKeys', id);
  if (!key) throw missing('ResourceNotFound', `The recovery key ${id} was not found.`);
  if (selected(call.query)?.includes('key')) {
    if (!holds(call, 'BitlockerKey.Read.All')) throw denied();
    audit(call, {
      activity: 'Read BitLocker key',
      category: 'KeyManagement',
      operation: 'Other',
      targets: [{ id: key.id, name: null, type: 'Device' }],
    });
  }
  return single(call, 'recoveryKey', key);
}

function withCredentials(credential: LocalCredential): object {
  const { accountName, accountSid, passwordBase64 } = credential;
  return {
    ...credential,
    credentials: [{ accountName, accountSid, backupDateTime: credential.lastBackupDateTime, passwordBase64 }],
  };
}

function getCredential(call: Call): Answer {
  requireUserAgent(call);
  const id = param(call, 'deviceLocalCredentialInfo-id');
  const credential = seen(call, 'localCredentials', id);
  if (!credential) throw missing('device_not_found', `There is no local credential for the device ${id}.`);
  if (selected(call.query)?.includes('credentials')) {
    audit(call, {
      activity: 'Recover device local administrator password',
      category: 'Device',
      operation: 'Other',
      targets: [{ id, name: credential.deviceName, type: 'Device' }],
    });
  }
  return single(call, 'localCredential', withCredentials(credential));
}

function listCredentials(call: Call): Answer {
  requireUserAgent(call);
  return collection(call, { type: 'localCredential', items: seenAll(call, 'localCredentials') });
}

const keys = { permissions: ['BitlockerKey.ReadBasic.All', 'BitlockerKey.Read.All'] };
const keyBase = '/informationProtection/bitlocker/recoveryKeys';
const localBase = '/directory/deviceLocalCredentials';

export const escrowRoutes: Route[] = [
  graphRoute(`GET ${keyBase}`, keys, listKeys),
  graphRoute(`GET ${keyBase}/{bitlockerRecoveryKey-id}`, keys, getKey),
  graphRoute(
    `GET ${localBase}`,
    { permissions: ['DeviceLocalCredential.ReadBasic.All', 'DeviceLocalCredential.Read.All'] },
    listCredentials,
  ),
  graphRoute(
    `GET ${localBase}/{deviceLocalCredentialInfo-id}`,
    { permissions: ['DeviceLocalCredential.Read.All'] },
    getCredential,
  ),
];
