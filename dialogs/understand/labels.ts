import { commonWords } from './lexicon/common-words.ts';
import { departments } from './lexicon/departments.ts';
import { placeNames, places } from './lexicon/places.ts';
import { headOf, headsFirst, headsLast, modifiers } from './lexicon/titles.ts';
import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';
import type { LanguageCode, Vocabulary } from './types.ts';

/** A department, location or title over tokens `from`..`to` (exclusive). */
export interface LabelMark {
  readonly kind: 'department' | 'location' | 'title' | 'device';
  readonly from: number;
  readonly to: number;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, longest first, so that "Field Service" wins over "Field". */
function phraseTable(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = fold(phrase).split(/\s+/).filter(Boolean);
    if (words[0]) byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.length - left.length);
  return byFirst;
}

interface Tables {
  readonly departments: Phrases;
  readonly places: Phrases;
  readonly titles: Phrases;
}

const general: Tables = {
  departments: phraseTable(departments),
  places: phraseTable(places),
  titles: new Map(),
};
const tables = new WeakMap<Vocabulary, Tables>();

function tablesOf(vocabulary: Vocabulary | undefined): Tables {
  if (!vocabulary) return general;
  const known = tables.get(vocabulary);
  if (known) return known;
  const made = {
    departments: phraseTable([...vocabulary.departments, ...departments]),
    places: phraseTable([...vocabulary.locations, ...places]),
    titles: phraseTable(vocabulary.titles),
  };
  tables.set(vocabulary, made);
  return made;
}

function phraseEnd(table: Phrases, tokens: readonly Token[], index: number): number | undefined {
  for (const words of table.get(tokens[index]?.norm ?? '') ?? []) {
    if (words.every((word, at) => tokens[index + at]?.norm === word)) return index + words.length;
  }
  return undefined;
}

export interface LabelContext {
  readonly tokens: readonly Token[];
  readonly taken: boolean[];
  readonly language: LanguageCode;
  readonly vocabulary?: Vocabulary;
}

const slotBefore =
  /^(?:in|into|to|joins|join|joining|joined|at|from|,|\/|:|the|and|&|under|department|dept|team|of|for|-|–|within|im|in|ins|zur|zum|von|der|die|den|aus|nach|au|aux|en|dans|la|le|les|chez|du|service|equipe|a|al|el|ao|na|no|para|equipo|departamento|setor|area|bij|naar|de|het|van|op|afdeling|afdelingen|i|til|hos|fra|our|\||rejoint|as|l'|d'|o|dem|das|office)$/;

/** Lower-case labels ("sales", "it", "support") count only where a label can stand. */
function mayBeLabel(context: LabelContext, from: number, to: number): boolean {
  const first = context.tokens[from]!;
  const short =
    first.norm === 'it' || first.norm === 'ti' || first.norm === 'people' || first.norm === 'data';
  if (short && to - from === 1)
    return (
      first.raw === first.raw.toUpperCase() ||
      (first.capital && first.norm !== 'it' && first.norm !== 'people')
    );
  if (first.norm === 'qualite' && context.tokens[from - 1]?.norm === 'en') return false;
  if (first.norm === 'direction' || first.norm === 'recht' || first.norm === 'personal')
    return first.capital || context.language === 'fr';
  if (first.capital) return true;
  return slotBefore.test(context.tokens[from - 1]?.norm ?? '');
}

function isFree(context: LabelContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (context.taken[at] || context.tokens[at]?.mention !== undefined) return false;
  return true;
}

function take(context: LabelContext, mark: LabelMark): LabelMark {
  for (let at = mark.from; at < mark.to; at += 1) context.taken[at] = true;
  return mark;
}

/** Job titles, then departments and places, then devices; each token belongs to one label. */
export function findLabels(context: LabelContext): LabelMark[] {
  const found = [...findTitles(context), ...findDevices(context)];
  const table = tablesOf(context.vocabulary);
  for (let index = 0; index < context.tokens.length; index += 1) {
    const department = phraseEnd(table.departments, context.tokens, index);
    const place = phraseEnd(table.places, context.tokens, index);
    const kind = (place ?? 0) > (department ?? 0) ? 'location' : 'department';
    const to = Math.max(place ?? 0, department ?? 0);
    if (to === 0 || !isFree(context, index, to)) continue;
    if (kind === 'department' ? !mayBeLabel(context, index, to) : !mayBePlace(context, index, to)) continue;
    found.push(take(context, { kind, from: index, to }));
    index = to - 1;
  }
  return found;
}

