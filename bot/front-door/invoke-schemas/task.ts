import { z } from 'zod';
import { submittedDataSchema } from '../card-data.ts';
import { clientContext } from './parts.ts';

/** `task/fetch` and `task/submit`: a dialog is opened from a card, or sent. */
export const task = z.object({ data: submittedDataSchema, context: clientContext.optional() }).strict();
