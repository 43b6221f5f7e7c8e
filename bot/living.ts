import { createHash } from 'node:crypto';
import type { Millis, Store, StoredDocument } from '../core/ports.ts';
import type { Reference } from './messenger.ts';

const KIND = 'message';
/** Messages of one request read per page. */
const pageSize = 100;
/** How long the message of a finished request is still known, so that a late change can be written into it. */
const keptDays = 100;

/** The one message of a request in one chat, as it was last sent. */
export interface Posted {
  readonly activityId: string;
  readonly digest: string;
  /** What was asked of the person in it; a new question is a new message, since an update rings no bell. */
  readonly asks: string;
  /** Set for a group or channel, where no person's chat says how to reach it. */
  readonly reference?: Reference;
  /** Version of the record that says so; 0 where there is none. */
  readonly version?: number;
}

/** Which messages are the living ones, by request and place: a person's directory id, or `sharedPlace(…)`. */
export interface Living {
  find(request: string, place: string): Promise<Posted | undefined>;
  /** `conflict` when the record has another version than `posted` was made from; without a version the newest writer wins. */
  put(request: string, place: string, posted: Posted, over: boolean): Promise<'put' | 'conflict'>;
  remove(request: string, place: string): Promise<void>;
  of(request: string): Promise<ReadonlyMap<string, Posted>>;
}

/** The name of a group or channel as a place; ids of conversations hold characters that a store does not take. */
export function sharedPlace(conversation: string): string {
  return `@${createHash('sha256').update(conversation).digest('hex').slice(0, 40)}`;
}

/** True for a group or channel. */
export function isSharedPlace(place: string): boolean {
  return place.startsWith('@');
}

/** Keeps the living messages in the store. */
export function createLiving(store: Store, real: () => Millis): Living {
  const id = (request: string, place: string): string => `${request}~${place}`;
  const posted = ({ value, version }: StoredDocument): Posted => ({
    ...(value as unknown as Posted),
    version,
  });
  return {
    find: async (request, place) => {
      const found = await store.getDocument(KIND, id(request, place), real());
      return found === undefined ? undefined : posted(found);
    },
    put: async (request, place, { version, ...message }, over) => {
      const put = await store.putDocument(
        {
          kind: KIND,
          id: id(request, place),
          value: JSON.parse(JSON.stringify(message)),
          ifVersion: version,
          expiresAt: over ? real() + keptDays * 86_400_000 : null,
        },
        real(),
      );
      return put === 'conflict' ? put : 'put';
    },
    remove: async (request, place) => void (await store.removeDocument(KIND, id(request, place))),
    of: async (request) => {
      const found = new Map<string, Posted>();
      let cursor: string | undefined;
      do {
        const options = { prefix: `${request}~`, limit: pageSize, cursor, realNow: real() };
        const page = await store.listDocuments(KIND, options);
        for (const item of page.items) found.set(item.id.slice(request.length + 1), posted(item));
        cursor = page.next;
      } while (cursor !== undefined);
      return found;
    },
  };
}
