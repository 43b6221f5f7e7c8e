import { createHash } from 'node:crypto';
import { changeMailbox } from '../../mail/mailbox-store.ts';
import type { InboxRule, Mailbox } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { objectNotFound } from '../exchange-error.ts';
import { findMailbox, type MailboxRecipient, truth } from '../recipient.ts';

/** The number by which the mail service's cmdlets name a rule; Graph uses another id for the same rule. */
export function ruleNumber(rule: InboxRule): string {
  return createHash('sha256').update(rule.id).digest().readBigUInt64BE(0).toString();
}

interface Addressed {
  emailAddress?: { address?: string; name?: string };
}

function people(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return (value as Addressed[]).map(
    ({ emailAddress }) => `"${emailAddress?.name ?? emailAddress?.address}" [SMTP:${emailAddress?.address}]`,
  );
}

function row(one: MailboxRecipient, rule: InboxRule): Record<string, unknown> {
  const { actions } = rule;
  return {
    Identity: `${one.id}\\${ruleNumber(rule)}`,
    RuleIdentity: ruleNumber(rule),
    MailboxOwnerId: one.id,
    Name: rule.displayName,
    Enabled: rule.isEnabled,
    Priority: rule.sequence,
    InError: rule.hasError,
    ForwardTo: people(actions.forwardTo),
    ForwardAsAttachmentTo: people(actions.forwardAsAttachmentTo),
    RedirectTo: people(actions.redirectTo),
    DeleteMessage: actions.delete === true,
    MoveToFolder: actions.moveToFolder ?? null,
  };
}

function builtIn(displayName: string, sequence: number): InboxRule {
  const flags = { isEnabled: true, isReadOnly: true, isHidden: true, hasError: false };
  return { id: `built-in ${displayName}`, displayName, sequence, ...flags, conditions: {}, actions: {} };
}

/** Hidden rules that belong to every mailbox, or to one that answers automatically: no finding. */
function systemRules(mailbox: Mailbox): InboxRule[] {
  const junk = builtIn('Junk E-Mail Rule', 0);
  const replies = builtIn('Microsoft.Exchange.OOF.AllExternalSenders.Global', 0);
  return mailbox.automaticReplies.status === 'disabled' ? [junk] : [junk, replies];
}

function rulesOf(one: MailboxRecipient, hidden: boolean): InboxRule[] {
  const { rules } = one.mailbox;
  return hidden ? [...rules, ...systemRules(one.mailbox)] : rules.filter((rule) => !rule.isHidden);
}

/** Whether an identity means this rule: its number alone or after the mailbox, or its name. */
function means(identity: string, rule: InboxRule): boolean {
  const last = identity.slice(identity.lastIndexOf('\\') + 1);
  return last === ruleNumber(rule) || last === rule.displayName;
}

function getRules(call: CmdletCall): Record<string, unknown>[] {
  const one = findMailbox(call, text(call, 'Mailbox') ?? '');
  const identity = text(call, 'Identity');
  const rules = rulesOf(one, call.parameters.IncludeHidden === true);
  if (identity === undefined) return rules.map((rule) => row(one, rule));
  const found = rules.find((rule) => means(identity, rule));
  if (!found) throw objectNotFound(identity);
  return [row(one, found)];
}

function removeRule(call: CmdletCall): Record<string, unknown>[] {
  const identity = text(call, 'Identity') ?? '';
  const one = findMailbox(truth(call), text(call, 'Mailbox') ?? '');
  const found = one.mailbox.rules.find((rule) => means(identity, rule));
  if (!found) throw objectNotFound(identity);
  changeMailbox(call.state, one.id, { rules: one.mailbox.rules.filter((rule) => rule !== found) });
  return [];
}

export const inboxRuleCmdlets: Cmdlet[] = [
  {
    name: 'Get-InboxRule',
    parameters: { Mailbox: 'string', Identity: 'string', IncludeHidden: 'boolean', ResultSize: 'resultSize' },
    required: ['Mailbox'],
    run: getRules,
  },
  {
    name: 'Remove-InboxRule',
    parameters: { Mailbox: 'string', Identity: 'string', Force: 'boolean' },
    required: ['Mailbox', 'Identity'],
    confirms: true,
    run: removeRule,
  },
];
