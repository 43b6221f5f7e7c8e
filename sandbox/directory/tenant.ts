import type { Answer, Call } from '../call.ts';
import { seenAll } from '../call.ts';
import { collection } from '../query/collection.ts';
import type { Route } from '../router.ts';

function listDomains(call: Call): Answer {
  return collection(call, { type: 'domain', items: seenAll(call, 'domains') });
}

function listSkus(call: Call): Answer {
  return collection(call, { type: 'subscribedSku', items: seenAll(call, 'skus') });
}

export const tenantRoutes: Route[] = [
  {
    service: 'graph',
    method: 'GET',
    path: '/domains',
    permissions: ['Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All'],
    area: 'identity',
    handler: listDomains,
  },
  {
    service: 'graph',
    method: 'GET',
    path: '/subscribedSkus',
    permissions: ['LicenseAssignment.Read.All', 'Directory.Read.All', 'Organization.Read.All'],
    area: 'identity',
    units: 3,
    handler: listSkus,
  },
];
