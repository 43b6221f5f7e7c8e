import { TenantError } from './errors.ts';
import type { Area, Route } from './router.ts';
import type { TenantState } from './state.ts';

interface Bucket {
  tokens: number;
  touched: number;
}

/** Buckets of one running tenant; not part of its state. */
export type Buckets = Map<string, Bucket>;

interface Limit {
  key: string;
  capacity: number;
  seconds: number;
  cost: number;
  scope: string;
}

interface Usage {
  area: Area;
  clientId: string;
  path: string;
  write: boolean;
  units: number;
}

function identityCapacity(users: number): number {
  if (users < 50) return 3500;
  return users <= 500 ? 5000 : 8000;
}

function limitsFor(state: TenantState, usage: Usage): Limit[] {
  const { clientId, path } = usage;
  const owner = path.split('/')[2] ?? '';
  const one = { cost: 1, scope: 'Tenant_Application/ReadWrite' };
  switch (usage.area) {
    case 'identity': {
      const capacity = identityCapacity(state.tables.users.size);
      const reads = {
        key: `identity ${clientId}`,
        capacity,
        seconds: 10,
        cost: usage.units,
        scope: 'Tenant_Application/Read',
      };
      const writes = {
        ...one,
        key: `writes ${clientId}`,
        capacity: 3000,
        seconds: 150,
        scope: 'Tenant_Application/Write',
      };
      return usage.write ? [reads, writes] : [reads];
    }
    case 'reports':
      return [{ ...one, key: `reports ${clientId}`, capacity: 5, seconds: 10 }];
    case 'outlook':
      return [{ ...one, key: `outlook ${clientId} ${owner}`, capacity: 10_000, seconds: 600 }];
    case 'teams':
      return [
        { ...one, key: `teams ${clientId}`, capacity: 30, seconds: 1 },
        { ...one, key: `team ${owner}`, capacity: 4, seconds: 1 },
      ];
    case 'presence':
      return [{ ...one, key: `presence ${clientId}`, capacity: 1500, seconds: 30 }];
    case 'intune': {
      const any = { ...one, key: `intune ${clientId}`, capacity: 2000, seconds: 20 };
      return usage.write
        ? [any, { ...one, key: `intune writes ${clientId}`, capacity: 200, seconds: 20 }]
        : [any];
    }
    case 'governance':
      return [{ ...one, key: `governance ${state.tenantId}`, capacity: 60, seconds: 60 }];
    case 'none':
      return [];
    default:
      return usage.area satisfies never;
  }
}

/** Resource units of a call: the route's own, less one each for `$select` and a `$top` below 20, one more for `$expand`. */
export function unitsOf(route: Route, query: URLSearchParams): number {
  if (route.method !== 'GET') return 1;
  let units = route.units ?? 1;
  if (query.has('$select')) units--;
  if (query.has('$top') && Number(query.get('$top')) < 20) units--;
  if (query.has('$expand')) units++;
  return Math.max(1, units);
}

function refuse(limit: Limit, wait: number): TenantError {
  return new TenantError(429, 'TooManyRequests', 'Too many requests. Please wait and try again.', {
    headers: {
      'Retry-After': String(Math.max(1, Math.ceil(wait))),
      'x-ms-throttle-scope': limit.scope,
      'x-ms-throttle-information': limit.key.split(' ')[0] ?? 'limit',
    },
  });
}

/**
 * Takes the call's cost from every bucket that applies; throws 429 when one is empty. Runs on real time.
 * @returns headers about the use so far (share of the limit, only above 0.8).
 */
export function charge(state: TenantState, buckets: Buckets, usage: Usage): Record<string, string> {
  const headers: Record<string, string> = { 'x-ms-resource-unit': String(usage.units) };
  if (!state.settings.throttle.enabled) return headers;
  const now = performance.now() / 1000;
  for (const limit of limitsFor(state, usage)) {
    const capacity = Math.max(1, limit.capacity * state.settings.throttle.scale);
    const rate = capacity / limit.seconds;
    const bucket = buckets.get(limit.key) ?? { tokens: capacity, touched: now };
    bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.touched) * rate);
    bucket.touched = now;
    buckets.set(limit.key, bucket);
    if (bucket.tokens < limit.cost) throw refuse(limit, (limit.cost - bucket.tokens) / rate);
    bucket.tokens -= limit.cost;
    const share = 1 - bucket.tokens / capacity;
    if (limit.scope.endsWith('Read') && share > 0.8)
      headers['x-ms-throttle-limit-percentage'] = share.toFixed(2);
  }
  return headers;
}
