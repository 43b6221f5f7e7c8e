import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Reply {
  readonly status: string;
  readonly internal: string;
  readonly external: string;
}
interface Facts {
  readonly reply: Reply | null;
}

const step = 'set-automatic-reply';

const decoder: Decoder<Reply> = shape
  .object({
    automaticRepliesSetting: shape.object({
      status: shape.string(),
      internalReplyMessage: shape.string().nullish(),
      externalReplyMessage: shape.string().nullish(),
    }),
  })
  .transform(({ automaticRepliesSetting: setting }) => ({
    status: setting.status,
    internal: setting.internalReplyMessage ?? '',
    external: setting.externalReplyMessage ?? '',
  }));

/** The service wraps the text in HTML of its own, so only the words are compared. */
function words(message: string): string {
  return message
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function same(one: Reply, other: Reply): boolean {
  return (
    one.status === other.status &&
    words(one.internal) === words(other.internal) &&
    words(one.external) === words(other.external)
  );
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Set automatic reply', de: 'Automatische Antwort einrichten' },
  why: 'Customers and colleagues learn whom to write to; it has to be set while the mailbox can still send.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  retry: 'repeatable',
  onlyInRequest: true,
  optional: true,
  controls: ['NIST PS-4 e'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The mailbox service refused. Set the automatic reply of {name} by hand.',
      de: 'Der Postfachdienst hat abgelehnt. Bitte die automatische Antwort von {name} von Hand einrichten.',
    },
  },
  sentences: {
    set: {
      en: 'Answer mail to {name} automatically and name {successor}',
      de: 'Mail an {name} automatisch beantworten und {successor} nennen',
    },
    restore: {
      en: 'Put the automatic reply of {name} back as it was',
      de: 'Automatische Antwort von {name} auf den früheren Stand bringen',
    },
  },
  proof: {
    en: 'Automatic reply reads as on, with the approved text',
    de: 'Die automatische Antwort liest sich als aktiv, mit dem genehmigten Text',
  },
  async look({ subject, reader }) {
    const reply = await reader.one(
      {
        path: '/users/{user-id}/mailboxSettings',
        params: { 'user-id': directoryId(subject) },
        query: query({ $select: 'automaticRepliesSetting' }),
      },
      decoder,
    );
    return { reply: reply ?? null };
  },
  plan({ subject, wanted }, { reply }) {
    const leaver = wanted.leaver;
    if (leaver === undefined || reply === null) return [];
    const { internal, external } = leaver.autoReply;
    if (same(reply, { status: 'alwaysEnabled', internal, external })) return [];
    const id = directoryId(subject);
    const automaticRepliesSetting = {
      status: 'alwaysEnabled',
      externalAudience: 'all',
      internalReplyMessage: internal,
      externalReplyMessage: external,
    };
    return [
      {
        kind: 'call',
        step,
        says: 'set',
        with: { name: subject.name, successor: leaver.handoverTo.name },
        effect: 'set',
        reversible: true,
        target: id,
        call: graph(
          'PATCH',
          '/users/{user-id}/mailboxSettings',
          { 'user-id': id },
          { automaticRepliesSetting },
        ),
      },
    ];
  },
  undo({ subject }, before, now) {
    if (before.reply === null || now.reply === null || same(before.reply, now.reply)) return [];
    const id = directoryId(subject);
    const automaticRepliesSetting = {
      status: before.reply.status,
      internalReplyMessage: before.reply.internal,
      externalReplyMessage: before.reply.external,
    };
    return [
      {
        kind: 'call',
        step,
        says: 'restore',
        with: { name: subject.name },
        effect: 'set',
        reversible: true,
        target: id,
        call: graph(
          'PATCH',
          '/users/{user-id}/mailboxSettings',
          { 'user-id': id },
          { automaticRepliesSetting },
        ),
      },
    ];
  },
  examples: [
    {
      says: 'a mailbox that is silent gets the reply',
      wanted: { leaver: exampleLeaver() },
      facts: { reply: { status: 'disabled', internal: '', external: '' } },
      changes: ['call set set'],
    },
    {
      says: 'the same words in the HTML of the service are the proof',
      wanted: { leaver: exampleLeaver() },
      facts: {
        reply: {
          status: 'alwaysEnabled',
          internal: '<html><body>Ada has left. Ask Max Roth.</body></html>',
          external: '<html><body>Ada has left. Write to Max Roth.</body></html>',
        },
      },
      changes: [],
    },
    {
      says: 'no mailbox, no reply',
      wanted: { leaver: exampleLeaver() },
      facts: { reply: null },
      changes: [],
    },
  ],
});
