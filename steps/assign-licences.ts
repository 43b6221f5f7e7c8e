import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { exampleGroup, join } from '../core/join-group.ts';
import { type LicenceState, readLicenceStates } from '../core/licence-states.ts';
import { readMemberships } from '../core/memberships.ts';
import { defineStep, type PlanInput } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';
import type { WantedLicence } from '../core/wanted.ts';

interface Facts {
  readonly states: readonly LicenceState[];
  /** Ids of the groups the person is a direct member of. */
  readonly memberOf: readonly string[];
}

const step = 'assign-licences';

/** Error codes of the service with a sentence of their own; any other is shown as it came. */
const errorSentences: Readonly<Record<string, string>> = {
  CountViolation: 'noSeats',
  ProhibitedInUsageLocationViolation: 'wrongLocation',
  MutuallyExclusiveViolation: 'conflict',
  DependencyViolation: 'conflict',
  UniquenessViolation: 'addressClash',
};

function isActive(licence: WantedLicence, { states }: Facts): boolean {
  return states.some((state) => state.skuId === licence.id && state.active);
}

/**
 * Directly assigned licences go in one call. What the survey found missing is asked for as a whole, so that the approved
 * call stays the same when a part of it has come true.
 */
function directly({ subject, wanted, history }: PlanInput, facts: Facts): readonly Change[] {
  const direct = wanted.licences.filter((licence) => licence.viaGroup === undefined);
  const lacking = (known: Facts) => direct.filter((licence) => !isActive(licence, known));
  const missing = lacking(facts);
  const surveyed = history.before[step] as Facts | undefined;
  const atSurvey = surveyed === undefined ? missing : lacking(surveyed);
  const asked = missing.every((licence) => atSurvey.includes(licence)) ? atSurvey : missing;
  if (missing.length === 0) return [];
  const call = graph(
    'POST',
    '/users/{user-id}/assignLicense',
    { 'user-id': nameInCalls(wanted, subject) },
    { addLicenses: asked.map(({ id }) => ({ skuId: id, disabledPlans: [] })), removeLicenses: [] },
  );
  return [
    {
      kind: 'call',
      step,
      says: 'assign',
      with: { name: subject.name, licence: asked.map((licence) => licence.name).join(', ') },
      effect: 'add',
      rule: asked[0]?.rule,
      reversible: true,
      target: asked[0]?.id,
      call,
    },
    ...missing.flatMap((licence) => inError(licence, facts)),
  ];
}

/** An assignment that stands but does not work is waited for, with its reason. */
function inError(licence: WantedLicence, { states }: Facts): readonly Change[] {
  const found = states.find((state) => state.skuId === licence.id && state.error !== null);
  if (found?.error === undefined || found.error === null) return [];
  return [
    {
      kind: 'wait',
      step,
      says: errorSentences[found.error] ?? 'otherError',
      with: { licence: licence.name, error: found.error },
      effect: 'add',
      reversible: true,
      target: licence.id,
    },
  ];
}

function throughGroup(licence: WantedLicence, input: PlanInput, facts: Facts): readonly Change[] {
  const { subject, wanted } = input;
  const via = licence.viaGroup;
  if (via === undefined || isActive(licence, facts)) return [];
  const common = {
    step,
    with: { name: subject.name, licence: licence.name, group: via.name },
    effect: 'add',
    rule: licence.rule,
    reversible: true,
    target: via.id,
  } as const;
  const group = wanted.groups.find((one) => one.id === via.id) ?? {
    ...via,
    kind: 'security' as const,
    licensed: true,
  };
  const errors = inError(licence, facts);
  if (errors.length > 0) return errors;
  if (facts.memberOf.includes(via.id) || group.kind === 'dynamic')
    return [{ ...common, kind: 'wait', says: 'processing' }];
  return [{ ...common, kind: 'call', says: 'join', call: join(group, nameInCalls(wanted, subject)) }];
}

