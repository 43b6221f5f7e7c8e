import { samePerson } from '../core/person.ts';
import { strikable } from '../core/plan.ts';
import {
  currentStage,
  isOver,
  type PlanState,
  pendingPlan,
  type Request,
  waitingApprovers,
} from '../core/request.ts';
import type { Action, Choice, Element, Safe } from './adaptive.ts';
import { pageButtons } from './page-buttons.ts';
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
  join,
  line,
  pageOf,
  peopleInput,
  say,
  textInput,
  weight,
} from './parts.ts';
import { countKinds, drawRows, isFinal, type PlanRow, plannedAt, planRows } from './plan-rows.ts';
import { problemRows } from './problems.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** JSON around the words of a line, and around a choice with its key. */
const rowFrameCharacters = 400;
const choiceFrameCharacters = 100;
const commentCharactersMax = 1_000;
const colleaguesMax = 10;
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
    ...riskBox(plan, viewer, context),
    ...drawRows(shown.items, rows, viewer),
    ...pageButtons(request, shown, viewer),
    ...problemRows(request.warnings, viewer),
    ...stageLines(plan, viewer),
    ...decideRow(request, plan, viewer, { context, shown: shown.items }),
  ];
}

/** What a line takes of the card: drawn once, and offered for striking once more where it has a key. */
export function rowWeight(one: PlanRow): number {
  const drawn = weight(one.text) + weight(one.detail) + weight(one.at) + rowFrameCharacters;
  return one.key === undefined ? drawn : drawn + weight(one.text) + choiceFrameCharacters;
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
    line(title, { color: 'warning', bold: true, spacing: 'small' }),
    ...facts([
      [t.plan.accountAt, account === undefined ? undefined : data(account, 200)],
      [t.plan.requestedBy, data(request.requester.name)],
    ]),
  ];
}

function pressText(request: Request, plan: PlanState, viewer: Viewer, rows: readonly PlanRow[]): Safe {
  const t = texts(viewer.language);
  const counts = countKinds(rows);
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
function riskBox(plan: PlanState, viewer: Viewer, context: CardContext): readonly Element[] {
  const { risk } = texts(viewer.language).plan;
  const lost = plan.plan.items.filter((item) => isFinal(item.change, context));
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

/** Which stage it is, why the viewer is asked, since when, and what others struck before. */
function stageLines(plan: PlanState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const stage = currentStage(plan);
  const own = stage?.approvers.find((approver) => samePerson(approver.person, viewer));
  const seat = own ?? stage?.approvers.find(({ person }) => viewer.actsFor?.includes(person.id) === true);
  const instead = own === undefined ? seat?.person : own.delegateOf;
  const why =
    instead === undefined
      ? data(seat?.why ?? '')
      : say(t.plan.askedFor, { why: seat?.why ?? '', name: instead.name });
  const number = plan.stage + 1;
  const where = join(
    ' · ',
    say(t.plan.stageOf, { name: stage?.name ?? '–', number, total: plan.stages.length }),
    seat === undefined ? undefined : say(t.plan.asked, {}, { why }),
    say(t.plan.since, {}, { since: instant(plan.stageSince, viewer) }),
  );
  const struck = plan.struckBy.map(({ by, keys, at }) =>
    say(t.plan.struck, { name: by.name, count: keys.length, at: instant(at, viewer) }),
  );
  return [where, ...struck].map((says) => line(says, { small: true, subtle: true }));
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
  const pageNames = context.page === undefined ? names : { ...names, page: context.page };
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
        ? dialogButton({ title: t.plan.strike, verb: 'strike', data: pageNames })
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

/** Others whom policy names for this stage, offered without a search. */
function colleagues(plan: PlanState, viewer: Viewer): readonly Choice[] {
  const stage = currentStage(plan);
  return [...(stage?.fallback ?? []), ...(stage?.approvers ?? [])]
    .map((approver) => approver.person)
    .filter(
      (person, index, all) =>
        !samePerson(person, viewer) && all.findIndex((one) => samePerson(one, person)) === index,
    )
    .slice(0, colleaguesMax)
    .map((person) => ({ title: bare(person.name), value: person.id }));
}

/** Handing the decision to somebody else; requester and subject are refused on our side. */
export function reassignForm(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  context: CardContext,
): readonly [readonly Element[], readonly Action[]] {
  return [receiverInputs(plan, viewer, context), [reassignButton(request, plan, viewer, viewer.id)]];
}

function receiverInputs(plan: PlanState, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  return [
    peopleInput({
      id: 'to',
      label: t.plan.to,
      people: colleagues(plan, viewer),
      shared: context.shared,
      placeholder: t.form.search,
    }),
    textInput({ id: 'toTyped', label: t.plan.toTyped, maxLength: 200, placeholder: t.form.typedHint }),
    textInput({ id: 'reason', label: t.plan.reason, maxLength: commentCharactersMax }),
  ];
}

/** Without `item` the form says whose seat is meant. */
function reassignButton(request: Request, plan: PlanState, viewer: Viewer, item?: string): Action {
  const names = { request: request.id, plan: plan.plan.id };
  return button({
    title: texts(viewer.language).plan.reassignNow,
    verb: 'reassign',
    data: item === undefined ? names : { ...names, item },
  });
}

/** An operator may hand on a decision that somebody else is asked for; never one of their own request. */
export function operatorReassign(request: Request, viewer: Viewer, context: CardContext): Action | undefined {
  const t = texts(viewer.language);
  const plan = pendingPlan(request);
  const own = viewer.relations.has('requester') || viewer.relations.has('subject');
  if (plan === undefined || own || isOver(request) || !viewer.roles.has('operator')) return undefined;
  const seats = waitingApprovers(plan)
    .filter(({ person }) => !samePerson(person, viewer))
    .map(({ person }) => ({ title: bare(person.name), value: person.id }));
  const [first] = seats;
  if (first === undefined) return undefined;
  const whose = { id: 'from', label: t.plan.reassignFrom, choices: seats, value: first.value };
  return fold(
    t.plan.reassignFor,
    [choiceInput(whose), ...receiverInputs(plan, viewer, context)],
    [reassignButton(request, plan, viewer)],
  );
}
