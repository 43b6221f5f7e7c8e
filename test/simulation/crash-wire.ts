import type { PeopleFacts } from '../../core/people.ts';
import type { PersonRef } from '../../core/person.ts';
import type { CallResult, Outgoing } from '../../core/ports.ts';
import type { ExchangeRead, GraphRead } from '../../core/reader.ts';
import type { Case } from './schedule.ts';

/** What the worker asks of its parent, which holds the tenant and the clock and outlives it. */
export type Asked =
  | { readonly kind: 'begin' }
  | { readonly kind: 'one' | 'list'; readonly read: GraphRead }
  | { readonly kind: 'exchange'; readonly read: ExchangeRead }
  | { readonly kind: 'send'; readonly calls: readonly Outgoing[] }
  | { readonly kind: 'people' }
  | { readonly kind: 'by-hand'; readonly step: string; readonly subject: string }
  | { readonly kind: 'time'; readonly now: number }
  | { readonly kind: 'acknowledged'; readonly request: string; readonly seq: number }
  | { readonly kind: 'ended'; readonly boundaries: number; readonly requests: readonly Ended[] };

/** How a request stood when nothing more was due. */
export interface Ended {
  readonly id: string;
  readonly phase: string;
  readonly seq: number;
  readonly held: readonly string[];
}

export interface Begin {
  readonly now: number;
  readonly plan: Case;
  readonly subject: PersonRef | undefined;
}

export type People = Omit<PeopleFacts, 'entries' | 'protected' | 'departing'> & {
  readonly entries: readonly (readonly [string, never])[];
};

export type Answered = Begin | readonly CallResult[] | People | object | undefined;
