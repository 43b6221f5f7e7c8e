import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Entry } from '../../core/entry.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { link } from '../../sandbox/store.ts';
import { cardText } from '../../tools/chat/person.ts';
import { ask } from '../../tools/demo/asking.ts';
import { compareTruth } from '../../tools/demo/compare-truth.ts';
import { buttonsFor } from '../../tools/demo/people-work.ts';
import { play, type StoryLine, type Told } from '../../tools/demo/story.ts';
import type { Launched } from '../../tools/local/launch.ts';
import { type ChatStage, openChatStage } from '../chat/stage.ts';

type Assigned = Extract<Entry, { kind: 'assigned' }>;

interface Kind {
  readonly name: string;
  readonly person: string;
  readonly id: string;
  /** What makes the person special; nothing for those who are seeded so. */
  readonly prepare?: (local: Launched) => void;
  /** Steps that the plan gives to people before anybody approves, and who does each. */
  readonly tasks: Readonly<Record<string, 'security' | 'on-premises'>>;
  /** Steps that do the same by a call once the roles are off: the task is what was foreseen, not needed in the end. */
  readonly byCallInTheEnd?: readonly string[];
  readonly warning?: RegExp;
}

/** A group that carries roles, as an administrator would make one. */
function roleGroup({ sandbox }: Launched): string {
  const { state } = sandbox.control;
  const model = [...state.tables.groups.values()].find((group) => group.isAssignableToRole === true)!;
  const id = 'f0000000-0000-4000-8000-000000000001';
  state.tables.groups.set(id, { ...structuredClone(model), id, displayName: 'Helpdesk Elevated' });
  return id;
}

const kinds: readonly Kind[] = [
  {
    name: 'a person who is mastered on premises, with groups that are too',
    person: 'Henrik Maaß',
    id: cast.hybridUser,
    warning: /mastered in the on-premises directory/,
    tasks: {
      'disable-account': 'on-premises',
      'reset-password': 'on-premises',
      'hide-from-address-lists': 'on-premises',
      'leave-groups': 'on-premises',
    },
  },
  {
    name: 'a person in a restricted unit, with a group in it',
    person: 'Noor Rahman',
    id: cast.restrictedUser,
    warning: /restricted unit/,
    tasks: {
      'disable-account': 'security',
      'reset-password': 'security',
      'revoke-sessions': 'security',
      'remove-sign-in-methods': 'security',
      'return-licences': 'security',
      'leave-groups': 'security',
    },
    prepare: ({ sandbox }) => {
      const { state } = sandbox.control;
      const papers = [...state.tables.groups.values()].find((group) => group.displayName === 'Board Papers');
      link(state, 'members', papers?.id ?? '', cast.restrictedUser);
      sandbox.control.happen({ type: 'register method', userId: cast.restrictedUser, kind: 'fido2' });
      const user = state.tables.users.get(cast.restrictedUser)!;
      const visio = [...state.tables.skus.values()].find((sku) => sku.skuPartNumber === 'VISIOCLIENT')!;
      const [model] = user.licenseAssignmentStates;
      state.tables.users.set(user.id, {
        ...user,
        assignedLicenses: [...user.assignedLicenses, { skuId: visio.skuId, disabledPlans: [] }],
        licenseAssignmentStates: [
          ...user.licenseAssignmentStates,
          { ...model!, skuId: visio.skuId, assignedByGroup: null },
        ],
      });
    },
  },
  {
    name: 'a person with a directory role and one they may activate',
    person: 'Elena Petrova',
    id: cast.elenaPetrova,
    tasks: { 'remove-directory-roles': 'security', 'reset-password': 'security' },
    byCallInTheEnd: ['reset-password'],
    prepare: ({ sandbox }) => {
      const { tables } = sandbox.control.state;
      for (const row of tables.roleAssignments.values())
        if (row.principalId === cast.priyankaRao)
          tables.roleAssignments.set('special-1', {
            ...row,
            id: 'special-1',
            principalId: cast.elenaPetrova,
          });
      for (const row of tables.scheduleInstances.values())
        if (row.principalId === cast.graceOkonkwo)
          tables.scheduleInstances.set('special-2', {
            ...row,
            id: 'special-2',
            principalId: cast.elenaPetrova,
          });
    },
  },
  {
    name: 'a member and owner of a group that carries roles, eligible for it as well',
    person: 'Dana Cole',
    id: cast.danaCole,
    tasks: { 'remove-directory-roles': 'security', 'reset-password': 'security' },
    byCallInTheEnd: ['reset-password'],
    prepare: (local) => {
      const { state } = local.sandbox.control;
      const group = roleGroup(local);
      link(state, 'members', group, cast.danaCole);
      link(state, 'owners', group, cast.danaCole);
      const [eligible] = state.tables.scheduleInstances.values();
      state.tables.scheduleInstances.set('special-3', {
        ...eligible!,
        ...{ id: 'special-3', kind: 'groupEligibility', principalId: cast.danaCole },
        ...{ roleDefinitionId: null, directoryScopeId: null, groupId: group, accessId: 'member' },
      });
    },
  },
];

