import { passState } from '../core/pass-state.ts';
import { samePerson } from '../core/person.ts';
import { isOver, type Request } from '../core/request.ts';
import type { Action, AdaptiveCard, Element, Safe } from './adaptive.ts';
import { blockedView } from './blocked.ts';
import { closingView, evidenceAction, renewView } from './closing.ts';
import { firstDayView, guideView } from './first-day.ts';
import { heldView } from './held.ts';
import {
  actionRow,
  button,
  card,
  data,
  dialogButton,
  heading,
  join,
  line,
  say,
  subheading,
} from './parts.ts';
import { operatorReassign, planView } from './plan.ts';
import { progressView, readView, requesterActions } from './progress.ts';
import { reviewView, toReview } from './review.ts';
import { aboutText, phaseColor, phaseText, planToDecide } from './state.ts';
import { taskView } from './task.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/**
 * The living message of a request, drawn for one viewer: who decides sees the plan, who is asked for a task sees it, the
 * requester sees the progress, a bystander one neutral line. What a press may do is decided again on our side.
 */
export function requestCard(request: Request, viewer: Viewer, context: CardContext): AdaptiveCard {
  if (isBystander(request, viewer, context)) return neutralCard(request, viewer, context);
  if (viewer.relations.has('subject')) return firstDayCard(request, viewer);
  return card({
    viewer,
    summary: join(
      ' – ',
      aboutText(request, viewer),
      phaseText(request, texts(viewer.language)),
      request.id as Safe,
    ),
    body: [...header(request, viewer), ...sections(request, viewer, context)],
    living: { request: request.id, context },
  });
}

/** What the new person sees of their own request. It is drawn by us alone: they cannot ask for a view of it. */
function firstDayCard(request: Request, viewer: Viewer): AdaptiveCard {
  const t = texts(viewer.language);
  return card({
    viewer,
    summary: say(t.firstDay.welcome, { name: request.subject.name }),
    body: firstDayView(request, viewer),
  });
}

/** Whoever has neither a relation nor a role that may look; in a group or channel also everybody, for a leaver. */
function isBystander(request: Request, viewer: Viewer, context: CardContext): boolean {
  if (context.shared === true && request.leg === 'leaver') return true;
  const looks = (['hr', 'technician', 'security', 'auditor', 'operator'] as const).some((role) =>
    viewer.roles.has(role),
  );
  const related = [...viewer.relations].some((relation) => relation !== 'none' && relation !== 'subject');
  const subjectReads = viewer.relations.has('subject') && request.leg === 'joiner';
  return viewer.relations.has('subject') ? !subjectReads : !looks && !related;
}

function neutralCard(request: Request, viewer: Viewer, context: CardContext): AdaptiveCard {
  const t = texts(viewer.language);
  const shared = context.shared === true && request.leg !== 'leaver';
  const of = isOver(request) ? ('bystanderOver' as const) : ('bystander' as const);
  const says = say(t.progress[shared ? (`${of}Shared` as const) : of], { id: request.id });
  return card({
    viewer,
    summary: says,
    body: [line(says), ...(shared ? actionRow(showAgain(request, viewer)) : [])],
    living: { request: request.id, context },
  });
}

/** Draws the card anew for whoever presses: for clients and people whom no refresh reaches. */
function showAgain(request: Request, viewer: Viewer): Action {
  return button({
    title: texts(viewer.language).act.show,
    verb: 'view',
    data: { request: request.id },
    associatedInputs: 'none',
  });
}

function header(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  return [
    line(join(' · ', t.leg[request.leg], data(request.id)), { small: true, subtle: true }),
    { ...heading(aboutText(request, viewer)), spacing: 'none' },
    // Whoever has to decide sees that instead.
    ...(planToDecide(request, viewer) === undefined && toReview(request, viewer).length === 0
      ? [line(phaseText(request, t), { color: phaseColor[request.phase], bold: true, spacing: 'small' })]
      : []),
    ...(request.late && !isOver(request)
      ? [line(t.progress.late, { color: 'warning', spacing: 'small' })]
      : []),
  ];
}

function sections(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const plan = planToDecide(request, viewer);
  if (plan !== undefined) return planView(request, plan, viewer, context);
  const asked = [
    ...heldView(request, viewer, context),
    ...taskView(request, viewer, context),
    ...reviewView(request, viewer, context),
    ...passView(request, viewer, context),
    ...guideView(request, viewer),
    ...readView(request, viewer),
  ];
  return [
    ...asked,
    ...(request.phase === 'blocked' ? blockedView(request, viewer) : []),
    ...(isOver(request)
      ? closingView(request, viewer, context)
      : progressOf(request, viewer, context, asked.length > 0)),
    ...renewView(request, viewer),
    ...actionRow(
      ...requesterActions(request, viewer, context),
      operatorReassign(request, viewer, context),
      lastAction(request, viewer, context),
      (context.refreshUserIds ?? []).length === 0 ? showAgain(request, viewer) : undefined,
    ),
  ];
}

/** Progress stands below what the viewer is asked for, with a title of its own then. */
function progressOf(
  request: Request,
  viewer: Viewer,
  context: CardContext,
  below: boolean,
): readonly Element[] {
  const drawn = progressView(request, viewer, context);
  return below && drawn.length > 0 ? [subheading(texts(viewer.language).progress.title), ...drawn] : drawn;
}

function lastAction(request: Request, viewer: Viewer, context: CardContext): Action | undefined {
  return isOver(request) || request.phase === 'running'
    ? evidenceAction(request, viewer, context)
    : undefined;
}

/** The manager, or who was named for it, gets the pass once the account can sign in. */
function passView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const { form } = request;
  const t = texts(viewer.language);
  if (form.leg !== 'joiner' || passState(request) !== 'open') return [];
  if (!samePerson(form.manager, viewer) && !samePerson(form.delegate, viewer)) return [];
  const last = request.passShown.at(-1);
  return [
    subheading(t.pass.label),
    line(say(t.pass.offer, { name: request.subject.name }), { spacing: 'small' }),
    line(t.pass.note, { small: true, subtle: true }),
    ...(last === undefined
      ? []
      : [
          line(say(t.pass.shownAt, { name: last.to.name, at: instant(last.at, viewer) }), {
            small: true,
            subtle: true,
          }),
        ]),
    // In a dialog nothing that happens meanwhile can take the pass from the screen.
    ...actionRow(
      context.dialogs === true
        ? dialogButton({
            title: t.pass.show,
            verb: 'show-pass',
            data: { request: request.id },
            style: 'positive',
          })
        : button({
            title: t.pass.show,
            verb: 'show-pass',
            data: { request: request.id },
            style: 'positive',
            associatedInputs: 'none',
          }),
    ),
  ];
}
