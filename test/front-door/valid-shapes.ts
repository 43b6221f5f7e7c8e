import { readdirSync, readFileSync } from 'node:fs';
import type { Json } from './authority.ts';
import { serviceUrl, tenantId } from './harness.ts';
import type { Random } from './random.ts';

const folder = new URL('./samples/', import.meta.url);

/** What the Agents Playground 0.2.28 sent, as recorded; names are those of its own example. */
export function readSamples(): { name: string; body: Json }[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, body: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json }));
}

const data = {
  request: 'JML-2026-00042',
  verb: 'approve',
  plan: 'sha256:abc',
  item: 'group:1',
  comment: 'fine',
};
const uploadInfo = {
  contentUrl: 'https://contoso-my.sharepoint.com/personal/m_contoso_com/Documents/Applications/evidence.pdf',
  uploadUrl: 'https://contoso-my.sharepoint.com/personal/m_contoso_com/_api/v2.0/drive/items/1/uploadSession',
  name: 'evidence.pdf',
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
  fileType: 'pdf',
  etag: '123',
};

/** Invokes that the Playground cannot send, in the shape of Microsoft's documentation. */
export const documentedInvokes: { name: string; value: Json }[] = [
  {
    name: 'task/fetch',
    value: { data: { ...data, msteams: { type: 'task/fetch' } }, context: { theme: 'dark' } },
  },
  { name: 'task/submit', value: { data, context: { theme: 'default' } } },
  {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'approve', data }, trigger: 'manual' },
  },
  {
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', id: 'refresh', verb: 'view', data: { request: 'JML-1' } },
      trigger: 'automatic',
    },
  },
  {
    name: 'application/search',
    value: {
      queryText: 'mey',
      queryOptions: { skip: 0, top: 15 },
      dataset: 'people',
      data: { office: 'Riga' },
    },
  },
  {
    name: 'composeExtension/query',
    value: {
      commandId: 'findRequest',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    },
  },
  {
    name: 'composeExtension/fetchTask',
    value: {
      commandId: 'newRequest',
      commandContext: 'message',
      context: { theme: 'contrast' },
      messagePayload: {
        id: '1111111111',
        replyToId: null,
        body: { contentType: 'html', content: 'text' },
        reactions: [],
      },
    },
  },
  { name: 'fileConsent/invoke', value: { type: 'fileUpload', action: 'accept', context: data, uploadInfo } },
  { name: 'fileConsent/invoke', value: { type: 'fileUpload', action: 'decline', context: data } },
];

/** Optional parts that real Teams adds; each must be survived, known or not. */
const additions: ((body: Json, random: Random) => void)[] = [
  (body) => Object.assign(body, { attachments: [{ contentType: 'text/html', content: '<div>x</div>' }] }),
  (body) =>
    Object.assign(body, {
      localTimestamp: '2026-11-23T18:15:47.2545332-05:00',
      localTimezone: 'America/New_York',
    }),
  (body) => Object.assign(body, { locale: 'lv-LV', label: null, topicName: null, speak: null }),
  (body) => Object.assign(body.from as Json, { role: 'user', tenantId: 'x', properties: {} }),
  (body) => Object.assign(body.recipient as Json, { role: 'bot' }),
  (body) => Object.assign(body.conversation as Json, { isGroup: false, role: null }),
  (body, random) =>
    Object.assign(body.channelData as Json, { legacy: { replyToId: '1:x' }, meeting: { id: random.guid() } }),
  (body) =>
    Object.assign(body.channelData as Json, { settings: { selectedChannel: { id: '19:a@thread.tacv2' } } }),
  (body) =>
    Object.assign(body, {
      entities: [
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'iOS' },
        { type: 'ProductInfo', id: 'x' },
      ],
    }),
  (body) => Object.assign(body, { replyToId: '1:1kAbC_-' }),
  (body) => Reflect.deleteProperty(body, 'entities'),
  (body) => Reflect.deleteProperty(body, 'locale'),
  (body) => Reflect.deleteProperty(body.from as Json, 'name'),
];

/** Gives a recorded body the ids, tenant, address and time that a real tenant would send now. */
export function asFromTeams(sample: Json, now: number, random: Random): Json {
  const body = structuredClone(sample);
  Object.assign(body, {
    id: random.pick([`f:${random.guid()}`, String(now), random.guid()]),
    serviceUrl: random.pick([
      serviceUrl,
      'https://smba.trafficmanager.net/amer/',
      `${serviceUrl}${tenantId}/`,
    ]),
    timestamp: new Date(now - random.int(60_000)).toISOString().replace('Z', random.pick(['Z', '4533Z'])),
  });
  Object.assign(body.from as Json, { id: `29:1${random.guid()}`, aadObjectId: random.guid() });
  Object.assign(body.recipient as Json, { id: `28:${random.guid()}` });
  const conversation = body.conversation as Json;
  Object.assign(conversation, {
    tenantId,
    id: `19:${random.guid()}@${random.pick(['thread.tacv2', 'unq.gbl.spaces'])};messageid=1`,
  });
  Object.assign((body.channelData as { tenant: Json }).tenant, { id: tenantId });
  return body;
}

/** Any number of valid activities: recorded or documented kinds, with optional parts added and left out. */
export function* validShapes(count: number, random: Random, now: () => number): Generator<Json> {
  const samples = readSamples().map((sample) => sample.body);
  const invoke = samples.find((body) => body.name === 'adaptiveCard/action') ?? {};
  const documented = documentedInvokes.map((documentedInvoke) => ({ ...invoke, ...documentedInvoke }));
  const kinds = [...samples, ...documented];
  for (let index = 0; index < count; index += 1) {
    const body = asFromTeams(kinds[index % kinds.length] ?? {}, now(), random);
    for (let turns = random.int(5); turns > 0; turns -= 1) random.pick(additions)(body, random);
    yield body;
  }
}
