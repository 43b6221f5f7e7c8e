import type { Weight } from './cues.ts';
import type { Event, EventIntent } from './events.ts';
import type { Line } from './items.ts';
import { endsSentence, sentenceAround, sentencesOf } from './items.ts';
import { namesUs } from './left.ts';
import { phraseTable } from './phrases/table.ts';
import type { Roles } from './roles.ts';
import type { Tables } from './tables.ts';
import { fold } from './tokens.ts';

/** A person that something happens to, with the items of the line that speak about them. */
export interface Zone {
  readonly name?: string;
  readonly intent: EventIntent;
  /** people of the same group share what is said once for all */
  readonly group: number;
  readonly items: readonly number[];
  readonly weight: Weight;
  /** told with the verb of the one before: "…, Robert on Monday" */
  readonly elliptic?: true;
}

/** The line, the phrases that it is read with, and who plays another role in it. */
export interface Scene {
  readonly line: Line;
  readonly tables: Tables;
  readonly roles: Roles;
}

interface Subject {
  readonly name: string;
  readonly items: number[];
}

/** Whether all words of the shorter of two names stand in the other. */
export function namesMatch(left: string, right: string): boolean {
  const [a, b] = [fold(left).split(' '), fold(right).split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** People of the line that play no other role, each with all places where they are named. */
function subjectsOf(line: Line, roles: Roles): Subject[] {
  const subjects: Subject[] = [];
  for (const [index, item] of line.items.entries()) {
    if (item.kind !== 'person' || roles.of.has(index)) continue;
    const known = subjects.find((subject) => namesMatch(subject.name, item.text));
    if (known) known.items.push(index);
    else subjects.push({ name: item.text, items: [index] });
  }
  return subjects;
}

const points: Readonly<Record<Weight, number>> = { sure: 3, likely: 2, hint: 1 };
const datedHint = 1.5;
/** A request needs this much: one likely cue, or a hint with a day beside it. */
const pointsMin = 1.5;
// Where two intents are told alike: who is hired is no mover, and a departure is the last thing to assume.
const preference: readonly EventIntent[] = ['joiner', 'mover', 'leaver'];

interface Verdict {
  readonly intent: EventIntent;
  readonly event: Event;
}

/**
 * A hint is only as good as its company: a day in its sentence. For a departure it takes more: the hour as well and
 * hardly another word ("Olivia out Friday 5pm"), somebody who comes instead, or somebody who gets the mailbox.
 */
function pointsOf({ line, tables, roles }: Scene, event: Event): number {
  if (event.weight !== 'hint') return points[event.weight];
  const { from, to } = sentenceAround(line, event.at);
  const codes = line.codes.slice(from, to);
  const terse = codes.filter((code) => /^[a-z]/.test(code)).length <= 3;
  const handedOver = [...roles.of.values()].includes('delegate') || tables.replaced.findAll(line).length > 0;
  const gone = handedOver || (terse && codes.includes('<c>'));
  const supported = event.intent !== 'leaver' || gone;
  return codes.includes('<d>') && supported ? datedHint : points.hint;
}

/** "Raj is gone. Close it all.": gone, and all to be closed, is a departure though neither says it alone. */
function isGoneAndClosed(hints: readonly Event[]): boolean {
  const closes = (event: Event) => event.to - event.at > 1;
  const leaver = hints.every((event) => event.intent === 'leaver');
  return leaver && hints.some(closes) && hints.some((event) => !closes(event));
}

/** How strongly the events of one intent speak for it. */
function strengthOf(scene: Scene, events: readonly Event[]): number {
  const most = Math.max(0, ...events.map((event) => pointsOf(scene, event)));
  return most === points.hint && isGoneAndClosed(events) ? datedHint : most;
}

/** The intent that the events of one person speak for most, or none. */
function decide(scene: Scene, events: readonly Event[]): Verdict | undefined {
  const stays = events.some((event) => event.denied && event.intent === 'leaver');
  // Said to leave and said not to: whoever contradicts themselves is asked, never taken at the dangerous word.
  const asserted = events.filter((event) => !event.denied && !(stays && event.intent === 'leaver'));
  let best: (Verdict & { readonly strength: number }) | undefined;
  for (const intent of preference) {
    const own = asserted.filter((event) => event.intent === intent);
    const strength = strengthOf(scene, own);
    const event = own.find((each) => points[each.weight] >= Math.floor(strength));
    if (!event || strength < pointsMin) continue;
    const equal = best !== undefined && strength === best.strength;
    if (best?.intent === 'joiner' && comesToUs(scene.line, best.event) && !endsWithUs(scene.line, event))
      continue;
    if (best?.intent === 'joiner' && intent === 'leaver' && endsWhatBegins(scene.line, best.event, own))
      continue;
    const ends = best?.intent === 'mover' && own.some((each) => endsWithUs(scene.line, each));
    if (best === undefined || strength > best.strength || (equal && (ends || wins(event, best.event))))
      best = { intent, event, strength };
  }
  return best;
}

/** "Moves to London, so her last day with us is Friday": who moves and is gone from the company leaves it. */
function endsWithUs({ codes }: Line, { intent, weight, at, to }: Event): boolean {
  const said = codes.slice(at, Math.min(codes.length, to + 2));
  return intent === 'leaver' && weight === 'sure' && namesUs(said);
}

/** "commence le 5 avril, fin de mission le 30 juillet": what ends is the contract that begins. */
function endsWhatBegins({ codes }: Line, begins: Event, ends: readonly Event[]): boolean {
  return ends.every(
    ({ at, to }) =>
      codes.slice(begins.at, at).includes('<d>') && codes.slice(at, to).some((code) => employed.test(code)),
  );
}

const employed =
  /^(?:contrats?|contratos?|contracts?|mission|mision|stage|estagio|practicas|opdracht|kontrakt|kontrakten|vertrag|assignment|internship|placement)$/;

const cameBefore = /^(?:joined|came|kam|rejoint|unio|juntou|kwam)$/;

/** "hat bei Bosch gekündigt und kommt am 3. Mai zu uns": what is left then is somebody else's. */
function comesToUs({ codes }: Line, { intent, weight, at, to }: Event): boolean {
  const said = codes.slice(at, Math.min(codes.length, to + 3));
  return (
    intent === 'joiner' && weight === 'sure' && namesUs(said) && !said.some((code) => cameBefore.test(code))
  );
}

/** Two sure words for one person: what is said first is what the message is about. */
function wins(event: Event, best: Event): boolean {
  return event.weight === 'sure' && event.at < best.at && event.intent === 'leaver';
}

const linkWords =
  /^(?:well|together|along|zusammen|and|und|et|y|e|en|og|&|,|\(|\)|-|–|—|•|\n|\/|both|also|as|sowie|auch|beide|a|an|in|at|i|im|;|:|from|the|for|\d+|plus|mit|with|als|som|comme|como|ou|on|o|joins|tambien|tambem|aussi|ook|ogsa|too|il|le|el|den|am|ab|op|per|pr|dia|de|da|do|du|des|der|das|to|la|l'|vom|bis|until|till|til|jusquau|hasta|ate|tot|vanaf|au|desde|van|fra|al|ao)$/;

function isLink(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = line.items[at]!;
    if (item.kind === 'person' || (item.kind === 'word' && !linkWords.test(item.code))) return false;
  }
  return true;
}

const clauseBreak =
  /^(?:and|und|et|y|e|en|og|,|-|–|—|•|\)|while|whereas|but|aber|mais|pero|mas|maar|men|wahrend|because|since|once|weil|nachdem|sobald|parce|car|porque|cuando|quando|omdat|zodra|nadat|fordi)$/;

const ellipsis = phraseTable([
  ['<p> (too|also|likewise|auch|ebenfalls|aussi|tambien|tambem|ook|ogsa) $', true],
  ['<p> as well $', true],
  [
    '<p> (to|in|into|nach|in die|ins|zu|zum|zur|a|au|aux|al|en|para|naar|til|vers) [the|la|le|el|o|de|die|den|der] (<o>|<l>|<t>)',
    true,
  ],
  [
    "<p> ['s] [is|will be|:|,|-|–|auch|too|also|aussi|tambien] [on|am|den|le|el|a|op|per|pr|em|no|na|dia|zum] [the|den|dia] <d>",
    true,
  ],
]);

const sameFor = phraseTable([
  [
    '(same|likewise|ditto|dasselbe|gleiches|gilt|pareil|meme chose|idem|lo mismo|igual|o mesmo|hetzelfde|idem|det samme) [goes|auch|applies|gilt|gaelder] (for|fur|pour|para|voor|con) <p>',
    true,
  ],
]);

/** "Kelly leaves on Friday and Robert on Monday", "… and Robert's is the Monday after": the verb is left out. */
function isElliptic(line: Line, person: number): boolean {
  const behind = /^(?:for|of|fur|von|pour|para|voor|van|de)$/.test(line.codes[person - 1] ?? '') ? 2 : 1;
  const before = line.codes[person - behind] ?? '';
  if ([2, 3, 4].some((back) => sameFor.longestAt(line, person - back)?.to === person + 1)) return true;
  return (clauseBreak.test(before) || endsSentence(before)) && ellipsis.longestAt(line, person) !== undefined;
}

/** "… and so does Uwe": who is told of with "so does" shares all that was said. */
function isSoDoes({ codes }: Line, person: number): boolean {
  return soDoes.test(codes.slice(Math.max(0, person - 2), person).join(' '));
}

const soDoes =
  /^(?:(?:so|as) (?:does|do|will|is|are|did)|(?:und|and) (?:auch|ebenso|also)|ebenso wie|genauso wie|(?:et|y|e|en|og) (?:aussi|tambien|tambem|ook|ogsa))$/;

/** "and Uwe from Finance to Sales": the verb is the one before. */
function isVerbless({ codes }: Line, event: Event): boolean {
  return /^(?:from|von|vom|de|du|del|da|do|van|fra)$/.test(codes[event.at] ?? '');
}

interface Decided {
  readonly subject: Subject;
  verdict?: Verdict;
  group: number;
  elliptic?: true;
}

/** "A and B leave", "New hires: A (…), B (…)": who is listed with somebody shares what happens to them. */
function inherit(line: Line, decided: Decided[], denied: ReadonlySet<Subject>): void {
  const order = [...decided.keys()];
  for (const pass of [order, [...order].reverse()]) {
    for (const index of pass) {
      const one = decided[index]!;
      if (one.verdict) sameGroup(line, decided, index);
      if (one.verdict || denied.has(one.subject)) continue;
      const neighbour = decided[pass === order ? index - 1 : index + 1];
      if (!neighbour?.verdict) continue;
      const [left, right] = pass === order ? [neighbour, one] : [one, neighbour];
      const linked =
        isLink(line, left.subject.items[0]! + 1, right.subject.items[0]!) ||
        (pass === order && isSoDoes(line, right.subject.items[0]!));
      if (!linked && !(pass === order && isElliptic(line, one.subject.items[0]!))) continue;
      one.verdict = neighbour.verdict;
      if (linked) one.group = neighbour.group;
      else one.elliptic = true;
    }
  }
}

/** "Nina and Ben swap teams: Nina goes to Sales, Ben to Finance": named together, they share what is said once. */
function sameGroup(line: Line, decided: readonly Decided[], index: number): void {
  const [before, one] = [decided[index - 1], decided[index]!];
  if (before?.verdict === undefined || before.verdict.intent !== one.verdict?.intent) return;
  const [first, second] = [before.subject.items[0]!, one.subject.items[0]!];
  const joined = /^(?:and|und|et|y|e|en|og|&)$/.test(line.codes[first + 1] ?? '') && second === first + 2;
  if (joined) one.group = before.group;
}

/** Where the talk about a person begins: what stands before the name in the same clause belongs to them. */
function startOf(line: Line, first: number, floor: number): number {
  let at = first;
  while (at > floor && !endsSentence(line.codes[at - 1]) && !clauseBreak.test(line.codes[at - 1]!)) at -= 1;
  return at;
}

/** Splits the line among the people that something happens to, in the order in which they are named. */
export function zonesOf(scene: Scene, events: readonly Event[]): Zone[] {
  const { line, roles } = scene;
  const subjects = subjectsOf(line, roles);
  const denied = new Set<Subject>();
  const decided: Decided[] = subjects.map((subject, index) => {
    const own = events.filter(
      (event) => event.subject !== undefined && subject.items.includes(event.subject),
    );
    const verdict = decide(scene, own);
    if (!verdict && own.some((each) => each.denied)) denied.add(subject);
    return { subject, ...(verdict ? { verdict } : {}), group: index };
  });
  inherit(line, decided, denied);
  const active = decided.filter((one) => one.verdict !== undefined);
  return active.length === 0 ? nameless(scene, events, subjects.length) : share(line, active, events);
}

/** An event about nobody named: "her last day is Friday" still is a departure, and the form asks for the name. */
function nameless(scene: Scene, events: readonly Event[], subjects: number): Zone[] {
  if (subjects > 0) return [];
  const verdict = decide(
    scene,
    events.filter((each) => each.subject === undefined && each.weight === 'sure'),
  );
  if (!verdict) return [];
  const { intent, event } = verdict;
  return [{ intent, group: 0, items: [...scene.line.items.keys()], weight: event.weight }];
}

function share(line: Line, active: readonly Decided[], events: readonly Event[]): Zone[] {
  const owner = new Array<number>(line.items.length).fill(0);
  const places = active
    .flatMap((one, zone) => one.subject.items.map((item) => ({ item, zone })))
    .sort((left, right) => left.item - right.item);
  let floor = 0;
  for (const [position, place] of places.entries()) {
    owner.fill(place.zone, position === 0 ? 0 : startOf(line, place.item, floor));
    floor = place.item + 1;
  }
  for (const sentence of sentencesOf(line)) {
    // A sentence that names nobody belongs to whom its events are about: "… He starts on Monday."
    if (places.some(({ item }) => item >= sentence.from && item < sentence.to)) continue;
    const event = events.find(({ at }) => at >= sentence.from && at < sentence.to);
    const zone = active.findIndex(
      ({ subject }) => event?.subject !== undefined && subject.items.includes(event.subject),
    );
    if (zone >= 0) owner.fill(zone, sentence.from, sentence.to);
  }
  return active.map((one, zone) => ({
    name: longestName(line, one.subject),
    intent: one.verdict!.intent,
    group: one.group,
    items: [...owner.keys()].filter((item) => owner[item] === zone),
    weight: one.verdict!.event.weight,
    ...(one.elliptic || isVerbless(line, one.verdict!.event) ? { elliptic: true as const } : {}),
  }));
}

function longestName({ items }: Line, subject: Subject): string {
  return fullest(
    subject.name,
    subject.items.map((item) => items[item]!.text),
  );
}

function fullest(name: string, others: readonly string[]): string {
  const length = (text: string) => text.split(' ').length;
  return others.reduce((best, each) => (length(each) > length(best) ? each : best), name);
}

/** "Karen is staying, stop the offboarding of Karen Whitfield": a name as fully as the line has it. */
export function fullestName({ items }: Line, name: string): string {
  const longer = items.filter((item) => item.kind === 'person' && namesMatch(item.text, name));
  const found = fullest(
    name,
    longer.map((item) => item.text),
  );
  // Of two people who share the short name, it may be either.
  return longer.every((item) => namesMatch(item.text, found)) ? found : name;
}
