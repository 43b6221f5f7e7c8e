import { hash } from 'node:crypto';

/** A value that survives JSON unchanged. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Lower-case hexadecimal SHA-256. */
export type Hash = string;

/**
 * JSON text with sorted keys and without undefined members, so that equal values give equal bytes.
 * Throws a TypeError on numbers that JSON cannot carry.
 */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`not a JSON number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  const record = value as { readonly [key: string]: Json | undefined };
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${members}}`;
}

/** SHA-256 over the canonical form of a value. */
export function digest(value: Json | undefined): Hash {
  return hash('sha256', canonical(value));
}
