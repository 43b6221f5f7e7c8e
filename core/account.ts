import type { Subject } from './person.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';

/** What decides whether an account can be written from the cloud (graph.md 5), and its live state. */
export interface Account {
  readonly id: string;
  readonly accountEnabled: boolean;
  readonly synced: boolean;
  readonly restricted: boolean;
  readonly passwordChangedAt?: string;
  readonly sessionsValidFrom?: string;
}

const decoder: Decoder<Account> = shape
  .object({
    id: shape.string(),
    accountEnabled: shape.boolean(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
    isManagementRestricted: shape.boolean().nullish(),
    lastPasswordChangeDateTime: shape.string().nullish(),
    signInSessionsValidFromDateTime: shape.string().nullish(),
  })
  .transform((user) => ({
    id: user.id,
    accountEnabled: user.accountEnabled,
    synced: user.onPremisesSyncEnabled === true,
    restricted: user.isManagementRestricted === true,
    passwordChangedAt: user.lastPasswordChangeDateTime ?? undefined,
    sessionsValidFrom: user.signInSessionsValidFromDateTime ?? undefined,
  }));

const accountFields =
  'id,accountEnabled,onPremisesSyncEnabled,isManagementRestricted,lastPasswordChangeDateTime,signInSessionsValidFromDateTime';

/** The account as it reads now; undefined when the directory does not know the id. Throws what the reader throws. */
export function readAccount(reader: Reader, id: string): Promise<Account | undefined> {
  return reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select: accountFields }) },
    decoder,
  );
}

/** The directory id of a subject. Throws a TypeError for a joiner without an account: such a step must not look yet. */
export function directoryId(subject: Subject): string {
  if (subject.id === undefined) throw new TypeError(`${subject.name} has no directory account yet`);
  return subject.id;
}
