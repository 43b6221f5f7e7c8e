import { z } from 'zod';
import type { Json } from '../../core/canonical.ts';

/** A cmdlet or parameter that is not on the list; nothing was sent. */
export class CmdletRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CmdletRefusal';
    this.code = code;
  }
}

const text = z.string().min(1);
const words = z.array(text).min(1);
const flag = z.boolean();
const resultSize = z.union([z.literal('Unlimited'), z.number().int().positive()]).optional();
/** Without a console nobody can answer "are you sure". */
const confirmed = z.literal(false);
const unasked = z.literal(false).optional();

/** Changes of a multi-valued property (graph.md 9.1). */
export const hashtable = z
  .object({
    '@odata.type': z.literal('#Exchange.GenericHashTable'),
    add: z.union([text, words]).optional(),
    remove: z.union([text, words]).optional(),
  })
  .strict();
const recipients = z.union([z.null(), text, words, hashtable]);

const fullAccess = z.tuple([z.literal('FullAccess')]);
const sendAs = z.tuple([z.literal('SendAs')]);

/** Cmdlets that only read (graph.md 9.3), with all the parameters that we may send. */
export const readingCmdlets = {
  'Get-AcceptedDomain': z.object({ Identity: text.optional() }),
  'Get-CASMailbox': z.object({ Identity: text }),
  'Get-DistributionGroup': z.object({ Identity: text.optional(), ResultSize: resultSize }),
  'Get-DistributionGroupMember': z.object({ Identity: text, ResultSize: resultSize }),
  'Get-DynamicDistributionGroupMember': z.object({ Identity: text, ResultSize: resultSize }),
  'Get-InboxRule': z.object({ Mailbox: text, Identity: text.optional(), IncludeHidden: flag.optional() }),
  'Get-Mailbox': z.object({
    Identity: text.optional(),
    Filter: text.optional(),
    RecipientTypeDetails: z.union([text, words]).optional(),
    ResultSize: resultSize,
  }),
  'Get-MailboxAutoReplyConfiguration': z.object({ Identity: text }),
  'Get-MailboxFolderPermission': z.object({ Identity: text, User: text.optional(), ResultSize: resultSize }),
  'Get-MailboxFolderStatistics': z.object({ Identity: text, FolderScope: text.optional() }),
  'Get-MailboxPermission': z.object({ Identity: text, User: text.optional(), ResultSize: resultSize }),
  'Get-MailboxStatistics': z.object({ Identity: text }),
  'Get-MobileDevice': z.object({ Mailbox: text, ResultSize: resultSize }),
  'Get-OrganizationConfig': z.object({}),
  'Get-Recipient': z.object({
    Identity: text.optional(),
    Filter: text.optional(),
    RecipientTypeDetails: z.union([text, words]).optional(),
    ResultSize: resultSize,
  }),
  'Get-RecipientPermission': z.object({
    Identity: text.optional(),
    Trustee: text.optional(),
    ResultSize: resultSize,
  }),
} as const;

const groupMember = { Identity: text, Member: text, BypassSecurityGroupManagerCheck: flag.optional() };
const mailboxUser = { Identity: text, User: text };

