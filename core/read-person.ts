import { employeeTypes } from './form.ts';
import { holdsRoles } from './held-roles.ts';
import { onlyGroup } from './named-group.ts';
import type { PersonRef } from './person.ts';
import { fold } from './policy/matching.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';
import type { CurrentPerson } from './wanted-by-policy.ts';

/** What the directory says about a person whose request is surveyed. */
export interface DirectoryPerson extends CurrentPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly employeeId?: string;
  readonly enabled: boolean;
  readonly synced: boolean;
  /** In a restricted administrative unit. */
  readonly restricted: boolean;
  readonly guest: boolean;
  readonly heldSkus: ReadonlySet<string>;
}

const personFields =
  'id,displayName,userPrincipalName,accountEnabled,jobTitle,department,officeLocation,employeeId,employeeType,onPremisesSyncEnabled,isManagementRestricted,userType,assignedLicenses';

const personShape: Decoder<DirectoryPerson> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    userPrincipalName: shape.string(),
    accountEnabled: shape.boolean().nullish(),
    jobTitle: shape.string().nullish(),
    department: shape.string().nullish(),
    officeLocation: shape.string().nullish(),
    employeeId: shape.string().nullish(),
    employeeType: shape.string().nullish(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
    isManagementRestricted: shape.boolean().nullish(),
    userType: shape.string().nullish(),
    assignedLicenses: shape.array(shape.object({ skuId: shape.string() })).nullish(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.displayName ?? raw.userPrincipalName,
    upn: raw.userPrincipalName,
    enabled: raw.accountEnabled !== false,
    synced: raw.onPremisesSyncEnabled === true,
    restricted: raw.isManagementRestricted === true,
    guest: raw.userType === 'Guest',
    jobTitle: raw.jobTitle ?? undefined,
    department: raw.department ?? undefined,
    officeLocation: raw.officeLocation ?? undefined,
    employeeId: raw.employeeId ?? undefined,
    employeeType: employeeTypes.find((type) => type === fold(raw.employeeType ?? '')),
    heldSkus: new Set((raw.assignedLicenses ?? []).map((licence) => licence.skuId)),
  }));

const refShape: Decoder<PersonRef & { readonly enabled: boolean }> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    userPrincipalName: shape.string().nullish(),
    accountEnabled: shape.boolean().nullish(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.displayName ?? raw.id,
    upn: raw.userPrincipalName ?? undefined,
    enabled: raw.accountEnabled !== false,
  }));

const refFields = 'id,displayName,userPrincipalName,accountEnabled';

/** The person with their manager; undefined when the directory does not know the id. */
export async function readPerson(reader: Reader, id: string): Promise<DirectoryPerson | undefined> {
  const [person, manager] = await Promise.all([
    reader.one(
      { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select: personFields }) },
      personShape,
    ),
    readManager(reader, id),
  ]);
  return person === undefined ? undefined : { ...person, manager };
}

/** A person's manager; undefined when there is none or the account is disabled. */
export async function readManager(reader: Reader, id: string): Promise<PersonRef | undefined> {
  const found = await reader.one(
    { path: '/users/{user-id}/manager', params: { 'user-id': id }, query: query({ $select: refFields }) },
    refShape,
  );
  return found?.enabled === true ? { id: found.id, name: found.name, upn: found.upn } : undefined;
}

/** True when the person holds a directory role or is eligible for one; also when that could not be read. */
export async function isPrivileged(reader: Reader, id: string): Promise<boolean> {
  return (await holdsRoles(reader, id)) ?? true;
}

/** Enabled people of a group or its owners; undefined when there is no such group. Throws where the name is ambiguous. */
export async function readGroupPeople(
  reader: Reader,
  name: string,
  what: 'members' | 'owners',
): Promise<readonly PersonRef[] | undefined> {
  const group = await onlyGroup(reader, name);
  if (group === undefined) return undefined;
  const path = what === 'owners' ? '/groups/{group-id}/owners' : '/groups/{group-id}/transitiveMembers';
  const people = await reader.list(
    { path, params: { 'group-id': group }, query: query({ $select: refFields, $top: 999 }) },
    refShape,
  );
  return (people ?? [])
    .filter((person) => person.enabled && person.upn !== undefined)
    .map(({ id, name: display, upn }) => ({ id, name: display, upn }));
}
