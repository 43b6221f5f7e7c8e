import { LRUCache } from 'lru-cache';
import type { NotingReader } from '../../core/engine/world.ts';
import type { Decoder, ExchangeRead, GraphRead, ReadNote } from '../../core/reader.ts';
import { type Company, GONE, type Row } from './tenant.ts';

/** Reads as the services answer them, straight from the company; collections nobody has anything in are empty. */
export function answerOne(company: Company, read: GraphRead): Row | undefined {
  const { path, params } = read;
  const id = params['user-id'] ?? '';
  switch (path) {
    case '/users/{user-id}':
      return userOf(company, id);
    case '/users/{user-id}/manager': {
      const manager = present(company.get('managers', id))?.manager as string | undefined;
      return manager === undefined ? undefined : userOf(company, manager);
    }
    case '/users/{user-id}/mailboxSettings':
      return mailboxOf(company, id);
    case '/groups/{group-id}':
      return present(company.get('groups', params['group-id'] ?? ''));
    case '/deviceManagement/managedDevices/{managedDevice-id}':
      return deviceNow(company, present(company.get('devices', params['managedDevice-id'] ?? '')));
    case '/directory/deletedItems/{directoryObject-id}':
      return present(company.get('deleted', params['directoryObject-id'] ?? ''));
    default:
      return undefined;
  }
}

export function answerList(company: Company, read: GraphRead): readonly Row[] | undefined {
  const { path, params } = read;
  switch (path) {
    case '/users':
      return company.all('users').filter(filterOf(read.query));
    case '/groups':
      return company.all('groups').filter(filterOf(read.query));
    case '/servicePrincipals':
      return company.all('apps').filter(filterOf(read.query));
    case '/directory/deletedItems/graph.user':
      return company.all('deleted').filter(filterOf(read.query));
    case '/subscribedSkus':
      return company.all('skus');
    case '/informationProtection/bitlocker/recoveryKeys':
      return company.all('keys').filter(filterOf(read.query));
    case '/groups/{group-id}/transitiveMembers':
    case '/groups/{group-id}/members':
      return of(company, 'group', params['group-id'] ?? '').flatMap(
        (row) => userOf(company, String(row.user)) ?? [],
      );
    case '/groups/{group-id}/owners':
      return company
        .all('groups')
        .filter((row) => row.id === params['group-id'])
        .flatMap((row) => userOf(company, String(row.owner ?? '')) ?? []);
    default:
      return answerOwn(company, read);
  }
}

type Filter = (row: Row) => boolean;

/** Filters by their query: every run of one kind asks in the same few ways about the same few people. */
const filters = new LRUCache<string, Filter>({ max: 1_000 });

function filterOf(query: string | undefined): Filter {
  if (query?.includes('filter') !== true) return () => true;
  const known = filters.get(query);
  if (known !== undefined) return known;
  const text = new URLSearchParams(query).get('$filter') ?? '';
  const clauses = text === '' ? [() => true] : text.split(' or ').map(clauseOf);
  const filter: Filter = (row) => clauses.some((one) => one(row));
  filters.set(query, filter);
  return filter;
}

function answerOwn(company: Company, { path, params }: GraphRead): readonly Row[] | undefined {
  const id = params['user-id'];
  if (id === undefined) return [];
  if (userOf(company, id) === undefined) return undefined;
  switch (path) {
    case '/users/{user-id}/memberOf/graph.group':
      return of(company, 'user', id).flatMap(
        (row) => present(company.get('groups', String(row.group))) ?? [],
      );
    case '/users/{user-id}/managedDevices':
      return company
        .all('devices')
        .filter((row) => row.userId === id)
        .flatMap((row) => deviceNow(company, row) ?? []);
    case '/users/{user-id}/directReports':
      return company
        .all('managers')
        .filter((row) => row.manager === id)
        .flatMap((row) => userOf(company, row.id) ?? []);
    case '/users/{user-id}/authentication/methods':
      return passOf(company, id);
    case '/users/{user-id}/appRoleAssignments':
      return company.all('appRoles').filter((row) => row.principalId === id);
    default:
      return [];
  }
}

/** A pass shows among the sign-in methods, without its value. */
function passOf(company: Company, id: string): readonly Row[] {
  const pass = present(company.get('passes', id));
  if (pass === undefined) return [];
  const { createdDateTime } = pass;
  return [
    {
      '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethod',
      id: `tap-${id}`,
      createdDateTime,
    },
  ];
}

export function answerExchange(company: Company, read: ExchangeRead): readonly Row[] | undefined {
  const identity = String(read.parameters.Identity ?? '');
  switch (read.cmdlet) {
    case 'Get-Mailbox':
    case 'Get-MailboxStatistics': {
      if (identity === '') return [];
      const mailbox = mailboxOf(company, identity);
      return mailbox === undefined ? undefined : [mailbox];
    }
    case 'Get-MailboxPermission':
      return company.all('mailboxPermissions').filter((row) => row.mailbox === identity);
    default:
      return [];
  }
}

