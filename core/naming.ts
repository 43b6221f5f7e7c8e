import anyAscii from 'any-ascii';
import type { NamingPolicy } from './policy/naming.ts';
import { type Refusal, refusal } from './refusals.ts';

/** A person's name as typed. `givenName` may hold middle names. */
export interface PersonName {
  readonly givenName: string;
  readonly surname: string;
}

/** An account name that policy allows, not yet known to be free. */
export interface NameCandidate {
  readonly upn: string;
  readonly mailNickname: string;
}

interface NameParts {
  readonly given: string;
  readonly surname: string;
  readonly initial: string;
  readonly middle: string;
}

/**
 * Account names for a person in the order of preference: each pattern, then numbers from 2 on. The same name always
 * gives the same list, so that two people who reserve at once meet at the same guard. A name of which no letter can
 * be written in ASCII is refused with `name-unusable`.
 */
export function nameCandidates(
  naming: NamingPolicy,
  name: PersonName,
): { readonly candidates: readonly NameCandidate[] } | { readonly refusal: Refusal } {
  const parts = partsOf(naming, name);
  const locals = localParts(naming, parts).filter((local) => !naming.reserved.includes(local));
  const candidates = [...new Set(locals)].map((local) => ({
    upn: `${local}@${naming.domain}`,
    mailNickname: local,
  }));
  if (candidates.length > 0) return { candidates };
  const given = `${name.givenName} ${name.surname}`.trim();
  return { refusal: refusal('name-unusable', { given }) };
}

/** The first candidate that is not taken; `taken` holds sign-in names and nicknames in lower case. */
export function pickName(
  candidates: readonly NameCandidate[],
  taken: ReadonlySet<string>,
): NameCandidate | undefined {
  return candidates.find((candidate) => !isTaken(candidate, taken));
}

/** True when the sign-in name, the mail nickname or the address is somebody's already. */
export function isTaken(candidate: NameCandidate, taken: ReadonlySet<string>): boolean {
  return taken.has(candidate.upn.toLowerCase()) || taken.has(candidate.mailNickname.toLowerCase());
}

/** The name people see, in their own script, without the gap that a missing part would leave. */
export function displayNameOf(naming: NamingPolicy, name: PersonName): string {
  const filled = naming.displayName
    .replaceAll('{given}', tidy(name.givenName))
    .replaceAll('{surname}', tidy(name.surname));
  return tidy(filled.replace(/^[\s,.-]+|[\s,-]+$/g, ''));
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function localParts(naming: NamingPolicy, parts: NameParts): string[] {
  if (parts.given === '' && parts.surname === '') return [];
  const single = parts.given === '' || parts.surname === '';
  const only = parts.given || parts.surname;
  const whole = single ? { ...parts, given: only, initial: only.slice(0, 1), surname: '' } : parts;
  const patterns = single ? [naming.single] : naming.patterns;
  const numbered = single ? `${naming.single}{number}` : naming.numbered;
  const numbers = Array.from({ length: naming.numberMax - 1 }, (_, index) => String(index + 2));
  return [
    ...patterns.flatMap((pattern) => local(naming, pattern, whole)),
    ...numbers.flatMap((number) => local(naming, numbered, { ...whole, number })),
  ];
}

/** One name, or none when the pattern needs a part that the person does not have. */
function local(
  naming: NamingPolicy,
  pattern: string,
  parts: NameParts & { readonly number?: string },
): string[] {
  const words = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, word]) => word as keyof typeof parts);
  if (words.some((word) => !parts[word])) return [];
  const fillWith = (values: Partial<typeof parts>): string =>
    pattern.replace(/\{(\w+)\}/g, (_, word: keyof typeof parts) => values[word] ?? '');
  const number = parts.number ?? '';
  // A long name gives way to the number, never the other way round.
  const name = pattern.endsWith('{number}')
    ? cut(fillWith({ ...parts, number: '' }), naming.lengthMax - number.length) + number
    : cut(fillWith(parts), naming.lengthMax);
  return /[a-z]/.test(name) ? [name] : [];
}

/** Cuts to length without leaving a dot or hyphen at either end, which Graph refuses in a sign-in name. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/^[.'-]+|[.'-]+$/g, '');
}

function partsOf(naming: NamingPolicy, name: PersonName): NameParts {
  const [given = '', ...middle] = words(naming, name.givenName);
  const surname = surnameOf(naming, words(naming, name.surname));
  return { given, surname, initial: given.slice(0, 1), middle: middle[0]?.slice(0, 1) ?? '' };
}

/** Words in ASCII, lower case; emoji, punctuation and signs are gone. */
function words(naming: NamingPolicy, text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;/()."“”„]+/u)
    .map((word) => asciiWord(naming, word))
    .filter((word) => /[a-z0-9]/.test(word));
}

function asciiWord(naming: NamingPolicy, word: string): string {
  const own = Object.entries(naming.transliterate).reduce(
    (text, [from, to]) => text.replaceAll(from.normalize('NFC').toLowerCase(), to),
    word,
  );
  const plain = own.replace(/[’‘ʼ´`]/gu, "'").replace(/[‐‑‒–—]/gu, '-');
  // Only letters, marks and digits are transliterated: any-ascii would write 🙂 as a word.
  const letters = plain.replace(/[^\p{L}\p{M}\p{Nd}'-]/gu, '');
  const ascii = anyAscii(letters).toLowerCase();
  const dropped = [naming.apostrophes === 'drop' ? "'" : '', naming.hyphens === 'drop' ? '-' : ''];
  return [...ascii]
    .filter((letter) => /[a-z0-9'-]/.test(letter) && !dropped.includes(letter))
    .join('')
    .replace(/^['-]+|['-]+$/g, '')
    .replace(/-{2,}/g, '-');
}

/** Puts the words of a surname together, particles as policy says; a surname of particles only keeps them. */
function surnameOf(naming: NamingPolicy, all: readonly string[]): string {
  const particles = new Set(naming.particles.words.map((word) => asciiWord(naming, word.toLowerCase())));
  const rest = all.filter((word) => !particles.has(word));
  if (naming.particles.treatment === 'drop' && rest.length > 0) return rest.join('');
  return all.join(naming.particles.treatment === 'hyphen' ? '-' : '');
}
