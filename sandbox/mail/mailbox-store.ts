import { clockNow, isoSeconds } from '../clock.ts';
import type { Mailbox, MailboxVersion, MobileDevice } from '../mailbox.ts';
import type { TenantState } from '../state.ts';

const versionsMax = 24;

/** Writes a mailbox (new or replacing) and keeps what it was before, so that reads can lag. */
export function putMailbox(state: TenantState, mailbox: Mailbox): Mailbox {
  const before = state.mailboxes.get(mailbox.userId);
  const versions = state.mailboxHistory.get(mailbox.userId);
  const version: MailboxVersion = { at: clockNow(state.clock), before };
  if (!versions) state.mailboxHistory.set(mailbox.userId, [version]);
  else if (versions.push(version) > versionsMax) versions.shift();
  state.mailboxes.set(mailbox.userId, mailbox);
  return mailbox;
}

/** Changes some fields of the mailbox of `userId`; a mailbox that does not exist throws. */
export function changeMailbox(state: TenantState, userId: string, change: Partial<Mailbox>): Mailbox {
  const before = state.mailboxes.get(userId);
  if (!before) throw new Error(`no mailbox of ${userId} to change`);
  return putMailbox(state, { ...settled(before, clockNow(state.clock)), ...change });
}

function settledDevice(device: MobileDevice, now: number): MobileDevice {
  const wipe = device.pendingWipe;
  if (!wipe || wipe.doneAt > now) return device;
  const status = wipe.scope === 'device' ? 'DeviceWipeSucceeded' : 'AccountOnlyDeviceWipeSucceeded';
  return { ...device, status, pendingWipe: null, wiped: [...device.wiped, wipe.scope] };
}

/** The mailbox with everything that has come due by `now`: its conversion, its hold, wipes of its phones. */
export function settled(mailbox: Mailbox, now: number): Mailbox {
  const { conversion, holdChange, softDeletedAt } = mailbox;
  const result = {
    ...mailbox,
    mobileDevices: mailbox.mobileDevices.map((device) => settledDevice(device, now)),
  };
  if (conversion && conversion.doneAt <= (softDeletedAt ?? now)) {
    result.recipientTypeDetails = conversion.to;
    result.conversion = null;
  }
  if (holdChange && holdChange.doneAt <= now) {
    result.litigationHoldEnabled = holdChange.enabled;
    result.litigationHoldDuration = holdChange.duration;
    result.litigationHoldDate = holdChange.enabled ? isoSeconds(holdChange.doneAt) : null;
    result.holdChange = null;
  }
  return result;
}

function versionSeen(state: TenantState, userId: string, asOf: number | undefined): Mailbox | undefined {
  const later =
    asOf === undefined ? undefined : state.mailboxHistory.get(userId)?.find((one) => one.at > asOf);
  return later ? later.before : state.mailboxes.get(userId);
}

/** How a read sees the tenant: its state, the present instant, and the instant that reads show (both epoch ms). */
export interface MailView {
  state: TenantState;
  now: number;
  /** Left out: the truth. */
  asOf?: number;
}

/** The mailbox a read sees: provisioned and not soft-deleted; otherwise undefined, as for the mail service. */
export function mailboxSeen(view: MailView, userId: string): Mailbox | undefined {
  const at = view.asOf ?? view.now;
  const found = versionSeen(view.state, userId, view.asOf);
  return found && found.readyFrom <= at && found.softDeletedAt === null ? settled(found, at) : undefined;
}

/** All mailboxes a read sees. */
export function mailboxesSeen(view: MailView): Mailbox[] {
  const found: Mailbox[] = [];
  for (const userId of view.state.mailboxes.keys()) {
    const mailbox = mailboxSeen(view, userId);
    if (mailbox) found.push(mailbox);
  }
  return found;
}
