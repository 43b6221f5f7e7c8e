import type { DateWords } from './dates/words.ts';
import { givenNames } from './lexicon/given-names.ts';
import { nameWords } from './lexicon/names.ts';
import { isPersonal } from './lone-names.ts';
import { startsSentence } from './name-context.ts';
import type { Token } from './tokens.ts';

/** Verbs that stand second in German and Dutch: what stands between a first name and one of them is part of the name. */
const secondVerb =
  /^(?:geht|verlässt|kommt|hört|fängt|wechselt|beginnt|startet|scheidet|kündigt|zieht|übernimmt|berichtet|ist|hat|wird|wurde|komt|gaat|verlaat|vertrekt|begint|stopt|wordt|heeft|neemt)$/;

/** What somebody does, with a day of its own behind it: "Aimé Dimanche nous quitte jeudi". */
const actsHere =
  /^(?:nous|part|quitte|commence|arrive|rejoint|demarre|demissionne|change|passe|se|deja|empieza|cambia|pasa|entra|sale|sai|comeca|muda|vai|va|est|starter|stopper|forlader|skifter|flytter|begynder)$/;

/** Behind these a day is a day. */
const beforeDay =
  /^(?:on|by|this|next|last|until|till|from|since|every|before|after|come|coming|is|was|be|and|or|of|in|to|for|the|at|am|ab|bis|vom|zum|den|der|dem|im|nachsten|kommenden|diesen|und|oder|seit|le|la|du|au|de|des|d'|un|prochain|ce|et|ou|des|depuis|jusqu'|el|del|al|este|proximo|y|o|desde|hasta|na|no|em|a|ate|da|do|e|proxima|op|vanaf|tot|volgende|deze|komende|van|en|of|pa|fra|til|naeste|og|den|begynder|starts|starting|leaves|leaving|joins|joining|start|ends|effective|ende|end|anfang|mitte|fin|early|late|mid|morning|evening|week)$/;

/** Behind these somebody can stand, though a day could as well. */
const opensName =
  /^(?:for|of|hire|onboard|offboard|add|joiner|starter|leaver|:|,|and|to|is|does|will|\n|\.|a|o|el|la|al|do|da|fur|von|pour|para|voor|til)$/;

/** Behind these stands who gets something. */
const toWhom = /^(?:an|to|a|para|aan|til|fur|for)$/;
const ofWhom = /^(?:van|von|of|af)$/;

/** A message with what its words are looked up in. */
interface Sheet {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  readonly isOrdinary: (word: string) => boolean;
  /** whether the message holds numbers or dates in figures */
  readonly figures: boolean;
}

function isCalendar({ words }: Sheet, token: Token | undefined): boolean {
  return token !== undefined && (words.weekdays.has(token.norm) || words.months.has(token.norm));
}

function isNameLike(sheet: Sheet, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || sheet.words.weekdays.has(token.norm)) return false;
  return (!sheet.isOrdinary(token.norm) && !isCalendar(sheet, token)) || nameWords.has(token.norm);
}

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start === left.end + 1;

/** "lena sonntag ab nächsten montag": between a first name and the day from which on stands a surname. */
function isSmallSurname({ tokens, words }: Sheet, index: number): boolean {
  const [first, day] = [tokens[index - 1], tokens[index]!];
  if (first?.kind !== 'word' || !givenNames.has(first.norm) || !words.weekdays.has(day.norm)) return false;
  if (!/^(?:ab|from|starting|vanaf|desde)$/.test(tokens[index + 1]?.norm ?? '')) return false;
  return tokens
    .slice(index + 2, index + 5)
    .some(({ kind, norm }) => /^num/.test(kind) || words.weekdays.has(norm) || words.months.has(norm));
}

/** Whether a word of the calendar is a first name before a surname: "Friday Okafor starts", "for April Jones". */
function isFirstName(sheet: Sheet, index: number): boolean {
  const { tokens, words } = sheet;
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const asOf = before?.norm === 'of' && tokens[index - 2]?.norm === 'as';
  if (asOf || !isNameLike(sheet, next) || !touches(token, next)) return false;
  // "Friday Anna Berg leaves": a weekday before a whole name is a day.
  const whole = tokens[index + 2]?.capital === true && touches(next, tokens[index + 2]);
  if (token.norm.length > 3 && words.weekdays.has(token.norm) && givenNames.has(next!.norm) && whole)
    return false;
  // "New analyst Wednesday Okoro starts Thursday": between a word and a surname, where the day is another one.
  const told = before?.kind === 'word' && !before.capital && !beforeDay.test(before.norm);
  if (told && isDatedElsewhere(sheet, index)) return true;
  if (before === undefined || opensName.test(before.norm)) return true;
  // "el alta de Domingo Reyes", but not "el 3 de Abril".
  if (before.norm === 'de' && tokens[index - 2]?.kind === 'word') return true;
  return givenNames.has(token.norm) && !/^(?:on|in|by|until|since|next|from)$/.test(before.norm);
}

