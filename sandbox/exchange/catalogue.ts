import type { Cmdlet } from './cmdlet.ts';
import { mailboxCmdlets } from './cmdlets/mailbox.ts';

/** Every cmdlet the tenant runs, by its exact name. */
export const cmdlets = new Map<string, Cmdlet>([...mailboxCmdlets].map((cmdlet) => [cmdlet.name, cmdlet]));
