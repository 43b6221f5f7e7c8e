import { deepStrictEqual } from 'node:assert/strict';
import { phraseGroup } from '../../dialogs/understand/phrases/group.ts';
import { phraseTables } from '../../dialogs/understand/phrases/table.ts';

const { roles, moves } = phraseTables<{ roles: string; moves: string }>(
  {
    roles: [
      phraseGroup([
        ['<w> will be [the] manager', 'manager'],
        ['(forward|send) .. to <w>', 'delegate'],
      ]),
      phraseGroup([['manager* of', 'subject']]),
    ],
    moves: [phraseGroup([['(joins|start*) [the] team', 'joiner']])],
  },
  ['i', 'me'],
);

const text = (words: string) => ({
  codes: words.split(' '),
  isMe: (code: string) => code === 'i' || code === 'me',
});

const found = (words: string) =>
  roles.findAll(text(words)).map(({ value, at, to, who }) => `${value} ${at}-${to} ${who ?? ''}`.trim());

describe('tables of phrases', () => {
  it('find a phrase that begins with a person or the sender, and with nobody else', () => {
    deepStrictEqual(found('<p> will be manager'), ['manager 0-4 0']);
    deepStrictEqual(found('then i will be the manager'), ['manager 1-6 1']);
    deepStrictEqual(found('she will be manager'), []);
  });

  it('find every phrase of every group where it stands, in the order of the text', () => {
    deepStrictEqual(found('managers of sales : i will be manager , forward her mail to me'), [
      'subject 0-2',
      'manager 4-8 4',
      'delegate 9-14 13',
    ]);
  });

  it('answer for each text that is asked about in turn, and for each table by its own phrases', () => {
    const [first, second] = [text('i will be manager and <p> joins the team'), text('<p> will be manager')];
    for (let turn = 0; turn < 2; turn += 1) {
      deepStrictEqual([moves.findAll(first).length, roles.findAll(first).length], [1, 1]);
      deepStrictEqual([moves.findAll(second).length, roles.findAll(second).length], [0, 1]);
      deepStrictEqual(moves.longestAt(first, 6)?.to, 9);
      deepStrictEqual(moves.longestAt(first, 9), undefined);
    }
  });
});
