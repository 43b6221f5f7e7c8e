import type { AttributeName } from './person-attributes.ts';

type Words = Readonly<Record<AttributeName, string>>;

const english: Words = {
  displayName: 'name',
  givenName: 'first name',
  surname: 'last name',
  jobTitle: 'title',
  department: 'department',
  officeLocation: 'office',
  companyName: 'company',
  usageLocation: 'country of use',
  employeeType: 'employment',
  employeeHireDate: 'first day',
  costCentre: 'cost centre',
};

const german: Words = {
  displayName: 'Name',
  givenName: 'Vorname',
  surname: 'Nachname',
  jobTitle: 'Position',
  department: 'Abteilung',
  officeLocation: 'Büro',
  companyName: 'Firma',
  usageLocation: 'Nutzungsland',
  employeeType: 'Beschäftigung',
  employeeHireDate: 'erster Tag',
  costCentre: 'Kostenstelle',
};

/** First and last name stand in the name already; on a card they are told only when they change alone. */
const withinName: ReadonlySet<AttributeName> = new Set(['givenName', 'surname']);

/**
 * Attributes and their values as a person reads them on a card, "title Product Designer, department Design":
 * `fields` in English, `fields.de` for the sentence in German.
 */
export function attributeWords(
  names: readonly AttributeName[],
  values: Readonly<Partial<Record<AttributeName, string>>>,
): { readonly fields: string; readonly 'fields.de': string } {
  const shown = names.includes('displayName') ? names.filter((name) => !withinName.has(name)) : names;
  const told = (words: Words) => shown.map((name) => `${words[name]} ${values[name]}`).join(', ');
  return { fields: told(english), 'fields.de': told(german) };
}
