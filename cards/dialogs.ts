import type { Refusal } from '../core/refusals.ts';
import type { Request } from '../core/request.ts';
import type { Action, AdaptiveCard, Element, Safe } from './adaptive.ts';
import { refilled, type TypedAgain, withheldLine } from './form-again.ts';
import { card, line, pageOf, say } from './parts.ts';
import { reassignForm, rowWeight, strikeForm } from './plan.ts';
import { planRows } from './plan-rows.ts';
import { refusalCard } from './refusal.ts';
import { aboutText, planToDecide } from './state.ts';
import { ownTasks, proofForm } from './task.ts';
import { texts } from './texts.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Answer to `task/fetch` (teams.md 4): Teams draws the card in a window above the chat. */
export interface Dialog {
  readonly task: {
    readonly type: 'continue';
    readonly value: {
      readonly title: string;
      readonly width: 'small' | 'medium';
      readonly height: 'small' | 'medium' | 'large';
      readonly card: { readonly contentType: string; readonly content: AdaptiveCard };
    };
  };
}

/** Longest title that Teams shows. */
const titleCharactersMax = 64;

/** Puts any card into a dialog. Its buttons become the older Submit: a dialog sends nothing else (teams.md 4). */
export function dialog(title: string, content: AdaptiveCard): Dialog {
  const { refresh: _refresh, ...card } = content;
  return {
    task: {
      type: 'continue',
      value: {
        title: title.slice(0, titleCharactersMax),
        width: 'medium',
        height: 'large',
        card: {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: submitting(card) as AdaptiveCard,
        },
      },
    },
  };
}

/** Every Action.Execute as its own fallback, wherever it stands. */
function submitting(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(submitting);
  if (typeof part !== 'object' || part === null) return part;
  const record = part as Readonly<Record<string, unknown>>;
  if (record.type === 'Action.Execute' && record.fallback !== undefined) return record.fallback;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, submitting(value)]));
}

/** What was typed before, and what stood in the way of it. */
export interface DialogAgain {
  readonly pressed?: Pick<TypedAgain, 'typed' | 'picked' | 'withheld'>;
  readonly refused?: Refusal;
}

/** Taking items out of the plan that waits for the viewer; undefined when none does. */
export function strikeDialog(
  request: Request,
  viewer: Viewer,
  context: CardContext,
  again: DialogAgain = {},
): Dialog | undefined {
  const plan = planToDecide(request, viewer);
  if (plan === undefined) return undefined;
  const rows = planRows(request, plan.plan, viewer, context);
  const shown = pageOf(rows, rowWeight, context.page);
  const form = strikeForm(request, plan, viewer, { context, shown: shown.items });
  return formDialog(texts(viewer.language).dialog.strike, { request, viewer, form, again });
}

/** Handing the decision over. */
export function reassignDialog(
  request: Request,
  viewer: Viewer,
  context: CardContext,
  again: DialogAgain = {},
): Dialog | undefined {
  const plan = planToDecide(request, viewer);
  if (plan === undefined) return undefined;
  const form = reassignForm(request, plan, viewer, context);
  return formDialog(texts(viewer.language).dialog.reassign, { request, viewer, form, again });
}

/** Reporting one of the viewer's tasks as done, with its proof. */
export function proofDialog(
  request: Request,
  viewer: Viewer,
  task: string,
  again: DialogAgain = {},
): Dialog | undefined {
  const own = ownTasks(request, viewer).find((one) => one.id === task);
  if (own === undefined) return undefined;
  const form = proofForm(request, own, viewer);
  return formDialog(texts(viewer.language).dialog.proof, { request, viewer, form, again });
}

interface FormDialog {
  readonly request: Request;
  readonly viewer: Viewer;
  readonly form: readonly [readonly Element[], readonly Action[]];
  readonly again: DialogAgain;
}

function formDialog(title: string, { request, viewer, form, again }: FormDialog): Dialog {
  const about = aboutText(request, viewer);
  const [body, actions] = form;
  const { pressed = { typed: {}, picked: [], withheld: false }, refused } = again;
  const note = refused === undefined ? [] : refusalCard(refused, viewer).body;
  const filled = [...withheldLine(pressed, viewer), ...refilled(body, pressed)];
  return dialog(
    title,
    card({ viewer, summary: about, body: [line(about, { bold: true }), ...note, ...filled], actions }),
  );
}

/** The sentence that closes a dialog after something was recorded. */
export function dialogDone(request: string, viewer: Pick<Viewer, 'language'>): Safe {
  return say(texts(viewer.language).dialog.saved, {}, { id: request as Safe });
}

/** The same in a dialog of its own: after a message extension's form Teams draws a dialog or nothing. */
export function doneDialog(request: string, viewer: Viewer): Dialog {
  const says = dialogDone(request, viewer);
  return dialog('Latchkey', card({ viewer, summary: says, body: [line(says)] }));
}
