import type { Line } from './items.ts';
import { endsSentence, itemAt } from './items.ts';
import { fallback } from './languages/fallback.ts';
import type { Trigger } from './languages/language.ts';
import { languages } from './languages.ts';
import type { Role } from './roles.ts';
import type { LanguageCode } from './types.ts';

export type EventIntent = 'joiner' | 'mover' | 'leaver';

/** Something that a text says happens to a person; `subject` is the person's item, absent when nobody is named. */
export interface Event {
  readonly intent: EventIntent;
  readonly at: number;
  readonly to: number;
  readonly subject?: number;
  readonly soft: boolean;
  readonly denied: boolean;
  readonly words: string;
}

const denial =
  / (?:not|isnt|wont|doesnt|didnt|dont|never|aint|hasnt|havent|arent|cant|nicht|kein|keine|keinen|pas|jamais|no|nunca|nao|niet|geen|nooit|ikke|aldrig|neither|nor|n't)(?= )/;
const stillLeaves =
  /no longer|not (?:be )?(?:work|employ|with us|with the|here|part|renew|been (?:renew|extend|prolong)|extend|prolong)|nicht (?:mehr|verlangert)|plus (?:salariee?|employee?|en poste|sous contrat|chez|dans|ici|partie|parmi|la)|ya no|ja nao|mais|niet (?:langer|meer)|ikke (?:laengere|mere|forlaenget)|no sera|not only|verlengd/;
const doubt =
  / (?:might|may|could|perhaps|maybe|possibly|probably|rumou?rs?|rumou?red|apparently|considering|thinking|wonder|likely|whether|supposing|hypothetically|suppose|imagine|unsure|potentially|tempted|vielleicht|eventuell|moglicherweise|konnte|ob|uberlegt|gerucht|angeblich|anscheinend|peut-etre|pourrait|pourraient|envisage|rumeur|quizas|quiza|tal vez|podria|podrian|rumor|rumores|talvez|poderia|podera|se calhar|boato|misschien|wellicht|zou|maske|kunne|muligvis|rygte|rygter|overvejer|overweegt)(?= )/;
const condition =
  / (?:if|unless|in case|falls|wenn|hvis|als|si|s'|caso|se|mocht) (?=(?:<p>|he|she|they|er|sie|il|elle|ella|ele|ela|hij|zij|han|hun|we|our|the|a|una|uma|een|en|der|die|le|la|o|el|someone|jemand|iemand|nogen|alguien|alguem|quelqu' un) )/;
const narrative =
  / (?:when|since|after|before|until|once|as soon as|because|ever since|nachdem|seit|seitdem|bevor|als|sobald|weil|quand|depuis que|apres que|avant que|lorsque|cuando|desde que|despues de que|antes de que|quando|depois que|antes que|toen|nadat|sinds|voordat|da|siden|efter at|for)(?: (?:our|the|<t>|colleague|he|she|they))* $/;

/** Two lists that no longer than this lie apart still say the same thing. */
const lookAroundItems = 3;

function clauseAround(
  line: Line,
  from: number,
  to: number,
): { before: string; inside: string; after: string } {
  let start = from;
  while (start > 0 && !endsSentence(line.items[start - 1])) start -= 1;
  let end = to;
  while (
    end < line.items.length &&
    end < to + lookAroundItems &&
    !endsSentence(line.items[end]) &&
    line.items[end]!.code !== ','
  )
    end += 1;
  const text = (a: number, b: number) =>
    ` ${line.items
      .slice(a, b)
      .map((item) => item.code)
      .join(' ')} `;
  return { before: text(start, from), inside: text(from, to), after: text(to, end) };
}

function lastClause(before: string): string {
  return (
    before.slice(
      Math.max(
        before.lastIndexOf(' , '),
        before.lastIndexOf(' and '),
        before.lastIndexOf(' but '),
        before.lastIndexOf(' <p> '),
      ) + 1,
    ) || ' '
  );
}

function isDenied(line: Line, place: { from: number; to: number }, intent: EventIntent): boolean {
  const { from, to } = place;
  const { before, inside, after } = clauseAround(line, from, to);
  const near = ` ${lastClause(before).trim()} `;
  const whole = `${near}${inside}${after}`;
  if (
    intent === 'leaver' &&
    stillLeaves.test(whole) &&
    !/ (?:not|isnt|nicht) (?:really )?(?:leaving|going)/.test(whole)
  )
    return false;
  const shifted = / (?:but|sondern|mais|sino|mas|maar|men) (?:on |am |le |el |op |den |zum |a )?<d>/.test(
    `${whole} ${line.text.slice(line.starts[to] ?? 0)}`,
  );
  return (
    denial.test(
      whole
        .replace(/ no (?:[,.] |sorry|<|fim |final |dia |inicio |proximo |mes |$)/g, ' ')
        .replace(
          / (?:not yet|no sorry|no wait|nothing|no need|if not|why not|no later|not later|no problem)(?= )/g,
          ' ',
        ),
    ) && !shifted
  );
}