function of(company: Company, side: 'group' | 'user', id: string): readonly Row[] {
  return company.all('members').filter((row) => row[side] === id);
}

function present(row: Row | undefined): Row | undefined {
  return row === GONE ? undefined : row;
}

/** A user by object id or sign-in name. */
export function userOf(company: Company, id: string): Row | undefined {
  if (!id.includes('@')) return present(company.get('users', id));
  return company.all('users').find((row) => String(row.userPrincipalName).toLowerCase() === id.toLowerCase());
}

/** Graph follows Exchange with a delay: the purpose changes later than the type. */
const purposeLagMillis = 45_000;

function mailboxOf(company: Company, id: string): Row | undefined {
  const row = present(company.get('mailboxes', id));
  if (row === undefined) return undefined;
  const since = Number(row.changedAt ?? 0);
  const follows = company.now() - since >= purposeLagMillis;
  const shared = row.RecipientTypeDetails === 'SharedMailbox';
  return withPurpose(row, shared === follows ? 'shared' : 'user');
}

const purposed = { shared: new WeakMap<Row, Row>(), user: new WeakMap<Row, Row>() };

function withPurpose(row: Row, userPurpose: keyof typeof purposed): Row {
  const known = purposed[userPurpose].get(row) ?? { ...row, userPurpose };
  purposed[userPurpose].set(row, known);
  return known;
}

/** A device carries an action out some time after it was asked, and its record goes a while later. */
const actionMillis = 40 * 60_000;

function deviceNow(company: Company, row: Row | undefined): Row | undefined {
  if (row === undefined) return undefined;
  const actions = (row.deviceActionResults ?? []) as readonly {
    readonly actionName: string;
    readonly startDateTime: string;
  }[];
  if (actions.length === 0) return row;
  const deviceActionResults = actions.map((action) => ({
    ...action,
    actionState: company.now() - Date.parse(action.startDateTime) >= actionMillis ? 'done' : 'pending',
  }));
  return { ...row, deviceActionResults };
}

const clause = /^(\w+)(?:\/any\(p:p eq '((?:[^']|'')*)'\)| eq '((?:[^']|'')*)')$/;

/** One of the few forms that the steps join by `or`: `a eq 'x'`, `list/any(p:p eq 'x')`. */
function clauseOf(part: string): Filter {
  const found = clause.exec(part);
  if (found === null) throw new TypeError(`the simulated tenant does not know the filter ${part}`);
  const [, name = '', inList] = found;
  const wanted = (inList ?? found[3] ?? '').replaceAll("''", "'").toLowerCase();
  const isWanted = (value: unknown): boolean => String(value).toLowerCase() === wanted;
  if (inList === undefined) return (row) => typeof row[name] === 'string' && isWanted(row[name]);
  return (row) => {
    const list = row[name];
    return Array.isArray(list) && list.some(isWanted);
  };
}

/** Runs one read through the gate; `what` names it for the trace and the notes. */
export type Ask = <T>(what: string, answer: () => T) => Promise<T>;

const decodedRows = new WeakMap<Decoder<unknown>, WeakMap<Row, unknown>>();

/** Rows are never changed in place, and most are those that every run begins with: each is decoded once. */
function decoded<T>(decoder: Decoder<T>, row: Row): T {
  const known = decodedRows.get(decoder) ?? new WeakMap<Row, unknown>();
  decodedRows.set(decoder, known);
  if (known.has(row)) return known.get(row) as T;
  const value = Object.freeze(decoder.parse(row));
  known.set(row, value);
  return value;
}

/** A Reader over the company. Every read passes the gate, so that it can fail or show the past. */
export function companyReader(company: Company, ask: Ask): NotingReader {
  const notes: ReadNote[] = [];
  const note = (what: string, count: number): void => {
    notes.push({ what, count, pages: 1, requestIds: [] });
  };
  const rows = async <T>(
    what: string,
    answer: () => readonly Row[] | undefined,
    decoder: Decoder<T>,
  ): Promise<readonly T[] | undefined> => {
    const found = await ask(what, answer);
    note(what, found?.length ?? 0);
    return found?.map((row) => decoded(decoder, row));
  };
  return {
    one: async (read, decoder) => {
      const found = await ask(read.path, () => answerOne(company, read));
      note(read.path, found === undefined ? 0 : 1);
      return found === undefined ? undefined : decoded(decoder, found);
    },
    list: (read, decoder) => rows(read.path, () => answerList(company, read), decoder),
    exchange: (read, decoder) => rows(read.cmdlet, () => answerExchange(company, read), decoder),
    ask: async (read, decoder) => decoder.parse(await ask(read.path, () => ({ value: [] }))),
    notes: () => notes,
  };
}
