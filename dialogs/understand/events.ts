import type { CueMeaning, EventIntent, Weight } from './cues.ts';
import { isFormLabel } from './forms.ts';
import type { Line } from './items.ts';
import { endsSentence, sentenceAround } from './items.ts';
import { leavesOffice, leftWithin, namesUs, unitsLeft } from './left.ts';
import type { Cue, Mood } from './mood.ts';
import { clauseAround, isDenied, isDoubtful, isOutside, moodOf } from './mood.ts';
import { isDoneByFirm, isOfOutsider } from './outsiders.ts';
import type { Found } from './phrases/table.ts';
import { isProlonged, prolongations } from './prolonged.ts';
import type { Roles } from './roles.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';

export type { EventIntent } from './cues.ts';

/** Something that a text says happens to a person; `subject` is the person's item, absent when nobody is named. */
export interface Event {
  readonly intent: EventIntent;
  readonly weight: Weight;
  readonly at: number;
  readonly to: number;
  readonly subject?: number;
  readonly denied: boolean;
}

const length = (found: { at: number; to: number }): number => found.to - found.at;

const covers = (found: { at: number; to: number }, index: number): boolean =>
  found.at <= index && index < found.to;

const rank: Readonly<Record<Weight, number>> = { hint: 0, likely: 1, sure: 2 };

/** The longest phrase at a place counts: what lies inside another phrase, or begins inside one that says "neither", is dropped. */
export function standing(cues: readonly Cue[]): Cue[] {
  return cues.filter(
    (cue) =>
      cue.value.intent !== 'neither' &&
      !cues.some((other) => {
        if (other === cue) return false;
        const opens = other.value.intent === 'neither' && other.at === cue.at && cue.value.weight !== 'sure';
        if (!opens && cue.at <= other.at && other.to <= cue.to && length(other) < length(cue)) return false;
        const inside = other.at <= cue.at && cue.to <= other.to;
        if (other.value.intent === 'neither') return covers(other, cue.at) || covers(other, cue.to - 1);
        return inside && length(other) > length(cue) && rank[other.value.weight] >= rank[cue.value.weight];
      }),
  );
}

/** The events of a line in text order; doubtful ones are left out. `asked` are the openings of polite requests. */
export function findEvents(
  line: Line,
  tables: Tables,
  roles: Roles,
  asked: readonly Found<unknown>[],
): Event[] {
  const mood = moodOf(line, tables, asked);
  const spoken = tables.events.findAll(line).filter((cue) => !leavesElsewhere(line, cue));
  const cues = standing(spoken.filter((cue) => !spansDenial(mood, cue, spoken)));
  const away = tables.absence.findAll(line);
  const within = changesOfUnit(line, roles);
  const prolonged = prolongations(line, tables);
  const told = cues
    .filter(
      (cue) =>
        !isDoubtful(mood, cue) &&
        !isOutside(mood, cue) &&
        !(cue.value.weight !== 'sure' && isAway(line, away, cue)),
    )
    .flatMap((cue): Event[] => {
      const { intent, weight } = withinUs(line, cue);
      const subject = subjectOf(line, roles, cue);
      if (intent === 'neither' || subject === 'none') return [];
      if (isPutOff(line, cue, prolonged)) return [];
      if (intent === 'leaver' ? isOfOutsider(line, cue, subject) : isDoneByFirm(line, cue, subject))
        return [];
      const denied = isDenied(mood, cue, cues);
      return [
        { intent, weight, at: cue.at, to: cue.to, denied, ...(subject === undefined ? {} : { subject }) },
      ];
    });
  return [...told, ...within].sort((left, right) => left.at - right.at);
}

/** "The contract ends in June but was extended": no departure, and the kind of contract makes nobody start. */
function isPutOff(line: Line, cue: Cue, prolonged: readonly Found<unknown>[]): boolean {
  if (cue.value.intent === 'leaver') return isProlonged(line, cue, prolonged);
  const isPart = prolonged.some((found) => cue.at < found.to && cue.to > found.at);
  return cue.value.weight === 'hint' && (isPart || isProlonged(line, cue, prolonged));
}

