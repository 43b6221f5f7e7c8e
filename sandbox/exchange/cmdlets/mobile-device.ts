import { changeMailbox, mailboxesSeen } from '../../mail/mailbox-store.ts';
import type { MobileDevice } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { objectNotFound } from '../exchange-error.ts';
import { findMailbox, type MailboxRecipient, truth } from '../recipient.ts';

function identityOf(mailboxId: string, device: MobileDevice): string {
  return `${mailboxId}/ExchangeActiveSyncDevices/${device.id}`;
}

function row(one: MailboxRecipient, device: MobileDevice): Record<string, unknown> {
  return {
    Identity: identityOf(one.id, device),
    Guid: device.id,
    DeviceId: device.id,
    DeviceType: device.deviceType,
    DeviceModel: device.deviceModel,
    FirstSyncTime: device.firstSyncTime,
    UserDisplayName: one.user.displayName,
    Status: device.status,
  };
}

function getDevices(call: CmdletCall): Record<string, unknown>[] {
  const one = findMailbox(call, text(call, 'Mailbox') ?? '');
  return one.mailbox.mobileDevices.map((device) => row(one, device));
}

function owned(call: CmdletCall): { one: MailboxRecipient; device: MobileDevice } {
  const identity = text(call, 'Identity') ?? '';
  for (const mailbox of mailboxesSeen(call)) {
    const device = mailbox.mobileDevices.find(
      (each) => each.id === identity || identityOf(mailbox.userId, each) === identity,
    );
    if (device) return { one: findMailbox(call, mailbox.userId), device };
  }
  throw objectNotFound(identity);
}

/** Without `AccountOnly` the whole device is erased, private data included. */
function clearDevice(call: CmdletCall): Record<string, unknown>[] {
  const { one, device } = owned(truth(call));
  const scope = call.parameters.AccountOnly === true ? 'account' : 'device';
  const status = scope === 'device' ? 'DeviceWipePending' : 'AccountOnlyDeviceWipePending';
  const pendingWipe = { scope, doneAt: call.now + call.state.settings.mobileWipeSeconds * 1000 } as const;
  const mobileDevices = one.mailbox.mobileDevices.map((each) =>
    each.id === device.id ? { ...each, status, pendingWipe } : each,
  );
  changeMailbox(call.state, one.id, { mobileDevices });
  return [];
}

/** Only drops the partnership: a wipe that the phone has not fetched yet never reaches it. */
function removeDevice(call: CmdletCall): Record<string, unknown>[] {
  const { one, device } = owned(truth(call));
  const mobileDevices = one.mailbox.mobileDevices.filter((each) => each.id !== device.id);
  changeMailbox(call.state, one.id, { mobileDevices });
  return [];
}

export const mobileDeviceCmdlets: Cmdlet[] = [
  {
    name: 'Get-MobileDevice',
    parameters: { Mailbox: 'string', ResultSize: 'resultSize' },
    required: ['Mailbox'],
    run: getDevices,
  },
  {
    name: 'Clear-MobileDevice',
    parameters: { Identity: 'string', AccountOnly: 'boolean' },
    required: ['Identity'],
    confirms: true,
    run: clearDevice,
  },
  {
    name: 'Remove-MobileDevice',
    parameters: { Identity: 'string' },
    required: ['Identity'],
    confirms: true,
    run: removeDevice,
  },
];
