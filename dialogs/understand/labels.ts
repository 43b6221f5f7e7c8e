import { unitEnd, unitStart } from './department-ends.ts';
import { departments } from './lexicon/departments.ts';
import { deviceBrands, deviceHeads, deviceLeads, deviceWords } from './lexicon/devices.ts';
import { givenNames } from './lexicon/given-names.ts';
import { nameWords, surnameWords } from './lexicon/names.ts';
import { placeNames, places } from './lexicon/places.ts';
import { labelSlots, placeSlots, placeWords } from './lexicon/slots.ts';
import { headsLast } from './lexicon/titles.ts';
import { siteBefore } from './sites.ts';
import type { SpanTable } from './spans.ts';
import { spanEnd, spanTable } from './spans.ts';
import { findTitles } from './titles.ts';
import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';
import type { LanguageCode, Vocabulary } from './types.ts';
import { findSchools, findUnits } from './units.ts';

/** A department, location, title or device over tokens `from`..`to` (exclusive). */
export interface LabelMark {
  readonly kind: 'department' | 'location' | 'title' | 'device';
  readonly from: number;
  readonly to: number;
}

/** The labels of the organisation together with those that are common everywhere. */
export interface LabelTables {
  readonly departments: SpanTable;
  readonly places: SpanTable;
  /** first words of the places that policy names */
  readonly offices: ReadonlySet<string>;
  readonly titles: SpanTable;
}

export interface LabelContext {
  readonly tokens: readonly Token[];
  /** taken[i]: token i was recognised as something else */
  readonly taken: boolean[];
  readonly language: LanguageCode;
  readonly tables: LabelTables;
  /** words that announce a title: "as" */
  readonly isTitleSlot: (word: string) => boolean;
  /** ordinary words, which are no first names */
  readonly isOrdinary: (word: string) => boolean;
}

const general: LabelTables = {
  departments: spanTable(departments),
  places: spanTable(places),
  offices: new Set(),
  titles: spanTable([]),
};
const made = new WeakMap<Vocabulary, LabelTables>();

/** The tables for a vocabulary; made once per vocabulary, so pass the same object again while it has not changed. */
export function labelTables(vocabulary: Vocabulary | undefined): LabelTables {
  if (!vocabulary) return general;
  const known = made.get(vocabulary);
  if (known) return known;
  const tables = {
    departments: spanTable([...vocabulary.departments, ...departments]),
    places: spanTable([...vocabulary.locations, ...places]),
    offices: new Set(vocabulary.locations.map((one) => fold(one.split(' ')[0]!))),
    titles: spanTable(vocabulary.titles),
  };
  made.set(vocabulary, tables);
  return tables;
}

function isFree({ taken, tokens }: LabelContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] || tokens[at]?.mention !== undefined) return false;
  return true;
}

function take(context: LabelContext, mark: LabelMark): LabelMark {
  for (let at = mark.from; at < mark.to; at += 1) context.taken[at] = true;
  return mark;
}

/** Names of departments that are ordinary words in small letters. */
const needCapital = new Set([
  'people',
  'data',
  'product',
  'production',
  'personal',
  'general',
  'platform',
  'research',
  'tax',
  'risk',
  'quality',
  'events',
  ...'accounts pricing customs packing billing planning returns claims testing emergency markets trading archives grounds kitchen surgery collections firmware hardware software embedded backend frontend mobile cloud web solutions implementation fraud payments lending mortgages cards deposits maternity dairy forestry highways housing parks libraries elections licensing litigation probate tooling foundry welding assembly brewing bottling milling rendering animation gameplay audio irrigation lab brand growth shipping retail estates sourcing insights creative transport export packaging automation conservation housekeeping catering architecture montage versand empfang labor werkstatt accueil travaux paie taller recepcion'.split(
    ' ',
  ),
]);
const needUpperCase = new Set(['it', 'ti', 'hr', 'rh', 'ict']);

/** Lower-case labels ("sales", "support") count only where a label can stand. */
function mayBeDepartment(context: LabelContext, from: number, to: number): boolean {
  const first = context.tokens[from]!;
  const before = context.tokens[from - 1]?.norm ?? '';
  if (
    to - from === 1 &&
    needUpperCase.has(first.norm) &&
    first.norm.length === 2 &&
    first.raw !== first.raw.toUpperCase()
  )
    return first.norm === 'hr' && labelSlots.has(before);
  if (needCapital.has(first.norm) && to - from === 1 && !first.capital) return false;
  if (to - from === 1 && (isOwner(context, from, to) || isActor(context, from, to))) return false;
  // Portuguese "data de fim" is a date.
  if (first.norm === 'data' && /^(?:de|do|da)$/.test(context.tokens[to]?.norm ?? '')) return false;
  // "en qualité de": as; "sous la direction de": under.
  if (first.norm === 'qualite' && before === 'en') return false;
  if (first.norm === 'direction' && !first.capital) return false;
  // "dept is facilities"
  const said =
    before === 'is' && /^(?:dept|department|team|unit)$/.test(context.tokens[from - 2]?.norm ?? '');
  return first.capital || said || labelSlots.has(before);
}

