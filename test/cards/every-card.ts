import type { AdaptiveCard } from '../../cards/adaptive.ts';
import { auditCard, auditLookingCard, type Leftover } from '../../cards/audit.ts';
import { auditEverybodyCard, type EverybodyOptions } from '../../cards/audit-everybody.ts';
import { choosePersonCard } from '../../cards/choose-person.ts';
import { dailyDigestCard, digestSwitchCard } from '../../cards/daily-digest.ts';
import { delegationCard } from '../../cards/delegation.ts';
import { proofDialog, reassignDialog, strikeDialog } from '../../cards/dialogs.ts';
import { evidenceReadyCard } from '../../cards/evidence-ready.ts';
import { helpCard } from '../../cards/help.ts';
import { homeCard } from '../../cards/home.ts';
import { approvalEntry, listCard, statusEntry, taskEntries } from '../../cards/list.ts';
import { nudgeCard } from '../../cards/nudge.ts';
import { passCard } from '../../cards/pass.ts';
import { refusalCard } from '../../cards/refusal.ts';
import { requestCard } from '../../cards/request.ts';
import { searchResult } from '../../cards/result.ts';
import { stopSwitchCard } from '../../cards/stop-switch.ts';
import type { CardContext, Language, Viewer } from '../../cards/viewer.ts';
import { type Role, roles } from '../../core/access.ts';
import { refusal } from '../../core/refusals.ts';
import { candidates, formCards, type Named } from './sample-forms.ts';
import { joinerSamples } from './sample-joiner.ts';
import { leaverSamples } from './sample-leaver.ts';
import { moverSamples } from './sample-mover.ts';
import { asIs, type Part, person, type Rename, viewer } from './sample-people.ts';
import { sampleSteps } from './sample-steps.ts';

/** Every card in every state that looks different, by name: what the golden files and the gallery show. */
export function everyCard(language: Language, n: Rename = asIs): ReadonlyMap<string, AdaptiveCard> {
  return new Map([...requestCards(language, n), ...smallCards(language, n), ...otherCards(language, n)]);
}

/** The pass that may appear on one card only. */
export const samplePass = '7#kQ=wZ2mT';

const at = (iso: string, over: Partial<CardContext> = {}): CardContext => ({
  now: Date.parse(iso),
  steps: sampleSteps,
  ...over,
});

function requestCards(language: Language, n: Rename): Named {
  const joiner = joinerSamples(n);
  const mover = moverSamples(n);
  const leaver = leaverSamples(n);
  const requester = viewer('requester', { relations: ['requester'], language, n });
  const manager = viewer('manager', { relations: ['approver', 'manager'], language, n });
  const hr = viewer('hr', { relations: ['approver'], roles: ['hr'], language, n });
  const technician = viewer('technician', { relations: ['assignee'], roles: ['technician'], language, n });
  const security = viewer('security', { relations: ['approver'], roles: ['security'], language, n });
  const successor = viewer('successor', { relations: ['assignee', 'manager'], language, n });
  const sponsor = viewer('sponsor', { relations: ['sponsor'], language, n });
  const bystander = viewer('bystander', { language, n });
  const november = at('2026-11-24T09:00:00Z');
  const firstWeek = at('2026-12-02T09:00:00Z');
  const firstDay = at('2026-12-07T08:10:00Z', { refreshUserIds: ['29:1abc', '29:2def'] });
  const lastDay = at('2026-12-18T16:30:00Z');
  const inTeams = { ...november, dialogs: true };
  const february = at('2027-02-03T09:00:00Z');
  return [
    ['joiner-surveying', requestCard(joiner.surveying, requester, november)],
    ['joiner-blocked', requestCard(joiner.blocked, requester, november)],
    ['joiner-waiting', requestCard(joiner.deciding, requester, november)],
    ['joiner-approve', requestCard(joiner.deciding, manager, november)],
    ['joiner-approve-in-teams', requestCard(joiner.secondStage, hr, inTeams)],
    [
      'joiner-approve-stand-in',
      requestCard(joiner.standIn, viewer('successor', { relations: ['approver'], language, n }), november),
    ],
    ['joiner-approve-long', requestCard(joiner.long, manager, november)],
    ['joiner-approve-long-page', requestCard(joiner.long, manager, { ...november, page: 3 })],
    ['joiner-running', requestCard(joiner.running, requester, firstWeek)],
    ['joiner-task', requestCard(joiner.running, technician, firstWeek)],
    [
      'joiner-task-overdue',
      requestCard(joiner.running, technician, at('2026-12-05T09:00:00Z', { dialogs: true })),
    ],
    ['joiner-pass-offer', requestCard(joiner.pass, manager, firstDay)],
    [
      'joiner-first-day',
      requestCard(joiner.pass, viewer('joiner', { relations: ['subject'], language, n }), firstDay),
    ],
    ['joiner-closed', requestCard(joiner.closed, requester, firstDay)],
    ['joiner-renewal', requestCard(joiner.renewal, sponsor, at('2027-03-01T08:00:00Z'))],
    ['joiner-rejected', requestCard(joiner.rejected, requester, november)],
    ['joiner-withdrawn', requestCard(joiner.withdrawn, requester, november)],
    ['joiner-bystander', requestCard(joiner.running, bystander, firstWeek)],
    ['mover-approve', requestCard(mover.deciding, manager, at('2027-01-11T10:00:00Z'))],
    ['mover-review', requestCard(mover.review, manager, february)],
    ['mover-review-dozen', requestCard(mover.dozenToReview, manager, february)],
    ['mover-review-many', requestCard(mover.manyToReview, manager, february)],
    ['mover-reviewed', requestCard(mover.reviewed, manager, february)],
    ['leaver-approve', requestCard(leaver.deciding, hr, at('2026-12-01T14:00:00Z'))],
    ['leaver-approve-long', requestCard(leaver.long, hr, at('2026-12-01T14:00:00Z'))],
    ['leaver-held', requestCard(leaver.running, security, lastDay)],
    ['leaver-unread', requestCard(leaver.unread, security, lastDay)],
    ['leaver-task', requestCard(leaver.running, successor, lastDay)],
    ['leaver-running', requestCard(leaver.running, requester, lastDay)],
    ['leaver-contained', requestCard(leaver.contained, hr, at('2026-12-01T13:10:00Z'))],
    [
      'leaver-closed',
      requestCard(leaver.closed, requester, {
        ...at('2026-12-19T12:00:00Z'),
        evidenceUrl: 'http://127.0.0.1:3978/evidence/JML-2026-00051',
      }),
    ],
    ['leaver-reversing', requestCard(leaver.reversing, requester, lastDay)],
    ['leaver-undo', requestCard(leaver.undo, hr, lastDay)],
    ['leaver-in-channel', requestCard(leaver.running, requester, { ...lastDay, shared: true })],
  ];
}

