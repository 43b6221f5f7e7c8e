import { samePerson } from '../core/person.ts';
import { strikable } from '../core/plan.ts';
import { currentStage, type PlanState, type Request } from '../core/request.ts';
import type { Action, Choice, Element, Safe } from './adaptive.ts';
import {
  actionRow,
  bare,
  box,
  button,
  choiceInput,
  data,
  dialogButton,
  facts,
  fold,
  hidden,
  join,
  line,
  pageOf,
  peopleInput,
  say,
  subheading,
  textInput,
  weight,
} from './parts.ts';
import { countKinds, drawRows, type Kind, type PlanRow, plannedAt, planRows } from './plan-rows.ts';
import { problemRows } from './problems.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Lines of a plan that stand open on a phone; the rest unfolds. */
const rowsOpenMax = 8;
const commentCharactersMax = 1_000;
/** Ticked boxes of one strike: their keys travel in one input of at most 4,000 characters. */
const strikesMax = 40;

/** What an approver sees: what Approve does, what cannot be undone, every line by name, and the buttons. */
export function planView(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const rows = planRows(request, plan.plan, viewer, context);
  const shown = pageOf(rows, rowWeight, context.page);
  return [
    ...planHead(request, plan, viewer),
    line(pressText(request, plan, viewer, rows), { bold: true }),
    line(whenText(request, plan, viewer, context), { subtle: true, spacing: 'small' }),
    ...riskBox(plan, viewer),
    ...problemRows(request.warnings, viewer),
    ...rowsOf(shown, rows, viewer),
    ...pageButtons(request, shown, viewer),
    ...stageFacts(plan, viewer),
    ...decideRow(request, plan, viewer, { context, shown: shown.items }),
  ];
}

/** A line is drawn once and may be offered for striking once more. */
export function rowWeight(one: PlanRow): number {
  return weight(one.text) * 2 + weight(one.detail) + 420 + (one.key === undefined ? 0 : 110);
}

function planHead(request: Request, plan: PlanState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const title = {
    main: t.plan.title,
    containment: t.plan.title,
    addendum: t.plan.titleAddendum,
    reverse: t.plan.titleReverse,
  }[plan.plan.purpose];
  const account = request.wanted?.account?.upn;
  return [
    subheading(title),
    ...facts([
      [t.plan.accountAt, account === undefined ? undefined : data(account, 200)],
      [t.plan.requestedBy, data(request.requester.name)],
    ]),
  ];
}

function pressText(request: Request, plan: PlanState, viewer: Viewer, rows: readonly PlanRow[]): Safe {
  const t = texts(viewer.language);
  const scoped = new Set(plan.plan.scopes.map((scope) => scope.key));
  const counted = rows.filter((one) => one.key === undefined || !scoped.has(one.key));
  const counts = countKinds(counted);
  const parts = (['add', 'remove', 'set', 'task'] as const).flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [say(t.plan.parts[kind], { count })];
  });
  const made = join(', ', ...parts);
  const next = plan.stages[plan.stage + 1];
  return next === undefined || request.phase === 'running'
    ? say(t.plan.press, {}, { parts: made })
    : say(t.plan.pressNext, { stage: next.name }, { parts: made });
}

function whenText(request: Request, plan: PlanState, viewer: Viewer, context: CardContext): Safe {
  const t = texts(viewer.language);
  const dates = plan.plan.items.map((item) => plannedAt(request, item.change, context) ?? 0);
  const first = Math.min(...dates, Number.POSITIVE_INFINITY);
  const last = Math.max(...dates, 0);
  const spoken = (at: number): Safe =>
    at <= context.now || !Number.isFinite(at) ? t.plan.atOnce : instant(at, viewer);
  return spoken(first) === spoken(last)
    ? say(t.plan.whenOne, {}, { first: spoken(first) })
    : say(t.plan.when, {}, { first: spoken(first), last: spoken(last) });
}

/** One sentence about what cannot be undone; the box is red and says so. */
function riskBox(plan: PlanState, viewer: Viewer): readonly Element[] {
  const { risk } = texts(viewer.language).plan;
  const lost = plan.plan.items.filter((item) => !item.change.reversible);
  const wipes = lost.filter((item) => item.change.says === 'wipe').length;
  const others = lost.length - wipes;
  if (lost.length === 0) return [line(risk.none, { color: 'good', spacing: 'small' })];
  const says =
    wipes > 0 && others > 0
      ? say(risk.wipeMore, { count: wipes, more: others })
      : wipes > 0
        ? say(wipes === 1 ? risk.wipeOne : risk.wipe, { count: wipes })
        : say(others === 1 ? risk.otherOne : risk.other, { count: others });
  const two = lost.some((item) => item.change.twoPerson === true) ? risk.twoPerson : undefined;
  return [box('attention', [line(join(' ', says, two), { bold: true })])];
}

type Shown = ReturnType<typeof pageOf<PlanRow>>;

function rowsOf(shown: Shown, all: readonly PlanRow[], viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const counts: ReadonlyMap<Kind, number> = countKinds(all);
  const drawn = drawRows(shown.items, counts, viewer);
  if (shown.items.length <= rowsOpenMax + 2) return drawn;
  const cut = drawn.findIndex(
    (_, index) => drawn.slice(0, index).filter((one) => one.type === 'ColumnSet').length === rowsOpenMax,
  );
  const id = 'more-rows';
  return [
    ...drawn.slice(0, cut),
    ...actionRow({
      type: 'Action.ToggleVisibility',
      title: say(t.plan.more, { count: shown.items.length - rowsOpenMax }),
      targetElements: [id],
    }),
    hidden(id, drawn.slice(cut)),
  ];
}

