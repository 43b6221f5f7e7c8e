import { equal, match, ok } from 'node:assert/strict';
import { requestCard } from '../../cards/request.ts';
import { stepView } from '../../cards/state.ts';
import type { CardContext } from '../../cards/viewer.ts';
import { add, asked } from '../core/cases.ts';
import { joinerSamples } from './sample-joiner.ts';
import { leaverSamples } from './sample-leaver.ts';
import { moverSamples } from './sample-mover.ts';
import { asIs, person, viewer } from './sample-people.ts';
import { sampleSteps } from './sample-steps.ts';
import { ofType } from './walk.ts';

const context: CardContext = { now: Date.parse('2026-12-18T16:30:00Z'), steps: sampleSteps };
const joiner = joinerSamples(asIs);
const leaver = leaverSamples(asIs);
const mover = moverSamples(asIs);

const verbs = (card: object): ReadonlySet<string> =>
  new Set(
    ofType(card, 'Action.Execute', 'Action.Submit').map((action) =>
      String((action.data as { verb: string }).verb),
    ),
  );
const words = (card: object): string => JSON.stringify(card);

describe('the living card', () => {
  it('gives a bystander one neutral line without a name', () => {
    for (const request of [...Object.values(joiner), ...Object.values(leaver), ...Object.values(mover)]) {
      const card = requestCard(request, viewer('bystander', { language: 'en' }), context);
      equal(card.body.length, 1);
      equal(words(card).includes(request.subject.name), false);
      equal(verbs(card).size, 0);
    }
  });

  it('says nothing about a leaver in a group or channel, whoever looks', () => {
    const hr = viewer('hr', { relations: ['approver'], roles: ['hr', 'security'], language: 'en' });
    for (const request of Object.values(leaver)) {
      const card = requestCard(request, hr, { ...context, shared: true });
      equal(words(card).includes(person('leaver').name), false);
      equal(verbs(card).size, 0);
    }
  });

  it('tells the person who leaves nothing, even with a role', () => {
    const self = viewer('leaver', { relations: ['subject'], roles: ['hr', 'security'], language: 'en' });
    for (const request of Object.values(leaver)) equal(verbs(requestCard(request, self, context)).size, 0);
  });

  it('offers approval to whoever is asked in this stage, and to nobody else', () => {
    const asked = (part: 'manager' | 'hr' | 'requester') =>
      verbs(
        requestCard(joiner.deciding, viewer(part, { relations: ['approver'], language: 'en' }), context),
      ).has('approve');
    equal(asked('manager'), true);
    equal(asked('hr'), false);
    equal(asked('requester'), false);
    const delegate = viewer('bystander', { relations: ['delegate'], language: 'en' });
    equal(verbs(requestCard(joiner.deciding, delegate, context)).has('approve'), true);
  });

  it('tells a stand-in why they are asked in their own language, with the day in their own zone', () => {
    const german = viewer('successor', { relations: ['approver'], language: 'de' });
    const says = 'Łukasz Wójcik ist abwesend bis Di., 1. Dez. 2026';
    ok(words(requestCard(joiner.standIn, german, context)).includes(says));
    const west = { ...german, zone: 'America/New_York' };
    ok(words(requestCard(joiner.standIn, west, context)).includes('abwesend bis Mo., 30. Nov. 2026'));
  });

  it('lets only technicians and security release, and only security waive, never containment', () => {
    const pressed = (role: 'technician' | 'security' | 'auditor') =>
      verbs(requestCard(leaver.running, viewer('bystander', { roles: [role], language: 'en' }), context));
    ok(pressed('technician').has('release') && !pressed('technician').has('waive'));
    ok(pressed('security').has('release') && pressed('security').has('waive'));
    ok(!pressed('auditor').has('release'));
  });

  it('says in one sentence what cannot be undone', () => {
    const card = requestCard(
      leaver.deciding,
      viewer('hr', { relations: ['approver'], language: 'en' }),
      context,
    );
    ok(words(card).includes('Irreversible: wipes 2 devices. Two different people must approve.'));
  });

  it('names licence, rule and seats left, and the exact account name', () => {
    const card = words(
      requestCard(joiner.deciding, viewer('manager', { relations: ['approver'], language: 'en' }), context),
    );
    for (const part of [
      'zoe.nair-okafor@contoso.com',
      'Assign Visio Plan 2',
      'roles.yaml: Design · 1 seat left',
      '12 seats left',
    ])
      ok(card.includes(part), part);
  });

  it('counts the changes the same on the first screen and in the details', () => {
    const card = words(
      requestCard(leaver.deciding, viewer('hr', { relations: ['approver'], language: 'en' }), context),
    );
    for (const count of ['1 added', '11 removed', '2 changed', '2 for people to do'])
      ok(card.includes(count));
    for (const title of ['Adds (1)', 'Removes (11)', 'Changes (2)', 'People do (2)'])
      ok(card.includes(title), title);
  });

  it('shows every change of a long plan on one of its pages', () => {
    const hr = viewer('manager', { relations: ['approver'], language: 'en' });
    const seen = new Set<string>();
    for (let page = 0; page < 40; page += 1)
      for (const found of words(requestCard(joiner.long, hr, { ...context, page })).matchAll(
        / to (\d+) Projekt/g,
      ))
        seen.add(found[1] ?? '');
    equal(seen.size, 200);
  });

  it('says who is waited for and since when', () => {
    const card = words(
      requestCard(joiner.running, viewer('requester', { relations: ['requester'], language: 'en' }), context),
    );
    ok(card.includes('Ömer Çelik, Jean-Luc O’Brien since Mon, 30 Nov 2026, 09:05 CET'));
  });

  it('offers the pass to the manager once the account is enabled, not before', () => {
    const manager = viewer('manager', { relations: ['manager'], language: 'en' });
    equal(verbs(requestCard(joiner.running, manager, context)).has('show-pass'), false);
    equal(verbs(requestCard(joiner.pass, manager, context)).has('show-pass'), true);
    equal(
      verbs(
        requestCard(joiner.pass, viewer('technician', { relations: ['assignee'], language: 'en' }), context),
      ).has('show-pass'),
      false,
    );
  });

  it('refreshes for at most sixty people, and only when it knows their ids', () => {
    const me = viewer('requester', { relations: ['requester'], language: 'en' });
    equal(requestCard(joiner.running, me, context).refresh, undefined);
    const refreshUserIds = Array.from({ length: 90 }, (_, index) => `29:${index}`);
    equal(requestCard(joiner.running, me, { ...context, refreshUserIds }).refresh?.userIds.length, 60);
  });

  it('says of a step that found nothing left when it looks again, in both languages', () => {
    const looked = { kind: 'looked', step: 'leave', left: 0, until: '2026-11-23T09:02:00Z' } as const;
    const request = add(asked(), [looked]);
    const says = (language: 'en' | 'de') =>
      stepView(request, 'leave', viewer('requester', { relations: ['requester'], language }), context).says;
    match(says('en'), /^nothing found, looked at again Mon, 23 Nov 2026, 10:02 CET$/);
    match(says('de'), /^nichts gefunden, wird Mo\., 23\. Nov\. 2026, 10:02 MEZ noch einmal nachgesehen$/);
  });

  it('shows times in the reader’s zone and language', () => {
    const me = {
      ...viewer('requester', { relations: ['requester'], language: 'de' }),
      zone: 'America/New_York',
    };
    ok(words(requestCard(joiner.deciding, me, context)).includes('Di., 24. Nov. 2026, 03:12'));
  });
});
