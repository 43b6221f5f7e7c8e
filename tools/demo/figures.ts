import type { Figures } from '../../core/metrics.ts';
import { spanText } from '../../core/spans.ts';

/** Less than this is no span at all. */
const halfSecondMinutes = 0.5 / 60;

/** How long before or after something it was, or that it has not been yet. */
function against(minutes: number | undefined, what: string): string {
  if (minutes === undefined) return 'not yet';
  if (Math.abs(minutes) < halfSecondMinutes) return `exactly at ${what}`;
  return `${spanText(minutes)} ${minutes < 0 ? 'before' : 'after'} ${what}`;
}

/** The figures of a request as one printable line. */
export function figuresLine(figures: Figures): string {
  const access = figures.accessProvenAfterDueMinutes;
  switch (figures.leg) {
    case 'joiner':
      return `all access proven: ${against(access, 'the start')}`;
    case 'mover':
      return `all access proven: ${against(access, 'the end of the overlap')}; items no rule explains: ${figures.unexplainedBefore ?? 0} before, ${figures.unexplainedAfter ?? 0} after`;
    default:
      return leaverLine(figures);
  }
}

function leaverLine(figures: Figures): string {
  const end = 'the end of access';
  const byHand = figures.blockLateMinutes === undefined && figures.blockProvenAfterDueMinutes !== undefined;
  const block = byHand
    ? `blocked before or by hand, read ${against(figures.blockProvenAfterDueMinutes, end)}`
    : `sign-in blocked: ${against(figures.blockLateMinutes, end)}`;
  if (figures.givenBackMinutes !== undefined)
    return `${block}; taken back: everything proven given back after ${spanText(figures.givenBackMinutes)}`;
  const waited =
    figures.approvedAfterDueMinutes === undefined
      ? ''
      : ` (${spanText(figures.approvedAfterDueMinutes)} of it waiting for approval)`;
  const gone = against(figures.accessProvenAfterDueMinutes, end);
  const work = against(figures.workSettledAfterDueMinutes, end);
  const handover = against(figures.everythingSettledAfterDueMinutes, end);
  return `${block}; all access proven gone: ${gone}${waited}; everything proven: ${work}, and with the hand-over, which ends later: ${handover}`;
}
