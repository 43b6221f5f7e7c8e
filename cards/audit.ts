import type { StepId } from '../core/change.ts';
import type { AdaptiveCard, Element, Safe } from './adaptive.ts';
import { listPages } from './page-buttons.ts';
import {
  actionRow,
  button,
  card,
  data,
  heading,
  line,
  numeral,
  pageOf,
  row,
  say,
  sentence,
  weight,
} from './parts.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Something a person still has and should not. */
export interface Leftover {
  readonly step: StepId;
  /** What it is, as the step's own sentence says it or as the directory names it. */
  readonly says: string;
  readonly with: Readonly<Record<string, string | number>>;
}

/** How much was read: objects seen, requests to the tenant, and mailboxes of those there are. */
export interface AuditRead {
  readonly objects: number;
  readonly requests: number;
  readonly mailboxes: { readonly read: number; readonly all: number };
}

export interface AuditOptions {
  readonly person: { readonly id: string; readonly name: string };
  readonly leftovers: readonly Leftover[];
  /** How many there are, where not all of them are at hand. */
  readonly count?: number;
  readonly read: AuditRead;
  /** Business time, ISO UTC, of the look. */
  readonly at?: string;
  /** What could not be read, by step; never silently left out. */
  readonly unread: readonly StepId[];
  /** True when the viewer may open a departure from here. */
  readonly mayOpen: boolean;
  /** A live request about the person: then none is opened from here. */
  readonly live?: string;
  /** Names the result on our side, for its other pages. */
  readonly item?: string;
  readonly viewer: Viewer;
  readonly context: CardContext;
}

/** What an audit found for one person, how much it read, and the step that would remove each thing. */
export function auditCard(options: AuditOptions): AdaptiveCard {
  const { person, leftovers, viewer, context } = options;
  const t = texts(viewer.language);
  const rows = leftovers.map((one) => leftoverRow(one, viewer, context));
  const shown = pageOf(rows, weight, context.page, 14_000);
  const count = options.count ?? leftovers.length;
  const result = foundText(count, viewer);
  return card({
    viewer,
    summary: result,
    body: [
      heading(say(t.audit.title, { name: person.name })),
      line(result, { bold: true, color: count === 0 ? 'good' : 'attention', spacing: 'small' }),
      ...readLines(options.read, options.at, viewer),
      ...unreadLine(options.unread, viewer, context),
      ...shown.items,
      ...listPages({ verb: 'audit-view', data: { item: options.item ?? person.id } }, shown, viewer),
      ...nextStep(options, count),
    ],
  });
}

function nextStep({ mayOpen, live, person, viewer }: AuditOptions, count: number): readonly Element[] {
  const t = texts(viewer.language);
  if (live !== undefined)
    return [
      line(say(t.audit.live, { id: live })),
      ...actionRow(
        button({ title: t.nudge.open, verb: 'view', data: { request: live }, associatedInputs: 'none' }),
      ),
    ];
  if (!mayOpen || count === 0) return [];
  return actionRow(
    button({
      title: t.audit.open,
      verb: 'open-leaver',
      data: { item: person.id },
      associatedInputs: 'none',
    }),
  );
}

/** "3 leftovers found", in the number that fits. */
export function foundText(count: number, viewer: Viewer): Safe {
  const t = texts(viewer.language);
  return count === 0 ? t.audit.clean : count === 1 ? t.audit.foundOne : say(t.audit.found, { count });
}

/** How much of the tenant was looked at, and when. */
export function readLines(read: AuditRead, at: string | undefined, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const look = { small: true, subtle: true, spacing: 'none' } as const;
  const number = (value: number): Safe => numeral(value, viewer);
  return [
    line(say(t.audit.read, {}, { count: number(read.objects), requests: number(read.requests) }), look),
    line(
      say(t.audit.mailboxes, {}, { read: number(read.mailboxes.read), all: number(read.mailboxes.all) }),
      look,
    ),
    ...(at === undefined ? [] : [line(say(t.audit.at, {}, { at: instant(at, viewer) }), look)]),
  ];
}

/** What could not be read, in a colour that nobody overlooks; nothing when everything was. */
export function unreadLine(
  unread: readonly StepId[],
  viewer: Viewer,
  context: CardContext,
): readonly Element[] {
  const t = texts(viewer.language);
  if (unread.length === 0) return [];
  const what = unread.map((step) => stepTitle(step, viewer, context)).join(', ') as Safe;
  return [line(say(t.audit.partial, {}, { what }), { color: 'warning', bold: true })];
}

/** The step's title in the viewer's language, or its id where the step is not known any more. */
export function stepTitle(step: StepId, viewer: Viewer, context: CardContext): Safe {
  const of = context.steps.get(step)?.title;
  return of === undefined ? data(step) : sentence(of, viewer);
}

function leftoverRow(one: Leftover, viewer: Viewer, context: CardContext): Element {
  const t = texts(viewer.language);
  const of = context.steps.get(one.step)?.sentences[one.says];
  return row({
    sign: t.sign.held,
    color: 'attention',
    text: of === undefined ? data(one.says, 240) : sentence(of, viewer, one.with),
    detail: say(t.audit.step, {}, { step: stepTitle(one.step, viewer, context) }),
  });
}

/** Looking takes a while, so that it is said first and the result comes by itself. */
export function auditLookingCard(about: { readonly name?: string; readonly again: boolean }, viewer: Viewer) {
  const t = texts(viewer.language);
  const says = about.name === undefined ? t.audit.lookingAll : say(t.audit.looking, { name: about.name });
  return card({
    viewer,
    summary: says,
    body: [line(says, { bold: true }), line(about.again ? t.audit.lookingAlready : t.audit.lookingSoon)],
  });
}
