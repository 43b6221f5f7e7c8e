import type { Change } from '../core/change.ts';
import { exampleGroup } from '../core/join-group.ts';
import { type OwnMailbox, readOwnMailbox } from '../core/joiner-mailbox.ts';
import { leaveByExchange, rejoin } from '../core/leave-group.ts';
import { exchangeKinds, readMemberships } from '../core/memberships.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';
import type { Wanted, WantedGroup } from '../core/wanted.ts';

interface Facts {
  readonly mailbox: OwnMailbox;
  /** Ids of the groups the person is a direct member of. */
  readonly memberOf: readonly string[];
}

const step = 'add-to-distribution-lists';

/** Lists and mail-enabled security groups, less those that carry a licence. */
function lists(wanted: Wanted): readonly WantedGroup[] {
  const viaLicence = new Set(wanted.licences.map((licence) => licence.viaGroup?.id));
  return wanted.groups.filter((group) => exchangeKinds.includes(group.kind) && !viaLicence.has(group.id));
}

const list = exampleGroup({ name: 'dl-design', kind: 'distribution-list' });

export default defineStep<Facts>({
  id: step,
  title: { en: 'Add to distribution lists', de: 'In Verteilerlisten aufnehmen' },
  why: 'Lists and mail-enabled security groups are written by Exchange only, and only for somebody who has a mailbox.',
  legs: ['joiner', 'mover'],
  after: ['create-account', 'assign-licences'],
  due: { joiner: { at: 'prepare' }, mover: { at: 'start' } },
  identity: 'joiner',
  permissions: ['Directory.Read.All', 'Exchange.ManageAsApp'],
  cmdlets: ['Get-Mailbox', 'Add-DistributionGroupMember', 'Remove-DistributionGroupMember'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 i', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 24 * 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Add {name} to the remaining lists by hand.',
      de: 'Exchange hat abgelehnt. Bitte {name} von Hand in die übrigen Listen aufnehmen.',
    },
  },
  sentences: {
    add: { en: 'Add {name} to the list {group}', de: '{name} in die Liste {group} aufnehmen' },
    noMailbox: {
      en: 'The mailbox of {name} is being set up; then {group} follows',
      de: 'Das Postfach von {name} wird eingerichtet; danach folgt {group}',
    },
    leave: {
      en: 'Remove {name} from the list {group} again',
      de: '{name} wieder aus der Liste {group} entfernen',
    },
  },
  proof: {
    en: 'The person’s memberships list every planned list',
    de: 'Die Mitgliedschaften der Person führen jede geplante Liste',
  },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { mailbox: 'no-account', memberOf: [] };
    const [mailbox, groups] = await Promise.all([
      readOwnMailbox(reader, subject),
      readMemberships(reader, subject.id),
    ]);
    return { mailbox, memberOf: groups.map((group) => group.id) };
  },
  plan({ subject, wanted }, { mailbox, memberOf }) {
    return lists(wanted)
      .filter((group) => !memberOf.includes(group.id))
      .map((group): Change => {
        const common = {
          step,
          with: { name: subject.name, group: group.name },
          effect: 'add',
          rule: group.rule,
          reversible: true,
          target: group.id,
        } as const;
        if (mailbox === 'missing') return { ...common, kind: 'wait', says: 'noMailbox' };
        return { ...common, kind: 'call', says: 'add', call: rejoin(group, nameInCalls(wanted, subject)) };
      });
  },
  undo({ subject, wanted }, before, now) {
    return lists(wanted)
      .filter((group) => now.memberOf.includes(group.id) && !before.memberOf.includes(group.id))
      .map((group) => ({
        kind: 'call',
        step,
        says: 'leave',
        with: { name: subject.name, group: group.name },
        effect: 'remove',
        reversible: true,
        target: group.id,
        call: leaveByExchange(group.id, nameInCalls(wanted, subject)),
      }));
  },
  examples: [
    {
      says: 'planned before the account exists; other kinds are not ours',
      wanted: { groups: [list, exampleGroup({ id: 'g2' }), { ...list, id: 'g3', kind: 'mail-security' }] },
      facts: { mailbox: 'no-account', memberOf: [] },
      changes: ['call add add', 'call add add'],
    },
    {
      says: 'an account without a mailbox waits',
      wanted: { groups: [list] },
      facts: { mailbox: 'missing', memberOf: [] },
      changes: ['wait add noMailbox'],
    },
    {
      says: 'on the list',
      wanted: { groups: [list] },
      facts: { mailbox: 'ready', memberOf: ['g1'] },
      changes: [],
    },
  ],
});
