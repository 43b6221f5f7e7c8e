import { equal } from 'node:assert/strict';
import { isSmallTalk } from '../../dialogs/small-talk.ts';

describe('small talk', () => {
  for (const text of [
    'hi',
    'Hello there!',
    'Thanks a lot!',
    'ok, thank you',
    'Guten Morgen',
    'Danke schön 🙂',
    'merci',
  ])
    it(`is “${text}”`, () => equal(isSmallTalk(text), true));

  for (const text of [
    '',
    'thanks, cancel it',
    'hi Elena leaves Friday',
    'ok approve',
    'great hire',
    'Tak Wong leaves',
    'hi'.repeat(40),
  ])
    it(`is not “${text.slice(0, 30)}”`, () => equal(isSmallTalk(text), false));
});
