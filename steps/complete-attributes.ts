import { attributeWords } from '../core/attribute-words.ts';
import { graph } from '../core/calls.ts';
import {
  attributesBody,
  differences,
  exampleAttributes,
  type PersonAttributes,
  readAttributes,
} from '../core/person-attributes.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';

interface Facts {
  /** Null until the account exists. */
  readonly person: PersonAttributes | null;
}

const step = 'complete-attributes';
const attributes = { jobTitle: 'Product Designer', department: 'Design', usageLocation: 'DE' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Complete attributes', de: 'Angaben zur Person ergänzen' },
  why: 'Title, department and office steer dynamic groups and address lists; without a usage location no licence can be assigned.',
  legs: ['joiner'],
  after: ['create-account'],
  due: { joiner: { at: 'prepare' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST AC-2 d', 'ISO 27001 A.5.16'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Fill in title, department, office and usage location of {name} by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte Titel, Abteilung, Büro und Nutzungsstandort von {name} von Hand eintragen.',
    },
  },
  sentences: {
    complete: {
      en: 'Fill in for {name}: {fields}',
      de: 'Für {name} eintragen: {fields}',
    },
    onPremises: {
      en: 'On-premises team fills in for {name}: {fields}',
      de: 'Das lokale Team trägt für {name} ein: {fields}',
    },
  },
  proof: {
    en: 'Every attribute of the plan reads as planned',
    de: 'Alle Angaben lesen sich wie geplant',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { person: null };
    return { person: (await readAttributes(reader, subject.id)) ?? null };
  },
  plan({ subject, wanted }, { person }) {
    if (differences(wanted.attributes, person).length === 0) return [];
    const body = attributesBody(wanted.attributes);
    const words = attributeWords(differences(wanted.attributes, null), wanted.attributes);
    const common = {
      step,
      with: { name: subject.name, ...words },
      effect: 'set',
      reversible: true,
    } as const;
    if (person?.synced === true) {
      const task = {
        audience: 'on-premises',
        id: 'attributes',
        proof: 'none',
        provenBy: 'reading',
        instructions: `Set-ADUser (account of ${subject.name}) with: ${words.fields}`,
      } as const;
      return [{ ...common, kind: 'task', says: 'onPremises', target: person.id, task }];
    }
    const call = graph('PATCH', '/users/{user-id}', { 'user-id': nameInCalls(wanted, subject) }, body);
    return [{ ...common, kind: 'call', says: 'complete', target: person?.id, call }];
  },
  undo: () => ({ en: 'The attributes stay with the account.', de: 'Die Angaben bleiben beim Konto.' }),
  examples: [
    {
      says: 'before the account exists, all is still to be filled in',
      wanted: { attributes },
      facts: { person: null },
      changes: ['call set complete'],
    },
    {
      says: 'one wrong value is enough',
      wanted: { attributes },
      facts: { person: exampleAttributes({ ...attributes, usageLocation: '' }) },
      changes: ['call set complete'],
    },
    {
      says: 'a restored account that is synced is filled in on premises',
      wanted: { attributes },
      facts: { person: exampleAttributes({}, true) },
      changes: ['task set onPremises'],
    },
    {
      says: 'everything reads as wanted',
      wanted: { attributes },
      facts: { person: exampleAttributes(attributes) },
      changes: [],
    },
  ],
});
