import { equal } from 'node:assert/strict';
import { spanText } from '../../core/spans.ts';

describe('a span of time', () => {
  const cases: readonly (readonly [minutes: number, says: string])[] = [
    [0, '0 seconds'],
    [1 / 60, '1 second'],
    [0.9, '54 seconds'],
    [1, '1 minute'],
    [59.4, '59 minutes'],
    [59.6, '1 hour'],
    [65, '1 hour 5 minutes'],
    [2_879, '47 hours 59 minutes'],
    [4_464, '3 days'],
    [-4_464, '3 days'],
  ];
  for (const [minutes, says] of cases)
    it(`of ${minutes} minutes is ${says}`, () => equal(spanText(minutes), says));
});
