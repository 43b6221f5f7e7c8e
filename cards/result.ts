import type { Request } from '../core/request.ts';
import type { AdaptiveCard } from './adaptive.ts';
import { bare } from './parts.ts';
import { requestCard } from './request.ts';
import { aboutText, phaseText } from './state.ts';
import { texts } from './texts.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** One hit of the message extension: preview in the list, card when it is put into a message. */
export interface SearchResult {
  readonly title: string;
  readonly text: string;
  readonly card: AdaptiveCard;
}

/**
 * A request as a hit. The card lands in a conversation with others: whoever is no party to a leaver's request gives away
 * nothing by it, since it is drawn as for a shared place.
 */
export function searchResult(request: Request, viewer: Viewer, context: CardContext): SearchResult {
  return {
    title: bare(aboutText(request, viewer)),
    text: `${request.id} · ${bare(phaseText(request, texts(viewer.language)))}`,
    card: requestCard(
      request,
      { ...viewer, relations: new Set(), roles: new Set() },
      { ...context, shared: true },
    ),
  };
}
