import { directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change, StepId } from '../core/change.ts';
import type { KeptItem } from '../core/entry.ts';
import { leaveByExchange, leaveByGraph, leaveByHand } from '../core/leave-group.ts';
import { readLicenceStates } from '../core/licence-states.ts';
import { accessCmdlets, type HeldAccess } from '../core/mailbox-access.ts';
import { exchangeKinds, graphKinds, type HeldGroup, readMemberships } from '../core/memberships.ts';
import { type OtherAccess, otherItems, readOtherAccess } from '../core/other-access.ts';
import type { PersonRef } from '../core/person.ts';
import { query, type Reader, shape } from '../core/reader.ts';
import { removalsOf } from '../core/refused-access.ts';
import { refused } from '../core/scope.ts';
import { defineStep, type PlanInput } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Facts {
  /** What the person holds now: groups, direct app roles, direct licences (skuId). */
  readonly groups: readonly HeldGroup[];
  readonly apps: readonly { readonly id: string; readonly app: string }[];
  readonly licences: readonly string[];
  /** Read only where something of it is to be decided. */
  readonly other?: OtherAccess;
  /** Takes over what the person owned; undefined when there is nobody with an enabled account. */
  readonly successor?: PersonRef;
}

const step = 'review-access';

/** Steps that take refused access away with the rest of the old role; what is refused after them is taken away here. */
const removers: Readonly<Partial<Record<KeptItem['what'], StepId>>> = {
  group: 'leave-groups',
  licence: 'return-licences',
  app: 'remove-app-access',
  mailbox: 'leave-shared-mailboxes',
  credential: 'rotate-shared-credentials',
};

const appShape = shape.object({
  id: shape.string(),
  resourceId: shape.string(),
  principalType: shape.string().nullish(),
});

async function readApps(reader: Reader, id: string): Promise<Facts['apps']> {
  const path = '/users/{user-id}/appRoleAssignments';
  const rows = await reader.list({ path, params: { 'user-id': id }, query: query({ $top: 999 }) }, appShape);
  return (rows ?? [])
    .filter((row) => row.principalType !== 'Group')
    .map((row) => ({ id: row.id, app: row.resourceId }));
}

/** Access that nobody has decided on. A decision of the new manager is final until it expires. */
function undecided(wanted: Wanted): readonly KeptItem[] {
  return (wanted.unexplained ?? []).filter((item) => wanted.reviewed?.[item.id] === undefined);
}

/** Refused and still held, as far as is known. */
function leftOver({ wanted }: PlanInput, facts: Facts): readonly KeptItem[] {
  const held = [
    ...facts.groups.map((one) => one.id),
    ...facts.apps.map((one) => one.app),
    ...facts.licences,
    ...(facts.other === undefined ? [] : otherItems(facts.other).map((one) => one.id)),
  ];
  return (wanted.unexplained ?? []).filter(
    (item) =>
      wanted.reviewed?.[item.id] === false &&
      (held.includes(item.id) || (otherKinds.has(item.what) && facts.other === undefined)),
  );
}

/** The end of the overlap while it lies ahead: until then old and new access stand side by side. */
function overlapsUntil({ wanted, now }: Pick<PlanInput, 'wanted' | 'now'>): string | undefined {
  const { overlapEnd } = wanted.timeline;
  return overlapEnd !== undefined && Date.parse(overlapEnd) > Date.parse(now) ? overlapEnd : undefined;
}

/** What is refused goes after the overlap; what has a step of its own goes with that one. */
function isEarly(input: Pick<PlanInput, 'history' | 'wanted' | 'now'>, item: KeptItem): boolean {
  const remover = removers[item.what];
  if (remover !== undefined) return input.history.proven[remover] === undefined;
  return overlapsUntil(input) !== undefined;
}

const otherKinds: ReadonlySet<KeptItem['what']> = new Set(['mailbox', 'delegation', 'ownership', 'role']);

/** Rights on mailboxes, ownerships and roles, each by its own way. */
function otherRemovals({ subject }: PlanInput, facts: Facts, item: KeptItem): readonly Change[] {
  if (facts.other === undefined) return [];
  const person = { id: directoryId(subject), name: subject.name };
  const { successor } = facts;
  const values = { name: subject.name, item: item.name, successor: successor?.name ?? '', ref: item.id };
  const common = {
    step,
    with: values,
    rule: 'refused by the new manager',
    reversible: true,
    ...refused,
  } as const;
  return removalsOf(item, facts.other, { person, successor }).map((one): Change => {
    const effect = one.says === 'successor' ? 'add' : 'remove';
    if ('call' in one) return { ...common, effect, kind: 'call', says: one.says, call: one.call };
    return { ...common, effect, kind: 'task', says: one.says, task: one.task };
  });
}

