import { hasMailPlan } from '../mail/mail-licence.ts';
import { grant, type Mailbox } from '../mailbox.ts';
import { addMailbox, addPerson, type Builder, license } from './build.ts';
import { cast } from './cast.ts';
import { seedGraceMail } from './mail-grace.ts';
import { departments } from './offices.ts';

const gigabyte = 1024 ** 3;

/** The shared mailbox of a disabled account without licence, as the service makes them. */
function addShared(
  builder: Builder,
  plan: { name: string; department: string; city?: string; id?: string },
): Mailbox {
  const alias = plan.name.toLowerCase().replace(/[^a-z]+/g, '.');
  const known =
    plan.id ??
    addPerson(builder, {
      ...{ displayName: plan.name, given: plan.name, family: 'Mailbox', alias, department: plan.department },
      ...{ title: 'Shared mailbox', city: plan.city ?? 'Berlin' },
      more: {
        accountEnabled: false,
        employeeId: null,
        employeeType: null,
        givenName: null,
        surname: null,
        signInActivity: null,
      },
    }).id;
  const mailbox = addMailbox(builder, known);
  mailbox.recipientTypeDetails = 'SharedMailbox';
  return mailbox;
}

function membersOf(builder: Builder, department: string, most: number): string[] {
  const users = [...builder.state.tables.users.values()];
  return users
    .filter((user) => user.department === department && user.accountEnabled && user.userType === 'Member')
    .slice(0, most)
    .map((user) => user.id);
}

function share(mailbox: Mailbox, people: string[]): void {
  for (const id of people) {
    if (mailbox.fullAccess.some((one) => one.user === id)) continue;
    mailbox.fullAccess.push(grant(id, 'FullAccess'));
    mailbox.sendAs.push(grant(id, 'SendAs'));
  }
}

const names: Record<string, string> = {
  Finance: 'Finance Inbox',
  Design: 'Design Requests',
  Executive: 'Board Papers',
};

/** One for each department at least: its first people can open it and send as it. */
function sharedMailboxes(builder: Builder): void {
  for (const { name: department } of departments) {
    const id = department === 'Finance' ? cast.financeSharedMailbox : undefined;
    const mailbox = addShared(builder, {
      name: names[department] ?? `${department} Mailbox`,
      department,
      id,
    });
    share(mailbox, membersOf(builder, department, 3));
    if (department === 'Design') share(mailbox, [cast.lukasBrandt]);
    if (department === 'Finance') share(mailbox, [cast.graceOkonkwo]);
    if (department === 'Executive') mailbox.fullAccess.push(grant(cast.graceOkonkwo, 'FullAccess'));
  }
}

/** What clean-ups of the past left lying about in mail. */
function leftovers(builder: Builder): void {
  const former = (given: string, family: string, department: string) =>
    addPerson(builder, {
      given,
      family,
      department,
      title: 'Former employee',
      city: 'Berlin',
      more: { accountEnabled: false },
    }).id;
  const forwarding = former('Rolf', 'Anders', 'Sales');
  license(builder, forwarding, { part: 'ENTERPRISEPACK' });
  Object.assign(addMailbox(builder, forwarding), {
    forwardingSmtpAddress: 'rolf.anders@mail.example',
    deliverToMailboxAndForward: true,
  });
  const delegate = former('Ines', 'Kaya', 'Finance');
  const finance = addMailbox(builder, cast.financeSharedMailbox);
  share(finance, [delegate]);
  finance.grantSendOnBehalfTo.push(delegate);
  const large = addMailbox(builder, former('Otto', 'Lind', 'Legal'));
  Object.assign(large, {
    recipientTypeDetails: 'SharedMailbox',
    sizeBytes: 63 * gigabyte,
    itemCount: 410_000,
  });
}

/** Mailboxes speak the language of their owner; addresses are kept without the prefix that answers carry. */
function settle(builder: Builder): void {
  for (const mailbox of builder.state.mailboxes.values()) {
    const user = builder.state.tables.users.get(mailbox.userId);
    mailbox.language = user?.preferredLanguage ?? 'en-GB';
    mailbox.forwardingSmtpAddress = mailbox.forwardingSmtpAddress?.replace(/^smtp:/i, '') ?? null;
  }
}

/** Everybody with a mail licence has a mailbox already; this adds shared ones, Grace's entanglements and leftovers. */
export function seedMail(builder: Builder): void {
  for (const user of builder.state.tables.users.values())
    if (hasMailPlan(builder.state, user)) addMailbox(builder, user.id);
  sharedMailboxes(builder);
  seedGraceMail(builder);
  leftovers(builder);
  settle(builder);
}
