import type { PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import type { KnownPerson, Understood, Vocabulary } from '../dialogs/understand.ts';
import { understand } from '../dialogs/understand.ts';
import type { Visitor } from './visitor.ts';

/** A second reader of a message, for example a language model: fills the same schema and nothing else. */
export type ModelReader = (text: string, sender: string) => Promise<readonly Understood[] | undefined>;

export interface Understanding {
  read(text: string, visitor: Visitor, now: number): Promise<readonly Understood[]>;
}

export interface UnderstandingParts {
  readonly facts: () => PeopleFacts;
  readonly policy: () => Policy;
  /** Absent unless a model is configured; without an answer in time the rules speak. */
  readonly model?: ModelReader;
}

/** Reads messages by rules, with the policy's words and the directory's names; a model, if any, only fills in the form. */
export function createUnderstanding({ facts, policy, model }: UnderstandingParts): Understanding {
  let known: { readonly of: PeopleFacts['entries']; readonly people: readonly KnownPerson[] } | undefined;
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
      const read = understand(text, {
        now: isoIn(now, visitor.zone),
        locale: visitor.locale,
        sender: { id: visitor.ref.id, displayName: visitor.ref.name },
        people: people(),
        vocabulary: vocabularyOf(policy()),
      });
      if (model === undefined || read.some((one) => one.intent !== 'other')) return read;
      return (await model(text, visitor.ref.name)) ?? read;
    },
  };
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
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'longOffset',
    dateStyle: undefined,
    year: 'numeric',
  }).formatToParts(at);
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T');
  return `${wall}${offset === '' ? '+00:00' : offset}`;
}
