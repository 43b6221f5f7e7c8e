import { graph } from './calls.ts';
import type { CallChange, StepId } from './change.ts';
import type { PersonRef, Subject } from './person.ts';
import { literal, query, type Reader, shape } from './reader.ts';
import type { StepDefinition } from './step.ts';
import type { Wanted } from './wanted.ts';

/** Where our mail stands in the sender's mailbox. */
export interface MailState {
  /** Id of the draft that was written and not sent; null when there is none. */
  readonly draft: string | null;
  readonly sent: boolean;
}

/** A document sent by mail: written as a draft, then sent, so that a lost answer can be settled by reading (graph.md 6.3). */
export interface DocumentMail {
  readonly step: StepId;
  /** Name that is bound to the draft's id once it is found. */
  readonly binds: '@guide' | '@notice';
  /** Value of the header by which the mail is found again; the same for one request, never for two. */
  readonly key: string;
  readonly sender: string;
  readonly to: readonly PersonRef[];
  readonly subject: string;
  readonly text: string;
}

const headerName = 'x-latchkey-step';

const messageShape = shape.object({
  id: shape.string(),
  internetMessageHeaders: shape
    .array(shape.object({ name: shape.string(), value: shape.string() }))
    .nullish(),
});

async function readFolder(reader: Reader, mail: DocumentMail, folder: string): Promise<readonly string[]> {
  const messages = await reader.list(
    {
      path: '/users/{user-id}/mailFolders/{mailFolder-id}/messages',
      params: { 'user-id': mail.sender, 'mailFolder-id': folder },
      query: query({
        $filter: `subject eq ${literal(mail.subject)}`,
        $select: 'id,subject,internetMessageHeaders',
      }),
    },
    messageShape,
  );
  const ours = (messages ?? []).filter((message) =>
    message.internetMessageHeaders?.some(
      (header) => header.name.toLowerCase() === headerName && header.value === mail.key,
    ),
  );
  return ours.map((message) => message.id);
}

/** Looks for the mail among drafts and sent items, by subject first and then by our header. */
export async function readMailState(reader: Reader, mail: DocumentMail): Promise<MailState> {
  const [drafts, sent] = await Promise.all([
    readFolder(reader, mail, 'drafts'),
    readFolder(reader, mail, 'sentitems'),
  ]);
  return { draft: drafts[0] ?? null, sent: sent.length > 0 };
}

/** The two calls that are left: write the draft and send it, or only send; none once it was sent. */
export function mailChanges(mail: DocumentMail, state: MailState): readonly CallChange[] {
  if (state.sent) return [];
  const common = {
    kind: 'call',
    step: mail.step,
    with: { to: mail.to.map((person) => person.name).join(', '), sender: mail.sender },
    effect: 'add',
  } as const;
  const draft = graph(
    'POST',
    '/users/{user-id}/messages',
    { 'user-id': mail.sender },
    {
      subject: mail.subject,
      body: { contentType: 'text', content: mail.text },
      toRecipients: mail.to.map((person) => ({
        emailAddress: { address: person.upn ?? '', name: person.name },
      })),
      internetMessageHeaders: [{ name: headerName, value: mail.key }],
    },
  );
  const params = { 'user-id': mail.sender, 'message-id': mail.binds };
  const send = graph('POST', '/users/{user-id}/messages/{message-id}/send', params);
  const sending: CallChange = { ...common, says: 'send', reversible: false, call: send };
  const writing: CallChange = { ...common, says: 'write', reversible: true, call: draft };
  return state.draft === null ? [writing, sending] : [sending];
}

/** What all steps have in common that send a document by mail, under the right to write in the sender's mailbox alone. */
export function mailStep(
  binds: DocumentMail['binds'],
  mailOf: (subject: Subject, wanted: Wanted) => DocumentMail | undefined,
) {
  return {
    identity: 'mail',
    permissions: ['Mail.ReadBasic.All', 'Mail.ReadWrite', 'Mail.Send'],
    retry: 'once',
    optional: true,
    settleMinutes: 0,
    proofMinutesMax: 60,
    async look({ subject, wanted, reader }) {
      const mail = mailOf(subject, wanted);
      return mail === undefined ? { draft: null, sent: false } : readMailState(reader, mail);
    },
    plan({ subject, wanted }, state) {
      const mail = mailOf(subject, wanted);
      return mail === undefined ? [] : mailChanges(mail, state);
    },
    undo: () => ({ en: 'A mail that was sent stays sent.', de: 'Eine gesendete Mail bleibt gesendet.' }),
    bind: ({ draft }) => (draft === null ? [] : [{ name: binds, value: draft }]),
  } as const satisfies Partial<StepDefinition<MailState>>;
}
