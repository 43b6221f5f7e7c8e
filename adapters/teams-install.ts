import type { CallResult } from '../core/ports.ts';
import { literal, query, type Reader, ReadFailed, shape } from '../core/reader.ts';
import { notSent, resultOf } from './graph/classify.ts';
import { guardedPath } from './graph/guard.ts';
import type { GraphTransport } from './graph/transport.ts';

/** `TeamsAppInstallation.ReadWriteSelfForUser.All` installs nothing but the app that holds it (graph.md 11). */
export const installPermissions = ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'AppCatalog.Read.All'];

export interface TeamsInstallOptions {
  /** Reads and writes under the bot's own identity, the only one that holds the install right. */
  readonly transport: GraphTransport;
  readonly reader: Reader;
  /** Id in our app manifest; the catalogue calls it the external id. */
  readonly manifestId: string;
}

/** Installs our app for one person, so that the bot may write to them first. */
export type InstallForUser = (userId: string, clientRequestId: string) => Promise<CallResult>;

const catalogApp = shape.object({ id: shape.string().min(1) });

/**
 * Looks our app up in the tenant's catalogue (once) and installs it; "already installed" (409) counts as done.
 * Refuses with `app-not-in-catalog` where nobody has uploaded the app; rejects with a ReadFailed when that is unknown.
 */
export function createTeamsInstall(options: TeamsInstallOptions): InstallForUser {
  const { transport, reader, manifestId } = options;
  let catalogId: string | undefined;

  async function findCatalogId(): Promise<string | undefined> {
    const filter = query({ $filter: `externalId eq ${literal(manifestId)}`, $select: 'id' });
    const apps = await reader.list({ path: '/appCatalogs/teamsApps', params: {}, query: filter }, catalogApp);
    if (apps !== undefined && apps.length > 1)
      throw new ReadFailed(200, 'shape', 'more than one app in the catalogue has our id');
    return apps?.[0]?.id;
  }

  return async (userId, clientRequestId) => {
    catalogId ??= await findCatalogId();
    if (catalogId === undefined)
      return notSent(clientRequestId, 'app-not-in-catalog', 'upload the app package to the tenant first');
    const answer = await transport.send({
      method: 'POST',
      url: guardedPath('/users/{user-id}/teamwork/installedApps', { 'user-id': userId }),
      headers: { 'client-request-id': clientRequestId },
      body: { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${catalogId}` },
    });
    const result = resultOf(answer, { clientRequestId, secrets: [] });
    return answer.status === 409
      ? { ...result, outcome: 'done', code: undefined, message: undefined }
      : result;
  };
}
