import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { CallChange, Change, Task } from '../core/change.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { licenceName } from '../core/licence-names.ts';
import { readMailbox } from '../core/mailbox.ts';
import { departure } from '../core/memberships.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep, type History } from '../core/step.ts';
import type { Wanted } from '../core/wanted.ts';

interface Licence {
  readonly id: string;
  readonly name: string;
  /** Group that hands it out; null when assigned to the person directly. */
  readonly viaGroup: string | null;
  /** Holds a plan that a user mailbox lives on. */
  readonly mail: boolean;
  /** Holds Exchange Online Plan 2, which a held or oversized shared mailbox needs. */
  readonly mailPlanTwo: boolean;
}
interface Facts {
  readonly licences: readonly Licence[];
  readonly held: boolean;
  /** No user mailbox hangs on a licence: it is shared, or there is none. */
  readonly shared: boolean;
  /** In a restricted unit, where no app may change them. */
  readonly restricted?: boolean;
}

const step = 'return-licences';
const scope = 'licences';

const stateDecoder = shape.object({
  isManagementRestricted: shape.boolean().nullish(),
  licenseAssignmentStates: shape
    .array(shape.object({ skuId: shape.string(), assignedByGroup: shape.string().nullish() }))
    .nullish(),
});
/** Exchange plans carry mailboxes, all but the one that only lends its features to other products. */
const mailPlan = /^EXCHANGE_S_(?!FOUNDATION)/;

const skuDecoder: Decoder<Omit<Licence, 'viaGroup'>> = shape
  .object({
    skuId: shape.string(),
    skuPartNumber: shape.string(),
    servicePlans: shape.array(shape.object({ servicePlanName: shape.string() })).nullish(),
  })
  .transform((row) => {
    const plans = (row.servicePlans ?? []).map((plan) => plan.servicePlanName);
    return {
      id: row.skuId,
      name: licenceName(row.skuPartNumber),
      mail: plans.some((plan) => mailPlan.test(plan)),
      mailPlanTwo: plans.some((plan) => plan.startsWith('EXCHANGE_S_ENTERPRISE')),
    };
  });

/** Without its Plan 2 licence a shared mailbox on hold, or above the size limit, would be lost (graph.md 8.5). */
function mailboxNeeds(wanted: Wanted, facts: Facts, licence: Licence, sizeGb: number): boolean {
  if (wanted.leg !== 'leaver' || !licence.mailPlanTwo || wanted.leaver?.mailbox === 'archive') return false;
  return facts.held || wanted.leaver?.hold === true || sizeGb > (wanted.leaver?.sharedSizeMaxGb ?? Infinity);
}

/**
 * Once the plan runs, a leaver's mailbox must read as safe before its licence goes, also where the conversion was waived:
 * an accepted gap in the record must not cost the mail.
 */
function endsMailbox(wanted: Wanted, facts: Facts, licence: Licence, history: History): boolean {
  const isSurvey = Object.keys(history.before).length === 0;
  return wanted.leg === 'leaver' && !isSurvey && licence.mail && !facts.shared && !facts.held;
}

function sizeOf(kept: unknown): number {
  const size = (kept as { readonly sizeGb?: unknown } | undefined)?.sizeGb;
  return typeof size === 'number' ? size : 0;
}

function taskFor(licence: Licence, person: string): Task {
  return {
    audience: 'security',
    id: `return-${licence.id}`,
    proof: 'none',
    provenBy: 'reading',
    instructions: `Set-MgUserLicense -UserId ${person} -AddLicenses @() -RemoveLicenses @('${licence.id}')\nSign in with a role scoped to the restricted administrative unit.`,
  };
}