/** "Afonso Braga": a place right behind a first name is a surname. */
function isSurnameHere({ tokens, taken }: LabelContext, index: number): boolean {
  const first = tokens[index - 1];
  if (first?.kind !== 'word' || !first.capital || taken[index - 1] || tokens[index]!.start !== first.end + 1)
    return false;
  return !commonWords.has(first.norm) && !headsLast.has(first.norm) && first.raw !== first.raw.toUpperCase();
}

/** "Paris Martin" and "Sofia" are people unless a preposition says place. */
function mayBePlace(context: LabelContext, from: number, to: number): boolean {
  const { tokens } = context;
  const first = tokens[from]!;
  const before = tokens[from - 1]?.norm ?? '';
  if (isSurnameHere(context, from)) return false;
  const placed =
    slotBefore.test(before) ||
    context.taken[from - 1] === true ||
    /^\(|nach|over|based|location|office|site|standort|lieu|\+$/.test(before);
  if (!first.capital) return placed && /^(?:in|at|to|from|nach|a|en|em|naar|i|til|,|\/|:)$/.test(before);
  const next = tokens[to];
  const unknownNext =
    next?.kind === 'word' && next.capital && next.start === tokens[to - 1]!.end + 1 && to - from === 1;
  if (unknownNext && !/^(?:office|team|site|hub|campus|branch|buro|standort)$/.test(next.norm)) {
    const plainNext = phraseEnd(general.departments, tokens, to) ?? phraseEnd(general.places, tokens, to);
    return plainNext !== undefined || (placed && !placeNames.has(first.norm)) || headsLast.has(next.norm);
  }
  return placed || !placeNames.has(first.norm);
}

function findTitles(context: LabelContext): LabelMark[] {
  const { tokens } = context;
  const found: LabelMark[] = [];
  const vocabulary = tablesOf(context.vocabulary).titles;
  for (let index = 0; index < tokens.length; index += 1) {
    const span =
      vocabularyTitle(vocabulary, tokens, index) ??
      leadingTitle(context, index) ??
      trailingTitle(context, index);
    if (!span || !isFree(context, span.from, span.to)) continue;
    found.push(take(context, { kind: 'title', ...span }));
    index = span.to - 1;
  }
  return found;
}

function vocabularyTitle(
  table: Phrases,
  tokens: readonly Token[],
  index: number,
): { from: number; to: number } | undefined {
  const to = phraseEnd(table, tokens, index);
  if (to === undefined || headsLast.has(tokens[to]?.norm ?? '')) return undefined;
  let from = index;
  while (modifiers.has(tokens[from - 1]?.norm ?? '') && tokens[from - 1]!.norm !== 'working') from -= 1;
  return to - from > 1 || tokens[index]!.capital ? { from, to } : undefined;
}

/** "Head of Treasury", "Leiter Controlling", "VP of Sales", "ingeniero de software", "chef de projet". */
function leadingTitle(context: LabelContext, index: number): { from: number; to: number } | undefined {
  const { tokens, language } = context;
  const word = tokens[index]?.norm ?? '';
  let from = index;
  while (
    from > 0 &&
    /^(?:senior|deputy|associate|group|global|vice|junior|interim|regional)$/.test(tokens[from - 1]!.norm)
  )
    from -= 1;
  const link = tokens[index + 1]?.norm ?? '';
  if (headOf.has(word) && /^(?:of|der|des|van|af|for)$/.test(link)) {
    const to = objectEnd(context, index + 2);
    return to > index + 2 && (tokens[index]!.capital || word !== 'lead') ? { from, to } : undefined;
  }
  if (headOf.has(word) && /^(?:leiter|leiterin|hoofd)$/.test(word)) {
    const to = phraseEnd(general.departments, tokens, index + 1);
    if (to) return { from, to };
  }
  if (!headsFirst.has(word) || !/^(?:fr|es|pt)$/.test(language)) return undefined;
  const beside = tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ norm }) => /^(?:con|avec|com)$/.test(norm));
  const boss = /^(?:responsable|jefe|jefa|chef|cheffe|chefe|gerente|gestor|gestora|responsavel)$/.test(word);
  if (
    boss &&
    romanceEnd(context, index) === index + 1 &&
    (beside || !/^(?:comme|como|un|une|una|um|uma)$/.test(tokens[index - 1]?.norm ?? ''))
  )
    return undefined;
  return { from: index, to: romanceEnd(context, index) };
}

