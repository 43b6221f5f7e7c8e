import { z } from 'zod';
import { cardDataSchema, verbSchema, withVerb } from '../card-data.ts';

const action = z
  .object({
    type: z.literal('Action.Execute'),
    id: z.string().max(128).optional(),
    title: z.string().max(256).optional(),
    verb: verbSchema.optional(),
    data: cardDataSchema,
  })
  .strict();

/** `adaptiveCard/action`: a pressed Action.Execute, or a refresh (`trigger` automatic). No sign-in parts. */
export const adaptiveCardAction = z
  .object({ action, trigger: z.enum(['manual', 'automatic']).optional() })
  .strict()
  .transform((value, context) => ({
    action: { ...value.action, data: withVerb(value.action.data, value.action.verb, context) },
    trigger: value.trigger,
  }));
