import type { Request } from '../core/request.ts';
import type { AdaptiveCard } from './adaptive.ts';
import { card, line, pageOf } from './parts.ts';
import { reassignForm, rowWeight, strikeForm } from './plan.ts';
import { planRows } from './plan-rows.ts';
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

/** Puts any card into a dialog with a title of at most 64 characters. */
export function dialog(title: string, content: AdaptiveCard): Dialog {
  return {
    task: {
      type: 'continue',
      value: {
        title: title.slice(0, 64),
        width: 'medium',
        height: 'large',
        card: { contentType: 'application/vnd.microsoft.card.adaptive', content },
      },
    },
  };
}

/** Taking items out of the plan that waits for the viewer; undefined when none does. */
export function strikeDialog(request: Request, viewer: Viewer, context: CardContext): Dialog | undefined {
  const plan = planToDecide(request, viewer);
  if (plan === undefined) return undefined;
  const t = texts(viewer.language);
  const rows = planRows(request, plan.plan, viewer, context);
  const shown = pageOf(rows, rowWeight, context.page);
  const [body, actions] = strikeForm(request, plan, viewer, { context, shown: shown.items });
  const about = aboutText(request, viewer);
  return dialog(
    t.dialog.strike,
    card({ viewer, summary: about, body: [line(about, { bold: true }), ...body], actions }),
  );
}

/** Handing the decision over. */
export function reassignDialog(request: Request, viewer: Viewer, context: CardContext): Dialog | undefined {
  const plan = planToDecide(request, viewer);
  if (plan === undefined) return undefined;
  const t = texts(viewer.language);
  const [body, actions] = reassignForm(request, plan, viewer, context);
  const about = aboutText(request, viewer);
  return dialog(
    t.dialog.reassign,
    card({ viewer, summary: about, body: [line(about, { bold: true }), ...body], actions }),
  );
}

/** Reporting one of the viewer's tasks as done, with its proof. */
export function proofDialog(request: Request, viewer: Viewer, task: string): Dialog | undefined {
  const own = ownTasks(request, viewer).find((one) => one.id === task);
  if (own === undefined) return undefined;
  const t = texts(viewer.language);
  const [body, actions] = proofForm(request, own, viewer);
  const about = aboutText(request, viewer);
  return dialog(
    t.dialog.proof,
    card({ viewer, summary: about, body: [line(about, { bold: true }), ...body], actions }),
  );
}
