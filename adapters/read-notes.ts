import type { ReadNote } from '../core/reader.ts';

/** Ids kept per note: enough to find the reads in the service's own log, small enough for a line. */
export const readIdsMax = 5;

export interface NoteBook {
  /** Adds what one read found; reads of the same kind are added up. */
  add(note: {
    readonly what: string;
    readonly count: number;
    readonly pages: number;
    readonly requestIds: readonly (string | undefined)[];
  }): void;
  notes(): readonly ReadNote[];
}

/** Counts how much of the tenant was read, per kind of read, in the order of the first one. */
export function createNoteBook(): NoteBook {
  const byWhat = new Map<string, ReadNote>();
  return {
    add: ({ what, count, pages, requestIds }) => {
      const before = byWhat.get(what) ?? { what, count: 0, pages: 0, requestIds: [] };
      const ids = requestIds.filter((id): id is string => id !== undefined);
      byWhat.set(what, {
        what,
        count: before.count + count,
        pages: before.pages + pages,
        requestIds: [...before.requestIds, ...ids].slice(-readIdsMax),
      });
    },
    notes: () => [...byWhat.values()],
  };
}
