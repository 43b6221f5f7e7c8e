import { givenNames } from './lexicon/given-names.ts';
import type { PeopleIndex } from './people.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';

/** Shorter words hardly are a name with an s behind it. */
const lettersMin = 4;

/** What decides whether an s at the end of a word is that of an owner. */
export interface OwnerWords {
  readonly tables: Tables;
  readonly people: PeopleIndex;
  readonly isOrdinary: (word: string) => boolean;
}

function isName(word: string, people: PeopleIndex): boolean {
  return givenNames.has(word) || people.words.has(word);
}

function isOwned(word: string, { owned }: Tables): boolean {
  return owned.some((words) => words.has(word));
}

/** "Emres letzter Tag", "Lukas Brandts Vertrag", but not "Jens kontrakt" and not "Lukas letzter Tag". */
function ownsNext(tokens: readonly Token[], index: number, words: OwnerWords): boolean {
  const { tables, people, isOrdinary } = words;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const shape = token.kind === 'word' && token.mention === undefined && /^\p{L}.*\p{Ll}s$/u.test(token.raw);
  if (!shape || token.raw.length < lettersMin || next?.kind !== 'word' || isName(token.norm, people))
    return false;
  // "Ann Jacobs leaving": English writes the apostrophe, and behind a first name the s belongs to a surname.
  const surname = tables.code === 'en' && isName(tokens[index - 1]?.norm ?? '', people);
  if (surname && endsWithS.test(token.norm)) return false;
  if (isName(token.norm.slice(0, -1), people)) return isOwned(next.norm, tables);
  // "De Vries start" is Dutch: what English owns with its "start" is no matter of another language.
  if (!token.capital || tables.owned[0]?.has(next.norm) !== true) return false;
  // In English the s has its apostrophe, so that without one the name must be known.
  return tables.code !== 'en' && !isOrdinary(token.norm);
}

/** Surnames that end with an s of their own. */
const endsWithS =
  /(?:ss|is|us|os|as|ys|ns|ones|ames|ughes|rhodes|hayes|reyes|yates|gates|myers|rogers|peters|walters|brooks|banks|hicks|marks|woods|fields|edwards|richards|roberts|stephens|phillips|harris|waters|rivers|sanders|summers|winters|powers|parks|simmons|gomes|lopes|nunes|alves|mendes|dias|pires|torres|flores|fuentes|cortes|robles|vos|bos|maas|hermans|martens|jacobs|daniels|samuels|abrams|hobbs|gibbs|biggs|griggs|stubbs|childs|reynolds|knowles|miles|charles|wells|mills|hills|nichols|collins|stevens|owens|evans|davies|williams|fuchs|sachs|andrews|matthews|mathews|hendricks|fredericks|barnes|haynes|keynes|holmes|grimes|els|(?:cumm|hast|jenn|rawl|bill|hutch|gidd)ings|saunders|landers|flanders|chambers|rodgers|byers|ayers|meyers|sayers|bowers|vickers|withers|rawls|keats|yeats|coates|bates|oates|cates|stokes|sykes|dykes|hawkes|lyles|styles|giles|quarles)$/;

/** Of the endings above, what only the s of an owner makes of a surname: "kovalenko", "mbeki", "bertolucci", "almeida". */
const endsWithOwnersS =
  /(?:enko|chuk|ski|cki|bki|oki|eki|shi|chi|tti|cci|zzi|hadi|moto|ngo|ova|eva|eira|eiro|meida|ouza|ilva|arcia|usu|wosu|kwu|nkosi|amini|imini|bayo|moyo|tela|rela|rrera|(?:[a-z]{2}[ls]|nn|lt|gt)on|organ|llivan|ryan|ogan|igan|brown|green|quinn|flynn|glenn|steen|stein)s$/;
/** "parsons", "contreras" end as those above and keep their s. */
const keepsS = /^(?:parsons|sansons|contreras)$/;

/** Before a surname that no list knows the first name opens the message or stands behind one of these. */
const beforeOwner =
  /^(?:of|for|to|on|from|with|about|is|was|when|whats|please|pls|hi|hey|and|close|end|stop|,|:|\.|!|\?|\n)?$/;

/** "dieudonne mbeki": two words of no list, where whoever owns something can stand. */
function isUnlistedName(tokens: readonly Token[], index: number, { isOrdinary }: OwnerWords): boolean {
  const [first, token] = [tokens[index - 1]!, tokens[index]!];
  const unlisted = [first.norm, token.norm, token.norm.slice(0, -1)].every((word) => !isOrdinary(word));
  const plain =
    /^[a-z]{3,}$/.test(first.norm) && first.mention === undefined && !/(?:ing|ed|ly)$/.test(first.norm);
  return unlisted && plain && beforeOwner.test(tokens[index - 2]?.norm ?? '');
}

/** "whats the status of ana gils onboarding": in small letters the apostrophe is left out with the capitals. */
function ownsWithoutSign(tokens: readonly Token[], index: number, words: OwnerWords): boolean {
  const { tables, people } = words;
  const [first, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (tables.code !== 'en' || token.kind !== 'word' || token.capital || token.mention !== undefined)
    return false;
  if (token.raw.length < lettersMin || !/[a-z]s$/.test(token.norm)) return false;
  if (endsWithS.test(token.norm) && (keepsS.test(token.norm) || !endsWithOwnersS.test(token.norm)))
    return false;
  if (first === undefined || first.capital || isName(token.norm, people)) return false;
  if (!isName(first.norm, people) && !isUnlistedName(tokens, index, words)) return false;
  return isOwned(next?.norm ?? '', tables);
}

/** Parts the s of an owner from the name, as if it were written "Emre's". */
export function splitOwners(tokens: readonly Token[], words: OwnerWords): Token[] {
  return tokens.flatMap((token, index) => {
    if (!ownsNext(tokens, index, words) && !ownsWithoutSign(tokens, index, words)) return [token];
    const raw = token.raw.slice(0, -1);
    const end = token.end - 1;
    return [
      { ...token, raw, norm: fold(raw), end },
      { ...token, raw: 's', norm: "'s", start: end, capital: false },
    ];
  });
}
