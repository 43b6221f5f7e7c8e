import { z } from 'zod';
import { submittedDataSchema } from '../card-data.ts';
import { clientContext, commandContext, commandId, messagePayload } from './parts.ts';

const parameter = z
  .object({
    name: z.string().max(64).optional(),
    value: z.union([z.string().max(500), z.boolean()]),
  })
  .strict();

const page = z
  .object({ skip: z.number().int().min(0).max(10_000), count: z.number().int().min(0).max(100) })
  .strict();

/** `composeExtension/query`: search from the message box. */
export const composeExtensionQuery = z
  .object({
    commandId: commandId.optional(),
    parameters: z.array(parameter).max(5).optional(),
    queryOptions: page.optional(),
    commandContext: commandContext.optional(),
    context: clientContext.optional(),
  })
  .strict();

/** `composeExtension/fetchTask`: an action command opens its dialog. */
export const composeExtensionFetchTask = z
  .object({
    commandId,
    commandContext: commandContext.optional(),
    context: clientContext.optional(),
    messagePayload: messagePayload.optional(),
  })
  .strict();

/** `composeExtension/submitAction`: the dialog of an action command is sent. Previews by the bot are not used. */
export const composeExtensionSubmitAction = z
  .object({
    commandId,
    commandContext: commandContext.optional(),
    context: clientContext.optional(),
    messagePayload: messagePayload.optional(),
    data: submittedDataSchema,
  })
  .strict();
