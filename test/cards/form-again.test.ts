import { equal, ok } from 'node:assert/strict';
import { typedAgain } from '../../bot/typed.ts';
import type { AdaptiveCard } from '../../cards/adaptive.ts';
import { formAgain } from '../../cards/form-again.ts';
import { requestCard } from '../../cards/request.ts';
import { complaints } from './adaptive-cards.ts';
import { joinerSamples } from './sample-joiner.ts';
import { moverSamples } from './sample-mover.ts';
import { asIs, person, viewer } from './sample-people.ts';
import { sampleSteps } from './sample-steps.ts';
import { ofType } from './walk.ts';

const technician = viewer('technician', { relations: ['assignee'], roles: ['technician'], language: 'en' });
const manager = viewer('manager', { relations: ['manager', 'approver'], language: 'en' });
const december = { now: Date.parse('2026-12-02T09:00:00Z'), steps: sampleSteps };
const done = { verb: 'done', item: 'prepare-device/image' };

const nobody = new Map();

const inputValue = (card: AdaptiveCard, id: string): unknown =>
  ofType(card, 'Input.Text', 'Input.Toggle', 'Input.Date').find((input) => input.id === id)?.value;

describe('a card after a refused press', () => {
  const task = requestCard(joinerSamples(asIs).running, technician, december);

  it('shows the folded form open, once, with what was typed', () => {
    const again = formAgain(task, typedAgain({ ...done, proof: 'wrong?' }, nobody), technician);
    ok(again.body.some((element) => element.type === 'Input.Text' && element.value === 'wrong?'));
    equal(ofType(again, 'Input.Text').filter((input) => input.id === 'proof').length, 1);
    equal(complaints(again).length, 0);
  });

  it('opens nothing for a button of another task', () => {
    const again = formAgain(task, typedAgain({ ...done, item: 'other', proof: 'x' }, nobody), technician);
    ok(again.body.every((element) => element.type !== 'Input.Text'));
  });

  it('never shows a recovery key again, and says that the field has to be filled anew', () => {
    const key = '123456-123456-123456-123456';
    const again = formAgain(task, typedAgain({ ...done, proof: `it is ${key}` }, nobody), technician);
    ok(!JSON.stringify(again).includes('123456'));
    equal(inputValue(again, 'proof'), undefined);
    ok(JSON.stringify(again).includes('Please enter it again without the key.'));
  });

  it('keeps who was picked by a search, with their name', () => {
    const card = requestCard(joinerSamples(asIs).deciding, manager, december);
    const { id, name } = person('bystander');
    const known = new Map([[id, { id, name, upn: 'max@contoso.com', enabled: true, guest: false }]]);
    const press = { verb: 'reassign', item: manager.id, to: id.toUpperCase() };
    const picker = (entries: Parameters<typeof typedAgain>[1]) =>
      ofType(formAgain(card, typedAgain(press, entries), manager), 'Input.ChoiceSet').find(
        (input) => input.id === 'to',
      );
    const again = picker(known);
    equal(again?.value, id);
    ok(JSON.stringify(again?.choices).includes(`"title":"${name} – max@contoso.com","value":"${id}"`));
    equal(picker(nobody)?.value, undefined);
  });

  it('keeps the ticks and the reason of a review', () => {
    const request = moverSamples(asIs).dozenToReview;
    const card = requestCard(request, manager, { ...december, now: Date.parse('2027-02-03T09:00:00Z') });
    const ticked = String(ofType(card, 'Input.Toggle')[1]?.id);
    const again = formAgain(
      card,
      typedAgain({ verb: 'review', [ticked]: 'true', whyAll: 'audit' }, nobody),
      manager,
    );
    equal(inputValue(again, ticked), 'true');
    equal(inputValue(again, 'whyAll'), 'audit');
  });
});
