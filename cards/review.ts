import type { KeptItem } from '../core/entry.ts';
import type { Request } from '../core/request.ts';
import type { Element } from './adaptive.ts';
import { pageButtons } from './page-buttons.ts';
import {
  actionRow,
  button,
  dateInput,
  hidden,
  line,
  pageOf,
  row,
  say,
  subheading,
  textInput,
  toggleInput,
  weight,
} from './parts.ts';
import { texts } from './texts.ts';
import { day, dayOf } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** A click may carry 64 keys (bot/front-door/limits.ts); each item needs three, and two stand for all. */
const itemsMax = 18;
const ownReasonsId = 'own-reasons';

/** Days after which what is kept is asked for again, unless the manager says another day. */
const askAgainDays = 180;
const reasonCharactersMax = 300;

/** Ids that can be part of an input's name; others are decided by HR by hand. */
const inputId = /^[A-Za-z0-9_.-]{1,50}$/;

/** Accumulated access that no rule explains, put to the new manager of a mover; decided items are shown below. */
export function reviewView(request: Request, viewer: Viewer, context: CardContext): readonly Element[] {
  const t = texts(viewer.language);
  const open = toReview(request, viewer);
  if (open.length === 0) return mayReview(request, viewer) ? reviewed(request, viewer) : [];
  const drawn = pageOf(open, (item) => weight(item.name) * 3 + 700, context.page);
  const items = drawn.items.slice(0, itemsMax);
  const askAgain = dayOf(context.now + askAgainDays * 86_400_000, viewer.zone);
  return [
    subheading(t.review.title),
    line(t.review.text, { spacing: 'small' }),
    ...items.map((item) => tick(item, viewer)),
    textInput({ id: 'whyAll', label: t.review.why, maxLength: reasonCharactersMax }),
    ...actionRow(
      button({ title: t.review.send, verb: 'review', data: { request: request.id }, style: 'positive' }),
      { type: 'Action.ToggleVisibility', title: t.review.own, targetElements: [ownReasonsId] },
    ),
    line(say(t.review.again, { day: day(askAgain, viewer) }), { small: true, subtle: true }),
    hidden(ownReasonsId, [
      dateInput({ id: 'untilAll', label: t.review.until, value: askAgain }),
      ...items.flatMap((item) => ownReason(item, viewer)),
    ]),
    ...pageButtons(request, drawn, viewer),
  ];
}

/** What the viewer is asked to review now. */
export function toReview(request: Request, viewer: Viewer): readonly KeptItem[] {
  return mayReview(request, viewer) ? openItems(request).filter((item) => inputId.test(item.id)) : [];
}

/** The new manager, while the mover's request runs. */
export function mayReview(request: Request, viewer: Viewer): boolean {
  return (
    request.leg === 'mover' &&
    request.phase === 'running' &&
    viewer.relations.has('manager') &&
    !viewer.relations.has('subject')
  );
}

/** Items of the newest main plan that nobody has decided on yet. */
export function openItems(request: Request): readonly KeptItem[] {
  const main = request.plans.findLast((plan) => plan.plan.purpose === 'main');
  return (main?.plan.unexplained ?? []).filter(
    (item) => !request.reviews.some((review) => review.item === item.id),
  );
}

/** Unticked counts as well, so that an item of another page is never taken for one that was looked at. */
function tick(item: KeptItem, viewer: Viewer): Element {
  const t = texts(viewer.language);
  const title = say(t.review.item, { name: item.name }, { what: t.kept[item.what] });
  return { ...toggleInput({ id: `keep_${item.id}`, title }), spacing: 'none' };
}

/** A reason and a day that count for one item, instead of those for all. */
function ownReason(item: KeptItem, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  const { name } = item;
  return [
    textInput({
      id: `why_${item.id}`,
      label: say(t.review.whyOne, { name }),
      maxLength: reasonCharactersMax,
    }),
    dateInput({ id: `until_${item.id}`, label: say(t.review.untilOne, { name }) }),
  ];
}

function reviewed(request: Request, viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  if (request.reviews.length === 0) return [];
  return [
    subheading(t.review.done),
    ...request.reviews.slice(0, itemsMax).map((review) => {
      const { name, keep, reason = '–', until } = review;
      const text = !keep
        ? say(t.review.removed, { name })
        : until === undefined
          ? say(t.review.kept, { name, reason })
          : say(t.review.keptUntil, { name, reason, day: day(until, viewer) });
      return row({ sign: keep ? t.sign.keep : t.sign.remove, color: keep ? 'default' : 'attention', text });
    }),
  ];
}
