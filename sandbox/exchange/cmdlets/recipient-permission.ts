import { changeMailbox, mailboxesSeen } from '../../mail/mailbox-store.ts';
import type { MailboxGrant } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { findMailbox, truth } from '../recipient.ts';
import { addGrant, findGrant, removeRights, trusteeId, trusteeName } from '../trustee.ts';

const sendAs = ['SendAs'];

function row(call: CmdletCall, mailboxId: string, grant: MailboxGrant): Record<string, unknown> {
  return {
    Identity: mailboxId,
    Trustee: trusteeName(call, grant.user),
    AccessControlType: 'Allow',
    AccessRights: grant.accessRights,
    IsInherited: grant.isInherited,
    InheritanceType: 'None',
  };
}

const self: MailboxGrant = {
  user: 'NT AUTHORITY\\SELF',
  accessRights: sendAs,
  isInherited: false,
  deny: false,
};

function getPermission(call: CmdletCall): Record<string, unknown>[] {
  const identity = text(call, 'Identity');
  const mailboxes = identity === undefined ? mailboxesSeen(call) : [findMailbox(call, identity).mailbox];
  const trustee = text(call, 'Trustee');
  const every = mailboxes.flatMap((mailbox) => mailbox.sendAs);
  const wanted = trustee === undefined ? undefined : trusteeId(call, every, trustee);
  return mailboxes.flatMap((mailbox) => {
    const grants =
      wanted === undefined
        ? [self, ...mailbox.sendAs]
        : mailbox.sendAs.filter((grant) => grant.user === wanted);
    return grants.map((grant) => row(call, mailbox.userId, grant));
  });
}

function addPermission(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const { id, user, mailbox } = findMailbox(write, text(call, 'Identity') ?? '');
  const trustee = trusteeId(write, mailbox.sendAs, text(call, 'Trustee') ?? '');
  const grant = { user: trustee, accessRights: sendAs, isInherited: false, deny: false };
  const added = addGrant(mailbox.sendAs, grant);
  if (added) changeMailbox(call.state, id, { sendAs: added });
  else {
    call.warnings.push(
      `The appropriate access control entry is already present on the object "${user.displayName}" for account "${trusteeName(write, trustee)}".`,
    );
  }
  return [row(write, id, grant)];
}

function removePermission(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const { id, user, mailbox } = findMailbox(write, text(call, 'Identity') ?? '');
  const trustee = trusteeId(write, mailbox.sendAs, text(call, 'Trustee') ?? '');
  if (findGrant(mailbox.sendAs, trustee, sendAs)) {
    changeMailbox(call.state, id, { sendAs: removeRights(mailbox.sendAs, trustee, sendAs) });
  } else {
    call.warnings.push(
      `Can't remove the access control entry on the object "${user.displayName}" for account "${trusteeName(write, trustee)}" because the ACE isn't present.`,
    );
  }
  return [];
}

export const recipientPermissionCmdlets: Cmdlet[] = [
  {
    name: 'Get-RecipientPermission',
    parameters: { Identity: 'string', Trustee: 'string', ResultSize: 'resultSize' },
    run: getPermission,
  },
  {
    name: 'Add-RecipientPermission',
    parameters: { Identity: 'string', Trustee: 'string', AccessRights: sendAs },
    required: ['Identity', 'Trustee', 'AccessRights'],
    confirms: true,
    run: addPermission,
  },
  {
    name: 'Remove-RecipientPermission',
    parameters: { Identity: 'string', Trustee: 'string', AccessRights: sendAs },
    required: ['Identity', 'Trustee', 'AccessRights'],
    confirms: true,
    run: removePermission,
  },
];
