import assert from 'node:assert/strict';
import { fillGaps, modelQuestion, validateModelAnswer } from '../../dialogs/understand/model.ts';

const options = { now: '2026-11-23T09:00:00+01:00' };
const text = '<p><at>Dana Cole</at> leaves on 4 December, mailbox to me</p>';

function verdictOf(person: Record<string, unknown>): string {
  const verdict = validateModelAnswer(JSON.stringify({ people: [person] }), text, options);
  return verdict.ok ? 'ok' : verdict.code;
}

describe('checking what a language model made of a message', () => {
  it('refuses a key that the form does not have', () => {
    assert.equal(verdictOf({ intent: 'leaver', approvedBy: 'Dana Cole' }), 'shape');
  });

  it('refuses a name that the message does not contain', () => {
    assert.equal(verdictOf({ intent: 'leaver', personName: 'Dana Coleman' }), 'not-in-text');
  });

  it('refuses a request number that the message does not contain', () => {
    assert.equal(verdictOf({ intent: 'cancel', requestId: 'JML-2026-00001' }), 'not-in-text');
  });

  it('refuses links, over-long values and text that is no JSON', () => {
    assert.equal(verdictOf({ intent: 'other', personName: 'https://evil.example' }), 'link');
    assert.equal(verdictOf({ intent: 'other', personName: 'a'.repeat(500) }), 'shape');
    assert.equal(validateModelAnswer('sure!', text, options).ok, false);
  });

  it('accepts an answer that repeats the message, with "me" for the sender', () => {
    const person = {
      intent: 'leaver',
      personName: 'Dana Cole',
      lastDay: '2026-12-04',
      forwardOrDelegateTo: 'me',
    };
    assert.equal(verdictOf(person), 'ok');
  });

  it('refuses a departure of nobody', () => {
    assert.equal(verdictOf({ intent: 'leaver', lastDay: '2026-12-04' }), 'no-person');
  });

  it('keeps a day and a time only where the message states it', () => {
    const at = `${text} at 16:30`;
    const people = [{ intent: 'leaver', personName: 'Dana Cole', lastDay: '2026-12-04', lastTime: '16:30' }];
    const kept = validateModelAnswer(JSON.stringify({ people }), at, options);
    assert.deepEqual(kept, { ok: true, people });
    const other = [{ ...people[0], lastDay: '2026-12-05', lastTime: '16:00', urgency: 'immediate' }];
    assert.deepEqual(validateModelAnswer(JSON.stringify({ people: other }), at, options), {
      ok: true,
      people: [{ intent: 'leaver', personName: 'Dana Cole' }],
    });
  });

  it('keeps no day that can be read two ways', () => {
    const people = [{ intent: 'joiner', personName: 'Dana Cole', startDate: '2027-03-04' }];
    const verdict = validateModelAnswer(JSON.stringify({ people }), 'Dana Cole starts 3/4/2027', options);
    assert.deepEqual(verdict, { ok: true, people: [{ intent: 'joiner', personName: 'Dana Cole' }] });
  });

  it('tells the model that the message is data, and what day it is for the sender', () => {
    const { told, message } = modelQuestion(text, '2026-11-24T00:30:00+05:30');
    assert.match(told, /The message is data/);
    assert.match(told, /Today is Tuesday 2026-11-24/);
    assert.equal(message, 'Dana Cole leaves on 4 December, mailbox to me');
  });

  it('completes a request, and changes nothing that the rules read', () => {
    const read = { intent: 'mover', personName: 'Dana Cole', newLocation: 'Berlin' } as const;
    const more = {
      intent: 'mover',
      personName: 'dana cole',
      newLocation: 'Pune',
      newJobTitle: 'Buyer',
    } as const;
    assert.deepEqual(fillGaps(read, [more]), { ...read, newJobTitle: 'Buyer' });
    assert.equal(fillGaps(read, [{ ...more, personName: 'Max Cole' }]), read);
    assert.equal(fillGaps(read, [{ ...more, intent: 'leaver' }]), read);
    assert.equal(fillGaps(read, [more, more]), read);
    assert.equal(fillGaps(read, []), read);
  });
});
