import { commonWords, nameWords } from './lexicon/common-words.ts';
import { months, weekdays } from './lexicon/date-words.ts';
import { patternWordsOf } from './pattern-words.ts';
import type { PeopleIndex } from './people.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** Shorter words have too many neighbours one letter away to be corrected. */
const lettersMin = 5;

const targets: Readonly<Record<LanguageCode, string>> = {
  en: 'joins joining starts starting leaves leaving leaver moves moving transfer transfers resigned onboard onboarding offboard offboarding contractor manager reports reporting immediately promote promoted tomorrow please account laptop department mailbox forward terminate switches joiner starter becomes employee approval approvals status evidence cancel monday tuesday wednesday thursday friday january february march april august september october november december effective replaces relocates contract colleague access intern',
  de: 'startet beginnt verlasst wechselt kundigung gekundigt letzter arbeitstag mitarbeiter mitarbeiterin praktikant praktikantin vorgesetzter berichtet sofort montag dienstag mittwoch donnerstag freitag januar februar august september oktober november dezember nachsten abteilung postfach weiterleiten freigeben konto befordert',
  fr: 'commence arrive rejoint quitte dernier depart demissionne nouvelle stagiaire prestataire responsable immediatement lundi mardi mercredi jeudi vendredi janvier fevrier juillet septembre octobre novembre decembre prochain compte annuler licencie',
  es: 'empieza comienza incorpora ultimo renuncia traslada practicas inmediato lunes martes miercoles jueves viernes enero febrero septiembre octubre noviembre diciembre proximo cuenta cancela despedido',
  pt: 'comeca entra ultimo demissao estagiario transferido imediatamente segunda-feira terca-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro setembro outubro novembro dezembro proxima conta cancela deixa',
  nl: 'begint start vertrekt verlaat laatste werkdag leidinggevende rapporteert stagiair onmiddellijk maandag dinsdag woensdag donderdag vrijdag januari februari september oktober november december volgende collega annuleer verhuist',
  da: 'starter begynder stopper fratraeder sidste arbejdsdag medarbejder praktikant skifter rapporterer mandag tirsdag onsdag torsdag fredag januar februar august september oktober november december naeste kollega annuller opsagt',
};

/** Every word with one letter left out, so that a misspelling meets its word in a few look-ups. */
function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Departments are corrected even with a capital: "Opertions" is nobody's name. The text stays as written. */
const departmentWords = new Set(
  'operations engineering marketing finance treasury accounting procurement logistics compliance'.split(' '),
);

const tables = new Map<LanguageCode, ReadonlyMap<string, string>>();

function tableOf(language: LanguageCode): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, string>();
  for (const word of `${targets[language]} ${language === 'en' ? '' : targets.en} ${[...departmentWords].join(' ')}`.split(
    ' ',
  )) {
    if (word.length < lettersMin) continue;
    for (const key of [word, ...deletions(word)]) if (!table.has(key)) table.set(key, word);
  }
  tables.set(language, table);
  return table;
}

/** One letter missing, added or changed, or two neighbours swapped. */
function isOneEdit(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed[0] !== meant[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [a, b] = [typed.slice(at), meant.slice(at)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

function meantWord(token: Token, table: ReadonlyMap<string, string>): string | undefined {
  const { norm } = token;
  for (const key of [norm, ...deletions(norm)]) {
    const word = table.get(key);
    if (word && word !== norm && isOneEdit(norm, word)) return word;
  }
  return undefined;
}

function mayBeMisspelt(token: Token, language: LanguageCode, people: PeopleIndex): boolean {
  if (token.kind !== 'word' || token.mention !== undefined || token.norm.length < lettersMin) return false;
  if (patternWordsOf(language).has(token.norm)) return false;
  const known =
    commonWords.has(token.norm) ||
    nameWords.has(token.norm) ||
    months.has(token.norm) ||
    weekdays.has(token.norm);
  return !known && !people.words.has(token.norm);
}

/**
 * Repairs one-letter slips in the words that carry meaning ("strats", "Decmber"). Capitalised words are
 * touched only when they then name a day or month or open the message, because most of them are names.
 */
export function correctSpelling(
  tokens: readonly Token[],
  language: LanguageCode,
  people: PeopleIndex,
): Token[] {
  const table = tableOf(language);
  return tokens.map((token, index) => {
    if (!mayBeMisspelt(token, language, people)) return token;
    const word = meantWord(token, table);
    if (word === undefined) return token;
    const calendar = months.has(word) || weekdays.has(word);
    const opens = index === 0 && !calendar;
    if (token.capital && departmentWords.has(word)) return { ...token, norm: word };
    return token.capital && !(calendar && word.length > 5) && !opens ? token : { ...token, norm: word };
  });
}
