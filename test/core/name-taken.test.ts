import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFree, readTaken } from '../../core/name-taken.ts';
import { nameCandidates } from '../../core/naming.ts';
import { contoso } from '../policy/contoso.ts';
import { fakeReader, type Tables } from './fake-reader.ts';

const made = nameCandidates(contoso.naming, { givenName: 'Priya', surname: 'Nair' });
const candidates = 'candidates' in made ? made.candidates : [];
const upn = 'priya.nair@contoso.example';

async function firstFree(tables: Tables): Promise<string | undefined> {
  return (await readFree(fakeReader(tables).reader, candidates))[0]?.mailNickname;
}

describe('a name is taken', () => {
  for (const [what, tables] of [
    ['by a sign-in name', { '/users': [{ userPrincipalName: 'Priya.Nair@contoso.example' }] }],
    ['by a nickname', { '/users': [{ mailNickname: 'priya.nair' }] }],
    ['by an alias of a user', { '/users': [{ proxyAddresses: [`smtp:${upn}`] }] }],
    ['by the address of a group', { '/groups': [{ proxyAddresses: [`SMTP:${upn}`] }] }],
    ['by the nickname of a group', { '/groups': [{ mailNickname: 'priya.nair' }] }],
    ['by a deleted user', { '/directory/deletedItems/graph.user': [{ userPrincipalName: upn }] }],
    [
      'by a deleted user whose sign-in name was altered',
      {
        '/directory/deletedItems/graph.user': [
          { userPrincipalName: `0f0f${upn}`, mailNickname: 'priya.nair' },
        ],
      },
    ],
  ] as const)
    it(what, async () => equal(await firstFree(tables), 'p.nair'));

  it('by nobody in an empty tenant', async () => equal(await firstFree({}), 'priya.nair'));
});

describe('the search for a free name', () => {
  it('stops reading at the first free ones', async () => {
    const { reader, reads } = fakeReader({});
    await readFree(reader, candidates);
    equal(reads.length, 6);
  });

  it('goes on to the next numbers, and ends with nothing when all are taken', async () => {
    const users = candidates.slice(0, 8).map((one) => ({ userPrincipalName: one.upn }));
    equal(await firstFree({ '/users': users }), candidates[8]?.mailNickname);
    equal(
      await firstFree({ '/users': candidates.map((one) => ({ mailNickname: one.mailNickname })) }),
      undefined,
    );
  });

  it('keeps every filter below the service’s fifteen clauses', async () => {
    const { reader, reads } = fakeReader({});
    deepEqual([...(await readTaken(reader, candidates))], []);
    for (const read of reads) ok(read.split(' or ').length <= 15, read);
  });
});