function isDoubtful(
  line: Line,
  { from, to }: { from: number; to: number },
  polite: readonly RegExp[],
): boolean {
  const { before, inside } = clauseAround(line, from, to);
  const clause = `${before.slice(-120)}${inside}`.replace(/ {2}/g, ' ');
  // "Could you onboard …" asks; its "could" casts no doubt.
  const asked = polite.reduce((text, pattern) => text.replace(pattern, ' '), clause);
  if (doubt.test(asked)) return true;
  if (condition.test(clause) && !/ (?:si|se|als) <p>/.test(inside)) return true;
  const dated = /<d>/.test(clauseAround(line, from, to + lookAroundItems).after + inside);
  return narrative.test(before) && !dated;
}

/** The events of one language's triggers over the whole line, in text order; doubtful ones are left out. */
export function findEvents(line: Line, language: LanguageCode, roles: ReadonlyMap<number, Role>): Event[] {
  const used = language === 'en' ? [languages.en] : [languages[language], languages.en];
  const search = { line, roles, polite: used.map((each) => each.polite) };
  const firm = eventsBy(search, used);
  const events = firm.length > 0 || isAbsence(line) ? firm : eventsBy(search, [fallback]);
  return events.sort((left, right) => left.at - right.at);
}

/** Holidays, illness and visits: words of leaving and coming that change no employment. */
const absence =
  / (?:sick|ill|holidays?|vacation|parental|maternity|paternity|sabbatical|on leave|annual leave|day off|remote|remotely|from home|lunch|meeting|call|workshop|party|urlaub|krank|krankgeschrieben|elternzeit|mutterschutz|besprechung|conges?|vacances|maladie|maternite|reunion|teletravail|vacaciones|enfermedad|maternidad|paternidad|permiso|reunion|ferias|licenca|doente|reuniao|vakantie|ziek|verlof|vergadering|ferie|syg|barsel|orlov|mode)(?= )/;

function isAbsence(line: Line): boolean {
  return absence.test(line.text);
}

const errand =
  / (?:dentist|doctor|appointment|train|flight|airport|school|kids?|daycare|kindergarten|gym|committee|council|arzt|zahnarzt|arzttermin|flughafen|kita|medecin|dentiste|ecole|comite|medico|dentista|aeropuerto|aeroporto|colegio|comite|tandarts|huisarts|trein|laege|tandlaege|lufthavn)(?= )/;
const employment =
  / (?:company|firm|employment|fired|dismissed|sacked|quit|retir\w*|entlassen|licencie\w*|despedid[oa]|demitid[oa]|ontslagen|fyret|demission\w*|renunci\w*|ontslag|opsagt|letzte[rn]? (?:arbeits)?tag|dernier jour|ultimo dia|laatste (?:werk)?dag|sidste (?:arbejds)?dag|resign\w*|last (?:working )?day|contract|offboard\w*|notice|kundig\w*|gekundigt|firma|unternehmen|entreprise|societe|empresa|bedrijf|dienst|virksomheden)(?= )/;

const hiring =
  / (?:new|hir\w+|onboard\w*|accounts?|joins?|joining|joiner|starter|contractor|contract|intern|neue\w*|konto|zugang|eintritt|nouve\w+|compte|embauche\w*|nuev[oa]|cuenta|alta|nov[oa]|conta|nieuwe?|nye?|opret|<t>|<o>)(?= )/;

/** "leaves at 3 because of a dentist appointment", "leaves the committee", "starts maternity leave" are neither. */
function mayHappen(intent: EventIntent, line: Line): boolean {
  const away = absence.test(line.text);
  if (intent === 'leaver') return !(away || errand.test(line.text)) || employment.test(line.text);
  return intent === 'mover' || !away || hiring.test(line.text);
}

/** Words with which the seven languages may say that somebody goes; the rules weigh each of them closely. */
const going =
  / (?:leav\w*|left|go(?:es|ing|ne)?|ends?|ended|ending|disabl\w*|geht|gehe[nt]?|weg|verlass\w*|parte?z?|pars|partir\w*|quitt\w*|sortir\w*|sale|salgo|voy|vas?|sair?|saio|vou|baja|baixa|acaba|gaat|ga|gaan|vrij|vertrek\w*|gar|rejser|stop\w*|slutter)(?= )/;

