import { clockNow } from '../clock.ts';
import type { User } from '../entities.ts';
import { newMailbox } from '../mailbox.ts';
import type { TenantState } from '../state.ts';
import { hasMailPlan, sharedBytesMax } from './mail-licence.ts';
import { changeMailbox, putMailbox, settled } from './mailbox-store.ts';

/** How long a mailbox that lost its licence or its user can be brought back: 30 days. */
const graceMs = 30 * 24 * 3600 * 1000;

/** Takes a mailbox out of sight; a conversion that was not through is lost. */
export function softDeleteMailbox(state: TenantState, userId: string): void {
  const mailbox = state.mailboxes.get(userId);
  if (!mailbox || mailbox.softDeletedAt !== null) return;
  changeMailbox(state, userId, { softDeletedAt: clockNow(state.clock), conversion: null });
}

/** Brings a soft-deleted mailbox back within its grace; false when there is none to bring back. */
export function reviveMailbox(state: TenantState, userId: string): boolean {
  const mailbox = state.mailboxes.get(userId);
  if (!mailbox) return false;
  if (mailbox.softDeletedAt === null) return true;
  if (clockNow(state.clock) - mailbox.softDeletedAt > graceMs) return false;
  changeMailbox(state, userId, { softDeletedAt: null });
  return true;
}

/**
 * Lets the mailbox follow the licences of its user, after `assignedLicenses` was written: with a mail plan it comes (after
 * the delay that is set) or comes back; without one it goes, unless it is shared, a room or a device.
 * @returns true when a new mailbox was made, so that the user gets an address.
 */
export function followMailLicence(state: TenantState, user: User): boolean {
  const now = clockNow(state.clock);
  if (hasMailPlan(state, user)) {
    if (reviveMailbox(state, user.id)) return false;
    putMailbox(state, newMailbox(user.id, now + state.settings.mailboxDelaySeconds * 1000));
    return true;
  }
  const mailbox = state.mailboxes.get(user.id);
  if (mailbox && settled(mailbox, now).recipientTypeDetails === 'UserMailbox')
    softDeleteMailbox(state, user.id);
  return false;
}

/** Whether a mailbox is shared, has no licence and is too large for that: it stops taking mail. */
export function overSharedLimit(state: TenantState, user: User): boolean {
  const mailbox = state.mailboxes.get(user.id);
  if (!mailbox || mailbox.softDeletedAt !== null || mailbox.sizeBytes <= sharedBytesMax) return false;
  const type = settled(mailbox, clockNow(state.clock)).recipientTypeDetails;
  return type === 'SharedMailbox' && !hasMailPlan(state, user);
}
