import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { candidatesMax, findPeople } from '../bot/person-finder.ts';
import type { DirectoryEntry } from '../core/people.ts';

const words = [
  'Ana',
  'Anna',
  'Annabel',
  'Björn',
  'Bjorn',
  'de',
  'van',
  'Meyer',
  'Meyer-Lang',
  'Lang',
  'Ø',
  'Ng',
];

const someone = fc.record({
  name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  sign: fc.constantFrom('ana', 'ANNA', 'm.lang', 'ng'),
});

function company(people: readonly { readonly name: string; readonly sign: string }[]) {
  const entries = people.map(({ name, sign }, at): DirectoryEntry => {
    const upn = `${sign}${at}@contoso.example`;
    return { id: `id-${at}`, name, upn, enabled: true, guest: false };
  });
  return { entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The rule as it reads, over everybody: whole names first, else everybody of whose name each word begins a part. */
function plainly(facts: ReturnType<typeof company>, text: string): readonly string[] {
  const all = [...facts.entries.values()];
  const wanted = folded(text);
  const whole = all.filter((entry) => [entry.name, entry.upn].some((name) => folded(name) === wanted));
  const part = all.filter((entry) =>
    wanted.split(' ').every((word) =>
      folded(entry.name)
        .split(/[\s-]+/)
        .some((one) => one.startsWith(word)),
    ),
  );
  return (whole.length > 0 ? whole : part).slice(0, candidatesMax).map((entry) => entry.id);
}

describe('finding people', () => {
  it('finds by name, sign-in name and parts whom the rule names, whoever works here', () => {
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 30 }),
        fc.array(fc.constantFrom(...words, 'an', 'me', 'l', 'ana0@contoso.example'), {
          minLength: 1,
          maxLength: 2,
        }),
        (people, typed) => {
          const facts = company(people);
          const found = findPeople(facts, typed.join(' '));
          const ids =
            'one' in found ? [found.one.id] : 'several' in found ? found.several.map((one) => one.id) : [];
          deepEqual(ids, plainly(facts, typed.join(' ')));
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('sees everybody who has come since', () => {
    const ana = { name: 'Ana Lang', sign: 'ana' };
    deepEqual(findPeople(company([ana]), 'meyer'), { none: true });
    const found = findPeople(company([ana, { name: 'Ed Meyer', sign: 'ed' }]), 'meyer');
    deepEqual('one' in found && found.one.id, 'id-1');
  });
});
