import type { PlanState, Request } from '../core/request.ts';
import type { Element, Safe } from './adaptive.ts';
import { box, join, line, say, summaryRow } from './parts.ts';
import { countKinds, isFinal, type Kind, kindColor, kindOrder, type PlanRow, signOf } from './plan-rows.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Lines of each kind that the first screen names. Work for people is counted alone: the approver does none of it. */
const namedMax: Readonly<Record<Kind, number>> = {
  add: 2,
  remove: 2,
  set: 1,
  task: 0,
  unexplained: 0,
  keep: 0,
};

/** Longest sentence on the first screen, in code points; the details have all of it. */
const namedCodePointsMax = 100;

export interface PlanSummary {
  readonly request: Request;
  readonly plan: PlanState;
  /** All lines of the plan, in reading order. */
  readonly rows: readonly PlanRow[];
  readonly viewer: Viewer;
  readonly context: CardContext;
}

/** What happens if Approve is pressed, on one screen of a phone: the risk, counts in words, what matters most, and when. */
export function planSummary(summary: PlanSummary): readonly Element[] {
  const { plan, viewer, context } = summary;
  return [
    ...riskBox(plan, viewer, context),
    line(pressText(summary), { bold: true }),
    ...kindRows(summary),
    line(whenText(summary), { small: true, subtle: true, spacing: 'small' }),
  ];
}

function pressText({ request, plan, viewer }: PlanSummary): Safe {
  const t = texts(viewer.language);
  const next = plan.stages[plan.stage + 1];
  return next === undefined || request.phase === 'running'
    ? t.plan.press
    : say(t.plan.pressNext, { stage: next.name });
}

/** One row a kind; of a departure first what goes. What stays as it is belongs into the details. */
function kindRows({ request, rows, viewer }: PlanSummary): readonly Element[] {
  const counts = countKinds(rows);
  const first: readonly Kind[] = request.leg === 'leaver' ? ['remove'] : [];
  return [...new Set([...first, ...kindOrder])].flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const [one] = rows.filter((row) => row.kind === kind);
    return kind === 'keep' || one === undefined || count === 0 ? [] : [kindRow(one, { count, rows, viewer })];
  });
}

interface KindParts {
  readonly count: number;
  readonly rows: readonly PlanRow[];
  readonly viewer: Viewer;
}

function kindRow(one: PlanRow, { count, rows, viewer }: KindParts): Element {
  const t = texts(viewer.language);
  const { kind } = one;
  const named = rows.filter((row) => row.kind === kind).slice(0, namedMax[kind]);
  const says = say(t.plan.parts[kind], { count });
  return summaryRow({
    sign: signOf(one, viewer),
    color: kindColor[kind],
    title: named.length > 0 && named.length < count ? say(t.plan.among, {}, { parts: says }) : says,
    items: named.map((row) => cut(row.text)),
  });
}

function cut(text: Safe): Safe {
  if (text.length <= namedCodePointsMax) return text;
  const points = [...text];
  return points.length <= namedCodePointsMax
    ? text
    : (`${points.slice(0, namedCodePointsMax).join('').replace(/\\+$/, '')}…` as Safe);
}

function whenText({ rows, viewer, context }: PlanSummary): Safe {
  const t = texts(viewer.language);
  const dates = rows.flatMap(({ dueAt }) => dueAt ?? []);
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
  const wiped = say(wipes === 1 ? risk.wipeOne : risk.wipe, { count: wipes });
  const says =
    wipes > 0 && others > 0
      ? say(risk.wipeMore, { more: others }, { wipes: wiped })
      : wipes > 0
        ? wiped
        : say(others === 1 ? risk.otherOne : risk.other, { count: others });
  const two = lost.some((item) => item.change.twoPerson === true) ? risk.twoPerson : undefined;
  return [box('attention', [line(join(' ', says, two), { bold: true })])];
}
