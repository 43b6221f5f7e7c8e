import type { Refusal } from '../core/refusals.ts';
import type { AdaptiveCard } from './adaptive.ts';
import { box, card, data, line, say } from './parts.ts';
import { problemText } from './problems.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** A refusal in plain words: what is wrong, what to do next, and the code for whoever is asked for help. */
export function refusalCard(refusal: Refusal, viewer: Viewer): AdaptiveCard {
  const t = texts(viewer.language);
  const { says, next } = problemText(refusal, viewer);
  return card({
    viewer,
    summary: says,
    body: [
      box('attention', [line(t.refusal.title, { bold: true }), line(says, { spacing: 'small' })]),
      line(say(t.refusal.next, {}, { next }), { bold: true }),
      line(say(t.refusal.code, {}, { code: data(refusal.code) }), {
        small: true,
        subtle: true,
        spacing: 'small',
      }),
    ],
  });
}
