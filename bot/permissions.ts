import type { ExpectedPermissions } from '../adapters/tokens.ts';
import { type Identity, identities } from '../core/change.ts';
import type { Steps } from '../core/readiness.ts';

/** What the survey, the directory snapshot and audits read, whatever steps are in use. */
const alwaysRead = [
  'User.Read.All',
  'User-LifeCycleInfo.Read.All',
  'GroupMember.Read.All',
  'Directory.Read.All',
  'LicenseAssignment.Read.All',
  'RoleManagement.Read.Directory',
  'RoleEligibilitySchedule.Read.Directory',
  'Application.Read.All',
  'MailboxSettings.Read',
];

/**
 * The least permissions of each identity, made from the steps in use: what only reads belongs to the reader, the rest to
 * the identity that executes the step. A token with more than this list is refused at start, not only one with less.
 */
export function permissionsByIdentity(
  steps: Steps,
  exchange: { readonly read?: string; readonly write?: string } = {},
): Readonly<Record<Identity, ExpectedPermissions>> {
  const graph: Record<Identity, Set<string>> = {
    reader: new Set(alwaysRead),
    writer: new Set(),
    joiner: new Set(),
    mail: new Set(),
    wiper: new Set(),
  };
  const mail = new Set<Identity>();
  for (const step of steps.values()) {
    for (const permission of step.permissions) {
      if (permission.startsWith('Exchange.')) continue;
      graph[isReading(permission) ? 'reader' : step.identity].add(permission);
    }
    for (const permission of step.callReads ?? []) graph[step.identity].add(permission);
    if ((step.cmdlets ?? []).some((cmdlet) => !cmdlet.startsWith('Get-'))) mail.add(step.identity);
    if ((step.cmdlets ?? []).length > 0) mail.add('reader');
  }
  return Object.fromEntries(
    identities.map((identity) => {
      const permission = identity === 'reader' ? exchange.read : exchange.write;
      const forMail = mail.has(identity) && permission !== undefined ? { exchange: [permission] } : {};
      return [identity, { graph: [...graph[identity]].sort(), ...forMail }];
    }),
  ) as unknown as Record<Identity, ExpectedPermissions>;
}

/** True for permissions that only read: `User.Read.All`, `BitlockerKey.ReadBasic.All`, `Presence.Read.All`. */
export function isReading(permission: string): boolean {
  return /\.Read(Basic)?(\.|$)/.test(permission);
}
