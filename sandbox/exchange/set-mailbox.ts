import { isDeepStrictEqual } from 'node:util';
import { hasMailPlan, hasMailPlanTwo, sharedBytesMax } from '../mail/mail-licence.ts';
import { changeMailbox } from '../mail/mailbox-store.ts';
import type { Mailbox, MailboxType } from '../mailbox.ts';
import { type CmdletCall, sent, text } from './cmdlet.ts';
import { badParameter, ExchangeError, refused } from './exchange-error.ts';
import { recipientsChange } from './parameters.ts';
import { findMailbox, findRecipient, type MailboxRecipient, truth } from './recipient.ts';

type Change = Partial<Mailbox>;

const types: Record<string, MailboxType> = {
  Regular: 'UserMailbox',
  Shared: 'SharedMailbox',
  Room: 'RoomMailbox',
  Equipment: 'EquipmentMailbox',
};

function forwarding(call: CmdletCall): Change {
  const change: Change = {};
  const { ForwardingAddress: inside, ForwardingSmtpAddress: outside } = call.parameters;
  if (inside !== undefined)
    change.forwardingAddress = inside === null ? null : findRecipient(call, String(inside)).id;
  if (outside === null) change.forwardingSmtpAddress = null;
  if (typeof outside === 'string') {
    const address = outside.replace(/^smtp:/i, '');
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address))
      throw badParameter(`The address '${outside}' isn't a valid SMTP address.`);
    change.forwardingSmtpAddress = address;
  }
  if (sent(call, 'DeliverToMailboxAndForward')) {
    change.deliverToMailboxAndForward = call.parameters.DeliverToMailboxAndForward === true;
  }
  return change;
}

/** Names that no longer resolve can still be taken off by the id that the list shows. */
function idFor(call: CmdletCall, current: string[], identity: string): string {
  return current.includes(identity) ? identity : findRecipient(call, identity).id;
}

function sendOnBehalf(call: CmdletCall, mailbox: Mailbox): Change {
  if (!sent(call, 'GrantSendOnBehalfTo')) return {};
  const current = mailbox.grantSendOnBehalfTo;
  const change = recipientsChange(call.parameters.GrantSendOnBehalfTo);
  const resolve = (names: string[]): string[] => names.map((name) => idFor(call, current, name));
  if ('set' in change) return { grantSendOnBehalfTo: [...new Set(resolve(change.set))] };
  const gone = resolve(change.remove);
  const kept = current.filter((id) => !gone.includes(id));
  return { grantSendOnBehalfTo: [...new Set([...kept, ...resolve(change.add)])] };
}

function hiding(call: CmdletCall, one: MailboxRecipient): Change {
  if (!sent(call, 'HiddenFromAddressListsEnabled')) return {};
  if (one.user.onPremisesSyncEnabled === true) {
    throw new ExchangeError(
      400,
      'Microsoft.Exchange.Data.Directory.InvalidADObjectOperationException',
      `The operation on mailbox "${one.user.displayName}" failed because it's out of the current user's write scope. The action 'Set-Mailbox', 'HiddenFromAddressListsEnabled', can't be performed on the object because the object is being synchronized from your on-premises organization. This action should be performed on the object in your on-premises organization.`,
    );
  }
  return { hiddenFromAddressListsEnabled: call.parameters.HiddenFromAddressListsEnabled === true };
}

function hold(call: CmdletCall, one: MailboxRecipient): Change {
  if (!sent(call, 'LitigationHoldEnabled') && !sent(call, 'LitigationHoldDuration')) return {};
  const { mailbox } = one;
  const current = mailbox.holdChange ?? {
    enabled: mailbox.litigationHoldEnabled,
    duration: mailbox.litigationHoldDuration,
  };
  const enabled = sent(call, 'LitigationHoldEnabled')
    ? call.parameters.LitigationHoldEnabled === true
    : current.enabled;
  const asked = sent(call, 'LitigationHoldDuration')
    ? String(call.parameters.LitigationHoldDuration)
    : current.duration;
  const duration = enabled ? (asked ?? 'Unlimited') : null;
  if (enabled === current.enabled && duration === current.duration) return {};
  if (enabled && !hasMailPlanTwo(call.state, one.user)) {
    throw refused(
      'RecipientTaskException',
      `Mailbox "${one.user.displayName}" doesn't have a valid license that permits putting it on litigation hold. Assign an Exchange Online Plan 2 license.`,
    );
  }
  call.warnings.push('The hold setting may take up to 60 minutes to take effect.');
  return {
    holdChange: { enabled, duration, doneAt: call.now + call.state.settings.litigationHoldSeconds * 1000 },
  };
}

function conversion(call: CmdletCall, one: MailboxRecipient): Change {
  const type = text(call, 'Type');
  const to = type === undefined ? undefined : types[type];
  if (to === undefined || to === (one.mailbox.conversion?.to ?? one.mailbox.recipientTypeDetails)) return {};
  const licensed = hasMailPlan(call.state, one.user);
  if (!licensed) {
    throw refused(
      'RecipientTaskException',
      `The mailbox "${one.user.displayName}" can't be converted because it has no Exchange Online license.`,
    );
  }
  if (one.mailbox.sizeBytes > sharedBytesMax && !hasMailPlanTwo(call.state, one.user)) {
    throw refused(
      'RecipientTaskException',
      `The mailbox "${one.user.displayName}" is over 50 GB and needs an Exchange Online Plan 2 license to be shared.`,
    );
  }
  return { conversion: { to, doneAt: call.now + call.state.settings.mailboxConversionSeconds * 1000 } };
}

/** `Set-Mailbox`: a call that would change nothing answers 200 with a warning. Throws what the parts refuse. */
export function setMailbox(call: CmdletCall): Record<string, unknown>[] {
  const write = truth(call);
  const one = findMailbox(write, text(call, 'Identity') ?? '');
  const wanted: Change = {
    ...forwarding(write),
    ...sendOnBehalf(write, one.mailbox),
    ...hiding(write, one),
    ...hold(write, one),
    ...conversion(write, one),
  };
  const changed = Object.entries(wanted).filter(
    ([key, value]) => !isDeepStrictEqual(value, one.mailbox[key as keyof Mailbox]),
  );
  if (changed.length === 0) {
    call.warnings.push(
      `The command completed successfully but no settings of '${one.user.displayName}' have been modified.`,
    );
    return [];
  }
  changeMailbox(call.state, one.id, Object.fromEntries(changed));
  return [];
}
