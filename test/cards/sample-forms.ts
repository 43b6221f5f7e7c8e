import type { AdaptiveCard } from '../../cards/adaptive.ts';
import { formCard } from '../../cards/form.ts';
import type { Language } from '../../cards/viewer.ts';
import { refusal } from '../../core/refusals.ts';
import { person, type Rename, viewer } from './sample-people.ts';

export type Named = readonly (readonly [string, AdaptiveCard])[];

/** Head and shoulders, 48 by 48 points, JPEG in base64. */
const portrait =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAwADADASIAAhEBAxEB/8QAGwAAAgMBAQEAAAAAAAAAAAAAAAYCBAcBBQP/xAArEAABAwMBBgYDAQAAAAAAAAABAAIDBAUREgYhMUFhcSIyUaHB4RMUI5H/xAAWAQEBAQAAAAAAAAAAAAAAAAACAwD/xAAZEQEAAwEBAAAAAAAAAAAAAAAAAQIREkH/2gAMAwEAAhEDEQA/AHxCFCeZlPBJNIcMjaXHsFQE0LPbjeKy4SuL5HMiPliacAD5XyorlV0MgdTzOAHFhOWnuEuR6aOhVrdWMr6GKpYMaxvHoeYVlEgqF9ifNZqpkedWjO7ng5x7K+uOIa0ucQAN5J5LMy5C9m9QWgTPfQ1XiJ3xNZlueh9P9Ve1wWySVpuFU5gz5Aw4Pd3IKmp4aNlInxWYF+f6PL2g8huHwvZUIDEYGfrlhixhujhjopqakOOIa0ucQABkk8ki3y8y3GZ0cbi2lafC3hq6lMu09QYLLKGnDpSIwe/H2BSGlWBtPgQhCYL9puk9snDoyXRE+OM8Hfaf4Jo6iBk0TtTHjU0rMU5bHVBkt8sDjn8T8joD9go2gqy//9k=';

export function formCards(language: Language, n: Rename): Named {
  const me = viewer('requester', { relations: ['requester'], language, n });
  const choices = {
    departments: [n('Design'), n('Finance'), n('Treasury')],
    offices: [n('Berlin'), n('Lisbon'), n('London')],
    people: (['manager', 'hr', 'sponsor', 'successor'] as const).map((part) => ({
      ...person(part, n),
      detail: n('Head of Design'),
    })),
  };
  const draft = {
    givenName: n('Zoë'),
    surname: n('Nair-Okafor'),
    startDate: '2026-12-07',
    department: n('design'),
    manager: person('manager', n).id,
  };
  const common = { choices, viewer: me, problems: [] };
  return [
    [
      'form-joiner',
      formCard({ ...common, leg: 'joiner', draft, missing: ['jobTitle', 'office', 'employeeType'] }),
    ],
    [
      'form-mover',
      formCard({
        ...common,
        leg: 'mover',
        draft: { personTyped: n('Wang') },
        missing: ['person', 'effectiveDate'],
      }),
    ],
    [
      'form-leaver',
      formCard({ ...common, leg: 'leaver', draft: { lastDay: '2026-12-18' }, missing: ['person', 'when'] }),
    ],
    [
      'form-read-by-model',
      formCard({ ...common, leg: 'joiner', draft, missing: ['jobTitle', 'office'], readByModel: true }),
    ],
    [
      'form-problems',
      formCard({
        ...common,
        leg: 'joiner',
        draft: { ...draft, department: n('Desing') },
        missing: [],
        problems: [refusal('department-unknown', { given: n('Desing'), suggestions: n('Design') })],
        requestId: 'JML-2026-00042',
      }),
    ],
    [
      'form-question',
      formCard({
        ...common,
        leg: 'leaver',
        draft: { personTyped: n('Anna Schmidt') },
        missing: ['when'],
        question: { field: 'person', typed: n('Anna Schmidt'), candidates: candidates(n) },
      }),
    ],
  ];
}

/** Two people of one name: one with a photo, one without. */
export const candidates = (n: Rename) => [
  {
    id: person('hr').id,
    name: n('Anna Schmidt'),
    upn: n('anna.schmidt@contoso.com'),
    jobTitle: n('Accountant'),
    department: n('Finance'),
    photo: `data:image/jpeg;base64,${portrait}`,
  },
  {
    id: person('sponsor').id,
    name: n('Anna Schmidt'),
    upn: n('anna.schmidt2@contoso.com'),
    jobTitle: n('Field Technician'),
    department: n('Field Service'),
  },
];
