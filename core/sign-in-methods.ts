import { type Decoder, type Reader, ReadFailed, shape } from './reader.ts';

/** A registered sign-in method: its kind as Graph names it, without the decoration, and when it was made. */
export interface SignInMethod {
  readonly kind: string;
  readonly createdAt: string;
}

const decoder: Decoder<SignInMethod> = shape
  .object({ '@odata.type': shape.string(), createdDateTime: shape.string().nullish() })
  .transform((row) => ({
    kind: row['@odata.type'].replace('#microsoft.graph.', '').replace(/Authentication(Method)?$/, ''),
    createdAt: row.createdDateTime ?? '',
  }));

/** Methods that prove possession; a password, a mail address or a one-time pass alone do not. */
const strongKinds = [
  'fido2',
  'microsoftAuthenticator',
  'windowsHelloForBusiness',
  'platformCredential',
  'phone',
  'softwareOath',
];

/** All methods of a person, one-time passes included. Throws what the reader throws. */
export async function readSignInMethods(reader: Reader, id: string): Promise<readonly SignInMethod[]> {
  const path = '/users/{user-id}/authentication/methods';
  return (await reader.list({ path, params: { 'user-id': id } }, decoder)) ?? [];
}

/** The same; undefined where the service shows the methods of a role holder only to a stronger role (403). */
export async function readShownMethods(
  reader: Reader,
  id: string,
): Promise<readonly SignInMethod[] | undefined> {
  try {
    return await readSignInMethods(reader, id);
  } catch (error) {
    if (error instanceof ReadFailed && error.status === 403) return undefined;
    throw error;
  }
}

/** Those that prove possession. */
export function strongMethods(methods: readonly SignInMethod[]): readonly SignInMethod[] {
  return methods.filter((method) => strongKinds.includes(method.kind));
}
