import type { Millis } from '../../core/ports.ts';

type Value = string | number | boolean | null | undefined | readonly unknown[] | object;

/** A directory object, a mailbox or a device as the services show it; replaced as a whole, never changed in place. */
export type Row = Readonly<Record<string, Value>> & { readonly id: string };

export const tables = [
  'users',
  'deleted',
  'groups',
  'members',
  'managers',
  'devices',
  'keys',
  'mailboxes',
  'mailboxPermissions',
  'skus',
  'apps',
  'appRoles',
  'passes',
] as const;
export type Table = (typeof tables)[number];

interface Change {
  readonly table: Table;
  readonly id: string;
  readonly before: Row | undefined;
  readonly at: Millis;
}

/** One call that reached the tenant, told by the tenant itself. */
export interface Effect {
  readonly at: Millis;
  /** Number of the port call that carried it. */
  readonly call: number;
  readonly verb: string;
  readonly target: string;
  readonly clientRequestId: string;
  readonly identity: string;
  /** False when the service said no or did nothing. */
  readonly happened: boolean;
  /** What was true of the target just before, as far as an invariant needs it. */
  readonly before: Readonly<Record<string, boolean>>;
}

/** What is so in a company, now or at the moment that readers are shown. */
export type Truth = Pick<Company, 'now' | 'truth' | 'truths'>;

/** Memory of a small company. Writing keeps what was there before, so that readers can be shown the past. */
export class Company {
  readonly effects: Effect[] = [];
  readonly #rows: Readonly<Record<Table, Map<string, Row>>>;
  readonly #history: Change[] = [];
  readonly now: () => Millis;
  readonly #staleSince: () => Millis | undefined;
  /** Grows with every change of somebody's account, manager or groups. */
  peopleVersion = 0;

  /** `staleSince` says from when on changes are hidden from readers. Begins as a copy of `like`, where one is given. */
  constructor(now: () => Millis, staleSince: () => Millis | undefined, like?: Company) {
    this.now = now;
    this.#staleSince = staleSince;
    this.#rows = Object.fromEntries(
      tables.map((table) => [table, new Map(like === undefined ? [] : like.#rows[table])]),
    ) as unknown as Record<Table, Map<string, Row>>;
  }

  /** What is true now, whatever readers are shown. */
  truth(table: Table, id: string): Row | undefined {
    return this.#rows[table].get(id);
  }

  truths(table: Table): Iterable<Row> {
    return this.#rows[table].values();
  }

  /** What was true at an instant of this run. */
  rowAt(table: Table, id: string, at: Millis): Row | undefined {
    const change = this.#history.find((one) => one.table === table && one.id === id && one.at > at);
    return change === undefined ? this.#rows[table].get(id) : change.before;
  }

  get(table: Table, id: string): Row | undefined {
    return this.#past(table, id) ?? this.#rows[table].get(id);
  }

  /** What readers are shown since an instant, where they are not shown anything older; otherwise undefined. */
  shownSince(at: Millis): Truth | undefined {
    const since = this.#staleSince();
    if (since === undefined || since < at) return undefined;
    const shown = (table: Table, id: string): Row | undefined => {
      const row = this.get(table, id);
      return row === GONE ? undefined : row;
    };
    return { now: this.now, truth: shown, truths: (table) => this.all(table) };
  }

  /** Rows as readers see them at this moment, in the order of their creation. */
  all(table: Table): readonly Row[] {
    const since = this.#staleSince();
    if (since === undefined) return [...this.#rows[table].values()];
    const seen = new Map(this.#rows[table]);
    for (const change of this.#history.toReversed()) {
      if (change.table !== table || change.at < since) continue;
      if (change.before === undefined) seen.delete(change.id);
      else seen.set(change.id, change.before);
    }
    return [...seen.values()];
  }

  put(table: Table, row: Row): void {
    this.#keep(table, row.id);
    this.#rows[table].set(row.id, row);
  }

  patch(table: Table, id: string, change: Readonly<Record<string, Value>>): void {
    const old = this.#rows[table].get(id);
    if (old !== undefined) this.put(table, { ...old, ...change, id });
  }

  remove(table: Table, id: string): void {
    this.#keep(table, id);
    this.#rows[table].delete(id);
  }

  /** Somebody is in the group now, as far as it is known and whether they are new to it or not. */
  join(group: string, user: string): void {
    this.put('members', { id: `${group} ${user}`, group, user });
  }

  /** Fills a table without history: the company as it was before the run. */
  seed(table: Table, row: Row): void {
    this.#rows[table].set(row.id, row);
  }

  #keep(table: Table, id: string): void {
    if (table === 'users' || table === 'managers' || table === 'members') this.peopleVersion += 1;
    this.#history.push({ table, id, before: this.#rows[table].get(id), at: this.now() });
  }

  #past(table: Table, id: string): Row | undefined {
    const since = this.#staleSince();
    if (since === undefined) return undefined;
    const change = this.#history.find(
      (other) => other.table === table && other.id === id && other.at >= since,
    );
    return change === undefined ? undefined : (change.before ?? GONE);
  }
}

/** Stands for "was not there": readers answer 404. */
export const GONE: Row = Object.freeze({ id: '' });
