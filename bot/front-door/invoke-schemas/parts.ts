import { z } from 'zod';
import { activityTextCharactersMax } from '../limits.ts';

/** The look of the client; nothing hangs on it. */
export const clientContext = z.object({ theme: z.string().max(32).optional() }).strict();
export const commandId = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/);
export const commandContext = z.enum(['compose', 'commandbox', 'commandBox', 'message']);

/**
 * The message that an action was called on: which one, and its text, which is read as if the visitor had typed it. Nothing
 * else of it passes, attachments and links least of all.
 */
export const messagePayload = z
  .object({
    id: z.string().max(256).optional(),
    body: z.object({ content: z.string().max(activityTextCharactersMax).optional() }).optional(),
  })
  .transform(({ id, body }) => ({ id, body: body === undefined ? undefined : { content: body.content } }));
