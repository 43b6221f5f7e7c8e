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
  textInput,
  weight,
} from './parts.ts';
import { drawRows, type PlanRow, planRows } from './plan-rows.ts';
import { planSummary } from './plan-summary.ts';
import { problemRows } from './problems.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';
import { whyAsked } from './why-asked.ts';

/** JSON around the words of a line, and around a choice with its key. */
const rowFrameCharacters = 400;
const choiceFrameCharacters = 100;
const commentCharactersMax = 1_000;
const colleaguesMax = 10;
/** Ticked boxes of one strike: their keys travel in one input of at most 4,000 characters. */
const strikesMax = 40;

/** Notes on the plan that stand above the buttons; the rest unfolds with the details. */
const notesOpenMax = 2;
const detailsId = 'details';

/**
 * What an approver sees: on the first screen of a phone what Approve does, what cannot be undone, and the buttons; every
 * line by name, with its rule and time, unfolds below them.
 */
export function planView(
  request: Request,
  plan: PlanState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const rows = planRows(request, plan.plan, viewer, context);
  const shown = pageOf(rows, rowWeight, context.page);
  const notes = problemRows(request.warnings, viewer);
  return [
    line(titleOf(plan, viewer), { color: 'warning', bold: true, spacing: 'small' }),
    ...planSummary({ request, plan, rows, viewer, context }),
    ...notes.slice(0, notesOpenMax),
    ...decideRow(request, plan, viewer, { context, shown: shown.items }),
    ...stageLines(request, plan, viewer),
    // Whoever turns the page has unfolded the details before.
    hidden(
      detailsId,
      [
        ...accountLine(request, viewer),
        ...drawRows(shown.items, rows, viewer),
        ...pageButtons(request, shown, viewer),
        ...notes.slice(notesOpenMax),
      ],
      context.page !== undefined,
    ),
  ];
}

/** What a line takes of the card: drawn once, and offered for striking once more where it has a key. */
export function rowWeight(one: PlanRow): number {
  const text = weight(one.text);
  const drawn = text + weight(one.detail) + weight(one.at) + rowFrameCharacters;
  return one.key === undefined ? drawn : drawn + text + choiceFrameCharacters;
}

function titleOf(plan: PlanState, viewer: Viewer): Safe {
  const t = texts(viewer.language);
  return {
    main: t.plan.title,
    containment: t.plan.title,
    addendum: t.plan.titleAddendum,
    reverse: t.plan.titleReverse,
  }[plan.plan.purpose];
}

/** The exact sign-in name is part of what is approved. */
function accountLine(request: Request, viewer: Viewer): readonly Element[] {
  const account = request.wanted?.account?.upn;
  return facts([
    [texts(viewer.language).plan.accountAt, account === undefined ? undefined : data(account, 200)],
  ]);
}

/** Who asks, which stage it is, why the viewer is asked, since when, and what others struck before. */
function stageLines(request: Request, plan: PlanState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const stage = currentStage(plan);
  const own = stage?.approvers.find((approver) => samePerson(approver.person, viewer));
  const seat = own ?? stage?.approvers.find(({ person }) => viewer.actsFor?.includes(person.id) === true);
  const instead = own === undefined ? seat?.person : own.delegateOf;
  const number = plan.stage + 1;
  const where = join(
    ' · ',
    say(t.plan.requestedBy, { name: request.requester.name }),
    say(t.plan.stageOf, { name: stage?.name ?? '–', number, total: plan.stages.length }),
    seat === undefined ? undefined : whyAsked({ request, seat, instead, viewer }),
    say(t.plan.since, {}, { since: instant(plan.stageSince, viewer) }),
  );
  const struck = plan.struckBy.map(({ by, keys, at }) =>
    say(keys.length === 1 ? t.plan.struckOne : t.plan.struck, {
      name: by.name,
      count: keys.length,
      at: instant(at, viewer),
    }),
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
    }),
    ...actionRow(
      button({ title: t.plan.approve, verb: 'approve', data: names, style: 'positive' }),
      button({ title: t.plan.rejectNow, verb: 'reject', data: names, style: 'destructive' }),
      {
        type: 'Action.ToggleVisibility',
        title: t.plan.details,
        targetElements: [detailsId],
      },
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
