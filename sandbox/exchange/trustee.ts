import { createHash } from 'node:crypto';
import type { MailView } from '../mail/mailbox-store.ts';
import type { MailboxGrant } from '../mailbox.ts';
import { named } from '../names.ts';
import { get } from '../store.ts';
import { findRecipient } from './recipient.ts';

/** The security identifier under which a grant appears once its account has left the directory. */
export function securityId(userId: string): string {
  const digest = createHash('sha256').update(userId).digest();
  const parts = [0, 4, 8, 12].map((offset) => digest.readUInt32BE(offset));
  return `S-1-5-21-${parts.join('-')}`;
}

/** How a grant names its holder: user principal name, group address, or the bare security identifier of a departed account. */
export function trusteeName(view: MailView, id: string): string {
  if (id.includes('\\')) return id;
  const user = get(view.state, 'users', id, view.asOf);
  if (user) return user.userPrincipalName;
  const group = get(view.state, 'groups', id, view.asOf);
  return group ? (group.mail ?? group.displayName) : securityId(id);
}

/**
 * Id of the holder that a caller names: any account of the directory, with or without a mailbox, or the security
 * identifier shown in one of `grants`. Throws 404 for nobody.
 */
export function trusteeId(view: MailView, grants: MailboxGrant[], identity: string): string {
  const departed = grants.find((grant) => grant.user === identity || securityId(grant.user) === identity);
  if (departed) return departed.user;
  if (get(view.state, 'users', identity)) return identity;
  const [byName] = named(view.state.nameIndex, 'upn', identity);
  return byName ?? findRecipient(view, identity).id;
}

/** The grant of a holder that has at least one of these rights. */
export function findGrant(grants: MailboxGrant[], user: string, rights: string[]): MailboxGrant | undefined {
  return grants.find(
    (grant) => grant.user === user && grant.accessRights.some((right) => rights.includes(right)),
  );
}

/** The grants with one more; undefined when the holder has all of its rights already. */
export function addGrant(grants: MailboxGrant[], added: MailboxGrant): MailboxGrant[] | undefined {
  const own = grants.find((grant) => grant.user === added.user);
  if (!own) return [...grants, added];
  if (added.accessRights.every((right) => own.accessRights.includes(right))) return undefined;
  const accessRights = [...new Set([...own.accessRights, ...added.accessRights])];
  return grants.map((grant) => (grant === own ? { ...own, accessRights } : grant));
}

/** The grants without these rights of one holder; a grant without any right disappears. */
export function removeRights(grants: MailboxGrant[], user: string, rights: string[]): MailboxGrant[] {
  return grants.flatMap((grant) => {
    if (grant.user !== user) return [grant];
    const accessRights = grant.accessRights.filter((right) => !rights.includes(right));
    return accessRights.length > 0 ? [{ ...grant, accessRights }] : [];
  });
}
