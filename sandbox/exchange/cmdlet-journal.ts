import { createHash } from 'node:crypto';

/** The cmdlet of a request as the journal keeps it. */
export interface JournalCmdlet {
  name: string;
  parameters: Record<string, unknown>;
}

const secretNames = /password|secret|credential|passphrase/i;

function kept(name: string, value: unknown): unknown {
  return secretNames.test(name) ? createHash('sha256').update(JSON.stringify(value)).digest('hex') : value;
}

/** Reads name and parameters of a cmdlet call for the journal, secrets as SHA-256; null for any other request. */
export function journalCmdlet(path: string, body: string): JournalCmdlet | null {
  if (!path.startsWith('/adminapi/')) return null;
  try {
    const { CmdletName, Parameters } = (
      JSON.parse(body) as { CmdletInput: { CmdletName: unknown; Parameters?: object } }
    ).CmdletInput;
    const parameters = Object.entries(Parameters ?? {}).map(([name, value]) => [name, kept(name, value)]);
    return { name: String(CmdletName), parameters: Object.fromEntries(parameters) };
  } catch {
    return null;
  }
}
