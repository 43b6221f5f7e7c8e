import type { Group, User } from './entities.ts';

type Named = User | Group;

function keysOf(value: Named): string[] {
  const keys = [`nick:${value.mailNickname}`, ...value.proxyAddresses.map((proxy) => `proxy:${proxy}`)];
  if (value.mail) keys.push(`mail:${value.mail}`);
  if ('userPrincipalName' in value) {
    keys.push(`upn:${value.userPrincipalName}`);
    if (value.employeeId) keys.push(`employee:${value.employeeId}`);
  }
  return keys.map((key) => key.toLowerCase());
}

/** Enters the names by which a user or group is found and by which others collide with it. */
export function indexNames(index: Map<string, string[]>, value: Named): void {
  for (const key of keysOf(value)) {
    const ids = index.get(key);
    if (!ids) index.set(key, [value.id]);
    else if (!ids.includes(value.id)) ids.push(value.id);
  }
}

/** Takes those names out again. */
export function unindexNames(index: Map<string, string[]>, value: Named): void {
  for (const key of keysOf(value)) {
    const left = (index.get(key) ?? []).filter((id) => id !== value.id);
    if (left.length === 0) index.delete(key);
    else index.set(key, left);
  }
}

/** The ids behind a name: `kind` is `upn`, `nick`, `proxy`, `mail` or `employee`. */
export function named(index: Map<string, string[]>, kind: string, value: string): string[] {
  return index.get(`${kind}:${value}`.toLowerCase()) ?? [];
}