/** Cmdlets that change something. */
export const writingCmdlets = {
  'Add-DistributionGroupMember': z.object({ ...groupMember, Confirm: unasked }),
  'Add-MailboxFolderPermission': z.object({
    ...mailboxUser,
    AccessRights: z.union([text, words]),
    SendNotificationToUser: flag.optional(),
    Confirm: unasked,
  }),
  'Add-MailboxPermission': z.object({
    ...mailboxUser,
    AccessRights: fullAccess,
    AutoMapping: flag.optional(),
    InheritanceType: z.literal('All').optional(),
    Confirm: unasked,
  }),
  'Add-RecipientPermission': z.object({
    Identity: text,
    Trustee: text,
    AccessRights: sendAs,
    Confirm: confirmed,
  }),
  // Without AccountOnly the whole device of the person is wiped (graph.md 9.3): never from here.
  'Clear-MobileDevice': z.object({ Identity: text, AccountOnly: z.literal(true), Confirm: confirmed }),
  'Remove-CalendarEvents': z.object({
    Identity: text,
    QueryWindowInDays: z.number().int().min(1).max(1825),
    QueryStartDate: text.optional(),
    CancelOrganizedMeetings: flag.optional(),
    Confirm: confirmed,
  }),
  'Remove-DistributionGroupMember': z.object({ ...groupMember, Confirm: confirmed }),
  'Remove-InboxRule': z.object({ Identity: text, Mailbox: text, Confirm: confirmed }),
  'Remove-MailboxFolderPermission': z.object({ ...mailboxUser, Confirm: confirmed }),
  'Remove-MailboxPermission': z.object({
    ...mailboxUser,
    AccessRights: fullAccess,
    InheritanceType: z.literal('All').optional(),
    Confirm: confirmed,
  }),
  'Remove-MobileDevice': z.object({ Identity: text, Confirm: confirmed }),
  'Remove-RecipientPermission': z.object({
    Identity: text,
    Trustee: text,
    AccessRights: sendAs,
    Confirm: confirmed,
  }),
  'Set-CASMailbox': z.object({
    Identity: text,
    ActiveSyncEnabled: flag.optional(),
    OWAEnabled: flag.optional(),
    ImapEnabled: flag.optional(),
    PopEnabled: flag.optional(),
    MAPIEnabled: flag.optional(),
    Confirm: unasked,
  }),
  'Set-DistributionGroup': z.object({
    Identity: text,
    ManagedBy: recipients,
    BypassSecurityGroupManagerCheck: flag.optional(),
    Confirm: unasked,
  }),
  'Set-Mailbox': z.object({
    Identity: text,
    Type: z.enum(['Regular', 'Shared']).optional(),
    ForwardingAddress: text.nullable().optional(),
    ForwardingSmtpAddress: text.nullable().optional(),
    DeliverToMailboxAndForward: flag.optional(),
    GrantSendOnBehalfTo: recipients.optional(),
    HiddenFromAddressListsEnabled: flag.optional(),
    LitigationHoldEnabled: flag.optional(),
    LitigationHoldDuration: z.union([z.literal('Unlimited'), z.number().int().positive(), text]).optional(),
    Confirm: unasked,
  }),
  'Set-MailboxAutoReplyConfiguration': z.object({
    Identity: text,
    AutoReplyState: z.enum(['Enabled', 'Disabled', 'Scheduled']).optional(),
    ExternalAudience: z.enum(['None', 'Known', 'All']).optional(),
    InternalMessage: z.string().optional(),
    ExternalMessage: z.string().optional(),
    StartTime: text.optional(),
    EndTime: text.optional(),
    Confirm: unasked,
  }),
  'Set-MailboxFolderPermission': z.object({
    ...mailboxUser,
    AccessRights: z.union([text, words]),
    Confirm: unasked,
  }),
} as const;

type Schemas = Readonly<Record<string, z.ZodObject<z.ZodRawShape>>>;
const lists: Readonly<Record<'reading' | 'writing', Schemas>> = {
  reading: strictly(readingCmdlets),
  writing: strictly(writingCmdlets),
};

/** Once for all: a search through a thousand mailboxes checks thousands of calls. */
function strictly(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([cmdlet, schema]) => [cmdlet, schema.strict()]));
}

/**
 * Parameters of a cmdlet, checked against its list; nothing is added. Throws a CmdletRefusal for a cmdlet that is not
 * on the list of its kind, and for an unknown, missing or ill-typed parameter. Values are not named: they may be personal.
 */
export function checkCmdlet(
  kind: 'reading' | 'writing',
  cmdlet: string,
  parameters: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const schema = Object.hasOwn(lists[kind], cmdlet) ? lists[kind][cmdlet] : undefined;
  if (schema === undefined)
    throw new CmdletRefusal('cmdlet-unknown', `${cmdlet.slice(0, 60)} is not a ${kind} cmdlet we use`);
  const parsed = schema.safeParse(parameters);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
    );
    throw new CmdletRefusal('cmdlet-parameters', `${cmdlet}: not as listed: ${issues.join(', ')}`);
  }
  return parameters;
}

/** Whether a reading cmdlet stops at 1,000 rows unless told otherwise. */
export function takesResultSize(cmdlet: string): boolean {
  const schema = lists.reading[cmdlet];
  return schema !== undefined && 'ResultSize' in schema.shape;
}
