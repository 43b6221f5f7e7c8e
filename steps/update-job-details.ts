import { directoryId } from '../core/account.ts';
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
import type { WantedAttributes } from '../core/wanted.ts';

interface Facts {
  readonly person: PersonAttributes | null;
}

const step = 'update-job-details';
const attributes: WantedAttributes = { jobTitle: 'Treasury Analyst', department: 'Treasury' };

/** Names of the Active Directory attributes for the on-premises team. */
const adNames: Readonly<Record<string, string>> = {
  jobTitle: 'Title',
  department: 'Department',
  officeLocation: 'Office',
  usageLocation: 'msExchUsageLocation',
  costCentre: 'the attribute that holds the cost centre',
};

export default defineStep<Facts>({
  id: step,
  title: { en: 'Update job details', de: 'Angaben zur Stelle ändern' },
  why: 'Dynamic groups, address lists and reports follow title, department, office and cost centre; a synced person is changed where the data is mastered.',
  legs: ['mover'],
  after: [],
  due: { mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST PS-5', 'NIST AC-2 d', 'ISO 27001 A.5.16'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Change the job details of {name} by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Angaben zur Stelle von {name} von Hand ändern.',
    },
  },
  sentences: {
    update: { en: 'Change for {name}: {fields}', de: 'Für {name} ändern: {fields}' },
    onPremises: {
      en: 'On-premises team changes for {name}: {fields}',
      de: 'Das lokale Team ändert für {name}: {fields}',
    },
    missing: { en: 'The account of {name} is not found', de: 'Das Konto von {name} wird nicht gefunden' },
    back: { en: 'Change back for {name}: {fields}', de: 'Für {name} zurückändern: {fields}' },
  },
  proof: {
    en: 'Every changed attribute reads as planned',
    de: 'Jede geänderte Angabe liest sich wie geplant',
  },
  async look({ subject, reader }) {
    return { person: (await readAttributes(reader, directoryId(subject))) ?? null };
  },
  plan({ subject, wanted }, { person }) {
    const common = { step, with: { name: subject.name }, effect: 'set', reversible: true } as const;
    if (person === null) return [{ ...common, kind: 'wait', says: 'missing' }];
    const changed = differences(wanted.attributes, person);
    if (changed.length === 0) return [];
    const words = attributeWords(changed, wanted.attributes);
    const shown = { ...common, with: { name: subject.name, ...words }, target: person.id };
    if (person.synced) {
      const lines = changed.map((name) => `${adNames[name] ?? name}: ${wanted.attributes[name]}`);
      const task = {
        audience: 'on-premises',
        id: 'job-details',
        proof: 'none',
        provenBy: 'reading',
        instructions: `Set-ADUser (account of ${subject.name})\n${lines.join('\n')}\nStart-ADSyncSyncCycle -PolicyType Delta`,
      } as const;
      return [{ ...shown, kind: 'task', says: 'onPremises', task }];
    }
    const body = attributesBody(wanted.attributes);
    const call = graph('PATCH', '/users/{user-id}', { 'user-id': person.id }, body);
    return [{ ...shown, kind: 'call', says: 'update', call }];
  },
  undo({ subject, wanted }, before, { person }) {
    const old = before.person;
    if (old === null || person === null || person.synced) return [];
    const changed = differences(wanted.attributes, old).filter(
      (name) => person.values[name] === wanted.attributes[name],
    );
    if (changed.length === 0) return [];
    const values = Object.fromEntries(changed.map((name) => [name, old.values[name]]));
    const body = attributesBody(values as WantedAttributes);
    return [
      {
        kind: 'call',
        step,
        says: 'back',
        with: { name: subject.name, ...attributeWords(changed, old.values) },
        effect: 'set',
        reversible: true,
        target: person.id,
        call: graph('PATCH', '/users/{user-id}', { 'user-id': person.id }, body),
      },
    ];
  },
  examples: [
    {
      says: 'what differs is changed in one call',
      wanted: { leg: 'mover', attributes },
      facts: { person: exampleAttributes({ jobTitle: 'Art Director', department: 'Design' }) },
      changes: ['call set update'],
    },
    {
      says: 'a synced person is changed on premises, and read here',
      wanted: { leg: 'mover', attributes },
      facts: { person: exampleAttributes({ department: 'Design' }, true) },
      changes: ['task set onPremises'],
    },
    {
      says: 'all reads as wanted',
      wanted: { leg: 'mover', attributes },
      facts: { person: exampleAttributes({ jobTitle: 'Treasury Analyst', department: 'Treasury' }) },
      changes: [],
    },
    {
      says: 'a person who is not found is never called done',
      wanted: { leg: 'mover', attributes },
      facts: { person: null },
      changes: ['wait set missing'],
    },
  ],
});
