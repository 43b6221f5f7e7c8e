import type { LabelContext } from './labels.ts';
import { givenNames } from './lexicon/given-names.ts';
import {
  articles,
  compoundEndings,
  headOf,
  headsFirst,
  headsLast,
  loneWeak,
  modifiers,
  slotBars,
  titleStops,
} from './lexicon/titles.ts';
import { spanEnd } from './spans.ts';
import { bosses, isBossNamed, isBossOf, isSurnameHead } from './title-bosses.ts';
import { becomesOn, fieldEnd, levelAt, numberStart } from './title-fields.ts';
import type { Token } from './tokens.ts';
import { normAt as norm } from './tokens.ts';
import type { LanguageCode } from './types.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of one title; what is longer is a sentence. */
const titleWordsMax = 5;

/** A title of the organisation's own vocabulary, with what narrows it down before it. */
function vocabularyTitle({ tokens, tables }: LabelContext, index: number): Span | undefined {
  const to = spanEnd(tables.titles, tokens, index);
  if (to === undefined || headsLast.has(norm(tokens, to))) return undefined;
  let from = index;
  while (modifiers.has(norm(tokens, from - 1))) from -= 1;
  return to - from > 1 || tokens[index]!.capital ? { from, to } : undefined;
}

/** "Head of Treasury", "VP of Sales", "Leiterin Controlling", "hoofd inkoop". */
function headTitle(context: LabelContext, index: number): Span | undefined {
  const { tokens, tables } = context;
  const word = norm(tokens, index);
  if (!headOf.has(word)) return undefined;
  const linked = /^(?:of|der|des|van|af|for|fur)$/.test(norm(tokens, index + 1));
  if (!linked) {
    const to = /^(?:leiter|leiterin|hoofd|leitung|chef)$/.test(word)
      ? spanEnd(tables.departments, tokens, index + 1)
      : undefined;
    return to === undefined ? undefined : { from: index, to };
  }
  // "Head of Rockets" is a title, "manager of Teddy Wells" is somebody's manager.
  const open = /^(?:head|director|vp|president|chief)$/.test(word)
    ? capitalsEnd(context, index + 2)
    : index + 2;
  const to = spanEnd(tables.departments, tokens, index + 2) ?? open;
  if (to === index + 2 || (!tokens[index]!.capital && word === 'lead')) return undefined;
  let from = index;
  while (modifiers.has(norm(tokens, from - 1))) from -= 1;
  return { from, to };
}

function capitalsEnd({ tokens, taken }: LabelContext, index: number): number {
  let to = index;
  if (givenNames.has(norm(tokens, index))) return index;
  while (to < index + 3 && tokens[to]?.kind === 'word' && !taken[to]) {
    if (!tokens[to]!.capital && !modifiers.has(norm(tokens, to))) break;
    to += 1;
  }
  return to;
}

