import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addBusinessDays,
  addBusinessHours,
  businessDayBegin,
  dayBegin,
  dayIn,
  isWorkingTime,
  lastBusinessHour,
  nextWorkingMoment,
  type OfficeHours,
  shift,
  workingDay,
  workingDayFrom,
} from '../../core/calendar.ts';
import { holidaysOf } from '../../core/holidays.ts';
import { contoso } from '../policy/contoso.ts';

const { Berlin, London, Lisbon, Pune } = contoso.offices.offices as Record<string, OfficeHours>;
const berlin = Berlin!;

describe('business time', () => {
  for (const [what, got, expected] of [
    ['begins at opening time', businessDayBegin(berlin, '2026-12-07'), '2026-12-07T08:00:00Z'],
    ['moves a Saturday to Monday', businessDayBegin(berlin, '2026-12-05'), '2026-12-07T08:00:00Z'],
    ['knows Berlin keeps 8 March', businessDayBegin(berlin, '2027-03-08'), '2027-03-09T08:00:00Z'],
    ['knows London works on 8 March', businessDayBegin(London!, '2027-03-08'), '2027-03-08T09:00:00Z'],
    ['follows daylight saving', businessDayBegin(berlin, '2026-06-01'), '2026-06-01T07:00:00Z'],
    ['has half hours in Pune', businessDayBegin(Pune!, '2026-12-07'), '2026-12-07T04:00:00Z'],
    ['keeps a day the policy adds', businessDayBegin(Pune!, '2026-11-09'), '2026-11-10T04:00:00Z'],
    ['ends an hour before closing', lastBusinessHour(berlin, '2026-12-03'), '2026-12-03T16:00:00Z'],
    ['ends earlier on a Friday', lastBusinessHour(berlin, '2026-12-04'), '2026-12-04T15:00:00Z'],
    ['ends the day before a holiday', lastBusinessHour(Lisbon!, '2026-12-08'), '2026-12-07T17:00:00Z'],
    ['ends before the weekend', lastBusinessHour(berlin, '2026-12-06'), '2026-12-04T15:00:00Z'],
    [
      'lets a given time win on a holiday',
      lastBusinessHour(berlin, '2026-12-25', '23:30'),
      '2026-12-25T22:30:00Z',
    ],
    [
      'gives a skipped time the first moment after',
      lastBusinessHour(berlin, '2026-03-29', '02:30'),
      '2026-03-29T01:00:00Z',
    ],
    [
      'takes the first of a doubled time',
      lastBusinessHour(berlin, '2026-10-25', '02:30'),
      '2026-10-25T00:30:00Z',
    ],
    ['begins a day without midnight late', dayBegin('Africa/Cairo', '2026-04-24'), '2026-04-23T22:00:00Z'],
    ['counts business days over Christmas', addBusinessDays(berlin, '2026-12-23', 3), '2026-12-29'],
    ['counts back', addBusinessDays(berlin, '2026-12-07', -5), '2026-11-30'],
    [
      'carries hours over the weekend',
      addBusinessHours(berlin, '2026-12-04T15:30:00Z', 2),
      '2026-12-07T09:30:00Z',
    ],
    ['waits for the next opening', nextWorkingMoment(berlin, '2026-12-04T16:00:00Z'), '2026-12-07T08:00:00Z'],
  ] as const)
    it(what, () => equal(got, expected));

  it('is open until just before closing', () => {
    ok(isWorkingTime(berlin, '2026-12-04T15:59:59Z'));
    ok(!isWorkingTime(berlin, '2026-12-04T16:00:00Z'));
  });

  it('drops a holiday that the policy excepts', () => {
    const open = { ...berlin, holidays: { ...berlin.holidays, except: ['2027-03-08'] } };
    ok(workingDay(open, '2027-03-08') !== undefined);
  });

  it('reads a country once and remembers it', () => {
    equal(holidaysOf(berlin, 2031), holidaysOf({ ...berlin }, 2031));
  });
});

