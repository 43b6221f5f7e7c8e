import type { TenantState } from './state.ts';

/** A rule as the mail service stores it; `isHidden` ones do not appear in Graph. */
export interface InboxRule {
  id: string;
  displayName: string;
  sequence: number;
  isEnabled: boolean;
  isReadOnly: boolean;
  isHidden: boolean;
  hasError: boolean;
  conditions: Record<string, unknown>;
  actions: Record<string, unknown>;
}

export interface Message {
  id: string;
  createdDateTime: string;
  sentDateTime: string | null;
  isDraft: boolean;
  parentFolderId: 'drafts' | 'sentitems' | 'inbox' | 'outbox';
  subject: string;
  body: { contentType: string; content: string };
  from: string;
  toRecipients: { emailAddress: { address: string; name?: string } }[];
  ccRecipients?: { emailAddress: { address: string; name?: string } }[];
  internetMessageHeaders: { name: string; value: string }[];
}

export interface CalendarEvent {
  id: string;
  transactionId: string | null;
  subject: string;
  body: { contentType: string; content: string };
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  seriesMasterId: string | null;
  recurrence: Record<string, unknown> | null;
  isOrganizer: boolean;
  isCancelled: boolean;
  organizer: { emailAddress: { address: string; name: string } };
  attendees: { emailAddress: { address: string; name?: string }; type: string }[];
  createdDateTime: string;
}

/** A person (user id or address) who may open or use a mailbox. */
export interface MailboxGrant {
  user: string;
  accessRights: string[];
  isInherited: boolean;
  deny: boolean;
  /** Calendar folders only: `Delegate` and what goes with it. */
  sharingFlags?: string[];
}

/** An entry that gives one right. */
export function grant(user: string, right: string, more: Partial<MailboxGrant> = {}): MailboxGrant {
  return { user, accessRights: [right], isInherited: false, deny: false, ...more };
}

export interface AutomaticReplies {
  status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  externalAudience: 'none' | 'contactsOnly' | 'all';
  internalReplyMessage: string;
  externalReplyMessage: string;
  scheduledStartDateTime: { dateTime: string; timeZone: string };
  scheduledEndDateTime: { dateTime: string; timeZone: string };
}

export interface MobileDevice {
  id: string;
  deviceType: string;
  deviceModel: string;
  firstSyncTime: string;
  status: string;
  /** A wipe that was asked for and that the phone has not carried out yet. */
  pendingWipe: { scope: 'account' | 'device'; doneAt: number } | null;
  /** World's truth: what was really erased, in order. */
  wiped: ('account' | 'device')[];
}

export type MailboxType = 'UserMailbox' | 'SharedMailbox' | 'RoomMailbox' | 'EquipmentMailbox';

/** Everything about one mailbox; keyed by user id. `fullAccess`, `sendAs` and `grantSendOnBehalfTo` name user ids. */
export interface Mailbox {
  userId: string;
  /** Epoch ms from which the mail service knows the mailbox. */
  readyFrom: number;
  /** Epoch ms at which it lost its licence while not shared; null while alive. */
  softDeletedAt: number | null;
  recipientTypeDetails: MailboxType;
  /** A change of type that was accepted and takes effect at `doneAt` (epoch ms), if the licence is still there. */
  conversion: { to: MailboxType; doneAt: number } | null;
  /** A hold that was accepted and shows from `doneAt` (epoch ms) on. */
  holdChange: { enabled: boolean; duration: string | null; doneAt: number } | null;
  forwardingAddress: string | null;
  forwardingSmtpAddress: string | null;
  deliverToMailboxAndForward: boolean;
  grantSendOnBehalfTo: string[];
  fullAccess: MailboxGrant[];
  sendAs: MailboxGrant[];
  /** Folder path, for example `Calendar`, to grants on it. */
  folderPermissions: Record<string, MailboxGrant[]>;
  hiddenFromAddressListsEnabled: boolean;
  litigationHoldEnabled: boolean;
  litigationHoldDuration: string | null;
  litigationHoldDate: string | null;
  sizeBytes: number;
  itemCount: number;
  archiveEnabled: boolean;
  automaticReplies: AutomaticReplies;
  timeZone: string;
  workingHours: { daysOfWeek: string[]; startTime: string; endTime: string; timeZone: { name: string } };
  language: string;
  rules: InboxRule[];
  messages: Message[];
  events: CalendarEvent[];
  mobileDevices: MobileDevice[];
  protocols: { activeSync: boolean; owa: boolean; imap: boolean; pop: boolean; mapi: boolean };
}

/** An earlier version of a mailbox: what it was before a change at `at` (epoch ms); `undefined`: it did not exist. */
export interface MailboxVersion {
  at: number;
  before: Mailbox | undefined;
}

/** A mailbox as it comes out of provisioning: empty, no grants, no replies. */
export function newMailbox(userId: string, readyFrom: number, timeZone = 'UTC'): Mailbox {
  const never = { dateTime: '2000-01-01T00:00:00.0000000', timeZone: 'UTC' };
  return {
    userId,
    readyFrom,
    softDeletedAt: null,
    recipientTypeDetails: 'UserMailbox',
    conversion: null,
    holdChange: null,
    forwardingAddress: null,
    forwardingSmtpAddress: null,
    deliverToMailboxAndForward: false,
    grantSendOnBehalfTo: [],
    fullAccess: [],
    sendAs: [],
    folderPermissions: {},
    hiddenFromAddressListsEnabled: false,
    litigationHoldEnabled: false,
    litigationHoldDuration: null,
    litigationHoldDate: null,
    sizeBytes: 0,
    itemCount: 0,
    archiveEnabled: false,
    automaticReplies: {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: never,
      scheduledEndDateTime: never,
    },
    timeZone,
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '09:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: timeZone },
    },
    language: 'en-US',
    rules: [],
    messages: [],
    events: [],
    mobileDevices: [],
    protocols: { activeSync: true, owa: true, imap: true, pop: true, mapi: true },
  };
}

/** The mailbox of a user if the mail service has it now: provisioned, not soft-deleted; otherwise undefined. */
export function liveMailbox(state: TenantState, userId: string, now: number): Mailbox | undefined {
  const mailbox = state.mailboxes.get(userId);
  return mailbox && mailbox.readyFrom <= now && mailbox.softDeletedAt === null ? mailbox : undefined;
}

export interface DriveItem {
  id: string;
  name: string;
  folder: { childCount: number } | null;
  size: number;
  parentId: string | null;
}

export interface DrivePermission {
  id: string;
  itemId: string;
  email: string;
  roles: string[];
  /** ISO 8601; the share ends by itself then. */
  expirationDateTime: string | null;
}

/** A person's OneDrive. `permissions` are shares on items, `siteAdmins` the site collection's owners by UPN. */
export interface Drive {
  id: string;
  userId: string;
  siteUrl: string;
  readyFrom: number;
  items: DriveItem[];
  permissions: DrivePermission[];
  siteAdmins: string[];
}
