import type { EventIntent } from './events.ts';
import type { Item, ItemKind, Line } from './items.ts';
import type { Role } from './roles.ts';
import type { EmployeeType, UnderstoodFields } from './types.ts';
import type { Zone } from './zones.ts';

/** What the fields of one person are read from. */
export interface FieldContext {
  readonly line: Line;
  readonly zone: Zone;
  readonly roles: ReadonlyMap<number, Role>;
  /** only one person in the message: what is said anywhere is about them */
  readonly alone: boolean;
}

function before(line: Line, index: number, count = 7): string {
  const codes: string[] = [];
  for (let at = Math.max(0, index - count); at < index; at += 1) codes.push(line.items[at]!.code);
  return ` ${codes.join(' ')} `;
}

function itemsOf(context: FieldContext, kind: ItemKind): { index: number; item: Item }[] {
  return context.zone.items
    .map((index) => ({ index, item: context.line.items[index]! }))
    .filter(({ item }) => item.kind === kind);
}

const fromWords =
  / (?:swaps|swapping|from|von|vom|aus|de|du|des|d'|del|da|do|van|uit|fra|currently in|formerly|leaves|leaving|verlasst|quitte|deja|deixa|verlaat|forlader|of) (?:(?:the|der|dem|den|la|le|l'|el|het|de|our|office|team|department|equipe|equipo|equipa|abteilung|afdeling|l'|a|o|as) )*$/;
const toWords =
  / (?:to|in|into|at|nach|zu|zum|zur|ins|im|a|au|aux|al|en|vers|para|pra|pro|ao|no|na|naar|bij|til|i|hos|over|for|pour|fur|voor|joins|join|joining|rejoint|,|:|as|dans|chez|new|und|and|y|et|e) (?:[a-z']+ )?$/;

/** The label that says where somebody will be, not where they come from. */
function destination(context: FieldContext, kind: 'department' | 'location' | 'title'): string | undefined {
  const found = itemsOf(context, kind);
  if (context.zone.intent !== 'mover')
    return found.find(({ index }) => !isOrigin(context, index, kind))?.item.text ?? undefined;
  const arriving = found.filter(({ index }) => !isOrigin(context, index, kind));
  const aimed = arriving.find(({ index }) => toWords.test(before(context.line, index)));
  return (aimed ?? arriving.find(({ index }) => kind !== 'title' || !isApposition(context, index)))?.item
    .text;
}

/** "our Head of Sales" or "Liam Walsh, Engineer, becomes …": what somebody is today. */
function isApposition(context: FieldContext, index: number): boolean {
  return / (?:<p> [,(]|our|unsere?r?) $/.test(before(context.line, index));
}

function isOrigin(context: FieldContext, index: number, kind: string): boolean {
  const lead = before(context.line, index, 4);
  const { code } = context.line.items[index]!;
  const next = context.line.items.slice(index + 1, index + 5).map((item) => item.code);
  if (/ (?:ask|asks|asked|tell|inform|notify|cc|dear|hi|hello|thanks) (?:the |our )?$/.test(lead))
    return true;
  // "Operations to Legal", "Berlin -> London"; "under the direction of" is no department.
  const onward = new RegExp(
    `^ (?:to|into|nach|zum?|zur|in den|in die|vers|a|au|aux|para|naar|til|- >|- -|->) (?:(?:the|la|le|el|o) )?${code} `,
  );
  if (onward.test(` ${next.join(' ')} `)) return true;
  if (/ (?:sous|bajo|sob) (?:la |a |o |el )?$/.test(lead)) return true;
  if (/ (?:instead of|not|nicht|replac\w+|statt) (?:[a-z']+ )?$/.test(lead)) return true;
  if (context.zone.intent === 'joiner') {
    return kind === 'location'
      ? / (?:flying in from|moving from|relocat\w+ from|comes? from|coming from|zieht aus|kommt aus|born in) $/.test(
          lead,
        )
      : / (?:from|previously|formerly|ex) $/.test(lead) && kind !== 'title';
  }
  return (
    fromWords.test(lead) &&
    !/ (?:head|team|director|out|works|work|working|based|arbeitet|travaille|trabaja|werkt) (?:from|of|out of|von|aus) $/.test(
      lead,
    ) &&
    !/ (?:oficina|sede|bureau|escritorio|kantoor|buro|kontoret|office|poste|role|position|post|job|puesto|cargo|funcao|funcion|functie|stelle|posto|fonctions?|title|rolle|stilling|stillingen|titre|titulo) (?:of|de|d'|van|von|des|as|als|som|af) (?:[a-z'] )?$/.test(
      lead,
    )
  );
}

const slotDepartments =
  / (?:joins?|joining|moves? to|moving to|switch(?:es|ing)? to|transfers? to|(?:in|to|into)) (?:the |our )?((?!<)[a-z&-]+(?: [a-z&-]+)?) (?:team|department|dept|division|unit|group|squad)(?= )/;

/** "joins the Robotics team": a department nobody lists, named as one. */
function unlistedDepartment(context: FieldContext): string | undefined {
  const { line, zone } = context;
  const codes = zone.items.map((index) => line.items[index]!);
  const text = ` ${codes.map((item) => item.code).join(' ')} `;
  const found = text.match(slotDepartments);
  if (
    !found ||
    /^(?:our|my|your|his|her|their|same|new|other|right|wrong|whole|entire|different|another|a|us|that|this)\b/.test(
      found[1]!,
    )
  )
    return undefined;
  const words = found[1]!.split(' ');
  const at = codes.findIndex(
    (_, index) =>
      words.every((word, offset) => codes[index + offset]?.code === word) &&
      /^(?:team|department|dept|division|unit|group|squad)$/.test(codes[index + words.length]?.code ?? ''),
  );
  return at < 0
    ? undefined
    : codes
        .slice(at, at + words.length)
        .map((item) => item.text)
        .join(' ');
}

const meWords =
  /^(?:me|myself|mir|mich|moi|mi|mim|mij|mig|ich|je|yo|eu|ik|jeg|my|team|equipe|equipo|equipa|mein|mon|mijn|minha|am|sere|serei|manager|boss|i|im|bin|ben|er|soy|is|is|suis|ill|chef|chefin|be|her|his|the|their|ihre|seine|sa|son|su|line|new|word|bliver|ll|:|=|-)$/;

function personInRole(context: FieldContext, role: Role): string | undefined {
  const { line, zone, roles } = context;
  for (const index of zone.items) {
    if (roles.get(index) !== role) continue;
    const item = line.items[index]!;
    if (item.kind === 'person') return item.text;
    if (meWords.test(item.code)) return 'me';
  }
  return undefined;
}

const until =
  / (?:to|until|till|til|til og med|through|thru|up to|ends?|ending|end date|expires?|expiring|contract ends?|finishes|last day|leaves|bis|bis zum|befristet bis|endet|endet am|vertragsende|jusqu'|jusqu'au|jusqu' au|jusqu' a|jusqu'a|au|fin|hasta|al|a|ate|termina|ao|tot|t\/m|tot en met|einde|udlober|slutter|-|–|—|and) (?:(?:on|is|the|el|le|zum|am|o|il|au|date|:|en met|og med|dia|den|contract|vendredi|just|later than) )*$/;
const starting =
  / (?:start\w*|from|begin\w*|join\w*|ab|vom|von|du|de|desde|a partir d[eou]|vanaf|per|fra|des|as of|on|am|since|commence|empieza|comeca|inicio|inicia|entra|first day|onboard\w*) (?:(?:on|is|date|the|am|le|el|den|o|dia|will|be|:|op|zum|partir|du|de|is on) )*$/;
const unrelated =
  / (?:told (?:me|us)|informed (?:me|us)?|announced|gave notice|given notice|handed in (?:his|her|their)? ?(?:notice|resignation)|notice|resigned|quit|signed|offer|interview\w*|call|met|meeting|born|birthday|review|returns?|hand back|payroll|hat <p>|spoke|asked|decided|mailed|wrote|confirmed|agreed|applied|promised|since|holiday|vacation|party|drinks|kundigung|gekundigt|kundigte|eingereicht|eingegangen|demissionne|a demissionne|annonce|renuncio|demitiu-se|pediu demissao|ontslag genomen|opgezegd|sagt op|opsagt|hired|laptop|devices?|equipment|rehired|joined|hat|hr) (?:(?:on|at|her|his|their|the|us|me|it|am|le|el|op|den|in|by|last|already|just|has|today|,|im) ){0,3}$/;

const dismissal =
  /(?:fired|dismissed|sacked|let <p> go|let go|parted ways(?: with)?|terminated|laid off|redundant|entlassen|gefeuert|freigestellt|gekundigt|licenciee?|renvoyee?|viree?|congediee?|despedid[oa]s?|despedimos|cesad[oa]|echado|demitid[oa]|demitimos|desligad[oa]|desligamos|dispensad[oa]|ontslagen|ontslaan|fyret|afskediget|bortvist|opsagt)/;
const afterDismissal = new RegExp(` ${dismissal.source} (?:<p> )?$`);
const beforeDismissal = new RegExp(`^ (?:[a-z]+ |<p> ){0,2}${dismissal.source} `);

/** "was dismissed today" dates the dismissal; whether today is also the last day, the form asks. */
function isDayOfDismissal(line: Line, index: number): boolean {
  const mark = line.items[index]?.mark;
  if (mark?.past === undefined || mark.past !== mark.value) return false;
  const codes = line.items.slice(index + 1, index + 5).map((item) => item.code);
  return afterDismissal.test(before(line, index)) || beforeDismissal.test(` ${codes.join(' ')} `);
}

const postponed =
  / (?:moved|changed|shifted|postponed|pushed|brought forward|verschoben|verlegt|deplacee?|reportee?|movid[oa]|pasado|adiad[oa]|verzet|verplaatst|flyttet|udskudt)(?: (?:back|forward|up))? (?:from|von|vom|de|du|del|do|van|fra) $/;

interface Dated {
  readonly index: number;
  readonly value?: string;
  readonly rangeEnd?: string;
  readonly ends: boolean;
  readonly starts: boolean;
}

function inPast(line: Line, index: number): boolean {
  let from = index;
  while (from > 0 && !/^[.!?;,\n]$/.test(line.items[from - 1]!.code)) from -= 1;
  const text = ` ${line.items
    .slice(from, Math.min(line.items.length, index + 4))
    .map((item) => item.code)
    .join(' ')} `;
  const firm =
    / (?:was|were|left|war|etait|fue|foi|saiu|dejo|salio|var|stoppede|fratradte|verliess|quit|already gone|departed|a quitte|deixou|started|joined|moved|hat uns (?:<d> )?verlassen|heeft ons (?:<d> )?verlaten|retired|ging|vertrok|began|is gone since) /.test(
      text,
    );
  return firm && !/ (?:will|wird|next|sera|vai|va|gaat|skal|we are|i was) /.test(text);
}

/** The dates of a zone with the reading that the tense allows; dates of notices, calls and birthdays are left out. */
function datesOf(context: FieldContext): Dated[] {
  const { line } = context;
  const dated: Dated[] = [];
  for (const { index, item } of itemsOf(context, 'date')) {
    const lead = before(line, index);
    const after = line.items
      .slice(index + 1, index + 4)
      .map(({ code }) => code)
      .join(' ');
    if (
      (unrelated.test(lead) && !/^(?:seinen|ihren) letzten/.test(after)) ||
      / (?:when|since|if) $/.test(lead) ||
      isDayOfDismissal(line, index)
    )
      continue;
    const mark = item.mark!;
    // "moved from 11 to 18 December": the day that counts is the second.
    const replaced = mark.rangeEnd !== undefined && postponed.test(lead);
    const value = replaced ? mark.rangeEnd : inPast(line, index) ? (mark.past ?? mark.value) : mark.value;
    const followsDate = dated.at(-1);
    const range =
      followsDate !== undefined &&
      index - followsDate.index <= 4 &&
      / <d> (?:[a-z]+ )?(?:to|until|till|through|-|–|—|bis|au|al|a|ate|tot|til|tot en met|t\/m|and|hasta|jusqu'|jusqu' au|ao) (?:[a-z]+ ){0,2}$/.test(
        ` ${lead.trim()} `,
      );
    dated.push({
      index,
      ...(value ? { value } : {}),
      ...(mark.rangeEnd && !replaced ? { rangeEnd: mark.rangeEnd } : {}),
      ends: range || (until.test(lead) && !/ (?:moves?|switch\w*|and|date) (?:to|and) $/.test(lead)),
      starts: starting.test(lead),
    });
  }
  return dated;
}

function single(values: readonly Dated[]): string | undefined {
  const distinct = new Set(values.map((one) => one.value ?? '?'));
  const only = [...distinct][0];
  return distinct.size === 1 && only !== '?' ? only : undefined;
}

function joinerDates(context: FieldContext): Pick<UnderstoodFields, 'startDate' | 'endDate'> {
  const dated = datesOf(context);
  const ends = dated.filter(
    (one, position) =>
      one.ends &&
      (position > 0 ||
        / (?:until|till|ends?|ending|expires?|bis|jusqu'|hasta|ate|tot|contract|date|vertragsende|t\/m|udlober|slutter|befristet|through) /.test(
          before(context.line, one.index, 4),
        )),
  );
  const starts = dated.filter((one) => !ends.includes(one));
  const range = starts.find((one) => one.rangeEnd)?.rangeEnd;
  const chosen = starts.some((one) => one.starts) ? starts.filter((one) => one.starts) : starts;
  return {
    startDate: single(chosen) ?? (chosen.length > 1 && chosen[0]?.starts ? chosen[0].value : undefined),
    endDate: range ?? single(ends),
  };
}

const goneFrom =
  / (?:from|as of|as from|since|effective|starting|ab|seit|depuis|siden|a partir d[eu]|des|desde|a partir de|vanaf|sinds|fra) (?:(?:on|the|le|el|den|o|dia|am|dem) )*$/;

/** A last day needs one clear date. "Gone from 1 January" names the first day without them, so it is left out. */
function lastDayOf(context: FieldContext): string | undefined {
  const { line } = context;
  const dated = datesOf(context);
  const named = dated.filter((one) =>
    / (?:last|final) (?:[a-z]+ )?(?:day|date) | letzte[rn]? (?:arbeits)?tag | dernier jour | ultimo dia | laatste (?:werk)?dag | sidste (?:arbejds)?dag | last day /.test(
      ` ${before(line, one.index, 9).trim()} `,
    ),
  );
  const pool = named.length > 0 ? named : dated.filter((one) => !isAbsenceStart(context, one));
  return single(pool);
}

const fromFirst =
  / (?:from|as of|as from|effective|ab|zum|per|pr|a partir d[eu]|desde|a partir de|vanaf|fra|as of) (?:(?:on|the|le|el|den|o|dia|am|dem|\.) )*$/;

/** The first of a month after "as of" or "per" may be the last day or the first day without; so may "gone from". */
function isAbsenceStart(context: FieldContext, one: Dated): boolean {
  const lead = before(context.line, one.index);
  return goneFrom.test(lead) || (fromFirst.test(lead) && one.value?.endsWith('-01') === true);
}

const now =
  / (?:immediate(?:ly)?|right now|right away|at once|instantly|straight away|straightaway|asap|a s a p|as soon as possible|effective (?:now|immediately|today)|with immediate effect|this (?:minute|second|instant)|on the spot|without delay|cut [a-z ]{0,30}now|(?:now|ya|jetzt|nu)(?= [.!] | $)|urgent(?:ly)?|sofort(?:ige[rnm]?)?|fristlos|umgehend|unverzuglich|ab sofort|mit sofortiger wirkung|eilt|immediatement|tout de suite|sur-le-champ|sans delai|effet immediat|maintenant|des maintenant|d' urgence|inmediat[oa]|inmediatamente|de inmediato|ahora mismo|ya mismo|cuanto antes|urgente|imediatamente|imediat[oa]|de imediato|ja(?= [.!] | $)|agora(?: mesmo)?|per direct|onmiddellijk|direct|meteen|nu meteen|per omgaande|op staande voet|med det samme|omgaende|straks|ojeblikkelig\w*|nu(?= [.!] | $)|oyeblikkelig|strax)(?= )/;

function urgencyOf(context: FieldContext): 'immediate' | undefined {
  const text = ` ${context.zone.items.map((index) => context.line.items[index]!.code).join(' ')} `;
  const found = text.match(now);
  return found &&
    !/ (?:no|not|keine|nicht|pas|nao|niet|ikke|non) (?:[a-z]+ )?$/.test(`${text.slice(0, found.index)} `)
    ? 'immediate'
    : undefined;
}

const types: readonly (readonly [EmployeeType, RegExp])[] = [
  [
    'contractor',
    / (?:contractors?|external consultants?|freelancers?|freelance|externe[rnm]?|external|consultant externe|freiberufler(?:in)?|freier mitarbeiter|freie mitarbeiterin|prestataire|independant|contratista|autonomo|prestador(?:a)?(?: de servicos)?|terceirizado|zzp'?er|zzp|ingehuurd|ekstern|leverandorkonsulent|subcontractor|extern[oa]|ekstern konsulent) /,
  ],
  [
    'intern',
    / (?:interns?|internship|working students?|student assistant|placement student|summer student|studentermedhjaelper|studentermedarbejder|werkstudente|trainees? (?=<d>)|praktikant(?:in|en)?|praktikum|werkstudent(?:in)?|stagiaires?|stage|becari[oa]|practicas|pasante|estagiari[oa]|estagio|stagiair|stagiaire|stage|praktik|trainee intern) /,
  ],
  [
    'employee',
    / (?:permanent(?:ly)?|as (?:an )?employee|full-time employee|permanent employee|perm|festangestellte?[rnm]?|festanstellung|unbefristet|angestellte[rn]?|cdi|indefinid[oa]|fij[oa]|plantilla|efetiv[oa]|quadro|vaste dienst|vast contract|fastansat|fastansaettelse|salariee?) /,
  ],
];

function employeeTypeOf(context: FieldContext): EmployeeType | undefined {
  const text = ` ${context.zone.items.map((index) => itemWords(context.line.items[index]!)).join(' ')} `;
  const title = context.zone.intent === 'joiner' ? text : '';
  return types.find(([, pattern]) => pattern.test(title))?.[0];
}

function itemWords(item: Item): string {
  return item.kind === 'title' ? item.text.toLowerCase() : item.code;
}

const pronounOf = (value: string | undefined) => (value === '' ? undefined : value);

function deviceOf(context: FieldContext): string | undefined {
  const devices = itemsOf(context, 'device');
  const plain = devices.length > 1 && /^(?:laptop|notebook|computer)$/i.test(devices[0]!.item.text);
  const [first, second] = plain && devices[1]!.item.text.includes(' ') ? devices.slice(1) : devices;
  if (!first) return undefined;
  if (
    / (?:no|without|kein\w*|sans|sin|sem|zonder|uden|not) (?:[a-z]+ )?$/.test(
      before(context.line, first.index, 3),
    )
  )
    return undefined;
  const joined =
    second &&
    second.index - first.index <= 3 &&
    / (?:and|und|et|y|e|en|og|\+|&) /.test(before(context.line, second.index, 3));
  if (!joined) return first.item.text;
  const between = context.line.items.slice(first.index + 1, second.index).map((item) => item.text);
  return [first.item.text, ...between, second.item.text].join(' ');
}

/** "external consultant" says how somebody is employed; that is the employee type, no job title. */
function hiredTitle(context: FieldContext): string | undefined {
  const title = destination(context, 'title');
  return title !== undefined && /^(?:external|externe[rnm]?|ekstern) \S+$/i.test(title) ? undefined : title;
}

function joinerFields(context: FieldContext): UnderstoodFields {
  return {
    jobTitle: hiredTitle(context),
    department: destination(context, 'department') ?? unlistedDepartment(context),
    location: destination(context, 'location'),
    ...joinerDates(context),
    managerName: personInRole(context, 'manager'),
    employeeType: employeeTypeOf(context),
    deviceHint: deviceOf(context),
  };
}

function moverFields(context: FieldContext): UnderstoodFields {
  const dated = datesOf(context).filter((one) => !one.ends || one.starts);
  return {
    newJobTitle: destination(context, 'title'),
    newDepartment: destination(context, 'department') ?? unlistedDepartment(context),
    newLocation: destination(context, 'location'),
    newManagerName: personInRole(context, 'manager'),
    effectiveDate: single(dated),
  };
}

function leaverFields(context: FieldContext): UnderstoodFields {
  const clocks = new Set(itemsOf(context, 'clock').map(({ item }) => item.mark?.value));
  return {
    lastDay: lastDayOf(context),
    lastTime: clocks.size === 1 ? [...clocks][0] : undefined,
    urgency: urgencyOf(context),
    forwardOrDelegateTo: personInRole(context, 'delegate'),
  };
}

const readers: Readonly<Record<EventIntent, (context: FieldContext) => UnderstoodFields>> = {
  joiner: joinerFields,
  mover: moverFields,
  leaver: leaverFields,
};

/** The fields that the text states about one person; nothing is guessed, so most are absent. */
export function fieldsOf(context: FieldContext): UnderstoodFields {
  const fields = readers[context.zone.intent](context);
  const entries = Object.entries({ personName: pronounOf(context.zone.name), ...fields }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(entries);
}
