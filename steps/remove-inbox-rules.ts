import { directoryId } from '../core/account.ts';
import { exchange } from '../core/calls.ts';
import { mailboxAnchor } from '../core/mailbox.ts';
import type { Subject } from '../core/person.ts';
import { type Decoder, type Reader, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Rule {
  readonly identity: string;
  readonly name: string;
  /** Where it sends mail; empty for a hidden rule that does something else. */
  readonly sendsTo: readonly string[];
  readonly hidden: boolean;
}
interface Facts {
  readonly rules: readonly Rule[];
}

const step = 'remove-inbox-rules';
const scope = 'inbox-rules';

const people = shape.array(shape.string()).nullish();
const decoder: Decoder<Rule> = shape
  .object({
    Identity: shape.string(),
    Name: shape.string(),
    ForwardTo: people,
    ForwardAsAttachmentTo: people,
    RedirectTo: people,
  })
  .transform((row) => ({
    identity: row.Identity,
    name: row.Name,
    sendsTo: [...(row.ForwardTo ?? []), ...(row.ForwardAsAttachmentTo ?? []), ...(row.RedirectTo ?? [])],
    hidden: false,
  }));

/** Hidden rules that the service itself keeps in a mailbox (graph.md 9.3). */
function isBuiltIn(rule: Rule): boolean {
  return rule.name === 'Junk E-Mail Rule' || rule.name.startsWith('Microsoft.Exchange.OOF.');
}

function sentenceFor(rule: Rule): 'forwarding' | 'hiddenForwarding' | 'hidden' {
  if (rule.sendsTo.length === 0) return 'hidden';
  return rule.hidden ? 'hiddenForwarding' : 'forwarding';
}

async function rulesOf(reader: Reader, subject: Subject, hidden: boolean): Promise<readonly Rule[]> {
  const parameters = { Mailbox: directoryId(subject), IncludeHidden: hidden };
  const read = { cmdlet: 'Get-InboxRule', parameters, anchor: mailboxAnchor(subject) };
  return (await reader.exchange(read, decoder)) ?? [];
}

export default defineStep<Facts>({
  id: step,
  title: {
    en: 'Remove forwarding and hidden inbox rules',
    de: 'Weiterleitungs- und verborgene Regeln entfernen',
  },
  why: 'A rule forwards mail long after the person left, and a hidden one shows in no ordinary view. Rules that only sort mail stay.',
  legs: ['leaver'],
  after: ['place-hold'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Exchange.ManageAsApp'],
  cmdlets: ['Get-InboxRule', 'Remove-InboxRule'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 e', 'NIST AC-4', 'ISO 27001 A.8.12'],
  settleMinutes: 0,
  proofMinutesMax: 15,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Remove the forwarding and hidden rules of {name}: Get-InboxRule -IncludeHidden.',
      de: 'Exchange hat abgelehnt. Bitte Weiterleitungs- und verborgene Regeln von {name} entfernen: Get-InboxRule -IncludeHidden.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'All forwarding and hidden inbox rules',
      de: 'Alle Weiterleitungs- und verborgenen Posteingangsregeln',
    },
  },
  sentences: {
    forwarding: {
      en: 'Remove inbox rule “{rule}”, which sends mail to {target}',
      de: 'Posteingangsregel „{rule}“ entfernen, die Mail an {target} sendet',
    },
    hiddenForwarding: {
      en: 'Remove hidden inbox rule “{rule}”, which sends mail to {target}',
      de: 'Verborgene Posteingangsregel „{rule}“ entfernen, die Mail an {target} sendet',
    },
    hidden: {
      en: 'Remove hidden inbox rule “{rule}”',
      de: 'Verborgene Posteingangsregel „{rule}“ entfernen',
    },
  },
  proof: {
    en: 'The list with hidden rules shows none that forwards or hides',
    de: 'Die Liste mit verborgenen Regeln zeigt keine, die weiterleitet oder verborgen ist',
  },
  async look({ subject, reader }) {
    const [all, visible] = await Promise.all([
      rulesOf(reader, subject, true),
      rulesOf(reader, subject, false),
    ]);
    const shown = new Set(visible.map((rule) => rule.identity));
    return {
      rules: all
        .filter((rule) => !isBuiltIn(rule))
        .map((rule) => ({ ...rule, hidden: !shown.has(rule.identity) })),
    };
  },
  plan({ subject }, { rules }) {
    return rules
      .filter((rule) => rule.hidden || rule.sendsTo.length > 0)
      .map((rule) => ({
        kind: 'call',
        step,
        says: sentenceFor(rule),
        with: { rule: rule.name === '' ? '–' : rule.name, target: rule.sendsTo.join(', ') },
        effect: 'remove',
        reversible: false,
        scope,
        target: directoryId(subject),
        call: exchange(
          'Remove-InboxRule',
          { Identity: rule.identity, Mailbox: directoryId(subject), Confirm: false },
          mailboxAnchor(subject),
        ),
      }));
  },
  undo: () => ({
    en: 'Removed inbox rules are not restored; what they did is in the evidence.',
    de: 'Entfernte Posteingangsregeln kommen nicht zurück; was sie taten, steht im Nachweis.',
  }),
  examples: [
    {
      says: 'forwarding and hidden rules go, sorting rules stay',
      wanted: {},
      facts: {
        rules: [
          { identity: 'u1\\1', name: 'News', sendsTo: [], hidden: false },
          { identity: 'u1\\2', name: '.', sendsTo: ['[SMTP:ada@gmail.com]'], hidden: true },
          { identity: 'u1\\3', name: 'To me', sendsTo: ['[SMTP:ada@gmail.com]'], hidden: false },
          { identity: 'u1\\4', name: 'x', sendsTo: [], hidden: true },
        ],
      },
      changes: ['call remove hiddenForwarding', 'call remove forwarding', 'call remove hidden'],
    },
    { says: 'no rules, nothing to do', wanted: {}, facts: { rules: [] }, changes: [] },
  ],
});
