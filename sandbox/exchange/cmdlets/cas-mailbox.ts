import { changeMailbox } from '../../mail/mailbox-store.ts';
import type { Mailbox } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { findMailbox, truth } from '../recipient.ts';

const protocols: Record<string, keyof Mailbox['protocols']> = {
  ActiveSyncEnabled: 'activeSync',
  OWAEnabled: 'owa',
  ImapEnabled: 'imap',
  PopEnabled: 'pop',
  MAPIEnabled: 'mapi',
};

function getMailbox(call: CmdletCall): Record<string, unknown>[] {
  const { id, user, mailbox } = findMailbox(call, text(call, 'Identity') ?? '');
  const switches = Object.entries(protocols).map(([name, key]) => [name, mailbox.protocols[key]]);
  return [
    {
      Identity: id,
      DisplayName: user.displayName,
      PrimarySmtpAddress: user.mail,
      ...Object.fromEntries(switches),
    },
  ];
}

function setMailbox(call: CmdletCall): Record<string, unknown>[] {
  const { id, user, mailbox } = findMailbox(truth(call), text(call, 'Identity') ?? '');
  const wanted = { ...mailbox.protocols };
  for (const [name, key] of Object.entries(protocols)) {
    if (name in call.parameters) wanted[key] = call.parameters[name] === true;
  }
  if (Object.values(protocols).every((key) => wanted[key] === mailbox.protocols[key])) {
    call.warnings.push(
      `The command completed successfully but no settings of '${user.displayName}' have been modified.`,
    );
  } else {
    changeMailbox(call.state, id, { protocols: wanted });
  }
  return [];
}

const switches = Object.fromEntries(Object.keys(protocols).map((name) => [name, 'boolean'] as const));

export const casMailboxCmdlets: Cmdlet[] = [
  { name: 'Get-CASMailbox', parameters: { Identity: 'string' }, required: ['Identity'], run: getMailbox },
  {
    name: 'Set-CASMailbox',
    parameters: { Identity: 'string', ...switches, Confirm: 'boolean' },
    required: ['Identity'],
    run: setMailbox,
  },
];
