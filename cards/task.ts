import type { ProofKind } from '../core/change.ts';
import { proofCharactersMax, returnPartCharactersMax, snoozeDaysMax } from '../core/decide-task.ts';
import { samePerson } from '../core/person.ts';
import type { Request, TaskState } from '../core/request.ts';
import type { Action, Element } from './adaptive.ts';
import { pageButtons } from './page-buttons.ts';
import {
  actionRow,
  bare,
  button,
  dateInput,
  dialogButton,
  facts,
  fold,
  line,
  monospaced,
  pageIndex,
  peopleInput,
  say,
  subheading,
  textInput,
  verbatim,
} from './parts.ts';
import { changeText } from './plan-rows.ts';
import { isEscalated, names, openTasks, stepTitle } from './state.ts';
import { texts } from './texts.ts';
import { dayOf, instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Instructions are a few commands; longer ones belong into the runbook. */
const instructionsCodePointsMax = 1_200;
const colleaguesMax = 10;
const dayMillis = 86_400_000;

/** The viewer's open tasks in this request, one at a time: what, until when, and how to report it. */
export function taskView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const own = ownTasks(request, viewer);
  const page = pageIndex(context.page, own.length);
  const task = own[page];
  if (task === undefined) return [];
  return [
    ...oneTask(request, task, viewer, context),
    ...pageButtons(request, { page, pages: own.length }, viewer),
  ];
}

/** Open tasks that this person is asked for or has taken. */
export function ownTasks(request: Request, viewer: Viewer): readonly TaskState[] {
  if (samePerson(viewer, request.subject) && request.leg !== 'joiner') return [];
  return openTasks(request).filter(
    (task) => samePerson(task.claimedBy, viewer) || task.to.some((person) => samePerson(person, viewer)),
  );
}

const proofOf = (task: TaskState): ProofKind =>
  task.change.kind === 'task' ? task.change.task.proof : 'none';

function oneTask(
  request: Request,
  task: TaskState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  const overdue = Date.parse(task.dueAt) < context.now;
  const due = say(overdue ? t.task.overdue : t.task.due, { when: instant(task.dueAt, viewer) });
  return [
    subheading(t.task.title),
    line(changeText(task.change, viewer, context), { bold: true, spacing: 'small' }),
    line(due, overdue ? { color: 'attention', spacing: 'small' } : { subtle: true, spacing: 'small' }),
    ...facts([
      [t.task.for, stepTitle(task.step, viewer, context)],
      [t.task.askedOf, names(task.to)],
      [t.task.since, instant(task.assignedAt, viewer)],
    ]),
    ...standing(request, task, viewer, context),
    ...instructions(task, viewer),
    ...taskActions(request, task, viewer, context),
  ];
}

function standing(
  request: Request,
  task: TaskState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  const { claimedBy, snoozedUntil } = task;
  const rows: Element[] = [];
  if (claimedBy !== undefined)
    rows.push(
      line(samePerson(claimedBy, viewer) ? t.task.takenYou : say(t.task.taken, { name: claimedBy.name })),
    );
  if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > context.now)
    rows.push(line(say(t.task.snoozed, { when: instant(snoozedUntil, viewer) }), { subtle: true }));
  if (isEscalated(request, task)) rows.push(line(t.task.escalated, { color: 'attention' }));
  return rows;
}

function instructions(task: TaskState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const text = task.change.kind === 'task' ? task.change.task.instructions : undefined;
  if (text === undefined) return [];
  return [
    line(t.task.steps, { bold: true }),
    { type: 'Container', style: 'emphasis', items: monospaced(verbatim(text, instructionsCodePointsMax)) },
  ];
}

function taskActions(
  request: Request,
  task: TaskState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  const of = { request: request.id, item: task.id };
  const handOver = handOverForm(of, task, viewer, context);
  if (task.claimedBy !== undefined && !samePerson(task.claimedBy, viewer))
    return viewer.roles.has('operator') ? actionRow(handOver) : [];
  const proof = proofOf(task);
  return actionRow(
    proof === 'none'
      ? button({ title: t.task.done, verb: 'done', data: of, style: 'positive', associatedInputs: 'none' })
      : context.dialogs === true
        ? dialogButton({ title: `${t.task.done}…`, verb: 'done', data: of, style: 'positive' })
        : { ...fold(`${t.task.done}…`, ...proofForm(request, task, viewer)), style: 'positive' },
    task.claimedBy === undefined
      ? button({ title: t.task.claim, verb: 'claim', data: of, associatedInputs: 'none' })
      : undefined,
    snooze(request, task, viewer, context),
    handOver,
  );
}

function handOverForm(
  of: { readonly request: string; readonly item: string },
  task: TaskState,
  viewer: Viewer,
  context: CardContext,
): Action {
  const t = texts(viewer.language);
  return fold(
    t.task.handOver,
    [
      peopleInput({
        id: 'to',
        label: t.plan.to,
        people: task.to
          .filter((person) => !samePerson(person, viewer))
          .slice(0, colleaguesMax)
          .map((person) => ({ title: bare(person.name), value: person.id })),
        shared: context.shared,
        placeholder: t.form.search,
      }),
      textInput({ id: 'toTyped', label: t.plan.toTyped, maxLength: 200, placeholder: t.form.typedHint }),
    ],
    [button({ title: t.task.handOverNow, verb: 'hand-over', data: of })],
  );
}

/** Typed proof for one task; what may be typed depends on its kind (core/decide-task.ts). */
export function proofForm(
  request: Request,
  task: TaskState,
  viewer: Viewer,
): readonly [readonly Element[], readonly Action[]] {
  const t = texts(viewer.language);
  const byReading = task.change.kind === 'task' && task.change.task.provenBy === 'reading';
  return [
    [
      line(byReading ? t.task.proven : t.task.vouched, { small: true, subtle: true }),
      ...proofInputs(task, viewer),
      line(t.task.never, { small: true, subtle: true }),
    ],
    [
      button({
        title: t.task.doneNow,
        verb: 'done',
        data: { request: request.id, item: task.id },
        style: 'positive',
      }),
    ],
  ];
}

function proofInputs(task: TaskState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const kind = proofOf(task);
  if (kind === 'return') return returnInputs(viewer);
  return [
    textInput({
      id: 'proof',
      label: t.task.proof[kind],
      maxLength: proofCharactersMax,
      multiline: kind === 'text' || kind === 'none',
      required: kind === 'none' ? undefined : t.task.proof[kind],
    }),
  ];
}

/** What somebody who takes a device back writes down. The serial number is read off the device, so it is not filled in. */
function returnInputs(viewer: Viewer): readonly Element[] {
  const labels = texts(viewer.language).task.return;
  return (['serial', 'condition', 'signature'] as const).map((id) =>
    textInput({ id, label: labels[id], maxLength: returnPartCharactersMax, required: labels[id] }),
  );
}

function snooze(request: Request, task: TaskState, viewer: Viewer, context: CardContext): Action {
  const t = texts(viewer.language);
  const day = (days: number): string => dayOf(context.now + days * dayMillis, viewer.zone);
  return fold(
    t.task.snooze,
    [
      dateInput({
        id: 'until',
        label: t.task.snoozeUntil,
        value: day(1),
        min: day(1),
        max: day(snoozeDaysMax),
      }),
    ],
    [button({ title: t.task.snoozeNow, verb: 'snooze', data: { request: request.id, item: task.id } })],
  );
}
