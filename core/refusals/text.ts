import type { Sentence } from '../step.ts';

/** What a person reads when something is refused: what is wrong, and what to do next. `{name}` is filled in. */
export interface RefusalText {
  readonly says: Sentence;
  readonly next: Sentence;
}
