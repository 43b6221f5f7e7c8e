import type { StepId } from '../core/change.ts';
import type { AdaptiveCard, Element, Safe } from './adaptive.ts';
import { listPages } from './page-buttons.ts';
import { actionRow, button, card, data, heading, line, pageOf, row, say, sentence, weight } from './parts.ts';
import { texts } from './texts.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Something a person still has and should not. */
export interface Leftover {
  readonly step: StepId;
  /** What it is, as the step's own sentence says it or as the directory names it. */
  readonly says: string;
  readonly with: Readonly<Record<string, string | number>>;
}

export interface AuditOptions {
  readonly person: { readonly id: string; readonly name: string };
  readonly leftovers: readonly Leftover[];
  /** How much was read: objects seen, and in how many requests to the tenant. */
  readonly read: { readonly objects: number; readonly requests: number };
  /** What could not be read, by step; never silently left out. */
  readonly unread: readonly StepId[];
  /** True when the viewer may open a departure from here. */
  readonly mayOpen: boolean;
  readonly viewer: Viewer;
  readonly context: CardContext;
}

/** What the sweep found for one person, how much it read, and the step that would remove each thing. */
export function auditCard(options: AuditOptions): AdaptiveCard {
  const { person, leftovers, viewer, context, read } = options;
  const t = texts(viewer.language);
  const rows = leftovers.map((one) => leftoverRow(one, viewer, context));
  const shown = pageOf(rows, weight, context.page, 14_000);
  const count = leftovers.length;
  const result = count === 0 ? t.audit.clean : count === 1 ? t.audit.foundOne : say(t.audit.found, { count });
  return card({
    viewer,
    summary: result,
    body: [
      heading(say(t.audit.title, { name: person.name })),
      line(result, { bold: true, color: count === 0 ? 'good' : 'attention', spacing: 'small' }),
      line(say(t.audit.read, { count: read.objects, requests: read.requests }), {
        small: true,
        subtle: true,
        spacing: 'none',
      }),
      ...unreadLine(options),
      ...shown.items,
      ...listPages({ verb: 'audit', data: { item: person.id } }, shown, viewer),
      ...actionRow(
        options.mayOpen && count > 0
          ? button({
              title: t.audit.open,
              verb: 'open-leaver',
              data: { item: person.id },
              associatedInputs: 'none',
            })
          : undefined,
      ),
    ],
  });
}

function unreadLine({ unread, viewer, context }: AuditOptions): readonly Element[] {
  const t = texts(viewer.language);
  if (unread.length === 0) return [];
  const what = unread.map((step) => titleOf(step, viewer, context)).join(', ') as Safe;
  return [line(say(t.audit.partial, {}, { what }), { color: 'warning', bold: true })];
}

function titleOf(step: StepId, viewer: Viewer, context: CardContext): Safe {
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
    detail: say(t.audit.step, {}, { step: titleOf(one.step, viewer, context) }),
  });
}
