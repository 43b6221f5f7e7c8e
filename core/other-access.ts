import { digest } from './canonical.ts';
import type { KeptItem } from './entry.ts';
import { type HeldRole, readRoles } from './held-roles.ts';
import { type GivenAccess, type HeldAccess, readGivenAccess, readHeldAccess } from './mailbox-access.ts';
import { type OwnedObject, readOwned } from './ownership.ts';
import type { Subject } from './person.ts';
import type { Reader } from './reader.ts';

/** Access that neither group nor app nor licence carries: rights on mailboxes, ownerships, directory roles. */
export interface OtherAccess {
  /** Rights on shared mailboxes. */
  readonly shared: readonly HeldAccess[];
  /** Rights on mailboxes and calendars of colleagues and rooms. */
  readonly held: readonly HeldAccess[];
  /** Rights of others on the person's own mailbox. */
  readonly given: readonly GivenAccess[];
  readonly owned: readonly OwnedObject[];
  readonly roles: readonly HeldRole[];
}

/** Everything of it that a person has now. `id` is the person's directory id. */
export async function readOtherAccess(reader: Reader, subject: Subject, id: string): Promise<OtherAccess> {
  const [shared, held, given, owned, roles] = await Promise.all([
    readHeldAccess(reader, subject, ['SharedMailbox']),
    readHeldAccess(reader, subject, ['UserMailbox', 'RoomMailbox', 'EquipmentMailbox']),
    readGivenAccess(reader, subject),
    readOwned(reader, id),
    readRoles(reader, id),
  ]);
  return { shared, held, given, owned, roles };
}

/** Digits of a digest that tell items of one person apart; short enough to be part of an input's name. */
const digitsOfDigest = 32;

const short = (text: string): string => digest(text).slice(0, digitsOfDigest);

/** Names of the items as the review asks about them; the same access has the same name in every look. */
export const itemIds = {
  shared: (one: HeldAccess): string => one.mailbox,
  held: (one: HeldAccess): string => `held-${one.mailbox}`,
  given: (one: GivenAccess): string => `given-${short(one.who.toLowerCase())}`,
  owned: (one: OwnedObject): string => `own-${one.id}`,
  role: (one: HeldRole): string => `role-${short(`${one.how} ${one.roleId} ${one.scope}`)}`,
} as const;

const rightsOf = (one: HeldAccess): string =>
  one.right === 'folder' ? (one.rights[0] ?? one.right) : one.right;

/** One item for each mailbox, colleague, object and role, in the words of the directory. */
export function otherItems(access: OtherAccess): readonly KeptItem[] {
  return [
    ...grouped(access.shared, itemIds.shared, (some) => ({ name: some[0]?.name ?? '', what: 'mailbox' })),
    ...grouped(access.held, itemIds.held, (some) => ({
      name: `${some[0]?.name ?? ''}: ${some.map(rightsOf).join(', ')}`,
      what: 'delegation',
    })),
    ...grouped(access.given, itemIds.given, (some) => ({
      name: `${some[0]?.who ?? ''}: ${some.map(rightsOf).join(', ')}`,
      what: 'delegation',
    })),
    ...grouped(access.owned, itemIds.owned, (some) => ({ name: some[0]?.name ?? '', what: 'ownership' })),
    ...grouped(access.roles, itemIds.role, (some) => ({ name: some[0]?.name ?? '', what: 'role' })),
  ];
}

function grouped<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  say: (some: readonly T[]) => Pick<KeptItem, 'name' | 'what'>,
): readonly KeptItem[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(idOf(one), [...(groups.get(idOf(one)) ?? []), one]);
  return [...groups].map(([id, some]) => ({ id, ...say(some) }));
}
