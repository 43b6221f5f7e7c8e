import { titleStops } from './lexicon/titles.ts';
import type { Token } from './tokens.ts';

/** What the label of a line of a form says of its value. */
export type FormKind = 'person' | 'department' | 'location' | 'title';

/** A value of a form over tokens `from`..`to` (exclusive). */
export interface FormValue {
  readonly kind: FormKind;
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Labels in the seven languages, folded, by what stands behind them. */
const labels: readonly (readonly [FormKind | 'target', ReadonlySet<string>])[] = [
  [
    'person',
    set(
      'name|full name|employee name|name of employee|first and last name|display name|new hire|new joiner|new starter|joiner|leaver|mover|employee|who|person|' +
        'vor- und nachname|vollstandiger name|mitarbeiter|mitarbeiterin|name der person|wer|nom|nom complet|prenom et nom|nom et prenom|nombre|nombre completo|nombre y apellidos|' +
        'nome|nome completo|naam|volledige naam|medewerker|navn|fulde navn|medarbejder|' +
        'manager|line manager|new manager|reports to|supervisor|hiring manager|vorgesetzter|vorgesetzte|fuhrungskraft|chef|chefin|responsable|superieur|jefe|jefa|chefe|gestor|gestora|leidinggevende|leder|naermeste leder',
    ),
  ],
  [
    'department',
    set(
      'department|dept|dep|unit|ward|team|new dept|new department|new team|business unit|division|abteilung|bereich|neue abteilung|departement|service|equipe|nouveau service|departamento|area|equipo|equipa|setor|sector|afdeling|nieuwe afdeling|afdelingen|ny afdeling',
    ),
  ],
  [
    'location',
    set(
      'location|office|site|based in|work location|new office|new location|place of work|city|town|standort|buro|dienstort|arbeitsort|neuer standort|lieu|bureau|lieu de travail|ubicacion|oficina|sede|lugar de trabajo|local|localizacao|escritorio|local de trabalho|locatie|vestiging|kantoor|standplaats|nieuwe locatie|lokation|kontor|arbejdssted',
    ),
  ],
  [
    'title',
    set(
      'title|job title|position|role|job|post|function|new title|new role|new position|stelle|titel|funktion|rolle|jobtitel|neue position|neue rolle|poste|fonction|intitule du poste|nouveau poste|puesto|cargo|funcion|nuevo puesto|funcao|novo cargo|functie|functietitel|nieuwe functie|rol|stilling|ny stilling',
    ),
  ],
  ['target', set('to|new|nach|neu|vers|nouveau|nuevo|novo|naar|nieuw|til|ny')],
];

const labelWordsMax = 4;
const valueWordsMax = 6;
/** One line with a colon is a sentence with a colon; two make a form. */
const linesMin = 2;

interface FormLine {
  readonly kind: FormKind | 'target' | undefined;
  /** tokens of the value up to the end of the line */
  readonly from: number;
  readonly to: number;
}

const bullet = /^[•\-–—*]$/;

/** What ends the line of a form; people also write it all in one: "Site: Tulsa | Start: 3 May; Dept: Fleet". */
const lineEnds = /^[\n|;]$/;

function lineEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && lineEnds.test(token.norm));
  return end < 0 ? tokens.length : end;
}

/** The line of a form that begins at a token: up to four words, a colon and a value. */
function formLineAt(tokens: readonly Token[], start: number): FormLine | undefined {
  let from = start;
  while (bullet.test(tokens[from]?.norm ?? '')) from += 1;
  let colon = from;
  while (colon < from + labelWordsMax && tokens[colon]?.kind === 'word') colon += 1;
  const sign = tokens[colon]?.norm;
  if (colon === from || (sign !== ':' && sign !== '=')) return undefined;
  const label = tokens
    .slice(from, colon)
    .map(({ norm }) => norm)
    .join(' ');
  const kind = labels.find(([, words]) => words.has(label))?.[0];
  return { kind, from: colon + 1, to: lineEnd(tokens, colon) };
}

function formLines(tokens: readonly Token[]): FormLine[] {
  const lines: FormLine[] = [];
  for (let at = 0; at < tokens.length; at = lineEnd(tokens, at) + 1) {
    const line = formLineAt(tokens, at);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** Words that say that the value is not known yet, or who it is in other words. */
const noValue =
  /^(?:tbd|tbc|tba|unknown|offen|unbekannt|me|myself|mich|ich|moi|yo|mi|eu|mim|ik|mij|jeg|mig|remote|same|none|n|no|keine|as|the|our|new|see|please|who|which)$/;

function valueIn(tokens: readonly Token[], kind: FormKind, from: number, end: number): FormValue | undefined {
  let to = from;
  while (to < end && to < from + valueWordsMax && isValueWord(tokens[to]!, kind, to > from)) to += 1;
  const stop = tokens[to];
  const whole = to === end || (stop !== undefined && /^[,(;|/]$/.test(stop.norm));
  return to > from && whole && !noValue.test(tokens[from]!.norm) ? { kind, from, to } : undefined;
}

function isValueWord(token: Token, kind: FormKind, inside: boolean): boolean {
  if (token.mention !== undefined) return false;
  if (token.norm === '&' || (token.norm === '.' && kind === 'person')) return inside;
  return token.kind === 'word' && !(kind === 'title' && titleStops.has(token.norm)) && token.norm !== "'s";
}

/** "To: Subrogation / Sligo": where a mover goes, the department before the place. */
function targetValues(tokens: readonly Token[], { from, to }: FormLine): FormValue[] {
  const slash = tokens.findIndex((token, index) => index >= from && index < to && token.norm === '/');
  if (slash < 0) return [];
  return [
    ...(valueIn(tokens, 'department', from, slash) ? [{ kind: 'department' as const, from, to: slash }] : []),
    ...(valueIn(tokens, 'location', slash + 1, to)
      ? [{ kind: 'location' as const, from: slash + 1, to }]
      : []),
  ];
}

/**
 * The values of a form that its labels tell: "Department: Marine Hull", "Name: April May". What a label says stands,
 * whatever the words could be elsewhere. Values with other things in them are left to those who know the words.
 */
export function formValues(tokens: readonly Token[]): FormValue[] {
  const lines = formLines(tokens);
  if (lines.length < linesMin) return [];
  return lines.flatMap((line) => {
    if (line.kind === undefined) return [];
    return line.kind === 'target'
      ? targetValues(tokens, line)
      : (valueIn(tokens, line.kind, line.from, line.to) ?? []);
  });
}
