import { randomUUID } from 'node:crypto';
import { type Answer, type Call, type JsonObject, param } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import { userInPath } from '../directory/find.ts';
import { badRequest, missing, TenantError } from '../errors.ts';
import { liveMailbox, type Mailbox, type Message } from '../mailbox.ts';
import { named } from '../names.ts';
import { collection } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';

/** The mailbox of the user in the path; 404 while the mail service does not have it, 403 outside the app's policy. */
export function mailboxInPath(call: Call): Mailbox {
  const user = userInPath(call);
  const allowed = call.app.mailboxes;
  if (allowed && !allowed.some((address) => address.toLowerCase() === user.mail?.toLowerCase())) {
    throw new TenantError(
      403,
      'ErrorAccessDenied',
      'Access to OData is disabled: the application access policy does not allow this mailbox.',
    );
  }
  const mailbox = liveMailbox(call.state, user.id, call.now);
  if (!mailbox)
    throw missing(
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  return mailbox;
}

function recipients(value: unknown): Message['toRecipients'] {
  if (!Array.isArray(value) || value.length === 0) return [];
  return value.map((one: unknown) => {
    const address = (one as { emailAddress?: { address?: unknown } }).emailAddress?.address;
    if (typeof address !== 'string' || !address.includes('@'))
      throw new TenantError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    return { emailAddress: { ...(one as Message['toRecipients'][0]).emailAddress, address } };
  });
}

function compose(call: Call, value: unknown): Message {
  const message = (value ?? {}) as JsonObject;
  const headers = Array.isArray(message.internetMessageHeaders)
    ? (message.internetMessageHeaders as Message['internetMessageHeaders'])
    : [];
  if (headers.some(({ name }) => !/^x-/i.test(name))) {
    throw new TenantError(400, 'InvalidInternetMessageHeader', "Custom headers must start with 'x-'.");
  }
  return {
    id: `AAMk${randomUUID().replaceAll('-', '')}`,
    createdDateTime: isoSeconds(call.now),
    sentDateTime: null,
    isDraft: true,
    parentFolderId: 'drafts',
    subject: typeof message.subject === 'string' ? message.subject : '',
    body: (message.body as Message['body'] | undefined) ?? { contentType: 'text', content: '' },
    from: userInPath(call).mail ?? '',
    toRecipients: recipients(message.toRecipients),
    internetMessageHeaders: headers,
  };
}

/** Delivers a message into the mailboxes of recipients in the tenant and marks it as sent. */
function deliver(call: Call, message: Message): Message {
  if (message.toRecipients.length === 0)
    throw new TenantError(400, 'ErrorInvalidRecipients', 'At least one recipient is needed.');
  const sent: Message = {
    ...message,
    isDraft: false,
    sentDateTime: isoSeconds(call.now),
    parentFolderId: 'sentitems',
  };
  for (const { emailAddress } of message.toRecipients) {
    const id = named(call.state.nameIndex, 'proxy', `smtp:${emailAddress.address}`)[0];
    const box = id === undefined ? undefined : liveMailbox(call.state, id, call.now);
    box?.messages.push({ ...sent, id: `AAMk${randomUUID().replaceAll('-', '')}`, parentFolderId: 'inbox' });
  }
  return sent;
}

function sendMail(call: Call): Answer {
  const mailbox = mailboxInPath(call);
  const body = Object.fromEntries(
    Object.entries(call.body).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (!body.message) throw badRequest('The parameter Message is required.');
  const sent = deliver(call, compose(call, body.message));
  if (body.savetosentitems !== false) mailbox.messages.push(sent);
  return { status: 202 };
}

function createDraft(call: Call): Answer {
  const mailbox = mailboxInPath(call);
  const draft = compose(call, call.body);
  mailbox.messages.push(draft);
  return { status: 201, body: draft };
}

function messageInPath(call: Call): { mailbox: Mailbox; message: Message } {
  const mailbox = mailboxInPath(call);
  const message = mailbox.messages.find(({ id }) => id === param(call, 'message-id'));
  if (!message) throw missing('ErrorItemNotFound', 'The specified object was not found in the store.');
  return { mailbox, message };
}

function sendDraft(call: Call): Answer {
  const { mailbox, message } = messageInPath(call);
  if (!message.isDraft)
    throw new TenantError(400, 'ErrorInvalidOperation', 'The message has been sent already.');
  const sent = deliver(call, message);
  // A sent message is a new item in Sent Items: the draft's id leads nowhere from now on.
  mailbox.messages = mailbox.messages.filter(({ id }) => id !== message.id);
  mailbox.messages.push({ ...sent, id: `AAMk${randomUUID().replaceAll('-', '')}` });
  return { status: 202 };
}

function listMessages(call: Call): Answer {
  return collection(call, { type: 'message', items: mailboxInPath(call).messages.toReversed() });
}

function mailTips(call: Call): Answer {
  mailboxInPath(call);
  const body = Object.fromEntries(
    Object.entries(call.body).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (!Array.isArray(body.emailaddresses)) throw badRequest('The parameter EmailAddresses is required.');
  const value = body.emailaddresses.map((address: unknown) => {
    const emailAddress = { name: '', address: String(address) };
    const id = named(call.state.nameIndex, 'proxy', `smtp:${String(address)}`)[0];
    const box = id === undefined ? undefined : liveMailbox(call.state, id, call.now);
    if (!box)
      return {
        emailAddress,
        error: { code: 'ErrorInvalidRecipients', message: 'The recipient was not found.' },
      };
    const { status, internalReplyMessage, scheduledEndDateTime } = box.automaticReplies;
    const message = status === 'disabled' ? '' : internalReplyMessage;
    return {
      emailAddress,
      automaticReplies: {
        message,
        messageLanguage: { locale: box.language },
        scheduledEndTime: scheduledEndDateTime,
      },
    };
  });
  return { status: 200, body: { value } };
}

const outlook = (...permissions: string[]) => ({ permissions, area: 'outlook' as const });

export const messageRoutes: Route[] = [
  graphRoute('POST /users/{user-id}/sendMail', outlook('Mail.Send'), sendMail),
  graphRoute(
    'GET /users/{user-id}/messages',
    outlook('Mail.ReadBasic.All', 'Mail.Read', 'Mail.ReadWrite'),
    listMessages,
  ),
  graphRoute('POST /users/{user-id}/messages', outlook('Mail.ReadWrite'), createDraft),
  graphRoute(
    'GET /users/{user-id}/messages/{message-id}',
    outlook('Mail.ReadBasic.All', 'Mail.Read', 'Mail.ReadWrite'),
    (call) => ({
      status: 200,
      body: messageInPath(call).message,
    }),
  ),
  graphRoute('POST /users/{user-id}/messages/{message-id}/send', outlook('Mail.Send'), sendDraft),
  graphRoute('POST /users/{user-id}/getMailTips', outlook('Mail.Read', 'MailTips.ReadBasic.All'), mailTips),
];