const e3 = { id: 's1', name: 'SPE_E3', viaGroup: null, mail: true, mailPlanTwo: true };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Return licences', de: 'Lizenzen zurückgeben' },
  why: 'Licences cost money and keep services open. They go last: after the mailbox is proven safe and the files are handed over. A mailbox on hold or above the size limit keeps its Exchange Online Plan 2.',
  legs: ['mover', 'leaver'],
  after: ['convert-mailbox', 'cancel-meetings', 'hand-over-files', 'leave-licence-groups'],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: [
    'User.Read.All',
    'LicenseAssignment.Read.All',
    'LicenseAssignment.ReadWrite.All',
    'Exchange.ManageAsApp',
  ],
  cmdlets: ['Get-Mailbox'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'ISO 27001 A.5.11'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Remove the licences of {name} in the admin centre.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Lizenzen von {name} im Admin Center entfernen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All licences', de: 'Alle Lizenzen' } },
  sentences: {
    remove: { en: 'Return licence {licence}', de: 'Lizenz {licence} zurückgeben' },
    restricted: {
      en: 'Security returns licence {licence} of somebody in a restricted unit',
      de: 'Die Sicherheit gibt Lizenz {licence} einer Person in der geschützten Verwaltungseinheit zurück',
    },
    inherited: {
      en: 'Licence {licence} is still handed out by a group',
      de: 'Lizenz {licence} wird noch von einer Gruppe vergeben',
    },
    unsafe: {
      en: 'Licence {licence} stays until the mailbox is shared or on hold',
      de: 'Lizenz {licence} bleibt, bis das Postfach gemeinsam oder unter Aufbewahrung ist',
    },
    restore: { en: 'Assign licence {licence} again', de: 'Lizenz {licence} wieder zuweisen' },
  },
  proof: {
    en: 'No licence that has to go is assigned, directly or by a group',
    de: 'Keine Lizenz, die wegfallen muss, ist direkt oder über eine Gruppe zugewiesen',
  },
  async look({ subject, reader }) {
    const params = { 'user-id': directoryId(subject) };
    const [user, skus, mailbox] = await Promise.all([
      reader.one(
        {
          path: '/users/{user-id}',
          params,
          query: query({ $select: 'id,licenseAssignmentStates,isManagementRestricted' }),
        },
        stateDecoder,
      ),
      reader.list({ path: '/subscribedSkus', params: {} }, skuDecoder),
      readMailbox(reader, subject),
    ]);
    return {
      licences: (user?.licenseAssignmentStates ?? []).map(({ skuId, assignedByGroup }) => {
        const sku = skus?.find((one) => one.id === skuId);
        return {
          id: skuId,
          name: sku?.name ?? skuId,
          viaGroup: assignedByGroup ?? null,
          mail: sku?.mail !== false,
          mailPlanTwo: sku?.mailPlanTwo === true,
        };
      }),
      held: mailbox?.hold === true,
      shared: mailbox === null || mailbox.type === 'SharedMailbox',
      restricted: user?.isManagementRestricted === true,
    };
  },
  plan({ subject, wanted, history }, facts) {
    const person = directoryId(subject);
    const size = sizeOf(history.proven['convert-mailbox'] ?? history.before['convert-mailbox']);
    return facts.licences.flatMap((one): readonly Change[] => {
      const going = departure(wanted, 'licences', one.id);
      if (going === undefined || mailboxNeeds(wanted, facts, one, size)) return [];
      const common = {
        step,
        with: { licence: one.name },
        effect: 'remove',
        rule: going.rule,
        reversible: true,
        ...scopeOf(wanted, scope, going),
        target: one.id,
      } as const;
      // A mover may keep a group that hands out a licence; for a leaver the licence groups were left before.
      if (one.viaGroup !== null)
        return wanted.leg === 'leaver' ? [{ ...common, kind: 'wait', says: 'inherited' } as const] : [];
      if (endsMailbox(wanted, facts, one, history)) return [{ ...common, kind: 'wait', says: 'unsafe' }];
      if (facts.restricted === true)
        return [{ ...common, kind: 'task', says: 'restricted', task: taskFor(one, person) } as const];
      const call = graph(
        'POST',
        '/users/{user-id}/assignLicense',
        { 'user-id': person },
        { addLicenses: [], removeLicenses: [one.id] },
      );
      return [{ ...common, kind: 'call', says: 'remove', call } as const];
    });
  },
  undo({ subject }, before, now) {
    const still = new Set(now.licences.map((one) => one.id));
    return before.licences
      .filter((one) => one.viaGroup === null && !still.has(one.id))
      .map(
        (one): CallChange => ({
          kind: 'call',
          step,
          says: 'restore',
          with: { licence: one.name },
          effect: 'add',
          reversible: true,
          target: one.id,
          call: graph(
            'POST',
            '/users/{user-id}/assignLicense',
            { 'user-id': directoryId(subject) },
            { addLicenses: [{ skuId: one.id, disabledPlans: [] }], removeLicenses: [] },
          ),
        }),
      );
  },
  examples: [
    {
      says: 'a direct licence is returned; one by group waits for the group',
      wanted: { leaver: exampleLeaver() },
      facts: {
        licences: [e3, { ...e3, id: 's2', name: 'VISIO', viaGroup: 'g1' }],
        held: false,
        shared: true,
      },
      changes: ['call remove remove', 'wait remove inherited'],
    },
    {
      says: 'a shared mailbox on hold keeps Plan 2',
      wanted: { leaver: exampleLeaver({ hold: true }) },
      facts: { licences: [e3], held: true, shared: true },
      changes: [],
    },
    {
      says: 'a mover keeps what no rule explains',
      wanted: { leg: 'mover' },
      facts: { licences: [e3], held: false, shared: false },
      changes: [],
    },
    {
      says: 'a mailbox that is neither shared nor on hold keeps its licence once the plan runs',
      wanted: { leaver: exampleLeaver() },
      facts: { licences: [e3], held: false, shared: false },
      history: { before: { [step]: {} } },
      changes: ['wait remove unsafe'],
    },
    {
      says: 'in a restricted unit security returns it',
      wanted: { leaver: exampleLeaver() },
      facts: { licences: [e3], held: false, shared: true, restricted: true },
      changes: ['task remove restricted'],
    },
    { says: 'no licence', wanted: {}, facts: { licences: [], held: false, shared: false }, changes: [] },
  ],
});
