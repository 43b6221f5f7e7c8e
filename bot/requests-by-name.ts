import type { PersonRef } from '../core/person.ts';
import type { Request } from '../core/request.ts';
import { findPeople, nameFits } from './person-finder.ts';
import { findRequests, type RequestParts } from './requests.ts';

/** Words of a typed name that are looked for. */
const wordsMax = 4;

/**
 * Requests about whoever a typed text may name, as far as the viewer may see them. Whole names are found among all
 * requests, finished ones too. The beginning of a name, or one without its accents, is found among people of the
 * directory, and among the live requests of those who have no account yet.
 */
export async function requestsByName(
  parts: RequestParts,
  viewer: PersonRef,
  text: string,
): Promise<readonly Request[]> {
  const words = text.toLowerCase().split(/\s+/).slice(0, wordsMax);
  const whole = await findRequests(
    parts,
    viewer,
    words.map((word) => `name:${word}`),
  );
  if (whole.length > 0) return whole;
  const people = findPeople(parts.facts(), text);
  const ids =
    'one' in people ? [people.one.id] : 'several' in people ? people.several.map(({ id }) => id) : [];
  const [live, ...ofPeople] = await Promise.all([
    findRequests(parts, viewer, ['state:live']),
    ...ids.map((id) => findRequests(parts, viewer, [`subject:${id}`])),
  ]);
  const found = [...live.filter((request) => nameFits(request.subject.name, text)), ...ofPeople.flat()];
  return [...new Map(found.map((request) => [request.id, request])).values()];
}