const e3: WantedLicence = {
  id: 's1',
  name: 'SPE_E3',
  partNumber: 'SPE_E3',
  seatsFree: 3,
  rule: 'roles.yaml: Everybody',
  viaGroup: { id: 'g7', name: 'Licence M365 E3', rule: 'roles.yaml: Everybody' },
};
const visio: WantedLicence = { ...e3, id: 's2', name: 'VISIOCLIENT', viaGroup: undefined };
const licenceGroup = exampleGroup({ id: 'g7', name: 'Licence M365 E3', licensed: true });
const state = (over: Partial<LicenceState> = {}): LicenceState => ({
  skuId: 's1',
  group: 'g7',
  active: true,
  error: null,
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Assign licences', de: 'Lizenzen zuweisen' },
  why: 'Mail, Teams and apps begin with a licence. Through a group where policy says so, else in one call; only an active assignment counts.',
  legs: ['joiner', 'mover'],
  after: ['create-account', 'complete-attributes', 'update-job-details'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: [
    'User.Read.All',
    'Directory.Read.All',
    'LicenseAssignment.ReadWrite.All',
    'GroupMember.ReadWrite.All',
    'Exchange.ManageAsApp',
  ],
  cmdlets: ['Add-DistributionGroupMember'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 i', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Assign the licences of {name} in the admin centre.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Lizenzen von {name} im Admin Center zuweisen.',
    },
  },
  sentences: {
    assign: { en: 'Assign {licence} to {name}', de: '{name} {licence} zuweisen' },
    join: {
      en: 'Assign {licence} to {name} through {group}',
      de: '{name} {licence} über {group} zuweisen',
    },
    processing: {
      en: 'The directory is still handing out {licence} through {group}',
      de: 'Das Verzeichnis vergibt {licence} über {group} noch',
    },
    noSeats: { en: 'No seat is free for {licence}', de: 'Für {licence} ist kein Platz frei' },
    wrongLocation: {
      en: '{licence} is not allowed at the usage location',
      de: '{licence} ist am Nutzungsstandort nicht erlaubt',
    },
    conflict: {
      en: '{licence} conflicts with another licence or lacks one ({error})',
      de: '{licence} verträgt sich nicht mit einer anderen Lizenz, oder eine fehlt ({error})',
    },
    addressClash: {
      en: '{licence} waits: a mail address is used twice',
      de: '{licence} wartet: eine Mailadresse ist doppelt vergeben',
    },
    otherError: {
      en: '{licence} is assigned with an error: {error}',
      de: '{licence} ist fehlerhaft zugewiesen: {error}',
    },
    take: { en: 'Take back {licence} from {name}', de: '{licence} von {name} zurücknehmen' },
  },
  proof: {
    en: 'Each planned licence reads as active',
    de: 'Jede geplante Lizenz liest sich als aktiv',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { states: [], memberOf: [] };
    const [states, groups] = await Promise.all([
      readLicenceStates(reader, subject.id),
      readMemberships(reader, subject.id),
    ]);
    return { states, memberOf: groups.map((group) => group.id) };
  },
  plan(input, facts) {
    return [
      ...directly(input, facts),
      ...input.wanted.licences.flatMap((licence) => throughGroup(licence, input, facts)),
    ];
  },
  undo({ subject, wanted }, before, now) {
    const added = wanted.licences.filter(
      (licence) => licence.viaGroup === undefined && isActive(licence, now) && !isActive(licence, before),
    );
    if (added.length === 0) return [];
    const removeLicenses = added.map((licence) => licence.id);
    return [
      {
        kind: 'call',
        step,
        says: 'take',
        with: { name: subject.name, licence: added.map((licence) => licence.name).join(', ') },
        effect: 'remove',
        reversible: true,
        call: graph(
          'POST',
          '/users/{user-id}/assignLicense',
          { 'user-id': nameInCalls(wanted, subject) },
          { addLicenses: [], removeLicenses },
        ),
      },
    ];
  },
  examples: [
    {
      says: 'direct ones in one call, the other through its group',
      wanted: { licences: [e3, visio, { ...visio, id: 's3' }], groups: [licenceGroup] },
      facts: { states: [], memberOf: [] },
      changes: ['call add assign', 'call add join'],
    },
    {
      says: 'the group has no seat left: shown, not hidden',
      wanted: { licences: [e3], groups: [licenceGroup] },
      facts: { states: [state({ active: false, error: 'CountViolation' })], memberOf: ['g7'] },
      changes: ['wait add noSeats'],
    },
    {
      says: 'a member whose licence has not arrived',
      wanted: { licences: [e3], groups: [licenceGroup] },
      facts: { states: [], memberOf: ['g7'] },
      changes: ['wait add processing'],
    },
    {
      says: 'a mover who holds it directly needs no group',
      wanted: { leg: 'mover', licences: [e3], groups: [licenceGroup] },
      facts: { states: [state({ group: null })], memberOf: [] },
      changes: [],
    },
    {
      says: 'all active',
      wanted: { licences: [e3, visio], groups: [licenceGroup] },
      facts: { states: [state(), state({ skuId: 's2', group: null })], memberOf: ['g7'] },
      changes: [],
    },
  ],
});
