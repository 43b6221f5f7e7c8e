import { z } from 'zod';

/** The look of the client; nothing hangs on it. */
export const clientContext = z.object({ theme: z.string().max(32).optional() }).strict();
export const commandId = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/);
export const commandContext = z.enum(['compose', 'commandbox', 'commandBox', 'message']);

/** The message that an action was called on. Its content is never used, only which message it was. */
export const messagePayload = z
  .object({ id: z.string().max(256).optional() })
  .transform(({ id }) => ({ id }));