function objectEnd(context: LabelContext, index: number): number {
  const known = phraseEnd(tablesOf(context.vocabulary).departments, context.tokens, index);
  if (known !== undefined) return known;
  let to = index;
  while (to < index + 3 && (context.tokens[to]?.capital || modifiers.has(context.tokens[to]?.norm ?? ''))) {
    if (context.tokens[to]!.kind !== 'word') break;
    to += 1;
  }
  return to;
}

const romanceStop =
  /^(?:le|la|les|el|los|las|o|os|as|un|une|uma|una|et|y|e|au|aux|chez|dans|en|em|na|no|pour|para|por|sous|bajo|sob|a|ao|qui|que|depuis|desde|jusqu|hasta|ate|avec|con|com|il|elle|empieza|comeca|commence|entra|rejoint|reporta|rapporte|desde|ab|du|partir|debute|inicia|arrive|prevu|incorpora|se|cuando|con|chama-se|chamad[oa]|llamad[oa]|llama|appelee?|nommee?|startet|starter)$/;

function romanceEnd(context: LabelContext, index: number): number {
  const { tokens, taken } = context;
  let to = index + 1;
  while (to < index + 6) {
    const token = tokens[to];
    if (token?.kind !== 'word' || taken[to]) break;
    const link = /^(?:de|d'|des|du|del|da|do|dos|das)$/.test(token.norm);
    const next = tokens[to + 1];
    if (link) {
      if (
        next?.kind !== 'word' ||
        taken[to + 1] ||
        /^(?:l'|la|le|el|los|partir|mayo)$/.test(next.norm) ||
        (next.capital && !isDepartmentWord(context, to + 1))
      )
        break;
      to += 2;
      continue;
    }
    const acronym = /^\p{Lu}{2,5}$/u.test(token.raw);
    if (romanceStop.test(token.norm) || (token.capital && !acronym)) break;
    to += 1;
  }
  return to;
}

function isDepartmentWord(context: LabelContext, index: number): boolean {
  return phraseEnd(tablesOf(context.vocabulary).departments, context.tokens, index) !== undefined;
}

const roleBefore =
  /^(?:a|an|as|als|som|title|role|position|:|,|\/|the|our|new|en|is|wird|to|becomes|become|wordt|bliver|\(|-|–|job|jobtitel|titel|stelle|functie|stilling|\||unser|unsere|neuer|neue|nieuwe|ny|zum|zur|eine|einen|ein|een|til|tot|up|into|role:)$/;

/** "Senior Backend Engineer": the head, with what belongs before it. */
function trailingTitle(context: LabelContext, index: number): { from: number; to: number } | undefined {
  const { tokens, taken } = context;
  const head = tokens[index];
  if (
    head?.kind !== 'word' ||
    !(headsLast.has(head.norm) || isCompoundTitle(head.norm, context.language)) ||
    headsLast.has(tokens[index + 1]?.norm ?? '')
  )
    return undefined;
  let from = index;
  while (from > index - 5 && from > 0 && !taken[from - 1]) {
    const before = tokens[from - 1]!;
    const linked = before.norm === '&' || before.norm === '/' || before.norm === 'and';
    if (linked && modifiers.has(tokens[from - 2]?.norm ?? '') && from < index + 1) from -= 2;
    else if (before.kind === 'word' && modifiers.has(before.norm)) from -= 1;
    else break;
  }
  from = slotStart(context, from, index);
  const to = titleTail(context, index + 1);
  const loneWeak =
    /^(?:manager|lead|admin|chef|leder|partner|officer|agent|owner|planner|fellow|principal|president|leiter|direktor|hoofd|director|executive|buyer|editor|admin|supervisor|meister|leidinggevende|associate|assistant|operator|driver)$/.test(
      head.norm,
    );
  const before = tokens[from - 1]?.norm ?? '';
  if (
    to - from === 1 &&
    loneWeak &&
    !/^(?:a|an|as|als|som|becomes|become|wordt|bliver|title|role|wird)$/.test(before)
  )
    return undefined;
  if (to - from === 1 && !head.capital && !roleBefore.test(before)) return undefined;
  if (tokens[to]?.norm === ':' || /^(?:fee|approval|approves)$/.test(tokens[to]?.norm ?? ''))
    return undefined;
  return { from, to };
}

/** Unknown words belong to the title when an "as a" (or a comma and capitals) opens it: "as a Yoga Teacher Trainer". */
function slotStart(context: LabelContext, from: number, head: number): number {
  const { tokens, taken } = context;
  for (let at = from - 1; at >= Math.max(0, head - 5) && !taken[at]; at -= 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    const opens =
      /^(?:as|als|som|title|role|position)$/.test(token.norm) ||
      (/^(?:a|an)$/.test(token.norm) && tokens[at - 1]?.norm === 'as');
    if (opens)
      return /^(?:a|an|the|our|new|:|to|is|neuer|neue|ny|nieuwe)$/.test(next.norm)
        ? Math.min(from, at + 2)
        : at + 1;
    if (token.kind !== 'word') return /^[,/(|]$/.test(token.norm) && next.capital ? at + 1 : from;
    if (!token.capital && context.language !== 'en') return from;
  }
  return from;
}

const compounds: Partial<Record<LanguageCode, RegExp>> = {
  de: /.{3}(?:techniker|leiter|manager|entwickler|berater|ingenieur|referent|assistent|spezialist|designer|analyst|einkaufer|architekt|verwalter|mechaniker|planer)(?:in)?$|.{3}(?:kaufmann|kauffrau|fachkraft|sachbearbeiter|sachbearbeiterin)$/,
  nl: /.{3}(?:manager|leider|ontwikkelaar|adviseur|beheerder|monteur|specialist|consultant|analist|assistent|controller|ontwerper)$/,
  da: /.{3}(?:chef|konsulent|udvikler|ingenior|assistent|tekniker|specialist|designer|analytiker|ansvarlig|koordinator)$/,
};

/** "Außendiensttechniker", "servicemonteur", "salgskonsulent": the head ends the word. */
function isCompoundTitle(norm: string, language: LanguageCode): boolean {
  return compounds[language]?.test(norm) === true && !/^(?:teamleiter|leidinggevende)/.test(norm);
}

const levels = /^(?:i|ii|iii|iv|1|2|3|m|w|d)$/;

function titleTail(context: LabelContext, index: number): number {
  const { tokens } = context;
  const token = tokens[index];
  if (
    token &&
    levels.test(token.norm) &&
    token.raw === token.raw.toUpperCase() &&
    token.raw !== 'I' &&
    token.kind === 'word'
  )
    return index + 1;
  if (token?.norm === 'iii' || token?.raw === 'II') return index + 1;
  return index;
}

const deviceHead =
  /^(?:laptops?|notebook|macbook|thinkpad|ipad|iphone|chromebook|desktop|workstation|tablet|surface|imac|pc|monitors?|handy|diensthandy|portatil|ordenador|computador|computer|telefone|telemovel|telefono|movil|baerbar|phone|smartphone|elitebook|latitude|ordinateur|laptopje|skaerm|bildschirm|docking|headset|mac)$/;
const deviceWord =
  /^(?:laptops?|pro|air|max|mini|x1|x13|t14|t14s|carbon|xps|studio|book|go|inch|zoll|pouces|windows|mac|linux|dell|hp|lenovo|apple|microsoft|samsung|galaxy|google|pixel|asus|acer|razer|precision|m1|m2|m3|m4|m5|yoga|portable|rugged|ultralight|refurbished|second|zweiter|external|standard|business|touch|telefon|station|13|14|15|16|11|12|se|plus|ultra|s24|s25|gen|framework)$/;

function isDeviceToken(token: Token | undefined): boolean {
  return token !== undefined && (deviceHead.test(token.norm) || deviceWord.test(token.norm));
}

/** "surface laptop", "a MacBook Pro 14", "Dell XPS 15 and an iPhone". */
function findDevices(context: LabelContext): LabelMark[] {
  const { tokens } = context;
  const found: LabelMark[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isDeviceToken(tokens[index]) || !isFree(context, index, index + 1)) continue;
    let to = index + 1;
    while (isDeviceToken(tokens[to]) && isFree(context, to, to + 1)) to += 1;
    const words = tokens.slice(index, to);
    const brand = words.some((word) => /^(?:dell|hp|lenovo|xps|galaxy|pixel|precision)$/.test(word.norm));
    const real = words.some((word) => deviceHead.test(word.norm)) || (brand && words.length > 1);
    const from =
      /^(?:second|go|max|pro|plus|standard|book|business|go)$/.test(words[0]!.norm) && words.length > 1
        ? index + (words[0]!.norm === 'standard' ? 0 : 1)
        : index;
    if (real) found.push(take(context, { kind: 'device', from, to }));
    index = to - 1;
  }
  return found;
}
