import type { AdaptiveCard } from './adaptive.ts';
import { type HomeOptions, lists, waitingRows, waitingSummary } from './home.ts';
import { type ListEntry, overdueFirst } from './list.ts';
import { actionRow, button, card, heading, line, say } from './parts.ts';
import { texts } from './texts.ts';
import { day, dayOf } from './times.ts';
import type { Viewer } from './viewer.ts';

export interface DigestOptions extends Omit<HomeOptions, 'requests'> {
  /** The viewer's own requests that do not go on without them. */
  readonly stuck: readonly ListEntry[];
  /** Business time, epoch milliseconds. */
  readonly now: number;
}

/** Once a day what waits for a person, the overdue first. The caller sends none when nothing waits. */
export function dailyDigestCard({ viewer, approvals, tasks, stuck, now }: DigestOptions): AdaptiveCard {
  const t = texts(viewer.language);
  const counts = { approvals: approvals.length, tasks: tasks.length, stuck: stuck.length };
  const summary = waitingSummary(counts, t);
  return card({
    viewer,
    summary,
    body: [
      heading(say(t.digest.title, {}, { day: day(dayOf(now, viewer.zone), viewer) })),
      line(summary, { spacing: 'small' }),
      ...waitingRows({ approvals, tasks: overdueFirst(tasks), stuck, viewer }),
      ...lists(t),
      ...actionRow(button({ title: t.digest.off, verb: 'digest-off', associatedInputs: 'none' })),
    ],
  });
}

/** Says that the message of the day comes, or comes no more, and offers the other. */
export function digestSwitchCard(viewer: Viewer, on: boolean): AdaptiveCard {
  const t = texts(viewer.language);
  const says = on ? t.digest.isOn : t.digest.isOff;
  return card({
    viewer,
    summary: says,
    body: [
      line(says),
      ...actionRow(
        button({
          title: on ? t.digest.off : t.digest.on,
          verb: on ? 'digest-off' : 'digest-on',
          associatedInputs: 'none',
        }),
      ),
    ],
  });
}
