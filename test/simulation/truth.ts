import type { Entry } from '../../core/entry.ts';
import type { Durable, Record } from './record.ts';
import type { Company, Row, Truth } from './tenant.ts';

type Holds = (company: Truth, id: string) => boolean;

interface Licence {
  readonly skuId: string;
}

/** What must be so in the tenant itself once a step is called proven; steps without an entry are not judged. */
const truths: Readonly<Truths<Holds>> = {
  'disable-account': (company, id) => company.truth('users', id)?.accountEnabled === false,
  'convert-mailbox': (company, id) => {
    const mailbox = company.truth('mailboxes', id);
    return mailbox === undefined || mailbox.RecipientTypeDetails === 'SharedMailbox';
  },
  'wipe-device': (company, id) =>
    [...company.truths('devices')].filter((row) => row.userId === id).every(finished(company)),
  'return-licences': (company, id) => direct(company, id).length === 0,
  'create-account': (company, id) => company.truth('users', id) !== undefined,
  'enable-account': (company, id) => company.truth('users', id)?.accountEnabled === true,
  'leave-groups': (company, id) => groupsOf(company, id).every(isLicensed),
  'leave-licence-groups': (company, id) => !groupsOf(company, id).some(isLicensed),
};

type Truths<T> = { readonly [step: string]: T | undefined };

const actionMillis = 40 * 60_000;

function finished(company: Truth): (row: Row) => boolean {
  return (row) => {
    const actions = (row.deviceActionResults ?? []) as readonly { readonly startDateTime: string }[];
    return actions.some((action) => company.now() - Date.parse(action.startDateTime) >= actionMillis);
  };
}

function groupsOf(company: Truth, id: string): readonly Row[] {
  return [...company.truths('members')]
    .filter((row) => row.user === id)
    .flatMap((row) => company.truth('groups', String(row.group)) ?? []);
}

/** A group that hands out a licence is left by a step of its own, after the mailbox is safe. */
function isLicensed(group: Row): boolean {
  return Array.isArray(group.assignedLicenses);
}

function direct(company: Truth, id: string): readonly Licence[] {
  const states = company.truth('users', id)?.licenseAssignmentStates ?? [];
  return (states as readonly (Licence & { readonly assignedByGroup: string | null })[]).filter(
    (state) => state.assignedByGroup === null,
  );
}

/**
 * The tenant's own word on a line that calls a leaver's or joiner's step proven, at the moment it becomes durable.
 *
 * A look at a reader that is behind is a look at an earlier moment, and no number of looks changes that: what somebody adds
 * after it is as good as added after the proof. So where a look found nothing left and a later one proves it, that later one
 * may show an earlier moment, but none before the first look: whatever was there then has to be seen.
 */
export function holds(
  company: Company,
  record: Record,
  request: string,
  entry: Entry,
): { readonly holds?: boolean } {
  if (entry.kind !== 'verified' || entry.how !== 'proven') return {};
  const lines = record.byRequest.get(request) ?? [];
  // What was struck is left as it is on purpose; what was rescinded is put back.
  const rescinded = lines.some(({ line }) => ['rescinded', 'struck'].includes(line.entry.kind));
  const first = lines[0]?.line.entry;
  const truth = truths[entry.step];
  if (rescinded || truth === undefined || first?.kind !== 'requested' || first.leg === 'mover') return {};
  const bound = lines.findLast((one) => one.line.entry.kind === 'bound')?.line.entry;
  const id = first.subject.id ?? (bound?.kind === 'bound' ? bound.value : '');
  const shown = company.shownSince(firstClearLook(lines, entry.step));
  return { holds: truth(company, id) || (shown !== undefined && truth(shown, id)) };
}

/** When the looks that a proof ends began to find nothing left, without a break; never, where it was the first one. */
function firstClearLook(lines: readonly Durable[], step: string): number {
  const own = lines.filter(({ line }) => 'step' in line.entry && line.entry.step === step);
  const before = own.findLastIndex(({ line: { entry } }) => entry.kind !== 'looked' || entry.left !== 0);
  return own[before + 1]?.at ?? Number.POSITIVE_INFINITY;
}
