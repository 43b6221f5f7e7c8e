import { directoryId, readAccount } from '../core/account.ts';
import type { Change } from '../core/change.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { handKinds } from '../core/memberships.ts';
import { addOwner, type OwnedObject, readOwned, removeOwner } from '../core/ownership.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly owned: readonly OwnedObject[];
  /** Whether the successor's account is enabled; an owner who cannot sign in is none. */
  readonly successorEnabled: boolean;
}

const step = 'hand-over-ownerships';
const scope = 'ownerships';

const owned = (over: Partial<OwnedObject> = {}): OwnedObject => ({
  id: 'g1',
  name: 'Project Apollo',
  type: 'group',
  group: 'team',
  others: [],
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Hand over ownerships', de: 'Besitz übergeben' },
  why: 'A group, Team or app registration without a living owner is nobody’s. The successor reads as owner before the leaver is taken off, and the last owner never goes without one.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: [
    'User.Read.All',
    'Directory.Read.All',
    'Application.Read.All',
    'GroupMember.Read.All',
    'Group.ReadWrite.All',
    'Application.ReadWrite.All',
    'Exchange.ManageAsApp',
  ],
  callReads: ['Directory.Read.All'],
  cmdlets: ['Set-DistributionGroup'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 e', 'ISO 27001 A.5.9'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Hand over what {name} owns by hand; add the new owner first.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte den Besitz von {name} von Hand übergeben; zuerst die neue Person eintragen.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'Everything the person owns, to the successor',
      de: 'Alles, was die Person besitzt, an die Nachfolge',
    },
  },
  sentences: {
    add: { en: 'Make {successor} an owner of {object}', de: '{successor} als Besitz von {object} eintragen' },
    remove: {
      en: 'Take ownership of {object} from {name}',
      de: '{name} als Besitz von {object} austragen',
    },
    byHand: {
      en: 'A person hands over {object} ({kind}) to {successor}',
      de: '{object} ({kind}) wird von Hand an {successor} übergeben',
    },
    noSuccessor: {
      en: 'Name an owner for {object}: nobody else with an enabled account owns it',
      de: 'Bitte für {object} jemanden eintragen: niemand sonst mit aktivem Konto besitzt es',
    },
    restore: { en: 'Make {name} an owner of {object} again', de: '{name} wieder für {object} eintragen' },
    restoreBeside: {
      en: 'Make {name} an owner of {object} again; {successor} stays one',
      de: '{name} wieder für {object} eintragen; {successor} bleibt eingetragen',
    },
    restoreByHand: {
      en: 'A person makes {name} an owner of {object} ({kind}) again',
      de: '{name} wird von Hand wieder für {object} ({kind}) eingetragen',
    },
  },
  proof: {
    en: 'The person owns nothing; each object has another enabled owner',
    de: 'Die Person besitzt nichts mehr; jedes Objekt hat eine andere aktive Person',
  },
  async look({ subject, reader, wanted }) {
    const successor = wanted.leaver?.handoverTo.id;
    const [objects, account] = await Promise.all([
      readOwned(reader, directoryId(subject)),
      successor === undefined ? undefined : readAccount(reader, successor),
    ]);
    return { owned: objects, successorEnabled: account?.accountEnabled === true };
  },
  plan({ subject, wanted }, facts) {
    const person = directoryId(subject);
    const successor = wanted.leaver?.handoverTo;
    // Groups that may carry roles come off with the roles (remove-directory-roles).
    const ours = facts.owned.filter((one) => one.group !== 'role-assignable');
    return ours.map((one): Change => {
      const values = { object: one.name, name: subject.name, successor: successor?.name ?? '' };
      const common = { step, with: values, reversible: true, scope, target: one.id } as const;
      const hand = { proof: 'none', provenBy: 'reading', id: `own-${one.id}` } as const;
      if (one.group !== undefined && handKinds.includes(one.group)) {
        const audience = one.group === 'on-premises' ? 'on-premises' : 'security';
        const instructions = `Owners of ${one.name} (${one.id}): add ${successor?.name ?? 'a successor'} first, then remove ${subject.name}`;
        return {
          ...common,
          with: { ...values, kind: one.group },
          effect: 'set',
          kind: 'task',
          says: 'byHand',
          task: { ...hand, audience, instructions },
        };
      }
      if (one.others.length > 0)
        return { ...common, effect: 'remove', kind: 'call', says: 'remove', call: removeOwner(one, person) };
      if (successor !== undefined && facts.successorEnabled)
        return { ...common, effect: 'add', kind: 'call', says: 'add', call: addOwner(one, successor.id) };
      return {
        ...common,
        effect: 'add',
        kind: 'task',
        says: 'noSuccessor',
        task: { ...hand, audience: 'manager' },
      };
    });
  },
  undo({ subject, wanted }, before, now) {
    const still = new Set(now.owned.map((one) => one.id));
    const successor = wanted.leaver?.handoverTo.name ?? '';
    return before.owned
      .filter((one) => !still.has(one.id))
      .map((one): Change => {
        const values = { name: subject.name, object: one.name, successor };
        const common = { step, effect: 'add', reversible: true, target: one.id } as const;
        if (one.group === undefined || !handKinds.includes(one.group)) {
          const call = addOwner(one, directoryId(subject));
          const says = one.others.length > 0 ? 'restore' : 'restoreBeside';
          return { ...common, kind: 'call', says, with: values, call };
        }
        const task = {
          audience: one.group === 'on-premises' ? 'on-premises' : 'security',
          id: `own-again-${one.id}`,
          proof: 'none',
          provenBy: 'reading',
          instructions: `Owners of ${one.name} (${one.id}): add ${subject.name}`,
        } as const;
        return { ...common, kind: 'task', says: 'restoreByHand', with: { ...values, kind: one.group }, task };
      });
  },
  examples: [
    {
      says: 'the successor comes before the last owner goes',
      wanted: { leaver: exampleLeaver() },
      facts: { owned: [owned()], successorEnabled: true },
      changes: ['call add add'],
    },
    {
      says: 'with another enabled owner the leaver goes at once',
      wanted: { leaver: exampleLeaver() },
      facts: { owned: [owned({ others: ['u2'] })], successorEnabled: true },
      changes: ['call remove remove'],
    },
    {
      says: 'a disabled successor is none: the manager names somebody',
      wanted: { leaver: exampleLeaver() },
      facts: { owned: [owned()], successorEnabled: false },
      changes: ['task add noSuccessor'],
    },
    {
      says: 'a synced group is handed over on premises',
      wanted: { leaver: exampleLeaver() },
      facts: { owned: [owned({ group: 'on-premises' })], successorEnabled: true },
      changes: ['task set byHand'],
    },
    {
      says: 'nothing owned',
      wanted: { leaver: exampleLeaver() },
      facts: { owned: [], successorEnabled: true },
      changes: [],
    },
  ],
});
