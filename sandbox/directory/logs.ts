import { randomUUID } from 'node:crypto';
import type { Answer, Call } from '../call.ts';
import { clockNow, isoSeconds } from '../clock.ts';
import { onHappening } from '../control/happen.ts';
import { collection } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { put } from '../store.ts';
import { directoryUser } from './find.ts';

/** Rows newest first, without those that are not readable yet. */
function listAudits(call: Call): Answer {
  const items = call.state.audits.filter((row) => row.visibleFrom <= call.now).toReversed();
  return collection(call, { type: 'directoryAudit', items, context: 'auditLogs/directoryAudits' });
}

function listSignIns(call: Call): Answer {
  return collection(call, {
    type: 'signIn',
    items: call.state.signIns.toReversed(),
    context: 'auditLogs/signIns',
  });
}

onHappening('sign in', (state, { userId, application, ipAddress }) => {
  const user = directoryUser(state, String(userId));
  if (!user) throw new RangeError(`nobody is ${String(userId)}`);
  const at = isoSeconds(clockNow(state.clock));
  const refused = !user.accountEnabled;
  state.signIns.push({
    ...{ id: randomUUID(), createdDateTime: at, userId: user.id, userPrincipalName: user.userPrincipalName },
    ...{ appDisplayName: String(application ?? 'Office 365'), ipAddress: String(ipAddress ?? '192.0.2.10') },
    status: refused
      ? { errorCode: 50057, failureReason: 'The user account is disabled.' }
      : { errorCode: 0, failureReason: null },
  });
  const last = user.signInActivity?.lastSuccessfulSignInDateTime ?? at;
  put(state, 'users', {
    ...user,
    signInActivity: { lastSignInDateTime: at, lastSuccessfulSignInDateTime: refused ? last : at },
  });
  return { succeeded: !refused };
});

export const logRoutes: Route[] = [
  graphRoute(
    'GET /auditLogs/directoryAudits',
    { permissions: ['AuditLog.Read.All', 'Directory.Read.All'], area: 'reports' },
    listAudits,
  ),
  graphRoute('GET /auditLogs/signIns', { permissions: ['AuditLog.Read.All'], area: 'reports' }, listSignIns),
];
