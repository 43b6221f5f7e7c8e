import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { displayNameOf, nameCandidates, pickName } from '../../core/naming.ts';
import type { NamingPolicy } from '../../core/policy/naming.ts';
import { contoso } from '../policy/contoso.ts';

function nicknames(givenName: string, surname: string, naming: NamingPolicy = contoso.naming): string[] {
  const result = nameCandidates(naming, { givenName, surname });
  return 'refusal' in result ? [result.refusal.code] : result.candidates.map((one) => one.mailNickname);
}

describe('account names', () => {
  for (const [given, surname, first] of [
    ['Priya', 'Nair', 'priya.nair'],
    ['Jürgen', 'Müller-Lüdenscheidt', 'juergen.mueller-luedenscheidt'],
    ['Ruud', 'van der Meer', 'ruud.vandermeer'],
    ['Oluwaseun', 'Adébáyò', 'oluwaseun.adebayo'],
    ['Sinéad', 'O’Brien', 'sinead.obrien'],
    ['小明', '王', 'xiaoming.wang'],
    ['Łukasz', 'Żółć', 'lukasz.zolc'],
    ['Суджата', '', 'sudzhata'],
    ['', 'Prince', 'prince'],
    ['😀 Ana', 'Silva 🎉', 'ana.silva'],
    ['Ju\u0308rgen', 'Groß', 'juergen.gross'],
    ['Van', 'Der', 'van.der'],
  ] as const)
    it(`of ${given} ${surname} begin with ${first}`, () => equal(nicknames(given, surname)[0], first));

  for (const [given, surname] of [
    ['😀', '🎉'],
    ['', ''],
    ['-', "'"],
    ['3', '4'],
    ['\u200b', '\u0301'],
  ] as const)
    it(`of "${given} ${surname}" are refused`, () => deepEqual(nicknames(given, surname), ['name-unusable']));

  it('treat particles as policy says', () => {
    const particles = (treatment: 'join' | 'drop' | 'hyphen') =>
      nicknames('Ruud', 'van der Meer', {
        ...contoso.naming,
        particles: { ...contoso.naming.particles, treatment },
      })[0];
    deepEqual(
      [particles('join'), particles('drop'), particles('hyphen')],
      ['ruud.vandermeer', 'ruud.meer', 'ruud.van-der-meer'],
    );
  });

  it('go through the patterns before they count, in one order', () => {
    deepEqual(nicknames('Ana Rita', 'Silva').slice(0, 5), [
      'ana.silva',
      'ana.r.silva',
      'a.silva',
      'ana.silva2',
      'ana.silva3',
    ]);
  });

  it('leave out reserved names', () => {
    equal(nicknames('IT', '')[0], 'it2');
  });

  it('skip names that are taken, whatever their letter case', () => {
    const result = nameCandidates(contoso.naming, { givenName: 'Priya', surname: 'Nair' });
    ok('candidates' in result);
    const taken = new Set(['priya.nair@contoso.example', 'p.nair']);
    equal(pickName(result.candidates, taken)?.upn, 'priya.nair2@contoso.example');
    equal(pickName(result.candidates, new Set(result.candidates.map((one) => one.upn))), undefined);
  });

  it('are what Graph accepts for any name in any script, and always the same', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(name, name, (given, surname) => {
        const names = nicknames(given, surname);
        deepEqual(nicknames(given, surname), names);
        if (names[0] === 'name-unusable') return;
        equal(new Set(names).size, names.length);
        for (const one of names) {
          ok(/^[a-z0-9](?:[a-z0-9.'-]*[a-z0-9])?$/.test(one), one);
          ok(!one.includes('..') && one.length <= contoso.naming.lengthMax, one);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep the number when a name is cut to length', () => {
    const names = nicknames('A'.repeat(40), 'B'.repeat(60));
    equal(new Set(names).size, names.length);
    ok(names.at(-1)?.endsWith('99'));
    ok(names.every((name) => name.length <= contoso.naming.lengthMax));
  });
});

describe('display names', () => {
  it('keep the script and leave no gap for a missing part', () => {
    equal(displayNameOf(contoso.naming, { givenName: ' Jürgen ', surname: 'Groß' }), 'Jürgen Groß');
    equal(displayNameOf(contoso.naming, { givenName: 'Суджата', surname: '' }), 'Суджата');
  });
});
