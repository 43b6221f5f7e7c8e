import { clockNow } from '../clock.ts';
import type { User } from '../entities.ts';
import type { DrivePermission, InboxRule, Mailbox } from '../mailbox.ts';
import type { TenantState } from '../state.ts';
import { folderName } from './folders.ts';
import { hasMailPlan } from './mail-licence.ts';
import { overSharedLimit } from './mailbox-life.ts';
import { settled } from './mailbox-store.ts';

/** A right over something of somebody else's; `id` is the other person, mailbox or drive owner. */
export interface Delegation {
  id: string;
  right: 'FullAccess' | 'SendAs' | 'SendOnBehalf' | 'Folder';
  /** Name of the folder as the owner sees it, for rights on one. */
  folder: string | null;
  accessRights: string[];
}

/** The mail side of one person, as it truly is now, whatever reads show. */
export interface MailTruth {
  mailbox: Mailbox | null;
  softDeleted: boolean;
  licensed: boolean;
  type: Mailbox['recipientTypeDetails'] | null;
  conversionPending: boolean;
  hold: { enabled: boolean; pending: boolean; duration: string | null };
  /** Where mail really goes: the inside address wins when both are set; null for nowhere. */
  forwardsTo: { address: string; inside: boolean; keepsCopy: boolean } | null;
  /** Rules that send mail on, hidden ones too. */
  forwardingRules: InboxRule[];
  /** What others may do here, and what this person may do elsewhere. */
  given: Delegation[];
  held: Delegation[];
  overSharedLimit: boolean;
  /** Shares on this person's drive that have not run out, and drives of others that this person can enter. */
  drivePermissions: DrivePermission[];
  drivesOpen: { owner: string; siteAdmin: boolean }[];
}

function delegations(mailbox: Mailbox): (Delegation & { mailbox: string })[] {
  const entry = (
    id: string,
    right: Delegation['right'],
    accessRights: string[],
    folder: string | null = null,
  ) => {
    return { id, right, folder, accessRights, mailbox: mailbox.userId };
  };
  const folders = Object.entries(mailbox.folderPermissions).flatMap(([key, grants]) => {
    const name = folderName(mailbox.language, key as 'Calendar');
    return grants.map((grant) => entry(grant.user, 'Folder', grant.accessRights, name));
  });
  return [
    ...mailbox.fullAccess.map((grant) => entry(grant.user, 'FullAccess', grant.accessRights)),
    ...mailbox.sendAs.map((grant) => entry(grant.user, 'SendAs', grant.accessRights)),
    ...mailbox.grantSendOnBehalfTo.map((id) => entry(id, 'SendOnBehalf', ['SendOnBehalf'])),
    ...folders,
  ];
}

function held(state: TenantState, userId: string): Delegation[] {
  const found: Delegation[] = [];
  for (const mailbox of state.mailboxes.values()) {
    if (mailbox.userId === userId) continue;
    for (const { mailbox: owner, ...one } of delegations(mailbox))
      if (one.id === userId) found.push({ ...one, id: owner });
  }
  return found;
}

function forwardsTo(mailbox: Mailbox | null): MailTruth['forwardsTo'] {
  const keepsCopy = mailbox?.deliverToMailboxAndForward ?? false;
  if (mailbox?.forwardingAddress) return { address: mailbox.forwardingAddress, inside: true, keepsCopy };
  return mailbox?.forwardingSmtpAddress
    ? { address: mailbox.forwardingSmtpAddress, inside: false, keepsCopy }
    : null;
}

const sendingOn = ['forwardTo', 'forwardAsAttachmentTo', 'redirectTo'];

function sendsOn(rule: InboxRule): boolean {
  return sendingOn.some(
    (name) => Array.isArray(rule.actions[name]) && (rule.actions[name] as unknown[]).length > 0,
  );
}

function drives(state: TenantState, user: User): Pick<MailTruth, 'drivePermissions' | 'drivesOpen'> {
  const now = clockNow(state.clock);
  const live = (one: DrivePermission): boolean =>
    one.expirationDateTime === null || Date.parse(one.expirationDateTime) > now;
  const own = [user.userPrincipalName, user.mail ?? ''].map((name) => name.toLowerCase());
  const drivesOpen = [...state.drives.values()].flatMap((drive) => {
    if (drive.userId === user.id) return [];
    const siteAdmin = drive.siteAdmins.some((name) => own.includes(name.toLowerCase()));
    const shared = drive.permissions.some((one) => live(one) && own.includes(one.email.toLowerCase()));
    return siteAdmin || shared ? [{ owner: drive.userId, siteAdmin }] : [];
  });
  return { drivePermissions: (state.drives.get(user.id)?.permissions ?? []).filter(live), drivesOpen };
}

/** Collects the mail side of a person, deleted or not. */
export function mailTruth(state: TenantState, user: User): MailTruth {
  const raw = state.mailboxes.get(user.id);
  const mailbox = raw ? settled(raw, clockNow(state.clock)) : null;
  const { holdChange } = mailbox ?? { holdChange: null };
  return {
    mailbox,
    softDeleted: mailbox !== null && mailbox.softDeletedAt !== null,
    licensed: hasMailPlan(state, user),
    type: mailbox?.recipientTypeDetails ?? null,
    conversionPending: mailbox !== null && mailbox.conversion !== null,
    hold: {
      enabled: mailbox?.litigationHoldEnabled ?? false,
      pending: holdChange !== null,
      duration: mailbox?.litigationHoldDuration ?? null,
    },
    forwardsTo: forwardsTo(mailbox),
    forwardingRules: (mailbox?.rules ?? []).filter(sendsOn),
    given: mailbox ? delegations(mailbox).map(({ mailbox: _mailbox, ...one }) => one) : [],
    held: held(state, user.id),
    overSharedLimit: overSharedLimit(state, user),
    ...drives(state, user),
  };
}
