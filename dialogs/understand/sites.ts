import { givenNames } from './lexicon/given-names.ts';
import type { NameContext, NameMark } from './name-context.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

const siteBehind =
  /^(?:office|site|branch|campus|plant|warehouse|factory|store|shop|depot|studio|hub|buro|standort|werk|filiale|kontor|kantoor|vestiging)$/;
const articleBefore = /^(?:our|the|unser|unsere|unserem|das|dem|im|ins|onze|ons|het|vores)$/;
/** Words for a site in languages that name its place behind: "le bureau de Rennes". */
export const siteBefore =
  /^(?:office|offices|site|branch|campus|plant|warehouse|factory|bureau|bureaux|agence|usine|oficina|oficinas|sede|fabrica|tienda|escritorio|filial|loja|buro|standort|werk|kantoor|vestiging|kontor|kontoret)$/;
const linksPlace = /^(?:in|of|de|d'|du|do|da|del|en|em|i|van|pa)$/;

/**
 * "our Whitby office", "le bureau de Rennes": a name that no list knows as a place is one beside a word for a site.
 * "the office of Anna" is Anna's.
 */
export function isSite(context: NameContext, { from, to }: NameMark): boolean {
  const { tokens } = context;
  if (isWhere(context, { from, to })) return true;
  const [before, far] = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (
    isOneName(tokens, { from, to }) &&
    siteBehind.test(tokens[to]?.norm ?? '') &&
    articleBefore.test(before)
  )
    return true;
  if (isOneName(tokens, { from, to }) && isBetweenSigns(tokens, { from, to })) return true;
  return linksPlace.test(before) && siteBefore.test(far) && !givenNames.has(tokens[from]!.norm);
}

const sign = /^[,;|(–—-]$/;

/** ", Standort Husum", ", Reykjavík office,": with the word for a site between two signs. */
function isBetweenSigns(tokens: readonly Token[], { from, to }: NameMark): boolean {
  const norm = (index: number) => tokens[index]?.norm ?? '';
  const ends = (index: number) => /^(?:[,;|).–—-]|)$/.test(norm(index)) || norm(index) === '\n';
  if (givenNames.has(norm(from))) return false;
  const behind = sign.test(norm(from - 1)) && siteBehind.test(norm(to)) && ends(to + 1);
  return behind || (sign.test(norm(from - 2)) && siteBefore.test(norm(from - 1)) && ends(to));
}

/** "Bergen", "St. Albans" */
function isOneName(tokens: readonly Token[], { from, to }: NameMark): boolean {
  const opensPlace = /^(?:St|San|Santa|Sankt|Bad|Saint|New|Los|Las|Port|Mount|Fort)$/;
  return to - from === 1 || (to - from === 2 && opensPlace.test(tokens[from]!.raw));
}

/** Behind these a name in the language says where somebody is; nobody is in Ana. */
const within: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  en: /^in$/,
  es: /^en$/,
  pt: /^em$/,
  nl: /^in$/,
  da: /^i$/,
};

/** "Driver in Bergen", "en Calahorra", "à Niort": an unknown lone name, not of anybody known. */
function isWhere({ tokens, language, people }: NameContext, { from, to }: NameMark): boolean {
  const [name, before] = [tokens[from]!, tokens[from - 1]];
  if (!isOneName(tokens, { from, to }) || name.titled) return false;
  if (givenNames.has(name.norm) || people.words.has(name.norm)) return false;
  if (/^(?:'s|team|group)$/.test(tokens[to]?.norm ?? '')) return false;
  if (language === 'fr' && before?.raw === 'à') return !toSomebody.test(tokens[from - 2]?.norm ?? '');
  return within[language]?.test(before?.norm ?? '') === true;
}

/** "in Teilzeit", "nach Absprache": nouns that no place is called by. */
const noPlace =
  /^(?:teilzeit|vollzeit|kurze|kopie|arbeit|eile|hause|plan|kontakt|ordnung|rente|pension|absprache|rucksprache|wunsch|bedarf|feierabend|ostern|weihnachten|pfingsten|geduld|ruhe|frage|klarung|probezeit|elternzeit|karenz|gleitzeit|homeoffice|verzug|zukunft|teams|summe|form|bezug|person|folge|kraft|betrieb|umlauf|gefahr|gang|bearbeitung|schulung|ausbildung|einarbeitung|vertretung|altersteilzeit|freistellung|haft|verbindung|deutsch|englisch|wien)$/;

/** "in Emden an", "nach Husum": a lone capital in German, where every noun has one, behind a word for where. */
export function germanPlaces(context: NameContext, isNoun: (word: string) => boolean): NameMark[] {
  const { tokens, taken, people } = context;
  if (context.language !== 'de') return [];
  return tokens.flatMap((token, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind !== 'word' || !token.capital || taken[index] || token.mention !== undefined) return [];
    if (!/^(?:in|nach|standort|niederlassung|filiale|werk)$/.test(before?.norm ?? '') || token.raw.length < 3)
      return [];
    if (noPlace.test(token.norm) || isNoun(token.norm) || givenNames.has(token.norm)) return [];
    if (people.words.has(token.norm) || context.isOrdinary(token.norm) || context.isCueWord(token.norm))
      return [];
    if (context.isCalendarWord(token.norm) || (next?.kind === 'word' && next.capital)) return [];
    return [{ from: index, to: index + 1 }];
  });
}

/** "rattachée à Dupont", "boîte mail à Dupont" */
const toSomebody =
  /^(?:rattachee?|rapporte|reporte|mails?|boite|messagerie|messages|acces|donner|donne|transferer|deleguer|onedrive|dossiers|fichiers|demande|demander|parle|dit)$/;