/** Waits for the step that removes it at the end of the overlap; once that one is through, removes it. */
function removal(input: PlanInput, facts: Facts, item: KeptItem): readonly Change[] {
  const { subject } = input;
  const person = directoryId(subject);
  const common = {
    step,
    with: { name: subject.name, item: item.name },
    effect: 'remove',
    rule: 'refused by the new manager',
    reversible: true,
    ...refused,
    target: item.id,
  } as const;
  if (isEarly(input, item)) return [{ ...common, kind: 'wait', says: 'later', until: overlapsUntil(input) }];
  if (otherKinds.has(item.what)) return otherRemovals(input, facts, item);
  const group = facts.groups.find((one) => one.id === item.id);
  if (group !== undefined && graphKinds.includes(group.kind))
    return [{ ...common, kind: 'call', says: 'remove', call: leaveByGraph(group.id, person) }];
  if (group !== undefined && exchangeKinds.includes(group.kind))
    return [{ ...common, kind: 'call', says: 'remove', call: leaveByExchange(group.id, person) }];
  if (group !== undefined) return [leaveByHand(group, { id: person, name: subject.name }, common)];
  if (item.what === 'licence') {
    const body = { addLicenses: [], removeLicenses: [item.id] };
    const call = graph('POST', '/users/{user-id}/assignLicense', { 'user-id': person }, body);
    return [{ ...common, kind: 'call', says: 'remove', call }];
  }
  const path = '/users/{user-id}/appRoleAssignments/{appRoleAssignment-id}';
  return facts.apps
    .filter((one) => one.app === item.id)
    .map((one) => {
      const params = { 'user-id': person, 'appRoleAssignment-id': one.id };
      return { ...common, kind: 'call', says: 'remove', call: graph('DELETE', path, params) };
    });
}

const nothing: Facts = { groups: [], apps: [], licences: [] };
const chess: KeptItem = { id: 'g9', name: 'Chess Club', what: 'group' };
const chessGroup: HeldGroup = { id: 'g9', name: 'Chess Club', kind: 'security', licensed: false };

