import type { TenantState } from '../state.ts';

/** Something that the world does to the tenant, without any app asking for it. */
export interface Happening {
  type: string;
  [detail: string]: unknown;
}

type Event = (state: TenantState, happening: Happening) => unknown;

const events = new Map<string, Event>();

/** Adds a kind of event; each area registers its own when it loads. */
export function onHappening(type: string, event: Event): void {
  events.set(type, event);
}

/** Lets an event happen and returns what it made; throws RangeError for an unknown kind. */
export function happen(state: TenantState, happening: Happening): unknown {
  const event = events.get(happening.type);
  if (!event)
    throw new RangeError(
      `unknown event ${happening.type}; known: ${[...events.keys()].toSorted().join(', ')}`,
    );
  return event(state, happening);
}
