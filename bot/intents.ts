import type { Intent } from '../core/decide.ts';
import { returnProof } from '../core/decide-task.ts';
import type { Form } from '../core/form.ts';
import type { PersonRef } from '../core/person.ts';
import { pendingPlan, type Request } from '../core/request.ts';

/** Data of a pressed button: names (request, verb, plan, item) and what the person typed beside them. */
export interface ClickData {
  readonly verb: string;
  readonly request?: string;
  readonly plan?: string;
  readonly item?: string;
  readonly [input: string]: string | number | boolean | undefined;
}

export interface IntentParts {
  /** Finds a person by directory id, sign-in name or exact name; undefined when nobody or several fit. */
  readonly findPerson: (text: string) => PersonRef | undefined;
  /** A form from the inputs of an edit or reschedule card. */
  readonly formFrom: (
    request: Request,
    data: ClickData,
  ) => { readonly form: Form; readonly late: boolean } | undefined;
}

const text = (data: ClickData, key: string): string => String(data[key] ?? '').trim();

/** Turns a button into an intent; undefined when verb or inputs make none. The request's own facts are never taken from it. */
export function intentOf(request: Request, data: ClickData, parts: IntentParts): Intent | undefined {
  const { verb } = data;
  const item = data.item ?? '';
  switch (verb) {
    case 'approve':
    case 'reject':
      return { verb, plan: data.plan ?? '', comment: text(data, 'comment') };
    case 'strike':
      return { verb, plan: data.plan ?? '', items: struck(data), comment: text(data, 'comment') };
    case 'reassign': {
      const from = item === '' ? text(data, 'from') : item;
      return { verb, plan: data.plan ?? '', from, ...chosen(data, parts), reason: text(data, 'reason') };
    }
    case 'remind':
      return { verb };
    case 'withdraw':
      return { verb, reason: text(data, 'reason') };
    case 'rescind':
      return { verb, reason: text(data, 'reason') };
    case 'edit':
    case 'reschedule': {
      const made = parts.formFrom(request, data);
      return made === undefined ? undefined : { verb, ...made };
    }
    default:
      return taskIntent(request, data, parts) ?? stepIntent(request, data, item);
  }
}

/** The person of a people field: what was typed beside it counts before what was picked. */
function chosen(
  data: ClickData,
  parts: IntentParts,
): { readonly to: PersonRef | undefined; readonly given: string } {
  const typed = text(data, 'toTyped');
  const given = typed === '' ? text(data, 'to') : typed;
  return { to: parts.findPerson(given), given };
}

/** Items of one strike: the button's own, or the ticked boxes of a list. */
function struck(data: ClickData): readonly string[] {
  const ticked = Object.entries(data).flatMap(([key, value]) =>
    key.startsWith('strike_') && value === 'true' ? [key.slice('strike_'.length)] : [],
  );
  const chosen = text(data, 'strikes')
    .split(',')
    .filter((key) => key !== '');
  return [...new Set([...(data.item === undefined ? [] : [data.item]), ...ticked, ...chosen])];
}

/** One text, or what the form of a returned device asks for, part by part. */
function typedProof(request: Request, data: ClickData): string {
  const change = request.tasks.get(data.item ?? '')?.change;
  if (change?.kind !== 'task' || change.task.proof !== 'return') return text(data, 'proof');
  return returnProof(text(data, 'serial'), text(data, 'condition'), text(data, 'signature'));
}

function taskIntent(request: Request, data: ClickData, parts: IntentParts): Intent | undefined {
  const task = data.item ?? '';
  switch (data.verb) {
    case 'claim':
      return { verb: 'claim', task };
    case 'snooze':
      return { verb: 'snooze', task, until: text(data, 'until') };
    case 'done':
      return { verb: 'done', task, proof: typedProof(request, data) };
    case 'hand-over':
      return { verb: 'hand-over', task, ...chosen(data, parts) };
    default:
      return undefined;
  }
}

function stepIntent(request: Request, data: ClickData, item: string): Intent | undefined {
  switch (data.verb) {
    case 'release': {
      const how = text(data, 'how');
      return {
        verb: 'release',
        step: item,
        how: how === 'send-again' || how === 'it-happened' ? how : 'go-on',
      };
    }
    case 'waive':
      return {
        verb: 'waive',
        step: item,
        reason: text(data, 'reason'),
        until: text(data, 'until') === '' ? undefined : text(data, 'until'),
      };
    case 'read':
      return { verb: 'read', document: item };
    case 'renew':
      return { verb: 'renew', endDate: text(data, 'endDate') };
    case 'review':
      return { verb: 'review', decisions: reviewFrom(request, data) };
    default:
      return undefined;
  }
}

/**
 * One decision per unexplained item that this page of the card asked about: ticked is kept, unticked is removed. What an
 * item says of its own counts before the reason and the day for all.
 */
function reviewFrom(request: Request, data: ClickData): Extract<Intent, { verb: 'review' }>['decisions'] {
  const main = request.plans.findLast((plan) => plan.plan.purpose === 'main') ?? pendingPlan(request);
  const asked = (main?.plan.unexplained ?? []).filter((kept) => data[`keep_${kept.id}`] !== undefined);
  return asked.map((kept) => {
    const keep = text(data, `keep_${kept.id}`) === 'true';
    const until = text(data, `until_${kept.id}`) || text(data, 'untilAll');
    const reason = text(data, `why_${kept.id}`) || text(data, 'whyAll');
    return {
      item: kept.id,
      name: kept.name,
      keep,
      ...(keep ? { reason, until: until === '' ? undefined : until } : {}),
    };
  });
}
