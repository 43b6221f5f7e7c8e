import { asOf, type Call, param } from '../call.ts';
import { userInPath } from '../directory/find.ts';
import type { User } from '../entities.ts';
import { missing, TenantError } from '../errors.ts';
import type { Mailbox } from '../mailbox.ts';
import { mailboxSeen } from './mailbox-store.ts';

/** The user of the path and their mailbox. */
export interface MailUser {
  user: User;
  mailbox: Mailbox;
}

/** An app under an access policy reaches the mailboxes it is for and no others. */
function checkPolicy(call: Call, user: User): void {
  const allowed = call.app.mailboxes;
  if (allowed === null) return;
  const own = [user.userPrincipalName, user.mail ?? ''].map((address) => address.toLowerCase());
  if (!allowed.some((address) => own.includes(address.toLowerCase()))) {
    throw new TenantError(
      403,
      'ErrorAccessDenied',
      'Access to OData is disabled: the application access policy blocks it.',
    );
  }
}

/** The mailbox as this read sees it; 404 for an unknown user, and for one whose mailbox is not there (yet). */
export function mailUser(call: Call): MailUser {
  const user = userInPath(call);
  checkPolicy(call, user);
  const { state, now } = call;
  const mailbox = mailboxSeen({ state, now, asOf: asOf(call, user.id) }, user.id);
  if (!mailbox) {
    throw missing(
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  return { user, mailbox };
}

/** The mailbox as it truly is, for a write; 404 as long as reads do not see it either. */
export function mailUserToWrite(call: Call): MailUser {
  const { user } = mailUser(call);
  const mailbox = mailboxSeen({ state: call.state, now: call.now }, user.id);
  if (!mailbox) throw missing('ErrorNonExistentMailbox', 'The mailbox does not exist.');
  return { user, mailbox };
}

/** 404 of the mail service for the item that a path parameter names. */
export function itemNotFound(call: Call, name: string): TenantError {
  return missing(
    'ErrorItemNotFound',
    `The specified object was not found in the store: ${param(call, name)}.`,
  );
}

/** 400 of the mail service. */
export function mailRefusal(code: string, message: string): TenantError {
  return new TenantError(400, code, message);
}
