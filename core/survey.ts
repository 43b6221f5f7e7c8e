import type { Hash } from './canonical.ts';
import type { StepId } from './change.ts';
import type { KeptItem, Stage } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Wanted } from './wanted.ts';

/** What policy and directory say about a request before any step has been asked. */
export type SurveyResult =
  | { readonly problems: readonly Problem[] }
  | {
      readonly wanted: Wanted;
      readonly checklist: readonly StepId[];
      readonly stages: readonly Stage[];
      readonly warnings: readonly Problem[];
      readonly keeps: readonly KeptItem[];
      readonly unexplained: readonly KeptItem[];
      readonly policy: Hash;
    };
