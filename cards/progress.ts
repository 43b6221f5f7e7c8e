import { hasRun } from '../core/decide.ts';
import type { Problem } from '../core/problem.ts';
import { isOver, pendingPlan, type Request } from '../core/request.ts';
import { ACCESS_UNREAD, STEP_UNREAD, unreadSteps } from '../core/unread.ts';
import type { Action, Element } from './adaptive.ts';
import { receipt } from './first-day.ts';
import {
  actionRow,
  button,
  data,
  fold,
  hidden,
  join,
  line,
  progressBar,
  row,
  say,
  subheading,
  textInput,
} from './parts.ts';
import { faultRows, problemRows } from './problems.ts';
import { heldSteps, markColor, names, type StepView, stepTitle, stepView, waitingFor } from './state.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Steps that stand open; settled ones unfold. */
const stepsOpenMax = 6;
/** Most steps named that cannot be looked at; the rest is counted. */
const unreadNamesMax = 3;
/** Most decisions shown; the evidence has all of them. */
const decisionsMax = 6;

/** How far the request is, who is waited for and since when. */
export function progressView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  return [
    ...bar(request, viewer),
    ...waitingFor(request, viewer, context).map((says) => line(says, { spacing: 'small' })),
    ...heldLine(request, viewer, context),
    ...faultRows(unreadProblems(request, viewer, context), viewer),
    ...whatHappened(request, viewer),
    ...(request.phase === 'deciding' ? problemRows(request.warnings, viewer) : []),
    ...stepRows(request, viewer, context),
    ...unreached(request, viewer),
  ];
}

function bar(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const total = request.checklist.length;
  if (total === 0) return [];
  const done = request.checklist.filter((id) => {
    const state = request.steps.get(id);
    return (state?.proven !== undefined || state?.waived !== undefined) && !state.drifted;
  }).length;
  return [progressBar(done, total, say(t.progress.count, { done, total }))];
}

function heldLine(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  const held = heldSteps(request);
  const [first] = held;
  if (first === undefined) return [];
  const says =
    held.length === 1
      ? say(t.held.waitingOne, {}, { step: stepTitle(first.step, viewer, context) })
      : say(t.held.waiting, { count: held.length });
  return [line(says, { color: 'attention', bold: true })];
}

