import type { Line } from './items.ts';
import { sentenceAround } from './items.ts';
import type { FieldPhrases } from './languages/language.ts';
import type { Found } from './phrases/table.ts';
import type { UnderstoodFields } from './types.ts';
import type { Zone } from './zones.ts';

/** A person that something happens to, with what is said of them. */
export interface Pair {
  readonly zone: Zone;
  readonly fields: UnderstoodFields;
}

const shared: readonly (keyof UnderstoodFields)[] = [
  'jobTitle',
  'department',
  'location',
  'startDate',
  'managerName',
  'employeeType',
  'endDate',
  'newDepartment',
  'newLocation',
  'newManagerName',
  'effectiveDate',
  'lastDay',
  'lastTime',
  'urgency',
  'forwardOrDelegateTo',
];

const days = ['startDate', 'effectiveDate', 'lastDay'] as const;

/** Who is told of with the verb of the one before goes on the same day, unless another one is said. */
function followingDays(pairs: readonly Pair[]): Pair[] {
  let previous: Pair | undefined;
  return pairs.map((pair) => {
    const own = days.some((day) => pair.fields[day] !== undefined);
    const lent = days.filter((day) => previous?.fields[day] !== undefined);
    const borrows = pair.zone.elliptic === true && !own && previous?.zone.intent === pair.zone.intent;
    const fields = borrows
      ? { ...pair.fields, ...Object.fromEntries(lent.map((day) => [day, previous?.fields[day]])) }
      : pair.fields;
    previous = { ...pair, fields };
    return previous;
  });
}

/** People listed together share what is said once, before the first or after the last of them. */
function shareFields(pairs: readonly Pair[], forAll: boolean, keys = shared): Pair[] {
  return pairs.map(({ zone, fields }) => {
    const group = pairs.filter(
      (pair) => pair.zone.group === zone.group || (forAll && pair.zone.intent === zone.intent),
    );
    const sources = [group.at(-1), group[0]];
    const borrowed: UnderstoodFields = {};
    for (const key of group.length > 1 ? keys : []) {
      const source = sources.find((pair) => pair?.fields[key] !== undefined);
      if (source && fields[key] === undefined) Object.assign(borrowed, { [key]: source.fields[key] });
    }
    return { zone, fields: { ...fields, ...borrowed } };
  });
}

type Days = Pick<UnderstoodFields, (typeof days)[number]>;

function daysOf({ fields }: Pair): Days {
  return Object.fromEntries(days.filter((day) => fields[day] !== undefined).map((day) => [day, fields[day]]));
}

const nameAt = ({ items }: Line, { zone }: Pair): number =>
  zone.items.find((index) => items[index]!.kind === 'person') ?? -1;

/** "As of Monday Ana goes to Sales and Ben goes to Finance": a day that opens a sentence dates all that it tells. */
function openingDay(pairs: readonly Pair[], line: Line): Pair[] {
  const [first] = pairs;
  const day = line.codes.indexOf('<d>');
  const name = line.codes.indexOf('<p>');
  if (first === undefined || day < 0 || name < day || !first.zone.items.includes(day)) return [...pairs];
  const sentence = sentenceAround(line, day);
  const lent = daysOf(first);
  return pairs.map((pair) => {
    const at = nameAt(line, pair);
    const same = pair.zone.intent === first.zone.intent && at >= sentence.from && at < sentence.to;
    return same && Object.keys(daysOf(pair)).length === 0
      ? { ...pair, fields: { ...pair.fields, ...lent } }
      : pair;
  });
}

/** Who swap with each other do so on one day, wherever it is said. */
function swapDay(pairs: readonly Pair[]): Pair[] {
  const dated = pairs.filter((pair) => Object.keys(daysOf(pair)).length > 0);
  const [only] = dated;
  if (only === undefined || dated.length > 1) return [...pairs];
  return pairs.map((pair) =>
    pair.zone.intent === only.zone.intent ? { ...pair, fields: { ...pair.fields, ...daysOf(only) } } : pair,
  );
}

/** Gives people what is said once for several of them. */
export function shareAll(
  pairs: readonly Pair[],
  line: Line,
  finds: (group: keyof FieldPhrases) => readonly Found<keyof FieldPhrases>[],
): Pair[] {
  const all = finds('forAll');
  const listed = shareFields(pairs, all.length > 0 && !all.every(({ at }) => namesOnlyDays(line, at)));
  const dated = all.length > 0 ? shareFields(listed, true, days) : listed;
  const told = openingDay(followingDays(dated), line);
  return finds('swap').length > 0 ? swapDay(told) : told;
}

const small =
  /^(?:on|from|as|of|at|am|ab|zum|le|du|a|au|el|desde|em|de|op|per|vanaf|den|pr|fra|effective|starting)$/;

/** "From 1 January for both.", "…, both on 4 October": says for all of them nothing but when. */
function namesOnlyDays(line: Line, at: number): boolean {
  const { from, to } = sentenceAround(line, at);
  const codes = line.codes.slice(from, to);
  const behind = line.codes.slice(at, to).filter((code) => !small.test(code));
  if (line.codes[at - 1] === ',' && behind.length === 2 && behind[1] === '<d>') return true;
  return codes.includes('<d>') && !codes.some((code) => /^<[olpt]>$/.test(code));
}
