import { directoryId } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import { type Decoder, query, type Reader, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Consent {
  readonly id: string;
  /** Name of the app as the directory shows it; its id where it has none. */
  readonly client: string;
  readonly permissions: string;
}
interface Facts {
  readonly consents: readonly Consent[];
}

const step = 'remove-consents';
const scope = 'consents';

/** A tenant-wide consent is not the person's own and stays (graph.md 8.2). */
const decoder: Decoder<Consent | null> = shape
  .object({
    id: shape.string(),
    clientId: shape.string(),
    consentType: shape.string(),
    scope: shape.string().nullish(),
  })
  .transform((row) =>
    row.consentType === 'Principal'
      ? { id: row.id, client: row.clientId, permissions: (row.scope ?? '').trim() }
      : null,
  );

const nameDecoder = shape.object({ displayName: shape.string().nullish() });

/** An approver cannot judge an id. */
async function readAppName(reader: Reader, id: string): Promise<string> {
  const read = {
    path: '/servicePrincipals/{servicePrincipal-id}',
    params: { 'servicePrincipal-id': id },
    query: query({ $select: 'displayName' }),
  } as const;
  return (await reader.one(read, nameDecoder))?.displayName ?? id;
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove OAuth consents', de: 'OAuth-Zustimmungen entfernen' },
  why: 'Apps that the person allowed to act in their name must find that permission gone.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Directory.Read.All', 'Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST PS-4 b', 'NIST AC-2 f'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Remove the consents of {name} in Enterprise applications.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Zustimmungen von {name} unter Unternehmensanwendungen entfernen.',
    },
  },
  scope: {
    name: scope,
    sentence: { en: 'All consents the person gave', de: 'Alle von der Person erteilten Zustimmungen' },
  },
  sentences: {
    remove: {
      en: 'Remove consent to {permissions} for app {client}',
      de: 'Zustimmung zu {permissions} für App {client} entfernen',
    },
  },
  proof: {
    en: 'No consent by the person is listed',
    de: 'Keine Zustimmung der Person ist gelistet',
  },
  async look({ subject, reader }) {
    const rows = await reader.list(
      { path: '/users/{user-id}/oauth2PermissionGrants', params: { 'user-id': directoryId(subject) } },
      decoder,
    );
    const consents = (rows ?? []).filter((row) => row !== null);
    return {
      consents: await Promise.all(
        consents.map(async (one) => ({ ...one, client: await readAppName(reader, one.client) })),
      ),
    };
  },
  plan({ subject }, { consents }) {
    return consents.map((one) => ({
      kind: 'call',
      step,
      says: 'remove',
      with: { permissions: one.permissions, client: one.client },
      effect: 'remove',
      reversible: false,
      scope,
      target: directoryId(subject),
      call: graph('DELETE', '/oauth2PermissionGrants/{oAuth2PermissionGrant-id}', {
        'oAuth2PermissionGrant-id': one.id,
      }),
    }));
  },
  undo: () => ({
    en: 'A consent is given again by the person who wants to use the app.',
    de: 'Eine Zustimmung erteilt erneut, wer die App nutzen will.',
  }),
  examples: [
    {
      says: 'the person’s own consents go',
      wanted: {},
      facts: { consents: [{ id: 'c1', client: 'sp1', permissions: 'Mail.Read offline_access' }] },
      changes: ['call remove remove'],
    },
    { says: 'no consent', wanted: {}, facts: { consents: [] }, changes: [] },
  ],
});