/** Steps that people were told cannot be looked at, as long as that lasts: one problem for all of a kind. */
function unreadProblems(request: Request, viewer: Viewer, context: CardContext): readonly Problem[] {
  const unread = unreadSteps(request);
  return ([ACCESS_UNREAD, STEP_UNREAD] as const).flatMap((code) => {
    const steps = unread.filter((one) => one.code === code).sort((a, b) => a.since.localeCompare(b.since));
    const [first] = steps;
    if (first === undefined) return [];
    const titles = steps
      .slice(0, unreadNamesMax)
      .map(({ step }) => context.steps.get(step)?.title[viewer.language] ?? step);
    const rest = steps.length - titles.length;
    const step = [...titles, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
    return [{ code, values: { step, since: first.since, because: first.because.replace(/\.$/, '') } }];
  });
}

/** Decisions, containment and calling off, each with who and when. */
function whatHappened(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const rows: Element[] = [];
  const { contained, rescinded } = request;
  if (contained !== undefined) {
    const values = { name: contained.by.name, at: instant(contained.at, viewer), reason: contained.reason };
    rows.push(line(say(t.progress.contained, values), { bold: true }));
  }
  for (const decision of request.plans.flatMap((plan) => plan.decisions).slice(-decisionsMax)) {
    const key = decision.onBehalfOf === undefined ? decision.verdict : (`${decision.verdict}For` as const);
    const values = {
      name: decision.by.name,
      other: decision.onBehalfOf?.name ?? '',
      at: instant(decision.at, viewer),
    };
    const comment = (decision.comment ?? '').trim();
    const said = comment === '' ? undefined : say(t.progress.comment, { comment });
    rows.push(
      line(join(' ', say(t.progress.decided[key], values), said), {
        small: true,
        subtle: true,
        spacing: 'small',
      }),
    );
  }
  if (rescinded !== undefined) {
    const values = { name: rescinded.by.name, at: instant(rescinded.at, viewer), reason: rescinded.reason };
    rows.push(line(say(t.progress.rescinded, values), { bold: true }));
  }
  return rows;
}

const attentionFirst: Readonly<Record<StepView['mark'], number>> = {
  failed: 0,
  held: 1,
  waiting: 2,
  planned: 3,
  waived: 4,
  attested: 5,
  proven: 6,
};

/** Every step of the checklist; what needs somebody stands open, the rest unfolds. */
export function stepRows(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  const views = request.checklist.map((id) => stepView(request, id, viewer, context));
  if (views.length === 0) return [];
  const drawn = (view: StepView): Element =>
    row({ sign: t.sign[view.mark], color: markColor[view.mark], text: view.title, detail: view.says });
  if (views.length <= stepsOpenMax) return views.map(drawn);
  const open = isOver(request)
    ? []
    : views
        .filter((view) => attentionFirst[view.mark] < attentionFirst.waived)
        .sort((a, b) => attentionFirst[a.mark] - attentionFirst[b.mark])
        .slice(0, stepsOpenMax);
  const id = 'all-steps';
  return [
    ...open.map(drawn),
    ...actionRow({
      type: 'Action.ToggleVisibility',
      title: say(t.progress.steps, { count: views.length }),
      targetElements: [id],
    }),
    hidden(id, views.map(drawn)),
  ];
}

function unreached(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (request.unreachable.length === 0 || isOver(request)) return [];
  const who = names(request.unreachable.map((one) => one.person));
  return [line(say(t.progress.unreachable, {}, { names: who }), { color: 'warning' })];
}

/** What requester and HR may still do with a live request. */
export function requesterActions(
  request: Request,
  viewer: Viewer,
  context: CardContext,
): readonly (Action | undefined)[] {
  const t = texts(viewer.language);
  const own = viewer.relations.has('requester');
  if (viewer.relations.has('subject') || !(own || viewer.roles.has('hr'))) return [];
  const of = { request: request.id };
  const live = !isOver(request);
  const ran = hasRun(request);
  const plain = (title: string, verb: string): Action =>
    button({ title, verb, data: of, associatedInputs: 'none' });
  return [
    own && pendingPlan(request) !== undefined && live ? plain(t.act.remind, 'remind') : undefined,
    own && (request.phase === 'deciding' || request.phase === 'blocked')
      ? openForm(t.act.edit, 'open-edit', request, context)
      : undefined,
    live && request.contained === undefined && request.phase !== 'surveying' && request.phase !== 'blocked'
      ? openForm(t.act.reschedule, 'open-reschedule', request, context)
      : undefined,
    live && !ran ? foldReason(request, viewer, 'withdraw') : undefined,
    ran && request.leg === 'leaver' && request.rescinded === undefined
      ? foldReason(request, viewer, 'rescind')
      : undefined,
  ];
}

/** Opens the filled form: as a dialog where there are dialogs, else as a card in the chat. */
export function openForm(
  title: string,
  verb: 'open-edit' | 'open-reschedule',
  request: Request,
  context: CardContext,
): Action {
  const data = { request: request.id };
  return context.dialogs === true
    ? {
        type: 'Action.Submit',
        title,
        associatedInputs: 'none',
        data: { verb, ...data, msteams: { type: 'task/fetch' } },
      }
    : button({ title, verb, data, associatedInputs: 'none' });
}

function foldReason(request: Request, viewer: Viewer, verb: 'withdraw' | 'rescind'): Action {
  const { act, plan } = texts(viewer.language);
  const words =
    verb === 'withdraw'
      ? { open: act.withdraw, note: act.withdrawNote, now: act.withdrawNow }
      : { open: act.rescind, note: act.rescindNote, now: act.rescindNow };
  const required = verb === 'rescind' ? plan.reasonRequired : undefined;
  return fold(
    words.open,
    [line(words.note), textInput({ id: 'reason', label: plan.reason, maxLength: 1_000, required })],
    [button({ title: words.now, verb, data: { request: request.id }, style: 'destructive' })],
  );
}

/** The notice of a move, which the manager says they have read; a hire has its guide (first-day.ts). */
export function readView(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const document = request.wanted?.mail?.document;
  if (document === undefined || request.leg !== 'mover' || !viewer.relations.has('manager')) return [];
  const rows = receipt(request, viewer);
  return rows.length === 0 ? [] : [subheading(say(t.read.offer, {}, { document: data(document) })), ...rows];
}
