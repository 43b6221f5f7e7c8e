import type { Answer, Call } from '../call.ts';
import { TenantError } from '../errors.ts';
import { graphRoute, type Route } from '../router.ts';
import { userInPath } from './find.ts';

/** The one size that this tenant keeps; of the other documented sizes it says what the service says where one is missing. */
const keptSize = '48x48';

function photoOf(call: Call): Answer {
  const photo = call.state.photos.get(userInPath(call).id);
  const size = call.params['profilePhoto-id'];
  if (photo === undefined || (size !== undefined && size !== keptSize))
    throw new TenantError(404, 'ImageNotFound', 'The photo was not found.');
  return { status: 200, body: Buffer.from(photo, 'base64'), headers: { 'content-type': 'image/jpeg' } };
}

const permissions = [
  'ProfilePhoto.Read.All',
  'ProfilePhoto.ReadWrite.All',
  'User.Read.All',
  'User.ReadWrite.All',
];

export const photoRoutes: Route[] = [
  graphRoute('GET /users/{user-id}/photo/$value', { permissions, area: 'outlook' }, photoOf),
  graphRoute(
    'GET /users/{user-id}/photos/{profilePhoto-id}/$value',
    { permissions, area: 'outlook' },
    photoOf,
  ),
];
