import type { Call, Task } from './change.ts';
import type { KeptItem } from './entry.ts';
import { removeAccess } from './mailbox-access.ts';
import { handKinds } from './memberships.ts';
import { itemIds, type OtherAccess } from './other-access.ts';
import { addOwner, type OwnedObject, removeOwner } from './ownership.ts';
import type { PersonRef } from './person.ts';

/** What takes one refused item away: a call, or a task for who may do it. */
export type Removal =
  | { readonly says: 'remove' | 'successor'; readonly call: Call }
  | { readonly says: 'removeByHand' | 'noSuccessor'; readonly task: Task };

/** What is still to be done so that the person no longer has the item; empty once it is gone. */
export function removalsOf(
  item: KeptItem,
  access: OtherAccess,
  { person, successor }: { readonly person: PersonRef; readonly successor: PersonRef | undefined },
): readonly Removal[] {
  const calls = [
    ...access.shared
      .filter((one) => itemIds.shared(one) === item.id)
      .map((one) => removeAccess(one, person.id)),
    ...access.held.filter((one) => itemIds.held(one) === item.id).map((one) => removeAccess(one, person.id)),
    ...access.given.filter((one) => itemIds.given(one) === item.id).map((one) => removeAccess(one, one.who)),
  ];
  return [
    ...calls.map((call): Removal => ({ says: 'remove', call })),
    ...access.owned
      .filter((one) => itemIds.owned(one) === item.id)
      .map((one) => ownerRemoval(one, person, successor)),
    ...access.roles
      .filter((one) => itemIds.role(one) === item.id)
      .map(
        (one): Removal => ({
          says: 'removeByHand',
          task: {
            ...hand(item),
            audience: 'security',
            instructions: `Entra admin centre > Roles and administrators: remove ${one.name} (${one.how}) from ${person.id}`,
          },
        }),
      ),
  ];
}

function hand(item: KeptItem): Pick<Task, 'id' | 'proof' | 'provenBy'> {
  return { id: `remove-${item.id}`, proof: 'none', provenBy: 'reading' };
}

/** A successor is owner first; the last owner is never taken off. */
function ownerRemoval(one: OwnedObject, person: PersonRef, successor: PersonRef | undefined): Removal {
  const item = { id: itemIds.owned(one), name: one.name, what: 'ownership' } as const;
  if (one.group !== undefined && handKinds.includes(one.group)) {
    const audience = one.group === 'on-premises' ? 'on-premises' : 'security';
    const instructions = `Owners of ${one.name} (${one.id}): add ${successor?.name ?? 'a successor'} first, then remove ${person.name}`;
    return { says: 'removeByHand', task: { ...hand(item), audience, instructions } };
  }
  if (one.others.length > 0) return { says: 'remove', call: removeOwner(one, person.id) };
  if (successor !== undefined) return { says: 'successor', call: addOwner(one, successor.id) };
  return { says: 'noSuccessor', task: { ...hand(item), audience: 'new-manager' } };
}
