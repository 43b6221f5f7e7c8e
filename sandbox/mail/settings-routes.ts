import type { Answer, Call, JsonObject } from '../call.ts';
import type { AutomaticReplies, Mailbox } from '../mailbox.ts';
import { graphRoute, type Route } from '../router.ts';
import { mailRefusal, mailUser, mailUserToWrite } from './mail-user.ts';
import { changeMailbox } from './mailbox-store.ts';
import { instantOf, knownZone } from './occurrences.ts';

const purposes = {
  UserMailbox: 'user',
  SharedMailbox: 'shared',
  RoomMailbox: 'room',
  EquipmentMailbox: 'equipment',
};

function settingsOf(mailbox: Mailbox): JsonObject {
  return {
    automaticRepliesSetting: mailbox.automaticReplies,
    timeZone: mailbox.timeZone,
    language: { locale: mailbox.language, displayName: mailbox.language },
    workingHours: mailbox.workingHours,
    userPurpose: purposes[mailbox.recipientTypeDetails],
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  };
}

function answer(call: Call, mailbox: Mailbox): Answer {
  const settings = settingsOf(mailbox);
  const select = call.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = select?.find((name) => !(name in settings));
  if (unknown)
    throw mailRefusal(
      'RequestBroker--ParseUri',
      `Could not find a property named '${unknown}' on type 'Microsoft.OutlookServices.MailboxSettings'.`,
    );
  const shown = select ? Object.fromEntries(select.map((name) => [name, settings[name]])) : settings;
  return {
    status: 200,
    body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Edm.Mailbox', ...shown },
  };
}

function getSettings(call: Call): Answer {
  return answer(call, mailUser(call).mailbox);
}

const statuses = ['disabled', 'alwaysEnabled', 'scheduled'];
const audiences = ['none', 'contactsOnly', 'all'];

function checkSchedule(replies: AutomaticReplies): void {
  const { scheduledStartDateTime: from, scheduledEndDateTime: to } = replies;
  if (![from, to].every((time) => knownZone(time.timeZone)))
    throw mailRefusal('InvalidTimeZone', 'The time zone is not valid.');
  if (replies.status === 'scheduled' && !(instantOf(from) < instantOf(to))) {
    throw mailRefusal('ErrorInvalidTimeSettings', 'The start time must be before the end time.');
  }
}

function wantedReplies(current: AutomaticReplies, asked: JsonObject): AutomaticReplies {
  const unknown = Object.keys(asked).find((name) => !name.startsWith('@') && !(name in current));
  if (unknown)
    throw mailRefusal(
      'RequestBodyRead',
      `The property '${unknown}' does not exist on type 'AutomaticRepliesSetting'.`,
    );
  const wanted = { ...current, ...asked } as AutomaticReplies;
  const messages = [wanted.internalReplyMessage, wanted.externalReplyMessage];
  const fine = statuses.includes(wanted.status) && audiences.includes(wanted.externalAudience);
  if (!fine || messages.some((message) => typeof message !== 'string')) {
    throw mailRefusal('RequestBodyRead', 'A value of automaticRepliesSetting cannot be read.');
  }
  checkSchedule(wanted);
  return wanted;
}

const writable = [
  'automaticRepliesSetting',
  'timeZone',
  'workingHours',
  'language',
  'dateFormat',
  'timeFormat',
];

function patchSettings(call: Call): Answer {
  const { user, mailbox } = mailUserToWrite(call);
  const { body } = call;
  const unknown = Object.keys(body).find((name) => !name.startsWith('@') && !writable.includes(name));
  if (unknown) throw mailRefusal('ErrorInvalidRequest', `The property '${unknown}' cannot be changed.`);
  const change: Partial<Mailbox> = {};
  if (body.automaticRepliesSetting !== undefined) {
    change.automaticReplies = wantedReplies(
      mailbox.automaticReplies,
      body.automaticRepliesSetting as JsonObject,
    );
  }
  if (body.timeZone !== undefined) {
    if (!knownZone(String(body.timeZone)))
      throw mailRefusal('InvalidTimeZone', 'The time zone is not valid.');
    change.timeZone = String(body.timeZone);
  }
  if (body.workingHours !== undefined)
    change.workingHours = { ...mailbox.workingHours, ...(body.workingHours as JsonObject) };
  const locale = (body.language as { locale?: unknown } | undefined)?.locale;
  if (typeof locale === 'string') change.language = locale;
  return answer({ ...call, query: new URLSearchParams() }, changeMailbox(call.state, user.id, change));
}

const path = '/users/{user-id}/mailboxSettings';

export const mailboxSettingsRoutes: Route[] = [
  graphRoute(
    `GET ${path}`,
    { permissions: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'], area: 'outlook' },
    getSettings,
  ),
  graphRoute(`PATCH ${path}`, { permissions: ['MailboxSettings.ReadWrite'], area: 'outlook' }, patchSettings),
];
