import { randomUUID } from 'node:crypto';
import { type Answer, type Call, holds, type JsonObject, param } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import type { Mailbox, Message } from '../mailbox.ts';
import { named } from '../names.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Needs, type Route } from '../router.ts';
import { get } from '../store.ts';
import { itemNotFound, mailRefusal, mailUser, mailUserToWrite } from './mail-user.ts';
import { changeMailbox, mailboxSeen } from './mailbox-store.ts';
import { sentMessage } from './outgoing.ts';

const headersMax = 5;
const writable = ['subject', 'body', 'toRecipients', 'ccRecipients', 'importance', 'internetMessageHeaders'];

/** Messages show their sender as a person; headers come only when they are selected, the text not with ReadBasic. */
function shown(call: Call, message: Message): object {
  const sender = get(call.state, 'users', message.from);
  const address = sender ? (sender.mail ?? sender.userPrincipalName) : message.from;
  const from = { emailAddress: { address, name: sender?.displayName ?? address } };
  const whole = { ...message, from, sender: from, ccRecipients: message.ccRecipients ?? [] };
  if (holds(call, 'Mail.Read', 'Mail.ReadWrite')) return whole;
  const { body: _body, ...basic } = whole;
  return basic;
}

function recipients(body: JsonObject, name: string): Message['toRecipients'] {
  const list = body[name] ?? [];
  const fine =
    Array.isArray(list) &&
    list.every((one) => /@/.test(String((one as Message['toRecipients'][number])?.emailAddress?.address)));
  if (!fine) throw mailRefusal('ErrorInvalidRecipients', `At least one recipient of ${name} is not valid.`);
  return list as Message['toRecipients'];
}

function headersOf(body: JsonObject): Message['internetMessageHeaders'] {
  const list = (body.internetMessageHeaders ?? []) as Message['internetMessageHeaders'];
  if (list.some((header) => !/^x-/i.test(header.name))) {
    throw mailRefusal('InvalidInternetMessageHeader', 'Custom headers must start with x- or X-.');
  }
  if (list.length > headersMax)
    throw mailRefusal('InvalidInternetMessageHeaderCollection', `At most ${headersMax} headers can be set.`);
  return list;
}

function readMessage(body: JsonObject): Partial<Message> {
  const unknown = Object.keys(body).find((name) => !name.startsWith('@') && !writable.includes(name));
  if (unknown)
    throw mailRefusal('RequestBodyRead', `The property '${unknown}' cannot be set on a message here.`);
  return {
    subject: typeof body.subject === 'string' ? body.subject : '',
    body: (body.body ?? { contentType: 'text', content: '' }) as Message['body'],
    toRecipients: recipients(body, 'toRecipients'),
    ccRecipients: recipients(body, 'ccRecipients'),
    internetMessageHeaders: headersOf(body),
  };
}

/** Puts a copy into the inbox of everybody in this tenant who was addressed. */
function deliver(call: Call, message: Message): void {
  for (const { emailAddress } of [...message.toRecipients, ...(message.ccRecipients ?? [])]) {
    const [id] = named(call.state.nameIndex, 'proxy', `smtp:${emailAddress.address}`);
    const mailbox = id === undefined ? undefined : mailboxSeen({ state: call.state, now: call.now }, id);
    if (!mailbox) continue;
    const copy: Message = { ...message, id: randomUUID(), parentFolderId: 'inbox' };
    changeMailbox(call.state, mailbox.userId, { messages: [...mailbox.messages, copy] });
  }
}

function checkAddressed(message: Partial<Message>): void {
  if ((message.toRecipients ?? []).length + (message.ccRecipients ?? []).length === 0) {
    throw mailRefusal('ErrorInvalidRecipients', 'At least one recipient is needed.');
  }
}

