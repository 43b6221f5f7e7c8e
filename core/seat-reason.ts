import type { Approver } from './entry.ts';
import type { PersonRef } from './person.ts';

/** Why a seat of a stage went to somebody else, as data: the sentence is made where it is read, in that person's language. */
export type SeatCause =
  /** Out of office until this instant (ISO UTC); without one nobody knows until when. */
  | { readonly kind: 'away'; readonly person: PersonRef; readonly until?: string }
  | { readonly kind: 'leaving'; readonly person: PersonRef }
  | { readonly kind: 'stays'; readonly person: PersonRef };

/** A person's own words, or a cause. Lines of earlier versions carry every cause as a sentence in English. */
export type SeatReason = string | SeatCause;

/** How lines of earlier versions say that somebody is leaving. */
const LEAVING = 'has left or is leaving';

/** A reason in English, as evidence tells it. */
export function reasonSays(reason: SeatReason): string {
  if (typeof reason === 'string') return reason;
  const { name } = reason.person;
  if (reason.kind === 'leaving') return `${name} ${LEAVING}`;
  if (reason.kind === 'stays') return `${name} stays`;
  return reason.until === undefined
    ? `${name} is away`
    : `${name} is away until ${reason.until.slice(0, 10)}`;
}

/** Why somebody is asked, in English: by which route, and what handed the seat on since. */
export function whySays({ why, handedOn = [] }: Pick<Approver, 'why' | 'handedOn'>): string {
  return [why, ...handedOn.map(reasonSays)].filter((text) => text !== '').join('; ');
}

/** Whether a seat was handed on because its owner leaves, so that it goes back to them when they stay. */
export function movedForLeaving({ why, handedOn = [] }: Approver, owner: PersonRef): boolean {
  const left = (one: SeatReason): boolean =>
    typeof one === 'string' ? one.includes(LEAVING) : one.kind === 'leaving' && one.person.id === owner.id;
  return [why, ...handedOn].some(left);
}
