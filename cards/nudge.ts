import { pendingPlan, type Request } from '../core/request.ts';
import type { AdaptiveCard, Element, Safe } from './adaptive.ts';
import { actionRow, button, card, data, join, line, say } from './parts.ts';
import { changeText } from './plan-rows.ts';
import { aboutText } from './state.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/**
 * A reminder or escalation: one sentence and a button that shows the living card again.
 * `about` is as the clock names it: `plan:<id>:<stage>`, a task's id, or `renewal…`.
 */
export function nudgeCard(
  request: Request,
  viewer: Viewer,
  about: string,
  context: CardContext,
): AdaptiveCard {
  const t = texts(viewer.language);
  const says = nudgeText(request, viewer, about);
  const escalated = request.reminders.some((one) => one.about === about && one.escalation);
  const task = request.tasks.get(about);
  const rows: Element[] = [
    line(says, { bold: true }),
    line(aboutText(request, viewer), { spacing: 'small' }),
    ...(task === undefined ? [] : [line(changeText(task.change, viewer, context), { spacing: 'small' })]),
    ...(escalated ? [line(t.nudge.escalated, { spacing: 'small' })] : []),
    line(join(' · ', t.leg[request.leg], data(request.id)), { small: true, subtle: true, spacing: 'small' }),
  ];
  return card({
    viewer,
    summary: says,
    body: [
      ...rows,
      ...actionRow(
        button({
          title: t.nudge.open,
          verb: 'view',
          data: { request: request.id },
          associatedInputs: 'none',
        }),
      ),
    ],
  });
}

function nudgeText(request: Request, viewer: Viewer, about: string): Safe {
  const t = texts(viewer.language);
  const plan = pendingPlan(request);
  if (about.startsWith('plan:') && plan !== undefined)
    return say(t.nudge.plan, { name: request.requester.name }, { since: instant(plan.stageSince, viewer) });
  const task = request.tasks.get(about);
  if (task !== undefined) return say(t.nudge.task, {}, { since: instant(task.assignedAt, viewer) });
  if (about.startsWith('renewal')) return say(t.nudge.renewal, { name: request.subject.name });
  return say(t.nudge.other, { id: request.id });
}
