import { grant } from '../../sandbox/mailbox.ts';
import {
  addGroup,
  addMailbox,
  addMethod,
  addPerson,
  type Builder,
  license,
} from '../../sandbox/seed/build.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { addDevice } from '../../sandbox/seed/devices.ts';
import { createRandom } from '../../sandbox/seed/random.ts';
import { buySeats, skuKinds } from '../../sandbox/seed/skus.ts';
import type { Sandbox } from '../../sandbox/server.ts';

/** What the person holds; each of them is one item for a client that sends one request per item. */
export const held = { groups: 60, licences: 8, devices: 3, mailboxGrants: 20 } as const;
/** Of the groups, those that only Exchange may write. */
const lists = 10;

/** Adds somebody with a long past to a tenant that runs; answers their directory id. */
export function addRichLeaver(
  sandbox: Sandbox,
  name: { readonly given: string; readonly family: string },
): string {
  const { state } = sandbox.control;
  const builder: Builder = {
    state,
    random: createRandom(state.tables.users.size),
    now: Date.parse(sandbox.control.now()),
    usedNames: new Map(),
    nextEmployee: 90_000 + state.tables.users.size,
  };
  const user = addPerson(builder, {
    ...name,
    department: 'Sales',
    title: 'Account Executive',
    city: 'Berlin',
    manager: cast.jonasWeber,
  });
  addMethod(builder, user.id, { kind: 'password', fields: { createdDateTime: user.createdDateTime } });
  addMethod(builder, user.id, {
    kind: 'microsoftAuthenticator',
    isDefault: true,
    fields: { displayName: 'Pixel 8', deviceTag: 'SoftwareTokenActivated', phoneAppVersion: '6.2511' },
  });
  for (let index = 0; index < held.groups; index += 1)
    addGroup(builder, {
      name: `${name.family} ${index}`,
      kind: index < lists ? 'list' : index % 3 === 0 ? 'unified' : 'security',
      owner: cast.jonasWeber,
      members: [user.id, cast.jonasWeber],
    });
  for (const part of Object.keys(skuKinds).slice(0, held.licences)) license(builder, user.id, { part });
  for (const system of ['Windows', 'macOS', 'iOS'] as const)
    addDevice(builder, { user, owner: 'company', system });
  for (let index = 0; index < held.mailboxGrants; index += 1) {
    const shared = addPerson(builder, {
      given: `${name.given} ${index}`,
      family: 'Mailbox',
      department: 'Sales',
      title: 'Shared mailbox',
      city: 'Berlin',
      more: { accountEnabled: false, employeeId: null },
    });
    const mailbox = addMailbox(builder, shared.id);
    mailbox.recipientTypeDetails = 'SharedMailbox';
    mailbox.fullAccess.push(grant(user.id, 'FullAccess'));
  }
  buySeats(state);
  return user.id;
}
