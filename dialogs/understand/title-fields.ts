import type { LabelContext } from './labels.ts';
import { givenNames } from './lexicon/given-names.ts';
import { modifiers } from './lexicon/titles.ts';
import { spanEnd } from './spans.ts';
import type { Token } from './tokens.ts';
import { normAt as norm } from './tokens.ts';

const leads =
  /^(?:lead|teamlead|teamleider|teamleiter|teamleiterin|teamleder|afdelingshoofd|abteilungsleiter|abteilungsleiterin)$/;

/** Behind these a title stands, so that a noun right behind its head is no name: "als Sachbearbeiterin Wohngeld". */
const announces = /^(?:als|wird|zum|zur|wordt|tot|som|bliver|til)$/;
/** What may stand behind the whole title. */
const behindField =
  /^(?:,|\.|;|!|\?|\n|\)|an|in|im|am|ab|bei|beim|und|mit|zum|zur|bij|op|per|vanaf|met|en|i|hos|fra|den|fra|med|og|pr|)$/;

/** "Referent Zuschusswesen": a field of work that no list knows, in languages that write the head small or all nouns large. */
function unlistedFieldEnd(context: LabelContext, from: number, index: number): number {
  const { tokens, taken, language } = context;
  const field = tokens[index];
  if (language === 'en' || field?.kind !== 'word' || !field.capital || taken[index]) return index;
  if (givenNames.has(field.norm) || field.mention !== undefined || context.isOrdinary(field.norm))
    return index;
  // "Als Teamleiter Meier ging": at the beginning nobody is named yet.
  const told = tokens.slice(0, from - 1).some((token) => token.capital);
  const placed = announces.test(norm(tokens, from - 1)) || becomesOn(context, from);
  const ends = behindField.test(norm(tokens, index + 1)) || taken[index + 1] === true;
  return told && placed && ends && field.start === tokens[index - 1]!.end + 1 ? index + 1 : index;
}

/** "wordt per 12 juli teamleider": a day between the verb and what somebody becomes. */
export function becomesOn({ tokens, taken }: LabelContext, from: number): boolean {
  return (
    taken[from - 1] === true &&
    tokens.slice(Math.max(0, from - 5), from).some(({ norm }) => /^(?:wordt|wird|bliver|becomes)$/.test(norm))
  );
}

/** Where a title with its head before `index` ends: "Team Lead Backend" has a field of work with a capital behind the head. */
export function fieldEnd(context: LabelContext, from: number, index: number): number {
  const listed = listedFieldEnd(context, index);
  if (listed > index) return listed;
  return forFieldEnd(context, from, index) ?? unlistedFieldEnd(context, from, index);
}

/** "als Referentin für Arbeitsrecht": what somebody works at, named with "für" behind an announced title. */
function forFieldEnd(
  { tokens, taken, language }: LabelContext,
  from: number,
  index: number,
): number | undefined {
  const field = tokens[index + 1];
  if (language !== 'de' || norm(tokens, index) !== 'fur' || !announces.test(norm(tokens, from - 1)))
    return undefined;
  if (field?.kind !== 'word' || !field.capital || taken[index + 1] || field.titled) return undefined;
  return givenNames.has(field.norm) || tokens[index + 2]?.capital === true ? undefined : index + 2;
}

function listedFieldEnd({ tokens, taken, tables }: LabelContext, index: number): number {
  const [head, field] = [tokens[index - 1]!, tokens[index]];
  if (field?.kind !== 'word' || !field.capital || taken[index]) return index;
  // "Team Lead Logistics", "teamleider Expeditie": whoever leads has the unit in the title.
  const led =
    leads.test(head.norm) && (head.capital || head.norm !== 'lead')
      ? spanEnd(tables.departments, tokens, index)
      : undefined;
  if (led !== undefined && field.start === head.end + 1) return led;
  if (!head.capital) return index;
  const listed = spanEnd(tables.departments, tokens, index) !== undefined;
  return field.start === head.end + 1 && modifiers.has(field.norm) && !listed ? index + 1 : index;
}

/** "Engineer II", "Fachkraft (m/w)": a level behind the head. */
export function levelAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  return token?.kind === 'word' && /^(?:II|III|IV|V|L\d)$/.test(token.raw) ? 1 : 0;
}

/** Words that a number stands behind in a title. */
const numbered = /^(?:year|level|grade|tier|band|stage|class|phase|category)$/;

/** "2nd Line Support Engineer", "1st level support": a rank before what a title begins with. */
function rankStart({ tokens, taken }: LabelContext, from: number): number {
  const [number, ending, word] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (number?.kind !== 'number' || !/^(?:line|level|shift|tier)$/.test(word?.norm ?? '')) return from;
  const counts = /^(?:st|nd|rd|th|\.)$/.test(ending?.norm ?? '') && ending?.start === number.end;
  return counts && !taken[from - 3] && !taken[from - 1] ? from - 3 : from;
}

/** "Year 6 Teacher", "Level 3 Technician": a number with its word before what a title begins with. */
export function numberStart(context: LabelContext, from: number): number {
  const { tokens, taken } = context;
  const ranked = rankStart(context, from);
  if (ranked !== from) return ranked;
  const [word, number] = [tokens[from - 2], tokens[from - 1]];
  const counts = word?.capital === true && numbered.test(word.norm) && !taken[from - 2] && !taken[from - 1];
  if (!counts || number === undefined || !/^\d{1,2}$/.test(number.raw) || !tokens[from]!.capital) return from;
  return /^key$/.test(norm(tokens, from - 3)) && tokens[from - 3]!.capital ? from - 3 : from - 2;
}
