import type { AdaptiveCard } from './adaptive.ts';
import { type HomeOptions, lists, waitingRows } from './home.ts';
import { actionRow, button, card, heading, line, say } from './parts.ts';
import { texts } from './texts.ts';
import { day, dayOf } from './times.ts';

export interface DigestOptions extends Omit<HomeOptions, 'requests'> {
  /** Business time, epoch milliseconds. */
  readonly now: number;
}

/** Once a day what waits for a person. The caller sends none when nothing waits. */
export function dailyDigestCard({ viewer, approvals, tasks, now }: DigestOptions): AdaptiveCard {
  const t = texts(viewer.language);
  const summary = say(t.digest.summary, { approvals: approvals.length, tasks: tasks.length });
  return card({
    viewer,
    summary,
    body: [
      heading(say(t.digest.title, {}, { day: day(dayOf(now, viewer.zone), viewer) })),
      line(summary, { spacing: 'small' }),
      ...waitingRows({ approvals, tasks, viewer }),
      ...lists(t),
      ...actionRow(button({ title: t.digest.off, verb: 'digest-off', associatedInputs: 'none' })),
    ],
  });
}
