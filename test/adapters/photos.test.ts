import { deepEqual, equal, match } from 'node:assert/strict';
import { createPhotos, photoCharactersMax, photosMax } from '../../adapters/graph/photos.ts';
import { createReader } from '../../adapters/graph/reader.ts';
import { createTransport } from '../../adapters/graph/transport.ts';
import type { TokenSource } from '../../adapters/tokens.ts';
import { type Reader, ReadFailed } from '../../core/reader.ts';
import { Secret } from '../../core/secret.ts';
import { startTenant, type TestTenant } from '../sandbox/tenant.ts';

const photo = '/9j/4AAQSkZJRgABAQ==';

/** A tenant in which everybody's photo is what the test says, and a count of what was asked. */
function readerOf(answer: (id: string) => unknown): { reader: () => Reader; asked: string[] } {
  const asked: string[] = [];
  const one = async (read: { readonly params: Readonly<Record<string, string>> }): Promise<unknown> => {
    const id = read.params['user-id'] ?? '';
    asked.push(id);
    const value = answer(id);
    if (value instanceof Error) throw value;
    return value;
  };
  return { reader: () => ({ one }) as unknown as Reader, asked };
}

describe('photos of people', () => {
  describe('in the sandbox', function () {
    this.timeout(20_000);
    let tenant: TestTenant;
    before(async () => {
      tenant = await startTenant();
    });
    after(() => tenant.stop());

    const tokens: TokenSource = {
      identity: 'reader',
      get: async () => new Secret(tenant.control.token('reader').toString()),
      forget: () => undefined,
      check: async () => [],
    };
    const open = () => {
      const transport = createTransport({ baseUrl: tenant.url, tokens });
      const exchange = () => Promise.reject(new Error('not asked here'));
      return createPhotos({ reader: () => createReader({ transport, exchange }), real: Date.now });
    };
    const people = (): { readonly pictured: string[]; readonly others: string[] } => {
      const { photos, tables } = tenant.control.state;
      const all = [...tables.users.keys()];
      return {
        pictured: all.filter((id) => photos.has(id)),
        others: all.filter((id) => !photos.has(id)),
      };
    };

    it('come as JPEG, several in a batch and one alone', async () => {
      const { pictured } = people();
      const photos = open();
      const [alone = '', ...several] = pictured.slice(0, 7);
      await photos.fetch([alone]);
      await photos.fetch(several);
      for (const id of [alone, ...several])
        equal(photos.at(id), `data:image/jpeg;base64,${tenant.control.state.photos.get(id)}`);
    });

    it('are absent for who has none, and for who does not exist', async () => {
      const [other = ''] = people().others;
      const photos = open();
      await photos.fetch([other, '00000000-0000-4000-8000-000000000000']);
      equal(photos.at(other), undefined);
    });
  });

  it('are asked for once a day, also where there is none', async () => {
    let now = 0;
    const { reader, asked } = readerOf((id) => (id === 'with' ? photo : undefined));
    const photos = createPhotos({ reader, real: () => now });
    equal(photos.at('with'), undefined);
    await photos.fetch(['with', 'without']);
    await photos.fetch(['with', 'without']);
    deepEqual(asked, ['with', 'without']);
    match(photos.at('with') ?? '', /^data:image\/jpeg;base64,/);
    now += 24 * 3600 * 1000;
    equal(photos.at('with'), undefined);
    await photos.fetch(['with']);
    equal(asked.length, 3);
  });

  it('are asked for again soon after the service failed', async () => {
    let now = 0;
    const { reader, asked } = readerOf(() =>
      asked.length === 1 ? new ReadFailed(503, 'busy', 'busy') : photo,
    );
    const photos = createPhotos({ reader, real: () => now });
    await photos.fetch(['one']);
    await photos.fetch(['one']);
    equal(asked.length, 1);
    now += 5 * 60 * 1000;
    await photos.fetch(['one']);
    match(photos.at('one') ?? '', /^data:/);
  });

  it('are kept in bounds, the oldest going first', async () => {
    const { reader } = readerOf(() => photo);
    const photos = createPhotos({ reader, real: () => 0 });
    await photos.fetch(Array.from({ length: photosMax + 1 }, (_, index) => String(index)));
    equal(photos.at('0'), undefined);
    match(photos.at('1') ?? '', /^data:/);
  });

  for (const [what, answer] of [
    ['too large for a card', `/9j/${'A'.repeat(photoCharactersMax)}`],
    ['another kind of file', 'R0lGODlhAQABAAAAACw='],
    ['text between an image', '/9j/4AAQ" onerror="x'],
  ])
    it(`are left out when they are ${what}`, async () => {
      const { reader } = readerOf(() => answer);
      const photos = createPhotos({ reader, real: () => 0 });
      await photos.fetch(['one']);
      equal(photos.at('one'), undefined);
    });
});
