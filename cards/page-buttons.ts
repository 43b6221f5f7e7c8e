import type { Action, ButtonData, Element } from './adaptive.ts';
import { actionRow, button, line, say } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

export interface PageOptions {
  readonly page: number;
  readonly pages: number;
}

/** Buttons to other pages of a request's card; the page is no fact, only where to look. */
export function pageButtons(
  request: { readonly id: string },
  at: PageOptions,
  viewer: Viewer,
): readonly Element[] {
  return listPages({ verb: 'view', data: { request: request.id } }, at, viewer);
}

/** The same for any list that a verb shows again. Nothing when there is one page only. */
export function listPages(
  again: { readonly verb: string; readonly data?: ButtonData },
  { page, pages }: PageOptions,
  viewer: Viewer,
): readonly Element[] {
  const t = texts(viewer.language);
  if (pages <= 1) return [];
  const go = (title: string, to: number): Action =>
    button({ title, verb: again.verb, data: { ...again.data, page: to }, associatedInputs: 'none' });
  return [
    line(say(t.plan.page, { page: page + 1, pages }), { small: true, subtle: true }),
    ...actionRow(
      page > 0 ? go(t.plan.previous, page - 1) : undefined,
      page + 1 < pages ? go(t.plan.next, page + 1) : undefined,
    ),
  ];
}
