import type { NewLine } from './entry.ts';
import type { Leg } from './form.ts';
import type { Delegation } from './people.ts';
import type { Actor, PersonRef } from './person.ts';

/** Name under which the ledger of the house is kept, beside those of requests: the same lines, chain and evidence. */
export const HOUSE = 'HOUSE';

/** What happened to the house as a whole: who stopped it, who acts for whom, and what was refused. */
export type HouseEntry =
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'resumed'; readonly reason: string }
  | {
      readonly kind: 'delegated';
      /** Directory id of who decides in the actor's place. */
      readonly delegate: string;
      readonly legs: readonly Leg[];
      readonly begins: string;
      readonly ends: string;
    }
  | { readonly kind: 'delegation-ended'; readonly delegate: string }
  | { readonly kind: 'refused'; readonly verb: string; readonly code: string };

/** A line of the house, opened. */
export interface HouseLine extends NewLine<HouseEntry> {
  readonly seq: number;
}

/** What the lines of the house add up to. Never stored: always the replay of the ledger. */
export interface HouseState {
  readonly seq: number;
  readonly stopped?: { readonly by: PersonRef; readonly at: string; readonly reason: string };
  /** In the order in which they were made; past ones too. */
  readonly delegations: readonly Delegation[];
}

/** Adds the lines up. `nameOf` gives the name of a directory id; it is shown, and nothing is decided by it. */
export function replayHouse(lines: readonly HouseLine[], nameOf: (id: string) => string): HouseState {
  let stopped: HouseState['stopped'];
  let delegations: readonly Delegation[] = [];
  for (const { actor, at, entry } of lines) {
    const by: PersonRef = { id: actor.id, name: actor.name };
    const theirs = (to: string) => (one: Delegation) => one.from.id === by.id && one.to.id === to;
    switch (entry.kind) {
      case 'stopped':
        stopped = { by, at, reason: entry.reason };
        break;
      case 'resumed':
        stopped = undefined;
        break;
      case 'delegated': {
        const { delegate, legs, begins, ends } = entry;
        const to = { id: delegate, name: nameOf(delegate) };
        delegations = [...delegations, { from: by, to, legs, begins, ends }];
        break;
      }
      case 'delegation-ended':
        delegations = delegations.filter((one) => !theirs(entry.delegate)(one));
        break;
      case 'refused':
        break;
      default:
        entry satisfies never;
    }
  }
  return { seq: lines.at(-1)?.seq ?? 0, delegations, ...(stopped === undefined ? {} : { stopped }) };
}

/** The record of the house as the bot uses it. */
export interface House {
  /** Read now: another instance may have written a moment ago. */
  state(): Promise<HouseState>;
  /** Appends after the state that was decided on; `conflict` when somebody else wrote since. */
  append(line: {
    readonly after: HouseState;
    readonly actor: Actor;
    readonly at: string;
    readonly entry: HouseEntry;
  }): Promise<'appended' | 'conflict'>;
}
