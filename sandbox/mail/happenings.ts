import { randomUUID } from 'node:crypto';
import { clockNow } from '../clock.ts';
import { type Happening, onHappening } from '../control/happen.ts';
import { directoryUser } from '../directory/find.ts';
import type { InboxRule, Mailbox } from '../mailbox.ts';
import type { TenantState } from '../state.ts';
import type { FolderKey } from './folders.ts';
import { changeMailbox, settled } from './mailbox-store.ts';

function idOf(state: TenantState, happening: Happening, name: string): string {
  const user = directoryUser(state, String(happening[name]));
  if (!user) throw new RangeError(`${happening.type}: nobody is called ${String(happening[name])}`);
  return user.id;
}

function mailboxOf(state: TenantState, happening: Happening, name: string): Mailbox {
  const mailbox = state.mailboxes.get(idOf(state, happening, name));
  if (!mailbox) throw new RangeError(`${happening.type}: ${String(happening[name])} has no mailbox`);
  return settled(mailbox, clockNow(state.clock));
}

/** Somebody adds a rule that sends mail on: `user`, `address`, and `hidden` for one that Outlook does not show. */
function addForwardingRule(state: TenantState, happening: Happening): unknown {
  const mailbox = mailboxOf(state, happening, 'user');
  const isHidden = happening.hidden === true;
  const rule: InboxRule = {
    id: randomUUID(),
    displayName: isHidden ? '' : String(happening.name ?? 'Send on'),
    sequence: mailbox.rules.length + 1,
    ...{ isEnabled: true, isReadOnly: false, isHidden, hasError: false, conditions: {} },
    actions: {
      forwardTo: [{ emailAddress: { address: String(happening.address) } }],
      stopProcessingRules: true,
    },
  };
  changeMailbox(state, mailbox.userId, { rules: [...mailbox.rules, rule] });
  return { id: rule.id };
}

/** Somebody forwards the mailbox of `user` to `address`. */
function setForwarding(state: TenantState, happening: Happening): unknown {
  const mailbox = mailboxOf(state, happening, 'user');
  const forwardingSmtpAddress = String(happening.address);
  changeMailbox(state, mailbox.userId, { forwardingSmtpAddress, deliverToMailboxAndForward: true });
  return { id: mailbox.userId };
}

/** `user` gets a right (FullAccess, SendAs, SendOnBehalf, Calendar) over the mailbox of `mailbox`. */
function addDelegation(state: TenantState, happening: Happening): unknown {
  const mailbox = mailboxOf(state, happening, 'mailbox');
  const user = idOf(state, happening, 'user');
  const grant = (right: string) => ({ user, accessRights: [right], isInherited: false, deny: false });
  const calendar: FolderKey = 'Calendar';
  const changes: Record<string, () => Partial<Mailbox>> = {
    FullAccess: () => ({ fullAccess: [...mailbox.fullAccess, grant('FullAccess')] }),
    SendAs: () => ({ sendAs: [...mailbox.sendAs, grant('SendAs')] }),
    SendOnBehalf: () => ({ grantSendOnBehalfTo: [...mailbox.grantSendOnBehalfTo, user] }),
    Calendar: () => ({
      folderPermissions: {
        ...mailbox.folderPermissions,
        [calendar]: [
          ...(mailbox.folderPermissions[calendar] ?? []),
          { ...grant('Editor'), sharingFlags: ['Delegate'] },
        ],
      },
    }),
  };
  const change = changes[String(happening.right)];
  if (!change) throw new RangeError(`addDelegation: right is one of ${Object.keys(changes).join(', ')}`);
  changeMailbox(state, mailbox.userId, change());
  return { id: mailbox.userId };
}

/** The mailbox of `user` grows to `bytes`. */
function growMailbox(state: TenantState, happening: Happening): unknown {
  const mailbox = mailboxOf(state, happening, 'user');
  changeMailbox(state, mailbox.userId, { sizeBytes: Number(happening.bytes) });
  return { id: mailbox.userId };
}

onHappening('addForwardingRule', addForwardingRule);
onHappening('setForwarding', setForwarding);
onHappening('addDelegation', addDelegation);
onHappening('growMailbox', growMailbox);
