import { deepEqual, equal, throws } from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { type Box, openPart, sealPart } from '../../adapters/private-boxes.ts';
import { createVault } from '../../adapters/vault.ts';

const vault = createVault(new MemoryStore(), Buffer.alloc(32, 7));
const key = createSecretKey(Buffer.alloc(32, 9));
const about = 'JML-2026-00001:1';
const part = { of: 'p-1', salt: 'ab'.repeat(32), text: JSON.stringify({ name: 'Zoë "Z" ✚', says: '\n' }) };

/** As ledgers were written before there was a version. */
const first: Box = {
  of: part.of,
  box: vault.seal(key, JSON.stringify({ salt: part.salt, text: part.text }), about),
};

describe('boxes of private parts', () => {
  it('give back what was sealed, also those of the first form', () => {
    deepEqual(openPart(vault, key, sealPart(vault, key, part, about), about), part);
    deepEqual(openPart(vault, key, first, about), part);
    const empty = { ...part, text: '' };
    deepEqual(openPart(vault, key, sealPart(vault, key, empty, about), about), empty);
  });

  it('hold the text as it is', () => {
    const long = { ...part, text: JSON.stringify(Array.from({ length: 100 }, () => part)) };
    const bytes = (box: Box): number => Buffer.from(box.box, 'base64').length;
    const [ivAndTag, salt] = [12 + 16, 64];
    equal(bytes(sealPart(vault, key, long, about)), ivAndTag + salt + Buffer.byteLength(long.text));
  });

  it('open in their own line alone, and never as another form', () => {
    const sealed = sealPart(vault, key, part, about);
    const { v: _v, ...asFirst } = sealed;
    throws(() => openPart(vault, key, sealed, 'JML-2026-00001:2'));
    throws(() => openPart(vault, key, asFirst, about));
    throws(() => openPart(vault, key, { ...first, v: 2 }, about));
    throws(() => openPart(vault, createSecretKey(Buffer.alloc(32, 8)), sealed, about));
  });

  it('of a later form are refused by name', () => {
    throws(
      () => openPart(vault, key, { ...sealPart(vault, key, part, about), v: 3 as never }, about),
      /version 3/,
    );
  });

  it('are not made with a salt of another length, which could not be told from the text', () => {
    throws(() => sealPart(vault, key, { ...part, salt: 'ab' }, about), RangeError);
  });
});
