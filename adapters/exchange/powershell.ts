import type { Json } from '../../core/canonical.ts';
import type { ExchangeCall } from '../../core/change.ts';
import { powershellString } from '../../core/powershell.ts';

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
