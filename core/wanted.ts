import type { KeptItem } from './entry.ts';
import type { EmployeeType, Leg } from './form.ts';
import type { PersonRef } from './person.ts';

/** Something a rule asks for, found in the tenant by name and pinned to its id before anybody approves. */
export interface WantedItem {
  readonly id: string;
  readonly name: string;
  /** The policy rule that put it here, for people: `roles.yaml: Design in Berlin`. */
  readonly rule: string;
}

export type GroupKind =
  | 'security'
  | 'team'
  | 'unified'
  | 'distribution-list'
  | 'mail-security'
  | 'dynamic'
  | 'on-premises'
  | 'role-assignable'
  | 'restricted';

/** A group with the kind that decides who may write its membership (graph.md 5). */
export interface WantedGroup extends WantedItem {
  readonly kind: GroupKind;
  /** Set for a dynamic group: the rule that recomputes its members. */
  readonly membershipRule?: string;
  /** True when the group hands out licences: such a membership goes last (graph.md 12). */
  readonly licensed: boolean;
}

export interface WantedLicence extends WantedItem {
  readonly partNumber: string;
  /** Free seats at survey; shown before approval. */
  readonly seatsFree: number;
  /** Set when the licence comes through a group instead of a direct assignment. */
  readonly viaGroup?: WantedItem;
}

/** An application role. `id` is the service principal's object id. */
export interface WantedApp extends WantedItem {
  readonly appRoleId: string;
}

/** A shared mailbox with the rights that go with it. `id` is the mailbox's directory id. */
export interface WantedMailbox extends WantedItem {
  readonly address: string;
  readonly rights: readonly ('full-access' | 'send-as' | 'send-on-behalf')[];
}

/** A baseline that a device must meet before it counts as set up. */
export interface DeviceBaseline {
  readonly kind: 'windows-autopilot' | 'windows-imaged' | 'mac' | 'phone';
  readonly model: string;
  readonly osBuildMin: string;
  readonly agents: readonly string[];
  readonly encrypted: boolean;
  readonly rule: string;
}

/** Attributes of the directory object, only those that policy or form decide. */
export interface WantedAttributes {
  readonly displayName?: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly officeLocation?: string;
  readonly companyName?: string;
  readonly usageLocation?: string;
  readonly employeeId?: string;
  readonly employeeType?: EmployeeType;
  readonly employeeHireDate?: string;
  readonly costCentre?: string;
}

/** The account to be created; the name was checked against users, aliases, proxies and the recycle bin. */
export interface WantedAccount {
  readonly upn: string;
  readonly mailNickname: string;
  /** Directory id of a soft-deleted account to restore instead of creating one. */
  readonly restore?: string;
}

/** A credential or thing that is handed over by a person and must come back or be rotated later. */
export interface Handover {
  readonly id: string;
  readonly name: string;
  readonly kind: 'credential' | 'item';
  readonly rule: string;
}

/** Instants (ISO UTC) that the steps' due times refer to. All computed once at survey from form and calendar. */
export interface Timeline {
  /** Joiner: begin of the first business day. Mover: begin of the effective day. */
  readonly start?: string;
  /** Joiner: when preparation begins (account, device). */
  readonly prepare?: string;
  /** Leaver: when access ends. */
  readonly end?: string;
  /** Mover: when old access must be gone. */
  readonly overlapEnd?: string;
  /** Leaver: when hand-over access given to the manager ends. */
  readonly handoverEnd?: string;
}

/** What policy says should be true for the subject, all names resolved. For a leaver the lists are empty. */
export interface Wanted {
  readonly leg: Leg;
  readonly timeline: Timeline;
  readonly account?: WantedAccount;
  readonly attributes: WantedAttributes;
  readonly manager?: PersonRef;
  readonly groups: readonly WantedGroup[];
  readonly licences: readonly WantedLicence[];
  readonly apps: readonly WantedApp[];
  readonly mailboxes: readonly WantedMailbox[];
  readonly device?: DeviceBaseline;
  /** Mover: what a device of the new role must meet, also where the present one stays. */
  readonly baseline?: DeviceBaseline;
  readonly handovers: readonly Handover[];
  /** Mover: what the old role explains, so that only that is removed and the rest is put to the manager. */
  readonly before?: Pick<Wanted, 'groups' | 'licences' | 'apps' | 'mailboxes' | 'handovers'>;
  /** Mover: access that no rule explains, put to the new manager. */
  readonly unexplained?: readonly KeptItem[];
  /** Mover: takes over the reports that stay behind. */
  readonly previousManager?: PersonRef;
  /** Mover: accumulated access the new manager decided on; `false` = remove. Keyed by item id. */
  readonly reviewed?: Readonly<Record<string, boolean>>;
  /** Leaver: who receives what the person owned, and how their mailbox and files are treated. */
  readonly leaver?: LeaverWishes;
  /** Object ids (lower case) of groups whose membership only people change: role groups and protected groups. */
  readonly guardedGroups?: readonly string[];
  /** How the joiner's or mover's welcome documents and mails are sent. */
  readonly mail?: { readonly sender: string; readonly document: string };
}

export interface LeaverWishes {
  readonly handoverTo: PersonRef;
  /** Where direct reports go; usually the leaver's own manager. */
  readonly reportsTo: PersonRef;
  readonly mailbox: 'shared' | 'archive';
  readonly hold: boolean;
  readonly holdDays?: number;
  readonly autoReply: { readonly internal: string; readonly external: string };
  /** Device treatment for organisation-owned and personal devices. */
  readonly companyDevice: 'wipe' | 'retire' | 'reimage';
  readonly personalDevice: 'retire';
  readonly privilegedRemoval: 'task' | 'automatic';
  readonly credentials: readonly Handover[];
  readonly items: readonly Handover[];
  /** Mailbox size above which a shared mailbox needs its own licence, in gigabytes (graph.md 9.3). */
  readonly sharedSizeMaxGb: number;
}
