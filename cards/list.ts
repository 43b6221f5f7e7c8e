import type { Leg } from '../core/form.ts';
import type { Request } from '../core/request.ts';
import type { AdaptiveCard, Color, Element, Safe } from './adaptive.ts';
import { listPages } from './page-buttons.ts';
import { actionRow, button, card, data, heading, join, line, pageOf, say, weight } from './parts.ts';
import { changeText } from './plan-rows.ts';
import { aboutText, phaseColor, phaseText, planToDecide, waitingFor } from './state.ts';
import { ownTasks } from './task.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

export type ListAbout = 'status' | 'approvals' | 'tasks';

/** One line of a list, in the viewer's words already. */
export interface ListEntry {
  readonly request: string;
  readonly leg: Leg;
  readonly title: Safe;
  readonly says: Safe;
  readonly detail: Safe;
  readonly color: Color;
}

export interface ListOptions {
  readonly about: ListAbout;
  readonly entries: readonly ListEntry[];
  readonly viewer: Viewer;
  readonly page?: number;
}

/** Entries of one page: each has a button, and Teams shows no more than a few of them well. */
const entriesCharactersMax = 8_000;
/** Entries of a short list on another card. */
export const entriesShortMax = 3;

/** The verb that shows another page of each list. */
export const listVerbs: Readonly<Record<ListAbout, string>> = {
  status: 'status',
  approvals: 'my-approvals',
  tasks: 'my-tasks',
};

/** A list of requests, approvals or tasks; long ones page. */
export function listCard({ about, entries, viewer, page }: ListOptions): AdaptiveCard {
  const t = texts(viewer.language);
  const shown = pageOf(entries, (entry) => weight(entryRows(entry, viewer)), page, entriesCharactersMax);
  const title = t.list[about];
  return card({
    viewer,
    summary: entries.length === 0 ? t.list.none[about] : join(': ', title, String(entries.length) as Safe),
    body: [
      heading(title),
      ...(entries.length === 0
        ? [line(t.list.none[about])]
        : shown.items.flatMap((entry) => entryRows(entry, viewer))),
      ...listPages({ verb: listVerbs[about] }, shown, viewer),
    ],
  });
}

/** One entry: what it is, how it stands, and a button that opens it. */
export function entryRows(entry: ListEntry, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  return [
    {
      type: 'ColumnSet',
      separator: true,
      spacing: 'medium',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            line(entry.title, { bold: true }),
            line(entry.says, { color: entry.color, spacing: 'none' }),
            line(join(' · ', t.leg[entry.leg], data(entry.request), entry.detail), {
              small: true,
              subtle: true,
              spacing: 'none',
            }),
          ],
        },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'center',
          items: actionRow(
            button({
              title: t.act.open,
              verb: 'view',
              data: { request: entry.request },
              associatedInputs: 'none',
            }),
          ),
        },
      ],
    },
  ];
}

/** A request as a line of the status list. */
export function statusEntry(request: Request, viewer: Viewer, context: CardContext): ListEntry {
  const [first] = waitingFor(request, viewer, context);
  return {
    request: request.id,
    leg: request.leg,
    title: aboutText(request, viewer),
    says: first ?? phaseText(request, texts(viewer.language)),
    detail: instant(request.changedAt, viewer),
    color: phaseColor[request.phase],
  };
}

/** The approval that waits for the viewer in a request; undefined when none does. */
export function approvalEntry(request: Request, viewer: Viewer): ListEntry | undefined {
  const t = texts(viewer.language);
  const plan = planToDecide(request, viewer);
  if (plan === undefined) return undefined;
  return {
    request: request.id,
    leg: request.leg,
    title: aboutText(request, viewer),
    says: say(t.list.waits, { name: request.requester.name }, { since: instant(plan.stageSince, viewer) }),
    detail: '' as Safe,
    color: 'warning',
  };
}

/** What is overdue comes first; else the order stays. */
export function overdueFirst(entries: readonly ListEntry[]): readonly ListEntry[] {
  return [...entries].sort((a, b) => Number(b.color === 'attention') - Number(a.color === 'attention'));
}

/** The viewer's open tasks in a request, one line each. */
export function taskEntries(request: Request, viewer: Viewer, context: CardContext): readonly ListEntry[] {
  const t = texts(viewer.language);
  return ownTasks(request, viewer).map((task) => {
    const overdue = Date.parse(task.dueAt) < context.now;
    const off = task.snoozedUntil !== undefined && Date.parse(task.snoozedUntil) > context.now;
    const due = say(overdue ? t.task.overdue : t.task.due, {}, { when: instant(task.dueAt, viewer) });
    return {
      request: request.id,
      leg: request.leg,
      title: changeText(task.change, viewer, context),
      says: off ? say(t.task.snoozed, {}, { when: instant(task.snoozedUntil ?? '', viewer) }) : due,
      detail: aboutText(request, viewer),
      color: overdue && !off ? 'attention' : 'default',
    };
  });
}
