import type { Form, Leg } from '../core/form.ts';
import { intake } from '../core/intake.ts';
import type { Refusal } from '../core/refusals.ts';
import type { Request } from '../core/request.ts';
import type { Answer } from './answer.ts';
import { type Bot, todayIn } from './bot.ts';
import type { Draft } from './draft.ts';
import { formInputs, readForm } from './form-input.ts';
import type { ClickData } from './intents.ts';
import { findOne } from './person-finder.ts';
import { currentOf, submit } from './requests.ts';
import { formScreen, requestScreen } from './screens.ts';
import type { Visitor } from './visitor.ts';

const submitVerbs: Readonly<Record<string, Leg>> = {
  'submit-joiner': 'joiner',
  'submit-mover': 'mover',
  'submit-leaver': 'leaver',
};

/** The leg that a submit verb is about; undefined for every other verb. */
export function legOfSubmit(verb: string): Leg | undefined {
  return submitVerbs[verb];
}

/** What a person typed into a form, kept so that nothing is lost when something has to be asked again. */
export function typedDraft(leg: Leg, data: ClickData): Draft {
  return Object.fromEntries(
    formInputs[leg].flatMap((key) =>
      data[key] === undefined || data[key] === '' ? [] : [[key, String(data[key])]],
    ),
  );
}

/** A submitted form: opens the request, or shows the form again with every problem at once and everything typed kept. */
export async function submitForm(bot: Bot, visitor: Visitor, leg: Leg, data: ClickData): Promise<Answer> {
  const read = readForm(leg, data, {
    sender: visitor.ref,
    findPerson: (text) => findOne(bot.facts(), text),
    today: todayIn(bot, visitor.zone),
  });
  const again = (problems: readonly Refusal[]): Answer => ({
    card: formScreen(bot, visitor, { leg, draft: typedDraft(leg, data), problems }),
    refused: problems[0],
  });
  if ('refusals' in read) return again(read.refusals);
  const done = await submit(bot.requests, {
    form: read.form,
    sender: visitor.ref,
    immediate: read.immediate ? { reason: read.reason } : undefined,
  });
  if ('refusals' in done) return again(done.refusals);
  return { card: requestScreen(bot, visitor, done.request), done: { request: done.request.id } };
}

/** What the inputs of an edit or a new date come to, with the request's own values where nothing was typed. */
export function readChange(
  bot: Pick<Bot, 'facts' | 'policy' | 'world'>,
  request: Request,
  data: ClickData,
): { readonly form: Form; readonly late: boolean } | { readonly refusals: readonly Refusal[] } {
  const merged = {
    ...draftOfForm(request.form),
    ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '')),
  } as ClickData;
  const read = readForm(request.leg, merged, {
    sender: request.requester,
    findPerson: (text) => findOne(bot.facts(), text),
    today: todayIn(bot, request.subject.zone),
  });
  if ('refusals' in read) return read;
  const now = new Date(bot.world.clock.now()).toISOString();
  return intake(bot.policy(), {
    form: read.form,
    current: currentOf(bot.facts(), read.form),
    now,
    newEmployeeId: request.subject.employeeId ?? '',
  });
}

/** The form of an edit or a new date; undefined when its inputs make none. */
export function formFromClick(
  bot: Pick<Bot, 'facts' | 'policy' | 'world'>,
  request: Request,
  data: ClickData,
): { readonly form: Form; readonly late: boolean } | undefined {
  const read = readChange(bot, request, data);
  return 'refusals' in read ? undefined : { form: read.form, late: read.late };
}

/** The form of a change again with what was wrong and everything typed kept; undefined when nothing was. */
export function changeAgain(
  bot: Bot,
  visitor: Visitor,
  request: Request,
  data: ClickData & { readonly verb: 'edit' | 'reschedule' },
): Answer | undefined {
  const read = readChange(bot, request, data);
  if (!('refusals' in read)) return undefined;
  return {
    card: formScreen(bot, visitor, {
      leg: request.leg,
      draft: { ...draftOfForm(request.form), ...typedDraft(request.leg, data) },
      problems: read.refusals,
      request: request.id,
      verb: data.verb,
    }),
    refused: read.refusals[0],
  };
}

/** A form as the values of its inputs. */
export function draftOfForm(form: Form): Draft {
  const values: Record<string, string> = {};
  const people = new Set(['manager', 'person', 'handoverTo', 'sponsor', 'delegate']);
  for (const [key, value] of Object.entries(form)) {
    if (value === undefined || key === 'leg') continue;
    if (people.has(key)) values[key] = (value as { readonly id: string }).id;
    else if (key === 'urgency') values.when = value === 'immediate' ? 'now' : 'last-day';
    else values[key] = String(value);
  }
  return values;
}
