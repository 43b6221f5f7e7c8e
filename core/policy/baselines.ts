import { z } from 'zod/v4';
import { text } from './common.ts';

const baseline = z.strictObject({
  kind: z.enum(['windows-autopilot', 'windows-imaged', 'mac', 'phone']),
  model: text,
  /** Lowest operating system build, compared number by number. */
  osBuildMin: z.string().regex(/^\d+(\.\d+)*$/, 'numbers and dots'),
  /** Programs that must be found on the device. */
  agents: z.array(text),
  encrypted: z.boolean(),
});

/** Golden images: what a device must meet before it counts as set up. */
export const baselinesSchema = z
  .strictObject({ baselines: z.record(z.string().regex(/^[a-z][a-z0-9-]+$/), baseline) })
  .describe('Golden images: what a device must meet before it counts as set up.');

export type BaselinesPolicy = z.output<typeof baselinesSchema>;