function entries<K extends Entry['kind']>(lines: readonly StoryLine[], kind: K) {
  return lines.flatMap(({ at, entry }) =>
    entry.kind === kind ? [{ at, entry: entry as Extract<Entry, { kind: K }> }] : [],
  );
}

describe('who and what refuses to be written', function () {
  this.timeout(120_000);

  for (const kind of kinds)
    describe(kind.name, () => {
      let stage: ChatStage;
      let told: Told;
      let card: string;
      before(async () => {
        stage = await openChatStage(kind.prepare);
        const { maya, hannah } = stage.persons;
        const id = await ask(stage, maya, `Last day of ${kind.person} is 27 November`, {
          ...{ person: kind.id, when: 'last-day', lastDay: '2026-11-27', handoverTo: cast.jonasWeber },
        });
        await stage.clock.drain();
        await stage.clock.moveTo('2026-11-23T08:05:00Z');
        const [button] = buttonsFor(hannah, 'approve');
        card = cardText(button?.card);
        told = await play(stage, id);
      });
      after(() => stage.close());

      const assigned = (step: string): readonly { at: string; entry: Assigned }[] =>
        entries(told.lines, 'assigned').filter(({ entry }) => entry.step === step);

      it('is seen before anybody approves: the plan holds a person’s task, with instructions', () => {
        const plan = entries(told.lines, 'planned')[0]!.entry.plan;
        const tasks = plan.items.flatMap(({ change }) => (change.kind === 'task' ? [change] : []));
        for (const [step, audience] of Object.entries(kind.tasks)) {
          const own = tasks.filter((change) => change.step === step && change.task.audience === audience);
          ok(own.length > 0, `${step} is planned as a task of ${audience}`);
          for (const { task } of own) {
            equal(task.provenBy, 'reading', step);
            ok((task.instructions ?? '').length > 10, `${step} says how`);
          }
        }
        if (kind.warning !== undefined) match(card, kind.warning);
      });

      it('is given to somebody with a date, and proven by reading after they did it', () => {
        for (const step of Object.keys(kind.tasks)) {
          if (kind.byCallInTheEnd?.includes(step)) continue;
          const [task] = assigned(step);
          ok(task, `${step} was assigned`);
          ok(task.entry.to.length > 0 && Date.parse(task.entry.dueAt) > Date.parse(task.at), step);
          const proof = entries(told.lines, 'verified').findLast(({ entry }) => entry.step === step);
          equal(proof?.entry.how, 'proven', step);
          ok((proof?.entry.reads.length ?? 0) > 0, `${step} was read`);
        }
      });

      it('goes to the people whom policy names for it', () => {
        const people = stage.local.bot.directory.people();
        const may = { security: people.members('security'), 'on-premises': people.onPremises() };
        const asked = entries(told.lines, 'assigned').map(({ entry }) => entry);
        for (const { change, to } of asked) {
          const audience = change.kind === 'task' ? change.task.audience : 'technician';
          if (audience !== 'security' && audience !== 'on-premises') continue;
          deepEqual(to.map(({ id }) => id).sort(), may[audience].map(({ id }) => id).sort());
        }
      });

      it('is never asked for what the service was known to refuse', () => {
        const refused = entries(told.lines, 'applied').flatMap(({ entry }) =>
          entry.results
            .filter((result) => result.outcome === 'refused')
            .map((result) => `${entry.step} ${result.code}`),
        );
        deepEqual(refused, []);
        deepEqual(entries(told.lines, 'held'), []);
      });

      it('ends like any other departure, and the tenant agrees', () => {
        deepEqual(told.open, []);
        ok(told.closed);
        const truth = compareTruth(stage.sandbox, told);
        ok(truth.compared > 15, `${truth.compared} claims compared`);
        deepEqual(truth.contradicted, []);
      });
    });
});