const romance: ReadonlySet<LanguageCode> = new Set(['fr', 'es', 'pt']);
const linkWord = /^(?:de|d'|des|du|del|da|do|dos|das)$/;

/** "ingeniero de software", "cheffe de projet", "analista financiero": the head comes first. */
function romanceTitle(context: LabelContext, index: number): Span | undefined {
  const { tokens, language } = context;
  if (!romance.has(language) || !headsFirst.has(norm(tokens, index))) return undefined;
  // "consultora externa" says how somebody is employed.
  if (/^extern[eoa]$/.test(norm(tokens, index + 1))) return undefined;
  const to = romanceEnd(context, index);
  const isBoss =
    /^(?:responsable|jefe|jefa|chef|cheffe|chefe|gerente|gestor|gestora|responsavel|superior)$/.test(
      norm(tokens, index),
    );
  const asTitle = /^(?:comme|como|un|une|una|um|uma)$/.test(norm(tokens, index - 1));
  const beside = tokens
    .slice(Math.max(0, index - 5), index)
    .some((token) => /^(?:con|avec|com)$/.test(token.norm));
  // "jefa: Marta" and "con Marta como jefa" name a manager, not a title.
  return isBoss && to === index + 1 && (!asTitle || beside) ? undefined : { from: index, to };
}

/** "Diretora Financeira", "Directeur Commercial": what narrows a title down, written with a capital like its head. */
const fieldAdjective =
  /^(?:financeir[oa]|financier[oae]?|financiere|comercial|commercial|commerciale|geral|general|generale|juridic[oa]|juridique|administrativ[oa]|administrati(?:f|ve)|tecnic[oa]|technique|executiv[oa]|executi(?:f|ve)|ejecutiv[oa]|regional|regionale|nacional|national|nationale|digital|digitale|creativ[oa]|criativ[oa]|adjunt[oa]|adjointe?|industrial|industriel|industrielle|clinic[oa]|operacional|artistic[oa]|artistique|senior|junior|pleno|fiscal|bancari[oa]|mecanic[oa]|mecanique|civil|eletric[oa]|electric[oa]|electrique|informatic[oa]|informatique|logistic[oa]|logistique|contable|contabilistic[oa]|social|laboral)$/;

/** Behind "Analista de" with capitals: a field of work, neither a place nor the beginning of a name. */
function isField({ tokens, tables }: LabelContext, index: number): boolean {
  const next = tokens[index + 1];
  const goesOn = next?.kind === 'word' && next.capital && next.start === tokens[index]!.end + 1;
  const known = givenNames.has(norm(tokens, index)) || spanEnd(tables.places, tokens, index) !== undefined;
  return !known && (!goesOn || fieldAdjective.test(next.norm));
}

/** "développeur Java": what is written with a capital and still is no name. */
const craft =
  /^(?:java|javascript|typescript|python|php|react|angular|vue|node|kotlin|swift|android|ios|web|front|back|frontend|backend|fullstack|full-stack|devops|cloud|data|linux|windows|oracle|azure|aws|sap|salesforce|golang|rust|cobol|mainframe|dynamics|sharepoint|power|bi|excel|marketing|digital)$/;

function romanceEnd(context: LabelContext, index: number): number {
  const { tokens, taken, tables } = context;
  // "Director Financiero": who writes the head with a capital writes all of the title so.
  const large = tokens[index]!.capital;
  let to = index + 1;
  while (to < index + titleWordsMax + 1) {
    const token = tokens[to];
    if (token?.kind !== 'word' || taken[to]) break;
    if (linkWord.test(token.norm)) {
      const next = tokens[to + 1];
      const department = spanEnd(tables.departments, tokens, to + 1);
      const free = next?.kind === 'word' && !taken[to + 1] && !titleStops.has(next.norm);
      const plain = free && (!next.capital || (large && isField(context, to + 1)));
      if (department === undefined && !plain) break;
      to = department ?? to + 2;
      continue;
    }
    const acronym = /^\p{Lu}{2,5}$/u.test(token.raw) || craft.test(token.norm);
    // "technicienne informatique", "assistante juridique".
    const field = token.capital && !large ? undefined : spanEnd(tables.departments, tokens, to);
    if (field !== undefined) {
      to = field;
      continue;
    }
    if (large && token.capital && fieldAdjective.test(token.norm)) {
      to += 1;
      continue;
    }
    if (titleStops.has(token.norm) || (!acronym && (token.capital || context.isOrdinary(token.norm)))) break;
    to += 1;
  }
  return to;
}

/** "Kampagnenmanagerin", "servicemonteur", "salgskonsulent": the head ends the word. */
function isCompound({ norm: word, raw }: Token, language: string): boolean {
  // "Yıldırım-Koch": two surnames.
  if (/-(?:koch|meister|fischer|schneider|wagner|becker)$/.test(word) && /-\p{Lu}/u.test(raw)) return false;
  if (language === 'en' && englishTrades.test(word)) return true;
  return compoundEndings[language]?.test(word) === true && !slotBars.has(word) && !givenNames.has(word);
}

/** Endings that only people of a trade have in English: "hydrologist", "radiographer", "optician". */
const englishTrades = /^[a-z]{3,}(?:ologist|ographer|trician|nician|ometrist|onomist|ecologist)$/;

/** "Assistentin der Geschäftsführung", "Referent für Steuern": in German the object stands behind the head. */
function objectEnd({ tokens, tables, language, taken }: LabelContext, index: number): number {
  if (language !== 'de' || !/^(?:der|des|fur)$/.test(norm(tokens, index)) || taken[index + 1]) return index;
  const known = spanEnd(tables.departments, tokens, index + 1);
  return known ?? index;
}

/** "as a planner", "becomes manager", "Kees, planner in Utrecht"; but "Kees, manager Eva" says whose manager Eva is. */
function isTitlePlace({ tokens, isTitleSlot }: LabelContext, from: number, to: number): boolean {
  const before = norm(tokens, from - 1);
  if (isTitleSlot(before) || indefinite.test(before)) return true;
  if (tokens[from]!.capital && newOnes.test(before)) return !bosses.test(norm(tokens, to - 1));
  const next = tokens[to];
  return (
    /^[,(–-]$/.test(before) &&
    next?.capital !== true &&
    !/^(?::|is|will|ist|est|es|e|er|me|myself|ich|mich|moi|yo|eu|ik|mij|mig|jeg)$/.test(next?.norm ?? '')
  );
}

/** "the new Buyer" */
const newOnes = /^(?:new|neue[rsnm]?|nouve(?:au|lle|l)|nuev[oa]|nov[oa]|nieuwe|nye?)$/;
const indefinite = /^(?:a|an|ein|eine|einen|un|une|una|um|uma|een|en)$/;

/** "Deputy Head", "Vice Dean": heads of schools, in words that are a verb and a first name by themselves. */
function isUnderHead(tokens: readonly Token[], index: number): boolean {
  const rank = /^(?:deputy|vice|assistant|acting|associate|interim)$/.test(norm(tokens, index - 1));
  return rank && /^(?:head|dean)$/.test(norm(tokens, index)) && norm(tokens, index + 1) !== 'of';
}

/** "Senior Backend Engineer": the head, with what belongs before it. */
function trailingTitle(context: LabelContext, index: number): Span | undefined {
  const { tokens, taken } = context;
  const head = tokens[index];
  if (head?.kind !== 'word' || headsLast.has(norm(tokens, index + 1))) return undefined;
  // "à Clémence svp" only asks politely.
  if (head.norm === 'svp' && context.language === 'fr') return undefined;
  // "Assistant Vice Principal": the head that counts is the last one.
  const [middle, last] = [tokens[index + 1], tokens[index + 2]];
  if (middle?.norm === 'vice' && middle.capital && last?.capital && headsLast.has(last.norm))
    return undefined;
  if (!headsLast.has(head.norm) && !isCompound(head, context.language) && !isUnderHead(tokens, index))
    return undefined;
  let from = index;
  while (from > index - titleWordsMax && from > 0 && !taken[from - 1]) {
    const before = tokens[from - 1]!;
    if (/^(?:&|\/|and)$/.test(before.norm) && modifiers.has(norm(tokens, from - 2)) && from - 1 > 0)
      from -= 2;
    else if (before.kind === 'word' && modifiers.has(before.norm)) from -= 1;
    else break;
  }
  from = slotStart(context, from, index);
  from = numberStart(context, unknownStart(context, from));
  if (from < index && /^(?:permanent|temporary|fixed-term)$/.test(norm(tokens, from))) from += 1;
  // "external consultant" says how somebody is employed, "freelance photographer" as what, too.
  if (index - from === 1 && /^(?:external|externe[rn]?|ekstern|freelance)$/.test(norm(tokens, from))) {
    if (
      /^(?:consultant|konsulent|adviser|advisor|specialist|associate|beraterin|berater|adviseur)$/.test(
        head.norm,
      )
    )
      return undefined;
    from = index;
  }
  const to = fieldEnd(context, from, objectEnd(context, index + 1 + levelAt(tokens, index + 1)));
  const before = norm(tokens, from - 1);
  // "Chef bin ich": who the manager is, no title.
  if (to - from === 1 && /^(?:bin ich|ben ik|er jeg)$/.test(`${norm(tokens, to)} ${norm(tokens, to + 1)}`))
    return undefined;
  if (to - from === 1 && (slotBars.has(head.norm) || isBossOf(context, to) || isBossNamed(context, from)))
    return undefined;
  if (to - from === 1 && isSurnameHead(context, from)) return undefined;
  if (to - from === 1 && loneWeak.has(head.norm) && !isTitlePlace(context, from, to)) return undefined;
  if (
    to - from === 1 &&
    !head.capital &&
    !(context.isTitleSlot(before) || mayStandBehind(before) || before === 'freelance') &&
    !becomesOn(context, from)
  )
    return undefined;
  // "our Rust Developer: Ana" tells who; "Hiring Manager: Ana" is a label of a form.
  const told = to - from > 1 && head.capital && /^(?:our|a|an|new)$/.test(before);
  if (norm(tokens, to) === ':' && told) return { from, to };
  return /^(?::|fee|approval|approves)$/.test(norm(tokens, to)) ? undefined : { from, to };
}

function mayStandBehind(word: string): boolean {
  return (
    articles.has(word) ||
    /^[:,/(|–-]?$/.test(word) ||
    /^(?:and|is|to|en|up|into|daar|dort|til|tot|zum|zur|als|som|para|au|wird|wordt|bliver)$/.test(word)
  );
}

/** Behind these even an unknown word in small letters belongs to the title: "a new soc analyst". */
const opensUnknown = /^(?:new|a|an)$/;
const kinds =
  /^(?:full-time|part-time|fulltime|parttime|external|temporary|permanent|remote|great|good|dedicated|fixed-term)$/;

/** Unknown words belong to the title when an "as a" (or a comma and capitals) opens it: "as a Yoga Teacher Trainer". */
function slotStart(context: LabelContext, from: number, head: number): number {
  const { tokens, taken } = context;
  for (let at = from - 1; at >= Math.max(0, head - titleWordsMax) && !taken[at]; at -= 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    // "Yusuf's manager" is somebody's, no title.
    if (token.norm === "'s") return from;
    if (
      context.isTitleSlot(token.norm) ||
      (articles.has(token.norm) && context.isTitleSlot(norm(tokens, at - 1)))
    )
      return articles.has(next.norm) || next.norm === ':' ? Math.min(from, at + 2) : at + 1;
    if (opensUnknown.test(token.norm) && at + 1 < from)
      return tokens.slice(at + 1, from).some((word) => context.isOrdinary(word.norm) || kinds.test(word.norm))
        ? from
        : at + 1;
    if (token.kind !== 'word') return /^[,/(|–-]$/.test(token.norm) && next.capital ? at + 1 : from;
    if (!token.capital && context.language !== 'en') return from;
    if (titleStops.has(token.norm)) return from;
  }
  return from;
}

/** "como dije", "comme convenu": what was said before, no title. */
const saidBefore =
  /^(?:dije|dijo|dijimos|dicho|comente|comentado|comentamos|acordamos|acordado|hablado|hablamos|quedamos|sabes|sabeis|saben|disse|dissemos|falado|falamos|combinado|combinamos|sabe|sabem|referi|referido|mencionei|mencionado|discute|dit|vu|annonce|annoncee|indique|evoque|evoquee|besprochen|gesagt|gewunscht|angekundigt|vereinbart|besproken|gezegd|gemeld|sagt|naevnt|aftalt)$/;

/** Behind these stands a title, so that a capital before its head belongs to it: "post of Dredging Superintendent". */
const beforeTitle = /^(?:a|an|the|our|of|as|is|be|becomes|become|to|new|:|,|\(|now)$/;
const unknownWordsMax = 2;

/** "Supplier Auditor", "Ferry Dispatcher": capitals that no list knows between such a word and the head. */
function unknownStart({ tokens, taken, language }: LabelContext, from: number): number {
  if (language !== 'en' || !tokens[from]!.capital) return from;
  let at = from;
  while (at > from - unknownWordsMax && at > 0 && isUnknownWord(tokens[at - 1]!, taken[at - 1]!)) at -= 1;
  return at < from && at > 0 && beforeTitle.test(norm(tokens, at - 1)) ? at : from;
}

function isUnknownWord(token: Token, taken: boolean): boolean {
  return (
    token.kind === 'word' &&
    token.capital &&
    !taken &&
    token.mention === undefined &&
    !givenNames.has(token.norm)
  );
}

/** "title follows": not known yet. */
const open =
  /^(?:follows|following|tbd|tbc|tba|pending|unknown|unclear|later|folgt|offen|unbekannt|noch|suit|suivra|sigue|segue|volgt|volgen|folger)$/;

/** "as a Growth Hacker", "als Kampagnenplanerin", "Titel: Fallmanagement": a slot that only a title can fill. */
function slotTitle(context: LabelContext, index: number): Span | undefined {
  const { tokens, taken, language } = context;
  if (!context.isTitleSlot(norm(tokens, index)) || open.test(norm(tokens, index + 1))) return undefined;
  if (saidBefore.test(norm(tokens, index + 1))) return undefined;
  let from = index + 1;
  const labelled = norm(tokens, from) === ':';
  if (labelled) from += 1;
  const bare = from;
  while (articles.has(norm(tokens, from)) && from < index + 4) from += 1;
  let to = from;
  while (to < from + titleWordsMax && tokens[to]?.kind === 'word' && !taken[to]) {
    const word = tokens[to]!;
    if (titleStops.has(word.norm) || slotBars.has(word.norm)) break;
    if (!labelled && !word.capital && to > from && language !== 'en') break;
    to += 1;
  }
  if (to === from || givenNames.has(norm(tokens, from)) || tokens[from]!.mention !== undefined)
    return undefined;
  const words = tokens.slice(from, to);
  const unknown = words.some((word) => !context.isOrdinary(word.norm));
  const capital = words.every((word) => word.capital);
  if (labelled) return { from, to };
  if (!unknown) return undefined;
  const announced = from > bare || language !== 'en';
  return capital || (announced && words.length <= 2) ? { from, to } : undefined;
}

/** The job titles of a message, by the titles that are known, by their heads and by the words that announce them. */
export function findTitles(context: LabelContext): Span[] {
  const { tokens, taken } = context;
  const isFree = ({ from, to }: Span) =>
    !taken.slice(from, to).some(Boolean) &&
    tokens.slice(from, to).every((token) => token.mention === undefined);
  const found: Span[] = [];
  // What announces a title is asked last, so that it does not cut a known one short.
  for (const readers of [[vocabularyTitle, headTitle, romanceTitle, trailingTitle], [slotTitle]])
    for (let index = 0; index < tokens.length; index += 1) {
      let span: Span | undefined;
      for (const read of readers) {
        const one = read(context, index);
        if (one !== undefined && isFree(one) && (span === undefined || one.to > span.to)) span = one;
      }
      if (!span) continue;
      taken.fill(true, span.from, span.to);
      found.push(span);
      index = Math.max(index, span.to - 1);
    }
  return found;
}
