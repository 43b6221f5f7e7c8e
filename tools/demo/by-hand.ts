import type { Entry } from '../../core/entry.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { link, unlink } from '../../sandbox/store.ts';

type Assigned = Extract<Entry, { kind: 'assigned' }>;

interface Hand {
  readonly sandbox: Sandbox;
  readonly userId: string;
  readonly entry: Assigned;
}

/** Somebody with the right to do so takes the roles off in the admin centre, and out of groups that carry roles. */
function removeRoles({ sandbox, userId }: Hand): void {
  const { state } = sandbox.control;
  for (const [id, assignment] of state.tables.roleAssignments)
    if (assignment.principalId === userId) state.tables.roleAssignments.delete(id);
  for (const [id, instance] of state.tables.scheduleInstances)
    if (instance.principalId === userId) state.tables.scheduleInstances.delete(id);
  for (const group of state.tables.groups.values()) {
    if (group.isAssignableToRole !== true) continue;
    unlink(state, 'members', group.id, userId);
    unlink(state, 'owners', group.id, userId);
  }
}

function changeUser({ sandbox, userId }: Hand, changes: object): void {
  sandbox.control.happen({ type: 'change user', userId, changes });
}

/** Seconds are the finest a directory time stamp carries. */
function now({ sandbox }: Hand): string {
  return `${sandbox.control.now().slice(0, 19)}Z`;
}

function removeMethods({ sandbox, userId }: Hand): void {
  const { state } = sandbox.control;
  for (const method of sandbox.control.truth(userId)?.authenticationMethods ?? [])
    if (method.kind !== 'password') unlink(state, 'userMethods', userId, method.id);
}

function hide({ sandbox, userId }: Hand): void {
  const mailbox = sandbox.control.state.mailboxes.get(userId);
  if (mailbox !== undefined) mailbox.hiddenFromAddressListsEnabled = true;
}

function handOver({ sandbox, userId, entry }: Hand): void {
  const { state } = sandbox.control;
  const group = entry.change.target ?? '';
  const manager = sandbox.control.truth(userId)?.manager;
  if (typeof manager === 'string') link(state, 'owners', group, manager);
  unlink(state, 'owners', group, userId);
}

function returnLicence(hand: Hand): void {
  const user = hand.sandbox.control.truth(hand.userId)?.user;
  const licences = user?.assignedLicenses ?? [];
  const states = user?.licenseAssignmentStates ?? [];
  changeUser(hand, {
    assignedLicenses: licences.filter((one) => one.skuId !== hand.entry.change.target),
    licenseAssignmentStates: states.filter((one) => one.skuId !== hand.entry.change.target),
  });
}

function leaveGroup({ sandbox, userId, entry }: Hand): void {
  const { target } = entry.change;
  if (target !== undefined && target !== userId)
    sandbox.control.happen({ type: 'leave group', groupId: target, userId });
}

/** What people do at their desks and portals, by the step whose task they were given. */
const hands: Readonly<Record<string, (hand: Hand) => void>> = {
  'remove-directory-roles': removeRoles,
  'leave-groups': leaveGroup,
  'leave-licence-groups': leaveGroup,
  'disable-account': (hand) => changeUser(hand, { accountEnabled: false }),
  'reset-password': (hand) => changeUser(hand, { lastPasswordChangeDateTime: now(hand) }),
  'revoke-sessions': (hand) => changeUser(hand, { signInSessionsValidFromDateTime: now(hand) }),
  'remove-sign-in-methods': removeMethods,
  'hide-from-address-lists': hide,
  'hand-over-ownerships': handOver,
  'return-licences': returnLicence,
};

/** Does by hand what a task asks for; tasks that are only vouched for change nothing. */
export function byHand(hand: Hand): void {
  hands[hand.entry.step]?.(hand);
}
