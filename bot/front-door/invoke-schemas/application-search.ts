import { z } from 'zod';
import { cardDataSchema } from '../card-data.ts';

/** `application/search`: type-ahead of a choice set; `data` holds the inputs it depends on. */
export const applicationSearch = z
  .object({
    queryText: z.string().max(500),
    kind: z.literal('search').optional(),
    queryOptions: z
      .object({ skip: z.number().int().min(0).max(10_000), top: z.number().int().min(0).max(100) })
      .strict()
      .optional(),
    dataset: z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/),
    data: cardDataSchema.optional(),
  })
  .strict();
