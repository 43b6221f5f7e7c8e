import { z } from 'zod';
import { activityTextCharactersMax } from '../limits.ts';

/** The look of the client; nothing hangs on it. */
export const clientContext = z.object({ theme: z.string().max(32).optional() }).strict();
export const commandId = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/);
export const commandContext = z.enum(['compose', 'commandbox', 'commandBox', 'message']);

/**
 * The message that an action was called on: which one, its text, who wrote it and when, so that "me" and "tomorrow" mean
 * what they meant there. It all comes from the client and fills in a form at most. Nothing else of it passes,
 * attachments and links least of all.
 */
export const messagePayload = z
  .object({
    id: z.string().max(256).optional(),
    createdDateTime: z.string().datetime({ offset: true }).optional().catch(undefined),
    from: z
      .object({ user: z.object({ id: z.string().uuid() }) })
      .optional()
      .catch(undefined),
    body: z.object({ content: z.string().max(activityTextCharactersMax).optional() }).optional(),
  })
  .transform(({ id, createdDateTime, from, body }) => ({
    id,
    createdDateTime,
    author: from?.user.id.toLowerCase(),
    body: body === undefined ? undefined : { content: body.content },
  }));