function isDatedElsewhere(sheet: Sheet, index: number): boolean {
  return sheet.tokens.some(
    (each, at) => Math.abs(at - index) > 1 && (each.kind === 'numeric' || isCalendar(sheet, each)),
  );
}

/** Whether a word of the calendar right behind a first name is its surname: "Joy Friday moves", "Lukas Freitag geht". */
function isSurname(sheet: Sheet, index: number): boolean {
  const { tokens, words } = sheet;
  const [before, next, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (!isNameLike(sheet, before) || !touches(before, tokens[index])) return false;
  // "let Kim Friday go", "Annegret Freitag scheidet am Donnerstag aus"
  if (tokens[index - 2]?.norm === 'let' && next?.norm === 'go') return true;
  const opens = startsSentence(tokens, index - 1) && secondVerb.test(next?.raw ?? '');
  const unlisted = opens && isDatedElsewhere(sheet, index) && sheet.words.code === 'de';
  if (!givenNames.has(before!.norm) && !unlisted) return false;
  if (secondVerb.test(next?.raw ?? '') || (words.code === 'nl' && next?.raw === 'start')) return true;
  if (next?.norm === "'s" && /^(?:last|first|final)$/.test(after?.norm ?? '')) return true;
  // "Wann fängt Paul Sonntag an?"
  if (next?.norm === 'an' && (after === undefined || after.norm === '?')) return true;
  // With another day behind it, a weekday between a first name and a verb is no day.
  const acts = next?.kind === 'word' && (/^(?:[a-z]{4,}s|will)$/.test(next.raw) || actsHere.test(next.norm));
  const datedBehind = tokens
    .slice(index + 1)
    .some((each) => each.kind === 'number' || isCalendar(sheet, each));
  if (acts && datedBehind) return true;
  // "We've hired Hope Friday! She starts Monday": the day is told in the next sentence.
  if (/^[!.?]$/.test(next?.norm ?? '') && datedBehind && words.weekdays.has(tokens[index]!.norm)) return true;
  return endsWithWhom(sheet, index);
}

/** "laatste dag van Sjoerd Zondag?", "gekündigt zum 31.3., OneDrive an Rosa Montag": where the day is told already. */
function endsWithWhom(sheet: Sheet, index: number): boolean {
  const { tokens } = sheet;
  const next = tokens[index + 1];
  const opening = tokens[index - 2]?.norm ?? '';
  if (next !== undefined && !/^[.,;!?\n]$/.test(next.norm)) return false;
  if (ofWhom.test(opening) && next?.norm !== ',') return true;
  const dated = tokens.slice(0, index - 1).some((each) => each.kind === 'numeric' || isCalendar(sheet, each));
  return dated && toWhom.test(opening);
}

/** "Domingo Abril deja la empresa": two words of the calendar with capitals, in languages that write days small. */
function isPairOfDays(sheet: Sheet, index: number): boolean {
  const { tokens, words } = sheet;
  if (words.code === 'en' || words.code === 'de') return false;
  return [index - 1, index + 1].some((at) => {
    const other = tokens[at];
    const adjacent = at < index ? touches(other, tokens[index]) : touches(tokens[index], other);
    return other?.capital === true && adjacent && isCalendar(sheet, other);
  });
}

/** A day behind a lone first name that is a surname, since the message says its date in figures. */
function isBesideFigures(sheet: Sheet, index: number): boolean {
  const { tokens, words, figures } = sheet;
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const lone = isNameLike(sheet, before) && touches(before, token) && !isNameLike(sheet, tokens[index - 2]);
  const first = lone && (givenNames.has(before!.norm) || figures);
  const named = isNameLike(sheet, next) && touches(token, next);
  return first && !named && (figures || !words.weekdays.has(token.norm));
}

/** Whether the day of "the 1st of March" ends at a token. */
function isOrdinal(tokens: readonly Token[], index: number): boolean {
  return [tokens[index], tokens[index - 1]].some((token) => token?.kind === 'number');
}

/**
 * Words of the calendar that are names here: "Friday Okafor starts", "for April Jones", "ab 1.2. Lukas Freitag".
 * A first name and a capital that is nothing else make one; a weekday behind a lone first name does when the
 * message says its date in figures.
 */
export function calendarNames(
  tokens: readonly Token[],
  words: DateWords,
  isOrdinary: (word: string) => boolean,
): boolean[] {
  const figures = tokens.some((token) => token.kind === 'numeric' || token.kind === 'number');
  const sheet: Sheet = { tokens, words, isOrdinary, figures };
  return tokens.map((token, index) => {
    if (token.titled || isPersonal(tokens, index) || isSmallSurname(sheet, index)) return true;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const dated = before?.kind === 'number' || (before?.norm === '.' && tokens[index - 2]?.kind === 'number');
    const ordinal = before?.norm === 'of' && isOrdinal(tokens, index - 2);
    if (!token.capital || !isCalendar(sheet, token) || dated || ordinal || next?.kind === 'number')
      return false;
    if (isPairOfDays(sheet, index)) return true;
    return isFirstName(sheet, index) || isSurname(sheet, index) || isBesideFigures(sheet, index);
  });
}
