import type { AdaptiveCard } from './adaptive.ts';
import { card, data, line, say } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** What is left of a request's message when a newer one has taken its place in the same chat. */
export function movedCard(request: string, viewer: Pick<Viewer, 'language'>): AdaptiveCard {
  const says = say(texts(viewer.language).wait.moved, {}, { id: data(request) });
  return card({ viewer, summary: says, body: [line(says, { small: true, subtle: true })] });
}
