import { z } from 'zod';
import { cardKeysMax, cardValueCharactersMax } from './limits.ts';

/** What a button of ours sends: names, never facts. Everything else in the data is an input that a person filled in. */
export type CardData = {
  verb: string;
  request?: string;
  plan?: string;
  item?: string;
  [input: string]: string | number | boolean | undefined;
};

export const verbSchema = z.string().regex(/^[a-z][A-Za-z0-9_.-]{0,63}$/);
const inputKey = /^[a-z][A-Za-z0-9_.-]{0,63}$/;
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}$/);
const input = z.union([z.string().max(cardValueCharactersMax), z.number().finite(), z.boolean()]);

/** Teams returns the `msteams` block of a button that opens a dialog; it has done its work and is dropped. */
const dialogMark = z.object({ type: z.literal('task/fetch') }).strict();

const shape = z
  .object({
    verb: verbSchema.optional(),
    request: name.optional(),
    plan: name.optional(),
    item: name.optional(),
    msteams: dialogMark.optional(),
  })
  .catchall(input);

/**
 * The data of a card action: known names with tight forms, inputs flattened by Teams beside them. Keys start with a
 * small letter, so none can be the name of a prototype. The verb may stand on the action instead; `withVerb` joins both.
 */
export const cardDataSchema = shape.superRefine((data, context) => {
  const keys = Object.keys(data);
  if (keys.length > cardKeysMax || keys.some((key) => !inputKey.test(key))) {
    context.addIssue({ code: z.ZodIssueCode.custom, message: 'key' });
  }
});

/** Moves the verb of an action into its data. Two different verbs are refused: the parts of one click must agree. */
export function withVerb(
  data: z.infer<typeof cardDataSchema>,
  actionVerb: string | undefined,
  context: z.RefinementCtx,
): CardData {
  const verb = data.verb ?? actionVerb;
  if (verb === undefined || (actionVerb !== undefined && actionVerb !== verb)) {
    context.addIssue({ code: z.ZodIssueCode.custom, message: 'verb' });
    return z.NEVER;
  }
  const { msteams: _done, ...rest } = data;
  return { ...rest, verb };
}

/** Card data that must name its verb itself: Action.Submit and dialogs. */
export const submittedDataSchema = cardDataSchema.transform((data, context) =>
  withVerb(data, undefined, context),
);
