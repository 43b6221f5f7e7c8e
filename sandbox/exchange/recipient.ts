import type { Group, User } from '../entities.ts';
import { type MailView, mailboxSeen } from '../mail/mailbox-store.ts';
import type { Mailbox } from '../mailbox.ts';
import { named } from '../names.ts';
import { all, get } from '../store.ts';
import { badParameter, objectNotFound } from './exchange-error.ts';

/** A person's mailbox, a guest or a mail-enabled group, as the mail service's address book has it. */
export interface Recipient {
  id: string;
  user: User | undefined;
  mailbox: Mailbox | undefined;
  group: Group | undefined;
  recipientTypeDetails: string;
}

const organization =
  'OU=contoso.onmicrosoft.com,OU=Microsoft Exchange Hosted Organizations,DC=SANDBOX01,DC=PROD,DC=OUTLOOK,DC=COM';

/** Distinguished name of an object; new recipients carry the directory's object id as their name. */
export function distinguishedName(id: string): string {
  return `CN=${id},${organization}`;
}

function groupType(group: Group): string | undefined {
  if (!group.mailEnabled) return undefined;
  if (group.groupTypes.includes('Unified')) return 'GroupMailbox';
  return group.securityEnabled ? 'MailUniversalSecurityGroup' : 'MailUniversalDistributionGroup';
}

/** The recipient with this directory object id, or undefined when the mail service knows none. */
export function recipientById(view: MailView, id: string): Recipient | undefined {
  const user = get(view.state, 'users', id, view.asOf);
  if (user) {
    const mailbox = mailboxSeen(view, id);
    if (mailbox)
      return { id, user, mailbox, group: undefined, recipientTypeDetails: mailbox.recipientTypeDetails };
    const guest = user.userType === 'Guest' && user.mail !== null;
    return guest ? { id, user, mailbox, group: undefined, recipientTypeDetails: 'GuestMailUser' } : undefined;
  }
  const group = get(view.state, 'groups', id, view.asOf);
  const type = group && groupType(group);
  return type ? { id, user: undefined, mailbox: undefined, group, recipientTypeDetails: type } : undefined;
}

const mailboxTypes = ['UserMailbox', 'SharedMailbox', 'RoomMailbox', 'EquipmentMailbox'];
export const listTypes = ['MailUniversalDistributionGroup', 'MailUniversalSecurityGroup'];
export const recipientTypes = [...mailboxTypes, ...listTypes, 'GroupMailbox', 'GuestMailUser'];

/** Every recipient that a read sees. */
export function allRecipients(view: MailView): Recipient[] {
  const ids = [...all(view.state, 'users', view.asOf), ...all(view.state, 'groups', view.asOf)].map(
    (one) => one.id,
  );
  return ids.map((id) => recipientById(view, id)).filter((one) => one !== undefined);
}

function idsOf(view: MailView, identity: string): string[] {
  const { nameIndex } = view.state;
  const plain = identity.replace(/^smtp:/i, '');
  const parts = identity.match(/^CN=([^,]+),(.+)$/i);
  if (parts) return parts[1] && parts[2]?.toLowerCase() === organization.toLowerCase() ? [parts[1]] : [];
  const keys = [
    ['upn', plain] as const,
    ['proxy', `smtp:${plain}`] as const,
    ['mail', plain] as const,
    ['nick', plain] as const,
  ];
  return keys.flatMap(([kind, value]) => named(nameIndex, kind, value));
}

function byDisplayName(view: MailView, identity: string): Recipient[] {
  const wanted = identity.toLowerCase();
  return allRecipients(view).filter((one) => (one.user ?? one.group)?.displayName.toLowerCase() === wanted);
}

/**
 * Finds a recipient by object id, user principal name, address, alias, distinguished name or display name.
 * Throws 404 for none, also for a person without a mailbox; 400 for a name that several carry.
 */
export function findRecipient(view: MailView, identity: string): Recipient {
  const direct = recipientById(view, identity);
  if (direct) return direct;
  const ids = [...new Set(idsOf(view, identity))];
  const named = ids.map((id) => recipientById(view, id)).filter((one) => one !== undefined);
  const found = named.length > 0 ? named : byDisplayName(view, identity);
  if (found.length > 1) {
    throw badParameter(`The operation couldn't be performed because '${identity}' matches multiple entries.`);
  }
  const [only] = found;
  if (!only) throw objectNotFound(identity);
  return only;
}

export interface MailboxRecipient extends Recipient {
  user: User;
  mailbox: Mailbox;
}

/** Finds a recipient that has a mailbox; 404 otherwise. */
export function findMailbox(view: MailView, identity: string): MailboxRecipient {
  const found = findRecipient(view, identity);
  const { user, mailbox } = found;
  if (!user || !mailbox) throw objectNotFound(identity);
  return { ...found, user, mailbox };
}

/** Finds a distribution list or mail-enabled security group; 404 otherwise, for Microsoft 365 groups too. */
export function findList(view: MailView, identity: string): Group {
  const found = findRecipient(view, identity);
  if (!found.group || !listTypes.includes(found.recipientTypeDetails)) throw objectNotFound(identity);
  return found.group;
}

/** The same view without lag: writes meet the truth, only reads are late. */
export function truth<V extends MailView>(view: V): V {
  return { ...view, asOf: undefined };
}
