import type { Measurement } from './harness/measurement.ts';
import { conversation } from './measurements/conversation.ts';
import { departure } from './measurements/departure.ts';
import { dueWork } from './measurements/due-work.ts';
import { durableSteps } from './measurements/durable-steps.ts';
import { footprint } from './measurements/footprint.ts';
import { thousandLeavers } from './measurements/thousand-leavers.ts';

/** All measurements by the name that `npm run bench -- NAME` takes, in the order in which they are shown. */
export const measurements: Readonly<Record<string, Measurement>> = {
  conversation,
  'durable-steps': durableSteps,
  'due-work': dueWork,
  departure,
  'thousand-leavers': thousandLeavers,
  footprint,
};
