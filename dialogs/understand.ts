import { asWritten } from './understand/as-written.ts';
import type { Event } from './understand/events.ts';
import { findEvents, holdsBack, standing } from './understand/events.ts';
import { fieldsOf } from './understand/fields/fields.ts';
import type { Item, Line } from './understand/items.ts';
import type { Asks } from './understand/questions.ts';
import { asksOf } from './understand/questions.ts';
import { likelyIntent } from './understand/reader.ts';
import { recognise } from './understand/recognise.ts';
import { deniedIntent, questionIntent, specialIntent, staysInstead } from './understand/requests.ts';
import type { Roles } from './understand/roles.ts';
import { findRoles } from './understand/roles.ts';
import { twoAsks } from './understand/second-ask.ts';
import type { Pair } from './understand/sharing.ts';
import { shareAll } from './understand/sharing.ts';
import type { Tables } from './understand/tables.ts';
import { findsByGroup } from './understand/tables.ts';
import type { Intent, UnderstandOptions, Understood } from './understand/types.ts';
import type { Zone } from './understand/zones.ts';
import { fullestName, zonesOf } from './understand/zones.ts';

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
   * The rules could not read a message that states something, so that another reader may try; `people` then holds what
   * it most resembles. False for everything they recognised, orders, questions, denials and doubtful departures
   * included: there "no request" is the reading.
   */
  readonly unread: boolean;
}

/** Like {@link understand}, and says whether `other` was recognised or is what remains when nothing was. */
export function readByRules(text: string, options: UnderstandOptions): RuleReading {
  const { line, tables } = recognise(text, options);
  const both = twoAsks(line, tables, (part) => readLine(part, tables).people);
  const reading = both === undefined ? readLine(line, tables) : { people: both, unread: false };
  return { ...reading, people: asWritten(reading.people, text) };
}

function readLine(line: Line, tables: Tables): RuleReading {
  const asks = asksOf(line, tables);
  const roles = findRoles(line, tables);
  const read = (intent: Intent): RuleReading => ({
    people: withReferences(intent, line, roles),
    unread: false,
  });
  const special = specialIntent(asks);
  const inQuestion = (at: number) => asks.questions.some((range) => at >= range.from && at < range.to);
  const events = findEvents(line, tables, roles, asks.polite)
    .filter((event) => !inQuestion(event.at))
    .map((event) => (staysInstead(asks, event) ? { ...event, denied: true } : event));
  if (special !== undefined) {
    const [instead] = special === 'cancel' ? toldBehindRequest(line, events) : [];
    if (instead === undefined) return read(special);
    const told = zonesOf({ line, tables, roles }, [instead]);
    const cancelled = withReferences(special, upTo(line, instead.at), roles);
    return { people: [...cancelled, ...requestsOf(asks, told, roles)], unread: false };
  }
  const zones = zonesOf({ line, tables, roles }, events).slice(0, peopleMax);
  const people = requestsOf(asks, zones, roles);
  if (people.length > 0) return { people, unread: false };
  if (asks.questions.length > 0) return read(questionIntent(asks));
  const denied = events.filter((event) => event.denied);
  if (denied.length > 0) return read(deniedIntent(asks, denied));
  const unread = zones.length === 0 && statesSomething(line) && !holdsBack(line, tables);
  const likely = unread ? secondReading(asks, roles) : [];
  return { people: likely.length > 0 ? likely : [{ intent: 'other' }], unread };
}

/** How sure the reader must be of what no rule has read. Measured on batches that neither had seen. */
const shareMin = 0.8;
/** A departure is the last thing to assume. */
const departureShareMin = 0.93;

/** What a message without any phrase that the rules know most resembles; nothing where that is not sure. */
function secondReading(asks: Asks, roles: Roles): Understood[] {
  const { line, tables } = asks;
  const { intent, share } = likelyIntent(line);
  if (share < (intent === 'leaver' ? departureShareMin : shareMin) || intent === 'other') return [];
  if (intent !== 'joiner' && intent !== 'mover' && intent !== 'leaver')
    return withReferences(intent, line, roles);
  const named = [...line.items.keys()].filter(
    (index) => line.items[index]!.kind === 'person' && !roles.of.has(index),
  );
  const [subject, other] = named;
  // Of several people it would have to be guessed, too, what each of them has to do with it.
  if (subject === undefined || other !== undefined) return [];
  const event: Event = { intent, weight: 'likely', at: subject, to: subject, subject, denied: false };
  return requestsOf(asks, zonesOf({ line, tables, roles }, [event]), roles);
}

