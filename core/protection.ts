import type { People } from './access.ts';
import type { Call, Change } from './change.ts';
import type { Request } from './request.ts';

type Guards = Pick<People, 'protectedBecause' | 'guardedGroup'>;

/** Why the person of a request is out of reach for every automatic step, or undefined. By id and by sign-in name. */
export function protectionOfSubject(
  request: Pick<Request, 'subject'>,
  people: Pick<People, 'protectedBecause'>,
): string | undefined {
  const { id, upn } = request.subject;
  return (
    (id === undefined ? undefined : people.protectedBecause(id)) ??
    (upn === undefined ? undefined : people.protectedBecause(upn))
  );
}

/**
 * Guards of accounts alone. A call on a guarded group is refused by the executor and becomes a person's task; it need not
 * stop the rest of the plan.
 */
export function accountsOnly(people: Guards): Guards {
  return { protectedBecause: (name) => people.protectedBecause(name), guardedGroup: () => undefined };
}

/** Why this change may not be made by Latchkey, or undefined. Work for people is theirs. */
export function protectionOfChange(change: Change, people: Guards): string | undefined {
  return change.kind === 'call' ? protectionOfCall(change.call, people) : undefined;
}

/** Paths that change who belongs to a group or owns it. */
const groupPath = /^\/groups\/|^\/teams\//;

/**
 * Why this exact call may not be sent, or undefined. An account counts as touched when the call acts on it or changes
 * what it belongs to, under any of its names; being named as somebody else's manager or successor is not being touched.
 * The membership of role groups and protected groups is changed by people only, so that the bot cannot give anybody a
 * role (reliability.md 3.5).
 */
export function protectionOfCall(call: Call, people: Guards): string | undefined {
  const acted = call.service === 'graph' ? actedOnByGraph(call) : actedOnByExchange(call);
  for (const name of acted.accounts) {
    const because = people.protectedBecause(name);
    if (because !== undefined) return because;
  }
  for (const group of acted.groups) {
    const because = people.guardedGroup(group);
    if (because !== undefined) return because;
  }
  return undefined;
}

interface Acted {
  readonly accounts: readonly string[];
  readonly groups: readonly string[];
}

function actedOnByGraph(call: Extract<Call, { service: 'graph' }>): Acted {
  const values = Object.entries(call.params);
  const isGroup = groupPath.test(call.path);
  const groups = values
    .filter(([name]) => name === 'group-id' || name === 'team-id')
    .map(([, value]) => value);
  const members = isGroup ? referenced(call.body) : [];
  return { accounts: [...values.map(([, value]) => value), ...members], groups };
}

/** Ids at the end of `@odata.id` and `user@odata.bind` addresses: `…/directoryObjects/{id}`, `…/users('{id}')`. */
function referenced(body: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const id = /(?:\/|\(')([^/()']+)(?:'\))?\/?$/.exec(value)?.[1];
      if (id !== undefined) found.push(id);
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(body);
  return found;
}

/** `Identity` is the object that a cmdlet changes; `Member` joins or leaves it. `Identity` may be a folder: `a@b:\\Calendar`. */
function actedOnByExchange(call: Extract<Call, { service: 'exchange' }>): Acted {
  const named = [call.parameters.Identity, call.parameters.Mailbox, call.parameters.Member]
    .filter((value): value is string => typeof value === 'string')
    .flatMap((value) => [value, value.split(':')[0] ?? value]);
  return { accounts: named, groups: named };
}
