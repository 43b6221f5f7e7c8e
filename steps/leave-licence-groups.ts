import { directoryId } from '../core/account.ts';
import type { Change } from '../core/change.ts';
import {
  leaveByExchange,
  leaveByGraph,
  leaveByHand,
  lost,
  rejoin,
  rejoinByHand,
} from '../core/leave-group.ts';
import {
  asGuarded,
  departure,
  exchangeKinds,
  graphKinds,
  type HeldGroup,
  readMemberships,
} from '../core/memberships.ts';
import { scopeOf } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly groups: readonly HeldGroup[];
}

const step = 'leave-licence-groups';
const scope = 'licence-groups';

const group = (over: Partial<HeldGroup> = {}): HeldGroup => ({
  id: 'g1',
  name: 'Licences E3',
  kind: 'security',
  licensed: true,
  ...over,
});

export default defineStep<Facts>({
  id: step,
  title: { en: 'Leave licence groups', de: 'Lizenzgruppen verlassen' },
  why: 'Leaving the group takes the licence and with it the mailbox, so these groups wait until the mailbox is proven safe and the files are handed over.',
  legs: ['mover', 'leaver'],
  after: ['convert-mailbox', 'cancel-meetings', 'hand-over-files'],
  due: { mover: { at: 'overlapEnd' }, leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Directory.Read.All', 'GroupMember.ReadWrite.All', 'Exchange.ManageAsApp'],
  cmdlets: ['Remove-DistributionGroupMember', 'Add-DistributionGroupMember'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST PS-5', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Remove {name} from the licence groups by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte {name} von Hand aus den Lizenzgruppen entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: { en: 'All groups that hand out licences', de: 'Alle Gruppen, die Lizenzen vergeben' },
  },
  sentences: {
    remove: { en: 'Remove from licence group {group}', de: 'Aus Lizenzgruppe {group} entfernen' },
    byHand: {
      en: 'A person ends the membership in licence group {group} ({kind})',
      de: 'Die Mitgliedschaft in Lizenzgruppe {group} ({kind}) wird von Hand beendet',
    },
    restore: { en: 'Add to licence group {group} again', de: 'Wieder zur Lizenzgruppe {group} hinzufügen' },
    restoreByHand: {
      en: 'A person adds the membership in licence group {group} ({kind}) again',
      de: 'Die Mitgliedschaft in Lizenzgruppe {group} ({kind}) wird von Hand wiederhergestellt',
    },
  },
  proof: {
    en: 'The person’s memberships show no licence group that has to go',
    de: 'Die Mitgliedschaften der Person zeigen keine Lizenzgruppe, die wegfallen muss',
  },
  async look({ subject, reader }) {
    const groups = await readMemberships(reader, directoryId(subject));
    return { groups: groups.filter((one) => one.licensed) };
  },
  plan({ subject, wanted }, facts) {
    const person = { id: directoryId(subject), name: subject.name };
    return facts.groups.flatMap((held): readonly Change[] => {
      const one = asGuarded(wanted, held);
      const going = departure(wanted, 'groups', one.id);
      if (going === undefined) return [];
      const about = { step, rule: going.rule, ...scopeOf(wanted, scope, going) };
      const byExchange = exchangeKinds.includes(one.kind);
      if (!byExchange && !graphKinds.includes(one.kind)) return [leaveByHand(one, person, about)];
      return [
        {
          ...about,
          kind: 'call',
          says: 'remove',
          with: { group: one.name },
          effect: 'remove',
          reversible: true,
          target: one.id,
          call: byExchange ? leaveByExchange(one.id, person.id) : leaveByGraph(one.id, person.id),
        } as const,
      ];
    });
  },
  undo({ subject, wanted }, before, now) {
    const person = { id: directoryId(subject), name: subject.name };
    return lost(before.groups, now.groups)
      .map((one) => asGuarded(wanted, one))
      .map((one): Change => {
        const byCall = graphKinds.includes(one.kind) || exchangeKinds.includes(one.kind);
        if (!byCall) return rejoinByHand(one, person, step);
        return {
          kind: 'call',
          step,
          says: 'restore',
          with: { group: one.name },
          effect: 'add',
          reversible: true,
          target: one.id,
          call: rejoin(one, person.id),
        };
      });
  },
  examples: [
    {
      says: 'each kind by its own way; a dynamic one by the attribute its rule reads',
      wanted: {},
      facts: {
        groups: [
          group(),
          group({ id: 'g2', kind: 'mail-security' }),
          group({ id: 'g3', kind: 'dynamic', membershipRule: '(user.department -eq "Sales")' }),
          group({ id: 'g4', kind: 'on-premises' }),
        ],
      },
      changes: ['call remove remove', 'call remove remove', 'task remove byHand', 'task remove byHand'],
    },
    { says: 'no licence group', wanted: {}, facts: { groups: [] }, changes: [] },
  ],
});
