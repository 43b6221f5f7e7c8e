import type { Change, Effect } from '../core/change.ts';
import type { Plan, PlanItem, PlanScope } from '../core/entry.ts';
import type { Request } from '../core/request.ts';
import type { Color, ColumnSet, Safe } from './adaptive.ts';
import { data, join, row, say, sentence, subheading } from './parts.ts';
import { stepTitle } from './state.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Longest sentence of one item on a card, in code points: a hundred items must stay readable on a phone. */
const sentenceCodePointsMax = 240;

export type Kind = Exclude<Effect, 'keep'> | 'keep' | 'unexplained';

/** One line of a plan, ready to be drawn; `key` where it can be struck. */
export interface PlanRow {
  readonly kind: Kind;
  readonly text: Safe;
  readonly detail: Safe;
  readonly key?: string;
  readonly irreversible: boolean;
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
  const points = [...text];
  return points.length <= sentenceCodePointsMax
    ? text
    : (`${points.slice(0, sentenceCodePointsMax).join('').replace(/\\+$/, '')}…` as Safe);
}

/** Every line of a plan in reading order. */
export function planRows(
  request: Request,
  plan: Plan,
  viewer: Viewer,
  context: CardContext,
): readonly PlanRow[] {
  const scoped = new Set(plan.scopes.map((scope) => scope.key));
  const rows = [
    ...plan.scopes.map((scope) => scopeRow(plan, scope, viewer, context)),
    ...plan.items
      .filter((item) => !scoped.has(item.key) || item.change.kind === 'task')
      .map((item) => itemRow(request, item, viewer, context)),
    ...plan.items
      .filter((item) => scoped.has(item.key) && item.change.kind !== 'task')
      .map((item) => ({ ...itemRow(request, item, viewer, context), key: undefined })),
    ...plan.unexplained.map((kept) => keptRow('unexplained', kept, viewer)),
    ...plan.keeps.map((kept) => keptRow('keep', kept, viewer)),
  ];
  return kindOrder.flatMap((kind) => rows.filter((one) => one.kind === kind));
}

function scopeRow(plan: Plan, scope: PlanScope, viewer: Viewer, context: CardContext): PlanRow {
  const t = texts(viewer.language);
  const of = context.steps.get(scope.step)?.scope?.sentence;
  const what = of === undefined ? data(scope.scope) : sentence(of, viewer);
  const first = plan.items.find((item) => item.key === scope.key);
  return {
    kind: first?.change.effect === 'set' ? 'set' : 'remove',
    text: say(t.plan.scope, { count: scope.count }, { what }),
    detail: t.plan.scopeDetail,
    key: scope.key,
    irreversible: false,
  };
}

function itemRow(request: Request, item: PlanItem, viewer: Viewer, context: CardContext): PlanRow {
  const { change } = item;
  return {
    kind: kindOf(change),
    text: changeText(change, viewer, context),
    detail: itemDetail(request, change, viewer, context),
    key: item.key,
    irreversible: !change.reversible,
  };
}

/** Where it comes from, when it happens, who does it, and whether there is a way back. */
function itemDetail(request: Request, change: Change, viewer: Viewer, context: CardContext): Safe {
  const t = texts(viewer.language);
  const at = plannedAt(request, change, context);
  const seats = seatsFree(request, change);
  return join(
    ' · ',
    change.reversible ? undefined : t.plan.irreversible,
    change.rule === undefined ? undefined : data(change.rule),
    seats === undefined ? undefined : say(seats === 1 ? t.plan.seatsOne : t.plan.seats, { count: seats }),
    change.kind === 'task' ? say(t.plan.by, {}, { audience: t.audience[change.task.audience] }) : undefined,
    at === undefined ? undefined : instant(at, viewer),
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
export function plannedAt(request: Request, change: Change, context: CardContext): number | undefined {
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
    irreversible: false,
  };
}

/** The lines of one page as elements, with a heading before each kind. `counts` are those of the whole plan. */
export function drawRows(
  rows: readonly PlanRow[],
  counts: ReadonlyMap<Kind, number>,
  viewer: Viewer,
): readonly (ColumnSet | ReturnType<typeof subheading>)[] {
  const t = texts(viewer.language);
  return rows.flatMap((one, index) => {
    const drawn = row({
      sign: signOf(one, viewer),
      color: kindColor[one.kind],
      text: one.text,
      detail: one.detail,
    });
    if (rows[index - 1]?.kind === one.kind) return [drawn];
    const title = say(t.plan[one.kind], { count: counts.get(one.kind) ?? 0 });
    return [subheading(title, kindColor[one.kind]), drawn];
  });
}

function signOf(one: PlanRow, viewer: Viewer): Safe {
  const { sign } = texts(viewer.language);
  return one.kind === 'unexplained' ? sign.keep : sign[one.kind];
}

/** How many lines of each kind a plan has. */
export function countKinds(rows: readonly PlanRow[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
