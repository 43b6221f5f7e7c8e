import type { Json } from './canonical.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';
import type { WantedAttributes } from './wanted.ts';

/** Attributes of a directory person as they read now, in the words of `WantedAttributes`; '' where empty. */
export interface PersonAttributes {
  readonly id: string;
  readonly synced: boolean;
  readonly values: Readonly<Record<AttributeName, string>>;
}

export const attributeNames = [
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'usageLocation',
  'employeeType',
  'employeeHireDate',
  'costCentre',
] as const satisfies readonly (keyof WantedAttributes)[];
export type AttributeName = (typeof attributeNames)[number];

const graphFields = [
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'usageLocation',
  'employeeType',
  'employeeHireDate',
] as const;

const decoder: Decoder<PersonAttributes> = shape
  .object({
    id: shape.string(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
    employeeOrgData: shape.object({ costCenter: shape.string().nullish() }).nullish(),
    ...Object.fromEntries(graphFields.map((name) => [name, shape.string().nullish()])),
  })
  .transform((row) => {
    const raw = row as Readonly<Record<string, unknown>>;
    const values = Object.fromEntries(graphFields.map((name) => [name, textOf(raw[name])]));
    return {
      id: row.id,
      synced: row.onPremisesSyncEnabled === true,
      values: {
        ...values,
        employeeHireDate: textOf(raw.employeeHireDate).slice(0, 10),
        costCentre: row.employeeOrgData?.costCenter ?? '',
      } as PersonAttributes['values'],
    };
  });

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** All of these are off by default, so each is selected; undefined when the directory does not know the id. */
export function readAttributes(reader: Reader, id: string): Promise<PersonAttributes | undefined> {
  const $select = ['id', 'onPremisesSyncEnabled', 'employeeOrgData', ...graphFields].join(',');
  return reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select }) },
    decoder,
  );
}

/** Names of the wanted attributes that read differently; of a person who is not there, all. */
export function differences(
  wanted: WantedAttributes,
  now: PersonAttributes | null,
): readonly AttributeName[] {
  return attributeNames.filter((name) => wanted[name] !== undefined && wanted[name] !== now?.values[name]);
}

/**
 * Everything wanted as one body for PATCH, whatever differs now: the approved call then stays the same while parts of
 * it come true. The hire date is an instant in Graph; midnight UTC is how its documentation writes a day.
 */
export function attributesBody(wanted: WantedAttributes): Readonly<Record<string, Json>> {
  const body: Record<string, Json> = {};
  for (const name of attributeNames) {
    const value = wanted[name];
    if (value === undefined) continue;
    if (name === 'costCentre') body.employeeOrgData = { costCenter: value };
    else body[name] = name === 'employeeHireDate' ? `${value}T00:00:00Z` : value;
  }
  return body;
}

/** Attributes of a person without any, for the examples of steps. */
export function exampleAttributes(
  values: Partial<PersonAttributes['values']> = {},
  synced = false,
): PersonAttributes {
  const empty = Object.fromEntries(attributeNames.map((name) => [name, '']));
  return { id: 'u1', synced, values: { ...empty, ...values } as PersonAttributes['values'] };
}