/**
 * True when a message without a request still speaks of one: doubtfully, conditionally, as of the past, with a
 * denial, of somebody's absence, or with a word of going that was no departure. Then "no request" is what the rules
 * read, not what is left when they read nothing.
 */
export function holdsBack(line: Line, language: LanguageCode): boolean {
  const used = language === 'en' ? [languages.en] : [languages[language], languages.en];
  const text = used.reduce((rest, { polite }) => rest.replace(polite, ' '), line.text);
  const words = [absence, errand, employment, going, doubt, condition, denial];
  return (
    words.some((one) => one.test(text)) ||
    [...used, fallback].some((each) =>
      [...each.joiner, ...each.mover, ...each.leaver].some((one) => line.text.search(one.pattern) >= 0),
    )
  );
}

type Triggers = Readonly<Record<EventIntent, readonly Trigger[]>>;

function eventsBy(
  search: Pick<EventSearch, 'line' | 'roles' | 'polite'>,
  used: readonly Triggers[],
): Event[] {
  const intents = (['leaver', 'mover', 'joiner'] as const).filter((intent) => mayHappen(intent, search.line));
  return intents.flatMap((intent) =>
    used.flatMap((each) => each[intent]).flatMap((one) => eventsOf({ ...search, intent, one })),
  );
}

/** "leaves the Finance team for Marketing": a change inside the company. */
function isInternal(line: Line, to: number): boolean {
  const { inside } = clauseAround(line, to - 1, Math.min(line.items.length, to + 9));
  return / (?:for|pour|para|voor|fur|to join|um) (?:(?:the|our|die|das|den|le|la|les|l'|el|o|a|de|het) )?<o> /.test(
    inside,
  );
}

interface EventSearch {
  readonly line: Line;
  readonly roles: ReadonlyMap<number, Role>;
  /** how the languages of the message ask politely: "could you", "könnten Sie" */
  readonly polite: readonly RegExp[];
  readonly intent: EventIntent;
  readonly one: Trigger;
}

function eventsOf(search: EventSearch): Event[] {
  const { line, roles, intent, one } = search;
  const found: Event[] = [];
  for (const match of line.text.matchAll(one.pattern)) {
    const at = itemAt(line, match.index + 1);
    const to = itemAt(line, match.index + match[0].length - 1) + 1;
    const subject = subjectOf({ line, roles, at, to, side: one.subject });
    if (subject === 'none') continue;
    if (isDoubtful(line, { from: at, to }, search.polite)) continue;
    const denied = isDenied(line, { from: at, to }, intent);
    found.push({
      intent: intent === 'leaver' && isInternal(line, to) ? 'mover' : intent,
      at,
      to,
      soft: one.soft === true,
      denied,
      words: match[0],
      ...(subject === undefined ? {} : { subject }),
    });
  }
  return found;
}

interface SubjectSearch {
  readonly line: Line;
  readonly roles: ReadonlyMap<number, Role>;
  readonly at: number;
  readonly to: number;
  readonly side: Trigger['subject'];
}

/** The person a match is about; 'none' when the named one plays another role. */
function subjectOf(search: SubjectSearch): number | undefined | 'none' {
  const { line, roles, at, to, side } = search;
  const inside: number[] = [];
  for (let index = at; index < to; index += 1) if (line.items[index]?.kind === 'person') inside.push(index);
  if (inside.length > 0) return inside.find((index) => !roles.has(index)) ?? 'none';
  const before = nearest(search, -1, true);
  const after = nearest(search, 1, true);
  if (side === 'before') return before ?? nearest(search, -1, false) ?? after;
  if (side === 'after') return after ?? nearest(search, 1, false) ?? before;
  const touching = after !== undefined && after - to <= 3 ? after : undefined;
  return touching ?? before ?? after ?? nearest(search, -1, false) ?? nearest(search, 1, false);
}

function nearest(search: SubjectSearch, step: 1 | -1, sameSentence: boolean): number | undefined {
  const { line, roles } = search;
  for (
    let index = step > 0 ? search.to : search.at - 1;
    index >= 0 && index < line.items.length;
    index += step
  ) {
    const item = line.items[index]!;
    if (sameSentence && endsSentence(item) && !(item.code === '\n' && step > 0)) return undefined;
    if (item.kind === 'person' && !roles.has(index)) return index;
  }
  return undefined;
}
