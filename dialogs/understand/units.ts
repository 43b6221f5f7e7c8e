import type { LabelContext } from './labels.ts';
import { givenNames } from './lexicon/given-names.ts';
import type { Token } from './tokens.ts';
import { normAt as norm } from './tokens.ts';
import type { LanguageCode } from './types.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words before the name of a department, in languages that put it behind: "Abteilung Kostenrechnung". */
const unitBefore: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  de: /^(?:abteilung|bereich)$/,
  nl: /^(?:afdeling|team)$/,
  da: /^(?:afdeling|afdelingen)$/,
  fr: /^(?:service|departement)$/,
  es: /^(?:departamento|depto|area)$/,
  pt: /^(?:departamento|depto|setor|sector|area)$/,
};
const links = /^(?:de|d'|des|du|del|da|do|das|dos)$/;
const romance = /^(?:fr|es|pt)$/;

/** Where the name behind a word for a department stands: "departamento de Reservas", "service des Réservations". */
function nameAfter({ tokens, language }: LabelContext, index: number): number {
  return romance.test(language) && links.test(norm(tokens, index + 1)) ? index + 2 : index + 1;
}

function isName({ tokens, taken, isOrdinary, language }: LabelContext, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || taken[index] || token.mention !== undefined || givenNames.has(token.norm))
    return false;
  // German writes all nouns with a capital, so that there it takes a word that no list knows.
  return token.capital && (language !== 'de' || !isOrdinary(token.norm));
}

/** "Sociale Zaken", "Jeugd en Gezin": a second capital, right behind the first one or joined to it. */
function nameEnd(context: LabelContext, at: number): number {
  const { tokens, language } = context;
  const joins = /^(?:en|og|et|y|e|&)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1;
  const [first, second] = [tokens[at]!, tokens[joins]];
  const near = joins > at + 1 || second?.start === first.end + 1;
  return language !== 'de' && first.capital && near && isName(context, joins) ? joins + 1 : at + 1;
}

const ends = /^(?:,|\.|;|\)|\n|)$/;

/** "…, abteilung kardiologie": in small letters, between signs. */
function isSmallName({ tokens, taken, isOrdinary }: LabelContext, index: number, at: number): boolean {
  const named = tokens[at];
  const apart = /^[,(:|\n]$/.test(norm(tokens, index - 1)) && ends.test(norm(tokens, at + 1));
  return (
    apart &&
    named?.kind === 'word' &&
    named.raw.length > 3 &&
    !named.capital &&
    !taken[at] &&
    !isOrdinary(named.norm)
  );
}

/** Behind these a German noun that ends like a unit is where somebody works or goes. */
const toUnit = /^(?:ins|im|zum|zur|beim)$/;
const articleOf = /^(?:der|die|das|dem)$/;
const toArticle = /^(?:in|bei)$/;
/** "Bürgeramt", "Zulassungsstelle", "Notaufnahme", "Kardiologie" */
const germanUnit =
  /^[a-z]{3,}(?:amt|stelle|kasse|ologie|iatrie|chirurgie|referat|dezernat|archiv|werkstatt|zentrale|instandhaltung|leitung)$|^(?:notaufnahme|warenannahme|warenausgabe|registratur|kreissaal|poststelle)$/;
const noUnit =
  /^(?:ehrenamt|hauptamt|baustelle|tankstelle|haltestelle|arbeitsstelle|planstelle|teilzeitstelle|vollzeitstelle|anlaufstelle|nahtstelle|schnittstelle|technologie|ideologie|psychologie)$/;

function isGermanUnit({ tokens, taken, language }: LabelContext, index: number): boolean {
  const token = tokens[index];
  if (language !== 'de' || token?.kind !== 'word' || !token.capital || taken[index]) return false;
  if (!germanUnit.test(token.norm) || noUnit.test(token.norm)) return false;
  const before = norm(tokens, index - 1);
  return toUnit.test(before) || (articleOf.test(before) && toArticle.test(norm(tokens, index - 2)));
}

const school = /^(?:faculty|school|institute|college)$/;

/** "Faculty of Law", "School of Health and Care": a unit by its first word, whatever it teaches. */
export function findSchools(context: LabelContext): Span[] {
  return context.tokens.flatMap((token: Token, index): Span[] => {
    const opens = token.capital && school.test(token.norm) && norm(context.tokens, index + 1) === 'of';
    const at = index + 2;
    return opens && context.language === 'en' && isName(context, at)
      ? [{ from: index, to: nameEnd(context, at) }]
      : [];
  });
}

/** Departments that nobody lists, with a word for one before them or, in German, with the ending of one. */
export function findUnits(context: LabelContext): Span[] {
  return context.tokens.flatMap((token: Token, index): Span[] => {
    if (isGermanUnit(context, index)) return [{ from: index, to: index + 1 }];
    if (unitBefore[context.language]?.test(token.norm) !== true) return [];
    const at = nameAfter(context, index);
    const named = isName(context, at) || isSmallName(context, index, at);
    return named ? [{ from: at, to: nameEnd(context, at) }] : [];
  });
}