/** "Afonso Braga": a place right behind a first name is a surname. */
function isSurname(context: LabelContext, index: number): boolean {
  const { tokens, taken } = context;
  const first = tokens[index - 1];
  if (isNobleName(context, index)) return true;
  if (first?.kind !== 'word' || !first.capital || taken[index - 1] || tokens[index]!.start !== first.end + 1)
    return false;
  const second = tokens[index - 2];
  const isSecondWord =
    second?.kind === 'word' && second.capital && !context.isOrdinary(second.norm) && !taken[index - 2];
  return (
    !isSecondWord &&
    !context.isOrdinary(first.norm) &&
    !headsLast.has(first.norm) &&
    first.raw !== first.raw.toUpperCase()
  );
}

/** "Friederike von Oldenburg": a place behind a first name and its particle; "Anna von Kiel nach Ulm" moves. */
function isNobleName({ tokens, taken }: LabelContext, index: number): boolean {
  const [first, particle] = [tokens[index - 2], tokens[index - 1]];
  return (
    /^(?:von|van|de|da)$/.test(particle?.norm ?? '') &&
    first?.capital === true &&
    !taken[index - 2] &&
    givenNames.has(first.norm) &&
    !/^(?:nach|zu|naar|a|para|to|ins?|en)$/.test(tokens[index + 1]?.norm ?? '')
  );
}

/** "Victor Hugo Lima's access": the last word of a name that owns something. */
function isOwner({ tokens, taken, isOrdinary }: LabelContext, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isName = before?.kind === 'word' && before.capital && !taken[from - 1] && !isOrdinary(before.norm);
  return isName && tokens[to]?.norm === "'s" && tokens[from]!.start === before.end + 1;
}

const hiresBefore = /^(?:onboard|offboard|hire|hired|welcome|remove|add|move|promote|transfer|for|of)$/;

/** "Bill Sales leaves": between a first name and what somebody does is a surname. */
function isActor({ tokens, taken }: LabelContext, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isFirst =
    before?.capital === true &&
    !taken[from - 1] &&
    (givenNames.has(before.norm) || nameWords.has(before.norm));
  const touches = isFirst && tokens[from]!.start === before.end + 1;
  return (
    touches &&
    ((to === from + 1 && surnameWords.has(tokens[from]!.norm) && tokens[from]!.capital) ||
      /^(?:leaves|joins|starts|moves|quits|resigns|resigned|retires|has|is)$/.test(tokens[to]?.norm ?? '') ||
      (hiresBefore.test(tokens[from - 2]?.norm ?? '') && /^(?:[(?!.,]|\n|)$/.test(tokens[to]?.norm ?? '')))
  );
}

/** Small words that open nothing but a surname behind the name of a place, as a first name: "Wellington dos Anjos". */
const opensSurname = /^(?:dos|das|da|de|di|van|von|der|den|la)$/;
const toOrFrom = /^(?:in|at|to|from|nach|aus|au|a|en|em|para|desde|naar|til|fra|i|,|→)$/;

/** Whether a name of a place, not told as where somebody is, goes on with a surname that is no place itself. */
function isFirstOfName(
  { tokens, taken, tables, isOrdinary }: LabelContext,
  from: number,
  to: number,
): boolean {
  let at = to;
  while (at < to + 2 && opensSurname.test(tokens[at]?.norm ?? '') && !tokens[at]!.capital) at += 1;
  const surname = tokens[at];
  if (at === to || to - from > 1 || toOrFrom.test(tokens[from - 1]?.norm ?? '')) return false;
  if (surname?.titled || siteBefore.test(tokens[from - 2]?.norm ?? '')) return false;
  if (surname?.kind !== 'word' || !surname.capital || taken[at] || surname.raw === surname.raw.toUpperCase())
    return false;
  const listed = spanEnd(tables.departments, tokens, at) ?? spanEnd(tables.places, tokens, at);
  return listed === undefined && !givenNames.has(surname.norm) && !isOrdinary(surname.norm);
}

/** "Paris Martin" and "Sofia" are people unless a preposition says place. */
function mayBePlace(context: LabelContext, from: number, to: number): boolean {
  const { tokens, taken, tables } = context;
  const first = tokens[from]!;
  const before = tokens[from - 1]?.norm ?? '';
  if (isSurname(context, from) || isOwner(context, from, to)) return false;
  if (isFirstOfName(context, from, to) || isOfSurname(context, from)) return false;
  // "A Sofia vai sair", "substituir a Sofia": in Portuguese a person has an article, and a town is "em" or "para".
  if (context.language === 'pt' && placeNames.has(first.norm) && /^[ao]$/.test(before)) return false;
  const placed =
    labelSlots.has(before) ||
    placeSlots.has(before) ||
    taken[from - 1] === true ||
    before === '(' ||
    before === '+';
  if (!first.capital) return taken[from - 1] === true || (placed && placeSlots.has(before));
  const next = tokens[to];
  const touches =
    next?.kind === 'word' && next.capital && next.start === tokens[to - 1]!.end + 1 && to - from === 1;
  if (!touches || placeWords.has(next.norm)) return placed || !placeNames.has(first.norm);
  if (givenNames.has(first.norm) && placeNames.has(first.norm) && context.language === 'es') return false;
  const labelNext = spanEnd(tables.departments, tokens, to) ?? spanEnd(tables.places, tokens, to);
  return labelNext !== undefined || headsLast.has(next.norm) || (placed && !placeNames.has(first.norm));
}

/** "Lucía Fernández de Córdoba": behind a full name "de" opens the rest of it, unless an office of ours follows. */
function isOfSurname({ tokens, tables, language }: LabelContext, index: number): boolean {
  const [given, surname, of] = tokens.slice(Math.max(0, index - 3), index);
  if (of?.norm !== 'de' || !surname?.capital || !given?.capital) return false;
  const full = /^(?:es|pt)$/.test(language) && givenNames.has(given.norm) && !givenNames.has(surname.norm);
  return full && surname.kind === 'word' && !tables.offices.has(tokens[index]!.norm);
}

/** "ThinkPad P16", "Galaxy S24" */
const isModel = (token: Token | undefined, before: Token): boolean =>
  token?.kind === 'word' && /^[A-Z]{1,2}\d{1,4}[a-z]?$/.test(token.raw) && token.start === before.end + 1;

/** "Saoirse Mac Cárthaigh": between two capitals "Mac" opens a surname. */
function isMacName(tokens: readonly Token[], index: number, to: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[to]];
  // "Oonagh Mac an tSaoir"
  const irish = next?.norm === 'an' && /^t?\p{Lu}/u.test(tokens[to + 1]?.raw ?? '');
  if (irish && tokens[index]!.raw === 'Mac' && before?.capital === true) return true;
  return (
    tokens[index]!.raw === 'Mac' &&
    to === index + 1 &&
    before?.capital === true &&
    next?.capital === true &&
    next.start === tokens[index]!.end + 1 &&
    next.kind === 'word'
  );
}

