import { equal } from 'node:assert/strict';
import type { Match } from '../../core/policy/common.ts';
import { matches, type PersonFacts } from '../../core/policy/matching.ts';

const person: PersonFacts = {
  department: 'Design',
  jobTitle: 'Senior Product Designer',
  office: 'Berlin',
  country: 'DE',
  employeeType: 'employee',
};

describe('a rule', () => {
  for (const [what, match, expected] of [
    ['without parts matches everybody', {}, true],
    ['matches one value of several', { department: ['Sales', 'Design'] }, true],
    ['needs every part', { department: ['Design'], country: ['GB'] }, false],
    ['compares whole names', { department: ['Des'] }, false],
    ['compares whole names the other way round', { department: ['Design Ops'] }, false],
    ['does not mind letter case and spaces', { jobTitle: ['  senior product  DESIGNER'] }, true],
    ['takes a star for a beginning', { jobTitle: ['*Designer'] }, true],
    ['takes a star for an end', { jobTitle: ['Senior *'] }, true],
    ['takes a star in the middle', { jobTitle: ['Senior*Designer'] }, true],
    ['does not let parts around a star overlap', { jobTitle: ['Senior Product*Product Designer'] }, false],
    ['holds what stands between two stars', { jobTitle: ['*Manager*'] }, false],
    ['treats other signs as themselves', { jobTitle: ['Senior Product Designe.'] }, false],
  ] as const satisfies readonly (readonly [string, Match, boolean])[])
    it(what, () => equal(matches(match, person), expected));

  it('does not match a person who has no such value', () => {
    equal(matches({ department: ['*'] }, {}), false);
  });
});