/** "geht nicht in Rente, er wechselt in den Einkauf": a phrase that reaches over a denial into what is said instead. */
function spansDenial({ negations }: Mood, cue: Cue, cues: readonly Cue[]): boolean {
  return negations.some(
    ({ at, to }) =>
      at > cue.at &&
      cues.some(
        (other) =>
          other.at >= to &&
          other.at > cue.at &&
          other.to <= cue.to &&
          other.value.intent === cue.value.intent &&
          rank[other.value.weight] >= rank[cue.value.weight],
      ),
  );
}

/** "leaves Accounts on Friday and turns up in Internal Audit": from one unit of ours to another one, by any verb. */
function changesOfUnit(line: Line, roles: Roles): Event[] {
  return unitsLeft(line).flatMap(({ at, to }): Event[] => {
    const subject = line.codes.lastIndexOf('<p>', at);
    const next = line.codes.findIndex((code, index) => index > to && /^<[olt]>$/.test(code));
    if (subject < 0 || roles.of.has(subject) || next < 0) return [];
    const between = line.codes.slice(to, next);
    const same = !between.includes('<p>') && !between.some((code) => /^(?:\.|!|\?|;|\n)$/.test(code));
    const goes = same && between.some((code) => joins.test(code)) && reaches.test(line.codes[next - 1]!);
    return goes ? [{ intent: 'mover', weight: 'sure', at, to, subject, denied: false }] : [];
  });
}

