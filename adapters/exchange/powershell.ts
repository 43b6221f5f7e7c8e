import type { Json } from '../../core/canonical.ts';
import type { ExchangeCall } from '../../core/change.ts';

/** PowerShell takes all of these for a single quote, so each must be doubled inside one. */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/**
 * What may not stand in a line that a person copies: control and format characters (they end lines or turn the
 * reading direction), separators other than the space, and halves of surrogate pairs.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

function quoted(text: string): string {
  return `'${text.replace(singleQuotes, '$&$&')}'`;
}

function codeUnits(character: string): readonly string[] {
  return Array.from({ length: character.length }, (_, index) => `[char]${character.charCodeAt(index)}`);
}

/** A string that PowerShell reads as exactly this text, on one line and without anything invisible. */
export function powershellString(text: string): string {
  if (!unprintable.test(text)) return quoted(text);
  const parts: string[] = [];
  let plain = '';
  for (const character of text) {
    if (!unprintable.test(character)) {
      plain += character;
      continue;
    }
    // The first part is always a string, so that the plus signs join text and do not add numbers.
    if (plain !== '' || parts.length === 0) parts.push(quoted(plain));
    plain = '';
    parts.push(...codeUnits(character));
  }
  if (plain !== '') parts.push(quoted(plain));
  return `(${parts.join('+')})`;
}

function list(values: readonly Json[]): string {
  return values.map(scalar).join(',');
}

function scalar(value: Json | undefined): string {
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return powershellString(value);
  throw new RangeError('a parameter of this form cannot be written as a line');
}

function hashtable(table: { readonly [key: string]: Json | undefined }): string {
  const parts = (['add', 'remove'] as const).flatMap((key) => {
    const value = table[key];
    if (value === undefined) return [];
    return [`${key === 'add' ? 'Add' : 'Remove'}=${Array.isArray(value) ? list(value) : scalar(value)}`];
  });
  if (parts.length === 0) throw new RangeError('a hash table without additions or removals');
  return `@{${parts.join(';')}}`;
}

function value(json: Json): string {
  if (Array.isArray(json)) {
    if (json.length === 0) throw new RangeError('an empty list cannot be written as a line');
    return list(json);
  }
  if (json !== null && typeof json === 'object')
    return hashtable(json as { readonly [key: string]: Json | undefined });
  return scalar(json);
}

/**
 * The exact line for a technician's Exchange Online PowerShell. Every text is quoted so that it means itself and
 * nothing else; the line holds no secret and no line break. Throws a RangeError for a name or value that has no safe form.
 */
export function powershellLine(call: ExchangeCall): string {
  if (!/^[A-Z][A-Za-z]+-[A-Z][A-Za-z]+$/.test(call.cmdlet)) throw new RangeError('not the name of a cmdlet');
  const parts = Object.entries(call.parameters).map(([name, json]) => {
    if (!/^[A-Z][A-Za-z]+$/.test(name)) throw new RangeError('not the name of a parameter');
    if (json === '@secret') throw new RangeError('a secret never stands in a line');
    // The colon binds a value to a switch, which would otherwise take it for the next argument.
    return typeof json === 'boolean' ? `-${name}:${value(json)}` : `-${name} ${value(json)}`;
  });
  return [call.cmdlet, ...parts].join(' ');
}