/** Dialogs, reminders and hits of a search: one thing of a request each. */
function smallCards(language: Language, n: Rename): Named {
  const joiner = joinerSamples(n);
  const requester = viewer('requester', { relations: ['requester'], language, n });
  const manager = viewer('manager', { relations: ['approver', 'manager'], language, n });
  const technician = viewer('technician', { relations: ['assignee'], roles: ['technician'], language, n });
  const november = at('2026-11-24T09:00:00Z');
  const firstWeek = at('2026-12-02T09:00:00Z');
  return [
    ['dialog-strike', strikeDialog(joiner.deciding, manager, november)!.task.value.card.content],
    ['dialog-reassign', reassignDialog(joiner.deciding, manager, november)!.task.value.card.content],
    [
      'dialog-proof',
      proofDialog(joiner.running, technician, 'prepare-device/image')!.task.value.card.content,
    ],
    [
      'nudge-plan',
      nudgeCard(joiner.deciding, manager, `plan:${joiner.deciding.plans[0]!.plan.id}:0`, november),
    ],
    ['nudge-task', nudgeCard(joiner.running, technician, 'prepare-device/image', firstWeek)],
    ['result', searchResult(joiner.running, requester, firstWeek).card],
  ];
}

/** Who stands for each role; a person of the samples may hold several. */
const partOf: Readonly<Record<Role, Part>> = {
  requester: 'requester',
  hr: 'hr',
  technician: 'technician',
  security: 'security',
  auditor: 'bystander',
  operator: 'sponsor',
};

function otherCards(language: Language, n: Rename): Named {
  const joiner = joinerSamples(n);
  const leaver = leaverSamples(n);
  const of = (part: Part) =>
    viewer(part, { relations: ['requester', 'approver'], roles: ['security'], language, n });
  const me = of('manager');
  const context = at('2026-11-24T09:00:00Z');
  const approvals = [joiner.deciding, leaver.deciding].flatMap((one) => approvalEntry(one, me) ?? []);
  const technician = of('technician');
  const tasks = taskEntries(joiner.running, technician, at('2026-12-05T09:00:00Z'));
  const requests = Object.values({ ...joiner, ...leaver }).map((one) => statusEntry(one, me, context));
  return [
    ...formCards(language, n),
    ['pass', passCard({ name: person('joiner', n).name, pass: samplePass, validMinutes: 480, viewer: me })],
    ['home', homeCard({ viewer: me, approvals, tasks, requests })],
    [
      'home-not-understood',
      homeCard({ viewer: me, approvals: [], tasks: [], requests: [], note: refusal('not-understood') }),
    ],
    ['home-empty', homeCard({ viewer: me, approvals: [], tasks: [], requests: [] })],
    ['help', helpCard(me)],
    ...roles.map((role): Named[number] => [
      `help-${role}`,
      helpCard(viewer(partOf[role], { roles: [role], language, n })),
    ]),
    ['help-no-role', helpCard(viewer('bystander', { language, n }))],
    ['list-status', listCard({ about: 'status', entries: requests, viewer: me })],
    ['list-approvals', listCard({ about: 'approvals', entries: approvals, viewer: me })],
    ['list-tasks', listCard({ about: 'tasks', entries: tasks, viewer: technician })],
    ['list-empty', listCard({ about: 'tasks', entries: [], viewer: me })],
    [
      'list-long',
      listCard({
        about: 'status',
        entries: Array.from({ length: 20 }, () => requests).flat(),
        viewer: me,
        page: 2,
      }),
    ],
    [
      'digest',
      dailyDigestCard({ viewer: me, approvals, tasks, stuck: requests.slice(1, 2), now: context.now }),
    ],
    ['digest-off', digestSwitchCard(me, false)],
    [
      'refusal',
      refusalCard(refusal('person-busy', { name: person('leaver', n).name, id: leaver.deciding.id }), me),
    ],
    [
      'refusal-date',
      refusalCard(refusal('date-unreadable', { field: 'startDate', given: n('next week') }), me),
    ],
    [
      'choose-person',
      choosePersonCard({ typed: n('Anna Schmidt'), candidates: candidates(n), viewer: me, about: 'draft-1' }),
    ],
    [
      'choose-person-none',
      choosePersonCard({ typed: n('Nobody'), candidates: [], viewer: me, about: 'draft-1' }),
    ],
    ...switchCards(language, n),
  ];
}

