import { z } from 'zod';
import { activityEntitiesMax, activityMembersMax, activityTextCharactersMax } from './limits.ts';

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((text) => text.toLowerCase());

/** Ids of Teams are opaque: visible characters only, so that none breaks a log line, a path or a header. */
const opaqueId = z.string().regex(/^[\x21-\x7e]{1,512}$/);
const displayName = z.string().max(256);
/** Compared with our own tenant afterwards; the Playground's example uses an id that is no GUID. */
const tenantId = z
  .string()
  .regex(/^[0-9a-f-]{36,40}$/i)
  .transform((text) => text.toLowerCase());

const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const account = z.object({ id: opaqueId, name: displayName.nullish() });
const member = account.extend({ aadObjectId: guid.optional() });
const named = z.object({
  id: opaqueId,
  name: displayName.nullish(),
  aadGroupId: z.string().max(64).nullish(),
});

const channelData = z.object({
  tenant: z.object({ id: tenantId }),
  team: named.nullish(),
  channel: named.nullish(),
  eventType: z.string().max(64).nullish(),
  source: z.object({ name: z.string().max(64) }).nullish(),
  settings: z.object({ selectedChannel: named.nullish() }).nullish(),
});

const mention = z.object({
  type: z.literal('mention'),
  mentioned: account,
  text: z.string().max(512).nullish(),
});
const clientInfo = z.object({
  type: z.literal('clientInfo'),
  locale: z.string().max(35).nullish(),
  country: z.string().max(8).nullish(),
  platform: z.string().max(32).nullish(),
  timezone: z.string().max(64).nullish(),
});
/** Mentions and the client's own facts are kept; every other kind of entity is dropped. */
const entities = z
  .array(z.object({ type: z.string() }).passthrough())
  .max(activityEntitiesMax)
  .transform((all) => all.filter((entity) => entity.type === 'mention' || entity.type === 'clientInfo'))
  .pipe(z.array(z.discriminatedUnion('type', [mention, clientInfo])));

/** The kinds of activity the bot acts on. */
export const activityTypes = ['message', 'invoke', 'conversationUpdate', 'installationUpdate'] as const;

/**
 * The envelope of an activity, reduced to the fields we know: Teams sends many optional ones, and what is not named
 * here (attachments above all) never reaches a handler. `value` and `name` are checked by their own schemas.
 */
export const activitySchema = z.object({
  type: z.enum(activityTypes),
  id: opaqueId,
  timestamp: instant,
  localTimestamp: instant.nullish(),
  localTimezone: z.string().max(64).nullish(),
  locale: z.string().max(35).nullish(),
  serviceUrl: z.string().min(1).max(512),
  channelId: z.literal('msteams'),
  from: account.extend({ aadObjectId: guid }),
  recipient: account,
  conversation: z.object({
    id: opaqueId,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).nullish(),
    tenantId,
    isGroup: z.boolean().nullish(),
    name: displayName.nullish(),
  }),
  channelData,
  text: z.string().max(activityTextCharactersMax).nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  entities: entities.nullish(),
  replyToId: opaqueId.nullish(),
  membersAdded: z.array(member).max(activityMembersMax).nullish(),
  membersRemoved: z.array(member).max(activityMembersMax).nullish(),
  action: z.enum(['add', 'remove', 'add-upgrade', 'remove-upgrade']).nullish(),
});

export type ActivityEnvelope = z.infer<typeof activitySchema>;
