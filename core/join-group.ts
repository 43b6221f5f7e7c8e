import { graph } from './calls.ts';
import type { Call, StepId, TaskChange } from './change.ts';
import { rejoin } from './leave-group.ts';
import { powershellString } from './powershell.ts';
import type { WantedGroup } from './wanted.ts';

/** Makes somebody a member by the way the group's kind asks for. Teams go through Teams: there it shows at once (graph.md 6.2). */
export function join(group: Pick<WantedGroup, 'id' | 'name' | 'kind' | 'licensed'>, person: string): Call {
  if (group.kind !== 'team') return rejoin(group, person);
  return graph(
    'POST',
    '/teams/{team-id}/members',
    { 'team-id': group.id },
    {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: [],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${person}')`,
    },
  );
}

/** The person's task for a group that refuses the cloud or this app (graph.md 5); proven by reading. */
export function joinByHand(group: WantedGroup, person: { readonly name: string }, step: StepId): TaskChange {
  const onPremises = group.kind === 'on-premises';
  return {
    kind: 'task',
    step,
    says: 'byHand',
    with: { name: person.name, group: group.name, kind: group.kind },
    effect: 'add',
    rule: group.rule,
    reversible: true,
    target: group.id,
    task: {
      audience: onPremises ? 'on-premises' : 'security',
      id: `join-${group.id}`,
      proof: 'none',
      provenBy: 'reading',
      instructions: onPremises
        ? `Add-ADGroupMember -Identity ${powershellString(group.name)} -Members (the account of ${person.name})\nStart-ADSyncSyncCycle -PolicyType Delta`
        : `New-MgGroupMemberByRef -GroupId ${group.id} (the account of ${person.name})\nSign in with a role that may write this group.`,
    },
  };
}

/** A plain group for the examples of steps. */
export function exampleGroup(over: Partial<WantedGroup> = {}): WantedGroup {
  return {
    id: 'g1',
    name: 'All Design',
    rule: 'roles.yaml: Everybody',
    kind: 'security',
    licensed: false,
    ...over,
  };
}
