import { findEvents, holdsBack } from './understand/events.ts';
import { fieldsOf } from './understand/fields.ts';
import type { Line } from './understand/items.ts';
import type { Recognised } from './understand/recognise.ts';
import { recognise } from './understand/recognise.ts';
import { deniedIntent, isQuestion, otherIntent } from './understand/requests.ts';
import type { Role } from './understand/roles.ts';
import { findRoles } from './understand/roles.ts';
import type { Intent, UnderstandOptions, Understood, UnderstoodFields } from './understand/types.ts';
import type { Zone } from './understand/zones.ts';
import { zonesOf } from './understand/zones.ts';

export type * from './understand/types.ts';

/** People that one message may be about; more than that is a list for a file, not for a chat. */
const peopleMax = 12;

/**
 * Reads a chat message. Returns one result for each person the message asks something for, or one result
 * without a request. Only what the text states is set; what can be read two ways is left out, so that the
 * form asks. Never throws for any text; throws `RangeError` when `now` is no ISO date.
 */
export function understand(text: string, options: UnderstandOptions): Understood[] {
  return readByRules(text, options).people;
}

/** What the rules made of a message. */
export interface RuleReading {
  readonly people: Understood[];
  /**
   * The rules could not read a message that states something, so that another reader may try. False for everything
   * they recognised, orders, questions, denials and doubtful departures included: there "no request" is the reading.
   */
  readonly unread: boolean;
}

/** Like {@link understand}, and says whether `other` was recognised or is what remains when nothing was. */
export function readByRules(text: string, options: UnderstandOptions): RuleReading {
  const reading = recognise(text, options);
  const { line, language } = reading;
  const asks = line.items.some((item) => item.code === '?');
  const other = otherIntent({ line, language, asks });
  if (other !== undefined) return recognised([withReferences(other, line)]);
  const roles = findRoles(line);
  const events = findEvents(line, language, roles);
  const zones = zonesOf(line, events, roles).slice(0, peopleMax);
  const people = shareFields(zones, requestsOf(reading, zones, roles));
  if (people.length > 0) return recognised(people);
  if (isQuestion({ line, language, asks })) return recognised([{ intent: 'other' }]);
  const denied = events.find((event) => event.denied);
  if (denied) return recognised([withReferences(deniedIntent(line.text), line)]);
  const unread = zones.length === 0 && statesSomething(reading) && !holdsBack(line, language);
  return { people: [{ intent: 'other' }], unread };
}

/** A name, a day, a label, or a script that the rules do not read: a greeting or a thank-you states none of them. */
function statesSomething({ line, text }: Recognised): boolean {
  return line.items.some((item) => item.mark !== undefined) || /(?!\p{Script=Latin})\p{L}/u.test(text);
}

function recognised(people: Understood[]): RuleReading {
  return { people, unread: false };
}

const stands: Readonly<
  Record<'joiner' | 'mover' | 'leaver', (fields: UnderstoodFields, zone: Zone) => boolean>
> = {
  joiner: () => true,
  // "is moving house": a move that changes nothing we manage is none.
  mover: (fields, zone) =>
    hasMove(fields) ||
    / (?:promot\w*|transfer\w*|mover|beforder\w*|versetz\w*|mutation|promotion|traslado|ascen\w*|transferencia|promo\w*|overplaatsing|bevorder\w*|forfrem\w*|overflyt\w*)(?= |$)/.test(
      zone.words,
    ),
  leaver: () => true,
};

function hasMove(fields: UnderstoodFields): boolean {
  return [fields.newJobTitle, fields.newDepartment, fields.newLocation, fields.newManagerName].some(Boolean);
}

type Pair = { zone: Zone; fields: UnderstoodFields };

function requestsOf(reading: Recognised, zones: readonly Zone[], roles: ReadonlyMap<number, Role>): Pair[] {
  const alone = zones.length === 1;
  return zones
    .map((zone) => ({ zone, fields: fieldsOf({ line: reading.line, zone, roles, alone }) }))
    .filter(({ zone, fields }, _, all) => {
      // One of a group may hold what is said for all of them.
      const group = all.filter((pair) => pair.zone.group === zone.group);
      return stands[zone.intent](Object.assign({}, ...group.map((pair) => pair.fields), fields), zone);
    });
}

const shared: readonly (keyof UnderstoodFields)[] = [
  'jobTitle',
  'department',
  'location',
  'startDate',
  'managerName',
  'employeeType',
  'endDate',
  'newDepartment',
  'newLocation',
  'newManagerName',
  'effectiveDate',
  'lastDay',
  'lastTime',
  'urgency',
  'forwardOrDelegateTo',
];

/** People listed together share what is said once, before the first or after the last of them. */
function shareFields(zones: readonly Zone[], pairs: readonly Pair[]): Understood[] {
  return pairs.map(({ zone, fields }) => {
    const group = pairs.filter((pair) => pair.zone.group === zone.group && zones.length > 1);
    const sources = [group.at(-1), group[0]];
    const borrowed: UnderstoodFields = {};
    for (const key of shared) {
      const source = sources.find((pair) => pair?.fields[key] !== undefined);
      if (source && fields[key] === undefined) Object.assign(borrowed, { [key]: source.fields[key] });
    }
    return { intent: zone.intent, ...fields, ...borrowed };
  });
}

/** Person, request number and scope of an intent that is no joiner, mover or leaver request. */
function withReferences(intent: Intent, line: Line): Understood {
  if (!['status', 'audit', 'evidence', 'cancel'].includes(intent)) return { intent };
  const roles = findRoles(line);
  const request = line.items.find((item) => item.kind === 'request');
  const person = line.items.find((item, index) => item.kind === 'person' && roles.get(index) === undefined);
  const requestId = request?.text.toUpperCase().replace(/[‐–]/g, '-');
  const whole = intent === 'audit' && !person && !request;
  const overview = intent === 'status' && !person && !request;
  return {
    intent,
    ...(person ? { personName: person.text } : {}),
    ...(requestId ? { requestId } : {}),
    ...(whole || overview ? { scope: 'all' as const } : {}),
  };
}
