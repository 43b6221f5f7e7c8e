import { randomInt } from 'node:crypto';
import type { Json } from '../../core/canonical.ts';
import { Secret } from '../../core/secret.ts';

// No look-alikes are left out: nobody ever types this password. The marks need no escaping in JSON or addresses.
const classes = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz', '0123456789', '-_.~'] as const;
const passwordCharacters = 32;

function pick(alphabet: string): string {
  return alphabet.charAt(randomInt(alphabet.length));
}

/** A fresh password of 32 characters with at least one of each class; known to nobody, kept nowhere (design 6.10). */
export function randomPassword(): Secret {
  const characters = classes.map(pick);
  while (characters.length < passwordCharacters) characters.push(pick(classes.join('')));
  for (let last = characters.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other]!, characters[last]!];
  }
  return new Secret(characters.join(''));
}

export interface BoundBody {
  readonly body: Json | undefined;
  /** The values that were put in, so that they can be taken out of anything the service says back. */
  readonly secrets: readonly string[];
}

/** Replaces every `@secret` in a body by a fresh password. The body must not be kept after sending. */
export function bindSecrets(body: Json | undefined): BoundBody {
  const secrets: string[] = [];
  function bind(value: Json | undefined): Json | undefined {
    if (value === '@secret') {
      const password = randomPassword().reveal();
      secrets.push(password);
      return password;
    }
    if (Array.isArray(value)) return value.map((item: Json) => bind(item) as Json);
    if (value !== null && typeof value === 'object') {
      const members = Object.entries(value as { readonly [key: string]: Json | undefined });
      return Object.fromEntries(members.map(([key, member]) => [key, bind(member)]));
    }
    return value;
  }
  return { body: bind(body), secrets };
}

/** Whether a body still names something that has not been bound, for example `@subject`. */
export function hasUnbound(body: Json | undefined): boolean {
  if (typeof body === 'string') return /(^|[/('])@(subject|device)\b/.test(body);
  if (body === null || typeof body !== 'object') return false;
  return Object.values(body).some((member: Json | undefined) => hasUnbound(member));
}
