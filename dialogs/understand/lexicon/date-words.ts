/** Words of dates in the seven languages, folded to lower-case ASCII (ä → a, ø → o). */

function table(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)));
}

export const months = table([
  'january jan januar janner janvier janv enero ene janeiro januari',
  'february feb februar fevrier fevr febrero fevereiro fev februari',
  'march mar marz maerz mars marzo marco maart mrt marts',
  'april apr avril avr abril abr',
  'may mai mayo maio mei maj',
  'june jun juni juin junio junho',
  'july jul juli juillet juil julio julho',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre setembro set',
  'october oct oktober okt octobre octubre outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro',
]);

export const weekdays = table([
  'monday mon mondays montag lundi lunes segunda-feira segunda maandag mandag mandagen',
  'tuesday tue tues dienstag mardi martes terca-feira terca dinsdag tirsdag tirsdagen',
  'wednesday wed weds mittwoch mercredi miercoles quarta-feira quarta woensdag onsdag onsdagen',
  'thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta donderdag torsdag torsdagen',
  'friday fri freitag vendredi viernes sexta-feira sexta vrijdag fredag fredagen',
  'saturday samstag sonnabend samedi sabado zaterdag lordag lordagen',
  'sunday sonntag dimanche domingo zondag sondag sondagen',
]);

/** Weekday words that mean something else in other languages. */
export const weekdayOnlyIn: Readonly<Record<string, string>> = {
  mon: 'en',
  segunda: 'pt',
  terca: 'pt',
  quarta: 'pt',
  quinta: 'pt',
  sexta: 'pt',
};

export const dayOffsets: ReadonlyMap<string, number> = new Map([
  ['heute nachmittag', 0],
  ['heute abend', 0],
  ['this afternoon', 0],
  ['esta tarde', 0],
  ['cet apres-midi', 0],
  ['vanmiddag', 0],
  ['i eftermiddag', 0],
  ['idag', 0],
  ['morgen fruh', 1],
  ['morgen vormittag', 1],
  ['manana por la manana', 1],
  ['tomorrow morning', 1],
  ['imorgen', 1],
  ['morgenochtend', 1],
  ['demain matin', 1],
  ['gestern morgen', -1],
  ['gestern abend', -1],
  ['yesterday morning', -1],
  ['hier soir', -1],
  ['i aftes', -1],
  ['igar', -1],
  ['gisteravond', -1],
  ['today', 0],
  ['heute', 0],
  ["aujourd'hui", 0],
  ['aujourdhui', 0],
  ['hoy', 0],
  ['hoje', 0],
  ['vandaag', 0],
  ['i dag', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['morgen', 1],
  ['demain', 1],
  ['manana', 1],
  ['amanha', 1],
  ['i morgen', 1],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['ubermorgen', 2],
  ['uebermorgen', 2],
  ['apres-demain', 2],
  ['apres demain', 2],
  ['pasado manana', 2],
  ['depois de amanha', 2],
  ['overmorgen', 2],
  ['i overmorgen', 2],
  ['yesterday', -1],
  ['gestern', -1],
  ['hier', -1],
  ['ayer', -1],
  ['ontem', -1],
  ['gisteren', -1],
  ['i gar', -1],
  ['the day before yesterday', -2],
  ['vorgestern', -2],
  ['avant-hier', -2],
  ['anteayer', -2],
  ['anteontem', -2],
  ['eergisteren', -2],
]);

/** "hier" is "here" in German and Dutch, "morgen" is also a noun; the language decides. */
export const dayOffsetOnlyIn: Readonly<Record<string, string>> = {
  hier: 'fr',
  morgen: 'de nl',
  manana: 'es',
  heute: 'de',
};

export const countWords: ReadonlyMap<string, number> = new Map(
  [
    'a an one ein eine einem einer un une uno una um uma een en et',
    'two zwei deux dos dois duas twee to couple',
    'three drei trois tres drie tre',
    'four vier quatre cuatro quatro fire',
    'five funf fuenf cinq cinco vijf fem',
    'six sechs seis zes seks',
    'seven sieben sept siete sete zeven syv',
    'eight acht huit ocho oito otte',
    'nine neun neuf nueve nove negen ni',
    'ten zehn dix diez dez tien ti',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  [
    'first erster ersten erste premier primero primeiro eerste forste 1st',
    'second zweiten zweiter tweede anden 2nd',
    'third dritten dritter derde tredje 3rd',
    'fourth vierten vierter vierde fjerde 4th',
    'fifth funften funfter vijfde femte 5th',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
