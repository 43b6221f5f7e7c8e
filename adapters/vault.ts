import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Store } from '../core/ports.ts';
import { freshBytes } from './fresh-bytes.ts';

/** A person's pseudonym in public lines, and the key that seals what is private about them. */
export interface PersonKey {
  readonly pseudonym: string;
  /** A key object, not bytes: Node checks raw bytes anew for every use, which costs three times as much. */
  readonly key: KeyObject;
}

/**
 * Keys per person (AES-256-GCM), each wrapped by the master key and kept in their own documents, so that destroying one
 * makes everything sealed under it unreadable while the ledger still verifies (design 6.11).
 */
export interface Vault {
  /** The key of a person by a stable name such as `id:<directory id>`; made on first use. */
  keyFor(name: string): Promise<PersonKey>;
  /** The key behind a pseudonym, or undefined after it was destroyed. */
  keyOf(pseudonym: string): Promise<KeyObject | undefined>;
  destroy(pseudonym: string): Promise<void>;
  /** Keyed hash for search terms: equal words give equal terms, and nobody without the key can guess back. */
  term(word: string): string;
  readonly seal: Cipher['seal'];
  readonly unseal: Cipher['unseal'];
}

/** The cryptography of a vault. */
export interface Cipher {
  /** A box with the text. `about` is bound in, so that a box cannot be moved elsewhere. */
  seal(key: KeyObject, text: string, about: string): string;
  /** Opens a sealed box; throws when key, text or place do not belong together. */
  unseal(key: KeyObject, box: string, about: string): string;
  /** Keyed hash of a text, hexadecimal. */
  mac(key: KeyObject, text: string): string;
}

const KEY_KIND = 'person-key';
const NAME_KIND = 'person-name';
/** Search terms kept in memory: every append of a request hashes the same few words again. */
const cachedTermsMax = 20_000;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** `master` is 32 bytes; whoever holds it can read every private part that has not been erased. Throws a RangeError otherwise. */
export function createVault(store: Store, master: Buffer, cipher: Cipher = aesGcm): Vault {
  if (master.length !== 32) throw new RangeError('the master key must be 32 bytes');
  const masterKey = createSecretKey(master);
  const byPseudonym = new Map<string, Promise<KeyObject | undefined>>();
  const byName = new Map<string, Promise<PersonKey>>();
  const terms = new Map<string, string>();
  const mac = (text: string): string => cipher.mac(masterKey, text);

  const keyOf = (pseudonym: string): Promise<KeyObject | undefined> => {
    let found = byPseudonym.get(pseudonym);
    if (found === undefined) {
      found = store.getDocument(KEY_KIND, pseudonym, 0).then((document) => {
        const wrapped = (document?.value as { wrapped?: string } | undefined)?.wrapped;
        return wrapped === undefined
          ? undefined
          : createSecretKey(Buffer.from(cipher.unseal(masterKey, wrapped, pseudonym), 'hex'));
      });
      found.catch(() => byPseudonym.delete(pseudonym));
      byPseudonym.set(pseudonym, found);
    }
    return found;
  };

  const opened = async (pseudonym: string): Promise<PersonKey> => {
    const key = await keyOf(pseudonym);
    if (key === undefined) throw new Error(`the key of ${pseudonym} has been destroyed`);
    return { pseudonym, key };
  };

  /** Whoever has made a key need not read it again. */
  const made = (one: PersonKey): PersonKey => {
    byPseudonym.set(one.pseudonym, Promise.resolve(one.key));
    return one;
  };

  return {
    keyOf,
    keyFor: (name) => {
      let found = byName.get(name);
      if (found === undefined) {
        found = personKey({ store, masterKey, cipher, id: mac(`person:${name}`), opened, made });
        found.catch(() => byName.delete(name));
        byName.set(name, found);
      }
      return found;
    },
    destroy: async (pseudonym) => {
      await store.removeDocument(KEY_KIND, pseudonym);
      byPseudonym.delete(pseudonym);
      byName.clear();
    },
    term: (word) => {
      const known = terms.get(word);
      if (known !== undefined) return known;
      const term = mac(`term:${word.toLowerCase()}`).slice(0, 32);
      if (terms.size >= cachedTermsMax) terms.clear();
      terms.set(word, term);
      return term;
    },
    seal: cipher.seal,
    unseal: cipher.unseal,
  };
}

interface NewKey {
  readonly store: Store;
  readonly masterKey: KeyObject;
  readonly cipher: Cipher;
  /** Keyed hash of the person's name in the store. */
  readonly id: string;
  readonly opened: (pseudonym: string) => Promise<PersonKey>;
  readonly made: (one: PersonKey) => PersonKey;
}

/** The key under a name, made on first use; whoever loses the race takes the winner's. */
async function personKey(parts: NewKey): Promise<PersonKey> {
  const { store, masterKey, cipher, id, opened, made } = parts;
  const known = await store.getDocument(NAME_KIND, id, 0);
  if (known !== undefined) return opened((known.value as { pseudonym: string }).pseudonym);
  const pseudonym = `p-${freshBytes(12).toString('hex')}`;
  const bytes = randomBytes(32);
  const wrapped = cipher.seal(masterKey, bytes.toString('hex'), pseudonym);
  const kept = await store.putDocument(
    { kind: KEY_KIND, id: pseudonym, value: { wrapped }, ifVersion: 0 },
    0,
  );
  // A name must never lead to no key. Nobody else draws these bytes: a conflict is our own write, or nothing was written.
  if (kept === 'conflict' && (await store.getDocument(KEY_KIND, pseudonym, 0)) === undefined)
    return personKey(parts);
  const won = await store.putDocument({ kind: NAME_KIND, id, value: { pseudonym }, ifVersion: 0 }, 0);
  const own = { pseudonym, key: createSecretKey(bytes) };
  if (won !== 'conflict') return made(own);
  // The winner may be this very write, repeated below us after a lost answer: then the key must stay.
  const winner = await store.getDocument(NAME_KIND, id, 0);
  if ((winner?.value as { pseudonym?: string } | undefined)?.pseudonym === pseudonym) return made(own);
  await store.removeDocument(KEY_KIND, pseudonym);
  return personKey(parts);
}

/** AES-256-GCM with fresh nonces, boxes as Base64 of nonce, ciphertext and tag; HMAC-SHA-256. */
const aesGcm: Cipher = {
  seal: (key, text, about) => {
    const iv = freshBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(Buffer.from(about));
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
      'base64',
    );
  },
  unseal: (key, box, about) => {
    const bytes = Buffer.from(box, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    // Asked for text, Node would decode it by a slower way.
    const text = decipher.update(bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES));
    // Throws on a wrong tag; GCM holds no bytes back until then.
    decipher.final();
    return text.toString('utf8');
  },
  mac: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
};