const joins = /^(?:and|und|et|y|e|en|og|then|please|bitte)$/;

/** "Cancel JML-2026-00012 and offboard Vera instead": what is told behind the number or the name is a request of its own. */
function toldBehindRequest({ codes }: Line, events: readonly Event[]): Event[] {
  const cancelled = codes.findIndex((code) => code === '<r>' || code === '<p>');
  return events.filter(
    ({ at, subject, weight, denied }) =>
      cancelled >= 0 &&
      at > cancelled &&
      subject !== undefined &&
      subject >= at &&
      weight === 'sure' &&
      !denied &&
      joins.test(codes[at - 1] ?? ''),
  );
}

function upTo(line: Line, end: number): Line {
  return { ...line, items: line.items.slice(0, end), codes: line.codes.slice(0, end) };
}

/** A name, a day, a label, or a script that the rules do not read: a greeting or a thank-you states none of them. */
function statesSomething({ items }: Line): boolean {
  return items.some((item) => item.mark !== undefined || /(?!\p{Script=Latin})\p{L}/u.test(item.text));
}

/** "is moving house": a move that changes nothing we manage is none, unless it is called a move of staff. */
function stands({ zone, fields }: Pair): boolean {
  const changes = [fields.newJobTitle, fields.newDepartment, fields.newLocation, fields.newManagerName];
  return zone.intent !== 'mover' || zone.weight === 'sure' || changes.some(Boolean);
}

function requestsOf({ line, tables }: Asks, zones: readonly Zone[], roles: Roles): Understood[] {
  const finds = findsByGroup(tables.fields, line);
  const cues = standing(tables.events.findAll(line));
  const pairs = zones.map((zone): Pair => ({ zone, fields: fieldsOf({ line, zone, roles, finds, cues }) }));
  return shareAll(pairs, line, finds)
    .filter(stands)
    .map(({ zone, fields }) => ({ intent: zone.intent, ...fields }));
}

const withoutReferences: readonly Intent[] = [
  'joiner',
  'mover',
  'leaver',
  'my-approvals',
  'my-tasks',
  'help',
  'other',
];

/** Between two of a list: "JML-… and JML-…", "Ana, Ben & Cem". */
const listSign = /^(?:,|&|\+|and|und|et|y|e|en|og)$/;

/** The item and those of its kind that are listed right behind it. */
function listedFrom({ items, codes }: Line, first: number): Item[] {
  const code = codes[first];
  const listed = [items[first]!];
  let at = first + 1;
  while (listSign.test(codes[at] ?? '')) {
    const next = codes[at] === ',' && listSign.test(codes[at + 1] ?? '') ? at + 2 : at + 1;
    if (codes[next] !== code) break;
    listed.push(items[next]!);
    at = next + 1;
  }
  return listed;
}

/** What is asked, once for each request or person that is listed; person, number and scope as the text states them. */
function withReferences(intent: Intent, line: Line, roles: Roles): Understood[] {
  if (withoutReferences.includes(intent)) return [{ intent }];
  const request = line.items.findIndex((item) => item.kind === 'request');
  const person = line.items.findIndex((item, index) => item.kind === 'person' && !roles.of.has(index));
  if (request < 0 && person < 0)
    return [{ intent, ...(intent === 'audit' || intent === 'status' ? { scope: 'all' as const } : {}) }];
  const requests = request < 0 ? [] : listedFrom(line, request);
  const people = person < 0 ? [] : listedFrom(line, person);
  const stated = (one?: Item, number?: Item): Understood => ({
    intent,
    ...(one ? { personName: fullestName(line, one.text) } : {}),
    ...(number ? { requestId: number.text.toUpperCase().replace(/[‐–]/g, '-') } : {}),
  });
  if (people.length === 0) return requests.map((number) => stated(undefined, number));
  if (requests.length === 0) return people.map((one) => stated(one));
  return [stated(people[0], requests[0])];
}