const joins = /^(?:,|and|und|et|y|e|en|og|for|pour|para|voor|fur)$/;
const reaches =
  /^(?:to|in|into|at|of|from|the|our|nach|im|ins|in|den|die|das|der|zu|zum|zur|au|aux|a|la|le|les|l'|chez|dans|en|al|el|de|o|os|as|no|na|para|do|da|naar|bij|het|til|i|hos|pa|as|als|comme|como|som)$/;

/** "leaves Siemens", "verlässt das Lager": whoever leaves something else than us may well stay with us. */
function leavesElsewhere(line: Line, { at, to, value }: Cue): boolean {
  const found = value.intent === 'leaver' ? leftWithin(line, at, to) : undefined;
  // "hört als Schichtführer auf und wird Ausbilder": only the job ends.
  const job =
    value.intent === 'leaver' && line.codes.slice(at, to).some((code) => /^(?:als|som)$/.test(code));
  if (value.intent === 'leaver' && leavesOffice(line, at, to)) return true;
  if (job && goesOnAs.test(line.codes.slice(to, to + 3).join(' '))) return true;
  return found !== undefined && found.left !== 'us';
}

const goesOnAs = /^(?:, )?(?:und|en|og|aber|maar|men) (?:wird|bleibt|macht|wordt|blijft|bliver)/;

/** "leaves the warehouse and starts in Planning": who begins in one unit of ours after another one moves. */
function withinUs(line: Line, { at, value }: Cue): Pick<CueMeaning, 'intent' | 'weight'> {
  if (value.intent !== 'joiner') return value;
  const sentence = sentenceAround(line, at);
  const found = leftWithin(line, line.codes.lastIndexOf('<p>', at) + 1 || at, at);
  const behind = line.codes.slice(at, sentence.to);
  const begins = found?.left === 'unit' && behind.some((code) => /^<[olt]>$/.test(code));
  return begins && !namesUs(line.codes.slice(at, sentence.to)) ? { intent: 'mover', weight: 'sure' } : value;
}

/**
 * True when a message without a request still speaks of one: doubtfully, conditionally, with a denial, of somebody's
 * absence, or with a word of going, or a clear one of coming, that was none. Then "no request" is what the rules
 * read, not what is left when they read nothing.
 */
export function holdsBack(line: Line, tables: Tables): boolean {
  const finds = findsByGroup(tables.mood, line);
  const moods = (['doubt', 'condition', 'negation', 'prolonged', 'outsider'] as const).some(
    (group) => finds(group).length > 0,
  );
  const spoken = tables.events
    .findAll(line)
    .some(({ value }) => value.intent === 'leaver' || value.weight !== 'hint');
  return moods || spoken || tables.absence.findAll(line).length > 0;
}

/** A word of holidays, illness or errands in the same sentence. */
function isAway(line: Line, away: readonly Found<unknown>[], cue: Cue): boolean {
  const sentence = sentenceAround(line, cue.at);
  const clause = clauseAround(line, cue);
  // "Jo leaves on the 31st, drinks on the 30th": they drink to a departure that is told beside it.
  const isToast = (at: number) => celebrations.test(line.codes[at]!) && (at < clause.from || at >= clause.to);
  const dated = line.codes.slice(clause.from, clause.to).includes('<d>');
  const standIn = standInBefore(line.codes, cue.at);
  return away.some(
    (found) =>
      found.at >= sentence.from &&
      found.at < sentence.to &&
      !isHoliday(line.codes, found.at) &&
      !isOfReplaced(line.codes, found.at) &&
      !(found.at < standIn && standIn < cue.at) &&
      !(isAside(line.codes, found.at) && !isAside(line.codes, cue.at)) &&
      !(dated && isToast(found.at)),
  );
}

/** "vervangt Kees tijdens zijn sabbatical": whoever stands in for somebody absent is there. */
function isOfReplaced(codes: readonly string[], at: number): boolean {
  const person = codes.lastIndexOf('<p>', at);
  // "Maternity cover for Philippa: Dragana"
  if (/^(?:cover|replacement|vertretung|vervanging|vikar)$/.test(codes[at + 1] ?? '')) return true;
  return person > 0 && at - person <= 4 && standsIn.test(codes[person - 1]!);
}

/** "is on parental leave, her cover Seb starts": the last person before `at`, if called a stand-in; else -1. */
function standInBefore(codes: readonly string[], at: number): number {
  const person = codes.lastIndexOf('<p>', at - 1);
  const called = /^(?:is|will|be|:|ist|wird|est|sera|es|sera|e|wordt|er|bliver)$/;
  let noun = person - 1;
  while (noun > person - 3 && called.test(codes[noun] ?? '')) noun -= 1;
  return standIns.test(codes[noun] ?? '') ? person : -1;
}

const standIns =
  /^(?:cover|replacement|successor|backfill|stand-in|locum|vertretung|elternzeitvertretung|vertreter|vertreterin|nachfolger|nachfolgerin|ersatz|remplacante?|successeur|sustitut[oa]|suplente|reemplazo|substitut[oa]|sucessora?|vervanger|vervangster|opvolger|opvolgster|vikar|barselsvikar|afloser)$/;

const standsIn =
  /^(?:vervangt|vertritt|vertreten|remplace|remplacera|sustituye|sustituira|substitui|covers|covering|replaces|replacing|erstatter|afloser)$/;

const celebrations = /^(?:drinks|party|reception|pot|fete|fiesta|festa|borrel|fest|feest)$/;

/** "Monday is a bank holiday, so Ana leaves on Tuesday": the holiday is everybody's. */
function isHoliday(codes: readonly string[], at: number): boolean {
  const before = codes.slice(Math.max(0, at - 4), at);
  return (
    before.includes('<d>') &&
    /^(?:a|is|ein|ist|est|es|e|een|en|er|bank|public|national)$/.test(before.at(-1) ?? '')
  );
}

/** Small words between a cue and the person it is about: "last day of Dana", "leaver: Dana". */
const besidePerson = /^(?::|-|–|of|de|di|von|van|d'|is|our)$/;

const pronoun =
  /^(?:he|she|they|hes|shes|theyre|hell|shell|theyll|er|sie|il|elle|ella|el|ele|ela|hij|zij|han|hun)$/;

/** "She'll be our new Office Manager": the clause names by a pronoun whom it is about. */
function saysWho({ codes }: Line, at: number): boolean {
  return codes.slice(Math.max(0, at - 3), at).some((code) => pronoun.test(code));
}

const whose = /^(?:his|her|their)$/;

/** Between who is told of and the verb: "Ana is also leaving". */
const auxiliary =
  /^(?:is|are|was|were|s|'s|be|will|has|have|been|also|now|already|sadly|unfortunately|officially|definitely|probably|still|both|then|soon|ist|sind|wird|est|va|sera|es|vai|gaat|er|har)$/;

function isSubjectOf({ codes }: Line, person: number | undefined, at: number): boolean {
  return person !== undefined && codes.slice(person + 1, at).every((code) => auxiliary.test(code));
}

/** The person a cue is about; 'none' when the named one plays another role. */
function subjectOf(line: Line, roles: Roles, cue: Cue): number | undefined | 'none' {
  if (isOfBystander(line, roles, cue)) return 'none';
  const { at, to } = cue;
  const { side, weight } = cue.value;
  // "her maternity cover Seb": nobody named before her.
  if (side === 'before' && weight === 'hint' && whose.test(line.codes[at - 1] ?? '')) return 'none';
  if (side !== 'before') {
    const inside = [...line.codes.keys()].slice(at, to).filter((index) => line.codes[index] === '<p>');
    const opens = line.codes[at - 1] === '<p>' && !roles.of.has(at - 1) ? at - 1 : 'none';
    // "Pia fängt als Nachfolgerin von Tom an": the one inside is somebody else.
    if (inside.length > 0) return inside.find((index) => !roles.of.has(index)) ?? opens;
  }
  const around = peopleAround(line, roles, { at, to });
  const order = {
    before: [around.before, around.farBefore, around.farBehind],
    behind: [around.behind, around.farBehind, around.farBefore],
    either: [around.before, around.behind, around.farBefore, around.farBehind],
  }[side];
  const apart = around.behind === undefined ? undefined : line.codes.slice(to, around.behind);
  const touches = apart?.length === 0 || (apart?.length === 1 && besidePerson.test(apart[0]!));
  // "Ana leaving 10/1, Ben starting 10/4": who stands right before it, not who is told of next.
  const told = isSubjectOf(line, around.before, at) || saysWho(line, at);
  const ahead = around.before ?? around.farBefore;
  if (side === 'behind' && ahead !== undefined && !touches && told) return ahead;
  return side === 'either' && touches ? around.behind : order.find((index) => index !== undefined);
}

/** "replaces Tina, who left in spring": told of somebody who is only mentioned. */
function isOfBystander({ codes }: Line, { of }: Roles, { at, value }: Cue): boolean {
  const who = [at, at - 1].find((index) => relative.test(codes[index] ?? ''));
  if (who === undefined || value.intent !== 'leaver') return false;
  const person = codes[who - 1] === ',' ? who - 2 : who - 1;
  return codes[person] === '<p>' && of.get(person) === 'bystander';
}

const relative = /^(?:who|qui|quien|som)$/;

/** Whether an item stands in brackets. */
function isAside(codes: readonly string[], index: number): boolean {
  const opened = codes.lastIndexOf('(', index);
  const closed = codes.lastIndexOf(')', index);
  return opened > closed && codes.indexOf(')', index) > 0;
}

interface PeopleAround {
  readonly before?: number;
  readonly behind?: number;
  readonly farBefore?: number;
  readonly farBehind?: number;
}

/** The nearest people without another role before and behind a place: in its sentence, and anywhere. */
function peopleAround(line: Line, roles: Roles, { at, to }: { at: number; to: number }): PeopleAround {
  const { codes } = line;
  const isFree = (index: number) => codes[index] === '<p>' && !roles.of.has(index);
  const free = [...codes.keys()].filter(isFree);
  // "Ivan (no relation to Elena) leaves": who stands in brackets is an aside, unless nobody else is named.
  const people = free.filter((index) => !isAside(codes, index) || isAside(codes, at) || free.length === 1);
  const nearest = people.findLast((index) => index < at);
  const farBehind = people.find((index) => index >= to);
  const isParted = (from: number, end: number, lines: boolean) =>
    codes.slice(from, end).some((code) => endsSentence(code) && !(lines && code === '\n'));
  const before =
    nearest !== undefined && !isParted(nearest, at, isFormLabel(line, { at, to })) ? nearest : undefined;
  return {
    // "Karl replaces Petra, who leaves. He starts …": a later sentence goes on about the one that the earlier began with.
    farBefore:
      before ??
      people.find((index) => nearest !== undefined && index <= nearest && !isParted(index, nearest, true)),
    farBehind,
    before,
    behind: farBehind !== undefined && !isParted(to, farBehind, true) ? farBehind : undefined,
  };
}
