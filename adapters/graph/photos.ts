import { type Reader, ReadFailed, shape } from '../../core/reader.ts';

export interface Photos {
  /** The person's photo as a data URI, when it is at hand. Nothing is asked of the tenant. */
  at(id: string): string | undefined;
  /** Brings the photos of these people to hand. Who has none, or whose photo cannot be read now, stays without. */
  fetch(ids: readonly string[]): Promise<void>;
}

export interface PhotosParts {
  readonly reader: () => Reader;
  /** Real time, epoch ms: photos do not wait for a business clock. */
  readonly real: () => number;
}

/** Small enough to lie in a card beside seven others. */
const size = '48x48';
/** Photos kept; at most some 1.5 MB. */
export const photosMax = 500;
/** Longest photo worth a place in a card, base64. The service's own of this size have about half. */
export const photoCharactersMax = 3_000;
const keepMillis = 24 * 3600 * 1000;
const retryMillis = 5 * 60 * 1000;

/** How the two kinds of image that a card may carry begin, in base64. */
const kinds: readonly (readonly [string, string])[] = [
  ['/9j/', 'jpeg'],
  ['iVBORw0KGgo', 'png'],
];

interface Kept {
  /** Undefined: there is none, or none that fits. */
  readonly uri: string | undefined;
  readonly until: number;
}

/**
 * Photos of people for cards, read as 48 by 48 points, kept for a day, the oldest making room for the newest. The
 * published permission for it is `ProfilePhoto.Read.All`; `User.Read.All`, which the reader has anyhow, includes it.
 */
export function createPhotos({ reader, real }: PhotosParts): Photos {
  const kept = new Map<string, Kept>();

  function keep(id: string, uri: string | undefined, millis: number): void {
    kept.delete(id);
    kept.set(id, { uri, until: real() + millis });
    if (kept.size > photosMax) kept.delete(kept.keys().next().value ?? '');
  }

  async function fetchOne(id: string): Promise<void> {
    try {
      const path = '/users/{user-id}/photos/{profilePhoto-id}/$value';
      const params = { 'user-id': id, 'profilePhoto-id': size };
      keep(id, uriOf(await reader().one({ path, params }, shape.string())), keepMillis);
    } catch (error) {
      if (!(error instanceof ReadFailed)) throw error;
      keep(id, undefined, retryMillis);
    }
  }

  const current = (id: string): Kept | undefined => {
    const found = kept.get(id);
    return found !== undefined && found.until > real() ? found : undefined;
  };

  return {
    at: (id) => current(id)?.uri,
    fetch: async (ids) => {
      await Promise.all(ids.filter((id) => current(id) === undefined).map(fetchOne));
    },
  };
}

function uriOf(base64: string | undefined): string | undefined {
  if (base64 === undefined || base64.length > photoCharactersMax) return undefined;
  const kind = kinds.find(([begins]) => base64.startsWith(begins))?.[1];
  return kind !== undefined && /^[A-Za-z0-9+/]+={0,2}$/.test(base64)
    ? `data:image/${kind};base64,${base64}`
    : undefined;
}
