import { DateTime, FixedOffsetZone } from 'luxon';
import type { PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import { fillGaps, modelQuestion, validateModelAnswer } from '../dialogs/understand/model.ts';
import type {
  KnownPerson,
  RuleReading,
  UnderstandOptions,
  Understood,
  Vocabulary,
} from '../dialogs/understand.ts';
import { readByRules } from '../dialogs/understand.ts';
import { draftOf, missingInputs } from './draft.ts';
import type { AskModel } from './model/ask.ts';
import { findOne } from './person-finder.ts';
import type { Visitor } from './visitor.ts';

/** What a message says. */
export interface Reading {
  readonly people: readonly Understood[];
  /** A language model read some of it, which the form then says. */
  readonly byModel: boolean;
}

export interface Understanding {
  read(text: string, visitor: Visitor, now: number): Promise<Reading>;
}

export interface UnderstandingParts {
  readonly facts: () => PeopleFacts;
  readonly policy: () => Policy;
  /** Absent unless a model is configured. */
  readonly model?: AskModel;
  /** Told how each question to the model ended and how long it took; never what was asked or answered. */
  readonly onModel?: (ended: {
    readonly code: string;
    readonly status?: number;
    readonly millis: number;
  }) => void;
}

/** Reads messages by rules, with the policy's words and the directory's names; a model, if any, only fills in the form. */
export function createUnderstanding(parts: UnderstandingParts): Understanding {
  const { facts, policy, model } = parts;
  let known: { readonly of: PeopleFacts['entries']; readonly people: readonly KnownPerson[] } | undefined;
  let words: { readonly of: Policy; readonly vocabulary: Vocabulary } | undefined;
  // The same object each time: the reader of messages builds its tables once for each vocabulary.
  const vocabulary = (): Vocabulary => {
    const of = policy();
    if (words?.of !== of) words = { of, vocabulary: vocabularyOf(of) };
    return words.vocabulary;
  };
  const people = (): readonly KnownPerson[] => {
    const { entries } = facts();
    if (known?.of !== entries)
      known = {
        of: entries,
        people: [...entries.values()].map((entry) => ({
          id: entry.id,
          displayName: entry.name,
          upn: entry.upn,
          jobTitle: entry.jobTitle,
          department: entry.department,
        })),
      };
    return known.people;
  };
  return {
    read: async (text, visitor, now) => {
      const options: UnderstandOptions = {
        now: isoIn(now, visitor.zone),
        locale: visitor.locale,
        sender: { id: visitor.ref.id, displayName: visitor.ref.name },
        people: people(),
        vocabulary: vocabulary(),
      };
      const read = readByRules(text, options);
      if (model === undefined) return { people: read.people, byModel: false };
      const incomplete = read.unread ? undefined : incompleteRequest(read, parts, visitor);
      if (!read.unread && incomplete === undefined) return { people: read.people, byModel: false };
      const answered = await askModel({ ...parts, model }, text, options);
      if (answered === undefined) return { people: read.people, byModel: false };
      if (incomplete === undefined) return { people: answered, byModel: true };
      const filled = fillGaps(incomplete, answered);
      return { people: [filled], byModel: Object.keys(filled).length > Object.keys(incomplete).length };
    },
  };
}

/**
 * The one joiner or mover of a message whose form would still ask something. A departure is never completed by a model,
 * because a wrong person or a wrong last day is the worst mistake of all: there the form asks.
 */
function incompleteRequest(
  { people }: RuleReading,
  { facts }: UnderstandingParts,
  visitor: Visitor,
): Understood | undefined {
  const [one, second] = people;
  if (one === undefined || second !== undefined) return undefined;
  if (one.intent !== 'joiner' && one.intent !== 'mover') return undefined;
  const draft = draftOf(one, { sender: visitor.ref, findPerson: (text) => findOne(facts(), text) });
  return missingInputs(one.intent, draft).length > 0 ? one : undefined;
}

/** What a model read, when it answered in time and its answer passed; the rules speak otherwise. */
async function askModel(
  { model, onModel }: { readonly model: AskModel } & Pick<UnderstandingParts, 'onModel'>,
  text: string,
  options: UnderstandOptions,
): Promise<readonly Understood[] | undefined> {
  const began = performance.now();
  const answer = await model(modelQuestion(text, options.now));
  const millis = Math.round(performance.now() - began);
  if (answer.code !== 'answered') {
    onModel?.({ ...answer, millis });
    return undefined;
  }
  const verdict = validateModelAnswer(answer.text, text, options);
  onModel?.({ code: verdict.ok ? 'used' : verdict.code, millis });
  return verdict.ok ? verdict.people : undefined;
}

/** Departments, offices and titles as the policy writes them, aliases included. */
export function vocabularyOf(policy: Policy): Vocabulary {
  return {
    departments: policy.roles.departments.flatMap((department) => [department.name, ...department.aliases]),
    locations: Object.keys(policy.offices.offices),
    titles: [...new Set(policy.roles.departments.flatMap((department) => department.titles))],
  };
}

/** An instant as ISO text with the zone's own offset, so that "Friday" means the sender's Friday. */
function isoIn(at: number, zone: string): string {
  const fixed = FixedOffsetZone.instance(offsetIn(at, zone));
  return DateTime.fromMillis(at, { zone: fixed }).toISO({ suppressMilliseconds: true }) ?? '';
}

/** The offset last asked for in each zone: to work one out takes as long as reading a short message. Policy names the zones. */
const offsets = new Map<string, { readonly quarter: number; readonly minutes: number }>();
/** Clocks are put forward and back on quarters of an hour of UTC only. */
const quarterMillis = 15 * 60_000;

function offsetIn(at: number, zone: string): number {
  const quarter = Math.floor(at / quarterMillis);
  const known = offsets.get(zone);
  if (known?.quarter === quarter) return known.minutes;
  const minutes = DateTime.fromMillis(at, { zone }).offset;
  offsets.set(zone, { quarter, minutes });
  return minutes;
}
