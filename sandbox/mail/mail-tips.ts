import type { Answer, Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { named } from '../names.ts';
import { graphRoute, type Route } from '../router.ts';
import { mailUser } from './mail-user.ts';
import { mailboxSeen } from './mailbox-store.ts';

function tipFor(call: Call, address: string): object {
  const emailAddress = { name: '', address };
  const [id] = named(call.state.nameIndex, 'proxy', `smtp:${address}`);
  const box = id === undefined ? undefined : mailboxSeen({ state: call.state, now: call.now }, id);
  if (!box) {
    const error = { code: 'ErrorInvalidRecipients', message: 'The recipient was not found.' };
    return { emailAddress, error };
  }
  const { status, internalReplyMessage, scheduledEndDateTime } = box.automaticReplies;
  const message = status === 'disabled' ? '' : internalReplyMessage;
  const messageLanguage = { locale: box.language };
  return {
    emailAddress,
    automaticReplies: { message, messageLanguage, scheduledEndTime: scheduledEndDateTime },
  };
}

/** What a sender would see about recipients: whether they exist, and their automatic reply. */
function mailTips(call: Call): Answer {
  mailUser(call);
  const addresses = call.body.EmailAddresses ?? call.body.emailAddresses;
  if (!Array.isArray(addresses)) throw badRequest('The parameter EmailAddresses is required.');
  return { status: 200, body: { value: addresses.map((address) => tipFor(call, String(address))) } };
}

export const mailTipRoutes: Route[] = [
  graphRoute(
    'POST /users/{user-id}/getMailTips',
    { permissions: ['Mail.Read', 'MailTips.ReadBasic.All'], area: 'outlook' },
    mailTips,
  ),
];
