import { reasonIn } from '../core/refusals/reasons.ts';
import { needsTwoReleases } from '../core/replay.ts';
import type { Request, StepState } from '../core/request.ts';
import type { Action, Element } from './adaptive.ts';
import { pageButtons } from './page-buttons.ts';
import {
  actionRow,
  box,
  button,
  data,
  dateInput,
  fold,
  join,
  line,
  pageIndex,
  say,
  subheading,
  textInput,
} from './parts.ts';
import { heldSteps, stepTitle } from './state.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Held and failed steps with what is known, one at a time, for those who may let them go on. */
export function heldView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  const may = viewer.powers.has('mayRelease') || viewer.powers.has('mayWaive');
  if (viewer.relations.has('subject') || !may) return [];
  const held = heldSteps(request);
  if (held.length === 0) return [];
  const page = pageIndex(context.page, held.length);
  return [
    subheading(t.held.title, 'attention'),
    ...held.slice(page, page + 1).flatMap((state) => oneHeld(request, state, viewer, context)),
    ...pageButtons(request, { page, pages: held.length }, viewer),
  ];
}

function oneHeld(
  request: Request,
  state: StepState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  const because = state.held?.because ?? 'failed';
  const detail = state.held?.detail ?? state.failed?.message ?? state.leftBecause;
  const code = state.failed?.code ?? state.refusedCode;
  const since = state.held?.at ?? state.failed?.at;
  return [
    box('emphasis', [
      line(stepTitle(state.step, viewer, context), { bold: true }),
      line(t.held.because[because], { spacing: 'small' }),
      ...(detail === undefined
        ? []
        : [
            line(say(t.held.known, {}, { detail: data(reasonIn(detail, viewer.language), 400) }), {
              spacing: 'small',
            }),
          ]),
      line(
        join(
          ' · ',
          since === undefined ? undefined : say(t.held.since, { at: instant(since, viewer) }),
          code === undefined ? undefined : say(t.held.code, { code }),
        ),
        { small: true, subtle: true, spacing: 'small' },
      ),
      ...releasesLine(state, viewer),
      ...heldActions(request, state, viewer, context),
    ]),
  ];
}

/** Whether a second person is needed, and who has let it go on already. */
function releasesLine(state: StepState, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (!needsTwoReleases(state.held?.because)) return [];
  const asked = state.releaseAsked;
  return [
    line(asked === undefined ? t.held.twoRelease : say(t.held.oneReleased, { name: asked.name }), {
      spacing: 'small',
    }),
  ];
}

function heldActions(
  request: Request,
  state: StepState,
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  const because = state.held?.because;
  const mayRelease = viewer.powers.has('mayRelease') && because !== 'protected';
  const release = (title: string, how: 'send-again' | 'it-happened' | 'go-on'): Action =>
    button({
      title,
      verb: 'release',
      data: { request: request.id, item: state.step, how },
      associatedInputs: 'none',
    });
  const unknown = because === 'unknown-outcome' || because === 'not-proven';
  const retry = unknown || because === 'refused' || state.failed !== undefined;
  const containment = request.leg === 'leaver' && context.steps.get(state.step)?.containment === true;
  const rows: Element[] = [];
  if (retry && mayRelease) rows.push(line(t.held.sendAgainHint, { small: true, subtle: true }));
  return [
    ...rows,
    ...actionRow(
      unknown && mayRelease ? release(t.held.happened, 'it-happened') : undefined,
      retry && mayRelease ? release(t.held.sendAgain, 'send-again') : undefined,
      !retry && mayRelease ? release(t.held.goOn, 'go-on') : undefined,
      viewer.powers.has('mayWaive') && !containment ? waive(request, state, viewer) : undefined,
    ),
  ];
}

function waive(request: Request, state: StepState, viewer: Viewer): Action {
  const t = texts(viewer.language);
  return fold(
    t.held.waive,
    [
      line(t.held.waiveNote),
      textInput({ id: 'reason', label: t.plan.reason, maxLength: 1_000, required: t.plan.reasonRequired }),
      dateInput({ id: 'until', label: t.held.waiveUntil }),
    ],
    [
      button({
        title: t.held.waiveNow,
        verb: 'waive',
        data: { request: request.id, item: state.step },
        style: 'destructive',
      }),
    ],
  );
}
