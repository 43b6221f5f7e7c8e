import type { MailView } from '../mail/mailbox-store.ts';

/** What a value of a parameter must look like on the wire. */
export type ParameterKind =
  | 'string'
  | 'stringOrNull'
  | 'strings'
  | 'boolean'
  | 'integer'
  | 'resultSize'
  | 'date'
  | 'holdDuration'
  | 'recipients'
  | readonly string[];

/** Changes of a multi-valued property: everything anew, or what to add and remove. */
export type RecipientsChange = { set: string[] } | { add: string[]; remove: string[] };

export interface CmdletCall extends MailView {
  cmdlet: string;
  parameters: Record<string, unknown>;
  /** Filled by the cmdlet; sent as `@adminapi.warnings`. */
  warnings: string[];
  clientId: string;
}

/** One cmdlet: its parameters, those it cannot do without, those that only administrators of the organisation have. */
export interface Cmdlet {
  name: string;
  parameters: Record<string, ParameterKind>;
  required?: string[];
  /** Parameters that a Recipient Administrator lacks. */
  organizationOnly?: string[];
  /** Asks "are you sure" in a console, so that a caller without one must send `Confirm:false`. */
  confirms?: boolean;
  /** Properties of a row, when `$select` is checked against them; otherwise those of the row itself. */
  run(call: CmdletCall): Record<string, unknown>[];
}

/** A parameter that the type check has let through as a string; undefined when it was not sent. */
export function text(call: CmdletCall, name: string): string | undefined {
  const value = call.parameters[name];
  return typeof value === 'string' ? value : undefined;
}

/** A parameter that the type check has let through as a list of strings; a single string is a list of one. */
export function texts(call: CmdletCall, name: string): string[] {
  const value = call.parameters[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Whether a parameter was sent, `null` included. */
export function sent(call: CmdletCall, name: string): boolean {
  return name in call.parameters;
}
