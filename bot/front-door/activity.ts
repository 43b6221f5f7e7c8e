import { type ActivityEnvelope, activitySchema, activityTypes } from './activity-schema.ts';
import { submittedDataSchema } from './card-data.ts';
import { type InvokeName, invokeSchemas, isInvokeName } from './invoke-schemas/index.ts';
import type { RefusalCode } from './refusals.ts';

/** An activity that has passed: known fields only, `name` one of ours, `value` in the form of its schema. */
export type Activity = ActivityEnvelope & { name?: InvokeName; value?: unknown };

export type ActivityResult = { activity: Activity } | { refused: RefusalCode };

/** Undefined and null say the same here; handlers see one of them. */
function withoutEmpty<T extends object>(source: T): T {
  const kept = Object.entries(source).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as T;
}

function decodeInvoke(envelope: ActivityEnvelope, body: Record<string, unknown>): ActivityResult {
  const { name } = body;
  if (!isInvokeName(name)) return { refused: 'invoke-unknown' };
  const value = invokeSchemas[name].safeParse(body.value);
  if (!value.success) return { refused: 'invoke-shape' };
  return { activity: { ...envelope, name, value: value.data } };
}

/** A message may carry the data of an Action.Submit as its value. */
function decodeMessage(envelope: ActivityEnvelope, body: Record<string, unknown>): ActivityResult {
  if (body.value === undefined || body.value === null) return { activity: envelope };
  const value = submittedDataSchema.safeParse(body.value);
  return value.success ? { activity: { ...envelope, value: value.data } } : { refused: 'invoke-shape' };
}

/**
 * Decodes a parsed body into an activity of a known shape.
 *
 * @returns the activity, or the first reason against it. Never throws.
 */
export function decodeActivity(body: Record<string, unknown>): ActivityResult {
  if (body.channelId !== 'msteams') return { refused: 'channel' };
  if (!activityTypes.some((type) => type === body.type)) return { refused: 'activity-type' };
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return { refused: 'activity-shape' };
  const envelope = withoutEmpty(parsed.data);
  if (envelope.type === 'invoke') return decodeInvoke(envelope, body);
  if (envelope.type === 'message') return decodeMessage(envelope, body);
  return { activity: envelope };
}
