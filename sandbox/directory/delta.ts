import type { Answer, Call } from '../call.ts';
import type { Group, User } from '../entities.ts';
import { badRequest, TenantError } from '../errors.ts';
import { pageOf } from '../query/page.ts';
import { type Properties, project, selected } from '../query/project.ts';
import { graphRoute, type Route } from '../router.ts';
import { targets } from '../store.ts';
import { findTyped } from './typed.ts';
import { checkReadable, readUsers } from './users-read.ts';

type Table = 'users' | 'groups';

interface DeltaToken {
  number: number;
  issued: number;
}

function encode(token: DeltaToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(call: Call, text: string): DeltaToken {
  const resync = new TenantError(
    410,
    'resyncRequired',
    'The delta token is no longer valid. Start again without one.',
  );
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString()) as DeltaToken;
    const age = (call.now - token.issued) / 1000;
    if (typeof token.number !== 'number' || age > call.state.settings.deltaLifeSeconds) throw resync;
    return token;
  } catch {
    throw resync;
  }
}

function memberRows(call: Call, groupId: string, since: number): object[] {
  const typed = (id: string): object => ({
    '@odata.type': `#microsoft.graph.${findTyped(call.state, id)?.type ?? 'user'}`,
    id,
  });
  if (since === 0) return targets(call.state, 'members', groupId).map(typed);
  return call.state.memberChanges
    .filter((change) => change.groupId === groupId && change.number > since)
    .map((change) =>
      change.added
        ? typed(change.memberId)
        : { ...typed(change.memberId), '@removed': { reason: 'deleted' } },
    );
}

function row(call: Call, item: User | Group, more: { table: Table; since: number }): Properties {
  const select = selected(call.query);
  const relations = ['manager', 'members'];
  const names = select
    ? [...new Set(['id', ...select.filter((name) => !relations.includes(name))])]
    : undefined;
  const shown = project(more.table === 'users' ? 'user' : 'group', item, names);
  if (select?.includes('members')) shown['members@delta'] = memberRows(call, item.id, more.since);
  if (select?.includes('manager')) {
    shown['manager@delta'] = targets(call.state, 'manager', item.id).map((id) => ({
      '@odata.type': '#microsoft.graph.user',
      id,
    }));
  }
  return shown;
}

function idsInFilter(text: string): string[] {
  const ids = [...text.matchAll(/id eq '([^']+)'/gi)].map((found) => found[1] ?? '');
  const only = text.replace(/\s*id eq '[^']+'\s*(or)?/gi, '').trim() === '';
  if (!only || ids.length > 50) throw badRequest('A delta query can be filtered by at most 50 ids only.');
  return ids;
}

function changesSince(call: Call, table: Table, since: number): object[] {
  const { state } = call;
  const filter = call.query.get('$filter');
  const ids = filter === null ? undefined : new Set(idsInFilter(filter));
  const rows: object[] = [];
  for (const item of state.tables[table].values()) {
    if (since > 0 && (state.changed.get(item.id) ?? 0) <= since) continue;
    if (!ids || ids.has(item.id)) rows.push(row(call, item, { table, since }));
  }
  // An object may come more than once: the first changed one does.
  if (since > 0 && rows[0]) rows.push(rows[0]);
  for (const [id, gone] of state.removed) {
    if (gone.table !== table || gone.number <= since || since === 0) continue;
    if (!ids || ids.has(id)) rows.push({ id, '@removed': { reason: gone.reason } });
  }
  return rows;
}

const pageSize = 200;

function link(call: Call, table: Table, token: DeltaToken): string {
  const kept = [...call.query].filter(([name]) => name === '$select' || name === '$filter');
  const query = [...kept, ['$deltatoken', encode(token)] as [string, string]];
  return `https://graph.microsoft.com/v1.0/${table}/delta?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function delta(call: Call, table: Table): Answer {
  for (const name of ['$expand', '$top', '$orderby', '$search', '$count']) {
    if (call.query.has(name)) throw badRequest(`The query option '${name}' is not supported for delta.`);
  }
  checkReadable(call);
  const now: DeltaToken = { number: call.state.changeNumber, issued: call.now };
  const given = call.query.get('$deltatoken');
  const body: Properties = { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${table}` };
  if (given === 'latest')
    return { status: 200, body: { ...body, value: [], '@odata.deltaLink': link(call, table, now) } };
  const since = given === null ? 0 : decode(call, given).number;
  // The number is taken with the first page, so that changes made while paging come in the next round.
  const page = pageOf(call, pageSize, () => [...changesSince(call, table, since), { $number: now.number }]);
  const marker = page.nextLink ? undefined : (page.items.at(-1) as { $number?: number } | undefined);
  body.value = marker ? page.items.slice(0, -1) : page.items;
  if (page.nextLink) body['@odata.nextLink'] = page.nextLink;
  else body['@odata.deltaLink'] = link(call, table, { ...now, number: marker?.$number ?? now.number });
  return { status: 200, body };
}

const readGroups = ['Group.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];

export const deltaRoutes: Route[] = [
  graphRoute(
    'GET /users/delta()',
    { permissions: readUsers.filter((name) => name !== 'User.ReadBasic.All') },
    (call) => delta(call, 'users'),
  ),
  graphRoute('GET /groups/delta()', { permissions: readGroups }, (call) => delta(call, 'groups')),
];
