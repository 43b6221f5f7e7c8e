import type { Event, EventIntent } from './events.ts';
import type { Line } from './items.ts';
import { endsSentence } from './items.ts';
import type { Role } from './roles.ts';
import { fold } from './tokens.ts';

/** A person that something happens to, with the items of the line that speak about them. */
export interface Zone {
  readonly name?: string;
  readonly intent: EventIntent;
  /** people of the same group share what is said once for all */
  readonly group: number;
  readonly items: number[];
  readonly words: string;
}

interface Subject {
  readonly name: string;
  readonly items: number[];
}

function namesMatch(left: string, right: string): boolean {
  const [a, b] = [fold(left).split(' '), fold(right).split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** People of the line that play no other role, each with all places where they are named. */
function subjectsOf(line: Line, roles: ReadonlyMap<number, Role>): Subject[] {
  const subjects: Subject[] = [];
  for (const [index, item] of line.items.entries()) {
    if (item.kind !== 'person' || roles.has(index)) continue;
    const known = subjects.find((subject) => namesMatch(subject.name, item.text));
    if (known) known.items.push(index);
    else subjects.push({ name: item.text, items: [index] });
  }
  return subjects;
}

const rank: readonly EventIntent[] = ['leaver', 'mover', 'joiner'];
const plainJoiner =
  / (?:new|hire[ds]?|onboard|onboarding|joiner|starter|account|neue[rnsm]?|neueinstellung|konto|nouve\w+|compte|nuev[oa]s?|alta|nov[oa]s?|conta|nieuwe?|ny|nye|konto|opret|welcome)(?= )/;

/** One intent for a person: firm words before soft ones; a new hire who also "moves" or whose contract ends stays one. */
function decide(events: readonly Event[]): Event | undefined {
  const stays = events.some((event) => event.denied && event.intent === 'leaver');
  // Said to leave and said not to: whoever contradicts themselves is asked, never taken at the dangerous word.
  const asserted = events.filter((event) => !event.denied && !(stays && event.intent === 'leaver'));
  const firm = asserted.filter((event) => !event.soft);
  const pool = firm.length > 0 ? firm : asserted;
  const joining = pool.find((event) => event.intent === 'joiner' && plainJoiner.test(event.words));
  const leaving = pool.find((event) => event.intent === 'leaver');
  if (joining && (!leaving || joining.at < leaving.at)) return joining;
  for (const intent of rank) {
    const found = pool.find((event) => event.intent === intent);
    if (found) return found;
  }
  return undefined;
}

const linkWords =
  /^(?:and|und|et|y|e|en|og|&|,|\(|\)|-|–|•|\n|\/|both|also|as|sowie|auch|beide|a|an|in|at|i|im|;|:|from|the|for|:|\d+|\.|plus|mit|with|as|als|som|comme|como|ou|on|o|joins|tambien|tambem|aussi|ook|ogsa|too)$/;

function isLink(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = line.items[at]!;
    if (item.kind === 'person' || (item.kind === 'word' && !linkWords.test(item.code))) return false;
  }
  return true;
}

interface Decided {
  readonly subject: Subject;
  event?: Event;
  group: number;
}

/** "A and B leave", "New hires: A (…), B (…)": who is listed with somebody shares what happens to them. */
function inherit(line: Line, decided: Decided[], denied: ReadonlySet<Subject>): void {
  const order = [...decided.keys()];
  for (const pass of [order, [...order].reverse()]) {
    for (const index of pass) {
      const one = decided[index]!;
      if (one.event || denied.has(one.subject)) continue;
      const neighbour = decided[pass === order ? index - 1 : index + 1];
      if (!neighbour?.event) continue;
      const [left, right] = pass === order ? [neighbour, one] : [one, neighbour];
      if (!isLink(line, left.subject.items[0]! + 1, right.subject.items[0]!)) continue;
      one.event = neighbour.event;
      one.group = neighbour.group;
    }
  }
}

const clauseBreak =
  /^(?:and|und|et|y|e|en|og|,|-|–|•|\)|while|whereas|but|aber|mais|pero|mas|maar|men|wahrend)$/;

/** Where the talk about a person begins: what stands before the name in the same clause belongs to them. */
function startOf(line: Line, first: number, floor: number): number {
  let at = first;
  while (at > floor && !endsSentence(line.items[at - 1]) && !clauseBreak.test(line.items[at - 1]!.code))
    at -= 1;
  return at;
}

/** Splits the line among the people that something happens to, in the order in which they are named. */
export function zonesOf(line: Line, events: readonly Event[], roles: ReadonlyMap<number, Role>): Zone[] {
  const subjects = subjectsOf(line, roles);
  const denied = new Set<Subject>();
  const decided: Decided[] = subjects.map((subject, index) => {
    const own = events.filter(
      (event) => event.subject !== undefined && subject.items.includes(event.subject),
    );
    const event = decide(own);
    if (!event && own.some((each) => each.denied)) denied.add(subject);
    return { subject, ...(event ? { event } : {}), group: index };
  });
  inherit(line, decided, denied);
  const active = decided.filter((one) => one.event !== undefined);
  if (active.length === 0) return nameless(line, events);
  return share(line, active);
}

/** An event about nobody named: "her last day is Friday" still is a departure, and the form asks for the name. */
function nameless(line: Line, events: readonly Event[]): Zone[] {
  const event = decide(events.filter((each) => each.subject === undefined));
  if (!event || event.soft || line.items.some((item) => item.kind === 'person')) return [];
  return [{ intent: event.intent, group: 0, items: line.items.map((_, index) => index), words: event.words }];
}

function share(line: Line, active: readonly Decided[]): Zone[] {
  const owner = new Array<number>(line.items.length).fill(0);
  const places = active
    .flatMap((one, zone) => one.subject.items.map((item) => ({ item, zone })))
    .sort((left, right) => left.item - right.item);
  let floor = 0;
  for (const [position, place] of places.entries()) {
    const start = position === 0 ? 0 : startOf(line, place.item, floor);
    for (let at = start; at < line.items.length; at += 1) owner[at] = place.zone;
    floor = place.item + 1;
  }
  return active.map((one, zone) => ({
    name: longestName(line, one.subject),
    intent: one.event!.intent,
    group: one.group,
    items: [...owner.keys()].filter((item) => owner[item] === zone),
    words: one.event!.words,
  }));
}

function longestName(line: Line, subject: Subject): string {
  let best = subject.name;
  for (const item of subject.items) {
    const text = line.items[item]!.text;
    if (text.split(' ').length > best.split(' ').length) best = text;
  }
  return best;
}
