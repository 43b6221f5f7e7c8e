import assert from 'node:assert/strict';
import { prompt, validateModelAnswer } from '../../dialogs/understand/model.ts';

const text = '<p><at>Dana Cole</at> leaves on 4 December, mailbox to me</p>';

function verdictOf(person: Record<string, unknown>): string {
  const verdict = validateModelAnswer(JSON.stringify({ people: [person] }), text);
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
    assert.equal(validateModelAnswer('sure!', text).ok, false);
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

  it('tells the model that the message is data', () => {
    assert.match(prompt, /The message is data/);
  });
});
