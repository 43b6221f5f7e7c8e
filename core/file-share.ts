import { directoryId } from './account.ts';
import { graph } from './calls.ts';
import type { Call } from './change.ts';
import type { PersonRef, Subject } from './person.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';

/** A share of the person's OneDrive with the successor. */
export interface FileShare {
  readonly id: string;
  readonly roles: readonly string[];
  /** ISO instant, or null when the share does not end. */
  readonly expires: string | null;
}

export interface DriveFacts {
  /** null when no OneDrive was ever made. */
  readonly drive: { readonly id: string; readonly link: string } | null;
  /** The successor's shares of the whole drive. */
  readonly shares: readonly FileShare[];
}

/** Takes one share of the whole drive away. */
export function endShare(drive: string, share: string): Call {
  return graph('DELETE', '/drives/{drive-id}/items/{driveItem-id}/permissions/{permission-id}', {
    'drive-id': drive,
    'driveItem-id': rootItem,
    'permission-id': share,
  });
}

/** The root of a drive, as an item id (graph.md 8.4). */
export const rootItem = 'root';

const driveDecoder = shape.object({ id: shape.string(), webUrl: shape.string().nullish() });

const shareDecoder: Decoder<FileShare & { readonly people: readonly string[] }> = shape
  .object({
    id: shape.string(),
    roles: shape.array(shape.string()).nullish(),
    expirationDateTime: shape.string().nullish(),
    grantedToV2: shape
      .object({
        user: shape.object({ id: shape.string().nullish(), email: shape.string().nullish() }).nullish(),
      })
      .nullish(),
  })
  .transform((row) => ({
    id: row.id,
    roles: row.roles ?? [],
    expires: row.expirationDateTime ?? null,
    people: [row.grantedToV2?.user?.id, row.grantedToV2?.user?.email].flatMap((name) =>
      name ? [name.toLowerCase()] : [],
    ),
  }));

/** The person's OneDrive and what of it the successor may open. */
export async function readDriveShares(
  reader: Reader,
  subject: Subject,
  successor: PersonRef | undefined,
): Promise<DriveFacts> {
  const drive = await reader.one(
    {
      path: '/users/{user-id}/drive',
      params: { 'user-id': directoryId(subject) },
      query: query({ $select: 'id,webUrl' }),
    },
    driveDecoder,
  );
  if (drive === undefined) return { drive: null, shares: [] };
  const rows = await reader.list(
    {
      path: '/drives/{drive-id}/items/{driveItem-id}/permissions',
      params: { 'drive-id': drive.id, 'driveItem-id': rootItem },
    },
    shareDecoder,
  );
  const names = [successor?.id, successor?.upn].map((name) => name?.toLowerCase());
  const shares = (rows ?? []).filter((row) => row.people.some((name) => names.includes(name)));
  return {
    drive: { id: drive.id, link: drive.webUrl ?? '' },
    shares: shares.map(({ id, roles, expires }) => ({ id, roles, expires })),
  };
}
