/** What can go wrong in a store, said once: the sentence for people and what to do next. */
export const storeFaults = {
  'store-full': {
    sentence: 'The store has no room left, so nothing of this write was kept.',
    next: 'Free disk space or raise the quota; the same write can then be repeated.',
  },
  'store-busy': {
    sentence: 'Another process held the store for too long, so nothing of this write was kept.',
    next: 'Repeat the write. If it happens often, look for a backup or a second bot on the same file.',
  },
  'store-damaged': {
    sentence: 'The store holds bytes that do not fit together.',
    next: 'Stop the bot, keep the files as they are, and restore the newest backup next to them.',
  },
  'store-disk': {
    sentence: 'The disk refused to read or write the store, so nothing of this write was kept.',
    next: 'Check that the data folder exists, is writable and its disk is healthy; then repeat the write.',
  },
  'store-newer': {
    sentence: 'The store was written by a newer version of Latchkey.',
    next: 'Start the newer version, or restore the backup that was made before the update.',
  },
  'store-network-disk': {
    sentence: 'The data folder lies on a network disk, where this store can lose writes.',
    next: 'Move the data folder to a local disk, or use a cosmos: store.',
  },
  'store-refused': {
    sentence: 'The store refused a value that it could not give back unchanged.',
    next: 'This is a fault in the caller: see the details and correct the value.',
  },
  'store-too-large': {
    sentence: 'One write was larger than every supported store can take at once.',
    next: 'Split it into several appends, or keep large content outside and store its digest.',
  },
  'store-closed': {
    sentence: 'The store is already closed.',
    next: 'Open it again; a write that was not acknowledged may or may not be kept.',
  },
  'store-setting': {
    sentence: 'The setting for the store is not understood.',
    next: 'Use sqlite:./data/latchkey.db, memory: or cosmos:https://ACCOUNT.documents.azure.com/?database=latchkey.',
  },
  'store-unreachable': {
    sentence: 'The database account did not give a clear answer, so this write may or may not be kept.',
    next: 'Repeat exactly the same write: its precondition makes the repetition harmless.',
  },
  'store-throttled': {
    sentence: 'The database account is over its request units, so nothing of this write was kept.',
    next: 'Repeat later; if it lasts, raise the throughput of the database.',
  },
  'store-access': {
    sentence: 'The database account refused the identity.',
    next: 'Check the key, or the data-plane role assignment of the identity (docs/cosmos.md).',
  },
  'store-missing': {
    sentence: 'The database or one of its containers does not exist as needed.',
    next: 'Run tools/provision-cosmos.sh; the bot never creates containers itself.',
  },
  'store-regions': {
    sentence: 'The database account accepts writes in several regions, where two writers can both win.',
    next: 'Turn off multi-region writes for this account; reading regions are fine.',
  },
} as const;

export type StoreFault = keyof typeof storeFaults;

/** A refusal or failure of a store: `code` for machines, message for people, `next` for what to do. */
export class StoreError extends Error {
  readonly code: StoreFault;
  readonly next: string;

  constructor(code: StoreFault, details?: string, options?: ErrorOptions) {
    super(details ? `${storeFaults[code].sentence} (${details})` : storeFaults[code].sentence, options);
    this.name = 'StoreError';
    this.code = code;
    this.next = storeFaults[code].next;
  }
}
