import type { Change, Effect } from '../core/change.ts';
import type { Plan, PlanItem, PlanScope } from '../core/entry.ts';
import type { Request } from '../core/request.ts';
import { refused } from '../core/scope.ts';
import type { Color, Element, Safe } from './adaptive.ts';
import { data, join, line, row, say, sentence, subheading } from './parts.ts';
import { stepTitle } from './state.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Longest sentence of one item on a card, in code points: a hundred items must stay readable on a phone. */
const sentenceCodePointsMax = 360;

export type Kind = Exclude<Effect, 'keep'> | 'keep' | 'unexplained';

/** One line of a plan, ready to be drawn; `key` where it can be struck. */
export interface PlanRow {
  readonly kind: Kind;
  readonly text: Safe;
  readonly detail: Safe;
  readonly key?: string;
  /** When it happens, where it is not at once. */
  readonly at: Safe;
  /** The same in milliseconds, 0 for at once; only of a change. */
  readonly dueAt?: number;
  /** What an approver wants to know first has the smallest number. */
  readonly rank: number;
  /** A whole scope, whose items are listed and counted one by one. */
  readonly whole?: true;
}

/** Order in which a plan is read: what comes, what goes, what changes, who has to do something. */
export const kindOrder: readonly Kind[] = ['add', 'remove', 'set', 'task', 'unexplained', 'keep'];

export const kindColor: Readonly<Record<Kind, Color>> = {
  add: 'good',
  remove: 'attention',
  set: 'accent',
  task: 'default',
  keep: 'default',
  unexplained: 'warning',
};

/** Work for a person is listed as such, whatever it does. */
export const kindOf = (change: Change): Kind => (change.kind === 'task' ? 'task' : change.effect);

/** The sentence of a change in the viewer's language. */
export function changeText(change: Change, viewer: Viewer, context: CardContext): Safe {
  const step = context.steps.get(change.step);
  const of = step?.sentences[change.says];
  const text = of === undefined ? stepTitle(change.step, viewer, context) : sentence(of, viewer, change.with);
  if (text.length <= sentenceCodePointsMax) return text;
  const points = [...text];
  return points.length <= sentenceCodePointsMax
    ? text
    : (`${points.slice(0, sentenceCodePointsMax).join('').replace(/\\+$/, '')}…` as Safe);
}

/** In reading order: what cannot be undone, whole scopes, what the rest builds on, what uses up a bought seat, the rest, empty scopes. */
const ranks = { final: 0, scope: 1, first: 2, seat: 3, other: 4, empty: 5 } as const;

/** Every line of a plan in reading order, kind by kind. */
export function planRows(
  request: Request,
  plan: Plan,
  viewer: Viewer,
  context: CardContext,
): readonly PlanRow[] {
  const scopes = plan.scopes.filter(
    (scope) => plan.items.some((item) => isRemoval(item, scope)) || scope.count === 0,
  );
  const scoped = new Set(scopes.map((scope) => scope.key));
  const item = (one: PlanItem): PlanRow => itemRow(request, one, viewer, context);
  const own = plan.items.filter((one) => !scoped.has(one.key) || one.change.kind === 'task').map(item);
  const inScope = plan.items.filter((one) => scoped.has(one.key) && one.change.kind !== 'task').map(item);
  const rows = [
    ...own,
    ...scopes.map((scope) => scopeRow(scope, viewer, context)),
    ...inScope.map((one) => ({ ...one, key: undefined, rank: ranks.other })),
    ...plan.unexplained.map((kept) => keptRow('unexplained', kept, viewer)),
    ...plan.keeps.map((kept) => keptRow('keep', kept, viewer)),
  ].sort((one, other) => one.rank - other.rank);
  return kindOrder.flatMap((kind) => rows.filter((one) => one.kind === kind));
}

/** A scope of one settable thing (the account) reads better as the change itself. */
const isRemoval = (item: PlanItem, scope: PlanScope): boolean =>
  item.key === scope.key && item.change.effect === 'remove';

function scopeRow(scope: PlanScope, viewer: Viewer, context: CardContext): PlanRow {
  const t = texts(viewer.language);
  const of = context.steps.get(scope.step)?.scope?.sentence;
  const what = of === undefined ? data(scope.scope) : sentence(of, viewer);
  const byReview = scope.scope === refused.scope;
  return {
    kind: 'remove',
    text: byReview
      ? say(t.plan.refusals, { count: scope.count })
      : say(scope.count === 0 ? t.plan.scopeNone : t.plan.scope, { count: scope.count }, { what }),
    detail: byReview ? t.plan.refusalsDetail : t.plan.scopeDetail,
    at: '' as Safe,
    key: scope.key,
    // The largest first; an empty one says what would go if it came up later.
    rank: scope.count === 0 ? ranks.empty : ranks.scope + 1 / (1 + scope.count),
    whole: true,
  };
}