const zones = Intl.supportedValuesOf('timeZone');
const office = fc
  .record({
    zone: fc.constantFrom(...zones),
    opens: fc.integer({ min: 0, max: 11 }),
    length: fc.integer({ min: 1, max: 12 }),
    minute: fc.constantFrom('00', '30', '59'),
  })
  .map(({ zone, opens, length, minute }): OfficeHours => {
    const at = (hour: number) => `${String(hour).padStart(2, '0')}:${minute}`;
    const hours = { opens: at(opens), closes: at(opens + length) };
    const workingHours = {
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      saturday: undefined,
      sunday: undefined,
    };
    return { zone, holidays: berlin.holidays, workingHours };
  });
const day = fc.integer({ min: 0, max: 365 * 12 }).map((days) => shift('2024-01-01', days));
const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((millis) => new Date(millis).toISOString());
const timeOfDay = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) =>
    DateTime.fromObject({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toFormat('HH:mm'),
  );
const runs = { numRuns: 300 };

describe('business time in any zone', () => {
  it('never begins a day early, and beginning the day it found changes nothing', () =>
    fc.assert(
      fc.property(office, day, (where, on) => {
        const begin = businessDayBegin(where, on);
        ok(dayIn(where.zone, begin) >= on);
        equal(businessDayBegin(where, dayIn(where.zone, begin)), begin);
        ok(isWorkingTime(where, begin));
      }),
      runs,
    ));

  it('never ends access before the wall time that was asked for', () =>
    fc.assert(
      fc.property(office, day, timeOfDay, (where, on, time) => {
        const end = DateTime.fromISO(lastBusinessHour(where, on, time), { zone: where.zone });
        ok(end.toFormat("yyyy-MM-dd'T'HH:mm") >= `${on}T${time}`);
        const before = end.minus({ milliseconds: 1 }).toFormat("yyyy-MM-dd'T'HH:mm");
        ok(before < `${on}T${time}`, `${before} is asked for already`);
      }),
      runs,
    ));

  it('ends a last day within working hours, not after that day', () =>
    fc.assert(
      fc.property(office, day, (where, on) => {
        const end = lastBusinessHour(where, on);
        ok(isWorkingTime(where, end));
        ok(dayIn(where.zone, end) <= on);
      }),
      runs,
    ));

  it('keeps the order of days', () =>
    fc.assert(
      fc.property(office, day, fc.integer({ min: 1, max: 40 }), (where, on, later) => {
        const next = shift(on, later);
        ok(Date.parse(dayBegin(where.zone, on)) < Date.parse(dayBegin(where.zone, next)));
        ok(Date.parse(businessDayBegin(where, on)) <= Date.parse(businessDayBegin(where, next)));
        ok(Date.parse(lastBusinessHour(where, on)) <= Date.parse(lastBusinessHour(where, next)));
      }),
      runs,
    ));

  it('finds a working moment once and never earlier', () =>
    fc.assert(
      fc.property(office, instant, (where, at) => {
        const next = nextWorkingMoment(where, at);
        ok(Date.parse(next) >= Date.parse(at));
        ok(isWorkingTime(where, next));
        equal(nextWorkingMoment(where, next), next);
      }),
      runs,
    ));

  it('adds hours in parts as in one piece', () =>
    fc.assert(
      fc.property(
        office,
        instant,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (where, at, a, b) => {
          equal(
            nextWorkingMoment(where, addBusinessHours(where, addBusinessHours(where, at, a), b)),
            nextWorkingMoment(where, addBusinessHours(where, at, a + b)),
          );
        },
      ),
      runs,
    ));

  it('adds business days and takes them back', () =>
    fc.assert(
      fc.property(office, day, fc.integer({ min: 0, max: 15 }), (where, on, days) => {
        const first = workingDayFrom(where, on).day;
        const later = addBusinessDays(where, first, days);
        ok(workingDay(where, later) !== undefined);
        equal(addBusinessDays(where, later, -days), first);
      }),
      runs,
    ));
});
