import { type Answer, type Call, param } from '../call.ts';
import type { InboxRule, Mailbox } from '../mailbox.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Needs, type Route } from '../router.ts';
import { itemNotFound, mailRefusal, mailUser, mailUserToWrite } from './mail-user.ts';
import { changeMailbox } from './mailbox-store.ts';

/** Only the inbox has rules here; other folders answer that they are unknown. */
function checkFolder(call: Call): void {
  if (param(call, 'mailFolder-id').toLowerCase() !== 'inbox') throw itemNotFound(call, 'mailFolder-id');
}

/** A rule as Graph shows it; that others are hidden is not visible at all. */
function shown({ isHidden: _hidden, ...rule }: InboxRule): object {
  return rule;
}

function find(call: Call, mailbox: Mailbox): InboxRule {
  const id = param(call, 'messageRule-id');
  const rule = mailbox.rules.find((one) => one.id === id && !one.isHidden);
  if (!rule) throw itemNotFound(call, 'messageRule-id');
  return rule;
}

function listRules(call: Call): Answer {
  checkFolder(call);
  const { mailbox } = mailUser(call);
  const items = mailbox.rules.filter((rule) => !rule.isHidden).map(shown);
  return collection(call, { type: 'messageRule', items });
}

function getRule(call: Call): Answer {
  checkFolder(call);
  return single(call, 'messageRule', shown(find(call, mailUser(call).mailbox)));
}

function toWrite(call: Call): { mailbox: Mailbox; rule: InboxRule } {
  checkFolder(call);
  const { mailbox } = mailUserToWrite(call);
  const rule = find(call, mailbox);
  if (rule.isReadOnly)
    throw mailRefusal('ErrorCannotUpdateReadOnlyRule', 'The rule is read-only and cannot be changed here.');
  return { mailbox, rule };
}

const writable = ['isEnabled', 'displayName', 'sequence', 'conditions', 'actions', 'exceptions'];

function patchRule(call: Call): Answer {
  const { mailbox, rule } = toWrite(call);
  const unknown = Object.keys(call.body).find((name) => !name.startsWith('@') && !writable.includes(name));
  if (unknown) throw mailRefusal('ErrorInvalidRequest', `The property '${unknown}' cannot be changed.`);
  if ('isEnabled' in call.body && typeof call.body.isEnabled !== 'boolean')
    throw mailRefusal('RequestBodyRead', 'isEnabled is a boolean.');
  const changed = { ...rule, ...call.body } as InboxRule;
  changeMailbox(call.state, mailbox.userId, {
    rules: mailbox.rules.map((one) => (one.id === rule.id ? changed : one)),
  });
  return { status: 200, body: shown(changed) };
}

function deleteRule(call: Call): Answer {
  const { mailbox, rule } = toWrite(call);
  changeMailbox(call.state, mailbox.userId, { rules: mailbox.rules.filter((one) => one.id !== rule.id) });
  return { status: 204 };
}

const path = '/users/{user-id}/mailFolders/{mailFolder-id}/messageRules';
const read: Needs = { permissions: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'], area: 'outlook' };
const write: Needs = { permissions: ['MailboxSettings.ReadWrite'], area: 'outlook' };

export const ruleRoutes: Route[] = [
  graphRoute(`GET ${path}`, read, listRules),
  graphRoute(`GET ${path}/{messageRule-id}`, read, getRule),
  graphRoute(`PATCH ${path}/{messageRule-id}`, write, patchRule),
  graphRoute(`DELETE ${path}/{messageRule-id}`, write, deleteRule),
];