/** Work that the brakes hold back. A mail that cannot be unsent is told in the detail, and rings no alarm. */
export function isFinal(change: Change, context: CardContext): boolean {
  return !change.reversible && context.steps.get(change.step)?.irreversible === true;
}

function itemRow(request: Request, item: PlanItem, viewer: Viewer, context: CardContext): PlanRow {
  const { change } = item;
  const at = plannedAt(request, change, context);
  return {
    kind: kindOf(change),
    text: changeText(change, viewer, context),
    detail: itemDetail(request, change, viewer),
    at: at === undefined ? ('' as Safe) : instant(at, viewer),
    dueAt: at ?? 0,
    key: item.key,
    rank: rankOf(request, change, context),
  };
}

function rankOf(request: Request, change: Change, context: CardContext): number {
  if (isFinal(change, context)) return ranks.final;
  if (context.steps.get(change.step)?.after.length === 0) return ranks.first;
  return seatsFree(request, change) === undefined ? ranks.other : ranks.seat;
}

/** Where it comes from, who does it, and whether there is a way back. */
function itemDetail(request: Request, change: Change, viewer: Viewer): Safe {
  const t = texts(viewer.language);
  const seats = seatsFree(request, change);
  return join(
    ' · ',
    change.reversible ? undefined : t.plan.irreversible,
    change.rule === undefined ? undefined : data(change.rule),
    seats === undefined ? undefined : say(seats === 1 ? t.plan.seatsOne : t.plan.seats, { count: seats }),
    change.kind === 'task' ? say(t.plan.by, {}, { audience: t.audience[change.task.audience] }) : undefined,
  );
}

/** Seats left of the licence a change hands out, as the survey counted them. */
function seatsFree(request: Request, change: Change): number | undefined {
  if (change.effect !== 'add') return undefined;
  const named = new Set(Object.values(change.with).map(String));
  const found = request.wanted?.licences.find(
    (licence) =>
      named.has(licence.name) ||
      named.has(licence.partNumber) ||
      named.has(licence.viaGroup?.name ?? licence.name),
  );
  return found?.seatsFree;
}

/** When a change is due by plan; undefined means at once after the approval. */
function plannedAt(request: Request, change: Change, context: CardContext): number | undefined {
  const due = context.steps.get(change.step)?.due[request.leg];
  if (due === undefined || due.at === 'approval') return undefined;
  const anchor = request.wanted?.timeline[due.at];
  return anchor === undefined ? undefined : Date.parse(anchor) + (due.minutes ?? 0) * 60_000;
}

function keptRow(kind: 'keep' | 'unexplained', kept: Plan['keeps'][number], viewer: Viewer): PlanRow {
  const t = texts(viewer.language);
  return {
    kind,
    text: say(t.review.item, { name: kept.name }, { what: t.kept[kept.what] }),
    detail: kept.rule === undefined ? ('' as Safe) : data(kept.rule),
    at: '' as Safe,
    rank: ranks.other,
  };
}

/** The lines of one page, a heading before each kind with its count in the whole plan. */
export function drawRows(
  shown: readonly PlanRow[],
  all: readonly PlanRow[],
  viewer: Viewer,
): readonly Element[] {
  const counts = countKinds(all);
  return kindOrder.flatMap((kind) => {
    const rows = shown.filter((one) => one.kind === kind);
    return rows.length === 0 ? [] : drawKind(rows, counts.get(kind) ?? 0, viewer);
  });
}

function drawKind(rows: readonly PlanRow[], count: number, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const kind = rows[0]?.kind ?? 'keep';
  // A time that all of them share stands in the heading once.
  const times = new Set(rows.filter((one) => one.whole !== true).map((one) => one.at));
  const shared = times.size === 1 ? [...times][0] : undefined;
  const title = say(t.plan[kind], { count });
  const drawn = rows.map((one) =>
    row({
      sign: signOf(one, viewer),
      color: kindColor[kind],
      text: one.text,
      detail: join(' · ', one.detail, shared === undefined ? one.at : undefined),
    }),
  );
  return [
    subheading(title, kindColor[kind]),
    ...(shared === undefined || shared === ''
      ? []
      : [line(shared, { small: true, subtle: true, spacing: 'none' })]),
    ...drawn,
  ];
}

/** The sign of a line's kind. */
export function signOf(one: PlanRow, viewer: Viewer): Safe {
  const { sign } = texts(viewer.language);
  return one.kind === 'unexplained' ? sign.keep : sign[one.kind];
}

/** How many changes of each kind a plan has; a whole scope is not counted beside its items. */
export function countKinds(rows: readonly PlanRow[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind, whole } of rows) if (whole !== true) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
