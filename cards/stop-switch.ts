import { HOUSE } from '../core/house.ts';
import type { AdaptiveCard } from './adaptive.ts';
import { actionRow, button, card, fold, heading, line, say, textInput } from './parts.ts';
import { texts } from './texts.ts';
import { instant } from './times.ts';
import type { Viewer } from './viewer.ts';

export interface StopSwitchOptions {
  readonly viewer: Viewer;
  /** Set while the switch is on. */
  readonly on?: { readonly by: string; readonly at: string };
  readonly budget: {
    readonly used: number;
    readonly max: number;
    readonly usedHour: number;
    readonly maxHour: number;
  };
  /** Held steps that wait because of the switch or the budget. */
  readonly waiting: number;
}

/** The switch for irreversible work, for IT security. Removal of access is never stopped by it. */
export function stopSwitchCard({ viewer, on, budget, waiting }: StopSwitchOptions): AdaptiveCard {
  const t = texts(viewer.language);
  const says =
    on === undefined ? t.stop.off : say(t.stop.on, { name: on.by }, { at: instant(on.at, viewer) });
  const reason = textInput({
    id: 'reason',
    label: t.stop.reason,
    maxLength: 300,
    required: t.stop.reasonRequired,
  });
  return card({
    viewer,
    summary: says,
    body: [
      heading(t.stop.title),
      line(says, { bold: true, color: on === undefined ? 'good' : 'attention' }),
      line(say(t.stop.budget, budget)),
      ...(waiting === 0
        ? []
        : [line(waiting === 1 ? t.stop.waitingOne : say(t.stop.waiting, { count: waiting }))]),
      ...actionRow(
        on === undefined
          ? fold(
              t.stop.turnOn,
              [reason],
              [button({ title: t.stop.turnOn, verb: 'stop-on', style: 'destructive' })],
            )
          : fold(t.stop.turnOff, [reason], [button({ title: t.stop.turnOff, verb: 'stop-off' })]),
        viewer.powers.has('mayReadEvidence')
          ? button({
              title: t.stop.record,
              verb: 'evidence',
              data: { request: HOUSE },
              associatedInputs: 'none',
            })
          : undefined,
      ),
    ],
  });
}
