import { exchange, graph, reference } from './calls.ts';
import type { Call, StepId, Task, TaskChange } from './change.ts';
import type { HeldGroup } from './memberships.ts';
import { powershellString } from './powershell.ts';

/** Ends a membership through Graph. Always with `/$ref`: without it the call deletes the person (graph.md 1.4). */
export function leaveByGraph(group: string, person: string): Call {
  return graph('DELETE', '/groups/{group-id}/members/{directoryObject-id}/$ref', {
    'group-id': group,
    'directoryObject-id': person,
  });
}

/** Ends a membership in a list or mail-enabled security group, which only Exchange writes (graph.md 9.3). */
export function leaveByExchange(group: string, person: string): Call {
  return exchange('Remove-DistributionGroupMember', {
    Identity: group,
    Member: person,
    BypassSecurityGroupManagerCheck: true,
    Confirm: false,
  });
}

/** Puts a person back into a group of a cloud kind, from the recorded before-facts. */
export function rejoin(group: HeldGroup, person: string): Call {
  if (group.kind === 'distribution-list' || group.kind === 'mail-security')
    return exchange('Add-DistributionGroupMember', {
      Identity: group.id,
      Member: person,
      BypassSecurityGroupManagerCheck: true,
    });
  return graph(
    'POST',
    '/groups/{group-id}/members/$ref',
    { 'group-id': group.id },
    reference('directoryObjects', person),
  );
}

/** The person's task for a group that refuses the cloud or this app (graph.md 5); proven by reading. */
export function leaveByHand(
  group: HeldGroup,
  person: { readonly id: string; readonly name: string },
  about: {
    readonly step: StepId;
    readonly rule?: string;
    readonly scope?: string;
    readonly scopeStep?: StepId;
  },
): TaskChange {
  const instructions: Record<string, string> = {
    'on-premises': `Remove-ADGroupMember -Identity ${powershellString(group.name)} -Members (the account of ${person.name})\nStart-ADSyncSyncCycle -PolicyType Delta`,
    dynamic: `The rule puts the person in. Change the attribute it reads, or the rule:\n${group.membershipRule ?? ''}`,
  };
  const task: Task = {
    audience:
      group.kind === 'on-premises' ? 'on-premises' : group.kind === 'dynamic' ? 'technician' : 'security',
    id: `leave-${group.id}`,
    proof: 'none',
    provenBy: 'reading',
    instructions:
      instructions[group.kind] ??
      `Remove-MgGroupMemberByRef -GroupId ${group.id} -DirectoryObjectId ${person.id}`,
  };
  return {
    kind: 'task',
    step: about.step,
    says: 'byHand',
    with: { group: group.name, kind: group.kind },
    effect: 'remove',
    rule: about.rule,
    reversible: true,
    scope: about.scope,
    scopeStep: about.scopeStep,
    target: group.id,
    task,
  };
}

/** The person's task to give a membership back that only people may write; proven by reading. */
export function rejoinByHand(
  group: HeldGroup,
  person: { readonly id: string; readonly name: string },
  step: StepId,
): TaskChange {
  const onPremises = group.kind === 'on-premises';
  return {
    kind: 'task',
    step,
    says: 'restoreByHand',
    with: { group: group.name, kind: group.kind },
    effect: 'add',
    reversible: true,
    target: group.id,
    task: {
      audience: onPremises ? 'on-premises' : 'security',
      id: `rejoin-${group.id}`,
      proof: 'none',
      provenBy: 'reading',
      instructions: onPremises
        ? `Add-ADGroupMember -Identity '${group.name.replaceAll("'", "''")}' -Members (the account of ${person.name})\nStart-ADSyncSyncCycle -PolicyType Delta`
        : `New-MgGroupMember -GroupId ${group.id} -DirectoryObjectId ${person.id}`,
    },
  };
}

/** Memberships that were there before and are gone now: what an undo has to give back. */
export function lost(before: readonly HeldGroup[], now: readonly HeldGroup[]): readonly HeldGroup[] {
  const still = new Set(now.map((group) => group.id));
  return before.filter((group) => !still.has(group.id));
}