/** Buttons to other pages of a list; the page is no fact, only where to look. */
export function pageButtons(
  request: { readonly id: string },
  { page, pages }: { readonly page: number; readonly pages: number },
  viewer: Viewer,
): readonly Element[] {
  const t = texts(viewer.language);
  if (pages <= 1) return [];
  const go = (title: string, to: number): Action =>
    button({ title, verb: 'view', data: { request: request.id, page: to }, associatedInputs: 'none' });
  return [
    line(say(t.plan.page, { page: page + 1, pages }), { small: true, subtle: true }),
    ...actionRow(
      page > 0 ? go(t.plan.previous, page - 1) : undefined,
      page + 1 < pages ? go(t.plan.next, page + 1) : undefined,
    ),
  ];
}

function stageFacts(plan: PlanState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const stage = currentStage(plan);
  const own = stage?.approvers.find((approver) => samePerson(approver.person, viewer));
  const why =
    own?.delegateOf === undefined
      ? data(own?.why ?? '–')
      : say(t.plan.askedFor, { why: own.why, name: own.delegateOf.name });
  const total = plan.stages.length;
  return [
    ...facts([
      [t.plan.asked, own === undefined ? undefined : why],
      [t.plan.stage, say(t.plan.stageOf, { name: stage?.name ?? '–', number: plan.stage + 1, total })],
      [t.plan.since, instant(plan.stageSince, viewer)],
    ]),
    ...plan.struckBy.map((struck) =>
      line(
        say(t.plan.struck, {
          name: struck.by.name,
          count: struck.keys.length,
          at: instant(struck.at, viewer),
        }),
        {
          small: true,
          subtle: true,
        },
      ),
    ),
  ];
}

interface DecideParts {
  readonly context: CardContext;
  readonly shown: readonly PlanRow[];
}

function decideRow(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  parts: DecideParts,
): readonly Element[] {
  const t = texts(viewer.language);
  const names = { request: request.id, plan: plan.plan.id };
  const { context } = parts;
  const mustComment = currentStage(plan)?.commentRequired === true;
  const own = currentStage(plan)?.approvers.some((approver) => samePerson(approver.person, viewer)) === true;
  return [
    textInput({
      id: 'comment',
      label: mustComment ? t.plan.commentRequired : t.plan.comment,
      placeholder: t.plan.commentHere,
      maxLength: commentCharactersMax,
      multiline: true,
    }),
    ...actionRow(
      button({ title: t.plan.approve, verb: 'approve', data: names, style: 'positive' }),
      button({ title: t.plan.rejectNow, verb: 'reject', data: names, style: 'destructive' }),
      context.dialogs === true
        ? dialogButton({ title: t.plan.strike, verb: 'strike', data: names })
        : fold(t.plan.strike, ...strikeForm(request, plan, viewer, parts)),
      !own
        ? undefined
        : context.dialogs === true
          ? dialogButton({ title: t.plan.reassign, verb: 'reassign', data: { ...names, item: viewer.id } })
          : fold(t.plan.reassign, ...reassignForm(request, plan, viewer, context)),
    ),
  ];
}

/** Ticking items out of the plan. Keys are names of items; what they stand for is looked up again on our side. */
export function strikeForm(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  { context, shown }: DecideParts,
): readonly [readonly Element[], readonly Action[]] {
  const t = texts(viewer.language);
  const choices: Choice[] = shown
    .flatMap((one) =>
      one.key !== undefined && strikable(plan.plan, one.key, context.steps)
        ? [{ title: bare(one.text, 240), value: one.key }]
        : [],
    )
    .filter((choice, index, all) => all.findIndex((other) => other.value === choice.value) === index)
    .slice(0, strikesMax);
  if (choices.length === 0) return [[line(t.plan.strikeNone)], []];
  const names = { request: request.id, plan: plan.plan.id };
  return [
    [
      line(t.plan.strikeNote, { small: true, subtle: true }),
      choiceInput({ id: 'strikes', label: t.plan.strikeLabel, choices, style: 'expanded', multi: true }),
    ],
    [button({ title: t.plan.strikeNow, verb: 'strike', data: names })],
  ];
}

/** Handing the decision to somebody else; requester and subject are refused on our side. */
export function reassignForm(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  context: CardContext,
): readonly [readonly Element[], readonly Action[]] {
  const t = texts(viewer.language);
  return [
    [
      peopleInput({
        id: 'to',
        label: t.plan.to,
        people: [],
        shared: context.shared,
        placeholder: t.form.search,
      }),
      textInput({ id: 'toTyped', label: t.plan.toTyped, maxLength: 200, placeholder: t.form.typedHint }),
      textInput({ id: 'reason', label: t.plan.reason, maxLength: commentCharactersMax }),
    ],
    [
      button({
        title: t.plan.reassignNow,
        verb: 'reassign',
        data: { request: request.id, plan: plan.plan.id, item: viewer.id },
      }),
    ],
  ];
}