const models = /^(?:latitude|precision|elitebook|probook|zbook|optiplex|thinkpad)$/;

function findDevices(context: LabelContext): LabelMark[] {
  const { tokens } = context;
  const isPart = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? '';
    return (deviceHeads.has(norm) || deviceWords.has(norm)) && isFree(context, at, at + 1);
  };
  const found: LabelMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isPart(index)) continue;
    let to = index + 1;
    while (isPart(to) || isModel(tokens[to], tokens[to - 1]!)) to += 1;
    if (isMacName(tokens, index, to)) continue;
    // "Dell Latitude 5450"
    if (
      (to - index > 1 || models.test(tokens[index]!.norm)) &&
      /^\d{3,4}$/.test(tokens[to]?.raw ?? '') &&
      isFree(context, to, to + 1)
    )
      to += 1;
    const words = tokens.slice(index, to).map((token) => token.norm);
    const brand = words.length > 1 && words.some((word) => deviceBrands.has(word));
    const skip = words.length > 1 && deviceLeads.has(words[0]!) && words[0] !== 'standard' ? 1 : 0;
    if (brand || words.some((word) => deviceHeads.has(word)))
      found.push(take(context, { kind: 'device', from: index + skip, to }));
    index = to - 1;
  }
  return found;
}

/** Job titles, then devices, then departments and places; each token belongs to one label. */
export function findLabels(context: LabelContext): LabelMark[] {
  const { tokens, tables } = context;
  const titles = findTitles(context).map((span) => take(context, { kind: 'title' as const, ...span }));
  const found: LabelMark[] = [...titles, ...findDevices(context)];
  const listed: LabelMark[] = findSchools(context).map((span) =>
    take(context, { kind: 'department', ...span }),
  );
  for (let index = 0; index < tokens.length; index += 1) {
    const department = spanEnd(tables.departments, tokens, index) ?? 0;
    const place = spanEnd(tables.places, tokens, index) ?? 0;
    const kind = place > department ? 'location' : 'department';
    const to = Math.max(place, department);
    if (to === 0 || !isFree(context, index, to)) continue;
    const stands =
      kind === 'department' ? mayBeDepartment(context, index, to) : mayBePlace(context, index, to);
    if (!stands) continue;
    // "service Juridique": the capital says where the name begins.
    const kindOnly =
      /^(?:service|departamento)$/.test(tokens[index]!.norm) &&
      !tokens[index]!.capital &&
      tokens[index + 1]?.capital;
    const first = kindOnly && to - index > 1 ? index + 1 : index;
    const from = kind === 'department' ? unitStart(context, first, to) : first;
    const end = kind === 'department' ? unitEnd(context, from, to) : to;
    listed.push(take(context, { kind, from, to: end }));
    index = end - 1;
  }
  const units = findUnits(context).map((span) => take(context, { kind: 'department' as const, ...span }));
  return [...found, ...listed, ...units];
}
