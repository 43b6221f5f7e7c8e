import { equal } from 'node:assert/strict';
import { quietUntil } from '../../core/quiet-hours.ts';
import { contoso } from '../policy/contoso.ts';

const { Berlin, Pune } = contoso.offices.offices;
const quiet = { begin: '20:00', end: '07:00' };
const berlin = (iso: string): string | undefined => {
  const until = quietUntil(Berlin!, quiet, Date.parse(iso));
  return until === undefined ? undefined : new Date(until).toISOString();
};

describe('quiet hours', () => {
  it('let people be rung for by day, to the minute', () => {
    equal(berlin('2026-11-23T05:59:59Z'), '2026-11-23T06:00:00.000Z');
    equal(berlin('2026-11-23T06:00:00Z'), undefined);
    equal(berlin('2026-11-23T18:59:59Z'), undefined);
    equal(berlin('2026-11-23T19:00:00Z'), '2026-11-24T06:00:00.000Z');
  });

  it('last over the weekend and over holidays', () => {
    equal(berlin('2026-11-27T19:00:00Z'), '2026-11-30T06:00:00.000Z');
    equal(berlin('2026-11-28T11:00:00Z'), '2026-11-30T06:00:00.000Z');
    equal(berlin('2026-12-24T20:00:00Z'), '2026-12-28T06:00:00.000Z');
  });

  it('keep to the wall clock when it changes', () => {
    // The clocks go back in the night to Sunday, 25 October 2026: Monday's morning is an hour later in UTC.
    equal(berlin('2026-10-23T19:00:00Z'), '2026-10-26T06:00:00.000Z');
    equal(berlin('2026-10-22T19:00:00Z'), '2026-10-23T05:00:00.000Z');
  });

  it('are those of the person’s own zone', () => {
    equal(quietUntil(Pune!, quiet, Date.parse('2026-11-23T14:00:00Z')), undefined);
    equal(quietUntil(Pune!, quiet, Date.parse('2026-11-23T15:00:00Z')), Date.parse('2026-11-24T01:30:00Z'));
  });
});