const noOther: OtherAccess = { shared: [], held: [], given: [], owned: [], roles: [] };
const team = { id: 'g7', name: 'Old team', type: 'group', group: 'team', others: [] } as const;
const calendar: HeldAccess = {
  mailbox: 'u6',
  name: 'Jan Ott',
  address: 'jan@contoso.com',
  right: 'folder',
  rights: ['Editor'],
  folder: 'u6:\\Calendar',
};
const role = { id: 'ra1', roleId: 'r1', name: 'Reports Reader', scope: '/', how: 'assigned' } as const;
const ownItem: KeptItem = { id: 'own-g7', name: 'Old team', what: 'ownership' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Review access', de: 'Zugriffe prüfen' },
  why: 'Access that neither the old nor the new role explains piles up with every move. The new manager signs for each item, or it goes.',
  legs: ['mover'],
  after: [],
  due: { mover: { at: 'start' } },
  identity: 'writer',
  permissions: [
    'User.Read.All',
    'Directory.Read.All',
    'Application.Read.All',
    'GroupMember.Read.All',
    'Group.ReadWrite.All',
    'GroupMember.ReadWrite.All',
    'Application.ReadWrite.All',
    'RoleManagement.Read.Directory',
    'RoleEligibilitySchedule.Read.Directory',
    'RoleAssignmentSchedule.Read.Directory',
    'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    'AppRoleAssignment.ReadWrite.All',
    'LicenseAssignment.ReadWrite.All',
    'Exchange.ManageAsApp',
  ],
  cmdlets: [...accessCmdlets, 'Remove-DistributionGroupMember', 'Set-DistributionGroup'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-5 b', 'NIST AC-2 j', 'NIST AC-6 (7)', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 21 * 24 * 60,
  scope: {
    name: refused.scope,
    sentence: {
      en: 'What the new manager refuses in the access review',
      de: 'Was die neue Führungskraft bei der Prüfung der Zugriffe ablehnt',
    },
  },
  sentences: {
    review: {
      en: 'Decide for each of {count} items of {name} that no rule explains: keep with a reason, or remove',
      de: 'Für jeden von {count} Zugriffen von {name}, die keine Regel erklärt, entscheiden: begründet behalten oder entziehen',
    },
    later: {
      en: '{item} was refused and goes with the other old access',
      de: '{item} wurde abgelehnt und fällt mit den übrigen alten Zugriffen weg',
    },
    remove: {
      en: 'Take {item} from {name}: refused by the new manager',
      de: '{name} {item} entziehen: von der neuen Führungskraft abgelehnt',
    },
    removeByHand: {
      en: 'A person takes {item} from {name}: refused by the new manager',
      de: '{item} wird {name} von Hand entzogen: von der neuen Führungskraft abgelehnt',
    },
    successor: {
      en: 'Make {successor} an owner of {item} before {name} goes',
      de: '{successor} als Besitz von {item} eintragen, bevor {name} geht',
    },
    noSuccessor: {
      en: 'Name an owner for {item}: nobody else with an enabled account owns it',
      de: 'Bitte für {item} jemanden eintragen: niemand sonst mit aktivem Konto besitzt es',
    },
    byHand: {
      en: 'A person ends the membership in {group} ({kind})',
      de: 'Die Mitgliedschaft in {group} ({kind}) wird von Hand beendet',
    },
  },
  proof: {
    en: 'The new manager decided on every item, and nothing that was refused is held any more',
    de: 'Die neue Führungskraft hat über jeden Zugriff entschieden, und nichts Abgelehntes ist noch da',
  },
  async look({ subject, reader, wanted, history, now }) {
    const id = directoryId(subject);
    // Reading every mailbox of the tenant is worth it only once something of it has to go.
    const goes = (item: KeptItem): boolean => wanted.reviewed?.[item.id] === false;
    const asksOther = (wanted.unexplained ?? []).some(
      (item) => otherKinds.has(item.what) && goes(item) && !isEarly({ wanted, history, now }, item),
    );
    const successor = wanted.previousManager;
    const [groups, apps, states, other, account] = await Promise.all([
      readMemberships(reader, id),
      readApps(reader, id),
      readLicenceStates(reader, id),
      asksOther ? readOtherAccess(reader, subject, id) : undefined,
      successor === undefined ? undefined : readAccount(reader, successor.id),
    ]);
    const licences = states.filter((state) => state.group === null).map((state) => state.skuId);
    return {
      ...{ groups, apps, licences },
      ...(other === undefined ? {} : { other }),
      ...(account?.accountEnabled === true ? { successor } : {}),
    };
  },
  plan(input, facts) {
    const { subject, wanted } = input;
    if (undecided(wanted).length === 0)
      return leftOver(input, facts).flatMap((item) => removal(input, facts, item));
    const all = wanted.unexplained ?? [];
    return [
      {
        kind: 'task',
        step,
        says: 'review',
        with: { name: subject.name, count: all.length },
        effect: 'task',
        reversible: true,
        task: {
          audience: 'new-manager',
          id: 'review',
          proof: 'none',
          provenBy: 'attestation',
          instructions: all.map((item) => `${item.what}: ${item.name}`).join('\n'),
        },
      },
    ];
  },
  undo: () => ({
    en: 'A decision can be made again.',
    de: 'Eine Entscheidung kann erneut getroffen werden.',
  }),
  examples: [
    {
      says: 'one item is undecided, so the manager is asked',
      wanted: {
        leg: 'mover',
        unexplained: [chess, { ...chess, id: 'g8', name: 'Old project' }],
        reviewed: { g8: false },
      },
      facts: nothing,
      changes: ['task task review'],
    },
    {
      says: 'all decided',
      wanted: { leg: 'mover', unexplained: [chess], reviewed: { g9: true } },
      facts: nothing,
      changes: [],
    },
    {
      says: 'a refused item waits for the end of the overlap',
      wanted: { leg: 'mover', unexplained: [chess], reviewed: { g9: false } },
      facts: { ...nothing, groups: [chessGroup] },
      changes: ['wait remove later'],
    },
    {
      says: 'refused after the old access went: taken away here',
      wanted: {
        leg: 'mover',
        unexplained: [chess, { ...chess, id: 's1', what: 'licence' }, { ...chess, id: 'sp1', what: 'app' }],
        reviewed: { g9: false, s1: false, sp1: false },
      },
      facts: { groups: [chessGroup], apps: [{ id: 'a1', app: 'sp1' }], licences: ['s1'] },
      history: { proven: { 'leave-groups': true, 'return-licences': true, 'remove-app-access': true } },
      changes: ['call remove remove', 'call remove remove', 'call remove remove'],
    },
    {
      says: 'delegations and ownerships that were refused stay until the overlap ends',
      wanted: {
        leg: 'mover',
        timeline: { overlapEnd: '2999-01-01T00:00:00Z' },
        unexplained: [ownItem],
        reviewed: { [ownItem.id]: false },
      },
      facts: nothing,
      changes: ['wait remove later'],
    },
    {
      says: 'afterwards the former manager owns first, delegations end, and security takes the role',
      wanted: {
        leg: 'mover',
        timeline: { overlapEnd: '2026-01-01T00:00:00Z' },
        unexplained: [ownItem, ...otherItems({ ...noOther, held: [calendar], roles: [role] })],
        reviewed: Object.fromEntries(
          otherItems({ ...noOther, owned: [team], held: [calendar], roles: [role] }).map(({ id }) => [
            id,
            false,
          ]),
        ),
      },
      facts: {
        ...nothing,
        other: { ...noOther, owned: [team], held: [calendar], roles: [role] },
        successor: { id: 'u7', name: 'Eva Lind' },
      },
      changes: ['call add successor', 'call remove remove', 'task remove removeByHand'],
    },
    {
      says: 'everything is explained',
      wanted: { leg: 'mover', unexplained: [] },
      facts: nothing,
      changes: [],
    },
  ],
});
