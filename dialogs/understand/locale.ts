import type { LanguageCode } from './types.ts';

/**
 * How 04/05 is read: by day first, month first, or not at all. Locale wins; without one, text in a language
 * whose every region writes the day first is day first, and English stays undecided.
 * Source: CLDR short date patterns; en-CA writes both, so it decides nothing.
 */
export function dateOrder(locale: string | undefined, language: LanguageCode): 'day' | 'month' | undefined {
  if (!locale) return language === 'en' ? undefined : 'day';
  const [spoken = '', ...rest] = locale.replace(/_/g, '-').split('-');
  const region = rest.at(-1)?.toUpperCase();
  if (spoken.toLowerCase() !== 'en') return 'day';
  if (region === 'US' || region === 'PH') return 'month';
  if (region === undefined || region === 'CA') return language === 'en' ? undefined : 'day';
  return 'day';
}

const functionWords: Readonly<Record<LanguageCode, string>> = {
  en: 'joiner leaver mover title department name request starter hiring offboard terminate people joins joining moves transfer the is are of to and for please she he her his new on starts starting joins leaves leaving last day with as from we they what who does do did has have my me can you will at by an account moves reports status show approve cancel if not it this that how when which left stop hire next',
  de: 'der die das den dem des ist sind und fur bitte ab als bei zum am im neue neuer neuen wir sie er nicht kein uns wer wie was wann welche noch mit von nach wird hat ein eine einen unser unsere letzter arbeitstag startet verlasst wechselt fangt mich mir mein meine ich auf zu kundigt hilfe abbrechen konto anlegen sofort scheidet uber schon heute kannst alles mitarbeiter mitarbeiterin',
  fr: "le la les un une des du de et est pour merci nous il elle chez dans au aux ce qui que ne pas son sa ses mes mon ma avec quitte commence arrive arrivee nouvelle nouveau dernier jour rejoint comme sous moi ou en quoi quand qu' l' d' s' j' n' c' svp bonjour aide annule annuler ai dois prochain compte stagiaire passe tout",
  es: 'pasa alta el la los las un una y es por favor para que se del al con en como nuestro nuevo nueva no ya deja empieza incorpora pasa su mi mis yo quien cual cuando donde tiene tengo lunes martes jueves viernes ultimo dia alta baja desde hola ayuda todo sin qué cancela solicitud estado va marcha cuenta de hemos sale',
  pt: 'passa reporta reportar o os as um uma e do da dos das no na nos nas para que ao com em como nosso novo nova nao ja sai sair comeca entra meu minha minhas meus mim quem qual quais quando ele ela segunda-feira sexta-feira quinta-feira terca-feira ultimo dia foi esta vai criar conta por favor ola ajuda tudo sem cancela pedido estado de desde ate deixa',
  nl: 'de het een en is van voor graag bij op als per naar mij wij ze zij hij niet geen wie wat wanneer welke nog met wordt heeft nieuwe onze start begint gaat weg laatste werkdag vanaf ik mijn ons uit ook maar dat die aan account kun kunt je jullie iemand alles alstublieft verlaat uur annuleer',
  da: 'den det en et er og til for venligst fra som hos pa vi hun han ikke ingen hvem hvad hvornar hvilke endnu med bliver har ny nye vores starter begynder stopper sidste arbejdsdag mig min mine jeg skal i af ogsa men at der kan du om nogen alle hjaelp vis skifter forlader mandag tirsdag onsdag torsdag fredag kl medarbejder opret konto annuller',
};

// Names of days and months tell neighbouring languages apart when little else is there.
const calendarWords: Readonly<Record<LanguageCode, string>> = {
  en: 'monday tuesday wednesday thursday friday january february march may june july october december tomorrow today yesterday',
  de: 'montag dienstag mittwoch donnerstag freitag januar februar marz mai juni juli oktober dezember heute morgen gestern',
  fr: "lundi mardi mercredi jeudi vendredi janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre demain aujourd'hui hier",
  es: 'lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre manana hoy ayer',
  pt: 'segunda terca quarta quinta sexta janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro amanha hoje ontem',
  nl: 'maandag dinsdag woensdag donderdag vrijdag januari februari maart april mei juni juli augustus oktober december morgen vandaag gisteren',
  da: 'mandag tirsdag onsdag torsdag fredag januar februar marts april maj juni juli august oktober december imorgen idag',
};

const known: ReadonlyMap<string, readonly LanguageCode[]> = (() => {
  const words = new Map<string, LanguageCode[]>();
  for (const [code, list] of Object.entries(functionWords) as [LanguageCode, string][]) {
    for (const word of new Set(`${list} ${calendarWords[code]}`.split(' ')))
      words.set(word, [...(words.get(word) ?? []), code]);
  }
  return words;
})();

/** The language of a message by its function words; a word shared by several counts for each by its share. */
export function languageOf(words: readonly string[], locale?: string): LanguageCode {
  const scores = new Map<LanguageCode, number>();
  for (const word of words) {
    const codes = known.get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const hinted = locale?.slice(0, 2).toLowerCase();
  if (hinted && hinted in functionWords) {
    const code = hinted as LanguageCode;
    scores.set(code, (scores.get(code) ?? 0) + 0.4);
  }
  let best: LanguageCode = 'en';
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  return best;
}
