import { type Change, itemKey } from '../change.ts';
import type { PlanItem } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { type RefusalCode, refusals, refusalText } from '../refusals.ts';
import { fill, type Step } from '../step.ts';
import type { ItemStory } from './pack.ts';
import type { StepStanding } from './step-record.ts';

/** Steps by id, as evidence needs them: titles, sentences, and of which kind each is. */
export type Wording = ReadonlyMap<
  string,
  Pick<Step, 'title' | 'why' | 'controls' | 'sentences' | 'proof' | 'byHand' | 'scope' | 'access' | 'due'>
>;

/** Most facts of a before-state that are spelt out; the rest stands in the line's opening. */
export const factsShownMax = 8;
const factCharactersMax = 160;

export const standingWords: Readonly<Record<StepStanding, string>> = {
  proven: 'proven by an independent read',
  attested: 'attested by a person',
  waived: 'waived',
  failed: 'FAILED',
  held: 'HELD for a person',
  unproven: 'NOT PROVEN',
  'not-started': 'not started',
};

/** The sentence of a change as the plan card showed it, in English. */
export function changeSays(change: Change, steps: Wording): string {
  const step = steps.get(change.step);
  const sentence =
    step?.sentences[change.says] ?? (change.says === 'by-hand' ? step?.byHand?.sentence : undefined);
  return sentence === undefined ? `${change.step}: ${change.says}` : fill(sentence.en, change.with);
}

/** What a machine was told: method and path with its ids, a cmdlet with its parameters, or the task. */
export function changeDoes(change: Change): string {
  if (change.kind === 'task') return `task for ${change.task.audience}`;
  if (change.kind === 'wait') return 'wait';
  const { call } = change;
  if (call.service === 'graph')
    return `${call.method} ${call.path.replace(/\{([^}]+)\}/g, (whole, name: string) => call.params[name] ?? whole)}`;
  const parameters = Object.entries(call.parameters).map(
    ([name, value]) => `-${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [call.cmdlet, ...parameters].join(' ');
}

/** One item of a plan in words, with its rule and keys. */
export function itemStory({ change }: Pick<PlanItem, 'change'>, steps: Wording): ItemStory {
  return {
    step: change.step,
    says: changeSays(change, steps),
    effect: change.effect,
    does: changeDoes(change),
    rule: change.rule,
    reversible: change.reversible,
    twoPerson: change.twoPerson === true,
  };
}

/** Changes by item key, so that a result line can be told what it was the result of. */
export function changesByItem(items: readonly PlanItem[]): ReadonlyMap<string, Change> {
  return new Map(items.map((item) => [itemKey(item.change), item.change]));
}

/** A problem of the survey as one sentence. */
export function problemSays(problem: Problem): string {
  if (!Object.hasOwn(refusals, problem.code)) return problem.code;
  return refusalText({ code: problem.code as RefusalCode, values: problem.values }, 'en').says;
}

/** Names that mean nothing to a reader; they stand in the line's opening. */
const plumbing: ReadonlySet<string> = new Set(['id', 'distinguishedName', 'etag']);

/** Recorded facts as short `name: value` texts; nested names joined by dots, lists counted and begun. */
export function factsSay(facts: unknown): readonly string[] {
  const found = flatten('', facts);
  const shown = found.slice(0, factsShownMax).map((text) => shorten(text));
  return found.length > factsShownMax ? [...shown, `and ${found.length - factsShownMax} more facts`] : shown;
}

function flatten(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return name === '' ? [] : [`${name}: none`];
  if (Array.isArray(value)) {
    const label = name === '' ? 'found' : name;
    if (value.length === 0) return [`${label}: none`];
    const names = [...new Set(value.map(itemName).filter((one) => one !== undefined))];
    return [`${label}: ${value.length}${names.length === 0 ? '' : ` (${names.join(', ')})`}`];
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => !plumbing.has(key))
      .flatMap(([key, inner]) => flatten(name === '' ? key : `${name}.${key}`, inner));
  return [`${name === '' ? 'value' : name}: ${value === '' ? 'none' : String(value)}`];
}

const naming = ['displayName', 'name', 'upn', 'address', 'serial', 'id'] as const;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The member that people know a thing by; undefined for what has only an id, which is counted and not listed. */
function itemName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null)
    return guid.test(String(value)) ? undefined : String(value);
  const record = value as Readonly<Record<string, unknown>>;
  const name = naming.map((key) => record[key]).find((text) => typeof text === 'string' && text !== '');
  return typeof name === 'string' && !guid.test(name) ? name : undefined;
}

function shorten(text: string): string {
  const points = [...text];
  return points.length <= factCharactersMax ? text : `${points.slice(0, factCharactersMax - 1).join('')}…`;
}
