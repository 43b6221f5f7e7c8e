import { type AppRegistration, type AppRequest, newApp } from '../apps.ts';
import { type ClockChange, clockNow, moveClock } from '../clock.ts';
import { type Fault, type FaultEffect, newFault } from '../faults.ts';
import { type JournalEntry, type JournalFilter, search } from '../journal.ts';
import type { Tenant } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import type { TenantState } from '../state.ts';
import { issueToken } from '../token.ts';
import { type Happening, happen } from './happen.ts';
import { restoreState, snapshotState } from './snapshot.ts';
import { type Truth, truthOf } from './truth.ts';

/** Everything a test or a demo may do to the tenant from outside Graph. The same is under `/_sandbox/` over HTTP. */
export interface Control {
  /** The tenant's state itself; prefer the functions. */
  readonly state: TenantState;
  registerApp(request: AppRequest): AppRegistration;
  /** A bearer token without going through the token endpoint; audience as in `https://graph.microsoft.com`. */
  token(clientId: string, audience?: string): string;
  /** The tenant's present instant, ISO 8601. */
  now(): string;
  moveClock(change: ClockChange): string;
  /** Changes settings (one level deep) and returns all of them. */
  settings(change?: Partial<Settings>): Settings;
  addFault(fault: Partial<Fault> & { effect: FaultEffect }): Fault;
  faults(): Fault[];
  clearFaults(): void;
  journal(filter?: JournalFilter): JournalEntry[];
  clearJournal(): void;
  /** Ground truth about a user, deleted or not; undefined when nobody has this id or UPN. */
  truth(userId: string): Truth | undefined;
  happen(event: Happening): unknown;
  snapshot(): string;
  restore(json: string): void;
}

/** Makes the control surface of a running tenant. */
export function createControl(tenant: Tenant): Control {
  const { state } = tenant;
  const now = (): string => new Date(clockNow(state.clock)).toISOString();
  return {
    state,
    registerApp(request) {
      const app = newApp(request);
      state.apps.set(app.clientId, app);
      return app;
    },
    token(clientId, audience) {
      const app = state.apps.get(clientId);
      if (!app) throw new Error(`no app ${clientId} is registered`);
      return issueToken(state, app, { audience, appidacr: app.certificate ? '2' : '1' });
    },
    now,
    moveClock(change) {
      moveClock(state.clock, change);
      return now();
    },
    settings: (change = {}) => Object.assign(state.settings, change),
    addFault(fault) {
      const made = newFault(fault);
      state.faults.push(made);
      return made;
    },
    faults: () => state.faults,
    clearFaults: () => void state.faults.splice(0),
    journal: (filter = {}) => search(state.journal, filter),
    clearJournal: () => void state.journal.splice(0),
    truth: (userId) => truthOf(state, userId),
    happen: (event) => happen(state, event),
    snapshot: () => snapshotState(state),
    restore: (json) => restoreState(state, json),
  };
}
