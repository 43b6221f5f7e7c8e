import { changeMailbox } from '../../mail/mailbox-store.ts';
import type { MailboxGrant } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text, texts } from '../cmdlet.ts';
import { badParameter } from '../exchange-error.ts';
import { findMailbox, truth } from '../recipient.ts';
import { addGrant, findGrant, removeRights, trusteeId, trusteeName } from '../trustee.ts';

const rights = [
  'FullAccess',
  'ReadPermission',
  'ChangePermission',
  'ChangeOwner',
  'DeleteItem',
  'ExternalAccount',
];

const self: MailboxGrant = {
  user: 'NT AUTHORITY\\SELF',
  accessRights: ['FullAccess', 'ReadPermission'],
  isInherited: false,
  deny: false,
};
const administrators: MailboxGrant = {
  user: 'SANDBOX01\\Organization Management',
  accessRights: ['FullAccess'],
  isInherited: true,
  deny: true,
};

function row(call: CmdletCall, mailboxId: string, grant: MailboxGrant): Record<string, unknown> {
  const { accessRights, isInherited, deny } = grant;
  const user = trusteeName(call, grant.user);
  return {
    Identity: mailboxId,
    User: user,
    AccessRights: accessRights,
    IsInherited: isInherited,
    Deny: deny,
    InheritanceType: 'All',
  };
}

function getPermission(call: CmdletCall): Record<string, unknown>[] {
  const { id, mailbox } = findMailbox(call, text(call, 'Identity') ?? '');
  const user = text(call, 'User');
  if (user === undefined)
    return [self, administrators, ...mailbox.fullAccess].map((grant) => row(call, id, grant));
  const wanted = trusteeId(call, mailbox.fullAccess, user);
  return mailbox.fullAccess.filter((grant) => grant.user === wanted).map((grant) => row(call, id, grant));
}

function checkedRights(call: CmdletCall): string[] {
  const asked = texts(call, 'AccessRights');
  const unknown = asked.find((right) => !rights.includes(right));
  if (unknown !== undefined || asked.length === 0)
    throw badParameter(`Cannot bind parameter 'AccessRights': '${unknown ?? ''}'.`);
  return asked;
}

function addPermission(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const { id, user, mailbox } = findMailbox(write, text(call, 'Identity') ?? '');
  const trustee = trusteeId(write, mailbox.fullAccess, text(call, 'User') ?? '');
  const accessRights = checkedRights(call);
  const added = addGrant(mailbox.fullAccess, {
    user: trustee,
    accessRights,
    isInherited: false,
    deny: false,
  });
  if (!added) {
    call.warnings.push(
      `The appropriate access control entry is already present on the object "${user.displayName}" for account "${trusteeName(write, trustee)}".`,
    );
  } else {
    changeMailbox(call.state, id, { fullAccess: added });
  }
  return [row(write, id, { user: trustee, accessRights, isInherited: false, deny: false })];
}

function removePermission(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const { id, user, mailbox } = findMailbox(write, text(call, 'Identity') ?? '');
  const trustee = trusteeId(write, mailbox.fullAccess, text(call, 'User') ?? '');
  const accessRights = checkedRights(call);
  const grant = findGrant(mailbox.fullAccess, trustee, accessRights);
  if (!grant) {
    call.warnings.push(
      `Can't remove the access control entry on the object "${user.displayName}" for account "${trusteeName(write, trustee)}" because the ACE doesn't exist on the object.`,
    );
  } else {
    changeMailbox(call.state, id, { fullAccess: removeRights(mailbox.fullAccess, trustee, accessRights) });
  }
  return [];
}

export const mailboxPermissionCmdlets: Cmdlet[] = [
  {
    name: 'Get-MailboxPermission',
    parameters: { Identity: 'string', User: 'string', ResultSize: 'resultSize' },
    required: ['Identity'],
    run: getPermission,
  },
  {
    name: 'Add-MailboxPermission',
    parameters: {
      Identity: 'string',
      User: 'string',
      AccessRights: 'strings',
      AutoMapping: 'boolean',
      InheritanceType: ['All', 'None', 'Children', 'Descendents', 'SelfAndChildren'],
      Confirm: 'boolean',
    },
    required: ['Identity', 'User', 'AccessRights'],
    run: addPermission,
  },
  {
    name: 'Remove-MailboxPermission',
    parameters: {
      Identity: 'string',
      User: 'string',
      AccessRights: 'strings',
      InheritanceType: ['All', 'None', 'Children', 'Descendents', 'SelfAndChildren'],
    },
    required: ['Identity', 'User', 'AccessRights'],
    confirms: true,
    run: removePermission,
  },
];
