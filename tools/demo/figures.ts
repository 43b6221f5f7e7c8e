import type { Figures } from '../../core/metrics.ts';

/** Minutes as people read them; a day and more in days as well. */
function minutes(value: number | undefined): string {
  if (value === undefined) return 'not yet';
  const rounded = Math.round(value * 10) / 10;
  return Math.abs(rounded) < 1440
    ? `${rounded} min`
    : `${rounded} min (${Math.round(rounded / 144) / 10} days)`;
}

/** The figures of a request as one printable line. */
export function figuresLine(figures: Figures): string {
  const access = minutes(figures.accessProvenAfterDueMinutes);
  switch (figures.leg) {
    case 'joiner':
      return `time until all access was proven: ${access} after the start`;
    case 'mover':
      return `time until all access was proven: ${access} after the end of the overlap; items no rule explains: ${figures.unexplainedBefore ?? 0} before, ${figures.unexplainedAfter ?? 0} after`;
    default:
      return leaverLine(figures, access);
  }
}

function leaverLine(figures: Figures, access: string): string {
  const block =
    figures.blockLateMinutes === undefined && figures.blockProvenAfterDueMinutes !== undefined
      ? `lateness of the block: blocked before or by hand, read ${minutes(figures.blockProvenAfterDueMinutes)} after`
      : `lateness of the block: ${minutes(figures.blockLateMinutes)}`;
  if (figures.givenBackMinutes !== undefined)
    return `${block}; taken back: time until everything was proven given back: ${minutes(figures.givenBackMinutes)}`;
  const waited =
    figures.approvedAfterDueMinutes === undefined
      ? ''
      : ` (${minutes(figures.approvedAfterDueMinutes)} of it waiting for approval)`;
  const work = minutes(figures.workSettledAfterDueMinutes);
  const handover = minutes(figures.everythingSettledAfterDueMinutes);
  return `${block}; time until all access was proven gone: ${access}${waited}; time until everything was proven: ${work}, and with the hand-over, which ends later: ${handover}`;
}
