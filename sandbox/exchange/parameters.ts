import type { Cmdlet, ParameterKind, RecipientsChange } from './cmdlet.ts';
import { badParameter, notInRole } from './exchange-error.ts';

const hashTableType = '#Exchange.GenericHashTable';

function isStrings(value: unknown): boolean {
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}

function isHashTable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { '@odata.type': type, ...parts } = value as Record<string, unknown>;
  const entries = Object.entries(parts);
  const known = entries.every(([key, part]) => (key === 'add' || key === 'remove') && isStrings(part));
  return type === hashTableType && entries.length > 0 && known;
}

const days = /^\d+(\.\d\d:\d\d:\d\d)?$/;

const checks: Record<Extract<ParameterKind, string>, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value !== '',
  stringOrNull: (value) => value === null || (typeof value === 'string' && value !== ''),
  strings: isStrings,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  resultSize: (value) => value === 'Unlimited' || (Number.isInteger(value) && Number(value) > 0),
  date: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  holdDuration: (value) =>
    value === 'Unlimited' || Number.isInteger(value) || (typeof value === 'string' && days.test(value)),
  recipients: (value) => value === null || isStrings(value) || isHashTable(value),
};

function fits(kind: ParameterKind, value: unknown): boolean {
  return typeof kind === 'string' ? checks[kind](value) : kind.includes(String(value));
}

function checkOne(cmdlet: Cmdlet, name: string, value: unknown): void {
  const kind = name === 'Confirm' && cmdlet.confirms ? 'boolean' : cmdlet.parameters[name];
  if (kind === undefined) throw notInRole(cmdlet.name, name);
  if (!fits(kind, value)) {
    throw badParameter(
      `Cannot process argument transformation on parameter '${name}'. Cannot convert value ${JSON.stringify(value)}.`,
    );
  }
}

/** What the caller's directory roles let it use. */
export interface Rights {
  organization: boolean;
}

/**
 * Checks names and values of all parameters. Unknown ones, and those the caller's role lacks, are refused with 403;
 * wrong values, missing ones, and an unanswered "are you sure" with 400.
 */
export function checkParameters(cmdlet: Cmdlet, parameters: Record<string, unknown>, rights: Rights): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (cmdlet.organizationOnly?.includes(name) && !rights.organization) throw notInRole(cmdlet.name, name);
    checkOne(cmdlet, name, value);
  }
  const absent = cmdlet.required?.find((name) => !(name in parameters));
  if (absent) {
    throw badParameter(
      `Cannot process command because of one or more missing mandatory parameters: ${absent}.`,
    );
  }
  if (cmdlet.confirms && parameters.Confirm !== false && parameters.PreviewOnly !== true) {
    throw badParameter(
      `A command that prompts the user failed because the host program doesn't support user interaction: send Confirm:false with ${cmdlet.name}.`,
    );
  }
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** Reads a checked multi-valued parameter: null empties it, a string or list replaces it, a hash table adds and removes. */
export function recipientsChange(value: unknown): RecipientsChange {
  if (value === null) return { set: [] };
  if (typeof value === 'string' || Array.isArray(value)) return { set: list(value) };
  const table = value as Record<string, unknown>;
  return { add: list(table.add), remove: list(table.remove) };
}
