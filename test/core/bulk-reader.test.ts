import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import fc from 'fast-check';
import { bulkReader, mailboxesReadMax } from '../../core/bulk-reader.ts';
import type { NotingReader } from '../../core/engine/world.ts';
import { readFullAccess, readMailboxes } from '../../core/mailbox.ts';
import type { Decoder, ExchangeRead } from '../../core/reader.ts';

/** People of whom two share a name, so that a name alone tells nothing. */
const people = ['a', 'b', 'c'].map((id, at) => ({
  id,
  upn: `${id}@contoso.example`,
  name: at < 2 ? 'Jan Ott' : 'Eva Lind',
}));
/** What a mailbox may call somebody. The last is a name that the directory does not know. */
const spellings = ['id', 'upn', 'name', 'sid'] as const;

interface Grant {
  readonly owner: string;
  readonly spelt: (typeof spellings)[number];
}

const grants = fc.array(
  fc.array(fc.record({ owner: fc.constantFrom('a', 'b', 'c'), spelt: fc.constantFrom(...spellings) }), {
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 5 },
);

function rowOf({ owner, spelt }: Grant): { User: string; AccessRights: string[] } {
  const person = people.find((one) => one.id === owner)!;
  return { User: spelt === 'sid' ? `S-1-5-21-${owner}` : person[spelt], AccessRights: ['FullAccess'] };
}

/** Exchange as far as permissions go: asked for a person, it answers by identity, however the row is spelt. */
function exchange(boxes: readonly (readonly Grant[])[]) {
  const asked: ExchangeRead[] = [];
  const answer = (read: ExchangeRead): readonly object[] => {
    const { Identity, User } = read.parameters;
    if (read.cmdlet === 'Get-Mailbox') return boxes.map((_, at) => ({ ExternalDirectoryObjectId: `m${at}` }));
    const box = boxes[Number(String(Identity).slice(1))] ?? [];
    return box.filter((one) => User === undefined || one.owner === User).map(rowOf);
  };
  const reader: NotingReader = {
    one: async () => undefined,
    list: async () => undefined,
    ask: () => Promise.reject(new Error('not asked here')),
    exchange: async <T>(read: ExchangeRead, decoder: Decoder<T>) => {
      asked.push(read);
      return answer(read).map((row) => decoder.parse(row));
    },
    notes: () => [],
  };
  return { reader, asked };
}

const known = (name: string): readonly string[] =>
  people
    .filter((one) => [one.id, one.upn, one.name.toLowerCase()].includes(name.toLowerCase()))
    .map((one) => one.id);

describe('reading for many people at once', () => {
  it('answers as Exchange would for each person, however the mailbox spells their name', async () => {
    await fc.assert(
      fc.asyncProperty(grants, async (boxes) => {
        const { reader } = exchange(boxes);
        const bulk = bulkReader({ reader, known });
        for (const { id } of people)
          for (const [at] of boxes.entries())
            deepEqual(await readFullAccess(bulk, `m${at}`, id), await readFullAccess(reader, `m${at}`, id));
      }),
      { numRuns: 500 },
    );
  });

  it('asks a mailbox once when its names are all known and none is meant', async () => {
    const { reader, asked } = exchange([[{ owner: 'c', spelt: 'upn' }], []]);
    const bulk = bulkReader({ reader, known });
    for (const id of ['a', 'b', 'd', 'e'])
      for (const box of ['m0', 'm1']) await readFullAccess(bulk, box, id);
    equal(asked.length, 2);
  });

  it('asks again for everybody else when one answer was lost', async () => {
    const { reader } = exchange([[{ owner: 'a', spelt: 'upn' }]]);
    let lost = 1;
    const shaky: NotingReader = {
      ...reader,
      exchange: (read, decoder) =>
        lost-- > 0 ? Promise.reject(new Error('lost')) : reader.exchange(read, decoder),
    };
    const bulk = bulkReader({ reader: shaky, known });
    await rejects(readFullAccess(bulk, 'm0', 'a'));
    equal((await readFullAccess(bulk, 'm0', 'a')).length, 1);
  });

  it('says that it did not read a tenant that is too large, instead of a part of it', async () => {
    const { reader } = exchange(Array.from({ length: mailboxesReadMax + 1 }, () => []));
    const bulk = bulkReader({ reader, known });
    await rejects(readMailboxes(bulk, { RecipientTypeDetails: ['UserMailbox'] }), /mailboxes/);
    const { read, all } = bulk.mailboxes();
    ok(read === 0 && all === mailboxesReadMax + 1);
  });
});
