import { employeeTypes } from './form.ts';
import { fold } from './policy/matching.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';
import type { CurrentPerson } from './wanted-by-policy.ts';

const optionalText = shape.string().nullish();

const personShape = shape.object({
  jobTitle: optionalText,
  department: optionalText,
  officeLocation: optionalText,
  employeeType: optionalText,
  assignedLicenses: shape.array(shape.object({ skuId: shape.string() })).nullish(),
});

const managerShape: Decoder<CurrentPerson['manager']> = shape
  .object({ id: shape.string(), displayName: optionalText, userPrincipalName: optionalText })
  .transform(({ id, displayName, userPrincipalName }) => ({
    id,
    name: displayName ?? id,
    upn: userPrincipalName ?? undefined,
  }));

/** The role a mover or leaver has now, and the subscriptions (skuId) they hold, which need no new seat. */
export interface PersonNow {
  readonly current: CurrentPerson;
  readonly heldSkus: ReadonlySet<string>;
}

/**
 * Reads a person's present role, manager and licences; undefined when the directory does not know the id. Spellings of
 * the kind of employment differ between organisations: letter case does not count, an unknown one is left out.
 */
export async function readPersonNow(reader: Reader, id: string): Promise<PersonNow | undefined> {
  const params = { 'user-id': id };
  const $select = 'id,jobTitle,department,officeLocation,employeeType,assignedLicenses';
  const [person, manager] = await Promise.all([
    reader.one({ path: '/users/{user-id}', params, query: query({ $select }) }, personShape),
    reader.one(
      {
        path: '/users/{user-id}/manager',
        params,
        query: query({ $select: 'id,displayName,userPrincipalName' }),
      },
      managerShape,
    ),
  ]);
  if (person === undefined) return undefined;
  const employeeType = employeeTypes.find((type) => type === fold(person.employeeType ?? ''));
  const current: CurrentPerson = {
    jobTitle: person.jobTitle ?? undefined,
    department: person.department ?? undefined,
    officeLocation: person.officeLocation ?? undefined,
    employeeType,
    manager,
  };
  const skus = (person.assignedLicenses ?? []).map((licence) => licence.skuId);
  return { current, heldSkus: new Set(skus) };
}
