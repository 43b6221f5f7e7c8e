import type { JournalCmdlet } from './exchange/cmdlet-journal.ts';

/** One request as it arrived, and what it got. Items of a batch appear on their own, with `batch` set. */
export interface JournalEntry {
  number: number;
  time: string;
  method: string;
  path: string;
  query: string;
  clientRequestId: string;
  requestId: string;
  clientId: string;
  status: number;
  /** Header `Retry-Attempt` of the client, 0 on a first try. */
  retryAttempt: number;
  bodyHash: string;
  /** Exchange calls only: what was asked for, secrets as SHA-256. */
  cmdlet: JournalCmdlet | null;
  /** Number of the enclosing `$batch` request, or null. */
  batch: number | null;
  /** What the fault plan did to it, or null. */
  fault: string | null;
  /** Whether a handler ran: false for refusals, planned refusals and dropped requests. */
  ran: boolean;
}

export interface JournalFilter {
  method?: string;
  /** Regular expression over the path. */
  path?: string;
  clientId?: string;
  clientRequestId?: string;
  status?: number;
  since?: number;
}

const entriesMax = 50_000;

/** Adds an entry; the oldest half goes when there are more than 50,000. */
export function record(journal: JournalEntry[], entry: JournalEntry): void {
  if (journal.length >= entriesMax) journal.splice(0, entriesMax / 2);
  journal.push(entry);
}

/** The entries that agree with every part of the filter, oldest first. */
export function search(journal: JournalEntry[], filter: JournalFilter): JournalEntry[] {
  const path = filter.path === undefined ? undefined : new RegExp(filter.path, 'i');
  return journal.filter(
    (entry) =>
      (filter.method === undefined || entry.method === filter.method.toUpperCase()) &&
      (path === undefined || path.test(entry.path)) &&
      (filter.clientId === undefined || entry.clientId === filter.clientId) &&
      (filter.clientRequestId === undefined || entry.clientRequestId === filter.clientRequestId) &&
      (filter.status === undefined || entry.status === filter.status) &&
      (filter.since === undefined || entry.number > filter.since),
  );
}