function sendMail(call: Call): Answer {
  const { user, mailbox } = mailUserToWrite(call);
  // Actions take their parameters in either spelling; Microsoft's examples use both.
  const message = call.body.message ?? call.body.Message;
  const saveToSentItems = call.body.saveToSentItems ?? call.body.SaveToSentItems ?? true;
  if (typeof message !== 'object' || message === null)
    throw mailRefusal('ErrorInvalidRequest', 'message is missing.');
  const read = readMessage(message as JsonObject);
  checkAddressed(read);
  const sent = sentMessage(mailbox, read, call.now);
  if (saveToSentItems !== false)
    changeMailbox(call.state, user.id, { messages: [...mailbox.messages, sent] });
  deliver(call, sent);
  return { status: 202 };
}

function createDraft(call: Call): Answer {
  const { user, mailbox } = mailUserToWrite(call);
  const read = readMessage(call.body);
  const draft: Message = {
    ...sentMessage(mailbox, read, call.now),
    ...{ isDraft: true, sentDateTime: null, parentFolderId: 'drafts', createdDateTime: isoSeconds(call.now) },
  };
  changeMailbox(call.state, user.id, { messages: [...mailbox.messages, draft] });
  const { body } = single({ ...call, query: new URLSearchParams() }, 'message', shown(call, draft));
  return { status: 201, body };
}

function find(call: Call, mailbox: Mailbox): Message {
  const id = param(call, 'message-id');
  const message = mailbox.messages.find((one) => one.id === id);
  if (!message) throw itemNotFound(call, 'message-id');
  return message;
}

/** The sent copy gets a new id, so a repeat finds no draft any more: 404. */
function sendDraft(call: Call): Answer {
  const { user, mailbox } = mailUserToWrite(call);
  const draft = find(call, mailbox);
  if (!draft.isDraft) throw mailRefusal('ErrorInvalidRequest', 'The message is not a draft.');
  checkAddressed(draft);
  const { id: _id, ...rest } = draft;
  const sent = sentMessage(
    mailbox,
    { ...rest, isDraft: false, parentFolderId: 'sentitems', sentDateTime: isoSeconds(call.now) },
    call.now,
  );
  changeMailbox(call.state, user.id, {
    messages: [...mailbox.messages.filter((one) => one !== draft), sent],
  });
  deliver(call, sent);
  return { status: 202 };
}

function getMessage(call: Call): Answer {
  return single(call, 'message', shown(call, find(call, mailUser(call).mailbox)));
}

const folders = ['inbox', 'drafts', 'sentitems', 'outbox'];

function listFolder(call: Call): Answer {
  const folder = param(call, 'mailFolder-id').toLowerCase();
  if (!folders.includes(folder)) throw itemNotFound(call, 'mailFolder-id');
  const found = mailUser(call).mailbox.messages.filter((message) => message.parentFolderId === folder);
  return collection(call, { type: 'message', items: found.map((message) => shown(call, message)) });
}

function listMessages(call: Call): Answer {
  const items = mailUser(call).mailbox.messages.map((message) => shown(call, message));
  return collection(call, { type: 'message', items });
}

const read: Needs = { permissions: ['Mail.ReadBasic.All', 'Mail.Read', 'Mail.ReadWrite'], area: 'outlook' };
const write: Needs = { permissions: ['Mail.ReadWrite'], area: 'outlook' };
const send: Needs = { permissions: ['Mail.Send'], area: 'outlook' };

export const messageRoutes: Route[] = [
  graphRoute('POST /users/{user-id}/sendMail', send, sendMail),
  graphRoute('GET /users/{user-id}/messages', read, listMessages),
  graphRoute('POST /users/{user-id}/messages', write, createDraft),
  graphRoute('GET /users/{user-id}/messages/{message-id}', read, getMessage),
  graphRoute('POST /users/{user-id}/messages/{message-id}/send', send, sendDraft),
  graphRoute('GET /users/{user-id}/mailFolders/{mailFolder-id}/messages', read, listFolder),
];
