const minutesPerHour = 60;
const minutesPerDay = 1_440;
/** From here on nobody counts hours. */
const daysFromMinutes = 2 * minutesPerDay;

/** A span of minutes as a person says it in English: `12 seconds`, `1 hour 5 minutes`, `3 days`; the sign is left to the sentence around it. */
export function spanText(minutes: number): string {
  const size = Math.abs(minutes);
  const whole = Math.round(size);
  if (size < 1) return counted(Math.round(size * 60), 'second');
  if (whole < minutesPerHour) return counted(whole, 'minute');
  if (whole >= daysFromMinutes) return counted(Math.round(size / minutesPerDay), 'day');
  const rest = whole % minutesPerHour;
  const hours = counted(Math.floor(whole / minutesPerHour), 'hour');
  return rest === 0 ? hours : `${hours} ${counted(rest, 'minute')}`;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
