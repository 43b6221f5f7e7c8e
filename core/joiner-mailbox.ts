import { readMailbox } from './mailbox.ts';
import type { Subject } from './person.ts';
import type { Reader } from './reader.ts';

/**
 * Whether Exchange knows the person yet: lists and shared mailboxes refuse everybody without a mailbox, which comes
 * minutes after the licence (graph.md 6.2). Before the account exists nothing is asked.
 */
export type OwnMailbox = 'no-account' | 'missing' | 'ready';

/** Asks Exchange; rejects where it cannot be read. */
export async function readOwnMailbox(reader: Reader, subject: Subject): Promise<OwnMailbox> {
  if (subject.id === undefined) return 'no-account';
  return (await readMailbox(reader, subject)) === null ? 'missing' : 'ready';
}
