import type { Group } from '../../entities.ts';
import { link, linked, targets, unlink } from '../../store.ts';
import { type Cmdlet, type CmdletCall, sent, text } from '../cmdlet.ts';
import { badParameter, ExchangeError, objectNotFound, refused } from '../exchange-error.ts';
import { recipientsChange } from '../parameters.ts';
import {
  allRecipients,
  distinguishedName,
  findList,
  findRecipient,
  listTypes,
  type Recipient,
  recipientById,
  truth,
} from '../recipient.ts';

function listRow(call: CmdletCall, group: Group): Record<string, unknown> {
  return {
    ExternalDirectoryObjectId: group.id,
    Guid: group.id,
    Name: group.id,
    Identity: group.id,
    DistinguishedName: distinguishedName(group.id),
    Alias: group.mailNickname,
    DisplayName: group.displayName,
    PrimarySmtpAddress: group.mail,
    RecipientTypeDetails: group.securityEnabled
      ? 'MailUniversalSecurityGroup'
      : 'MailUniversalDistributionGroup',
    IsDirSynced: group.onPremisesSyncEnabled === true,
    ManagedBy: targets(call.state, 'owners', group.id, call.asOf),
  };
}

function memberRow(one: Recipient): Record<string, unknown> {
  const named = one.user ?? one.group;
  return {
    ExternalDirectoryObjectId: one.id,
    Name: one.id,
    Identity: one.id,
    DisplayName: named?.displayName ?? null,
    PrimarySmtpAddress: named?.mail ?? null,
    RecipientTypeDetails: one.recipientTypeDetails,
  };
}

/** Members without a mailbox still appear in a list, as users. */
function asMember(call: CmdletCall, id: string): Recipient | undefined {
  const found = recipientById(call, id);
  if (found) return found;
  const user = call.state.tables.users.get(id);
  return user && { id, user, mailbox: undefined, group: undefined, recipientTypeDetails: 'User' };
}

function getGroup(call: CmdletCall): Record<string, unknown>[] {
  const identity = text(call, 'Identity');
  if (identity !== undefined) return [listRow(call, findList(call, identity))];
  const lists = allRecipients(call).filter((one) => listTypes.includes(one.recipientTypeDetails));
  return lists.flatMap((one) => (one.group ? [listRow(call, one.group)] : []));
}

/** Refuses what comes from on-premises; others' lists need the bypass, which the organisation's administrators have. */
function checkWritable(call: CmdletCall, group: Group): void {
  if (group.onPremisesSyncEnabled === true) {
    throw new ExchangeError(
      400,
      'Microsoft.Exchange.Data.Directory.InvalidADObjectOperationException',
      `The action '${call.cmdlet}' can't be performed on the object '${group.displayName}' because the object is being synchronized from your on-premises organization.`,
    );
  }
  if (call.parameters.BypassSecurityGroupManagerCheck !== true) {
    throw refused(
      'OperationRequiresGroupManagerException',
      "You don't have sufficient permissions. This operation can only be performed by a manager of the group.",
    );
  }
}

function memberId(call: CmdletCall): string {
  const identity = text(call, 'Member') ?? '';
  return call.state.tables.users.has(identity) ? identity : findRecipient(call, identity).id;
}

function getMembers(call: CmdletCall): Record<string, unknown>[] {
  const group = findList(call, text(call, 'Identity') ?? '');
  const members = targets(call.state, 'members', group.id, call.asOf).map((id) => asMember(call, id));
  return members.filter((one) => one !== undefined).map(memberRow);
}

function addMember(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const group = findList(write, text(call, 'Identity') ?? '');
  checkWritable(write, group);
  const member = findRecipient(write, text(call, 'Member') ?? '').id;
  if (!link(call.state, 'members', group.id, member)) {
    throw refused(
      'MemberAlreadyExistsException',
      `The recipient "${member}" is already a member of the group "${group.displayName}".`,
    );
  }
  return [];
}

function removeMember(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const group = findList(write, text(call, 'Identity') ?? '');
  checkWritable(write, group);
  const member = memberId(write);
  if (!unlink(call.state, 'members', group.id, member)) {
    throw refused(
      'MemberNotFoundException',
      `The recipient "${member}" isn't a member of the group "${group.displayName}".`,
    );
  }
  return [];
}

function setManagers(call: CmdletCall, group: Group): boolean {
  const current = targets(call.state, 'owners', group.id);
  const change = recipientsChange(call.parameters.ManagedBy);
  const resolve = (names: string[]): string[] =>
    names.map((name) => (current.includes(name) ? name : findRecipient(call, name).id));
  const wanted = 'set' in change ? resolve(change.set) : [...new Set([...current, ...resolve(change.add)])];
  const gone = 'set' in change ? [] : resolve(change.remove);
  const left = wanted.filter((id) => !gone.includes(id));
  if (left.length === 0)
    throw refused('RecipientTaskException', 'The group must have at least one owner in ManagedBy.');
  const removed = current
    .filter((id) => !left.includes(id))
    .map((id) => unlink(call.state, 'owners', group.id, id));
  const added = left
    .filter((id) => !linked(call.state, 'owners', group.id, id))
    .map((id) => link(call.state, 'owners', group.id, id));
  return removed.length + added.length > 0;
}

function setGroup(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const group = findList(write, text(call, 'Identity') ?? '');
  checkWritable(write, group);
  if (!sent(call, 'ManagedBy')) throw badParameter('No parameter that can be changed was given.');
  if (!setManagers(write, group)) {
    call.warnings.push(
      `The command completed successfully but no settings of '${group.displayName}' have been modified.`,
    );
  }
  return [];
}

/** No dynamic distribution group lives in this tenant, so every identity is unknown. */
function getDynamicMembers(call: CmdletCall): Record<string, unknown>[] {
  throw objectNotFound(text(call, 'Identity') ?? '');
}

const bypass = ['BypassSecurityGroupManagerCheck'];
const membership = {
  Identity: 'string',
  Member: 'string',
  BypassSecurityGroupManagerCheck: 'boolean',
} as const;

export const distributionGroupCmdlets: Cmdlet[] = [
  {
    name: 'Get-DistributionGroup',
    parameters: { Identity: 'string', ResultSize: 'resultSize' },
    run: getGroup,
  },
  {
    name: 'Set-DistributionGroup',
    parameters: {
      Identity: 'string',
      ManagedBy: 'recipients',
      BypassSecurityGroupManagerCheck: 'boolean',
      Confirm: 'boolean',
    },
    required: ['Identity'],
    organizationOnly: bypass,
    run: setGroup,
  },
  {
    name: 'Get-DistributionGroupMember',
    parameters: { Identity: 'string', ResultSize: 'resultSize' },
    required: ['Identity'],
    run: getMembers,
  },
  {
    name: 'Add-DistributionGroupMember',
    parameters: { ...membership, Confirm: 'boolean' },
    required: ['Identity', 'Member'],
    organizationOnly: bypass,
    run: addMember,
  },
  {
    name: 'Remove-DistributionGroupMember',
    parameters: membership,
    required: ['Identity', 'Member'],
    organizationOnly: bypass,
    confirms: true,
    run: removeMember,
  },
  {
    name: 'Get-DynamicDistributionGroupMember',
    parameters: { Identity: 'string', ResultSize: 'resultSize' },
    required: ['Identity'],
    run: getDynamicMembers,
  },
];
