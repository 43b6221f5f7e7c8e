import { carriesEvidence } from '../core/access.ts';
import { isOver, type Request } from '../core/request.ts';
import { isHere, renewalAsked, stayEnd } from '../core/stay.ts';
import type { Action, Element, Safe } from './adaptive.ts';
import { actionRow, button, data, dateInput, facts, line, numeral, say, subheading } from './parts.ts';
import { stepRows } from './progress.ts';
import { type Texts, texts } from './texts.ts';
import { day, instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

const minuteMillis = 60_000;

/** What a finished request came to: figures, every step with its proof, the evidence. */
export function closingView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  const states = request.checklist.map((id) => request.steps.get(id));
  const proven = states.filter((state) => state?.proven?.how === 'proven').length;
  const attested = states.filter((state) => state?.proven?.how === 'attested').length;
  const waived = states.filter((state) => state?.waived !== undefined && state.proven === undefined).length;
  return [
    ...rejection(request, viewer),
    ...(request.phase === 'closed'
      ? [
          subheading(t.closing.figures),
          ...facts([
            ...times(request, viewer, context),
            [t.closing.proven, numeral(proven, viewer)],
            [t.closing.attested, attested === 0 ? undefined : numeral(attested, viewer)],
            [t.closing.waived, waived === 0 ? undefined : numeral(waived, viewer)],
            [t.closing.opened, instant(request.openedAt, viewer)],
            [t.closing.closed, instant(request.closedAt ?? '', viewer)],
          ]),
          ...stepRows(request, viewer, context),
        ]
      : []),
  ];
}

function rejection(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const last = request.plans.flatMap((plan) => plan.decisions).findLast((one) => one.verdict === 'rejected');
  if (request.phase !== 'rejected' || last === undefined) return [];
  return [
    line(say(t.closing.rejectedBy, { name: last.by.name, comment: last.comment ?? '–' }), { bold: true }),
  ];
}

/** Time until all access was proven (joiner, mover), lateness of the block (leaver). */
function times(
  request: Request,
  viewer: Viewer,
  context: CardContext,
): readonly (readonly [Safe, Safe | undefined])[] {
  const t = texts(viewer.language);
  const line = request.wanted?.timeline;
  if (request.leg === 'leaver') {
    const asked = Date.parse(request.contained?.at ?? line?.end ?? '');
    const proven = provenAt(request, (id) => context.steps.get(id)?.containment === true);
    if (proven === undefined || Number.isNaN(asked)) return [];
    return [
      [t.closing.blockedAfter, say(t.closing.onTime, {}, { time: duration(Math.max(0, proven - asked), t) })],
    ];
  }
  const start = Date.parse(line?.start ?? '');
  const proven = provenAt(request, () => true);
  if (proven === undefined || Number.isNaN(start)) return [];
  const text = proven <= start ? t.closing.readyEarly : t.closing.readyLate;
  return [[t.closing.ready, say(text, {}, { time: duration(Math.abs(proven - start), t) })]];
}

/** When the last of these steps was proven; undefined when none was. */
function provenAt(request: Request, counts: (step: string) => boolean): number | undefined {
  const at = request.checklist
    .filter(counts)
    .flatMap((id) => Date.parse(request.steps.get(id)?.proven?.at ?? '') || []);
  return at.length === 0 ? undefined : Math.max(...at);
}

/** A span as a person says it; from two days on nobody counts hours. */
export function duration(millis: number, t: Texts): Safe {
  const minutes = Math.floor(millis / minuteMillis);
  if (minutes < 1) return t.closing.none;
  if (minutes < 60) return say(t.closing.minutes, { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48 && minutes % 60 === 0) return say(t.closing.fullHours, { hours });
  if (hours < 48) return say(t.closing.hours, { hours, minutes: minutes % 60 });
  return say(t.closing.days, { days: Math.round(hours / 24) });
}

/** The evidence: a link on this machine in local mode, else a file sent into the chat. */
export function evidenceAction(request: Request, viewer: Viewer, context: CardContext): Action | undefined {
  const t = texts(viewer.language);
  const may =
    viewer.powers.has('mayReadEvidence') ||
    carriesEvidence(request, viewer) ||
    (['requester', 'approver', 'manager'] as const).some((relation) => viewer.relations.has(relation));
  if (!may || viewer.relations.has('subject')) return undefined;
  if (context.evidenceUrl !== undefined)
    return { type: 'Action.OpenUrl', title: t.act.evidence, url: context.evidenceUrl };
  return button({
    title: t.act.evidence,
    verb: 'evidence',
    data: { request: request.id },
    associatedInputs: 'none',
  });
}

/** Asks the sponsor of a contractor or intern, or HR in their place, whether the stay goes on. */
export function renewView(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const end = stayEnd(request);
  if (end === undefined || !isHere(request) || viewer.relations.has('subject')) return [];
  const asked = renewalAsked(request);
  if (!viewer.relations.has('sponsor') && !(asked && viewer.roles.has('hr'))) return [];
  if (!asked && request.renewedUntil !== undefined)
    return [
      line(say(t.renew.done, { day: day(end, viewer) }), { bold: true }),
      ...takenBackLine(request, viewer),
    ];
  if (!asked && !isOver(request)) return [];
  return [
    subheading(t.renew.title),
    line(say(t.renew.text, {}, { name: data(request.subject.name), day: day(end, viewer) })),
    ...departureLine(request, viewer),
    dateInput({ id: 'endDate', label: t.renew.until, min: end }),
    ...actionRow(
      button({ title: t.renew.button, verb: 'renew', data: { request: request.id }, style: 'positive' }),
    ),
  ];
}

/** What happens without an answer is said with its number, so that the sponsor can look at it. */
function departureLine({ departure }: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (departure?.request === undefined) return [];
  return [line(say(t.renew.departure, { id: departure.request }), { color: 'warning' })];
}

function takenBackLine({ departure, takenBack }: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (departure?.takeBack === true && departure.request !== undefined)
    return [line(say(t.renew.takingBack, { id: departure.request }))];
  if (takenBack === undefined) return [];
  return [line(say(t.renew.takenBack[takenBack.how], { id: takenBack.request }))];
}
