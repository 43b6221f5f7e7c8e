import type { AdaptiveCard } from './adaptive.ts';
import { duration } from './closing.ts';
import { box, card, heading, line, monospaced, say, verbatim } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

export interface PassCardOptions {
  /** Whose pass it is. */
  readonly name: string;
  /** The pass itself: this card is the only thing that ever holds it. */
  readonly pass: string;
  readonly validMinutes: number;
  readonly viewer: Viewer;
}

/** Longest pass the directory makes is far shorter. */
const passCodePointsMax = 60;

/** The one card with a secret: shown once in the answer to a click, never refreshed, not in notifications. */
export function passCard({ name, pass, validMinutes, viewer }: PassCardOptions): AdaptiveCard {
  const t = texts(viewer.language);
  return card({
    viewer,
    summary: t.pass.summary,
    body: [
      heading(say(t.pass.title, { name })),
      box('emphasis', [
        line(t.pass.label, { small: true, subtle: true }),
        ...monospaced(verbatim(pass, passCodePointsMax), 'large'),
      ]),
      line(say(t.pass.valid, {}, { time: duration(validMinutes * 60_000, t) }), { bold: true }),
      line(t.pass.how),
      line(t.pass.gone, { small: true, subtle: true }),
    ],
  });
}
