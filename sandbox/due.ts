import { clockNow } from './clock.ts';
import type { DueWork, TenantState } from './state.ts';

/** What is to happen when work of a kind falls due. */
export type DueHandler = (state: TenantState, work: DueWork) => void;

const handlers = new Map<string, DueHandler>();

/** Says what happens when work of this kind falls due; called once per kind when its module loads. */
export function onDue(kind: string, handler: DueHandler): void {
  handlers.set(kind, handler);
}

/** Puts work on the tenant's list; `at` is epoch ms on the tenant's clock. */
export function schedule(state: TenantState, work: DueWork): void {
  state.due.push(work);
}

/** Does everything that the clock owes, in order of time. Called at the start of every request. */
export function runDueWork(state: TenantState): void {
  if (state.due.length === 0) return;
  const now = clockNow(state.clock);
  for (;;) {
    const ready = state.due.filter((work) => work.at <= now);
    if (ready.length === 0) return;
    state.due = state.due.filter((work) => work.at > now);
    for (const work of ready.toSorted((a, b) => a.at - b.at)) handlers.get(work.kind)?.(state, work);
  }
}
