import type { StepId } from '../core/change.ts';
import type { LeftBecause } from '../core/former-people.ts';
import type { AdaptiveCard, Element, Safe } from './adaptive.ts';
import { type AuditRead, readLines, stepTitle, unreadLine } from './audit.ts';
import { listPages } from './page-buttons.ts';
import { actionRow, button, card, data, heading, join, line, numeral, pageOf, say, weight } from './parts.ts';
import { texts } from './texts.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Somebody who left and still has something, or of whom not everything could be read. */
export interface FormerRow {
  readonly person: { readonly id: string; readonly name: string };
  readonly because: LeftBecause;
  /** How many things are left, and by which steps they would go. */
  readonly count: number;
  readonly steps: readonly StepId[];
  readonly unread: readonly StepId[];
  /** A live request about the person. */
  readonly live?: string;
}

export interface EverybodyOptions {
  readonly rows: readonly FormerRow[];
  /** People looked at, of those who left. */
  readonly looked: number;
  readonly all: number;
  /** Disabled accounts that belong to nobody. */
  readonly otherAccounts: number;
  readonly leaveDatesRead: boolean;
  readonly read: AuditRead;
  readonly at: string;
  /** Names the result on our side. */
  readonly item: string;
  readonly viewer: Viewer;
  readonly context: CardContext;
}

/** Steps named per person; the person's own card has all. */
const stepsNamedMax = 4;
/** People of one page: each has a button. */
const rowsCharactersMax = 8_000;

/** Who of everybody who left still has something: the most urgent first, each with a button to the details. */
export function auditEverybodyCard(options: EverybodyOptions): AdaptiveCard {
  const { viewer, context } = options;
  const t = texts(viewer.language);
  const withAccess = options.rows.filter((one) => one.count > 0).length;
  const result =
    withAccess === 0
      ? t.audit.nobody
      : say(
          withAccess === 1 ? t.audit.onePerson : t.audit.people,
          {},
          { count: numeral(withAccess, viewer) },
        );
  const shown = pageOf(
    options.rows,
    (one) => weight(formerRow(one, options)),
    context.page,
    rowsCharactersMax,
  );
  return card({
    viewer,
    summary: result,
    body: [
      heading(t.audit.everybody),
      line(result, { bold: true, color: withAccess === 0 ? 'good' : 'attention', spacing: 'small' }),
      line(
        say(
          t.audit.looked,
          {},
          { looked: numeral(options.looked, viewer), all: numeral(options.all, viewer) },
        ),
        {
          small: true,
          subtle: true,
          spacing: 'none',
        },
      ),
      ...readLines(options.read, options.at, viewer),
      ...notCounted(options),
      ...unreadLine([...new Set(options.rows.flatMap((one) => one.unread))], viewer, context),
      ...shown.items.flatMap((one) => formerRow(one, options)),
      ...listPages({ verb: 'audit-view', data: { item: options.item } }, shown, viewer),
    ],
  });
}

/** What this answer does not cover is said in it. */
function notCounted({ otherAccounts, leaveDatesRead, viewer }: EverybodyOptions): readonly Element[] {
  const t = texts(viewer.language);
  return [
    ...(otherAccounts === 0
      ? []
      : [line(say(t.audit.otherAccounts, { count: otherAccounts }), { small: true, subtle: true })]),
    ...(leaveDatesRead ? [] : [line(t.audit.noLeaveDates, { color: 'warning', small: true })]),
  ];
}

function formerRow(one: FormerRow, { viewer, context, item }: EverybodyOptions): readonly Element[] {
  const t = texts(viewer.language);
  const named = one.steps.slice(0, stepsNamedMax).map((step) => stepTitle(step, viewer, context));
  const more = one.steps.length > stepsNamedMax ? '…' : '';
  const count = one.count === 1 ? t.audit.foundOne : say(t.audit.found, { count: one.count });
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
            line(data(one.person.name), { bold: true }),
            line(join(' · ', t.audit.because[one.because], one.count === 0 ? t.audit.unreadOnly : count), {
              color: one.because === 'disabled' ? 'default' : 'attention',
              spacing: 'none',
            }),
            line(`${named.join(', ')}${more}` as Safe, { small: true, subtle: true, spacing: 'none' }),
            ...(one.live === undefined
              ? []
              : [line(say(t.audit.live, { id: one.live }), { small: true, spacing: 'none' })]),
          ],
        },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'center',
          items: actionRow(
            button({
              title: t.act.open,
              verb: 'audit-view',
              data: { item: `${item}:${one.person.id}` },
              associatedInputs: 'none',
            }),
          ),
        },
      ],
    },
  ];
}
