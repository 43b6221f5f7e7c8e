import { graph, reference } from '../core/calls.ts';
import { query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';

interface Facts {
  readonly manager: { readonly id: string; readonly name: string } | null;
  readonly synced: boolean;
}

const step = 'set-manager';
const maya = { id: 'm1', name: 'Maya Fischer' };

const managerShape = shape.object({ id: shape.string(), displayName: shape.string().nullish() });
const syncedShape = shape.object({ onPremisesSyncEnabled: shape.boolean().nullish() });

export default defineStep<Facts>({
  id: step,
  title: { en: 'Set manager', de: 'Führungskraft eintragen' },
  why: 'Approvals, reviews and every question about the person go to the manager that the directory names.',
  legs: ['joiner', 'mover'],
  after: ['create-account'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  controls: ['NIST AC-2 b', 'NIST PS-5'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Set the manager of {name} by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Führungskraft von {name} von Hand eintragen.',
    },
  },
  sentences: {
    set: { en: '{name} reports to {manager}', de: '{name} berichtet an {manager}' },
    onPremises: {
      en: 'On-premises team sets {manager} as manager of {name}',
      de: 'Das lokale Team setzt {manager} als Führungskraft von {name}',
    },
    back: { en: '{name} reports to {manager} again', de: '{name} berichtet wieder an {manager}' },
  },
  proof: {
    en: 'The directory names the planned manager',
    de: 'Das Verzeichnis nennt die geplante Führungskraft',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { manager: null, synced: false };
    const params = { 'user-id': subject.id };
    const [manager, person] = await Promise.all([
      reader.one(
        { path: '/users/{user-id}/manager', params, query: query({ $select: 'id,displayName' }) },
        managerShape,
      ),
      reader.one(
        { path: '/users/{user-id}', params, query: query({ $select: 'id,onPremisesSyncEnabled' }) },
        syncedShape,
      ),
    ]);
    return {
      manager: manager === undefined ? null : { id: manager.id, name: manager.displayName ?? manager.id },
      synced: person?.onPremisesSyncEnabled === true,
    };
  },
  plan({ subject, wanted }, facts) {
    const manager = wanted.manager;
    if (manager === undefined || facts.manager?.id === manager.id) return [];
    const common = {
      step,
      with: { name: subject.name, manager: manager.name },
      effect: 'set',
      reversible: true,
      target: manager.id,
    } as const;
    if (facts.synced) {
      const task = {
        audience: 'on-premises',
        id: 'manager',
        proof: 'none',
        provenBy: 'reading',
        instructions: `Set-ADUser (account of ${subject.name}) -Manager (account of ${manager.name})`,
      } as const;
      return [{ ...common, kind: 'task', says: 'onPremises', task }];
    }
    const params = { 'user-id': nameInCalls(wanted, subject) };
    const call = graph('PUT', '/users/{user-id}/manager/$ref', params, reference('users', manager.id));
    return [{ ...common, kind: 'call', says: 'set', call }];
  },
  undo({ subject, wanted }, before, now) {
    if (before.manager === null || before.manager.id === now.manager?.id || now.synced) return [];
    const params = { 'user-id': nameInCalls(wanted, subject) };
    const ref = reference('users', before.manager.id);
    return [
      {
        kind: 'call',
        step,
        says: 'back',
        with: { name: subject.name, manager: before.manager.name },
        effect: 'set',
        reversible: true,
        target: before.manager.id,
        call: graph('PUT', '/users/{user-id}/manager/$ref', params, ref),
      },
    ];
  },
  examples: [
    {
      says: 'nobody is named yet',
      wanted: { manager: maya },
      facts: { manager: null, synced: false },
      changes: ['call set set'],
    },
    {
      says: 'a synced person is changed on premises',
      wanted: { leg: 'mover', manager: maya },
      facts: { manager: { id: 'm9', name: 'Old' }, synced: true },
      changes: ['task set onPremises'],
    },
    {
      says: 'the right manager is named',
      wanted: { manager: maya },
      facts: { manager: maya, synced: false },
      changes: [],
    },
    {
      says: 'a move that keeps the manager',
      wanted: { leg: 'mover' },
      facts: { manager: null, synced: false },
      changes: [],
    },
  ],
});
