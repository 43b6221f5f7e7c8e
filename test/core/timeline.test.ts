import { deepEqual, equal } from 'node:assert/strict';
import type { Form, JoinerForm, LeaverForm, MoverForm } from '../../core/form.ts';
import type { Office } from '../../core/policy/offices.ts';
import { timelineOf } from '../../core/timeline.ts';
import { contoso } from '../policy/contoso.ts';

const office = contoso.offices.offices.Berlin as Office;
const person = { id: 'p', name: 'P' };
const joiner = { leg: 'joiner', startDate: '2026-12-07' } as JoinerForm;
const mover: MoverForm = { leg: 'mover', person, effectiveDate: '2026-12-15' };
const leaver: LeaverForm = { leg: 'leaver', person, lastDay: '2026-12-04', urgency: 'scheduled' };
const at = (form: Form, now: string) => timelineOf(contoso, { form, office, now });

describe('the timeline', () => {
  it('prepares a joiner five business days before the first one', () => {
    deepEqual(at(joiner, '2026-11-23T09:00:00.000Z'), {
      timeline: { prepare: '2026-11-30T08:00:00Z', start: '2026-12-07T08:00:00Z' },
      late: false,
    });
  });

  it('counts back from Monday when the start is on a weekend', () => {
    equal(
      at({ ...joiner, startDate: '2026-12-05' }, '2026-11-23T09:00:00Z').timeline.prepare,
      '2026-11-30T08:00:00Z',
    );
  });

  it('gives a mover the whole effective day and two weeks of overlap', () => {
    deepEqual(at(mover, '2026-11-23T09:00:00Z').timeline, {
      start: '2026-12-14T23:00:00Z',
      overlapEnd: '2026-12-28T23:00:00Z',
    });
  });

  it('ends a leaver in the last business hour and the hand-over a month later', () => {
    deepEqual(at(leaver, '2026-11-23T09:00:00Z').timeline, {
      end: '2026-12-04T15:00:00Z',
      handoverEnd: '2027-01-04T16:00:00Z',
    });
  });

  it('ends an immediate leaver now', () => {
    const now = '2026-11-23T09:00:00Z';
    deepEqual(at({ ...leaver, urgency: 'immediate' }, now), {
      timeline: { end: now, handoverEnd: '2027-01-04T16:00:00Z' },
      late: false,
    });
  });

  it('flags what is near or past as late, whatever the leg', () => {
    equal(at(joiner, '2026-11-30T08:00:00.001Z').late, true);
    equal(at(joiner, '2026-11-30T08:00:00.000Z').late, false);
    equal(at(mover, '2026-12-15T00:00:00Z').late, true);
    equal(at(leaver, '2027-01-15T00:00:00Z').late, true);
  });

  it('keeps the hand-over behind an end that lies behind it', () => {
    const long = { ...leaver, urgency: 'immediate', lastDay: '2026-01-05' } as const;
    equal(at(long, '2026-11-23T09:00:00Z').timeline.handoverEnd, '2026-11-23T09:00:00Z');
  });
});
