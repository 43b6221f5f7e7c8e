import type { CueMeaning } from './cues.ts';
import { peopleBesideForm } from './forms.ts';
import type { Line } from './items.ts';
import type { RolePhrases } from './languages/language.ts';
import { employersLeft } from './left.ts';
import type { Found } from './phrases/table.ts';
import type { Tables } from './tables.ts';

/** What a person (or "me") is in the sentence, when not the one it is about. */
export type Role = 'manager' | 'delegate' | 'bystander';

/** The items that play another role than the one a sentence is about, and where the sender says to be the manager or the delegate. */
export interface Roles {
  readonly of: ReadonlyMap<number, Role>;
  readonly senderManagesAt: readonly number[];
  readonly senderReceivesAt: readonly number[];
}

const order: readonly (keyof RolePhrases)[] = [
  'subject',
  'delegate',
  'manager',
  'bystander',
  'signature',
  'senderManages',
  'senderReceives',
  'firstPerson',
];

function peopleIn(line: Line, { at, to, who }: Found<unknown>): number[] {
  if (who !== undefined) return [who];
  const inside: number[] = [];
  for (let index = at; index < to; index += 1) if (line.items[index]?.kind === 'person') inside.push(index);
  return inside;
}

const andWords = /^(?:and|und|et|y|e|en|og|&)$/;

/** "thanks to Ana and Ben": what is true of one end of "and" is true of the other. */
function spreadOverAnd(line: Line, roles: Map<number, Role>): void {
  for (const [at, role] of [...roles]) {
    const next = line.items[at + 2];
    const linked = andWords.test(line.codes[at + 1] ?? '') && next?.kind === 'person';
    const last = [',', '.', '!', '\n', ')', undefined].includes(line.codes[at + 3]);
    if (linked && last && role === 'bystander' && !roles.has(at + 2)) roles.set(at + 2, role);
  }
}

/** Verbs of going in the past: whoever has gone is only told of, not asked for. */
export const hasGone =
  /^(?:left|retired|departed|quit|went|died|ging|verliess|ausschied|parti|partie|partait|quitte|dejo|fue|marcho|jubilo|saiu|deixou|reformou|aposentou|gegangen|verlassen|ausgeschieden|partis|marchado|jubilado|saido|reformado|vertrokken|gestopt|vertrok|stopte|gik|stoppet|rejst|fratradt|stoppede|forlod|rejste|fratradte)$/;
/** How far behind "who" such a verb may stand: "who sadly left", "qui nous a quittés". */
const goneWords = 4;

/** "replaces Petra, who leaves on Friday": the sentence goes on about her. "Who left in May" only says why. */
function isDescribed({ codes }: Line, index: number): boolean {
  // "Karin and not Karen, who moves": it goes on about Karin.
  if (/^(?:not|nicht|non|pas|no|nao|niet|ikke)$/.test(codes[index - 1] ?? '')) return false;
  const at = codes[index + 1] === ',' ? index + 2 : index + 1;
  if (codes.slice(at + 1, at + 1 + goneWords).some((code) => hasGone.test(code))) return false;
  const relative =
    codes[index + 1] === ',' ? /^(?:who|die|der|qui|que|quien|som|welche|welcher)$/ : /^(?:who|qui)$/;
  return relative.test(codes[at] ?? '');
}

const whose =
  /^(?:his|her|their|ihr|ihre|ihrem|sein|seine|son|sa|leur|su|zijn|haar|hun|hans|hendes|seu|sua)$/;

/** "…, her former manager Tom Berg leaves us on Friday": the manager of the one told of before is told of now. */
function isToldOfNext(line: Line, { at, to }: Found<unknown>, tellings: readonly Found<unknown>[]): boolean {
  const possessive = line.codes.slice(Math.max(0, at - 2), at + 1).some((code) => whose.test(code));
  return possessive && line.codes[to - 1] === '<p>' && tellings.some((cue) => cue.at === to);
}

const successors =
  /^(?:nachfolger|nachfolgerin|vertretung|vertreter|vertreterin|ersatz|afloser|efterfolger|vikar)$/;

/** "Nachfolger Malte fängt an": a successor who is told to start is not whom somebody succeeds. */
function isSuccessor(line: Line, { to }: Found<unknown>, cues: readonly Found<CueMeaning>[]): boolean {
  const starts = cues.some(({ at, value }) => at === to && value.intent === 'joiner');
  return starts && line.codes[to - 1] === '<p>' && successors.test(line.codes[to - 2] ?? '');
}

/** Finds the roles of a line; where two phrases claim a person, the longer one wins. */
export function findRoles(line: Line, tables: Tables): Roles {
  const cues = tables.events.findAll(line);
  const sure = cues.filter(
    ({ value }) => value.weight === 'sure' && value.intent !== 'neither' && value.side !== 'before',
  );
  const found = tables.roles
    .findAll(line)
    .toSorted(
      (left, right) =>
        right.to - right.at - (left.to - left.at) || order.indexOf(left.value) - order.indexOf(right.value),
    );
  const tellings = cues.filter(
    ({ value: { intent, weight } }) =>
      (intent === 'leaver' && weight === 'sure') || (intent === 'joiner' && weight !== 'hint'),
  );
  const roles = new Map<number, Role>();
  const subjects = new Set<number>();
  const placesOf = (group: keyof RolePhrases) =>
    found.filter(({ value }) => value === group).map(({ at }) => at);
  // "My last day is … Regards, Benedict": a letter of resignation is about who signs it.
  const ownLetter = found.some((one) => one.value === 'firstPerson');
  for (const one of found) {
    if (one.value === 'senderManages' || one.value === 'senderReceives' || one.value === 'firstPerson')
      continue;
    const role = one.value === 'signature' ? 'bystander' : one.value;
    if (role === 'subject') {
      for (const index of peopleIn(line, one)) subjects.add(index);
      continue;
    }
    if (one.value === 'signature' && ownLetter) continue;
    if (isToldOfNext(line, one, tellings) || isSuccessor(line, one, cues)) continue;
    for (const index of peopleIn(line, one)) {
      // "an account and a mailbox for Ana" is about Ana, whatever else the words could mean.
      if (subjects.has(index) || (isDescribed(line, index) && role === 'bystander')) continue;
      const meant = sure.some(
        (cue) => cue.at <= index && index < cue.to && cue.to - cue.at >= one.to - one.at,
      );
      if (!roles.has(index) && !meant) roles.set(index, role);
    }
  }
  spreadOverAnd(line, roles);
  for (const index of [...peopleBesideForm(line), ...employersLeft(line)])
    if (!roles.has(index)) roles.set(index, 'bystander');
  return {
    of: roles,
    senderManagesAt: placesOf('senderManages'),
    senderReceivesAt: placesOf('senderReceives'),
  };
}