/** Forty people who left: one whose account is open, one of whom a request is under way, and a long tail. */
function formerPeople(n: Rename, viewer: Viewer, context: CardContext): EverybodyOptions {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    person: { id: `former-${index}`, name: n(`Former Person ${index}`) },
    because: index === 0 ? ('enabled-after-leave-date' as const) : ('disabled' as const),
    count: 41 - index,
    steps: ['leave-groups', 'assign-licences', 'convert-mailbox', 'wipe-device', 'remove-sign-in-methods'],
    unread: index === 3 ? ['wipe-device'] : [],
    ...(index === 1 ? { live: 'JML-2026-00051' } : {}),
  }));
  return {
    ...{ rows, looked: 212, all: 212, otherAccounts: 9, leaveDatesRead: false, item: 'all' },
    ...{ read: { objects: 48_210, requests: 2_310, mailboxes: { read: 412, all: 412 } } },
    ...{ at: '2026-12-18T16:30:00Z', viewer, context },
  };
}

function switchCards(language: Language, n: Rename): Named {
  const me = viewer('security', { roles: ['security'], language, n });
  const context = at('2026-12-18T16:30:00Z');
  const leftovers: readonly Leftover[] = [
    { step: 'leave-groups', says: 'remove', with: { group: n('Iberia Deals') } },
    { step: 'remove-sign-in-methods', says: 'remove', with: { method: n('FIDO2 key YubiKey 5C') } },
  ];
  const audit = { person: person('leaver', n), viewer: me, context, mayOpen: true };
  const budget = { used: 3, max: 15, usedHour: 1, maxHour: 4 };
  const file = { name: 'JML-2026-00051.pdf', lines: 64, head: 'a3f5'.repeat(16) };
  const delegation = {
    from: person('security', n),
    to: person('successor', n),
    legs: ['leaver'] as const,
    begins: '2026-12-20T00:00:00Z',
    ends: '2027-01-07T00:00:00Z',
  };
  return [
    [
      'audit',
      auditCard({
        ...audit,
        leftovers,
        read: { objects: 214, requests: 31, mailboxes: { read: 412, all: 412 } },
        unread: ['wipe-device'],
      }),
    ],
    [
      'audit-clean',
      auditCard({
        ...audit,
        leftovers: [],
        read: { objects: 190, requests: 30, mailboxes: { read: 412, all: 412 } },
        unread: [],
      }),
    ],
    [
      'audit-long',
      auditCard({
        ...audit,
        leftovers: Array.from({ length: 200 }, (_, index) => ({
          step: 'leave-groups',
          says: 'remove',
          with: { group: n(`${index} ${'Ein langer Gruppenname '.repeat(8)}`) },
        })),
        read: { objects: 2140, requests: 310, mailboxes: { read: 400, all: 412 } },
        unread: [],
      }),
    ],
    ['audit-everybody', auditEverybodyCard(formerPeople(n, me, context))],
    ['audit-nobody', auditEverybodyCard({ ...formerPeople(n, me, context), rows: [], leaveDatesRead: true })],
    ['audit-looking', auditLookingCard({ name: person('leaver', n).name, again: false }, me)],
    ['audit-looking-all', auditLookingCard({ again: true }, me)],
    ['delegation', delegationCard({ viewer: me, now: context.now, current: [delegation] })],
    ['evidence', evidenceReadyCard({ request: 'JML-2026-00051', file, viewer: me })],
    [
      'stop-on',
      stopSwitchCard({
        viewer: me,
        on: { by: person('security', n).name, at: '2026-12-18T16:00:00Z' },
        budget,
        waiting: 2,
      }),
    ],
    ['stop-off', stopSwitchCard({ viewer: me, budget, waiting: 0 })],
  ];
}
