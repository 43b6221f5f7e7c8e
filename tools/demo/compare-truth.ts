import type { Wanted } from '../../core/wanted.ts';
import type { Truth } from '../../sandbox/control/truth.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { truths } from '../../test/steps/truths.ts';
import { compareBack } from './compare-back.ts';
import type { Told } from './story.ts';

type Holds = (truth: Truth, wanted: Wanted) => boolean;

const member = (truth: Truth, id: string): boolean => truth.groups.some((group) => group.id === id);

/** What must be true in the tenant itself once a grant calls itself proven; told from the sandbox's own state. */
const grants: Readonly<Record<string, Holds>> = {
  'create-account': ({ user, deleted }, { account }) => !deleted && user.userPrincipalName === account?.upn,
  'enable-account': ({ user }) => user.accountEnabled,
  'set-manager': ({ manager }, wanted) => wanted.manager === undefined || manager === wanted.manager.id,
  'add-to-groups': (truth, wanted) =>
    wanted.groups
      .filter((group) => ['security', 'team', 'unified'].includes(group.kind))
      .every((group) => member(truth, group.id)),
  'add-to-distribution-lists': (truth, wanted) =>
    wanted.groups
      .filter((group) => ['distribution-list', 'mail-security'].includes(group.kind))
      .every((group) => member(truth, group.id)),
  'assign-licences': ({ user }, wanted) =>
    wanted.licences.every((licence) => JSON.stringify(user).includes(licence.id)),
  'complete-attributes': ({ user }, { attributes }) =>
    user.jobTitle === attributes.jobTitle &&
    user.department === attributes.department &&
    user.usageLocation === attributes.usageLocation,
  'update-job-details': ({ user }, { attributes }) =>
    (attributes.jobTitle === undefined || user.jobTitle === attributes.jobTitle) &&
    (attributes.department === undefined || user.department === attributes.department),
  'register-strong-sign-in': ({ authenticationMethods }) =>
    authenticationMethods.some(
      (method) => method.kind !== 'password' && method.kind !== 'temporaryAccessPass',
    ),
  'enrol-device': ({ managedDevices }, wanted) => wanted.device === undefined || managedDevices.length > 0,
  'leave-groups': (truth, { before, groups }) =>
    (before?.groups ?? [])
      .filter(
        (group) =>
          ['security', 'team', 'unified'].includes(group.kind) &&
          !groups.some((kept) => kept.id === group.id),
      )
      .every((group) => !member(truth, group.id)),
};

/** Access handed over for a while is gone again once its end has been proven. */
const endedBy: Readonly<Record<string, string>> = {
  'hand-over-files': 'end-file-access',
  'hand-over-mailbox': 'end-mailbox-access',
};

/** Meetings that the person organises and that lie after the end of their access. */
function meetingsCancelled({ mailbox }: Truth, end: string): boolean {
  return (mailbox?.events ?? []).every(
    (event) =>
      !event.isOrganizer ||
      event.isCancelled ||
      event.attendees.length === 0 ||
      event.recurrence !== null ||
      event.start.dateTime < end,
  );
}

/** Steps whose claim was compared with ground truth, and those that the tenant contradicts. */
export interface Comparison {
  readonly compared: number;
  readonly contradicted: readonly string[];
}

/** Holds every claim "proven" of a finished request against the tenant itself. A rescinded request is compared by its way back. */
export function compareTruth(sandbox: Sandbox, told: Told): Comparison {
  const [first] = told.lines;
  const bound = told.lines.findLast((line) => line.entry.kind === 'bound' && line.entry.name === '@subject');
  const id =
    bound?.entry.kind === 'bound'
      ? bound.entry.value
      : first?.entry.kind === 'requested'
        ? first.entry.subject.id
        : undefined;
  const planned = told.lines.findLast((line) => line.entry.kind === 'planned');
  const truth = id === undefined ? undefined : sandbox.control.truth(id);
  if (truth === undefined || planned?.entry.kind !== 'planned')
    return { compared: 0, contradicted: ['the person is not in the tenant'] };
  const { wanted } = planned.entry;
  if (told.lines.some((line) => line.entry.kind === 'rescinded'))
    return told.before === undefined
      ? { compared: 0, contradicted: ['nobody noted how it was before'] }
      : compareBack(told.before, truth);
  const proven = new Set(
    told.lines.flatMap((line) =>
      line.entry.kind === 'verified' && line.entry.how === 'proven' ? [line.entry.step] : [],
    ),
  );
  const checks = [...proven].flatMap((step): readonly (readonly [string, boolean])[] => {
    if (step === 'cancel-meetings') return [[step, meetingsCancelled(truth, wanted.timeline.end ?? '')]];
    const end = endedBy[step];
    if (end !== undefined && proven.has(end)) return [];
    if (wanted.leg === 'leaver')
      return truths[step] === undefined ? [] : [[step, truths[step](truth, sandbox.control.state)]];
    return grants[step] === undefined ? [] : [[step, grants[step](truth, wanted)]];
  });
  return {
    compared: checks.length,
    contradicted: checks.filter(([, holds]) => !holds).map(([step]) => step),
  };
}
