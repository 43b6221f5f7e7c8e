import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { findMailbox } from '../recipient.ts';

/** Size as the service writes it: `31 GB (33,285,996,544 bytes)`. */
function sizeText(bytes: number): string {
  const units: [string, number][] = [
    ['GB', 1024 ** 3],
    ['MB', 1024 ** 2],
    ['KB', 1024],
  ];
  const [unit, divisor] = units.find(([, size]) => bytes >= size) ?? ['B', 1];
  return `${Number((bytes / divisor).toPrecision(4))} ${unit} (${bytes.toLocaleString('en-US')} bytes)`;
}

function getStatistics(call: CmdletCall): Record<string, unknown>[] {
  const { id, user, mailbox } = findMailbox(call, text(call, 'Identity') ?? '');
  return [
    {
      DisplayName: user.displayName,
      MailboxGuid: id,
      ItemCount: mailbox.itemCount,
      TotalItemSize: sizeText(mailbox.sizeBytes),
      MailboxTypeDetail: mailbox.recipientTypeDetails,
      IsArchiveMailbox: false,
    },
  ];
}

export const mailboxStatisticsCmdlets: Cmdlet[] = [
  {
    name: 'Get-MailboxStatistics',
    parameters: { Identity: 'string' },
    required: ['Identity'],
    run: getStatistics,
  },
];
