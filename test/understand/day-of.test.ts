import { equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dayOf, plusMonths } from '../../dialogs/understand/dates/calendar.ts';

const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));

describe('the day of an instant', () => {
  it('is the one that the calendar knows where it was written, however it was written', () => {
    const zone = fc.oneof(
      fc.constantFrom('Z', '', '+14:00', '-0330', '+25:00'),
      fc
        .tuple(fc.constantFrom('+', '-'), two(15), two(70))
        .map(([sign, hours, rest]) => `${sign}${hours}:${rest}`),
    );
    const year = fc.constantFrom('1999', '2026', '2028', '2100');
    const instant = fc
      .tuple(year, two(14), two(33), two(26), two(62), two(62), fc.constantFrom('', '.5', '.123'), zone)
      .map(([y, mo, d, h, mi, s, part, offset]) => `${y}-${mo}-${d}T${h}:${mi}:${s}${part}${offset}`);
    fc.assert(
      fc.property(instant, (text) => {
        const known = DateTime.fromISO(text, { setZone: true });
        if (known.isValid) equal(dayOf(text), known.toFormat('yyyy-MM-dd'));
        else throws(() => dayOf(text), RangeError);
      }),
      { numRuns: 20_000, seed: 5 },
    );
  });
});

describe('the day some months later', () => {
  it('is the one that the calendar knows, the last of its month where that is shorter', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const months = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(date, months, (moment, count) => {
        const day = moment.toISOString().slice(0, 10);
        equal(
          plusMonths(day, count),
          DateTime.fromISO(day, { zone: 'utc' }).plus({ months: count }).toFormat('yyyy-MM-dd'),
        );
      }),
      { numRuns: 20_000, seed: 5 },
    );
  });
});
